"""Which credentials are written to a file, in which form, where, and with which passphrase."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QPushButton, QWidget

from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.widgets.buttons import dialog_button, make_primary
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, control_row, dialog_layout, grown_size
from aspire_desktop.widgets.file_dialog import file_dialog, usual_folder
from aspire_desktop.widgets.form_fault import return_to, when_edited
from aspire_desktop.widgets.form_section import add_form_row, plain_form
from aspire_desktop.widgets.passphrase_field import passphrase_field
from aspire_desktop.widgets.text import label, menu_text, spoken_label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

BACKUP_SUFFIX: Final = ".aspire-backup"
LIST_SUFFIX: Final = ".csv"


@dataclass(frozen=True, slots=True)
class ExportGroup:
    """Credentials that can be exported together, and what they are called."""

    text: str
    ids: tuple[ProfileId, ...]


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What the user chose.

    Attributes:
        suffix: `BACKUP_SUFFIX`, which holds the Secrets, or `LIST_SUFFIX`, which does not.
        passphrase: Of a backup.
    """

    ids: tuple[ProfileId, ...]
    suffix: str
    path: Path
    passphrase: str = field(repr=False)


class CredentialExportDialog(Dialog):
    """Stays open, with what was wrong, until the file is written."""

    export_requested = Signal(ExportWish)

    def __init__(self, groups: Sequence[ExportGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportCredentialsDialog")
        self.setWindowTitle(self.tr("Export credentials"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("holdsSecrets", True)  # closed, not only hidden, when the program is locked
        self._replaceable: Path | None = None  #: that it is replaced was confirmed
        self._hint = label("", self, name="credentialExportHint")
        self._hint.setWordWrap(True)
        self._problem = spoken_label(self, name="passphraseProblem")
        self._problem.setWordWrap(True)
        set_tone(self._problem, Tone.BAD)
        self._make_fields(groups)
        self._make_buttons()
        self._lay_out()
        self._show_form()
        self._form.currentIndexChanged.connect(self._on_form_changed)
        when_edited(self, lambda: self._problem.setText(""))
        self.resize(grown_size(self, 540, 0).width(), self.sizeHint().height())

    def show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._buttons.setEnabled(True)
        return_to(self._first)

    def done(self, result: int) -> None:
        for passphrase in (self._first, self._second):
            passphrase.setText("")
        super().done(result)

    def _make_fields(self, groups: Sequence[ExportGroup]) -> None:
        self._which = QComboBox(self)
        self._which.setObjectName("exportWhichField")
        self._which.setAccessibleName(self.tr("Which credentials"))
        for group in groups:
            self._which.addItem(menu_text(group.text), group.ids)
        self._form = QComboBox(self)
        self._form.setObjectName("exportFormField")
        self._form.setAccessibleName(self.tr("As"))
        self._form.addItem(self.tr("Encrypted backup, with Secrets"), BACKUP_SUFFIX)
        self._form.addItem(self.tr("List without Secrets (CSV)"), LIST_SUFFIX)
        self._file = QLineEdit(str(usual_folder() / f"credentials{BACKUP_SUFFIX}"), self)
        self._file.setObjectName("exportFileField")
        self._file.setAccessibleName(self.tr("File"))
        self._browse = QPushButton(self.tr("&Browse…"), self)
        self._browse.setObjectName("exportFileButton")
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._on_browse)
        self._first = passphrase_field("passphraseField", self.tr("Passphrase"), self)
        self._first.setPlaceholderText(self.tr("At least 8 characters"))
        self._second = passphrase_field("passphraseAgainField", self.tr("Repeat passphrase"), self)

    def _make_buttons(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        accept = QDialogButtonBox.ButtonRole.AcceptRole
        make_primary(dialog_button(self._buttons, "exportCredentialsButton", self.tr("&Export"), accept))
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        form = plain_form()
        add_form_row(form, self.tr("&Credentials"), self._which)
        add_form_row(form, self.tr("&As"), self._form)
        add_form_row(form, self.tr("&File"), self._file, control_row(self._file, self._browse))
        captions = (self.tr("&Passphrase"), self.tr("&Repeat passphrase"))
        for text, passphrase in zip(captions, (self._first, self._second), strict=True):
            add_form_row(form, text, passphrase)
        layout = dialog_layout(self, form, self._hint, self._problem)
        layout.addStretch(1)
        add_footer(layout, self._buttons)

    def _show_form(self) -> None:
        """Say what is in the file; a list needs no passphrase, as it holds no Secret."""
        is_backup = self._form.currentData() == BACKUP_SUFFIX
        for passphrase in (self._first, self._second):
            passphrase.setEnabled(is_backup)
        self._hint.setText(
            self.tr(
                "The file holds the Secrets, encrypted. It opens on any computer with the passphrase. "
                "Without the passphrase nobody can open it, not even you."
            )
            if is_backup
            else self.tr("Names, Client IDs, environments and tags, readable by anyone who has the file.")
        )

    def _on_form_changed(self) -> None:
        path = Path(self._file.text().strip())
        if path.suffix in (BACKUP_SUFFIX, LIST_SUFFIX):
            self._file.setText(str(path.with_suffix(self._form.currentData())))
        self._show_form()

    def _on_browse(self) -> None:
        dialog = file_dialog(self, "exportFileDialog", self.tr("Export credentials"))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._form.currentData())
        dialog.selectFile(self._file.text())
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, file: str) -> None:
        self._file.setText(file)
        self._replaceable = Path(file)  # the system's dialog has asked

    def _on_accepted(self) -> None:
        suffix, path = self._form.currentData(), Path(self._file.text().strip())
        path = path if path.suffix or not path.name else path.with_suffix(suffix)
        problem, at_fault = self._problem_of(path, suffix)
        self._problem.setText(problem)
        if at_fault is not None:
            return_to(at_fault)
        if not problem:
            self._buttons.setEnabled(False)  # making a key of a passphrase takes a moment, by intention
            wish = ExportWish(self._which.currentData(), suffix, path, self._first.text())
            self.export_requested.emit(wish)

    def _problem_of(self, path: Path, suffix: str) -> tuple[str, QLineEdit | None]:
        """Return what is wrong, empty where nothing is, and the field that has to be another."""
        if not path.is_absolute():
            return self.tr("Enter the whole path of the file, or choose it by Browse."), self._file
        if path.suffix != suffix and path.suffix in (BACKUP_SUFFIX, LIST_SUFFIX):
            return self.tr("{name} must end with {suffix}.").format(name=path.name, suffix=suffix), self._file
        if suffix == BACKUP_SUFFIX and self._first.text() != self._second.text():
            return self.tr("The two passphrases are not the same."), self._first
        if path.is_file() and path != self._replaceable:
            self._replaceable = path
            return self.tr("{name} exists. Press Export again to replace it.").format(name=path.name), None
        return "", None
