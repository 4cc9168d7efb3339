"""Reads cURL commands written for Windows' cmd."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.request.curl_options import CurlCommand

if TYPE_CHECKING:
    from collections.abc import Iterator

_OUTSIDE: Final = re.compile(
    r"""
      \^\r?\n(?:\r(?=\n))?(?P<continued>[\s\S]?)
    | \^(?P<escaped>[\s\S]?)
    | (?P<mark>")
    | (?P<end>\r?\n|[|<>]|&(?=[\s&]|\Z))
    | (?P<plain>[^\^"\r\n|<>&]+|[\r&])
    """,
    re.VERBOSE,
)
_INSIDE: Final = re.compile(r'(?P<plain>[^"]+)|(?P<mark>")')
_ARGUMENT: Final = re.compile(r'(?P<backslashes>\\*)"|(?P<blanks>[ \t]+)|(?P<plain>\\+|[^\\" \t]+)')


def cmd_command(text: str) -> CurlCommand | None:
    """Return the first cURL command, or None; variables stay as they are written."""
    for line in _commands(text):
        words = windows_arguments(line.strip(" \t@"))
        if words and words[0].lower() in ("curl", "curl.exe"):
            return CurlCommand(words[1:])
    return None


def windows_arguments(line: str) -> list[str]:
    """Split a command line as Microsoft's C runtime does."""
    words: list[str] = []
    word: str | None = None
    quoted = False
    place = 0
    while match := _ARGUMENT.match(line, place):
        place = match.end()
        if match["blanks"] and not quoted:
            if word is not None:
                words.append(word)
            word = None
        elif match["backslashes"] is None:
            word = (word or "") + match[0]
        else:
            pairs, odd = divmod(len(match["backslashes"]), 2)
            # Inside quotes two marks are one.
            doubled = not odd and quoted and line.startswith('"', place)
            word = (word or "") + "\\" * pairs + ('"' if odd or doubled else "")
            place += doubled
            quoted ^= not odd and not doubled
    return words if word is None else [*words, word]


def _commands(text: str) -> Iterator[str]:
    """Yield commands as cmd passes them on: without carets, cut at line ends and operators.

    A line that ends inside quotes goes on: cmd would cut it, but nobody writes that on purpose.
    """
    pieces: list[str] = []
    quoted = False
    place = 0
    while match := (_INSIDE if quoted else _OUTSIDE).match(text, place):
        place = match.end()
        kind = match.lastgroup
        if kind == "end":
            yield "".join(pieces)
            pieces = []
        else:
            quoted ^= kind == "mark"
            pieces.append(match[str(kind)])
    yield "".join(pieces)
