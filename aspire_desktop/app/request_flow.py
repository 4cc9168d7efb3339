"""Between the operations, the request's form, the answer and their presenters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from aspire_desktop.core.filenames import proposed_name
from aspire_desktop.viewmodels.response_document import body_text
from aspire_desktop.widgets.text import message_box
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.answer_flow import AnswerFlow
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.viewmodels.description_presenter import DescriptionPresenter
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.viewmodels.request_presenter import RequestPresenter
    from aspire_desktop.viewmodels.response_document import ResponseDocument
    from aspire_desktop.widgets.main_window import MainWindow


class RequestFlow(QObject):
    answered = Signal()  #: a request came back: expiry and rate have moved

    def __init__(
        self,
        window: MainWindow,
        operations: OperationModel,
        requests: RequestPresenter,
        descriptions: DescriptionPresenter,
        answers: AnswerFlow,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._operations = operations
        self._requests = requests
        self._descriptions = descriptions
        self._answers = answers
        self._profile: Profile | None = None
        self._connect_request()
        self._connect_answer()
        window.operations.update_requested.connect(descriptions.update)
        descriptions.source_changed.connect(window.operations.show_source)
        descriptions.failed.connect(self._on_failed)

    def choose(self, profile: Profile | None) -> None:
        """Show the operations and the drafts of another credential."""
        self._profile = profile
        self._operations.set_scopes(profile.scopes if profile else None)
        self._requests.choose_credential(profile)
        if profile is None:
            self._descriptions.show_built_in()
        else:
            self._descriptions.choose_environment(profile.environment)

    def _connect_request(self) -> None:
        panel, requests = self._window.request, self._requests
        self._window.operations.operation_chosen.connect(requests.choose_operation)
        panel.draft_changed.connect(requests.set_draft)
        panel.execute_requested.connect(requests.execute)
        panel.cancel_requested.connect(requests.cancel)
        requests.operation_shown.connect(panel.show_operation)
        requests.preview_changed.connect(panel.show_preview)
        requests.running_changed.connect(panel.set_running)
        requests.confirmation_needed.connect(self._on_confirmation_needed)

    def _connect_answer(self) -> None:
        panel, requests = self._window.response, self._requests
        requests.progressed.connect(panel.show_progress)
        requests.answered.connect(self._on_answered)
        requests.failed.connect(self._on_failed)
        requests.cancelled.connect(self._on_cancelled)
        panel.save_requested.connect(self._on_save_requested)
        panel.copy_requested.connect(self._on_copy_requested)

    def _on_answered(self, record: ResponseRecord, document: ResponseDocument, meaning: str) -> None:
        operation = self._requests.operation
        self._answers.show(record, document, meaning, operation.key if operation else "")
        self._window.messages.dismiss()
        self.answered.emit()

    def _on_failed(self, error: AspireError) -> None:
        self._window.response.show_nothing(self.tr("No answer"))
        self._window.messages.show_message(Tone.BAD, str(error), error.detail)
        self.answered.emit()

    def _on_cancelled(self, was_write: bool) -> None:  # noqa: FBT001 (a signal's payload)
        text = self.tr("Cancelled")
        if was_write:
            text = self.tr("Cancelled: the server may still have done it")
        self._window.response.show_nothing(text)

    def _on_confirmation_needed(self, request: PreparedRequest) -> None:
        profile = self._profile
        if profile is None:
            return
        size = len(request.body or b"")
        box = message_box(
            self._window,
            self.tr("Write to production?"),
            self.tr("{method} on {host}, as “{name}”").format(
                method=request.method, host=profile.environment.host, name=profile.description
            ),
            self.tr("{url}\n\nA body of {size} bytes. It is sent once and never repeated by itself.").format(
                url=request.url, size=size
            ),
        )
        box.setObjectName("confirmWriteBox")
        send = box.addButton(self.tr("Send to production"), box.ButtonRole.AcceptRole)
        send.setObjectName("confirmWriteButton")
        cancel = box.addButton(box.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        send.clicked.connect(lambda: self._requests.send(request))
        box.open()

    def _on_copy_requested(self) -> None:
        if self._requests.last is not None:
            record = self._requests.last[0]
            self._answers.copy(lambda: body_text(record))

    def _on_save_requested(self) -> None:
        operation = self._requests.operation
        if self._requests.last is None or operation is None:
            return
        record = self._requests.last[0]
        dialog = QFileDialog(self._window, self.tr("Save the answer"))
        dialog.setObjectName("saveResponseDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(proposed_name(record, operation.path))
        dialog.fileSelected.connect(lambda name: self._save(Path(name), record.body))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, path: Path, body: bytes) -> None:
        try:
            path.write_bytes(body)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self._window.messages.show_message(Tone.BAD, self.tr("The file was not saved."), reason)
        else:
            text = self.tr("Saved as {name}.").format(name=path.name)
            self._window.messages.show_message(Tone.GOOD, text)
