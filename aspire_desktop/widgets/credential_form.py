"""The fields of a credential in numbered sections, and what becomes of a block that is pasted into any."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import PRESET_URLS, Environment, environment
from aspire_desktop.core.credentials.pasting import MAX_CHARS, parse_pasted
from aspire_desktop.core.credentials.profile import Profile, Renewal
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.guide import Topic
from aspire_desktop.core.policies import NO_POLICIES
from aspire_desktop.viewmodels.enum_words import words
from aspire_desktop.viewmodels.state_words import capitalized
from aspire_desktop.widgets.buttons import push_button
from aspire_desktop.widgets.environment_field import EnvironmentField
from aspire_desktop.widgets.form_section import FormSection, scrolled
from aspire_desktop.widgets.guard_fields import GuardFields
from aspire_desktop.widgets.host_warning import host_warning
from aspire_desktop.widgets.paste_field import PasteEdit, PasteField
from aspire_desktop.widgets.paste_zone import PasteZone
from aspire_desktop.widgets.scopes_field import ScopesField
from aspire_desktop.widgets.secret_field import SecretField
from aspire_desktop.widgets.swap_warning import swap_warning
from aspire_desktop.widgets.text import exact_text
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aspire_desktop.core.credentials.pasting import PastedCredential
    from aspire_desktop.core.policies import Policies

_NOTES_LINES: Final = 3
_STOP_AFTER_H: Final = (0, 8, 24, 3 * 24, 7 * 24, 30 * 24)


class CredentialForm(QWidget):
    """A block with a Client ID or a Secret fills those two, whichever field it is pasted into.

    It never becomes text of another field, so that no Undo brings it back there.
    """

    login_changed = Signal()  #: what a test is made with
    copy_requested = Signal(str)  #: a part of the revealed secret
    guide_requested = Signal(Topic)

    def __init__(
        self,
        offered: Mapping[str, Iterable[str]],
        profile: Profile | None = None,
        parent: QWidget | None = None,
        policies: Policies = NO_POLICIES,
    ) -> None:
        """Make the form, filled in where something is edited.

        Args:
            offered: The methods of each controller.
            profile: What is edited; none for a new one.
            parent: The dialog.
            policies: No other environment is offered than those allowed, but for the one it has.
        """
        super().__init__(parent)
        self._is_new = profile is None
        self._saved_origin = profile.environment.origin if profile else ""
        self._make_login_fields()
        self._make_other_fields(profile, policies)
        sections = self._sections()
        self._area = scrolled(sections, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        for section in sections:
            section.guide_requested.connect(self.guide_requested)
        self._connect()
        self._fill(profile)
        self._scopes.set_content(offered, profile.scopes if profile else self._scopes.scopes())
        (self._zone if self._is_new else self._description).setFocus()

    def draft(self) -> CredentialDraft:
        """Return what is typed, unchecked.

        Raises:
            InputError: The base URL cannot be one.
        """
        kind = self._environment.kind
        return CredentialDraft(
            description=self._description.text(),
            environment=environment(kind, self._base_url.text()),
            client_id=self._client_id.text(),
            secret=self._secret.text(),
            scopes=self._scopes.scopes(),
            notes=exact_text(self._notes),
            tags=tuple(tag for tag in self._tags.text().split(",") if tag.strip()),
            renewal=Renewal(self._renewal.currentData()),
            read_only=self._guard.read_only,
            ask_writes=self._guard.ask_writes,
            stop_idle_h=int(self._stop_idle.currentData()),
        )

    def content(self) -> tuple[object, ...]:
        """Return everything that is typed or chosen, as it stands."""
        lines = (self._description, self._base_url, self._client_id, self._secret, self._tags)
        choices = (self._environment.kind, self._renewal.currentData(), self._stop_idle.currentData())
        guards = (self._guard.read_only, self._guard.ask_writes)
        texts = tuple(line.text() for line in lines)
        return (*texts, *choices, *guards, exact_text(self._notes), self._scopes.scopes())

    @property
    def holds_secret(self) -> bool:
        """Whether a Secret is typed."""
        return bool(self._secret.text())

    def forget_secret(self) -> None:
        """Drop the secret: it is saved.  Nobody is told of it, what was tested is what was saved."""
        self._secret.blockSignals(True)
        self._secret.setText("")  # clear() could be undone

    def go_to(self, name: str) -> None:
        """Have the field of that object name be typed in, where there is one."""
        if name and isinstance(field := self.findChild(QWidget, name), QWidget):
            self._area.ensureWidgetVisible(field)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def paste(self) -> None:
        """Take what is on the clipboard, wherever the focus is."""
        self._zone.paste()

    def _make_login_fields(self) -> None:
        """Make them in the order in which the Tab key goes through them."""
        self._zone = PasteZone(self)
        self._client_id = PasteField(self, cleans=True)
        self._client_id.setObjectName("clientIdField")
        self._secret = SecretField(self)
        self._secret.setObjectName("secretField")
        self._show = push_button(
            "showSecretButton", self.tr("Show"), self.tr("Show the secret for 30 seconds"), self
        )
        self._show.setCheckable(True)
        self._show.setAutoDefault(False)

    def _make_other_fields(self, profile: Profile | None, policies: Policies) -> None:
        self._description = PasteField(self)
        self._description.setObjectName("descriptionField")
        self._description.setPlaceholderText(self.tr("What it is for, as in Aspire"))
        self._environment = EnvironmentField(policies, profile, self)
        self._base_url = PasteField(self)
        self._base_url.setObjectName("baseUrlField")
        self._scopes = ScopesField(self)
        self._renewal = QComboBox(self)
        self._renewal.setObjectName("renewalField")
        for renewal in Renewal:
            self._renewal.addItem(capitalized(words(renewal)), renewal)
        self._stop_idle = QComboBox(self)
        self._stop_idle.setObjectName("stopIdleField")
        for hours in _STOP_AFTER_H:
            self._stop_idle.addItem(self._idle_words(hours), hours)
        self._guard = GuardFields(policies, self)
        self._tags = PasteField(self)
        self._tags.setObjectName("tagsField")
        self._tags.setPlaceholderText(self.tr("Example: payroll, invoices"))
        self._notes = PasteEdit(_NOTES_LINES, self)
        self._notes.setObjectName("notesField")
        self._notes.setTabChangesFocus(True)

    def _idle_words(self, hours: int) -> str:
        if hours % 24 or not hours:
            return self.tr("%Ln hours without use", "", hours) if hours else self.tr("Never")
        return self.tr("%Ln days without use", "", hours // 24)

    def _sections(self) -> list[FormSection]:
        secret = QHBoxLayout()
        secret.setSpacing(8)
        secret.addWidget(self._secret, 1)
        secret.addWidget(self._show)
        login = self._section(1, self.tr("Paste Client ID and Secret"), Topic.SECRET_ONCE)
        login.add_whole_row(self._zone)
        login.add_row(self.tr("&Client ID"), self._client_id)
        guarded = QVBoxLayout()
        guarded.addLayout(secret)
        guarded.addWidget(swap_warning(self._client_id, self._secret))
        login.add_row(self.tr("Sec&ret"), self._secret, guarded)
        name = self._section(2, self.tr("Name it"), Topic.CREATE)
        name.add_row(self.tr("&Description"), self._description)
        place = self._section(3, self.tr("Environment"), Topic.ENVIRONMENTS)
        allowed = QVBoxLayout()
        allowed.addWidget(self._environment)
        allowed.addWidget(self._environment.limits)
        place.add_row(self.tr("&Environment"), self._environment, allowed)
        url = QVBoxLayout()
        url.addWidget(self._base_url)
        url.addWidget(host_warning(self._base_url))
        place.add_row(self.tr("&Base URL"), self._base_url, url)
        scopes = self._section(4, self.tr("Scopes"), Topic.SCOPES)
        scopes.add_row(self.tr("Sc&opes"), self._scopes)
        token = FormSection(self.tr("Token"), Topic.RENEWAL, self)
        token.add_row(self.tr("Re&fresh"), self._renewal)
        token.add_row(self.tr("Sto&p after"), self._stop_idle)
        writes = FormSection(self.tr("Writes"), None, self)
        for box in self._guard.boxes:
            writes.add_whole_row(box)
        more = FormSection(self.tr("Tags and notes"), None, self)
        more.add_row(self.tr("T&ags"), self._tags)
        more.add_row(self.tr("&Notes"), self._notes)
        return [login, name, place, scopes, token, writes, more]

    def _section(self, number: int, heading: str, topic: Topic) -> FormSection:
        """Number the steps of a new credential; who edits one need not go through them."""
        return FormSection(f"{number}  {heading}" if self._is_new else heading, topic, self)

    def _connect(self) -> None:
        self._environment.currentIndexChanged.connect(self._on_environment_changed)
        self._renewal.currentIndexChanged.connect(self._on_renewal_changed)
        for field in (self._client_id, self._secret, self._description, self._base_url, self._tags):
            field.credential_pasted.connect(self._on_credential_pasted)
        for other in (self._scopes, self._notes):
            other.credential_pasted.connect(self._on_credential_pasted)
        self._zone.pasted.connect(self._on_zone_pasted)
        self._secret.copy_requested.connect(self.copy_requested)
        self._secret.reveal_changed.connect(self._show.setChecked)
        self._show.clicked.connect(self._on_show_clicked)
        self._base_url.textChanged.connect(self._on_place_changed)
        self._environment.currentIndexChanged.connect(self._on_place_changed)
        for line in (self._base_url, self._client_id, self._secret):
            line.textChanged.connect(self.login_changed)

    def _fill(self, profile: Profile | None) -> None:
        self._on_renewal_changed()
        if profile is None:
            self._on_environment_changed()
            self._on_place_changed()
            return
        self._guard.fill(profile)
        self._description.setText(profile.description)
        self._environment.setCurrentIndex(self._environment.findData(profile.environment.kind))
        self._on_environment_changed()
        self._base_url.setText(profile.environment.base_url)
        self._client_id.setText(profile.client_id)
        self._renewal.setCurrentIndex(self._renewal.findData(profile.renewal))
        if self._stop_idle.findData(profile.stop_idle_h) < 0:  # imported, or of another version
            self._stop_idle.addItem(self._idle_words(profile.stop_idle_h), profile.stop_idle_h)
        self._stop_idle.setCurrentIndex(self._stop_idle.findData(profile.stop_idle_h))
        self._notes.setPlainText(profile.notes)
        self._tags.setText(", ".join(profile.tags))

    def _taken(self, pasted: PastedCredential) -> str:
        """Return what was taken, and what to copy next where that is not all."""
        if pasted.client_id and pasted.secret:
            return self.tr("Client ID and Secret filled in")
        if pasted.client_id:
            is_half = self._is_new and not self._secret.text()
            rest = self.tr("Client ID filled in. Copy and paste the Secret next.")
            return rest if is_half else self.tr("Client ID filled in")
        rest = self.tr("Secret filled in. Copy and paste the Client ID next.")
        return self.tr("Secret filled in") if self._client_id.text() else rest

    def _why_not(self, text: str) -> str:
        if not text.strip():
            return self.tr("There is no text on the clipboard.")
        if len(text) > MAX_CHARS:
            return self.tr("This text is too long. Copy only the Client ID and the Secret.")
        return self.tr("No “Client ID” or “Secret” label found. Paste each value into its field below.")

    def _on_environment_changed(self) -> None:
        """Show the kind's own URL; what the user typed of another kind's stays typed only for custom."""
        url = PRESET_URLS.get(self._environment.kind, "")
        if url or self._base_url.text() in PRESET_URLS.values():
            self._base_url.setText(url)
        self._base_url.setPlaceholderText("" if url else "https://api.example.com")

    def _on_renewal_changed(self) -> None:
        """Only what is kept refreshed by itself can be left alone."""
        self._stop_idle.setEnabled(Renewal(self._renewal.currentData()) is Renewal.KEEP_ALIVE)

    def _on_place_changed(self) -> None:
        """Show the kind that the host is, and propose to ask before writes where it calls for it."""
        try:
            place = environment(self._environment.kind, self._base_url.text())
        except InputError:
            return
        self._environment.follow(place.kind)
        self._guard.follow(place)
        self._show_secret_hint(place)

    def _show_secret_hint(self, place: Environment) -> None:
        """Say that the saved Secret is kept, or that it goes to no other host than its own."""
        if self._is_new:
            return
        kept, again = self.tr("Leave blank to keep the saved one"), self.tr("Enter the Secret for this host")
        self._secret.setPlaceholderText(kept if place.origin == self._saved_origin else again)

    def _on_credential_pasted(self, pasted: PastedCredential) -> None:
        """Fill in what there is, by `setText`: it leaves nothing to undo."""
        if pasted.client_id:
            self._client_id.setText(pasted.client_id)
        if pasted.secret:
            self._secret.setText(pasted.secret)
        self._zone.say(self._taken(pasted), Tone.GOOD)
        self._area.ensureWidgetVisible(self._zone)
        is_named = bool(self._description.text().strip())
        if pasted.client_id and pasted.secret and not is_named and self._description.hasFocus():
            self._description.setPlaceholderText(self.tr("Enter a name for this credential"))

    def _on_zone_pasted(self, text: str) -> None:
        pasted = parse_pasted(text)
        if pasted is None:
            self._zone.say(self._why_not(text), Tone.WARNING)
            self._area.ensureWidgetVisible(self._zone)
            return
        self._on_credential_pasted(pasted)
        is_whole = self._client_id.text() and (self._secret.text() or not self._is_new)
        if self._zone.hasFocus() and is_whole:
            self._description.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_show_clicked(self, checked: bool) -> None:  # noqa: FBT001 (Qt's signature)
        if checked:
            self._secret.reveal()
        else:
            self._secret.conceal()
