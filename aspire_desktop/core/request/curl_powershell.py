"""Reads cURL commands written for PowerShell, with the few statements that prepare them."""

from __future__ import annotations

import re
from base64 import b64decode
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl_cmd import windows_arguments
from aspire_desktop.core.request.curl_options import CurlCommand, first_of
from aspire_desktop.core.request.powershell_text import LITERAL, STRING, last_here_ends, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN: Final = re.compile(
    rf"""
      (?P<blank>(?:[ \t]|`\r?\n)+ | (?<=\s)\#[^\n]*)
    | (?P<end>\r?\n|[;|]|&(?=[\s&]|\Z))
    | (?<=\s)--%(?P<raw>[^\r\n|]*)
    | {STRING}
    | `(?P<escape>[\s\S]?)
    | (?P<plain>[^\s`;|&'‘’‚‛"“”„]+|[&\s])
    """,
    re.VERBOSE,
)
_SPACE: Final = re.compile(r"\s+|#[^\n]*")
_FILE: Final = re.compile(
    r"\[(?:System\.)?IO\.File\]::WriteAll(?:Text|Bytes)\((\$\w+),\s*(\[Convert\]::FromBase64String\()?"
)
_ASSIGNED: Final = re.compile(r"(\$\w+)\s*=\s*")
_VARIABLE: Final = re.compile(r"\$\w+")
_PIPE: Final = re.compile(r"[^\S\n]*\|\s*")
_CURL: Final = re.compile(
    r"(?:&\s*)?(?:(?P<mark>['\"])(?:[^'\"\n]*[\\/])?|(?:[^\s'\"]*[\\/])?)curl(?:\.exe)?(?(mark)['\"])(?=[\s`]|\Z)",
    re.IGNORECASE,
)
_LINE: Final = re.compile(r"[^\n]*\n?")
_NEXT: Final = re.compile(r"[ \t]*;")


def powershell_command(text: str) -> CurlCommand | None:
    """Return the first cURL command, or None.

    Variables stay as they are written, but for those that the text itself gives a plain value to.

    Raises:
        InputError: A quotation is never closed.
    """
    return first_of(_curl_commands(text))


def _curl_commands(text: str) -> Iterator[CurlCommand]:
    script = _Script(text)
    while script.place < len(text):
        if script.skip(_SPACE) or script.writes_file() or script.assigns() or script.pipes():
            continue
        if script.skip(_CURL):
            yield CurlCommand(script.words(), script.stdin, tuple(script.files.items()))
        else:
            script.skip(_LINE)


class _Script:
    """Statements, read one by one: each reading method says whether it found its own."""

    def __init__(self, text: str) -> None:
        self.place = 0
        self.stdin: str | None = None
        self.files: dict[str, str] = {}
        self._values: dict[str, str] = {}
        self._text = text
        self._here_ends = last_here_ends(text)

    def skip(self, pattern: re.Pattern[str]) -> bool:
        match = pattern.match(self._text, self.place)
        if match is not None:
            self.place = match.end()
        return match is not None

    def writes_file(self) -> bool:
        match = _FILE.match(self._text, self.place)
        if match is None:
            return False
        self.place = match.end()
        text = self._literal()
        if text is not None:
            self.files[match[1]] = _decoded(text) if match[2] else text
        return self.skip(_LINE)

    def assigns(self) -> bool:
        match = _ASSIGNED.match(self._text, self.place)
        if match is None:
            return False
        self.place = match.end()
        text = self._literal()
        if text is not None:
            self._values[match[1]] = text
            return self.skip(_NEXT) or self.skip(_LINE)
        if _CURL.match(self._text, self.place):
            return True  # what it answers is kept; the command itself is read next
        return self.skip(_LINE)

    def pipes(self) -> bool:
        """Read a text that is piped into the next command."""
        start = self.place
        text = self._literal()
        variable = _VARIABLE.match(self._text, start) if text is None else None
        if variable is not None:
            self.place, text = variable.end(), self._values.get(variable[0])
        if text is None or not self.skip(_PIPE):
            self.place = start
            return False
        self.stdin = text
        return True

    def words(self) -> list[str]:
        """Read words up to the end of the statement."""
        words: list[str] = []
        word: str | None = None
        while self.place < len(self._text):
            match = _TOKEN.match(self._text, self.place)
            if match is None:
                raise InputError("pasted.curl_quotation")
            self.place = match.end()
            if match["blank"] or match["end"] or match["raw"]:
                words += [] if word is None else [self._value(word)]
                word = None
            else:
                word = (word or "") + plain_text(match)
            if match["raw"]:
                words += windows_arguments(match["raw"])
            if match["end"]:
                break
        return words if word is None else [*words, self._value(word)]

    def _literal(self) -> str | None:
        beginning = self._text[self.place : self.place + 2]
        # Looked for from each such place, an end that is not there takes the square of the text's length.
        if self._here_ends.get(beginning, len(self._text)) < self.place:
            return None
        match = LITERAL.match(self._text, self.place)
        if match is None:
            return None
        self.place = match.end()
        return plain_text(match)

    def _value(self, word: str) -> str:
        word = self._values.get(word, word)
        # PowerShell 5 needs a backslash before each quotation mark; where one has none, a newer
        # PowerShell is meant, which passes backslashes on.
        return word if re.search(r'(?<!\\)"', word) else word.replace('\\"', '"')


def _decoded(text: str) -> str:
    try:
        return b64decode(text, validate=True).decode("utf-8", "surrogateescape")
    except ValueError:
        return ""
