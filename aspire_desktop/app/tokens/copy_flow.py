"""The one way by which something of a credential comes on the clipboard, wherever it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.asking import Question, Role, Way, ask
from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.copying import Copyable, copied_text
from aspire_desktop.core.credentials.pasting import is_about
from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.errors import InputError
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.tokens.panels import TokenPanels
    from aspire_desktop.core.activity import OnActivity
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.viewmodels.clipboard import ClipboardGuard
    from aspire_desktop.viewmodels.token_presenter import TokenPresenter


class CopyFlow(QObject):
    """Copies through the clipboard guard, warns of an ended token first, and puts it on record."""

    copied = Signal(Profile, Copyable)  #: the `Profile`, and the `Copyable` of it

    def __init__(
        self,
        panels: TokenPanels,
        presenter: TokenPresenter,
        clipboard: ClipboardGuard,
        on_activity: OnActivity,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._presenter = presenter
        self._clipboard = clipboard
        self._on_activity = on_activity
        self._awaited: tuple[ProfileId, Copyable] | None = None
        presenter.token_changed.connect(self._on_token_changed)
        presenter.failed.connect(self._on_failed)

    def copy(self, profile_id: ProfileId, what: Copyable) -> None:
        """Copy, or ask first where the token has ended; nothing happens while all is locked."""
        record = None if self._panels.choice.is_withheld else self._presenter.record(profile_id)
        if record is None:
            return
        try:
            text = copied_text(record, what)
        except InputError as error:
            self._panels.messages.show_message(Tone.BAD, error_text(error))
            return
        if text is None:
            text = self.tr("“{name}” has no token to copy. Get one first.")
            self._panels.messages.show_message(
                Tone.WARNING,
                text.format(name=record.profile.description),
                subject=Subject(About.TOKEN, (profile_id,)),
            )
            return
        expiry = self._presenter.expiry(profile_id)
        if what.holds_token and expiry is not None and not expiry.is_usable:
            self._warn_of_expired(record.profile, text, what)
        else:
            self._put(record.profile, text, what)

    def copy_text(self, profile: Profile | None, text: str, name: str) -> None:
        """Copy what holds a secret, e.g. a part of one; `name` is what people read of it."""
        if not self._panels.choice.is_withheld:
            self._clipboard.copy(text, name)
            self._on_activity(ActivityKind.COPIED, profile, name)

    def clear_pasted(self, profile_id: ProfileId) -> None:
        """Clear the saved Secret from the clipboard in time, if that is where it was pasted from."""
        record = None if self._panels.choice.is_withheld else self._presenter.record(profile_id)
        if record is not None:
            rotation = record.rotation
            secrets = [record.secret, rotation.new_secret if rotation is not None else ""]
            self._clipboard.adopt(
                lambda text: any(is_about(text, secret) for secret in secrets), self.tr("The pasted Secret")
            )

    def _put(self, profile: Profile, text: str, what: Copyable) -> None:
        self._clipboard.copy(text, what.value)
        self._on_activity(ActivityKind.COPIED, profile, what.value)
        self.copied.emit(profile, what)

    def _warn_of_expired(self, profile: Profile, text: str, what: Copyable) -> None:
        """Tell before a dead token lands on the clipboard, and offer a living one."""
        refresh = Way(
            "refreshBeforeCopyButton",
            self.tr("Refresh and copy"),
            lambda: self._refresh_and_copy(profile.id, what),
        )
        copy = Way(
            "copyExpiredButton",
            self.tr("Copy it all the same"),
            lambda: self._put_unless_locked(profile, text, what),
            Role.DestructiveRole,
        )
        question = Question(
            "expiredTokenBox",
            self.tr("Expired token"),
            self.tr("The token of “{name}” has expired or was refused.").format(name=profile.description),
            self.tr("This token has expired and will be rejected (401). Refresh it first?"),
            (refresh, copy),
        )
        ask(self._panels.parent, question)

    def _put_unless_locked(self, profile: Profile, text: str, what: Copyable) -> None:
        if not self._panels.choice.is_withheld:
            self._put(profile, text, what)

    def _refresh_and_copy(self, profile_id: ProfileId, what: Copyable) -> None:
        self._awaited = (profile_id, what)
        self._presenter.refresh(profile_id)

    def _on_token_changed(self, profile_id: ProfileId) -> None:
        if self._awaited is not None and self._awaited[0] == profile_id:
            (_, what), self._awaited = self._awaited, None
            self.copy(profile_id, what)

    def _on_failed(self, profile_id: ProfileId) -> None:
        if self._awaited is not None and self._awaited[0] == profile_id:
            self._awaited = None
