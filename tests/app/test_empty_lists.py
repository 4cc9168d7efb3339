"""An empty list says why it is empty, and what helps stands beside it as a button."""

from PySide6.QtWidgets import QTableView

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
