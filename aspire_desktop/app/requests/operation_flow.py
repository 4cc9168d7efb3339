"""Between the operations' tree, the API description, and what is known of the operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.asking import FileWish, TextWish, ask_for_file, ask_for_text
from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.core.openapi.description import Source
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.core.credentials.environment import Environment
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.core.openapi.changes import Changes
    from aspire_desktop.viewmodels.choice import Chosen
    from aspire_desktop.viewmodels.description_presenter import DescriptionPresenter
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.viewmodels.request_memory import RequestMemory

_SUBJECT = Subject(About.DESCRIPTION)
_CHANGES = Subject(About.DESCRIPTION, ("changes",))


class OperationFlow(QObject):
    """The record of scopes and the evidence of answers go to the model apart, and stay apart."""

    base_url_wished = Signal(Profile, str)  #: for a credential as it was when it was offered

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
        menu.about_description.triggered.connect(panel.show_details)
        menu.open_description.triggered.connect(self._on_open_requested)
        menu.open_description_url.triggered.connect(self._on_open_url_requested)
        memory.marks_changed.connect(self._on_marks_changed)
        memory.evidence_changed.connect(self._on_evidence_changed)
        descriptions.source_changed.connect(panel.show_source)
        descriptions.source_changed.connect(self._on_source_changed)
        descriptions.failed.connect(self._on_failed)
        descriptions.changed.connect(self._on_changed)
        descriptions.base_path_found.connect(self._on_base_path_found)
        menu.server_description.triggered.connect(descriptions.use_server)
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
        filters = ("OpenAPI (*.json *.yaml *.yml)", self.tr("All files (*)"))
        wish = FileWish("openDescriptionDialog", self.tr("Open an API description"), filters)
        ask_for_file(self._panels.parent, wish, self._descriptions.open_file)

    def _on_open_url_requested(self) -> None:
        wish = TextWish(
            "openDescriptionUrlDialog",
            self.tr("Open an API description"),
            self.tr("Its URL. No token is sent there."),
            width=520,
        )
        ask_for_text(self._panels.parent, wish, lambda url: self._descriptions.open_url(url.strip()))

    def _on_failed(self, error: AspireError) -> None:
        self._panels.messages.show_message(
            Tone.BAD, error_text(error), error.detail, topic=topic_of_error(error), subject=_SUBJECT
        )

    def _on_source_changed(self) -> None:
        """Say where the chosen operation is gone; the built-in list is too short to say so."""
        choice, description = self._panels.choice, self._descriptions.description
        is_whole = description is not None and description.source is not Source.BUILT_IN
        if is_whole and choice.operation_key and choice.operation is None:
            self._panels.request.show_missing(choice.operation_key)

    def _on_changed(self, changes: Changes) -> None:
        """Tell what the server's description has that the kept copy had not, and what it lacks now."""
        text = self.tr("The API description has changed since it was last read: {summary}.")
        self._panels.messages.show_message(
            Tone.INFO,
            text.format(summary=error_text(changes.summary)),
            action=(self.tr("Show changes"), lambda: self._show_changes(changes)),
            subject=_CHANGES,
        )

    def _on_base_path_found(self, environment: Environment, path: str) -> None:
        """Offer to take over the path that the description's server has."""
        profile = self._panels.choice.profile
        if profile is None or profile.environment != environment:
            return
        base_url = f"{environment.base_url}{path}"
        text = self.tr("The paths of this API begin with {path}, which the base URL of “{name}” lacks.")
        self._panels.messages.show_message(
            Tone.WARNING,
            text.format(path=path, name=profile.description),
            action=(
                self.tr("Use as base path"),
                lambda: self._descriptions.carry_over(
                    environment, base_url, lambda: self.base_url_wished.emit(profile, base_url)
                ),
            ),
            subject=Subject(About.DESCRIPTION, ("base path", profile.id)),
        )

    def _show_changes(self, changes: Changes) -> None:
        from aspire_desktop.widgets.text_dialog import TextDialog

        heading = self.tr("Added (+), removed (−) and changed (≠) since the API description was last read")
        TextDialog(self.tr("API description"), heading, changes.lines, self._panels.parent).open()

    def _on_updated(self) -> None:
        self._panels.messages.settle(_SUBJECT)
