"""Between the token strip, the clipboard and the token presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.core.credentials.copying import Copyable, copied_text
from aspire_desktop.core.credentials.expiry import TokenState
from aspire_desktop.core.errors import CredentialsRejectedError, InputError
from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.viewmodels.token_view import TokenView
from aspire_desktop.widgets.text import message_box
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.viewmodels.clipboard import ClipboardGuard
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.token_presenter import TokenPresenter
    from aspire_desktop.widgets.main_window import MainWindow


class TokenFlow(QObject):
    def __init__(
        self,
        window: MainWindow,
        model: CredentialModel,
        presenter: TokenPresenter,
        clipboard: ClipboardGuard,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._presenter = presenter
        self._clipboard = clipboard
        panel = window.token
        panel.get_requested.connect(presenter.get)
        panel.refresh_requested.connect(presenter.refresh)
        panel.copy_requested.connect(self._on_copy_requested)
        panel.reveal_requested.connect(self._on_reveal_requested)
        presenter.view_changed.connect(self._on_view_changed)
        presenter.claims_changed.connect(panel.show_claims)
        presenter.busy_changed.connect(panel.set_busy)
        presenter.token_changed.connect(self._on_token_changed)
        presenter.failed.connect(self._on_failed)
        clipboard.remaining_changed.connect(self._on_clipboard_remaining_changed)
        window.status.clear_clipboard_requested.connect(clipboard.clear_now)

    def choose(self, profile: Profile | None) -> None:
        self._window.token.show_credential(profile)
        self._presenter.choose(profile.id if profile else None)

    def _on_view_changed(self, view: TokenView, has_refresh_token: bool) -> None:  # noqa: FBT001 (a signal's payload)
        self._window.token.show_token(view, has_refresh_token=has_refresh_token)
        if view.state in (TokenState.VALID, TokenState.EXPIRING):
            self._window.request.show_authorisation(self.tr("authorised"), Tone.GOOD, is_locked=True)
        else:
            self._window.request.show_authorisation(
                self.tr("a token is fetched on Execute"), Tone.QUIET, is_locked=False
            )

    def _on_token_changed(self, profile_id: ProfileId) -> None:
        self._model.token_changed(profile_id)
        self._window.messages.dismiss()

    def _on_failed(self, profile_id: ProfileId, error: AspireError) -> None:
        profile = self._model.profile(profile_id)
        name = profile.description if profile else ""
        action = (self.tr("Try again"), self._presenter.get)
        if isinstance(error, CredentialsRejectedError):
            action = (self.tr("Edit credential"), self._window.credentials.edit_requested.emit)
        self._window.messages.show_message(
            Tone.BAD, f"{name}: {error}", error.detail, action, topic_of_error(error)
        )

    def _on_reveal_requested(self) -> None:
        record = self._presenter.record()
        if record is not None:
            self._window.token.reveal_secret(record.secret)

    def _on_copy_requested(self, what: Copyable) -> None:
        record = self._presenter.record()
        try:
            text = copied_text(record, what) if record is not None else None
        except InputError as error:
            self._window.messages.show_message(Tone.BAD, str(error))
            return
        if record is None or text is None:
            return
        expiry = self._presenter.expiry(record.profile.id)
        if what.holds_token and expiry is not None and not expiry.is_usable:
            self._warn_of_expired(text, what)
        else:
            self._clipboard.copy(text, what.value)

    def _warn_of_expired(self, text: str, what: Copyable) -> None:
        """Tell before a dead token lands on the clipboard, and offer a living one."""
        box = message_box(
            self._window,
            self.tr("Expired token"),
            self.tr("This token has expired or was refused."),
            self.tr("Whoever gets it will be answered 401. Refresh it first?"),
        )
        box.setObjectName("expiredTokenBox")
        refresh = box.addButton(self.tr("Refresh"), box.ButtonRole.AcceptRole)
        refresh.setObjectName("refreshBeforeCopyButton")
        copy = box.addButton(self.tr("Copy it all the same"), box.ButtonRole.DestructiveRole)
        box.addButton(box.StandardButton.Cancel)
        refresh.clicked.connect(self._presenter.refresh)
        copy.clicked.connect(lambda: self._clipboard.copy(text, what.value))
        box.open()

    def _on_clipboard_remaining_changed(self, seconds: int) -> None:
        what = self._clipboard.label
        if not what:
            self._window.status.show_clipboard("", pending=False)
            return
        when = self.tr("cleared in {seconds} s").format(seconds=seconds)
        text = when if seconds else self.tr("cleared when the program ends")
        self._window.status.show_clipboard(f"✓ {what} copied, {text}", pending=True)
