"""What the user has filled in: a form as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from aspire_desktop.core.request.loaded_row import LoadedRow


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """A form as it stands, complete or not.

    Attributes:
        operation: The operation's key, e.g. ``GET /Branches``.
        values: Texts by place and name; a blank one means that it is not sent.
        headers: Further ones, as typed.
        body: As typed, or None where the operation takes none.  For a form it is a JSON object of its
            fields; a file, in a form or as the whole body, stands as its path.
        content_type: Which of the operation's media types is chosen; empty for the preferred one.
        loaded: The record that it was filled from; it is not kept over the program's end.
    """

    operation: str
    values: Mapping[tuple[str, str], str] = field(repr=False, default_factory=dict)
    headers: tuple[tuple[str, str], ...] = field(repr=False, default=())
    body: str | None = field(repr=False, default=None)
    content_type: str = ""
    loaded: LoadedRow | None = field(repr=False, default=None, compare=False)
