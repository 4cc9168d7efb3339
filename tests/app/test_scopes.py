"""What was never recorded is not recorded by looking at it, and the padlock claims no more than is known."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel

from aspire_desktop.core.credentials.scopes import NOT_RECORDED, Scopes, parse_scopes
from tests.app.program import Program, execute
from tests.support.api_server import Answer


@pytest.mark.parametrize("recorded", [NOT_RECORDED, Scopes(full_access=True), parse_scopes(["GET Contacts"])])
async def test_a_save_without_a_change_records_nothing(program: Program, recorded: Scopes) -> None:
    profile_id = program.add("Payroll")
    program.services.credentials.record_scopes(profile_id, recorded)
    program.application.reload()
    program.application.memory.note_answer(profile_id, "GET /Branches", 200)
    program.choose("Payroll")
    program.services.activity.write()
    before = program.services.activity.read()
    program.do("scopes")
    await program.until(lambda: program.dialog("scopesDialog"))
    assert program.part(QComboBox, "scopesChoice").currentText() in (
        "Not recorded",
        "Full access",
        "Only these",
    )
    program.click("saveScopesButton")
    await program.settled()
    assert program.profile("Payroll").scopes == recorded
    program.services.activity.write()
    assert program.services.activity.read() == before


async def test_what_a_check_found_is_recorded_at_one_press(program: Program) -> None:
    profile_id = program.add("Payroll")
    memory = program.application.memory
    for operation, status in (("GET /Branches", 200), ("GET /Contacts", 200), ("GET /Companies", 403)):
        memory.note_answer(profile_id, operation, status)
    program.choose("Payroll")
    program.do("scopes")
    await program.until(lambda: program.dialog("scopesDialog"))
    button = program.part(QAbstractButton, "recordFoundButton")
    assert button.text().replace("&", "") == "Record what was found (2)"
    button.click()
    program.click("saveScopesButton")
    await program.settled()
    assert program.profile("Payroll").scopes == parse_scopes(["GET Branches", "GET Contacts"])


async def test_the_padlock_says_authorized_only_where_nothing_speaks_against_it(program: Program) -> None:
    profile_id = program.add("Payroll")
    program.server.script("GET", "/Branches", Answer(json=[]))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    padlock = program.part(QLabel, "authorisationState")
    assert padlock.text() == "a token is fetched on Execute"
    await execute(program)
    assert padlock.text() == "authorized"
    program.choose(operation="GET /Contacts")
    assert padlock.text() == "authorized"
    program.services.credentials.record_scopes(profile_id, parse_scopes(["GET Branches"]))
    program.application.reload()
    assert padlock.text() == "not in the recorded scopes"
    program.application.memory.note_answer(profile_id, "GET /Contacts", 200)
    assert padlock.text() == "authorized"
    program.application.memory.note_answer(profile_id, "GET /Contacts", 403)
    assert padlock.text() == "denied when last sent (403)"


async def test_the_padlock_says_that_a_fresh_token_was_rejected_too(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    program.server.script("GET", "/Branches", Answer(status=401))
    await program.settled()
    padlock = program.part(QLabel, "authorisationState")
    await execute(program, "401")
    assert len(set(program.bearers("GET", "/Branches"))) == 2, "the token was refreshed in between"
    assert padlock.text() == "rejected when last sent (401)"
    program.choose(operation="GET /Contacts")
    assert padlock.text() == "authorized", "a path that takes no token says nothing of the others"
    program.choose(operation="GET /Branches")
    assert padlock.text() == "rejected when last sent (401)"
    program.server.script("GET", "/Branches", Answer(json=[]))
    await execute(program)
    assert padlock.text() == "authorized"


async def test_a_late_rejection_stands_beside_its_operation_only(program: Program) -> None:
    program.add("Payroll")
    program.late("GET", "/Branches", Answer(status=401))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.asked("GET", "/Branches"))
    program.choose(operation="GET /Contacts")
    program.gate.set()
    await program.until(lambda: " 401" in program.message)
    await program.settled()
    padlock = program.part(QLabel, "authorisationState")
    assert padlock.text() == "authorized"
    program.choose(operation="GET /Branches")
    assert padlock.text() == "rejected when last sent (401)"
