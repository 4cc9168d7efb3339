"""What comes late meets a program that has gone on: it acts on what it was begun for, or says why not."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.request.snippet import SnippetLanguage
from aspire_desktop.services.bulk_refresh import BulkRefresh
from tests.app.program import Program
from tests.app.test_bodies import enter
from tests.app.test_replacing import about_to_end, copied, question
from tests.app.test_tokens import clipboard
from tests.app.test_updating import open_row
from tests.support.api_answers import Received
from tests.support.api_server import Answer

LOCKED = "Not sent. The program was locked before you could confirm it."
REPLACED = "The copied token of “Payroll” was replaced."
FRESH = Answer(json={"Token": "fresh", "RefreshToken": "r2"})
LOGIN, REFRESH = ("POST", "/Authorization"), ("POST", "/Authorization/RefreshToken")


def serve_fresh_tokens(program: Program) -> None:
    program.server.script(*LOGIN, FRESH)
    program.server.script(*REFRESH, FRESH)


async def said_of_a_refresh(program: Program, profile_id: ProfileId) -> str:
    """Return what is said of a refresh that works and that nobody was asked about."""
    serve_fresh_tokens(program)
    await program.services.tokens.refresh(profile_id)
    await program.settled()
    return program.message


async def test_a_token_copied_in_code_is_as_much_in_use_as_any_other(program: Program) -> None:
    await program.services.tokens.issue(program.add("Payroll"))
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.window.request.make_parts()
    code = program.window.request.code
    assert code is not None
    request = program.application.requests.presenter.sendable().request
    code.copy_requested.emit(request, SnippetLanguage.CURL_BASH, True)
    await program.settled()
    assert "Bearer token-1" in clipboard()
    before = len(program.server.requests)
    program.do("getToken")
    await program.settled()
    assert "“Payroll” was copied" in question(program).text()
    assert len(program.server.requests) == before


async def test_an_ended_token_goes_into_code_only_after_a_question(program: Program) -> None:
    profile_id = program.add("Payroll")
    await program.services.tokens.issue(profile_id)
    memory = program.services.tokens.memory
    pair = memory.tokens(program.services.vault.document.credentials[0])
    assert pair is not None
    memory.note_refused(profile_id, pair, is_by_age=False)
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.window.request.make_parts()
    code = program.window.request.code
    assert code is not None
    QGuiApplication.clipboard().setText("before")
    request = program.application.requests.presenter.sendable().request
    code.copy_requested.emit(request, SnippetLanguage.CURL_BASH, True)
    assert clipboard() == "before"
    serve_fresh_tokens(program)
    program.click("refreshBeforeCopyButton")
    await program.until(lambda: "Bearer fresh" in clipboard())
    assert "/Branches" in clipboard()
    await program.settled()


async def test_a_wish_to_copy_gives_way_to_a_newer_one(program: Program) -> None:
    payroll, other = program.add("Payroll"), program.add("Other")
    for one in (payroll, other):
        await program.services.tokens.issue(one)
    memory = program.services.tokens.memory
    pair = memory.tokens(program.services.tokens.memory.record(payroll))
    assert pair is not None
    memory.note_refused(payroll, pair, is_by_age=False)
    copies = program.application.tokens.copies
    copies.copy(payroll, Copyable.TOKEN)
    fresh = Answer(json={"Token": "late", "RefreshToken": "r2"})
    program.late(*REFRESH, fresh)
    program.late(*LOGIN, fresh)
    program.click("refreshBeforeCopyButton")
    await program.until(lambda: program.asked(*REFRESH))
    copies.copy(other, Copyable.TOKEN)
    wished = clipboard()
    program.gate.set()
    await program.settled()
    assert memory.tokens(memory.record(payroll)) is not None
    assert clipboard() == wished, "Other's was copied last"


async def test_an_agreement_that_came_to_nothing_covers_no_later_replacement(program: Program) -> None:
    payroll = await copied(program, "Payroll")
    program.choose("Payroll")
    program.server.script(*LOGIN, Answer(status=500))
    program.do("getToken")
    question(program)
    program.click("replaceTokenButton")
    await program.until(lambda: "Payroll" in program.message)
    await program.settled()
    program.window.messages.dismiss()
    await program.services.tokens.refresh(payroll, may_log_in=False)
    await program.settled()
    assert program.message == REPLACED


async def test_an_agreement_to_a_write_ends_with_the_write(program: Program) -> None:
    payroll = await about_to_end(program, "Payroll")
    program.server.script(*LOGIN, Answer(status=500))
    program.server.script(*REFRESH, Answer(status=500))
    program.choose("Payroll", "POST /Branches")
    await program.settled()
    program.click("executeButton")
    await program.until(lambda: program.box("inUseBox"))
    program.click("replaceTokenButton")
    await program.until(lambda: "POST /Branches as “Payroll”" in program.message)
    await program.settled()
    program.window.messages.dismiss()
    assert await said_of_a_refresh(program, payroll) == REPLACED


async def test_an_agreement_to_a_bulk_refresh_ends_with_it(program: Program) -> None:
    payroll = await copied(program, "Payroll")
    await copied(program, "Reports")
    program.server.script(*REFRESH, Answer(status=500))
    program.server.script(*LOGIN, Answer(status=500))
    program.do("selectAllCredentials")
    program.do("bulkRefresh")
    program.click("replaceTokenButton")
    await program.until(lambda: program.asked(*REFRESH))
    await program.settled()
    program.click("bulkCloseButton")
    assert await said_of_a_refresh(program, payroll) == REPLACED


async def test_a_bulk_refresh_that_is_told_of_after_its_dialog_was_closed_is_no_fault(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing cancels what waits; what was over in the same turn is told of all the same."""
    told: list[tuple[list[Profile], Callable[[Profile, AspireError | None], None]]] = []

    async def run(
        _: BulkRefresh, profiles: Iterable[Profile], on_done: Callable[[Profile, AspireError | None], None]
    ) -> None:
        told.append((list(profiles), on_done))
        await asyncio.Event().wait()

    monkeypatch.setattr(BulkRefresh, "run", run)
    for name in ("Payroll", "Reports"):
        program.add(name)
    program.do("selectAllCredentials")
    program.do("bulkRefresh")
    await program.until(lambda: told)
    program.click("bulkCloseButton")
    await program.settled()
    await program.until(lambda: program.window.findChild(QDialog, "bulkDialog") is None)
    (profiles, on_done), *_ = told
    on_done(profiles[0], None)
    on_done(profiles[1], AspireError("token.credential_removed"))
    await program.settled()


