"""The words of a cURL command as options with their values."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl_table import FLAGS, SHORT, VALUED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CONFIG_LINE: Final = re.compile(r'\s*-{0,2}([\w.-]+)(?:\s*[=:]\s*|\s+|$)(?:"((?:[^"\\]|\\.)*)"|(.*))')
_CONFIG_ESCAPES: Final = {"t": "\t", "n": "\n", "r": "\r", "v": "\v"}
_OFF: Final = "no-"
_EXPANDED: Final = "expand-"


@dataclass(frozen=True, slots=True)
class CurlCommand:
    """What a shell would hand over; bytes that are no UTF-8 stand as surrogates.

    Attributes:
        words: Without the program's name.
        stdin: What is piped into it, where the text says so.
        files: The content of files that the text itself writes, by the name it has for them.
        inserts: Some of it is what other commands would print: it stands there as written.
        is_followed: Another command follows in the same text.
    """

    words: Sequence[str]
    stdin: str | None = None
    files: tuple[tuple[str, str], ...] = ()
    inserts: bool = False
    is_followed: bool = False


def first_of(commands: Iterator[CurlCommand]) -> CurlCommand | None:
    """Return the first command, which knows whether another one follows; None where there is none.

    Raises:
        InputError: The first one cannot be read; what follows it need not be readable.
    """
    first = next(commands, None)
    if first is None:
        return None
    try:
        following = next(commands, None)
    except InputError:
        following = None
    return replace(first, is_followed=following is not None)


def options(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each option's long name and its value; a URL that stands alone as ``argument``.

    A switch that is taken back keeps its ``no-``.  An option whose value cURL would expand comes after
    one named ``variable``.

    Raises:
        InputError: cURL has no such option, or the last one lacks its value.
    """
    rest = iter(words)
    for word in rest:
        if word.startswith("--") and len(word) > 2:
            yield from _long(word[2:], rest)
        elif word.startswith("-") and len(word) > 1 and word != "--":
            yield from _joined(word[1:], rest)
        elif word != "--":
            yield "argument", word


def config_words(text: str) -> list[str]:
    """Return the options of a cURL configuration file as words."""
    words = []
    for line in text.splitlines():
        match = _CONFIG_LINE.match(line)
        if match is None or line.lstrip().startswith("#"):
            continue
        name, quoted, bare = match.groups()
        words.append(f"--{name}")
        if quoted is not None:
            words.append(re.sub(r"\\(.)", lambda m: _CONFIG_ESCAPES.get(m[1], m[1]), quoted))
        elif bare and name in VALUED:
            words.append(bare.strip())
    return words


def _long(text: str, rest: Iterator[str]) -> Iterator[tuple[str, str]]:
    name, equals, value = text.partition("=")
    if name.startswith(_EXPANDED):
        yield "variable", ""
        name = name.removeprefix(_EXPANDED)
    off = name.startswith(_OFF)
    known = _known(name.removeprefix(_OFF), FLAGS) if off else _known(name, VALUED | FLAGS)
    if known in VALUED:
        yield known, value if equals else _value(rest)
    else:
        yield (f"{_OFF}{known}" if off else known), ""


def _known(name: str, names: frozenset[str]) -> str:
    """Return the name that is meant: older releases of cURL take any beginning that fits one alone."""
    if name in names:
        return name
    found = [one for one in names if name and one.startswith(name)]
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError("pasted.curl_option_ambiguous", name=name[:40])
    raise InputError("pasted.curl_option_unknown", name=name[:40])


def _joined(letters: str, rest: Iterator[str]) -> Iterator[tuple[str, str]]:
    for place, letter in enumerate(letters):
        name = SHORT.get(letter)
        if name is None:
            raise InputError("pasted.curl_letter_unknown", letter=letter)
        if name in VALUED:
            yield name, letters[place + 1 :] or _value(rest)
            return
        yield name, ""


def _value(rest: Iterator[str]) -> str:
    value = next(rest, None)
    if value is None:
        raise InputError("pasted.curl_value_missing")
    return value
