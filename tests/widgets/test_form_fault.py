"""What is wrong in a form is said until it is mended, and the focus goes to where it is."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.core.error_texts import TEMPLATES
from aspire_desktop.core.errors import InputError, VaultNotSavedError
from aspire_desktop.widgets.backup_plan_dialog import BackupPlanDialog
from aspire_desktop.widgets.credential_dialog import CredentialDialog
from aspire_desktop.widgets.credential_export_dialog import CredentialExportDialog
from aspire_desktop.widgets.form_fault import field_at_fault
from aspire_desktop.widgets.lock_page import LockPage
from aspire_desktop.widgets.passphrase_dialog import PassphraseDialog

Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show


def _field(form: QWidget, name: str) -> QLineEdit:
    field = form.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit)
    return field


def _said(form: QWidget, name: str) -> str:
    label = form.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def _save(form: QWidget) -> None:
    button = form.findChild(QPushButton, "saveCredentialButton")
    assert isinstance(button, QPushButton)
    button.setFocus()
    button.click()


def test_each_mistake_of_a_credential_leads_to_its_field(shown: Shown) -> None:
    form = shown(CredentialDialog({}))
    steps = {
        "descriptionField": "Payroll",
        "clientIdField": "id-1",
        "secretField": "canary-secret-1",
        "baseUrlField": "https://api.example.test",
    }
    _field(form, "baseUrlField").setText("api example test")
    found: list[str] = []
    while QApplication.focusWidget() is None or len(found) < len(steps):
        _save(form)
        focus = QApplication.focusWidget()
        assert isinstance(focus, QLineEdit)
        assert _said(form, "credentialProblem") != ""
        found.append(focus.objectName())
        focus.selectAll()
        focus.insert(steps[focus.objectName()])
        assert _said(form, "credentialProblem") == ""
    assert sorted(found) == sorted(steps)


@pytest.mark.parametrize(
    ("code", "data", "field"),
    [
        ("credential.value_too_long", {"name": "Secret", "limit": 9}, "secretField"),
        ("credential.secret_shown", {"field": "Notes"}, "notesField"),
        ("credential.too_many_tags", {"limit": 9}, "tagsField"),
        ("credential.tag_characters", {}, "tagsField"),
        ("environment.base_url_unencrypted", {}, "baseUrlField"),
        ("policy.environment", {"environment": "demo", "host": "a.test"}, "environmentField"),
        ("credential.name_ambiguous", {"count": 2, "name": "Secretary"}, ""),
    ],
)
def test_an_error_says_which_field_it_is_about(code: str, data: dict[str, Any], field: str) -> None:
    assert code in TEMPLATES
    assert field_at_fault(InputError(code, **data)) == field


def test_what_is_no_mistake_of_the_forms_leads_to_no_field() -> None:
    assert field_at_fault(VaultNotSavedError("vault.other_writes", name="Secret")) == ""


def test_the_line_of_a_test_that_could_not_be_made_goes_when_the_url_is_another(shown: Shown) -> None:
    form = shown(CredentialDialog({}))
    _field(form, "baseUrlField").setText("http://api.example.test")
    button = form.findChild(QPushButton, "testCredentialButton")
    assert isinstance(button, QPushButton)
    button.click()
    assert "unencrypted" in _said(form, "testResult")
    _field(form, "baseUrlField").setText("https://api.example.test")
    assert "Not tested" in _said(form, "testResult")


def test_what_was_wrong_with_a_passphrase_goes_with_the_next_key(shown: Shown) -> None:
    form = shown(PassphraseDialog("Export", "", twice=True))
    assert isinstance(form, PassphraseDialog)
    form.show_problem("The two passphrases are not the same.")
    QTest.keyClicks(_field(form, "passphraseField"), "a")
    assert _said(form, "passphraseProblem") == ""


def test_what_was_wrong_with_a_plan_goes_with_the_next_key(shown: Shown) -> None:
    form = shown(BackupPlanDialog(None))
    assert isinstance(form, BackupPlanDialog)
    form.show_problem("Enter a passphrase.")
    QTest.keyClicks(_field(form, "backupPassphraseField"), "a")
    assert _said(form, "backupPlanProblem") == ""


@pytest.mark.parametrize(
    ("file", "at_fault", "repeated"),
    [("credentials.aspire-backup", "exportFileField", "a phrase"), ("", "passphraseField", "another")],
)
def test_what_is_wrong_with_an_export_has_the_focus_and_goes_with_the_next_key(
    shown: Shown, tmp_path: Path, file: str, at_fault: str, repeated: str
) -> None:
    form = shown(CredentialExportDialog([]))
    _field(form, "exportFileField").setText(file or str(tmp_path / "credentials.aspire-backup"))
    _field(form, "passphraseField").setText("a phrase")
    _field(form, "passphraseAgainField").setText(repeated)
    button = form.findChild(QPushButton, "exportCredentialsButton")
    assert isinstance(button, QPushButton)
    button.setFocus()
    button.click()
    assert _said(form, "passphraseProblem") != ""
    focus = form.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert (focus.objectName(), focus.hasSelectedText()) == (at_fault, True)
    QTest.keyClicks(focus, "a")
    assert _said(form, "passphraseProblem") == ""


@pytest.mark.parametrize("passphrase", ["", "a phrase"])
def test_a_passphrase_that_a_plan_lacks_has_the_focus(shown: Shown, passphrase: str) -> None:
    form = shown(BackupPlanDialog(None))
    _field(form, "backupFolderField").setText("/backups")
    _field(form, "backupPassphraseField").setText(passphrase)
    button = form.findChild(QPushButton, "saveBackupPlanButton")
    assert isinstance(button, QPushButton)
    button.setFocus()
    button.click()
    assert "passphrase" in _said(form, "backupPlanProblem")
    assert form.focusWidget() is _field(form, "backupPassphraseField")


def test_a_folder_that_a_plan_lacks_is_asked_for_before_what_stands_below_it(shown: Shown) -> None:
    form = shown(BackupPlanDialog(None))
    _field(form, "backupPassphraseField").setText("a phrase")
    button = form.findChild(QPushButton, "saveBackupPlanButton")
    assert isinstance(button, QPushButton)
    button.setFocus()
    button.click()
    assert _said(form, "backupPlanProblem") == "Enter the folder for the backups."
    assert form.focusWidget() is _field(form, "backupFolderField")


def test_what_was_wrong_on_the_lock_goes_with_the_next_key(shown: Shown) -> None:
    page = shown(LockPage())
    assert isinstance(page, LockPage)
    page.show_lock(worth="", asks=True)
    page.show_problem("This is not the passphrase.")
    QTest.keyClicks(_field(page, "lockPassphraseField"), "a")
    assert _said(page, "lockProblem") == ""
