"""Shows the answer that belongs to what is chosen, and does with it what is wished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.asking import is_there
from aspire_desktop.viewmodels.answers import Answer, Answers
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.viewmodels.turns import in_turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QClipboard

    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.core.json_text.difference import Difference
    from aspire_desktop.core.json_text.search import Hit
    from aspire_desktop.core.json_text.value import Path as JsonPath
    from aspire_desktop.viewmodels.answer_presenter import AnswerPresenter
    from aspire_desktop.viewmodels.choice import Chosen
    from aspire_desktop.viewmodels.response_document import ResponseDocument
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.response.compare_dialog import CompareDialog


class AnswerFlow(QObject):
    """Makes the models at the first answer: the first frame has no use for them."""

    update_requested = Signal(Answer, bytes)  #: a row of an answer, a JSON object, shall be changed
    shown_changed = Signal(Answer)  #: the `Answer` in sight, or None
    begun = Signal()  #: the views are there

    def __init__(self, panels: RequestPanels, tasks: TaskRunner, clipboard: QClipboard) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._panel = panels.response
        self.answers = Answers()
        self._shown: Answer | None = None
        self._tasks = tasks
        self._clipboard = clipboard
        self._made: AnswerPresenter | None = None
        self._has_begun = False

    def begin(self) -> None:
        """Make the views and listen to them: once, when nothing more urgent is left to do."""
        if self._has_begun:
            return
        self._has_begun = True
        panel, menu = self._panel, self._panels.menu
        panel.make_views()
        panel.find_requested.connect(self._on_find_requested)
        panel.step_requested.connect(lambda step: self._presenter().go(step))
        panel.tree.filter_requested.connect(lambda text: self._presenter().filter(text))
        panel.text_copy_requested.connect(self.copy)
        panel.copy_requested.connect(self._on_copy_requested)
        panel.compare_requested.connect(self._on_compare_requested)
        for view in (panel.table, panel.tree):
            view.update_requested.connect(self._on_update_requested)
        menu.find_next.triggered.connect(lambda: panel.find_next(1))
        menu.find_previous.triggered.connect(lambda: panel.find_next(-1))
        self.begun.emit()

    @property
    def shown(self) -> Answer | None:
        """The answer that the panel shows: what is saved, copied, compared and fetched in full."""
        return self._shown

    def tree_rows(self) -> Callable[[], list[bytes]] | None:
        """Return what reads the rows that the tree's filter leaves of the answer shown."""
        return self._presenter().tree_rows()

    def table_rows(self) -> Callable[[], list[bytes]] | None:
        """Return what reads the rows that stand in the table of the answer shown."""
        return self._presenter().table_rows()

    def show(self, answer: Answer) -> None:
        """Show an answer in all its views."""
        self.begin()
        self._panel.before_response()
        self._presenter().show(answer.document)
        self._shown = answer
        self._panel.show_response(answer)
        self._panel.enable_comparison(enabled=bool(self.answers.earlier(answer)))
        self.shown_changed.emit(answer)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show the last answer of what is chosen now, or that there is none yet."""
        answer = self.answers.latest(chosen.key)
        if answer is not None:
            if answer is not self._shown or self._panel.caption is None or not self._panel.caption.is_current:
                self.show(answer)
        elif chosen.profile is None or chosen.operation is None:
            self.show_nothing()
        else:
            self._let_go()
            self._panel.show_nothing_for(chosen.operation.key, chosen.profile.description)

    def show_nothing(self, text: str = "", why: str = "") -> None:
        """Show no answer, and why there is none."""
        self._let_go()
        self._panel.show_nothing(text, why)

    def _let_go(self) -> None:
        self._shown = None
        self._panel.enable_comparison(enabled=False)
        if self._has_begun:
            self.shown_changed.emit(None)
        if self._made is not None:
            self._panel.before_response()
            self._made.show(None)

    def copy(self, make: Callable[[], str]) -> None:
        """Copy a text, made in a thread: it may be 50 MB."""
        self._tasks.start(self._copy(make))

    async def _copy(self, make: Callable[[], str]) -> None:
        text = await off_thread(make)
        if text:
            self._clipboard.setText(text)

    def _on_update_requested(self, row: bytes) -> None:
        if self._shown is not None:
            self.update_requested.emit(self._shown, row)

    def _on_compare_requested(self) -> None:
        shown = self._shown
        earlier = [] if shown is None else self.answers.earlier(shown)
        earlier.sort(key=lambda answer: not answer.record.is_success)  # the newest success first
        if shown is None or not earlier:
            return
        from aspire_desktop.widgets.response.compare_dialog import CompareDialog

        dialog = CompareDialog(shown, earlier, self._panels.parent)
        dialog.compare_requested.connect(lambda pair: self._tasks.start(self._compare(dialog, pair)))
        dialog.begin()
        dialog.open()

    async def _compare(self, dialog: CompareDialog, pair: tuple[ResponseDocument, ResponseDocument]) -> None:
        from aspire_desktop.core.json_text.difference import differences, row_key

        found: list[Difference] = []
        left, right = pair
        key: str | None = None
        if left.value is not None and right.value is not None:
            async for part in in_turns(differences(left.value, right.value)):
                found += part
            key = await off_thread(row_key, left.value, right.value, left.rows_path, right.rows_path)
        if is_there(dialog):
            dialog.show_differences(pair, found, key)

    def _on_copy_requested(self) -> None:
        if self._shown is not None:
            from aspire_desktop.viewmodels.response_document import body_text

            record = self._shown.record
            self.copy(lambda: body_text(record))

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
            presenter.rows_kept.connect(panel.rows.show_kept)
            panel.table.keep_requested.connect(presenter.keep_rows_with)
            panel.table.all_requested.connect(presenter.keep_all_rows)
        return self._made

    def _on_find_requested(self, text: str) -> None:
        presenter = self._presenter()
        presenter.find(text)
        search = presenter.search
        self._panel.text.set_marked(None if search is None else search.pattern)

    def _on_hit_shown(self, hit: Hit, path: JsonPath | None) -> None:
        self._panel.show_hit(hit, path)
