"""The form in which a credential is added or edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import PRESET_URLS, EnvironmentKind, environment
from aspire_desktop.core.errors import InputError
from aspire_desktop.widgets.scopes_field import ScopesField
from aspire_desktop.widgets.secret_field import PasteField, SecretField
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aspire_desktop.core.credentials.pasting import PastedCredential
    from aspire_desktop.core.credentials.profile import Profile

KIND_NAMES = {
    EnvironmentKind.PRODUCTION: "Production",
    EnvironmentKind.SANDBOX: "Sandbox",
    EnvironmentKind.DEMO: "Demo",
    EnvironmentKind.CUSTOM: "Custom base URL",
}


class CredentialDialog(QDialog):
    """Asks for a credential.  It closes only when `accept_saved` says that it was saved.

    An existing secret is never loaded into the form: left blank, it stays as it is.
    """

    save_requested = Signal(object)  #: a checked `CredentialDraft`; its secret is empty to keep the old
    copy_requested = Signal(str)  #: a part of the revealed secret

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
        self.resize(560, 600)

    def accept_saved(self) -> None:
        """Close the form: what it held is in the vault."""
        self._secret.setText("")  # clear() could be undone
        self.accept()

    def show_problem(self, text: str) -> None:
        """Show why it was not saved; everything typed stays."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._save.setEnabled(True)

    def _make_fields(self) -> None:
        self._description = QLineEdit(self)
        self._description.setObjectName("descriptionField")
        self._description.setPlaceholderText(self.tr("What it is for, as in Aspire"))
        self._environment = QComboBox(self)
        self._environment.setObjectName("environmentField")
        for kind, name in KIND_NAMES.items():
            self._environment.addItem(name, kind)
        self._base_url = QLineEdit(self)
        self._base_url.setObjectName("baseUrlField")
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
        self._scopes = ScopesField(self)
        self._notes = QPlainTextEdit(self)
        self._notes.setObjectName("notesField")
        self._notes.setTabChangesFocus(True)
        self._notes.setFixedHeight(4 * self.fontMetrics().height())

    def _lay_out(self) -> None:
        secret = QHBoxLayout()
        secret.addWidget(self._secret, 1)
        secret.addWidget(self._show)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: list[tuple[str, QWidget, QWidget | QHBoxLayout]] = [
            (self.tr("&Description"), self._description, self._description),
            (self.tr("&Environment"), self._environment, self._environment),
            (self.tr("&Base URL"), self._base_url, self._base_url),
            (self.tr("&Client ID"), self._client_id, self._client_id),
            (self.tr("&Secret"), self._secret, secret),
            (self.tr("Sc&opes"), self._scopes, self._scopes),
            (self.tr("&Notes"), self._notes, self._notes),
        ]
        for text, field, row in rows:
            caption = label(text, self)
            caption.setBuddy(field)
            if not field.accessibleName():
                field.setAccessibleName(text.replace("&", ""))
            form.addRow(caption, row)
        self._problem = label("", self, name="credentialProblem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        set_tone(self._problem, Tone.BAD)
        self._buttons = QDialogButtonBox(self)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._save = self._buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("saveCredentialButton")
        self._save.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addLayout(form, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self._environment.currentIndexChanged.connect(self._on_environment_changed)
        for field in (self._client_id, self._secret):
            field.credential_pasted.connect(self._on_credential_pasted)
        self._secret.copy_requested.connect(self.copy_requested)
        self._secret.reveal_changed.connect(self._show.setChecked)
        self._show.clicked.connect(self._on_show_clicked)
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
        self._notes.setPlainText(profile.notes)

    def _draft(self) -> CredentialDraft:
        kind = EnvironmentKind(self._environment.currentData())
        return CredentialDraft(
            description=self._description.text(),
            environment=environment(kind, self._base_url.text()),
            client_id=self._client_id.text(),
            secret=self._secret.text(),
            scopes=self._scopes.scopes(),
            notes=self._notes.toPlainText(),
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

    def _on_show_clicked(self, checked: bool) -> None:  # noqa: FBT001 (Qt's signature)
        if checked:
            self._secret.reveal()
        else:
            self._secret.conceal()

    def _on_save(self) -> None:
        try:
            draft = self._draft().checked(needs_secret=self._is_new)
        except InputError as error:
            self.show_problem(str(error))
            return
        self.show_problem("")
        self._save.setEnabled(False)
        self.save_requested.emit(draft)
