"""The values of a tenant's own lists, from what its answers have held: for completing filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from aspire_desktop.core.odata.known_values import KnownValues
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.services.history.store import RequestStore
    from aspire_desktop.services.settings import Settings
    from aspire_desktop.viewmodels.answers import Answer
    from aspire_desktop.viewmodels.choice import Chosen
    from aspire_desktop.viewmodels.tasks import TaskRunner

    Known = Mapping[str, KnownValues]

#: Reading more for a completion would cost more than it gives.
_MAX_BYTES: Final = 8_000_000


class TenantValues(QObject):
    """Kept by credential and operation, encrypted, and only while the setting is on.

    Switched off, all of it is deleted, here and in the store.
    """

    def __init__(self, store: RequestStore, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._is_on = True
        self._known: dict[tuple[str, str], dict[str, KnownValues]] = {}
        self._loaded: set[str] = set()

    def follow(self, settings: Settings) -> None:
        """Keep values, or delete what was kept."""
        if self._is_on and not settings.complete_values:
            self._known.clear()
            self._tasks.start(off_thread(self._store.forget_values))
        self._is_on = settings.complete_values

    def load(self, profile_id: str) -> None:
        """Read what is kept of a credential, once."""
        if self._is_on and profile_id and profile_id not in self._loaded:
            self._loaded.add(profile_id)
            self._tasks.start(self._load(profile_id))

    def values_of(self, chosen: Chosen, field: str) -> Sequence[str]:
        """Return what a field, by its path, has held in the answers of what is chosen."""
        known = self._known.get(chosen.key, {}).get(field)
        return known.values if known is not None and self._is_on else ()

    def note(self, answer: Answer) -> None:
        """Learn from an answer's rows."""
        document, record = answer.document, answer.record
        if self._is_on and document.rows is not None and record.is_success and record.size <= _MAX_BYTES:
            self._tasks.start(self._learn(answer.sent.key, record, document.rows_path))

    def forget_all_but(self, profile_ids: Collection[str]) -> None:
        """Forget what credentials that are gone were answered; the store does so by itself."""
        self._known = {key: known for key, known in self._known.items() if key[0] in profile_ids}
        self._loaded &= set(profile_ids)

    async def _load(self, profile_id: str) -> None:
        kept = await off_thread(self._store.values, profile_id)
        from aspire_desktop.core.odata.known_values import merged

        for operation, known in kept.items():
            key = (profile_id, operation)
            self._known[key] = merged(known, self._known.get(key, {}))

    async def _learn(self, key: tuple[str, str], record: ResponseRecord, path: Sequence[Any]) -> None:
        from aspire_desktop.core.odata.known_values import merged

        seen = await off_thread(_seen, record, path)
        before = self._known.get(key, {})
        now = merged(before, seen)
        if now != before and self._is_on:
            self._known[key] = now
            await off_thread(self._store.keep_values, *key, now)


def _seen(record: ResponseRecord, path: Sequence[Any]) -> Known:
    """Return the values in the rows of a response; nothing where it cannot be read as plain JSON."""
    import msgspec

    from aspire_desktop.core.charset import text_of
    from aspire_desktop.core.odata.known_values import known_in

    text = text_of(record.body, record.header("content-type") or "")
    try:
        value = msgspec.json.decode(b"" if text is None else text.utf8)
        for step in path:
            value = value[step]
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, LookupError, TypeError):
        return {}
    return known_in(value) if isinstance(value, list) else {}
