"""Finds cURL behind the commands that run it, such as ``time`` and ``env``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_ASSIGNMENT: Final = re.compile(r"\w+=")
_CURL: Final = re.compile(
    r"(?:.*[/\\])?curl(?:\.exe|_(?:chrome|edge|ff|firefox|safari)\w*)?", re.IGNORECASE | re.DOTALL
)
#: A command line as one argument, as shells and remote programs take it.
_HELD: Final = re.compile(r"(?:\A|[\s;&|(])(?:\S*[/\\])?curl(?:\.exe)?\s", re.IGNORECASE)
#: They do something with cURL's name and do not run it.
_NAMING: Final = frozenset(
    (
        *(
            "@echo",
            "alias",
            "echo",
            "git",
            "grep",
            "man",
            "parallel",
            "printf",
            "rem",
            "type",
            "where",
            "which",
        ),
        *("apk", "apt", "apt-get", "brew", "choco", "dnf", "pacman", "scoop", "winget", "yum"),
    )
)
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
            return None if word.lower() in _NAMING else _run_by_another(rest)
        rest = _behind_options(word, rest)
    return None


def held_command(words: Sequence[str]) -> str:
    """Return the command line that one argument holds, as in ``bash -c '…'``; empty where none does."""
    if not words or words[0].lower() in _NAMING or any(_CURL.fullmatch(word) for word in words):
        return ""
    return next((word for word in words[1:] if _HELD.search(word)), "")


def _run_by_another(words: Sequence[str]) -> list[str] | None:
    """Return what stands after cURL's name in the arguments of a program that is not known here."""
    if any(word.lower() in _NAMING for word in words):
        return None
    place = next((place for place, word in enumerate(words) if _CURL.fullmatch(word)), None)
    if place is None:
        return None
    # The image of a container may be called curl as well.
    again = place + 1 < len(words) and _CURL.fullmatch(words[place + 1]) is not None
    return list(words[place + 1 + again :])


def _behind_options(runner: str, words: list[str]) -> list[str]:
    place = 0
    while place < len(words) and words[place].startswith("-"):
        option = words[place]
        takes_value = not option.startswith("--") and option[-1] in _RUNNERS[runner]
        place += 2 if takes_value else 1
    return words[place + (runner == _TIMED) :]
