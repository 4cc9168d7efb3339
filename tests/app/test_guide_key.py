"""F1 opens the guide at what the field, the message or the part of the window is about."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser

from tests.app.program import Program
from tests.support.api_server import Answer


def heading(program: Program) -> str:
    page = program.part(QTextBrowser, "guidePage")
    cursor: QTextCursor = page.textCursor()
    return cursor.block().text()


@pytest.mark.parametrize(
    ("opener", "field", "expected"),
    [
        ("newCredentialAction", "baseUrlField", "The web app's address is not the API's"),
        ("newCredentialAction", "descriptionField", "What to do there"),
        ("newCredentialAction", "notesField", "Tags and notes"),
        ("settingsAction", "settingsSearch", "Settings"),
        ("activityAction", "activitySearch", "Activity"),
    ],
)
async def test_a_field_of_a_dialog(program: Program, opener: str, field: str, expected: str) -> None:
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await program.user.click(opener)
    await program.user.type(field, "x")
    await program.user.key("F1")
    await program.until(lambda: program.part(QTextBrowser, "guidePage").isVisible())
    assert heading(program) == expected


async def test_a_field_says_more_than_a_message_that_stands_there(program: Program) -> None:
    program.add("Payroll")
    program.server.script("POST", "/Authorization", Answer(status=404))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await program.user.click("getTokenButton")
    await program.user.read("messageBar", r"\b404\b")
    await program.user.key("F1")
    assert heading(program) == "The credentials were rejected"
    await program.user.key("Escape")
    program.window.activateWindow()
    await program.user.type("operationFilter", "branches")
    await program.user.key("F1")
    assert heading(program) == "Finding an operation"


@pytest.mark.parametrize(
    ("opener", "expected"),
    [
        ("evidence", "Which expiry the countdown shows"),
        ("keepAliveLog", "Refreshing a token, and warnings before it expires"),
        ("scopes", "What this program knows of them"),
        ("rotateSecret", "The change"),
        ("goTo", "Keyboard"),
        ("saveRequest", "Saved requests"),
    ],
)
async def test_a_dialog_that_was_just_opened(program: Program, opener: str, expected: str) -> None:
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.do(opener)
    await program.until(lambda: QApplication.activeWindow() not in (None, program.window))
    await program.user.key("F1")
    assert heading(program) == expected


async def test_a_question_is_explained_itself_whatever_message_stands_below_it(program: Program) -> None:
    program.add("Payroll")
    program.server.script("POST", "/Authorization", Answer(status=404))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await program.user.click("getTokenButton")
    await program.user.read("messageBar", r"\b404\b")
    program.do("vaultPassphrase")
    await program.user.type("passphraseField", "x")
    await program.user.key("F1")
    assert heading(program) == "Lock"
    program.window.activateWindow()
    program.do("newCredential")
    await program.user.type("notesField", "x")
    await program.user.key("Escape")
    await program.user.read("discardBox", ".")
    await program.user.key("F1")
    assert heading(program) == "Create a credential in Aspire"
