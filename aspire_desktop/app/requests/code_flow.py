"""Copies a request as code; with its token, through the guard of all secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QClipboard

    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.app.tokens.copy_flow import CopyFlow
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.core.request.snippet import SnippetLanguage
    from aspire_desktop.viewmodels.preferences import Preferences


class CodeFlow(QObject):
    def __init__(
        self, panels: RequestPanels, preferences: Preferences, copies: CopyFlow, clipboard: QClipboard
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._preferences = preferences
        self._copies = copies
        self._clipboard = clipboard
        panels.request.parts_made.connect(self._on_parts_made)

    def _on_parts_made(self) -> None:
        code = self._panels.request.code
        if code is not None:
            code.choose_language(self._preferences.current.code_language)
            code.language_chosen.connect(self._on_language_chosen)
            code.copy_requested.connect(self._on_copy_requested)

    def _on_language_chosen(self, name: str) -> None:
        self._preferences.change(code_language=name)

    def _on_copy_requested(
        self,
        request: PreparedRequest,
        language: SnippetLanguage,
        with_token: bool,  # noqa: FBT001 (a signal's payload)
    ) -> None:
        from aspire_desktop.core.request.snippet import snippet

        operation, profile = self._panels.choice.operation, self._panels.choice.profile
        is_login = operation is not None and operation.is_login
        if not with_token or profile is None:
            self._clipboard.setText(snippet(request, language, authorized=not is_login))
            text = self.tr("The code was copied, without the token.")
            self._panels.messages.show_message(Tone.GOOD, text, subject=Subject(About.FORM))
            return
        self._copies.copy_within(
            profile.id,
            self.tr("Code with the token"),
            lambda token: snippet(request, language, token=token),
        )
