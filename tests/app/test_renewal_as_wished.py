"""A credential that gets no token by itself: Execute asks, and then sends exactly what was to be sent."""

from dataclasses import replace
from datetime import timedelta

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.profile import ProfileId, Renewal
from tests.app.program import Program, execute
from tests.support.api_server import Answer
from tests.support.stage import jwt

LOGIN, REFRESH = ("POST", "/Authorization"), ("POST", "/Authorization/RefreshToken")


def add(program: Program, name: str) -> ProfileId:
    draft = program.draft(name)
    record = program.services.credentials.add(replace(draft, renewal=Renewal.BY_HAND))
    program.application.reload()
    return record.profile.id


async def test_execute_asks_and_then_sends_what_was_to_be_sent(program: Program) -> None:
    add(program, "Payroll")
    other = program.add("Reports")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.box("tokenNeededBox"))
    await program.settled()
    box = program.box("tokenNeededBox")
    assert box is not None
    assert "“Payroll” has no valid token" in box.text()
    assert "GET /Branches was not sent" in box.informativeText()
    assert program.server.asked(*LOGIN) == []
    program.choose("Reports", "GET /Contacts")  # what is chosen by then is another's
    program.click("getTokenAndSendButton")
    await program.until(lambda: program.asked("GET", "/Branches"))
    await program.settled()
    assert program.asked("GET", "/Contacts") == []
    assert len(program.server.asked(*LOGIN)) == 1
    assert program.profile("Reports").id == other
    assert program.application.tokens.token_of(other) is None
    entries = program.services.requests.history()
    assert [(entry.profile_name, entry.status) for entry in entries] == [("Payroll", 200)]


async def test_who_declines_has_sent_nothing(program: Program) -> None:
    add(program, "Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.box("tokenNeededBox"))
    box = program.box("tokenNeededBox")
    assert box is not None
    box.reject()
    await program.settled()
    assert [request.path for request in program.server.requests if "swagger" not in request.path] == []
    assert program.message == ""
    assert program.services.requests.history() == []


async def test_a_copied_token_is_asked_about_once_and_not_twice(program: Program) -> None:
    now = program.services.clock()
    granted = Answer(json={"Token": jwt(now - timedelta(minutes=1)), "RefreshToken": "r"})
    program.server.script(*LOGIN, granted)
    program.server.script(*REFRESH, Answer(json={"Token": "fresh", "RefreshToken": "r2"}))
    program.server.script("POST", "/Branches", Answer(json={}))
    profile_id = add(program, "Payroll")
    await program.services.tokens.issue(profile_id)
    program.application.tokens.copies.copy(profile_id, Copyable.TOKEN)
    program.choose("Payroll", "POST /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.box("inUseBox"))
    assert program.box("tokenNeededBox") is None
    program.click("replaceTokenButton")
    await program.until(lambda: program.asked("POST", "/Branches"))
    await program.settled()
    assert program.box("tokenNeededBox") is None
    assert program.bearers("POST", "/Branches") == ["fresh"]


async def test_a_login_that_is_refused_is_told_for_this_request(program: Program) -> None:
    add(program, "Payroll")
    program.server.accounts.secrets.clear()
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.box("tokenNeededBox"))
    program.click("getTokenAndSendButton")
    await program.until(lambda: "404" in program.message or "rejected" in program.message)
    assert "GET /Branches as “Payroll”" in program.message
    await program.settled()
    assert program.asked("GET", "/Branches") == []


async def test_what_it_has_is_used_without_a_question(program: Program) -> None:
    profile_id = add(program, "Payroll")
    await program.services.tokens.issue(profile_id)
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    assert program.box("tokenNeededBox") is None
