"""Reads .env files: variables as shells, docker and the dotenv libraries write them.

The libraries agree on most of it and differ on backslashes, ``#`` without a blank and ``$``; python-dotenv
is followed, and a value that others read differently says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.lists.entries import Entry
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIFFERS: Final = Phrase("listing.read_differently")
_NOT_CLOSED: Final = Phrase("listing.quotes_open")
_AFTER_QUOTE: Final = Phrase("listing.text_after_quote")
_EXPORT: Final = re.compile(r"(?:export|set|setx|setenv|declare\s+-x)[ \t]+|\$env:", re.IGNORECASE)
_NAME: Final = re.compile(r"'[^'\n]+'|\"[^\"\n=]+\"|[^\s=:#'\"][^\s=:]*")
#: In code ``=>`` is one as well; what dotenv reads as a value that begins with ``>`` has no blank there.
_BETWEEN: Final = re.compile(r"[ \t]*(=>(?=[ \t]+[\"'])|=|:(?=[ \t]|$))[ \t]*", re.MULTILINE)
_SET_QUOTED: Final = re.compile(r'set[ \t]+"([^=\s"]+)=([^\n]*)"[ \t]*$', re.IGNORECASE | re.MULTILINE)
_SINGLE: Final = re.compile(r"'((?:\\'|[^'])*)'")
_DOUBLE: Final = re.compile(r'"((?:\\.|[^"\\])*)"', re.DOTALL)
_BACK: Final = re.compile(r"`((?:\\`|[^`])*)`")
_COMMENT: Final = re.compile(r"[ \t]+#.*")
_REST: Final = re.compile(r"[ \t]*(?:[ \t;]#.*)?[;,]?[ \t]*$", re.MULTILINE)
_EXPANDED: Final = re.compile(r"\$[A-Za-z_({]")
_ESCAPES: Final = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
#: What every shell and library takes as the character itself.
_PLAIN_ESCAPES: Final = '"\\'
_HEADING_WORDS: Final = 5


@dataclass(slots=True)
class _Value:
    text: str
    end: int
    problem: Phrase | None = None
    doubt: Phrase | None = None


def read_dotenv(text: str) -> list[Entry]:
    """Return the assignments of `text` in their order; what is none is left out."""
    return list(_Reader(text.replace("\r\n", "\n").replace("\r", "\n")).entries())


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1
        self._paragraph = 0
        self._heading = ""

    def entries(self) -> Iterator[Entry]:
        while self._at < len(self._text):
            start, line = self._at, self._line
            entry = self._entry(line)
            if entry is not None:
                yield entry
            if entry is None:
                self._skip_line()
            else:
                self._at += self._text.startswith("\n", self._at)
            self._line += self._text.count("\n", start, self._at)

    def _skip_line(self) -> None:
        end = self._text.find("\n", self._at)
        end = len(self._text) if end < 0 else end
        said = self._text[self._at : end].strip()
        if not said or said.startswith(("#", "//", ";", "::")) or said[:4].casefold() == "rem ":
            self._paragraph += 1
            self._heading = _heading(said)
        self._at = end + 1

    def _entry(self, line: int) -> Entry | None:
        """Read an assignment at the beginning of a line, and go behind it; None where there is none."""
        at = _after_blanks(self._text, self._at)
        if self._text.startswith(("#", "//"), at):
            return None
        quoted = _SET_QUOTED.match(self._text, at)
        if quoted:  # cmd's own way: nothing between the outer quotes has a meaning
            self._at = quoted.end()
            return self._made(quoted[1], _Value(quoted[2], quoted.end()), line)
        exported = _EXPORT.match(self._text, at)
        name = _NAME.match(self._text, exported.end() if exported else at)
        between = _BETWEEN.match(self._text, name.end()) if name else None
        if name is None or between is None:
            return None
        value = _value(self._text, between.end())
        self._at = value.end
        return self._made(name[0].strip("'\""), value, line)

    def _made(self, name: str, value: _Value, line: int) -> Entry:
        return Entry(
            name, value.text, line, self._paragraph, self._heading, problem=value.problem, doubt=value.doubt
        )


def _heading(said: str) -> str:
    """Return a comment's words where it is as short as a heading, and no assignment."""
    text = said.strip("#/;:-=*<>[]() \t")
    return text if "=" not in text and 0 < len(text.split()) <= _HEADING_WORDS else ""


def _after_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\ufeff":
        at += 1
    return at


def _value(text: str, at: int) -> _Value:
    first = text[at : at + 1]
    for quote, pattern in (("'", _SINGLE), ('"', _DOUBLE), ("`", _BACK)):
        if first == quote:
            return _quoted(text, at, pattern)
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    raw = text[at:end]
    if raw.startswith("#") and _is_after_blank(text, at):
        return _Value("", end)
    said = _COMMENT.sub("", raw).rstrip()
    return _Value(said, end, doubt=_DIFFERS if _is_read_differently(said) else None)


def _is_after_blank(text: str, at: int) -> bool:
    return text[at - 1 : at] in (" ", "\t")


def _is_read_differently(said: str) -> bool:
    return "#" in said or "\\" in said or bool(_EXPANDED.search(said))


def _quoted(text: str, at: int, pattern: re.Pattern[str]) -> _Value:
    found = pattern.match(text, at)
    if found is None:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        return _Value("", end, problem=_NOT_CLOSED)
    rest = _REST.match(text, found.end())
    if rest is None:
        end = text.find("\n", found.end())
        return _Value("", len(text) if end < 0 else end, problem=_AFTER_QUOTE)
    inner = found[1]
    if pattern is _SINGLE:
        said = re.sub(r"\\([\\'])", r"\1", inner)
        return _Value(said, rest.end(), doubt=_DIFFERS if "\\" in inner else None)
    if pattern is _BACK:
        return _Value(inner, rest.end(), doubt=_DIFFERS)
    said, is_plain = _unescaped(inner)
    is_plain = is_plain and not _EXPANDED.search(inner)
    return _Value(said, rest.end(), doubt=None if is_plain else _DIFFERS)


def _unescaped(inner: str) -> tuple[str, bool]:
    """Return a double-quoted text without its escapes, and whether all programs read it so."""
    is_plain = True

    def replaced(found: re.Match[str]) -> str:
        nonlocal is_plain
        char = found[1]
        is_plain = is_plain and char in _PLAIN_ESCAPES
        if char in _PLAIN_ESCAPES or char == "'":
            return char
        return _ESCAPES.get(char, found[0])

    return re.sub(r"\\(.)", replaced, inner, flags=re.DOTALL), is_plain
