"""The form in which a credential is added or edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import PRESET_URLS, EnvironmentKind, environment
from aspire_desktop.core.credentials.profile import Profile, Renewal
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.guide import Topic
from aspire_desktop.widgets.card import Rule
from aspire_desktop.widgets.credential_test_view import CredentialTestView
from aspire_desktop.widgets.form_section import FormSection, scrolled
from aspire_desktop.widgets.guide.key import add_guide_key
from aspire_desktop.widgets.paste_zone import PasteZone
from aspire_desktop.widgets.scopes_field import ScopesField
from aspire_desktop.widgets.secret_field import PasteField, SecretField
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aspire_desktop.core.credentials.pasting import PastedCredential

KIND_NAMES = {
    EnvironmentKind.PRODUCTION: "Production",
    EnvironmentKind.SANDBOX: "Sandbox",
    EnvironmentKind.DEMO: "Demo",
    EnvironmentKind.CUSTOM: "Custom base URL",
}
_FRAME_HEIGHT: Final = 40
_SCOPES_LINES: Final = 9


class CredentialDialog(QDialog):
    """Asks for a credential, step by step.  It closes only when `accept_saved` says that it was saved.

    An existing secret is never loaded into the form: left blank, it stays as it is.
    """

    save_requested = Signal(object)  #: a checked `CredentialDraft`; its secret is empty to keep the old
    copy_requested = Signal(str)  #: a part of the revealed secret
    test_requested = Signal(object)  #: a `CredentialDraft` as it is typed, unchecked
    guide_requested = Signal(object)  #: a `Topic`

    def __init__(
        self,
        offered: Mapping[str, Iterable[str]],
        profile: Profile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("credentialDialog")
        self.setWindowTitle(self.tr("Edit credential") if profile else self.tr("New credential"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_new = profile is None
        self._make_fields()
        self._lay_out()
        self._connect()
        self._fill(profile)
        self._scopes.set_content(offered, profile.scopes if profile else self._scopes.scopes())
        room = self.screen().availableSize().height() - _FRAME_HEIGHT
        self.resize(600, min(720, room))

    def accept_saved(self) -> None:
        """Close the form: what it held is in the vault."""
        self._secret.blockSignals(True)  # what was tested is what was saved
        self._secret.setText("")  # clear() could be undone
        self.accept()

    def show_problem(self, text: str) -> None:
        """Show why it was not saved; everything typed stays."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._save.setEnabled(True)

    def _make_fields(self) -> None:
        """Make them in the order in which the Tab key goes through them."""
        self._description = QLineEdit(self)
        self._description.setObjectName("descriptionField")
        self._description.setPlaceholderText(self.tr("What it is for, as in Aspire"))
        self._client_id = PasteField(self)
        self._client_id.setObjectName("clientIdField")
        self._client_id.setPlaceholderText(self.tr("Paste the Client ID, or Client ID and Secret together"))
        self._secret = SecretField(self)
        self._secret.setObjectName("secretField")
        if not self._is_new:
            self._secret.setPlaceholderText(self.tr("Unchanged: leave blank to keep it"))
        self._show = QPushButton(self.tr("Show"), self)
        self._show.setObjectName("showSecretButton")
        self._show.setCheckable(True)
        self._show.setAutoDefault(False)
        self._show.setAccessibleName(self.tr("Show the secret for 30 seconds"))
        self._environment = QComboBox(self)
        self._environment.setObjectName("environmentField")
        for kind, name in KIND_NAMES.items():
            self._environment.addItem(name, kind)
        self._base_url = QLineEdit(self)
        self._base_url.setObjectName("baseUrlField")
        self._scopes = ScopesField(self)
        self._renewal = QComboBox(self)
        self._renewal.setObjectName("renewalField")
        for renewal in Renewal:
            self._renewal.addItem(renewal.value.capitalize(), renewal)
        self._notes = QPlainTextEdit(self)
        self._notes.setObjectName("notesField")
        self._notes.setTabChangesFocus(True)
        self._notes.setFixedHeight(4 * self.fontMetrics().height())
        self._tags = QLineEdit(self)
        self._tags.setObjectName("tagsField")
        self._tags.setPlaceholderText(self.tr("payroll, invoices: to search and group by"))
        self.test = CredentialTestView(self)

    def _lay_out(self) -> None:
        """Let the fields scroll, and keep the test and the buttons in sight."""
        footer = self._footer()
        test = FormSection(self._heading(5, self.tr("Test")), Topic.TEST, self)
        test.add_whole_row(self.test)
        test.setContentsMargins(20, 12, 20, 12)
        sections = self._sections()
        for section in (*sections, test):
            section.guide_requested.connect(self.guide_requested)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(sections, self), 1)
        for part in (Rule(self), test, *footer):
            layout.addWidget(part)

    def _sections(self) -> list[FormSection]:
        return [
            self._login_section(),
            self._description_section(),
            self._environment_section(),
            self._scopes_section(),
            self._renewal_section(),
            self._more_section(),
        ]

    def _description_section(self) -> FormSection:
        section = FormSection(self._heading(2, self.tr("Name it")), Topic.CREATE, self)
        section.add_row(self.tr("&Description"), self._description)
        return section

    def _login_section(self) -> FormSection:
        heading = self.tr("Paste Client ID and Secret")
        section = FormSection(self._heading(1, heading), Topic.SECRET_ONCE, self)
        if self._is_new:
            self._zone = PasteZone(self)
            self._zone.pasted.connect(self._on_zone_pasted)
            section.add_whole_row(self._zone)
        secret = QHBoxLayout()
        secret.setSpacing(8)
        secret.addWidget(self._secret, 1)
        secret.addWidget(self._show)
        section.add_row(self.tr("&Client ID"), self._client_id)
        section.add_row(self.tr("&Secret"), self._secret, secret)
        return section

    def _environment_section(self) -> FormSection:
        section = FormSection(self._heading(3, self.tr("Environment")), Topic.ENVIRONMENTS, self)
        section.add_row(self.tr("&Environment"), self._environment)
        section.add_row(self.tr("&Base URL"), self._base_url)
        return section

    def _scopes_section(self) -> FormSection:
        section = FormSection(self._heading(4, self.tr("Scopes")), Topic.SCOPES, self)
        section.add_row(self.tr("Sc&opes"), self._scopes)
        return section

    def _renewal_section(self) -> FormSection:
        section = FormSection(self.tr("Token"), Topic.RENEWAL, self)
        section.add_row(self.tr("&Renew it"), self._renewal)
        return section

    def _more_section(self) -> FormSection:
        section = FormSection(self.tr("For yourself"), None, self)
        section.add_row(self.tr("&Tags"), self._tags)
        section.add_row(self.tr("&Notes"), self._notes)
        return section

    def _footer(self) -> list[QWidget]:
        self._problem = label("", self, name="credentialProblem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        set_tone(self._problem, Tone.BAD)
        self._buttons = QDialogButtonBox(self)
        self._buttons.setContentsMargins(20, 0, 20, 16)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._save = self._buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("saveCredentialButton")
        self._save.setDefault(True)
        return [self._problem, self._buttons]

    def _heading(self, number: int, text: str) -> str:
        """Number the steps of a new credential; who edits one need not go through them."""
        return f"{number}  {text}" if self._is_new else text

    def _connect(self) -> None:
        self._environment.currentIndexChanged.connect(self._on_environment_changed)
        for field in (self._client_id, self._secret):
            field.credential_pasted.connect(self._on_credential_pasted)
        self._secret.copy_requested.connect(self.copy_requested)
        self._secret.reveal_changed.connect(self._show.setChecked)
        self._show.clicked.connect(self._on_show_clicked)
        for line in (self._base_url, self._client_id, self._secret):
            line.textChanged.connect(self.test.show_outdated)
        self.test.test_requested.connect(self._on_test)
        self.test.guide_requested.connect(self.guide_requested)
        add_guide_key(self, lambda: self.guide_requested.emit(Topic.CREATE))
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)

    def _fill(self, profile: Profile | None) -> None:
        if profile is None:
            self._on_environment_changed()
            return
        self._description.setText(profile.description)
        self._environment.setCurrentIndex(self._environment.findData(profile.environment.kind))
        self._on_environment_changed()
        self._base_url.setText(profile.environment.base_url)
        self._client_id.setText(profile.client_id)
        self._renewal.setCurrentIndex(self._renewal.findData(profile.renewal))
        self._notes.setPlainText(profile.notes)
        self._tags.setText(", ".join(profile.tags))

    def _draft(self) -> CredentialDraft:
        kind = EnvironmentKind(self._environment.currentData())
        return CredentialDraft(
            description=self._description.text(),
            environment=environment(kind, self._base_url.text()),
            client_id=self._client_id.text(),
            secret=self._secret.text(),
            scopes=self._scopes.scopes(),
            notes=self._notes.toPlainText(),
            tags=tuple(tag for tag in self._tags.text().split(",") if tag.strip()),
            renewal=Renewal(self._renewal.currentData()),
        )

    def _on_environment_changed(self) -> None:
        """Show the kind's own URL; what the user typed of another kind's stays typed only for custom."""
        url = PRESET_URLS.get(EnvironmentKind(self._environment.currentData()), "")
        if url or self._base_url.text() in PRESET_URLS.values():
            self._base_url.setText(url)
        self._base_url.setPlaceholderText("" if url else "https://api.example.com")

    def _on_credential_pasted(self, pasted: PastedCredential) -> None:
        self._client_id.setText(pasted.client_id)
        self._secret.setText(pasted.secret)

    def _on_zone_pasted(self, text: str) -> None:
        self._client_id.paste_text(text)
        self._zone.show_taken()
        self._description.setFocus()

    def _on_show_clicked(self, checked: bool) -> None:  # noqa: FBT001 (Qt's signature)
        if checked:
            self._secret.reveal()
        else:
            self._secret.conceal()

    def _on_test(self) -> None:
        try:
            draft = self._draft()
        except InputError as error:
            self.test.show_refused(str(error))
            return
        self.test_requested.emit(draft)

    def _on_save(self) -> None:
        try:
            draft = self._draft().checked(needs_secret=self._is_new)
        except InputError as error:
            self.show_problem(str(error))
            return
        self.show_problem("")
        self._save.setEnabled(False)
        self.save_requested.emit(draft)
