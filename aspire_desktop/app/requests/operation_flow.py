"""Between the operations' tree, the API description, and what is known of the operations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog

from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.viewmodels.choice import Chosen
    from aspire_desktop.viewmodels.description_presenter import DescriptionPresenter
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.viewmodels.request_memory import RequestMemory

_FILTER = "OpenAPI (*.json *.yaml *.yml);;All files (*)"
_SUBJECT = Subject(About.DESCRIPTION)


class OperationFlow(QObject):
    """The record of scopes and the evidence of answers go to the model apart, and stay apart."""

    def __init__(
        self,
        panels: RequestPanels,
        operations: OperationModel,
        descriptions: DescriptionPresenter,
        memory: RequestMemory,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._operations = operations
        self._descriptions = descriptions
        self._memory = memory
        panels.choice.profile_changed.connect(self._on_profile_changed)
        panel, menu = panels.operations, panels.menu
        panel.update_requested.connect(descriptions.update)
        panel.favourite_requested.connect(
            lambda key, favourite: memory.set_favourite(key, favourite=favourite)
        )
        menu.favourite.triggered.connect(panel.toggle_favourite)
        menu.open_description.triggered.connect(self._on_open_requested)
        menu.open_description_url.triggered.connect(self._on_open_url_requested)
        memory.marks_changed.connect(self._on_marks_changed)
        memory.evidence_changed.connect(self._on_evidence_changed)
        descriptions.source_changed.connect(panel.show_source)
        descriptions.failed.connect(self._on_failed)
        descriptions.updated.connect(self._on_updated)

    def _on_profile_changed(self, chosen: Chosen) -> None:
        """Show the operations as a credential has them."""
        profile = chosen.profile
        self._operations.set_scopes(profile.scopes if profile else None)
        self._operations.set_evidence(self._memory.evidence(profile.id) if profile else {})
        if profile is None:
            self._descriptions.show_built_in()
        else:
            self._descriptions.choose_environment(profile.environment)

    def _on_marks_changed(self) -> None:
        self._operations.set_marks(self._memory.favourites, self._memory.recent)

    def _on_evidence_changed(self, profile_id: str) -> None:
        profile = self._panels.choice.profile
        if profile is not None and profile.id == profile_id:
            self._operations.set_evidence(self._memory.evidence(profile_id))

    def _on_open_requested(self) -> None:
        dialog = QFileDialog(self._panels.parent, self.tr("Open an API description"))
        dialog.setObjectName("openDescriptionDialog")
        dialog.setNameFilters(_FILTER.split(";;"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._descriptions.open_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_open_url_requested(self) -> None:
        dialog = QInputDialog(self._panels.parent)
        dialog.setObjectName("openDescriptionUrlDialog")
        dialog.setWindowTitle(self.tr("Open an API description"))
        dialog.setLabelText(self.tr("Its URL. No token is sent there."))
        dialog.textValueSelected.connect(lambda url: self._descriptions.open_url(url.strip()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.resize(520, dialog.sizeHint().height())
        dialog.open()

    def _on_failed(self, error: AspireError) -> None:
        self._panels.messages.show_message(
            Tone.BAD, str(error), error.detail, topic=topic_of_error(error), subject=_SUBJECT
        )

    def _on_updated(self) -> None:
        self._panels.messages.settle(_SUBJECT)
