"""A request as a pasted text describes it."""

from __future__ import annotations

from dataclasses import dataclass, field


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
    notes: tuple[str, ...] = ()
