"""Shows what a foreign text would do to the line it stands in, in place of letting it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final

from aspire_desktop.core.late_pattern import late_pattern

#: Controls, line and paragraph ends, what reorders text, what cannot be seen, halves of characters.
_ACTS: Final = (
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_ACTING: Final = late_pattern(_ACTS)
#: The same but for tab and line feed.
_HIDDEN: Final = late_pattern(_ACTS.replace("\x00-\x1f", "\x00-\x08\x0b-\x1f"))
#: So many lines are told of.
_MOST_LINES: Final = 100
_NAMES: Final = {"\n": "⏎", "\r": "⏎", "\t": "⇥", "\u2028": "⏎", "\u2029": "⏎"}


@dataclass(frozen=True, slots=True)
class HiddenPlace:
    """A line of a laid out text that holds what cannot be seen in it.

    Attributes:
        line: Counted from 1; only line feeds end one.
        marks: Of what it holds, e.g. ``⟨202E⟩⟨2069⟩``, cut where there are many.
    """

    line: int
    marks: str


def marked(text: str) -> str:
    """Return `text` as one line in which every character can be seen: ``⏎``, ``⇥``, ``⟨202E⟩``.

    A text without such characters comes back as it is.
    """
    return _ACTING.sub(_mark, text.replace("\r\n", "\n"))


def visible(text: str) -> str:
    """Return `text` as `marked` does, but for the line breaks and tabs of a laid out text."""
    return _HIDDEN.sub(_mark, text)


def escaped(json_text: str) -> str:
    """Return a JSON text in which strings name what would act by its escape: the same JSON, in sight."""
    return _HIDDEN.sub(_escape, json_text)


def shown_in_place(text: str) -> str:
    """Return `text` with a � for each character that would act, tabs aside: every place stays where it is."""
    return _HIDDEN.sub(lambda found: "�" if found[0] < "\U00010000" else "��", text)


def has_marks(text: str) -> bool:
    """Say whether `marked` would change `text`."""
    return _ACTING.search(text) is not None


def hidden_places(text: str) -> list[HiddenPlace]:
    """Return the first hundred lines of `text` that `visible` would change."""
    if not _HIDDEN.search(text):
        return []
    lines = ((number, _HIDDEN.findall(line)) for number, line in enumerate(text.split("\n"), 1))
    found = (HiddenPlace(number, marked("".join(hidden[:10]))) for number, hidden in lines if hidden)
    return list(islice(found, _MOST_LINES))


def _mark(found: re.Match[str]) -> str:
    char = found[0]
    return _NAMES.get(char) or f"⟨{ord(char):04X}⟩"


def _escape(found: re.Match[str]) -> str:
    import json

    return found[0] if found[0] == "\r" else json.dumps(found[0])[1:-1]
