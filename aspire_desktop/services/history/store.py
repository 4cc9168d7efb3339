"""The requests that were sent and saved, the drafts, and what answers have shown."""

from __future__ import annotations

import secrets
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from aspire_desktop.core import typed_json
from aspire_desktop.core.odata.known_values import KnownValues
from aspire_desktop.core.request.draft_record import DraftRecord
from aspire_desktop.core.request.record import Evidence, HistoryEntry, SavedRequest
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.history.sealed import Row, SealedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.request.draft import RequestDraft

MAX_ENTRIES: Final = 5_000
MAX_AGE: Final = timedelta(days=90)
MAX_RECENT: Final = 20

Read = TypeVar("Read")

_HISTORY: Final = "history"
_DRAFT: Final = "draft"
_SAVED: Final = "saved"
_EVIDENCE: Final = "evidence"
_FAVOURITE: Final = "favourite"
_RECENT: Final = "recent"
_VALUES: Final = "values"
_REFUSALS: Final = "refusals"
_FILTERS: Final = "filters"


class _Sent(msgspec.Struct, frozen=True, omit_defaults=True):
    at: str
    method: str
    url: str
    profile_name: str
    status: int | None
    outcome: str
    elapsed_s: float
    size: int
    draft: DraftRecord


class _Named(msgspec.Struct, frozen=True):
    name: str
    draft: DraftRecord


class _Seen(msgspec.Struct, frozen=True):
    good_at: str | None
    refused_at: str | None


