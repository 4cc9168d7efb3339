"""A credential that gets no token by itself: Execute asks, and then sends exactly what was to be sent."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QLabel, QTableView

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.profile import ProfileId, Renewal
from aspire_desktop.services.settings import Settings
from aspire_desktop.services.vault.keys import MemoryKeyStore
from tests.app.program import Program, execute, running
from tests.support.api_server import Answer, ApiServer
from tests.support.clock import ManualClock
from tests.support.stage import jwt

NO_LOCK = Settings(lock_after_min=0)
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
    assert program.part(QLabel, "authorisationState").text() == "Execute asks for a token"
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
    assert program.services.tokens.memory.record(other).tokens is None
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
    await program.until(lambda: "(404)" in program.message or "rejected" in program.message)
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


async def test_what_was_refreshed_is_in_the_log_after_a_restart(tmp_path: Path) -> None:
    clock, keys = ManualClock(), MemoryKeyStore()
    with ApiServer(clock=clock) as api:
        async with running(tmp_path, api, NO_LOCK, keys, clock=clock) as first:
            draft = replace(first.draft("Payroll"), renewal=Renewal.KEEP_ALIVE)
            record = first.services.credentials.add(draft)
            first.application.reload()
            await first.services.tokens.issue(record.profile.id)
            clock.advance(timedelta(hours=23, minutes=30))
            first.application.tokens.tick()
            await first.settled()
            assert len(first.asked(*REFRESH)) == 1
        async with running(tmp_path, api, NO_LOCK, keys, clock=clock) as second:
            second.do("keepAliveLog")
            table = second.part(QTableView, "keepAliveTable")
            model = table.model()
            row = [str(model.index(0, column).data()) for column in range(model.columnCount())]
            assert row[1:3] == ["Payroll", "renewed"]
            assert row[0] == f"{clock().astimezone():%Y-%m-%d %H:%M:%S}"
            assert model.rowCount() == 1
