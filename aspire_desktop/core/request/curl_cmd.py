"""Reads cURL commands written for Windows' cmd."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.request.curl_options import CurlCommand, first_of
from aspire_desktop.core.request.curl_runners import curl_arguments

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
#: Up to the first quotation, where no caret stands before it.
_BEGUN: Final = re.compile(r"(?:curl|curl\.exe)\s[^\"'^]*(?=\")", re.IGNORECASE)
_CARET: Final = re.compile(r"\^\\\^\"|\"https?:[^\"\n]*\^[$&%]")
_CARETS: Final = re.compile(r"\^(?:(?P<text>\r?\n\r?\n)|\r?\n|(?P<char>.))")
_INSIDE: Final = re.compile(r'(?P<plain>[^"]+)|(?P<mark>")')
_ARGUMENT: Final = re.compile(r'(?P<backslashes>\\*)"|(?P<blanks>[ \t]+)|(?P<plain>\\+|[^\\" \t]+)')


def cmd_command(text: str) -> CurlCommand | None:
    """Return the first cURL command, or None; variables stay as they are written."""
    lines = iter([_without_carets(text)]) if is_older_form(text) else _commands(text)
    return first_of(_curl_commands(lines))


def _curl_commands(lines: Iterator[str]) -> Iterator[CurlCommand]:
    for line in lines:
        arguments = curl_arguments(windows_arguments(line.lstrip(" \t@")))
        if arguments is not None:
            yield CurlCommand(arguments)


def is_older_form(text: str) -> bool:
    """Say whether carets stand inside of plain quotes, as browsers once copied commands for cmd.

    cmd itself would pass them on; what was meant is the text without them.
    """
    begun = _BEGUN.match(text)
    return begun is not None and _CARET.search(text, begun.end()) is not None


def _without_carets(text: str) -> str:
    def meant(match: re.Match[str]) -> str:
        if match["char"]:
            return match["char"]
        return "\n" if match["text"] else " "

    return _CARETS.sub(meant, text)


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
