"""A request of a list in words: to be looked at before it takes the place of what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.core.request.record import HistoryEntry
from aspire_desktop.viewmodels.formatting import day_and_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.request.record import SavedRequest

_MAX_CHARS: Final = 5_000


def preview_text(entry: HistoryEntry | SavedRequest) -> str:
    """Return what was sent, or would be filled in, a line each; cut where it is long."""
    text = "\n".join(_lines(entry))
    return text if len(text) <= _MAX_CHARS else f"{text[:_MAX_CHARS]}…"


def _lines(entry: HistoryEntry | SavedRequest) -> Iterator[str]:
    draft = entry.draft
    if isinstance(entry, HistoryEntry):
        yield f"{entry.method} {entry.url}"
        status = "" if entry.status is None else str(entry.status)
        outcome = " · ".join(filter(None, (status, entry.outcome)))
        yield f"{outcome} · {day_and_time(entry.at, seconds=True)} · {entry.profile_name}"
    else:
        yield draft.operation
        yield from (f"{name} = {text}" for (_, name), text in draft.values.items())
    yield from (f"{name}: {value}" for name, value in draft.headers)
    if draft.body:
        yield ""
        yield draft.body
