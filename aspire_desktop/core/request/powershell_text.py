"""The texts that stand in a script for PowerShell: quoted, or as here-strings."""

from __future__ import annotations

import re
from typing import Final

STRING: Final = r"""
      @(?:['‘’‚‛][ \t]*\r?\n(?:(?P<here>[\s\S]*?)\r?\n)??['‘’‚‛]@
        | ["“”„][ \t]*\r?\n(?:(?P<open_here>[\s\S]*?)\r?\n)??["“”„]@)
    | ['‘’‚‛](?P<single>[^'‘’‚‛]*+(?:['‘’‚‛]{2}[^'‘’‚‛]*+)*+)['‘’‚‛]
    | ["“”„](?P<double>[^"“”„`]*+(?:(?:`[\s\S]|["“”„]{2})[^"“”„`]*+)*+)["“”„]
"""
LITERAL: Final = re.compile(STRING, re.VERBOSE)
_HERE_ENDS: Final = {"'‘’‚‛": re.compile("\n['‘’‚‛]@"), '"“”„': re.compile('\n["“”„]@')}
_ESCAPED: Final = re.compile(r"`(?:u\{([0-9A-Fa-f]{1,6})\}|([\s\S]))|([\"“”„])[\"“”„]")
_LETTERS: Final = {
    "0": "",
    "a": "\a",
    "b": "\b",
    "e": "\x1b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
}


def last_here_ends(text: str) -> dict[str, int]:
    """Return the last place where a here-string may end, for each way in which one begins; -1 for none."""
    return {
        f"@{mark}": max((end.start() for end in ends.finditer(text)), default=-1)
        for marks, ends in _HERE_ENDS.items()
        for mark in marks
    }


def plain_text(match: re.Match[str]) -> str:
    """Return what a match of `STRING` stands for; variables in it stay as they are written."""
    found = match.groupdict()
    if found["single"] is not None:
        return re.sub("['‘’‚‛](['‘’‚‛])", r"\1", found["single"])
    if found["double"] is not None:
        return unescaped(found["double"])
    if match[0].startswith("@") and "\n" in match[0]:
        here = found["here"] if found["here"] is not None else found["open_here"] or ""
        return here.replace("\r\n", "\n")
    escape = found.get("escape")
    return match[0] if escape is None else escape


def unescaped(text: str) -> str:
    """Return what stands between double quotes, its backticks read."""
    return _ESCAPED.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    point, letter, mark = match.groups()
    if point is None:
        return mark or _LETTERS.get(letter, letter)
    value = int(point, 16)
    return "\N{REPLACEMENT CHARACTER}" if value > 0x10FFFF or 0xD800 <= value < 0xE000 else chr(value)
