"""One gate stands before every replacement of a token that was copied; what passes round it is told."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QMessageBox

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.profile import ProfileId
from tests.app.program import Program, execute
from tests.support.api_server import Answer
from tests.support.stage import jwt

LOGIN, REFRESH = ("POST", "/Authorization"), ("POST", "/Authorization/RefreshToken")


def now() -> datetime:
    return datetime.now().astimezone()


async def copied(program: Program, name: str) -> ProfileId:
    """Add a credential whose token was copied here."""
    profile_id = program.add(name)
    await program.services.tokens.issue(profile_id)
    program.application.tokens.copies.copy(profile_id, Copyable.TOKEN)
    await program.settled()
    return profile_id


async def about_to_end(program: Program, name: str) -> ProfileId:
    """Add one whose copied token's own end has passed, while its rolling time has not."""
    granted = Answer(json={"Token": jwt(now() - timedelta(minutes=1)), "RefreshToken": "r"})
    program.server.script(*LOGIN, granted)
    profile_id = await copied(program, name)
    program.server.script(*LOGIN, Answer(json={"Token": "fresh", "RefreshToken": "r2"}))
    program.server.script(*REFRESH, Answer(json={"Token": "fresh", "RefreshToken": "r2"}))
    return profile_id


def question(program: Program) -> QMessageBox:
    box = program.box("inUseBox")
    assert box is not None
    return box


@pytest.mark.parametrize("wish", ["getToken", "refreshToken", "testCredential"])
async def test_it_is_asked_before_a_copied_token_is_replaced(program: Program, wish: str) -> None:
    await copied(program, "Payroll")
    program.choose("Payroll")
    before = len(program.server.requests)
    program.do(wish)
    await program.settled()
    assert "“Payroll” was copied" in question(program).text()
    assert len(program.server.requests) == before
    question(program).reject()
    await program.settled()
    assert len(program.server.requests) == before


async def test_a_write_asks_where_it_would_begin_with_another_token(program: Program) -> None:
    await about_to_end(program, "Payroll")
    program.server.script("POST", "/Branches", Answer(json={}))
    program.choose("Payroll", "POST /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.box("inUseBox"))
    assert program.asked("POST", "/Branches") == []
    program.click("replaceTokenButton")
    await program.until(lambda: program.asked("POST", "/Branches"))
    await program.settled()


async def test_a_read_tries_the_copied_token_and_tells_of_its_end_by_the_servers_word(
    program: Program,
) -> None:
    await about_to_end(program, "Payroll")
    program.server.script("GET", "/Branches", Answer(json=[]))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    assert program.box("inUseBox") is None
    assert program.message == ""
    program.server.script("GET", "/Branches", Answer(status=401), Answer(json=[]))
    await execute(program)
    assert program.message == "The copied token of “Payroll” was replaced."


async def test_execute_does_not_ask_where_the_copied_token_is_used(program: Program) -> None:
    await copied(program, "Payroll")
    program.server.script("GET", "/Branches", Answer(json=[]))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    assert program.box("inUseBox") is None


async def test_many_are_asked_about_once_and_those_in_use_can_be_skipped(program: Program) -> None:
    await copied(program, "Payroll")
    await copied(program, "Reports")
    await program.services.tokens.issue(program.add("Other"))
    program.do("selectAllCredentials")
    program.do("bulkRefresh")
    assert "2 of these tokens were copied" in question(program).text()
    program.click("skipTokensButton")
    await program.until(lambda: program.asked(*REFRESH))
    await program.settled()
    assert len(program.asked(*REFRESH)) == 1
    program.click("bulkCloseButton")


async def test_after_a_401_the_token_is_dead_so_it_is_only_told(program: Program) -> None:
    await copied(program, "Payroll")
    program.server.script("GET", "/Branches", Answer(status=401), Answer(json=[]))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    assert program.box("inUseBox") is None
    assert program.message == "The copied token of “Payroll” was replaced."


async def test_a_renewal_by_itself_is_told(program: Program) -> None:
    payroll = await copied(program, "Payroll")
    program.choose("Payroll")
    await program.services.tokens.refresh(payroll, may_log_in=False)
    await program.settled()
    assert program.message == "The copied token of “Payroll” was replaced."
    program.click("messageAction")
    assert program.application.tokens.clipboard.label
