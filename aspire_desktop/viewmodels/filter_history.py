"""The filters of responses that were used, by credential and operation: the newest first, encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from aspire_desktop.services.history.store import RequestStore
    from aspire_desktop.services.settings import Settings
    from aspire_desktop.viewmodels.tasks import TaskRunner

MOST_FILTERS: Final = 20
#: A longer one was pasted by mistake rather than typed.
_MOST_CHARS: Final = 2_000


class FilterHistory(QObject):
    """Kept while the setting is on, and of no credential whose requests are not kept.

    Switched off, all of it is deleted, here and in the store.
    """

    def __init__(self, store: RequestStore, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._is_on = True
        self._left_out: frozenset[str] = frozenset()
        self._used: dict[tuple[str, str], list[str]] = {}
        self._loaded: set[str] = set()
        self._unwritten: dict[tuple[str, str], None] = {}

    def follow(self, settings: Settings) -> None:
        """Keep filters, or delete what was kept."""
        if self._is_on and not settings.keep_filters:
            self._used.clear()
            self._loaded.clear()
            self._tasks.start(off_thread(self._store.forget_filters))
        self._is_on = settings.keep_filters
        self._left_out = frozenset(settings.history_off)

    def load(self, profile_id: str) -> None:
        """Read what is kept of a credential, once."""
        if self._is_on and profile_id and profile_id not in self._loaded:
            self._loaded.add(profile_id)
            self._tasks.start(self._load(profile_id))

    def used(self, key: tuple[str, str]) -> Sequence[str]:
        """Return the filters of an operation's responses, by a credential's id and the operation's key."""
        return self._used.get(key, ()) if self._is_on else ()

    def note(self, key: tuple[str, str], text: str) -> None:
        """Have a filter stand before the others."""
        text = text.strip()
        before = self._used.get(key, [])
        if not text or len(text) > _MOST_CHARS or before[:1] == [text]:
            return
        if self._is_on and key[0] not in self._left_out:
            self._used[key] = [text, *(one for one in before if one != text)][:MOST_FILTERS]
            self._keep(key)

    def forget_all_but(self, profile_ids: Collection[str]) -> None:
        """Forget those of credentials that are gone; the store does so by itself."""
        self._used = {key: used for key, used in self._used.items() if key[0] in profile_ids}
        self._loaded &= set(profile_ids)

    async def _load(self, profile_id: str) -> None:
        kept = await off_thread(self._store.filters, profile_id)
        for operation, texts in kept.items():
            key = (profile_id, operation)
            before = self._used.get(key, [])  # noted while this was read
            self._used[key] = list(dict.fromkeys([*before, *texts]))[:MOST_FILTERS]
            if before:
                self._keep(key)

    def _keep(self, key: tuple[str, str]) -> None:
        """Write one after the other: none overtakes a newer one."""
        if not self._unwritten:
            self._tasks.start(self._write())
        self._unwritten[key] = None

    async def _write(self) -> None:
        while self._unwritten:
            key = next(iter(self._unwritten))
            texts = tuple(self._used.get(key, ()))
            if texts and self._is_on:
                await off_thread(self._store.keep_filters, *key, texts)
            if texts == tuple(self._used.get(key, ())):
                self._unwritten.pop(key, None)
