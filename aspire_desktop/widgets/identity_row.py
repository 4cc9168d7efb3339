"""The line that says what the credential logs in with: client ID, secret, scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.viewmodels.credential_model import scopes_text
from aspire_desktop.widgets.buttons import icon_button, link_button
from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.look.kinds import set_glyph
from aspire_desktop.widgets.secret_label import DOTS, SecretLabel
from aspire_desktop.widgets.text import elastic_label, label, set_fixed_font, set_hint
from aspire_desktop.widgets.tones import Tone, set_tone
from aspire_desktop.widgets.yielding_row import Concession, Part, YieldingRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from aspire_desktop.core.credentials.profile import Profile

#: Client IDs of one tenant may begin alike: the last characters tell them apart.
_LEAST_ID: Final = "0000…0000"
_LEAST_AGE: Final = "▲ 000…"


class IdentityRow(YieldingRow):
    """Masks the secret again whenever another credential is shown."""

    copy_requested = Signal(Copyable)
    reveal_requested = Signal()  #: answered by `reveal_secret`
    scopes_requested = Signal()
    rotate_requested = Signal()
    remind_later_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_login()
        self._make_age()
        self._scopes_caption = label(self.tr("Scopes"), self)
        self._scopes = link_button("scopesButton", "", self.tr("Edit the recorded scopes"), self)
        self._captions = (self._client_id_caption, self._secret_caption, self._scopes_caption)
        for caption in self._captions:
            set_tone(caption, Tone.QUIET)
        self._connect()

    def arrange_before(self, trailing: Sequence[Part]) -> None:
        """Stand before `trailing`; how they give way is for `give_way`."""
        parts = (
            Part(self._client_id_caption, starts=True),
            Part(self._client_id, 6),
            Part(self._copy_client_id, 2),
            Part(self._secret_caption, 12, starts=True),
            Part(self._secret, 6),
            Part(self._show_secret, 2),
            Part(self._copy_secret, 2),
            Part(self._secret_age, 6),
            Part(self._rotate, 2),
            Part(self._remind_later, 2),
            Part(self._scopes_caption, 12, starts=True),
            Part(self._scopes, 2),
            *trailing,
        )
        self.arrange(parts, self._concessions_with((), ()))

    def give_way(self, first: Sequence[Concession], last: Sequence[Concession]) -> None:
        """Have what trails make its `first` concessions before the client ID's, and its `last` after it."""
        self.concede(self._concessions_with(first, last))

    def _concessions_with(
        self, first: Sequence[Concession], last: Sequence[Concession]
    ) -> tuple[Concession, ...]:
        return (
            *first,
            Concession(self._client_id, _LEAST_ID),
            *last,
            Concession(self._secret_age, _LEAST_AGE),
            *(Concession(caption, whole=True) for caption in self._captions),
            Concession(self._secret, DOTS, is_last_resort=True),
        )

    def show_credential(self, profile: Profile | None) -> None:
        self._secret.conceal()
        self._client_id.setText(profile.client_id if profile else "")
        self._scopes.setText(self._scopes_of(profile) if profile else "")
        signs = (self._copy_client_id, self._show_secret, self._copy_secret)
        for part in (*self._captions, self._client_id, self._secret, self._scopes, *signs):
            part.setVisible(profile is not None)

    def _scopes_of(self, profile: Profile) -> str:
        """Return what stands behind the word "Scopes"."""
        return scopes_text(profile.scopes) if profile.scopes.is_recorded else self.tr("not recorded")

    def reveal_secret(self, secret: str, seconds: int) -> None:
        self._secret.reveal(secret, seconds)

    def show_secret_age(self, text: str, *, is_due: bool, can_wait: bool) -> None:
        """Say since when the secret is in use: beside it where that is too long, else only as a hint."""
        for part in (self._secret_caption, self._secret):
            set_hint(part, text)
        self._secret_age.setText(text)
        self._secret_age.setVisible(is_due)
        self._rotate.setVisible(is_due)
        self._remind_later.setVisible(is_due and can_wait)

    def _make_login(self) -> None:
        self._client_id_caption = label(self.tr("Client ID"), self)
        self._client_id = elastic_label(self, name="clientIdText", keeps_ends=True)
        self._client_id.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_fixed_font(self._client_id)
        set_scale(self._client_id, 1.0)
        self._copy_client_id = icon_button("copyClientIdButton", "copy", self.tr("Copy the client ID"), self)
        self._secret_caption = label(self.tr("Secret"), self)
        self._secret = SecretLabel(self)
        self._show_secret = icon_button("showStoredSecretButton", "eye", "", self)
        self._copy_secret = icon_button("copySecretButton", "copy", self.tr("Copy the secret"), self)
        self._on_reveal_changed(False)

    def _make_age(self) -> None:
        self._secret_age = elastic_label(self, name="secretAge")
        set_tone(self._secret_age, Tone.WARNING)
        self._rotate = link_button(
            "rotateButton", self.tr("Rotate"), self.tr("Replace the secret, step by step"), self
        )
        self._remind_later = link_button(
            "remindLaterButton", self.tr("Later"), self.tr("Remind me again in 30 days"), self
        )

    def _connect(self) -> None:
        copies = {
            self._copy_client_id.clicked: Copyable.CLIENT_ID,
            self._copy_secret.clicked: Copyable.SECRET,
            self._secret.copy_requested: Copyable.SECRET,
        }
        for signal, what in copies.items():
            signal.connect(lambda _=False, what=what: self.copy_requested.emit(what))
        self._show_secret.clicked.connect(self._on_show_secret_clicked)
        self._secret.reveal_changed.connect(self._on_reveal_changed)
        self._rotate.clicked.connect(self.rotate_requested)
        self._remind_later.clicked.connect(self.remind_later_requested)
        self._scopes.clicked.connect(self.scopes_requested)

    def _on_show_secret_clicked(self) -> None:
        if self._secret.is_revealed:
            self._secret.conceal()
        else:
            self.reveal_requested.emit()

    def _on_reveal_changed(self, revealed: bool) -> None:  # noqa: FBT001 (a signal's payload)
        """Show what the sign does next: its shape and its words say it."""
        set_glyph(self._show_secret, "eye-off" if revealed else "eye")
        text = self.tr("Hide the secret") if revealed else self.tr("Show the secret")
        self._show_secret.setAccessibleName(text)
        set_hint(self._show_secret, text)
