"""Remembers which functions an operation's filters were refused for, by credential."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from aspire_desktop.core.odata.problem import Problem
    from aspire_desktop.services.history.store import RequestStore
    from aspire_desktop.viewmodels.answers import Answer
    from aspire_desktop.viewmodels.choice import Chosen
    from aspire_desktop.viewmodels.tasks import TaskRunner

_FILTER: Final = ("query", "$filter")


class RefusalMemory(QObject):
    """Evidence, no rule: what was refused is doubted, never forbidden, and a success clears it."""

    def __init__(self, store: RequestStore, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._known: dict[tuple[str, str], Mapping[str, date]] = {}
        self._loaded: set[str] = set()

    def load(self, profile_id: str) -> None:
        """Read what is kept of a credential, once."""
        if profile_id and profile_id not in self._loaded:
            self._loaded.add(profile_id)
            self._tasks.start(self._load(profile_id))

    def doubt(self, chosen: Chosen, text: str) -> Problem | None:
        """Return what speaks against a filter of what is chosen; None where nothing does."""
        known = self._known.get(chosen.key)
        if not known:
            return None
        from aspire_desktop.core.odata.refusals import refusal_problem

        return refusal_problem(text, known)

    def note(self, answer: Answer) -> None:
        """Learn from an answer to a filter in which this program finds no error."""
        sent = answer.sent
        text = sent.draft.values.get(_FILTER, "").strip()
        if not text or answer.record.is_stray_page:
            return
        from aspire_desktop.core.odata.check import check
        from aspire_desktop.core.odata.fields import query_fields
        from aspire_desktop.core.odata.refusals import after_answer

        fields = query_fields(sent.operation.response_schema)
        if any(problem.is_error for problem in check("$filter", text, fields)):
            return
        before = self._known.get(sent.key, {})
        now = after_answer(before, text, answer.record.status, sent.at.astimezone().date())
        if now != before:
            self._known[sent.key] = now
            self._tasks.start(off_thread(self._store.keep_refusals, *sent.key, now))

    def forget_all_but(self, profile_ids: Collection[str]) -> None:
        """Forget what was refused to credentials that are gone; the store does so by itself."""
        self._known = {key: known for key, known in self._known.items() if key[0] in profile_ids}
        self._loaded &= set(profile_ids)

    async def _load(self, profile_id: str) -> None:
        kept = await off_thread(self._store.refusals, profile_id)
        for operation, known in kept.items():
            self._known.setdefault((profile_id, operation), known)
