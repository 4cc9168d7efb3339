"""What is typed into a form is not thrown away without a question, nor seen while all is locked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QLabel, QLineEdit, QMessageBox

from aspire_desktop.widgets.form_dialog import FormDialog, changed_forms
from tests.app.program import Program
from tests.support.stage import FullDisk


async def form(program: Program, action: str, name: str) -> QDialog:
    program.do(action)
    await program.until(lambda: program.dialog(name))
    dialog = program.dialog(name)
    assert isinstance(dialog, FormDialog)
    return dialog


def press_escape(dialog: QDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


LEAVE: list[Callable[[QDialog], object]] = [
    press_escape,
    lambda dialog: dialog.close(),
    lambda dialog: dialog.reject(),
]


def question(dialog: QDialog) -> QMessageBox | None:
    found = [box for box in dialog.findChildren(QMessageBox, "discardBox") if box.isVisible()]
    return found[-1] if found else None


@pytest.mark.parametrize("leave", LEAVE)
async def test_a_typed_secret_is_kept_until_it_is_discarded(
    program: Program, leave: Callable[[QDialog], object]
) -> None:
    dialog = await form(program, "newCredential", "credentialDialog")
    program.part(QLineEdit, "secretField").setText("s3cret-of-aspire")
    leave(dialog)
    assert dialog.isVisible()
    assert question(dialog) is not None
    program.click("keepEditingButton")
    await program.until(lambda: question(dialog) is None)
    assert program.part(QLineEdit, "secretField").text() == "s3cret-of-aspire"
    leave(dialog)
    program.click("discardButton")
    await program.until(lambda: program.dialog("credentialDialog") is None)


@pytest.mark.parametrize(
    ("action", "name", "field", "is_told"),
    [
        ("newCredential", "credentialDialog", "secretField", True),
        ("newCredential", "credentialDialog", "descriptionField", False),
        ("rotateSecret", "rotationDialog", "newSecretField", True),
        ("scheduleBackup", "backupPlanDialog", "backupPassphraseField", False),
    ],
)
async def test_only_where_a_secret_is_typed_is_it_said_that_it_is_shown_once(
    program: Program, action: str, name: str, field: str, is_told: bool
) -> None:
    program.add("Payroll")
    program.choose("Payroll")
    dialog = await form(program, action, name)
    if action == "rotateSecret":
        program.click("rotationNextButton")
    await program.user.type(field, "what somebody typed")
    press_escape(dialog)
    box = question(dialog)
    assert box is not None
    assert ("shown again" in box.informativeText()) is is_told
    program.click("discardButton")
    await program.until(lambda: program.dialog(name) is None)


async def test_when_a_token_is_refreshed_no_more_is_asked_for_too(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll")
    await form(program, "editCredential", "credentialDialog")
    await program.user.choose("renewalField", "Before it expires, while the program runs")
    program.click("saveCredentialButton")
    await program.until(lambda: program.dialog("credentialDialog") is None)
    dialog = await form(program, "editCredential", "credentialDialog")
    await program.user.choose("stopIdleField", "8 hours without use")
    press_escape(dialog)
    assert question(dialog) is not None
    program.click("discardButton")
    await program.until(lambda: program.dialog("credentialDialog") is None)


async def test_what_holds_in_memory_only_leaves_its_form(program: Program) -> None:
    """Save once more added the credential once more, and Discard discarded nothing."""
    disk = FullDisk()
    program.services.vault._files._system, disk.is_full = disk, True
    await form(program, "newCredential", "credentialDialog")
    for field, text in (
        ("clientIdField", "id-1"),
        ("secretField", "s3cret"),
        ("descriptionField", "Payroll"),
    ):
        await program.user.type(field, text)
    program.click("saveCredentialButton")
    await program.until(lambda: program.dialog("credentialDialog") is None)
    assert "not saved" in program.message
    program.choose("Payroll")
    await form(program, "editCredential", "credentialDialog")
    await program.user.write("Wages")
    program.click("saveCredentialButton")
    await program.until(lambda: program.dialog("credentialDialog") is None)
    disk.is_full = False
    program.click("messageAction")
    await program.settled()
    assert [one.profile.description for one in program.services.credentials.records()] == ["Wages"]
    assert not program.services.vault.has_unsaved_changes


@pytest.mark.parametrize("leave", LEAVE)
@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("newCredential", "credentialDialog"),
        ("editCredential", "credentialDialog"),
        ("scopes", "scopesDialog"),
        ("integrations", "integrationsDialog"),
        ("rotateSecret", "rotationDialog"),
        ("scheduleBackup", "backupPlanDialog"),
    ],
)
async def test_a_form_that_nobody_changed_closes_at_once(
    program: Program, action: str, name: str, leave: Callable[[QDialog], object]
) -> None:
    program.add("Payroll")
    program.choose("Payroll")
    dialog = await form(program, action, name)
    leave(dialog)
    await program.until(lambda: program.dialog(name) is None)


async def test_scopes_that_were_selected_are_asked_for(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll")
    dialog = await form(program, "scopes", "scopesDialog")
    program.part(QCheckBox, "takeoffBox").click()
    press_escape(dialog)
    assert question(dialog) is not None
    program.click("discardButton")
    await program.until(lambda: program.dialog("scopesDialog") is None)


async def test_quit_asks_before_a_form_is_lost(program: Program) -> None:
    dialog = await form(program, "newCredential", "credentialDialog")
    program.part(QLineEdit, "descriptionField").setText("Mine")
    program.window.menu.quit.trigger()
    assert program.window.isVisible()
    assert question(dialog) is not None
    program.click("keepEditingButton")
    await program.until(lambda: question(dialog) is None)
    assert program.window.isVisible()
    dialog.reject()
    program.click("discardButton")
    await program.settled()


async def test_a_form_waits_behind_the_lock_and_the_lock_says_so(program: Program) -> None:
    program.add("Payroll")
    dialog = await form(program, "newCredential", "credentialDialog")
    program.part(QLineEdit, "secretField").setText("s3cret-of-aspire")
    program.application.vault.lock.lock()
    await program.until(lambda: program.window.lock_page.isVisible())
    assert not dialog.isVisible()
    assert changed_forms() == [dialog]
    texts = [label.text() for label in program.window.lock_page.findChildren(QLabel)]
    assert any("A form that is not saved waits" in text for text in texts)
    program.part(QAbstractButton, "unlockButton").click()
    await program.until(lambda: dialog.isVisible())
    assert program.part(QLineEdit, "secretField").text() == "s3cret-of-aspire"
    dialog.reject()
    program.click("discardButton")
    await program.settled()


async def test_what_mends_a_field_is_still_offered_once_the_request_was_stopped_for_it(
    program: Program,
) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll", "GET /Companies")
    await program.settled()
    await user.type("parameter:query:$filter", "Name eq 'Open")
    await user.click("executeButton")
    await user.read("messageBar", "Not sent")
    await user.click("repair:$filter")
    assert await user.read("parameter:query:$filter", "'Open'") == "Name eq 'Open'"
    assert program.message == ""
