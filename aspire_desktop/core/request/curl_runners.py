"""Finds cURL behind the commands that run it, such as ``time`` and ``env``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_ASSIGNMENT: Final = re.compile(r"\w+=")
_CURL: Final = re.compile(r"(?:.*[/\\])?curl(?:\.exe)?", re.IGNORECASE | re.DOTALL)
#: By name the letters of those options that a value follows.
_RUNNERS: Final = {
    "!": "",
    "{": "",
    "command": "",
    "do": "",
    "else": "",
    "env": "uCS",
    "exec": "a",
    "if": "",
    "nice": "n",
    "nohup": "",
    "stdbuf": "ioe",
    "sudo": "ugpChrtTD",
    "then": "",
    "time": "fo",
    "timeout": "ks",
    "until": "",
    "while": "",
}
#: It takes the duration as an argument of its own.
_TIMED: Final = "timeout"


def curl_arguments(words: Sequence[str]) -> list[str] | None:
    """Return what stands after cURL's name, or None where this command does not run it."""
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if _ASSIGNMENT.match(word):
            continue
        if _CURL.fullmatch(word):
            return rest
        if word not in _RUNNERS:
            return None
        rest = _behind_options(word, rest)
    return None


def _behind_options(runner: str, words: list[str]) -> list[str]:
    place = 0
    while place < len(words) and words[place].startswith("-"):
        option = words[place]
        takes_value = not option.startswith("--") and option[-1] in _RUNNERS[runner]
        place += 2 if takes_value else 1
    return words[place + (runner == _TIMED) :]
