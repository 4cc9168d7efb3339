"""Marks what other programs may stumble over in a response: NaN, doubled members, half characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    import asyncio

    from aspire_desktop.app.requests.answer_flow import AnswerFlow
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.core.json_text.value import JsonValue
    from aspire_desktop.viewmodels.answers import Answer
    from aspire_desktop.viewmodels.tasks import TaskRunner

#: Looking through a megabyte takes a tenth of a second.
_MAX_BYTES: Final = 20_000_000


class OddityFlow(QObject):
    """Looks after the response is shown, and says what it found beside that very response."""

    def __init__(self, panels: RequestPanels, answers: AnswerFlow, tasks: TaskRunner) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._answers = answers
        self._tasks = tasks
        self._search: asyncio.Task[None] | None = None
        self._found: tuple[str, ...] = ()
        answers.shown_changed.connect(self._on_shown_changed)
        panels.response.oddities_requested.connect(self._on_oddities_requested)

    def _on_shown_changed(self, answer: Answer | None) -> None:
        if self._search is not None:
            self._search.cancel()
            self._search = None
        self._found = ()
        if answer is not None and answer.document.value is not None and answer.record.size <= _MAX_BYTES:
            self._search = self._tasks.start(self._look_at(answer, answer.document.value))

    async def _look_at(self, answer: Answer, value: JsonValue) -> None:
        found = await off_thread(_oddities, value)
        if found and self._answers.shown is answer:
            self._found = found
            self._panels.response.show_oddities(len(found))

    def _on_oddities_requested(self) -> None:
        from aspire_desktop.widgets.text_dialog import TextDialog

        heading = self.tr("Other programs may refuse this JSON, or read it otherwise:")
        TextDialog(self.tr("Odd JSON"), heading, "\n".join(self._found), self._panels.parent).open()


def _oddities(value: JsonValue) -> tuple[str, ...]:
    from aspire_desktop.core.json_text.oddities import find_oddities

    found = [*find_oddities(value)]
    return tuple(error_text(one.told) for one in found[-1]) if found else ()
