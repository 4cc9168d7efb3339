"""Saves bodies and the files that they hold, and shows or opens them on request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from aspire_desktop.app.asking import FileWish, ask_where_to_save
from aspire_desktop.core.embedded_file import FileKind
from aspire_desktop.core.filenames import proposed_name
from aspire_desktop.services.whole_file import write_for_user
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from pathlib import Path

    from aspire_desktop.app.requests.answer_flow import AnswerFlow
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.core.embedded_file import EmbeddedFile
    from aspire_desktop.viewmodels.tasks import TaskRunner

#: What other programs show and nothing runs, so that it may be opened from here.
_SHOWN_ELSEWHERE: Final = frozenset(
    {
        ".pdf",
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".webp",
        ".bmp",
        ".csv",
        ".tsv",
        ".txt",
        ".json",
        ".xlsx",
        ".docx",
    }
)
_MAX_SHOWN: Final = 2_000_000
_SUBJECT: Final = Subject(About.SAVED)


class FileFlow(QObject):
    """What is saved is what was in sight when the question was asked."""

    def __init__(self, panels: RequestPanels, answers: AnswerFlow, tasks: TaskRunner) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._answers = answers
        self._tasks = tasks
        panels.response.save_requested.connect(self._on_save_requested)
        panels.response.file.save_requested.connect(self._on_file_save_requested)
        panels.response.file.preview_requested.connect(self._on_preview_requested)

    def _on_save_requested(self) -> None:
        answer = self._answers.shown
        if answer is None:
            return
        proposed = proposed_name(answer.record, answer.sent.operation.address)
        self._ask(self.tr("Save the response"), proposed, answer.record.body)

    def _on_file_save_requested(self, file: EmbeddedFile) -> None:
        self._ask(self.tr("Save the file"), file.name, file.content)

    def _ask(self, title: str, proposed: str, content: bytes) -> None:
        wish = FileWish("saveResponseDialog", title, proposed=proposed)
        ask_where_to_save(
            self._panels.parent, wish, lambda path: self._tasks.start(self._save(path, content))
        )

    async def _save(self, path: Path, content: bytes) -> None:
        try:
            await off_thread(write_for_user, path, content)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self._panels.messages.show_message(
                Tone.BAD, self.tr("The file was not saved."), reason, subject=_SUBJECT
            )
            return
        text = self.tr("Saved as {name}.").format(name=path.name)
        action = None
        if path.suffix.lower() in _SHOWN_ELSEWHERE:
            action = (self.tr("Open"), lambda: self._open(path))
        self._panels.messages.show_message(Tone.GOOD, text, action=action, subject=_SUBJECT)

    def _open(self, path: Path) -> None:
        """Have the system's own program show the file."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            text = self.tr("No program opens {name}.").format(name=path.name)
            self._panels.messages.show_message(Tone.WARNING, text)

    def _on_preview_requested(self, file: EmbeddedFile) -> None:
        if file.kind is FileKind.IMAGE:
            from aspire_desktop.widgets.response.image_dialog import ImageDialog

            ImageDialog(file, self._panels.parent).open()
            return
        from aspire_desktop.core.charset import text_of
        from aspire_desktop.widgets.text_dialog import TextDialog

        text = text_of(file.content[:_MAX_SHOWN], "")
        shown = "" if text is None else text.utf8.decode("utf-8", "replace")
        heading = self.tr("{name} as it is in the response").format(name=file.name)
        TextDialog(file.name, heading, shown, self._panels.parent).open()
