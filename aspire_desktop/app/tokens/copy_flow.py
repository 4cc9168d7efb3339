"""The one way by which something of a credential comes on the clipboard, wherever it was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.asking import Question, Role, Way, ask
from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.copying import Copyable, copied_text
from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import InputError
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.app.tokens.panels import TokenPanels
    from aspire_desktop.core.activity import OnActivity
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.core.policies import Policies
    from aspire_desktop.viewmodels.clipboard import ClipboardGuard
    from aspire_desktop.viewmodels.token_presenter import TokenPresenter


@dataclass(frozen=True, slots=True)
class _Wish:
    """What of a credential is wanted on the clipboard, made anew of the token that there is then.

    Attributes:
        name: What people read of it.
        within: Puts the token into a text; None where it is wanted as `what` says.
    """

    profile_id: ProfileId
    what: Copyable
    name: str
    within: Callable[[str], str] | None = None

    def text(self, record: CredentialRecord) -> str | None:
        text = copied_text(record, self.what)
        return text if text is None or self.within is None else self.within(text)


class CopyFlow(QObject):
    """Copies through the clipboard guard, warns of an ended token first, and puts it on record."""

    #: the `Profile`, the `Copyable` of it, and the pair that it was taken from; None where there is none
    copied = Signal(Profile, Copyable, TokenPair)

    def __init__(
        self,
        panels: TokenPanels,
        presenter: TokenPresenter,
        clipboard: ClipboardGuard,
        on_activity: OnActivity,
        policies: Callable[[], Policies],
    ) -> None:
        super().__init__(panels.parent)
        self._policies = policies
        self._panels = panels
        self._presenter = presenter
        self._clipboard = clipboard
        self._on_activity = on_activity
        #: Copied as soon as its token is there, unless something else is copied before.
        self._awaited: _Wish | None = None
        presenter.token_changed.connect(self._on_token_changed)
        presenter.failed.connect(self._on_failed)

    def copy(self, profile_id: ProfileId, what: Copyable) -> None:
        """Copy, or ask first where the token has ended; nothing happens while all is locked."""
        self._copy(_Wish(profile_id, what, what.value))

    def copy_within(self, profile_id: ProfileId, name: str, within: Callable[[str], str]) -> None:
        """Copy a text that holds the access token, as `copy` does; `within` makes it of the token."""
        self._copy(_Wish(profile_id, Copyable.TOKEN, name, within))

    def copy_text(self, profile: Profile | None, text: str, name: str) -> None:
        """Copy what holds a secret, e.g. a part of one; `name` is what people read of it."""
        if not self._panels.choice.is_withheld:
            self._awaited = None
            self._clipboard.copy(text, name, profile.id if profile else "")
            self._on_activity(ActivityKind.COPIED, profile, name)
            self._panels.token.say(self.tr("{what} copied.").format(what=name))

    def forget(self) -> None:
        """Wait for no token: all is about to be locked."""
        self._awaited = None

    def _copy(self, wish: _Wish) -> None:
        record = None if self._panels.choice.is_withheld else self._presenter.record(wish.profile_id)
        if record is None:
            return
        try:
            if wish.what.holds_token:
                self._policies().check_use(record.profile.environment)
            text = wish.text(record)
        except InputError as error:
            self._panels.messages.show_message(Tone.BAD, error_text(error))
            return
        if text is None:
            text = self.tr("“{name}” has no token to copy. Get one first.")
            self._panels.messages.show_message(
                Tone.WARNING,
                text.format(name=record.profile.description),
                subject=Subject(About.TOKEN, (wish.profile_id,)),
            )
            return
        expiry = self._presenter.expiry(wish.profile_id)
        if wish.what.holds_token and expiry is not None and not expiry.is_usable:
            self._warn_of_expired(record, text, wish)
        else:
            self._put(record, text, wish)

    def clear_pasted(self, profile_id: ProfileId) -> None:
        """Clear the saved Secret from the clipboard in time, if that is where it was pasted from."""
        from aspire_desktop.core.credentials.pasting import is_about  # its expressions take 3 ms to be made

        record = None if self._panels.choice.is_withheld else self._presenter.record(profile_id)
        if record is not None:
            rotation = record.rotation
            secrets = [record.secret, rotation.new_secret if rotation is not None else ""]
            self._clipboard.adopt(
                lambda text: any(is_about(text, secret) for secret in secrets),
                self.tr("The pasted Secret"),
                profile_id,
            )

    def _put(self, record: CredentialRecord, text: str, wish: _Wish) -> None:
        """Copy what `text` was made of `record`: by now the credential may have another token."""
        if not self._panels.choice.is_withheld:
            self.copy_text(record.profile, text, wish.name)
            self.copied.emit(record.profile, wish.what, record.tokens)

    def _warn_of_expired(self, record: CredentialRecord, text: str, wish: _Wish) -> None:
        """Tell before a dead token lands on the clipboard, and offer a living one."""
        refresh = Way(
            "refreshBeforeCopyButton", self.tr("Refresh and copy"), lambda: self._refresh_and_copy(wish)
        )
        copy = Way(
            "copyExpiredButton",
            self.tr("Copy it all the same"),
            lambda: self._put(record, text, wish),
            Role.DestructiveRole,
        )
        question = Question(
            "expiredTokenBox",
            self.tr("Expired token"),
            self.tr("The token of “{name}” has expired or was refused.").format(
                name=record.profile.description
            ),
            self.tr("This token has expired and will be rejected (401). Refresh it first?"),
            (refresh, copy),
        )
        ask(self._panels.parent, question)

    def _refresh_and_copy(self, wish: _Wish) -> None:
        self._awaited = wish
        self._presenter.refresh(wish.profile_id)

    def _on_token_changed(self, profile_id: ProfileId) -> None:
        if self._awaited is not None and self._awaited.profile_id == profile_id:
            wish, self._awaited = self._awaited, None
            self._copy(wish)

    def _on_failed(self, profile_id: ProfileId) -> None:
        if self._awaited is not None and self._awaited.profile_id == profile_id:
            self._awaited = None
