"""What of a saved credential cannot be read, as a phrase; its file holds the English sentence.

Older versions of the program show what the file holds: so it stays a sentence, and is read back here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.core.wording import Phrase, in_a_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.wording import Datum

NO_BASE_URL: Final = Phrase("record.base_url_unusable")
#: What people call the parts whose names in the file are others.
_PARTS: Final = {
    "client_id": Phrase("record.client_id"),
    "secret": Phrase("record.secret"),
    "created_at": Phrase("record.created_at"),
    "secret_set_at": Phrase("record.secret_set_at"),
    "age_reminder_at": Phrase("record.reminder"),
    "rotation": Phrase("record.rotation"),
}


def unreadable(lost: Sequence[str]) -> Phrase:
    """Return what is said where parts cannot be read.

    Args:
        lost: Their names in the file, at least one.
    """
    return _of_parts([_PARTS.get(name, name) for name in lost])


def as_saved(problem: str) -> Phrase | None:
    """Return what a sentence of a file says; None for an empty one, itself for one that nobody knows."""
    if not problem:
        return None
    before, after = str(Phrase("record.unreadable", parts="\0")).split("\0")
    if problem.startswith(before) and problem.endswith(after):
        named = {str(phrase): phrase for phrase in _PARTS.values()}
        words = problem[len(before) : len(problem) - len(after)].split(", ")
        return _of_parts([named.get(word, word) for word in words])
    return NO_BASE_URL if problem == str(NO_BASE_URL) else Phrase(problem)


def _of_parts(parts: Sequence[Datum]) -> Phrase:
    return Phrase("record.unreadable", parts=in_a_row(parts))
