"""What was filtered in responses before is proposed, and what a filter leaves can be saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.app.asking import FileWish, ask_where_to_save
from aspire_desktop.core.filenames import proposed_name
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.app.requests.answer_flow import AnswerFlow
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.services.pages.row_source import WriteReport
    from aspire_desktop.viewmodels.answers import Answer
    from aspire_desktop.viewmodels.filter_history import FilterHistory
    from aspire_desktop.viewmodels.tasks import TaskRunner

    Read = Callable[[], list[bytes]]

_SUBJECT: Final = Subject(About.SAVED)


class FilterFlow(QObject):
    """Filters belong to the response in sight, and so to its credential and operation."""

    def __init__(
        self, panels: RequestPanels, answers: AnswerFlow, history: FilterHistory, tasks: TaskRunner
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._answers = answers
        self._history = history
        self._tasks = tasks
        answers.begun.connect(self._on_begun)
        answers.shown_changed.connect(self._on_shown_changed)

    def _on_begun(self) -> None:
        response = self._panels.response
        response.tree.filter_used.connect(self._on_filter_used)
        response.tree.save_left_requested.connect(lambda: self._ask(self._answers.tree_rows()))
        response.rows.save_left_requested.connect(lambda: self._ask(self._answers.table_rows()))

    def _on_shown_changed(self, answer: Answer | None) -> None:
        if answer is not None:
            self._history.load(answer.sent.key[0])
            key = answer.sent.key
            self._panels.response.tree.set_used_filters(lambda: self._history.used(key))

    def _on_filter_used(self, text: str) -> None:
        answer = self._answers.shown
        if answer is not None:
            self._history.note(answer.sent.key, text)

    def _ask(self, read: Read | None) -> None:
        """Ask for the file; what is written is what was left when the question was asked."""
        answer = self._answers.shown
        if answer is None or read is None:
            return
        name = Path(proposed_name(answer.record, answer.sent.operation.address)).stem
        filters = ("CSV (*.csv)", "Excel (*.xlsx)", "JSON (*.json)", "JSON Lines (*.jsonl)")
        wish = FileWish("saveLeftDialog", self.tr("Save what's left"), filters, "csv", f"{name}.csv")
        ask_where_to_save(self._panels.parent, wish, lambda path: self._tasks.start(self._save(path, read)))

    async def _save(self, path: Path, read: Read) -> None:
        try:
            report = await off_thread(_write, path, read)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self._panels.messages.show_message(
                Tone.BAD, self.tr("The file was not saved."), reason, subject=_SUBJECT
            )
            return
        text = self.tr("%Ln rows saved as {name}.", "", report.rows).format(name=path.name)
        notes = "\n".join(map(error_text, report.notes))
        self._panels.messages.show_message(Tone.GOOD, text, notes, subject=_SUBJECT)


def _write(path: Path, read: Read) -> WriteReport:
    """Write the rows in the format that the file's ending names.  Blocks."""
    from aspire_desktop.services.pages.disk import Disk
    from aspire_desktop.services.pages.row_source import ListedRows
    from aspire_desktop.services.pages.work_folder import alone_in_work_folder
    from aspire_desktop.services.pages.writers import check_target, write_file

    path = path.expanduser().resolve()  # a link stays one
    check_target(path)
    with alone_in_work_folder(path):
        return write_file(ListedRows(read()), path, Disk())
