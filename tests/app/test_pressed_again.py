"""In the whole window: keys that are held, double-clicks, and what is gone when it is pressed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from aspire_desktop.widgets.credential_table import CredentialTable
from aspire_desktop.widgets.tour import Tour
from tests.app.program import Program
from tests.support.api_server import Answer

LEFT = Qt.MouseButton.LeftButton
NAMES = ("Invoices", "Payroll", "Reports")


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier, *, is_repeat: bool) -> None:
    QTest.simulateEvent(widget, True, key.value, held, "", is_repeat)


async def test_a_held_key_sends_a_write_once(program: Program) -> None:
    program.add("Payroll")
    program.server.script("POST", "/Branches", Answer(json={}))
    program.choose("Payroll", "POST /Branches")
    await program.settled()
    program.window.activateWindow()
    await program.until(program.window.isActiveWindow)
    control = Qt.KeyboardModifier.ControlModifier
    for is_repeat in (False, True, True):
        press(program.window, Qt.Key.Key_Return, control, is_repeat=is_repeat)
        await program.until(lambda: program.asked("POST", "/Branches"))
        await program.settled()
    assert len(program.asked("POST", "/Branches")) == 1
    press(program.window, Qt.Key.Key_Return, control, is_repeat=False)
    await program.until(lambda: len(program.asked("POST", "/Branches")) == 2)
    await program.settled()


async def test_a_held_delete_deletes_one_credential(program: Program) -> None:
    for name in NAMES:
        program.add(name)
    program.choose("Invoices")
    table = program.part(CredentialTable, "credentialTable")
    for is_repeat in (False, True, True):
        press(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, is_repeat=is_repeat)
        await program.until(lambda: len(program.services.vault.document.credentials) < len(NAMES))
        await program.settled()
    assert len(program.services.vault.document.credentials) == 2


async def test_a_double_click_deletes_one_credential(program: Program) -> None:
    for name in NAMES:
        program.add(name)
    program.choose("Invoices")
    delete = program.part(QAbstractButton, "deleteCredentialButton")
    QTest.mouseClick(delete, LEFT)
    await program.user.rows("credentialTable", 2)
    await program.settled()
    QTest.mouseDClick(delete, LEFT)
    QTest.mouseRelease(delete, LEFT)
    await program.settled()
    assert len(program.services.vault.document.credentials) == 2
    QTest.mouseClick(delete, LEFT)
    await program.user.rows("credentialTable", 1)


async def test_a_late_answer_of_a_deleted_credential_leaves_the_choice(program: Program) -> None:
    payroll, other = program.add("Payroll"), program.add("Other")
    program.late("GET", "/Branches", Answer(json=[]))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.asked("GET", "/Branches"))
    program.choose("Other", "GET /Contacts")
    program.gate.set()
    await program.until(lambda: "as “Payroll”" in program.message)
    await program.settled()
    program.services.credentials.remove(payroll)
    program.application.reload()
    program.click("messageAction")
    assert program.choice.now.key == (other, "GET /Contacts")
    assert program.message == "“Payroll” was deleted."


async def test_the_tour_ends_when_all_is_locked(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    await user.click("tourAction")
    tour = program.part(Tour, "tour")
    frame = program.part(QWidget, "tourFrame")
    await user.click("lockAction")
    await program.until(lambda: program.choice.is_withheld)
    assert not tour.isVisible()
    assert not frame.isVisible()
    await program.settled()
