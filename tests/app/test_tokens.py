"""Tokens as they are copied, explained and kept refreshed."""

from dataclasses import replace

from PySide6.QtGui import QGuiApplication

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.profile import Renewal
from aspire_desktop.widgets.copy_token_button import CopyTokenButton
from tests.app.program import Program, execute
from tests.support.api_server import Answer

LOGIN, REFRESH = ("POST", "/Authorization"), ("POST", "/Authorization/RefreshToken")


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


async def test_a_token_is_copied_with_or_without_its_scheme_and_cleared_at_the_end(program: Program) -> None:
    user = program.user
    profile_id = program.add("Payroll")
    program.choose("Payroll")
    program.application.tokens.copies.copy(profile_id, Copyable.TOKEN)
    assert "Payroll" in await user.read("messageBar", "no token")
    await user.click("getTokenButton")
    await user.read("tokenState", "Valid")
    await user.click("copyTokenButton")
    token = clipboard()
    assert token.startswith("token-")
    await user.click("copyBearerAction")
    assert clipboard() == f"Bearer {token}"
    await user.click("lockAction")
    await program.settled()
    before = clipboard()
    program.application.tokens.copies.copy(profile_id, Copyable.TOKEN)
    assert clipboard() == before


async def test_of_a_token_whose_credential_is_deleted_meanwhile_nothing_is_said(program: Program) -> None:
    """It covered Undo, named nobody, and offered to try again."""
    program.add("Payroll")
    program.choose("Payroll")
    program.late(*LOGIN, Answer(json={"Token": "late", "RefreshToken": "r"}))
    program.click("getTokenButton")
    await program.until(lambda: program.asked(*LOGIN))
    program.do("deleteCredential")
    await program.until(lambda: "Deleted" in program.message)
    deleted = program.message
    program.gate.set()
    await program.settled()
    assert program.message == deleted


async def test_an_ended_token_is_copied_only_after_a_question(program: Program) -> None:
    user = program.user
    profile_id = program.add("Payroll")
    await program.services.tokens.issue(profile_id)
    tokens = program.services.tokens
    pair = tokens.memory.tokens(program.services.vault.document.credentials[0])
    assert pair is not None
    tokens.memory.note_refused(profile_id, pair, is_by_age=False)
    program.choose("Payroll")
    await user.read("tokenState", "efused|ejected")
    QGuiApplication.clipboard().setText("before")
    await user.click("copyTokenButton")
    assert "Payroll" in await user.read("expiredTokenBox", "expired")
    assert clipboard() == "before"
    await user.click("copyExpiredButton")
    assert clipboard() == "token-1"
    program.server.script(*LOGIN, Answer(json={"Token": "fresh", "RefreshToken": "r2"}))
    program.server.script(*REFRESH, Answer(json={"Token": "fresh", "RefreshToken": "r2"}))
    await user.click("copyTokenButton")
    await user.click("refreshBeforeCopyButton")
    await program.until(lambda: clipboard() == "fresh")


async def test_an_ended_token_that_is_copied_all_the_same_marks_no_other_one(program: Program) -> None:
    """While the question is open, the token is renewed."""
    user, memory = program.user, program.services.tokens.memory
    profile_id = program.add("Payroll")
    await program.services.tokens.issue(profile_id)
    pair = memory.tokens(program.services.vault.document.credentials[0])
    assert pair is not None
    memory.note_refused(profile_id, pair, is_by_age=False)
    program.choose("Payroll")
    await user.read("tokenState", "efused|ejected")
    await user.click("copyTokenButton")
    await user.read("expiredTokenBox", "expired")
    program.server.script(*LOGIN, Answer(json={"Token": "fresh", "RefreshToken": "r2"}))
    await program.services.tokens.issue(profile_id)
    await user.click("copyExpiredButton")
    await program.settled()
    assert clipboard() == "token-1"
    renewed = memory.tokens(program.services.vault.document.credentials[0])
    assert renewed is not None
    assert (renewed.access_token, renewed.copied_at) == ("fresh", None)
    await user.click("copyTokenButton")
    await program.settled()
    marked = memory.tokens(program.services.vault.document.credentials[0])
    assert marked is not None
    assert marked.copied_at is not None


async def test_what_is_known_of_lifetimes_is_shown_and_forgotten(program: Program) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await user.click("evidenceButton")
    first = await user.read("evidenceText", ".")
    assert not await user.is_enabled("forgetEvidenceButton")
    await user.key("Escape")
    await execute(program)
    await user.click("evidenceAction")
    seen = await user.read("evidenceText", "UTC")
    assert seen != first
    await user.click("forgetEvidenceButton")
    await user.read("evidenceText", "^(?!.*Seen alive).+")
    await user.key("Escape")


async def test_the_log_of_renewals_says_what_is_kept_and_when_it_is_due(program: Program) -> None:
    user = program.user
    await user.click("keepAliveLogAction")
    await user.read("keepAliveState", "No token")
    draft = replace(program.draft("Payroll"), renewal=Renewal.KEEP_ALIVE)
    record = program.services.credentials.add(draft)
    await program.services.tokens.issue(record.profile.id)
    program.application.reload()
    await user.read("keepAliveState", "1 token")


async def test_the_form_of_the_last_copy_is_offered_again_for_that_credential_alone(program: Program) -> None:
    user = program.user
    for name in ("Invoices", "Payroll"):
        await program.services.tokens.issue(program.add(name))
    program.choose("Payroll")
    again = program.part(CopyTokenButton, "copyTokenButton").menu().actions()[0]
    assert not again.isVisible()
    await user.click("copyAsPowershellAction")
    await user.click("copyTokenButton")
    assert not clipboard().startswith("$")
    assert again.text() == "Copy again as PowerShell variable"
    await user.click("copyAgainAction")
    assert clipboard().startswith("$")
    program.choose("Invoices")
    assert not again.isVisible()
    program.choose("Payroll")
    assert again.isVisible()