class RequestStore:
    """Keeps them over restarts, sealed with a key derived from the vault's.

    Methods block, and may be called from any thread.
    """

    def __init__(self, folder: Path, find_key: Callable[[], bytes | None], clock: Clock) -> None:
        self._table = SealedTable(folder, find_key)
        self._clock = clock
        self._max_age: timedelta | None = MAX_AGE
        #: How many rows of each kind could not be read.
        self._unread: dict[str, int] = {}

    @property
    def problem(self) -> Phrase | None:
        """Why nothing is kept, or why it was begun anew; None where all is well."""
        return self._table.problem

    @property
    def news(self) -> Phrase | None:
        """What happened to the file, or to rows of it; None where nothing did."""
        count = sum(self._unread.values())
        lost = Phrase("history.left_out", count=count) if count else None
        return self._table.news or lost

    def keep_for(self, age: timedelta | None) -> None:
        """Let go of requests that are older, from the next reading on; of none by its age for None."""
        self._max_age = age

    def now(self) -> datetime:
        return self._clock()

    def new_id(self, at: datetime) -> str:
        """Return an id that comes after those of earlier moments."""
        return f"{int(at.timestamp() * 1_000_000):020d}-{secrets.token_hex(4)}"

    def add(self, entry: HistoryEntry) -> None:
        """Remember a request that was sent."""
        sent = _Sent(
            entry.at.isoformat(),
            entry.method,
            entry.url.partition("?")[0] if _is_login(entry.draft.operation) else entry.url,
            entry.profile_name,
            entry.status,
            entry.outcome,
            entry.elapsed_s,
            entry.size,
            DraftRecord.of(entry.draft),
        )
        content = msgspec.json.encode(sent)
        self._table.put([Row(_HISTORY, entry.id, entry.profile_id, content, entry.is_pinned)])

    def history(self) -> list[HistoryEntry]:
        """Return the newest requests first, after letting go of what is too old."""
        age = self._max_age
        oldest = f"{int((self._clock() - age).timestamp() * 1_000_000):020d}" if age is not None else ""
        self._table.trim(_HISTORY, keep=MAX_ENTRIES, oldest_key=oldest)
        return self._readable(_HISTORY, reversed(self._table.rows(_HISTORY)), _entry)

    def pin(self, entry_id: str, *, pinned: bool) -> None:
        self._table.pin(_HISTORY, entry_id, pinned=pinned)

    def delete(self, entry_ids: Sequence[str]) -> None:
        self._table.delete(_HISTORY, entry_ids)
        self._table.drop_copies()

    def clear(self) -> None:
        """Forget all requests but those that are pinned."""
        self._table.clear(_HISTORY)
        self._table.drop_copies()

    def save_drafts(self, profile_id: str, drafts: Iterable[RequestDraft]) -> None:
        self._table.put(
            Row(_DRAFT, f"{profile_id} {d.operation}", profile_id, msgspec.json.encode(DraftRecord.of(d)))
            for d in drafts
        )

    def drafts(self, profile_id: str) -> dict[str, RequestDraft]:
        """Return the drafts of a credential by their operations' keys."""
        rows = self._table.rows(_DRAFT, profile_id)
        drafts = self._readable(_DRAFT, rows, lambda row: typed_json.decode(row.content, DraftRecord).draft())
        return {draft.operation: draft for draft in drafts}

    def drop_draft(self, profile_id: str, operation: str) -> None:
        self._table.delete(_DRAFT, [f"{profile_id} {operation}"])

    def save(self, request: SavedRequest) -> None:
        content = msgspec.json.encode(_Named(request.name, DraftRecord.of(request.draft)))
        self._table.put([Row(_SAVED, request.id, "", content)])

    def saved(self) -> list[SavedRequest]:
        """Return the saved requests by their names."""
        found = self._readable(_SAVED, self._table.rows(_SAVED), _saved)
        return sorted(found, key=lambda request: request.name.casefold())

    def drop_saved(self, request_ids: Sequence[str]) -> None:
        self._table.delete(_SAVED, request_ids)
        self._table.drop_copies()

    def note_status(self, profile_id: str, operation: str, status: int) -> None:
        """Remember what an answer has shown."""
        evidence = self.evidence(profile_id).get(operation, Evidence()).with_status(status, self._clock())
        seen = _Seen(_text(evidence.good_at), _text(evidence.refused_at))
        key = f"{profile_id} {operation}"
        self._table.put([Row(_EVIDENCE, key, profile_id, msgspec.json.encode(seen))])

    def evidence(self, profile_id: str) -> Mapping[str, Evidence]:
        """Return what answers have shown a credential, by the operations' keys."""
        rows = self._table.rows(_EVIDENCE, profile_id)
        read = self._readable(_EVIDENCE, rows, lambda row: (row.key, _evidence(row.content)))
        return {key.partition(" ")[2]: seen for key, seen in read}

    def keep_values(self, profile_id: str, operation: str, known: Mapping[str, KnownValues]) -> None:
        """Remember which values the fields of an operation's answers have held."""
        content = {name: None if one.is_open else one.values for name, one in known.items()}
        key = f"{profile_id} {operation}"
        self._table.put([Row(_VALUES, key, profile_id, msgspec.json.encode(content))])

    def values(self, profile_id: str) -> dict[str, dict[str, KnownValues]]:
        """Return those values by the operations' keys and the fields' names."""
        rows = self._table.rows(_VALUES, profile_id)
        read = self._readable(_VALUES, rows, lambda row: (row.key, _known(row.content)))
        return {key.partition(" ")[2]: known for key, known in read}

    def forget_values(self) -> None:
        """Forget the values of all credentials."""
        self._table.delete(_VALUES, [row.key for row in self._table.rows(_VALUES)])
        self._table.drop_copies()

    def keep_filters(self, profile_id: str, operation: str, texts: Sequence[str]) -> None:
        """Remember the filters of an operation's responses, the newest first."""
        key = f"{profile_id} {operation}"
        self._table.put([Row(_FILTERS, key, profile_id, msgspec.json.encode(texts))])

    def filters(self, profile_id: str) -> dict[str, list[str]]:
        """Return those filters by the operations' keys."""
        rows = self._table.rows(_FILTERS, profile_id)
        read = self._readable(
            _FILTERS, rows, lambda row: (row.key, typed_json.decode(row.content, list[str]))
        )
        return {key.partition(" ")[2]: texts for key, texts in read}

    def forget_filters(self) -> None:
        """Forget the filters of all credentials."""
        self._table.delete(_FILTERS, [row.key for row in self._table.rows(_FILTERS)])
        self._table.drop_copies()

    def keep_refusals(self, profile_id: str, operation: str, known: Mapping[str, date]) -> None:
        """Remember for which functions an operation's filters were refused, and when."""
        content = msgspec.json.encode({name: day.isoformat() for name, day in known.items()})
        self._table.put([Row(_REFUSALS, f"{profile_id} {operation}", profile_id, content)])

    def refusals(self, profile_id: str) -> dict[str, dict[str, date]]:
        """Return those functions, with the day, by the operations' keys."""
        rows = self._table.rows(_REFUSALS, profile_id)
        read = self._readable(_REFUSALS, rows, lambda row: (row.key, _days(row.content)))
        return {key.partition(" ")[2]: days for key, days in read}

    def favourites(self) -> list[str]:
        return [row.content.decode("utf-8", "replace") for row in self._table.rows(_FAVOURITE)]

    def set_favourite(self, operation: str, *, favourite: bool) -> None:
        if favourite:
            self._table.put([Row(_FAVOURITE, operation, "", operation.encode("utf-8", "replace"))])
        else:
            self._table.delete(_FAVOURITE, [operation])

    def recent(self) -> list[str]:
        """Return the operations used last, the newest first."""
        rows = self._table.rows(_RECENT)
        names = (row.content.decode("utf-8", "replace") for row in reversed(rows))
        return list(dict.fromkeys(names))[:MAX_RECENT]

    def note_use(self, operation: str) -> None:
        """Remember that an operation was used just now."""
        content = operation.encode("utf-8", "replace")
        same = [row.key for row in self._table.rows(_RECENT) if row.content == content]
        self._table.delete(_RECENT, same)
        self._table.put([Row(_RECENT, self.new_id(self._clock()), "", content)])
        self._table.trim(_RECENT, keep=MAX_RECENT, oldest_key="")

    def forget(self, profile_id: str) -> None:
        """Forget everything of a credential, for good."""
        self._table.forget(profile_id)

    def forget_all_but(self, profile_ids: Iterable[str]) -> None:
        """Forget what belongs to credentials that are gone: a program that was killed could not."""
        known = set(profile_ids)
        for profile_id in self._table.profiles():
            if profile_id not in known:
                self._table.forget(profile_id)

    def lock(self) -> None:
        """Forget the key; what is remembered meanwhile waits in memory for it."""
        self._table.lock()

    def close(self) -> None:
        self._table.close()

    def _readable(self, kind: str, rows: Iterable[Row], read: Callable[[Row], Read]) -> list[Read]:
        """Return what can be read; a row that cannot is counted, and stays where it is."""
        found, lost = [], 0
        for row in rows:
            try:
                found.append(read(row))
            except (msgspec.MsgspecError, ValueError, TypeError, KeyError, OverflowError):
                lost += 1
        self._unread[kind] = lost
        return found


