"""From a request in whatever form people have it to a form that is filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.core.errors import InputError
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.request_drafts import Replacement
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.core.request.draft import RequestDraft
    from aspire_desktop.core.request.pasted import Filled
    from aspire_desktop.core.request.pasted_request import PastedRequest
    from aspire_desktop.viewmodels.operation_model import OperationModel

_SUBJECT = Subject(About.NOTE, ("pasted request",))


class PasteFlow(QObject):
    """Takes the clipboard's text, or what was typed as a path; nothing is sent."""

    def __init__(
        self,
        panels: RequestPanels,
        operations: OperationModel,
        open_draft: Callable[[RequestDraft, Replacement], object],
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._operations = operations
        self._open_draft = open_draft
        panels.menu.paste_request.triggered.connect(self._on_paste_requested)
        panels.operations.path_requested.connect(self._on_path_requested)

    def _on_paste_requested(self) -> None:
        """Fill the form from a request on the clipboard, in whatever form it is there."""
        from PySide6.QtGui import QGuiApplication

        self._take(QGuiApplication.clipboard().text(), self.tr("The form was filled from the clipboard."))

    def _on_path_requested(self, text: str) -> None:
        self._take(text, "", is_free=True)

    def _take(self, text: str, done: str, *, is_free: bool = False) -> None:
        from aspire_desktop.core.request.pasted import UnknownPathError
        from aspire_desktop.core.request.pasted_text import parse_pasted

        base_url = self._base_url()
        try:
            pasted = parse_pasted(text)
            filled = self._filled(pasted, base_url, is_free=is_free)
        except UnknownPathError as error:
            action = None
            if error.path:
                # What is pasted now is opened then, for the credential that was chosen now.
                action = (self.tr("Open it anyway"), lambda: self._open_free(pasted, base_url, done))
            self._panels.messages.show_message(Tone.BAD, error_text(error), "", action, subject=_SUBJECT)
        except InputError as error:
            self._panels.messages.show_message(Tone.BAD, error_text(error), error.detail, subject=_SUBJECT)
        else:
            self._show(filled, done)

    def _open_free(self, pasted: PastedRequest, base_url: str, done: str) -> None:
        if base_url != self._base_url():
            text = self.tr("Another environment is selected now. Paste the request again.")
            self._panels.messages.show_message(Tone.WARNING, text, subject=_SUBJECT)
            return
        self._show(self._filled(pasted, base_url, is_free=True), done)

    def _filled(self, pasted: PastedRequest, base_url: str, *, is_free: bool) -> Filled:
        """Find the operation; with `is_free` a path that none has is read as it stands.

        Raises:
            InputError: It is for no operation.
        """
        from aspire_desktop.core.request.pasted import UnknownPathError, draft_of

        current = self._panels.choice.operation
        try:
            return draft_of(pasted, self._operations.operations, base_url, current)
        except UnknownPathError as error:
            path = _free_path(error.path)
            if not is_free or not path:
                raise
            self._operations.add_free(path)
            return draft_of(pasted, self._operations.operations, base_url, current)

    def _show(self, filled: Filled, done: str) -> None:
        self._panels.messages.settle(_SUBJECT)
        self._open_draft(filled.draft, Replacement.PASTE)
        notes = "\n".join(map(error_text, filled.notes))
        if done or notes:
            text = done or self.tr("The form was filled in.")
            self._panels.messages.show_message(Tone.GOOD, text, notes, subject=Subject(About.FORM))

    def _base_url(self) -> str:
        profile = self._panels.choice.profile
        return profile.environment.base_url if profile is not None else ""


def _free_path(path: str) -> str:
    """Return the path to be read as it stands; empty where it cannot be.

    The query of one row becomes fields; that of any other path stays with it, as nothing is known of it.
    """
    from aspire_desktop.core.openapi.free_path import is_free_path, is_keyed

    address = path.partition("?")[0]
    wanted = address if is_keyed(address) else path
    return wanted if is_free_path(wanted) else ""
