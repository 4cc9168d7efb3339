"""The strip above the work: whose credential it is, and how its token stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.credentials.copying import FORMS, Copyable
from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.viewmodels.credential_model import scopes_text
from aspire_desktop.viewmodels.token_view import NO_TOKEN, TokenView
from aspire_desktop.widgets.badge import Badge
from aspire_desktop.widgets.buttons import icon_button, link_button, push_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.claims_view import ClaimsView
from aspire_desktop.widgets.lifetime_bar import LifetimeBar
from aspire_desktop.widgets.secret_label import SecretLabel
from aspire_desktop.widgets.text import elastic_label, fixed_font, label, scaled_font, tooltip
from aspire_desktop.widgets.tones import ENVIRONMENT_TONES, STATE_SIGNS, STATE_TONES, Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aspire_desktop.core.credentials.profile import Profile


class TokenPanel(Card):
    get_requested = Signal()
    refresh_requested = Signal()
    copy_requested = Signal(Copyable)
    reveal_requested = Signal()  #: answered by `reveal_secret`
    scopes_requested = Signal()
    rotate_requested = Signal()
    remind_later_requested = Signal()
    evidence_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_identity()
        self._make_buttons()
        self._make_state()
        self._lay_out()
        self._connect()
        self._busy = False
        self._has_refresh_token = False
        self._view: TokenView | None = None
        self.show_credential(None)
        self.show_secret_age("", is_due=False, can_wait=False)
        self.show_token(NO_TOKEN, has_refresh_token=False)

    def show_credential(self, profile: Profile | None) -> None:
        """Show whose token this is; the secret is masked again."""
        self._secret.conceal()
        self._title.setText(profile.description if profile else self.tr("No credential chosen"))
        kind = profile.environment.kind if profile else None
        self._environment.show_text(
            kind.value.upper() if kind else "", ENVIRONMENT_TONES[kind] if kind else Tone.QUIET
        )
        self._host.setText(profile.environment.host if profile else "")
        self._client_id.setText(profile.client_id if profile else "")
        self._scopes.setText(scopes_text(profile.scopes) if profile else "")
        self.setEnabled(profile is not None)
        self.set_edge(QPalette.ColorRole.BrightText if kind is EnvironmentKind.PRODUCTION else None)

    def show_token(self, view: TokenView, *, has_refresh_token: bool) -> None:
        """Show how the token stands now; called at every tick."""
        if view == self._view and has_refresh_token == self._has_refresh_token:
            return
        self._view, self._has_refresh_token = view, has_refresh_token
        tone = STATE_TONES[view.state]
        self._countdown.setText(view.countdown)
        self._state.setText(f"{STATE_SIGNS[view.state]} {view.word}")
        self._basis.setText(view.basis)
        self._other.setText(view.other)
        for part in (self._countdown, self._state):
            set_tone(part, tone)
        for part in (self._countdown, self._basis, self._other):
            part.setToolTip(tooltip(view.hint))
        self._bar.show_fraction(view.fraction_left, tone)
        self._enable()

    def show_claims(self, claims: Mapping[str, str] | None) -> None:
        """Fill the table of claims; None where the token is not a JWT that can be read."""
        self._claims.show_claims(claims or {})
        self._claims_toggle.setVisible(claims is not None)
        if claims is None:
            self._claims_toggle.setChecked(False)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 (a state, as in Qt's own setters)
        """Say whether a token is being asked for."""
        self._busy = busy
        self._refresh.setText(self.tr("Asking…") if busy else self.tr("Refresh"))
        self._enable()

    def reveal_secret(self, secret: str) -> None:
        self._secret.reveal(secret)

    def show_secret_age(self, text: str, *, is_due: bool, can_wait: bool) -> None:
        """Say since when the secret is in use: beside it where that is too long, else only as a hint.

        Args:
            text: E.g. ``set 12 days ago``.
            is_due: There is something to be done about it.
            can_wait: It can be put off.
        """
        self._secret_caption.setToolTip(tooltip(text))
        self._secret_age.setText(text)
        set_tone(self._secret_age, Tone.WARNING)
        for part in (self._secret_age, self._rotate):
            part.setVisible(is_due)
        self._remind_later.setVisible(is_due and can_wait)

    def _make_identity(self) -> None:
        self._title = elastic_label(self, name="credentialTitle")
        self._title.setFont(scaled_font(self.font(), 1.35, bold=True))
        self._environment = Badge(self)
        self._host = label("", self, name="credentialHost")
        self._client_id_caption = label(self.tr("Client ID"), self)
        self._client_id = elastic_label(self, name="clientIdText")
        self._client_id.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._client_id.setFont(fixed_font(self.font()))
        self._copy_client_id = icon_button("copyClientIdButton", "copy", self.tr("Copy the client ID"), self)
        self._secret_caption = label(self.tr("Secret"), self)
        self._secret = SecretLabel(self)
        self._show_secret = icon_button(
            "showStoredSecretButton",
            "eye",
            self.tr("Show the secret for 30 seconds"),
            self,
        )
        self._copy_secret = icon_button("copySecretButton", "copy", self.tr("Copy the secret"), self)
        self._secret_age = elastic_label(self, name="secretAge")
        self._rotate = link_button(
            "rotateButton", self.tr("rotate"), self.tr("Replace the secret, step by step"), self
        )
        self._remind_later = link_button(
            "remindLaterButton", self.tr("later"), self.tr("Remind me again in 30 days"), self
        )
        self._scopes_caption = label(self.tr("Scopes"), self)
        self._scopes = link_button("scopesButton", "", self.tr("Edit the recorded scopes"), self)

    def _make_buttons(self) -> None:
        self._get = push_button(
            "getTokenButton",
            self.tr("Get token"),
            self.tr("Get a token with Client ID and Secret"),
            self,
        )
        self._refresh = push_button(
            "refreshTokenButton", self.tr("Refresh"), self.tr("Refresh the token (F5)"), self
        )
        self._copy = QToolButton(self)
        self._copy.setObjectName("copyTokenButton")
        self._copy.setText(self.tr("Copy token"))
        self._copy.setAccessibleName(self.tr("Copy the token"))
        self._copy.setToolTip(tooltip(self.tr("Copy the token, without quotes (Ctrl+Shift+C)")))
        self._copy.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self._copy)
        self._copy_bearer = QAction(self.tr("Copy “Bearer ” and token"), self)
        self._copy_bearer.setObjectName("copyBearerAction")
        self._copy_refresh = QAction(self.tr("Copy refresh token"), self)
        self._copy_refresh.setObjectName("copyRefreshTokenAction")
        menu.addActions([self._copy_bearer, self._copy_refresh])
        menu.addSeparator()
        self._forms = [menu.addAction(self.tr("Copy as {form}").format(form=form.value)) for form in FORMS]
        for form, action in zip(FORMS, self._forms, strict=True):
            action.setObjectName(f"copyAs{form.name.title().replace('_', '')}Action")
            action.triggered.connect(lambda _=False, form=form: self.copy_requested.emit(form))
        self._copy.setMenu(menu)
        self._copy.setFixedSize(124, 28)

    def _make_state(self) -> None:
        self._countdown = label("", self, name="tokenCountdown")
        self._countdown.setFont(scaled_font(self.font(), 1.5, bold=True))
        self._countdown.setMinimumWidth(self._countdown.fontMetrics().horizontalAdvance("00:00:00") + 4)
        self._countdown.setAccessibleName(self.tr("Time left of the token"))
        self._state = label("", self, name="tokenState")
        self._state.setFont(scaled_font(self.font(), 1.0, bold=True))
        self._basis = elastic_label(self, name="tokenBasis")
        self._other = label("", self, name="tokenOtherBasis")
        self._claims_toggle = link_button(
            "claimsButton", self.tr("claims"), self.tr("Show what the token says of itself"), self
        )
        self._claims_toggle.setCheckable(True)
        self._evidence = link_button(
            "evidenceButton",
            self.tr("evidence"),
            self.tr("Which rule ends the tokens here, and on which evidence"),
            self,
        )
        self._bar = LifetimeBar(self)
        self._claims = ClaimsView(self)
        self._claims.hide()
        self._quiet = (
            self._host,
            self._client_id_caption,
            self._secret_caption,
            self._scopes_caption,
            self._other,
        )
        for part in self._quiet:
            set_tone(part, Tone.QUIET)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 3)
        layout.setSpacing(4)
        title = [
            self._title,
            self._environment,
            self._host,
            None,
            self._state,
            self._countdown,
            8,
            self._get,
            self._refresh,
            self._copy,
        ]
        identity: list[Any] = [
            self._client_id_caption,
            2,
            self._client_id,
            self._copy_client_id,
            12,
            self._secret_caption,
            2,
            self._secret,
            self._show_secret,
            self._copy_secret,
            self._secret_age,
            self._rotate,
            self._remind_later,
            12,
            self._scopes_caption,
            self._scopes,
            12,
            self._basis,
            self._evidence,
            self._claims_toggle,
        ]
        layout.addLayout(_row(title, spacing=8))
        second = _row(identity, spacing=2)
        layout.addLayout(second)
        second.setStretchFactor(self._basis, 1)
        self._basis.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._basis.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._client_id.setMinimumWidth(self._client_id.fontMetrics().horizontalAdvance("00000000…0000"))
        layout.addWidget(self._claims)
        layout.addWidget(self._bar)
        self._other.hide()

    def _connect(self) -> None:
        self._get.clicked.connect(self.get_requested)
        self._refresh.clicked.connect(self.refresh_requested)
        copies = {
            self._copy.clicked: Copyable.TOKEN,
            self._copy_bearer.triggered: Copyable.BEARER,
            self._copy_refresh.triggered: Copyable.REFRESH_TOKEN,
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
        self._claims_toggle.toggled.connect(self._claims.setVisible)
        self._evidence.clicked.connect(self.evidence_requested)

    def _enable(self) -> None:
        has_token = self._view is not None and self._view is not NO_TOKEN
        usable = has_token and self._view is not None and self._view.state.name in ("VALID", "EXPIRING")
        self._get.setVisible(not usable)
        self._refresh.setVisible(usable)
        self._countdown.setVisible(has_token)
        self._bar.setVisible(has_token)
        self._get.setEnabled(not self._busy)
        self._refresh.setEnabled(not self._busy)
        self._copy.setEnabled(has_token)
        for action in (self._copy_bearer, *self._forms):
            action.setEnabled(has_token)
        self._copy_refresh.setEnabled(self._has_refresh_token)

    def _on_show_secret_clicked(self) -> None:
        if self._secret.is_revealed:
            self._secret.conceal()
        else:
            self.reveal_requested.emit()

    def _on_reveal_changed(self, revealed: bool) -> None:  # noqa: FBT001 (a signal's payload)
        self._show_secret.setProperty("glyph", "eye-off" if revealed else "eye")
        self._show_secret.update()


def _row(parts: list[Any], spacing: int) -> QHBoxLayout:
    """Lay widgets side by side; an int among them is a gap, None the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for part in parts:
        if part is None:
            row.addStretch(1)
        elif isinstance(part, int):
            row.addSpacing(part)
        else:
            row.addWidget(part)
    return row