def _saved(row: Row) -> SavedRequest:
    named = typed_json.decode(row.content, _Named)
    return SavedRequest(id=row.key, name=named.name, draft=named.draft.draft())


def _entry(row: Row) -> HistoryEntry:
    sent = typed_json.decode(row.content, _Sent)
    return HistoryEntry(
        id=row.key,
        at=datetime.fromisoformat(sent.at),
        method=sent.method,
        url=sent.url,
        profile_id=row.profile,
        profile_name=sent.profile_name,
        status=sent.status,
        outcome=sent.outcome,
        elapsed_s=sent.elapsed_s,
        size=sent.size,
        is_pinned=row.pinned,
        draft=sent.draft.draft(),
    )


def _evidence(content: bytes) -> Evidence:
    seen = typed_json.decode(content, _Seen)
    good, refused = (at and datetime.fromisoformat(at) for at in (seen.good_at, seen.refused_at))
    return Evidence(good or None, refused or None)


def _known(content: bytes) -> dict[str, KnownValues]:
    kept = typed_json.decode(content, dict[str, tuple[str, ...] | None])
    return {name: KnownValues(values or (), is_open=values is None) for name, values in kept.items()}


def _days(content: bytes) -> dict[str, date]:
    return typed_json.decode(content, dict[str, date])


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _is_login(operation: str) -> bool:
    return operation.partition(" ")[2].startswith("/Authorization")
