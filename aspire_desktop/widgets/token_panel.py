"""The card above the work: whose credential it is, and how its token stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.viewmodels.state_words import kind_word
from aspire_desktop.viewmodels.token_view import TokenView, no_token_view
from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.badge import Badge
from aspire_desktop.widgets.buttons import link_button, push_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.claims_view import ClaimsCard
from aspire_desktop.widgets.copy_token_button import CopyTokenButton
from aspire_desktop.widgets.countdown_label import CountdownLabel
from aspire_desktop.widgets.identity_row import IdentityRow
from aspire_desktop.widgets.lifetime_bar import LifetimeBar
from aspire_desktop.widgets.look.heights import Height, set_height, set_scale
from aspire_desktop.widgets.text import elastic_label, label, set_hint
from aspire_desktop.widgets.tones import ENVIRONMENT_TONES, STATE_SIGNS, STATE_TONES, Tone, set_tone
from aspire_desktop.widgets.yielding_row import Concession, Part, YieldingRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QHideEvent

    from aspire_desktop.core.credentials.profile import Profile

_ASKING: Final = "◔"
_USABLE: Final = (TokenState.VALID, TokenState.EXPIRING)
#: What is left of a name, a host and a basis before they go entirely.
_LEAST_TITLE: Final = "Payroll e…"
_LEAST_HOST: Final = "api.exa…"
_LEAST_BASIS: Final = "until Wed 00:00…"
_LEAST_OTHER: Final = "may expire at Wed 00:00…"


class TokenPanel(Card):
    get_requested = Signal()
    refresh_requested = Signal()
    copy_requested = Signal(Copyable)
    reveal_requested = Signal()  #: answered by `reveal_secret`
    scopes_requested = Signal()
    rotate_requested = Signal()
    remind_later_requested = Signal()
    evidence_requested = Signal()

    def __init__(
        self, parent: QWidget | None = None, announce: Callable[[QWidget, str], None] = announce
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tokenPanel")
        self._announce = announce
        self._busy = self._has_credential = False
        #: Where Qt took the focus when the button that had it was disabled.
        self._taken_to: QWidget | None = None
        self._has_refresh_token = False
        self._view: TokenView | None = None
        self._make_name()
        self._make_buttons()
        self._make_state()
        self._lay_out()
        self._connect()
        self.show_credential(None)
        self.show_secret_age("", is_due=False, can_wait=False)
        self.show_token(no_token_view(), has_refresh_token=False)

    def show_credential(self, profile: Profile | None, *, writes_forbidden: bool = False) -> None:
        """Show whose token this is; the secret is masked again.

        Args:
            profile: None for nobody's.
            writes_forbidden: The organization lets none through, whatever the credential says.
        """
        self._identity.show_credential(profile)
        self._title.setText(profile.description if profile else self.tr("No credential selected"))
        is_production = profile is not None and profile.environment.is_production
        kind = profile and profile.environment.kind
        # The host beside it says more of one's own base URL than that it is one.
        is_said = kind is not None and kind is not EnvironmentKind.CUSTOM
        self._environment.show_text(
            kind_word(kind).upper() if kind and is_said else "",
            ENVIRONMENT_TONES[kind] if kind else Tone.QUIET,
            filled=is_production,
        )
        is_read_only = writes_forbidden or (profile is not None and profile.read_only)
        self._read_only.show_text(self.tr("READ ONLY") if is_read_only else "", Tone.WARNING)
        set_hint(self._read_only, self.tr("Set by your organization.") if writes_forbidden else "")
        self._host.setText(profile.environment.host if profile else "")
        self._host.setVisible(profile is not None)
        self._has_credential = profile is not None
        self.setEnabled(profile is not None)
        self.set_edge(QPalette.ColorRole.BrightText if is_production else None)
        self._show_state()

    def show_token(self, view: TokenView, *, has_refresh_token: bool) -> None:
        """Show how the token stands now; called at every tick."""
        if view == self._view and has_refresh_token == self._has_refresh_token:
            return
        self._view, self._has_refresh_token = view, has_refresh_token
        self._show_state()

    def say(self, text: str) -> None:
        """Have a screen reader say what has changed, wherever the focus is."""
        self._announce(self._countdown, text)

    def show_claims(self, claims: Mapping[str, str] | None) -> None:
        """Fill the table of claims; None where the token is not a JWT that can be read."""
        self._claims.show_claims(claims or {})
        self._claims_toggle.setVisible(claims is not None)
        if claims is None:
            self._claims_toggle.setChecked(False)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 (a state, as in Qt's own setters)
        """Say whether a token is being asked for."""
        self._busy = busy
        had_focus = self._get.hasFocus() or self._refresh.hasFocus()
        self._show_state()
        now = self.window().focusWidget()
        if busy:
            self._taken_to = now if had_focus else None
        elif self._taken_to is not None and now is self._taken_to:
            shown = self._get if self._refresh.isHidden() else self._refresh
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal_secret(self, secret: str, seconds: int) -> None:
        """Show the secret, for so long at the most."""
        self._identity.reveal_secret(secret, seconds)

    def show_secret_age(self, text: str, *, is_due: bool, can_wait: bool) -> None:
        """Say since when the secret is in use: beside it where that is too long, else only as a hint.

        Args:
            text: E.g. ``set 12 days ago``.
            is_due: There is something to be done about it.
            can_wait: It can be put off.
        """
        self._identity.show_secret_age(text, is_due=is_due, can_wait=can_wait)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._claims_toggle.setChecked(False)

    def _make_name(self) -> None:
        self._title = elastic_label(self, name="credentialTitle")
        set_scale(self._title, 1.35, bold=True)
        self._environment = Badge(self)
        self._read_only = Badge(self)
        self._read_only.setObjectName("readOnlyBadge")
        self._host = elastic_label(self, name="credentialHost")
        set_tone(self._host, Tone.QUIET)

    def _make_buttons(self) -> None:
        self._get = push_button(
            "getTokenButton",
            self.tr("Get token"),
            self.tr("Get a token with the client ID and the secret"),
            self,
        )
        self._refresh = push_button(
            "refreshTokenButton", self.tr("Refresh"), self.tr("Refresh the token (F5)"), self
        )
        self._copy = CopyTokenButton(self)
        self._claims_toggle = link_button(
            "claimsButton", self.tr("Claims"), self.tr("Show token claims"), self
        )
        self._claims_toggle.setCheckable(True)
        self._evidence = link_button(
            "evidenceButton",
            self.tr("Evidence"),
            self.tr("Which rule expires the tokens here, and how that is known"),
            self,
        )

    def _make_state(self) -> None:
        self._countdown = CountdownLabel(self)
        self._state = label("", self, name="tokenState")
        set_scale(self._state, 1.0, bold=True)
        self._basis = elastic_label(self, name="tokenBasis", between=(", ", " · "))
        self._other = elastic_label(self, name="tokenOtherBasis")
        set_tone(self._other, Tone.QUIET)
        self._bar = LifetimeBar(self)
        self._claims = ClaimsCard(self)

    def _lay_out(self) -> None:
        self._row = YieldingRow(self)
        self._row.arrange(
            (
                Part(self._title, starts=True),
                Part(self._environment),
                Part(self._read_only),
                Part(self._host),
                Part(self._state, 16, starts=True, pushes=True),
                Part(self._countdown),
                Part(self._get, 16, starts=True, pushes=True),
                Part(self._refresh, 16, starts=True, pushes=True),
                Part(self._copy),
            ),
            (
                Concession(self._host, _LEAST_HOST),
                Concession(self._host, whole=True),
                Concession(self._title, _LEAST_TITLE),
            ),
        )
        self._identity = IdentityRow(self)
        self._identity.arrange_before(
            (
                Part(self._basis, 16, starts=True, pushes=True),
                Part(self._other, 12),
                Part(self._evidence, 4),
                Part(self._claims_toggle, 2),
            )
        )
        set_height(self._row, Height.CONTROL)
        set_height(self._identity, Height.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 3)
        layout.setSpacing(4)
        layout.addWidget(self._row)
        layout.addWidget(self._identity)
        layout.addWidget(self._bar)

    def _connect(self) -> None:
        self._get.clicked.connect(self.get_requested)
        self._refresh.clicked.connect(self.refresh_requested)
        self._copy.copy_requested.connect(self.copy_requested)
        self._claims_toggle.toggled.connect(self._on_claims_toggled)
        self._claims.closed.connect(self._on_claims_closed)
        self._evidence.clicked.connect(self.evidence_requested)
        identity = self._identity
        identity.copy_requested.connect(self.copy_requested)
        identity.reveal_requested.connect(self.reveal_requested)
        identity.scopes_requested.connect(self.scopes_requested)
        identity.rotate_requested.connect(self.rotate_requested)
        identity.remind_later_requested.connect(self.remind_later_requested)

    def show_last_form(self, form: Copyable | None) -> None:
        """Offer first the form in which this credential's token was copied last; None for none."""
        self._copy.show_last_form(form)

    def _show_state(self) -> None:
        view = self._view or no_token_view()
        tone = Tone.INFO if self._busy else STATE_TONES[view.state]
        self._countdown.setText(view.countdown)
        self._countdown.setAccessibleName(view.spoken or view.word)
        asking = f"{_ASKING} {self.tr('Asking…')}"
        self._state.setText(asking if self._busy else f"{STATE_SIGNS[view.state]} {view.word}")
        self._basis.setText(view.basis)
        self._other.setText(view.other)
        set_tone(self._state, tone)
        set_tone(self._countdown, STATE_TONES[view.state])
        hint = "\n".join(text for text in (view.basis, view.other, view.hint) if text)
        for part in (self._countdown, self._state, self._basis, self._other):
            set_hint(part, hint)
        self._bar.show_fraction(view.fraction_left, STATE_TONES[view.state])
        self._give_way(view)
        self._enable(view)

    def _give_way(self, view: TokenView) -> None:
        """Let go first of what the countdown says already, where another end may count."""
        other, basis = Concession(self._other, whole=True), Concession(self._basis, whole=True)
        shorter = Concession(self._basis, _LEAST_BASIS)
        if view.may_end_before:
            self._identity.give_way((shorter, basis, Concession(self._other, _LEAST_OTHER)), (other,))
        else:
            self._identity.give_way((other, shorter), (basis,))

    def _enable(self, view: TokenView) -> None:
        has_token = self._has_credential and view.has_token
        is_usable = has_token and view.state in _USABLE
        for part in (self._state, self._basis, self._evidence, self._copy):
            part.setVisible(self._has_credential)
        self._show_one_of(self._refresh if is_usable else self._get)
        self._countdown.setVisible(is_usable)
        self._other.setVisible(has_token and bool(view.other))
        self._bar.show_state(is_on=has_token)
        self._get.setEnabled(not self._busy)
        self._refresh.setEnabled(not self._busy)
        self._copy.enable(has_token=has_token, has_refresh_token=self._has_refresh_token)

    def _show_one_of(self, button: QWidget) -> None:
        """Show one of the two buttons that bring a token; the focus stays where the hand is."""
        other = self._get if button is self._refresh else self._refresh
        had_focus = other.hasFocus()
        button.setVisible(self._has_credential)
        if had_focus:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        other.setVisible(False)

    def _on_claims_toggled(self, shown: bool) -> None:  # noqa: FBT001 (a signal's payload)
        self._claims.show_below(self, shown=shown)

    def _on_claims_closed(self) -> None:
        self._claims_toggle.setChecked(False)
        self._claims_toggle.setFocus(Qt.FocusReason.OtherFocusReason)