async def test_an_agreement_to_a_test_ends_with_the_test(program: Program) -> None:
    payroll = await copied(program, "Payroll")
    program.choose("Payroll")
    program.server.script(*LOGIN, Answer(status=500))
    program.do("testCredential")
    program.click("replaceTokenButton")
    await program.until(lambda: program.asked(*LOGIN))
    await program.settled()
    await program.user.key("Escape")
    await program.services.tokens.refresh(payroll)
    await program.settled()
    assert program.message == REPLACED


async def test_a_question_that_comes_while_all_is_locked_shows_nothing(program: Program) -> None:
    companies = await open_row(program)
    enter(program, "CompanyName", "South")
    program.late("GET", "/Companies", Answer(json=[companies.record]))
    reads = len(program.asked("GET", "/Companies"))
    program.click("executeButton")
    await program.until(lambda: len(program.asked("GET", "/Companies")) > reads)
    program.do("lock")
    program.gate.set()
    await program.settled()
    shown = [one for one in program.window.findChildren(QDialog) if one.isVisible()]
    assert [one.objectName() for one in shown] == []
    assert companies.puts == []
    await program.user.click("unlockButton")
    await program.settled()
    assert program.message == LOCKED


async def test_a_question_for_a_token_does_not_come_while_all_is_locked(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    presenter = program.application.requests.presenter
    sent = presenter.sendable()
    program.do("lock")
    presenter.token_needed.emit(sent)  # as after a wait for the rate limit
    await program.settled()
    assert program.box("tokenNeededBox") is None
    await program.user.click("unlockButton")
    await program.settled()
    assert program.message == LOCKED


async def test_an_export_ends_where_its_credential_becomes_another(program: Program, tmp_path: Path) -> None:
    payroll = program.add("Payroll")
    program.login("Stranger")
    seen: list[str] = []

    def page(request: Received) -> Answer:
        seen.append(str(request.bearer))
        if len(seen) == 1:
            change()
        count = 1000 if len(seen) < 4 else 0
        return Answer(json=[{"Id": number, "Page": len(seen)} for number in range(count)])

    def change() -> None:
        program.services.vault.update(
            lambda document: document.with_credential(
                replace(
                    found := next(one for one in document.credentials if one.profile.id == payroll),
                    profile=replace(found.profile, client_id="client-stranger"),
                    secret="secret-of-Stranger",
                    tokens=None,
                )
            )
        )

    program.server.script("GET", "/Branches", page)
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await program.user.click("exportButton")
    await program.user.type("exportTarget", str(tmp_path / "rows.jsonl"))
    await program.user.click("exportStart")
    await program.user.read("exportState", "changed")
    await program.settled()
    assert len(seen) == 1, "no row of another credential's tenant"
    assert "1,000 rows are kept" in program.part(QLabel, "exportState").text()
