"""Between the answer's views and what looks through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QClipboard

    from aspire_desktop.core.json_text.search import Hit
    from aspire_desktop.core.json_text.value import Path
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.viewmodels.answer_presenter import AnswerPresenter
    from aspire_desktop.viewmodels.response_document import ResponseDocument
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.main_window import MainWindow


class AnswerFlow(QObject):
    """Makes the models at the first answer: the first frame has no use for them."""

    copied = Signal()

    def __init__(self, window: MainWindow, tasks: TaskRunner, clipboard: QClipboard) -> None:
        super().__init__(window)
        self._panel = window.response
        self._tasks = tasks
        self._clipboard = clipboard
        self._made: AnswerPresenter | None = None
        panel = self._panel
        panel.find_requested.connect(self._on_find_requested)
        panel.step_requested.connect(lambda step: self._presenter().go(step))
        panel.tree.filter_requested.connect(lambda text: self._presenter().filter(text))
        panel.text_copy_requested.connect(self.copy)
        window.menu.find_next.triggered.connect(lambda: panel.find_next(1))
        window.menu.find_previous.triggered.connect(lambda: panel.find_next(-1))

    def show(
        self, record: ResponseRecord, document: ResponseDocument, meaning: str, operation: str = ""
    ) -> None:
        """Show an answer in all its views."""
        self._panel.before_response()
        self._presenter().show(document)
        self._panel.show_response(record, document, meaning, operation)

    def copy(self, make: Callable[[], str]) -> None:
        """Copy a text, made in a thread: it may be 50 MB."""
        self._tasks.start(self._copy(make))

    async def _copy(self, make: Callable[[], str]) -> None:
        import asyncio

        text = await asyncio.to_thread(make)
        if text:
            self._clipboard.setText(text)
            self.copied.emit()

    def _presenter(self) -> AnswerPresenter:
        if self._made is None:
            from aspire_desktop.viewmodels.answer_presenter import AnswerPresenter

            presenter = self._made = AnswerPresenter(self._tasks, self)
            panel = self._panel
            panel.set_models(presenter.tree, presenter.table)
            presenter.found_changed.connect(panel.show_found)
            presenter.hit_shown.connect(self._on_hit_shown)
            presenter.filter_failed.connect(panel.tree.show_failure)
            presenter.narrowed.connect(panel.tree.show_narrowed)
        return self._made

    def _on_find_requested(self, text: str) -> None:
        presenter = self._presenter()
        presenter.find(text)
        search = presenter.search
        self._panel.text.set_marked(None if search is None else search.pattern)

    def _on_hit_shown(self, hit: Hit, path: Path | None) -> None:
        self._panel.show_hit(hit, path)
