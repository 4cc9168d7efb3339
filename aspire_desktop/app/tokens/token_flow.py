"""Between the token strip, the clipboard and the token presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.errors import CredentialsRejectedError
from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.token_view import TokenView
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Collection

    from aspire_desktop.app.tokens.copy_flow import CopyFlow
    from aspire_desktop.app.tokens.panels import TokenPanels
    from aspire_desktop.core.credentials.copying import Copyable
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.viewmodels.clipboard import ClipboardGuard
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.token_presenter import TokenPresenter


class TokenFlow(QObject):
    retry_requested = Signal(str)  #: the `ProfileId` whose token could not be had
    edit_requested = Signal(str)  #: the `ProfileId` whose login was refused

    def __init__(
        self,
        panels: TokenPanels,
        model: CredentialModel,
        presenter: TokenPresenter,
        clipboard: ClipboardGuard,
        copies: CopyFlow,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._model = model
        self._presenter = presenter
        self._clipboard = clipboard
        self._copies = copies
        #: What is to be said of a credential whose state is another.
        self._turned: dict[ProfileId, TokenView] = {}
        #: Of whom a message may say that no token could be had.
        self._failed: set[ProfileId] = set()
        panel = panels.token
        panel.copy_requested.connect(self._on_copy_requested)
        presenter.view_changed.connect(self._on_view_changed)
        presenter.turned.connect(self._on_turned)
        presenter.claims_changed.connect(panel.show_claims)
        presenter.busy_changed.connect(panel.set_busy)
        presenter.token_changed.connect(self._on_token_changed)
        presenter.failed.connect(self._on_failed)
        clipboard.remaining_changed.connect(self._on_clipboard_remaining_changed)
        clipboard.not_cleared.connect(self._on_clipboard_not_cleared)
        panels.status.clear_clipboard_requested.connect(clipboard.clear_now)

    def reload(self) -> None:
        """Take away what was said of credentials that are gone: its buttons would do nothing."""
        for profile_id in [one for one in self._failed if self._model.profile(one) is None]:
            self._failed.remove(profile_id)
            self._panels.messages.settle(Subject(About.TOKEN, (profile_id,)))

    def say_turns(self, warned: Collection[ProfileId]) -> None:
        """Have it said once that the chosen credential's state is another.

        Args:
            warned: Whose ends a message has just told of, which is said by itself.
        """
        for profile_id, view in self._turned.items():
            profile = self._model.profile(profile_id)
            if profile is not None and profile_id not in warned:
                words = (view.word, view.spoken) if view.spoken else (view.word,)
                self._panels.token.say(f"{profile.description}: {', '.join(words)}")
        self._turned.clear()

    def _on_turned(self, profile_id: ProfileId, view: TokenView) -> None:
        self._turned[profile_id] = view

    def _on_view_changed(self, view: TokenView, has_refresh_token: bool) -> None:  # noqa: FBT001 (a signal's payload)
        self._panels.token.show_token(view, has_refresh_token=has_refresh_token)

    def _on_token_changed(self, profile_id: ProfileId) -> None:
        self._model.token_changed(profile_id)
        self._panels.messages.settle(Subject(About.TOKEN, (profile_id,)))

    def _on_failed(self, profile_id: ProfileId, error: AspireError) -> None:
        profile = self._model.profile(profile_id)
        if profile is None:  # deleted meanwhile: there is nobody to try again for
            return
        self._failed.add(profile_id)
        action = (self.tr("Try again"), lambda: self.retry_requested.emit(profile_id))
        if isinstance(error, CredentialsRejectedError):
            action = (self.tr("Edit credential"), lambda: self.edit_requested.emit(profile_id))
        self._panels.messages.show_message(
            Tone.BAD,
            f"{profile.description}: {error_text(error)}",
            error.detail,
            action,
            topic_of_error(error),
            subject=Subject(About.TOKEN, (profile_id,)),
        )

    def _on_copy_requested(self, what: Copyable) -> None:
        record = self._presenter.record()
        if record is not None:
            self._copies.copy(record.profile.id, what)

    def _on_clipboard_remaining_changed(self, seconds: int) -> None:
        what = self._clipboard.label
        if not what:
            self._panels.status.show_clipboard("", pending=False)
            return
        when = self.tr("cleared in {seconds} s").format(seconds=seconds)
        text = when if seconds else self.tr("cleared when the program ends")
        said = self.tr("✓ {what} copied, {when}")
        if not self._clipboard.is_ours:
            said = self.tr("{what} is still on the clipboard, {when}")
        self._panels.status.show_clipboard(said.format(what=what, when=text), pending=True)

    def _on_clipboard_not_cleared(self) -> None:
        text = self.tr("▲ {what} could not be cleared from the clipboard. Trying again.")
        status = self._panels.status
        status.show_clipboard(text.format(what=self._clipboard.label), pending=True, is_good=False)
