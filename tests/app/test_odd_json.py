"""What other programs may stumble over in a response is marked beside that very response."""

from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from tests.app.program import Program, execute
from tests.support.api_server import Answer


def mark(program: Program) -> str:
    found = program.window.findChild(QAbstractButton, "oddJsonButton")
    assert isinstance(found, QAbstractButton)
    return found.text() if found.isVisible() else ""


async def test_odd_json_is_marked_and_named_and_plain_json_is_not(program: Program) -> None:
    odd = b'[{"a": NaN, "a": 1}]'
    program.server.script("GET", "/Branches", Answer(body=odd, headers={"Content-Type": "application/json"}))
    program.server.script("GET", "/Contacts", Answer(json=[{"a": 1}]))
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    assert "2" in mark(program)
    program.click("oddJsonButton")
    shown = program.part(QPlainTextEdit, "textDialogText").toPlainText()
    assert "NaN or Infinity, which JSON does not have, first at $[0].a" in shown
    program.choose(operation="GET /Contacts")
    await execute(program)
    assert mark(program) == ""
    program.choose(operation="GET /Branches")
    await program.settled()
    assert "2" in mark(program)
