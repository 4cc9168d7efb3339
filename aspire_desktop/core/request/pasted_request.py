"""A request as a pasted text describes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

AUTHORIZATION_NOTE: Final = Phrase("pasted.no_authorization")
COOKIE_NOTE: Final = Phrase("pasted.no_cookies")
SEVERAL_NOTE: Final = Phrase("pasted.several_requests")
FILE_NOTE: Final = Phrase("pasted.file_unread")
#: By name in lower case the sentence for each header that only a credential may give.
DROPPED_HEADERS: Final = {
    "authorization": AUTHORIZATION_NOTE,
    "proxy-authorization": AUTHORIZATION_NOTE,
    "cookie": COOKIE_NOTE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedRequest:
    """A request as a text described it, less what only a credential may give.

    Attributes:
        method: In capitals; empty where the text names none.
        url: With its query, as written; not checked.  One that begins with ``/`` is a path on the
            credential's own host; one that begins with ``?`` is a query for the operation in view.
        headers: Those that the text gives itself, without Authorization and cookies.
        body: None where there is none, or where it stands in a file.
        notes: Sentences about what was not taken over; no values in them.
    """

    method: str
    url: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False, default=())
    body: bytes | None = field(repr=False, default=None)
    notes: tuple[Phrase, ...] = ()


def kept_headers(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[tuple[str, str], ...], dict[Phrase, None]]:
    """Return the headers that a pasted request keeps, and sentences about the others."""
    kept = []
    notes: dict[Phrase, None] = {}
    for name, value in pairs:
        note = DROPPED_HEADERS.get(name.lower())
        if note is not None:
            notes[note] = None
        elif name.lower() != "content-length":
            kept.append((name, value))
    return tuple(kept), notes
