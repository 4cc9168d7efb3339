"""Where bash would insert what another command prints: ``$(…)``, backticks and ``<(…)``."""

from __future__ import annotations

import re
from typing import Final

_QUOTED: Final = re.compile(r"'[^']*'|\"(?:[^\"\\]|\\.)*\"|\\.", re.DOTALL)
_HERE: Final = re.compile(
    r"\s*cat\s*<<\s*(['\"]?)(?P<end>\w+)\1[ \t]*\r?\n(?P<text>.*?)^(?P=end)[ \t]*\r?\n?\s*\)",
    re.DOTALL | re.MULTILINE,
)
_BACKTICKED: Final = re.compile(r"`((?:[^`\\]|\\.)*)`", re.DOTALL)


def begins_insert(text: str, place: int) -> bool:
    """Say whether a command begins at `place` of `text`, outside of single quotes."""
    return text.startswith(("$(", "<(", ">(", "`"), place)


def insert_at(text: str, place: int) -> tuple[int, str, str | None] | None:
    """Read the command that begins at `place`.

    Returns:
        Where the text goes on; the command; and the text that it prints where it only prints one that
        stands there whole.  None where it never ends.
    """
    if text[place] == "`":
        ticked = _BACKTICKED.match(text, place)
        return None if ticked is None else (ticked.end(), ticked[1], None)
    start = place + 2
    here = _HERE.match(text, start)
    if here is not None:
        return here.end(), "", here["text"].replace("\r\n", "\n").rstrip("\n")
    end = _closing(text, start)
    return None if end is None else (end + 1, text[start:end], None)


def _closing(text: str, place: int) -> int | None:
    depth = 1
    while place < len(text):
        quoted = _QUOTED.match(text, place)
        if quoted is not None:
            place = quoted.end()
            continue
        depth += (text[place] == "(") - (text[place] == ")")
        if not depth:
            return place
        place += 1
    return None
