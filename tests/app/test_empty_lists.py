"""An empty list says why it is empty, and what helps stands beside it as a button."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget

from tests.app.program import Program


async def test_a_search_that_finds_no_credential(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    await program.settled()
    await user.type("credentialSearch", "zzzz")
    assert await user.read("credentialTip", "No credentials match")
    assert program.part(QTableView, "credentialTable").model().rowCount() == 0
    await user.click("credentialTipButton")
    assert await user.read("credentialSearch") == ""
    assert program.part(QTableView, "credentialTable").model().rowCount() == 1
    assert not await user.is_visible("credentialTip")


async def test_a_search_of_the_activity_log_that_finds_nothing(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await user.click("getTokenButton")
    await user.read("tokenState", "Valid")
    program.do("activity")
    await user.type("activitySearch", "zzzz")
    assert await user.read("activityTip", "No entries match")
    await user.click("activityTipButton")
    assert await user.read("activityCount", "^[1-9]")


async def test_an_empty_list_of_saved_requests_saves_the_first(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await user.click("savedTab")
    await user.click("savedTipButton")
    await program.until(lambda: program.dialog("saveRequestDialog"))


def focused(window: QWidget) -> str:
    focus: QWidget | None = window.focusWidget()
    return "" if focus is None else focus.objectName()


async def test_a_first_start_begins_at_new_credential_and_its_form_ends_at_the_list(program: Program) -> None:
    window, user = program.window, program.user
    assert focused(window) == "firstCredentialButton"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    await user.read("credentialDialog", ".")
    client_id, secret = program.login("Payroll")
    await user.type("descriptionField", "Payroll")
    await user.choose("environmentField", "Custom base URL")
    await user.type("baseUrlField", program.server.url)
    await user.type("clientIdField", client_id)
    await user.type("secretField", secret)
    await user.key("Return")
    await user.gone("credentialDialog")
    await program.until(lambda: focused(window) == "credentialTable")
