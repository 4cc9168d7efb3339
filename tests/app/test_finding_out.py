"""Which expiry counts is found out from the window, on a server whose tokens grow old, in virtual days."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.expiry import Behaviour
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.services.settings import Settings
from tests.app.program import Program
from tests.support.aging_accounts import AgingAccounts
from tests.support.api_server import Answer
from tests.support.clock import ManualClock

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
PROBE = ("GET", "/ContactTypes")


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def settings() -> Settings:
    return Settings(lock_after_min=0)


async def begun(
    program: Program, clock: ManualClock, *, rolls: bool, has_exp: bool = True, lifetime: timedelta = 2 * HOUR
) -> ProfileId:
    """Add a credential with a token, and open the dialog on its environment."""
    accounts = AgingAccounts(clock, rolls=rolls, has_exp=has_exp, lifetime=lifetime)
    accounts.secrets |= program.server.accounts.secrets
    program.server.accounts = accounts
    profile_id = program.add("Payroll")
    await program.services.tokens.issue(profile_id)
    program.choose("Payroll")
    program.do("evidence")
    return profile_id


def said(program: Program, name: str = "trialState") -> str:
    return program.part(QLabel, name).text()


def is_in_sight(program: Program, name: str) -> bool:
    (found,) = [one for one in program.window.findChildren(QWidget, name) if one.parent() is not None]
    return found.isVisible()


async def pass_by(program: Program, clock: ManualClock, time: timedelta) -> None:
    clock.advance(time)
    program.application.tokens.tick()
    await program.settled()


@pytest.mark.parametrize("rolls", [True, False], ids=["rolling", "fixed"])
async def test_find_out_waits_for_the_moment_asks_once_and_says_what_it_found(
    program: Program, clock: ManualClock, rolls: bool
) -> None:
    await begun(program, clock, rolls=rolls)
    await pass_by(program, clock, HOUR)
    assert said(program).startswith("This keeps the token past its own expiry (exp)")
    program.click("findOutButton")
    await program.settled()
    assert said(program).startswith("Waiting: one small read is sent at")
    assert program.asked(*PROBE) == []
    if rolls:
        await program.services.tokens.probe(program.profile("Payroll").id, pair_of(program))
    await pass_by(program, clock, HOUR + 6 * MINUTE)
    assert len(program.asked(*PROBE)) == (2 if rolls else 1)
    known = program.services.tokens.origins.record(program.server.url)
    assert known.behaviour is (Behaviour.ROLLS if rolls else Behaviour.FIXED)
    assert not is_in_sight(program, "findOutButton")
    rule = program.part(QLabel, "evidenceRule").text()
    assert rule.startswith("✓ Rolling" if rolls else "✓ Fixed")
    assert f"{clock().astimezone():%Y-%m-%d}" in program.part(QPlainTextEdit, "evidenceText").toPlainText()
    assert program.message.startswith("Found out for 127.0.0.1")
    await pass_by(program, clock, HOUR)
    assert len(program.asked(*PROBE)) == (2 if rolls else 1), "once, and never again"


def pair_of(program: Program) -> TokenPair:
    record = program.application.tokens.presenter.record(program.profile("Payroll").id)
    assert record is not None
    assert record.tokens is not None
    return record.tokens


async def test_who_waits_no_more_has_the_token_refreshed_in_time(
    program: Program, clock: ManualClock
) -> None:
    profile_id = await begun(program, clock, rolls=True)
    program.click("findOutButton")
    assert profile_id in program.services.tokens.memory.trials
    program.click("stopTrialButton")
    assert program.services.tokens.memory.trials == set()
    await pass_by(program, clock, 3 * HOUR)
    assert program.asked(*PROBE) == []


async def test_a_token_that_both_ends_would_end_at_once_is_used_first(
    program: Program, clock: ManualClock
) -> None:
    await begun(program, clock, rolls=True, lifetime=24 * HOUR)
    await pass_by(program, clock, 20 * HOUR)
    assert "sends one small read now and one at" in said(program)
    program.click("findOutButton")
    await program.settled()
    assert len(program.asked(*PROBE)) == 1
    assert said(program).startswith("Waiting")
    await pass_by(program, clock, 4 * HOUR + 6 * MINUTE)
    assert program.services.tokens.origins.record(program.server.url).behaviour is Behaviour.ROLLS


async def test_a_server_that_does_not_respond_is_asked_again_later(
    program: Program, clock: ManualClock
) -> None:
    await begun(program, clock, rolls=True, lifetime=24 * HOUR)
    await program.services.tokens.probe(program.profile("Payroll").id, pair_of(program))
    await pass_by(program, clock, 20 * HOUR)
    program.click("findOutButton")
    await program.settled()
    await program.services.tokens.probe(program.profile("Payroll").id, pair_of(program))
    program.server.script(*PROBE, Answer(json=[], drop_after=0))
    await pass_by(program, clock, 4 * HOUR + 6 * MINUTE)
    before = len(program.asked(*PROBE))
    assert "Waiting" not in said(program)
    await pass_by(program, clock, MINUTE)
    assert len(program.asked(*PROBE)) == before, "not every second"
    program.server._scripts.clear()
    await pass_by(program, clock, 5 * MINUTE)
    assert program.services.tokens.origins.record(program.server.url).behaviour is Behaviour.ROLLS


async def test_a_response_that_proves_nothing_is_said_and_not_repeated(
    program: Program, clock: ManualClock
) -> None:
    await begun(program, clock, rolls=True)
    program.click("findOutButton")
    program.server.script(*PROBE, Answer(status=500))
    await pass_by(program, clock, 2 * HOUR + 6 * MINUTE)
    assert said(program).startswith("The response proved nothing.")
    await pass_by(program, clock, HOUR)
    assert len(program.asked(*PROBE)) == 1
    program.server._scripts.clear()
    program.click("findOutButton")
    await program.settled()
    assert len(program.asked(*PROBE)) == 2


@pytest.mark.parametrize("has_exp", [True, False])
async def test_where_there_is_nothing_to_find_out_it_says_why(
    program: Program, clock: ManualClock, has_exp: bool
) -> None:
    await begun(program, clock, rolls=True, has_exp=has_exp)
    await pass_by(program, clock, 30 * HOUR)
    words = "Both expiries of this token have passed" if has_exp else "states no expiry (exp)"
    assert words in said(program)
    found = program.window.findChild(QPushButton, "findOutButton")
    assert isinstance(found, QPushButton)
    assert not found.isVisible()


async def test_a_token_past_an_expiry_that_nobody_has_tested_is_copied_without_a_word(
    program: Program, clock: ManualClock
) -> None:
    profile_id = await begun(program, clock, rolls=True)
    await pass_by(program, clock, 3 * HOUR)
    program.application.tokens.copies.copy(profile_id, Copyable.TOKEN)
    await program.settled()
    assert program.box("expiredTokenBox") is None
    assert program.part(QLabel, "tokenState").text() == "✓ Valid"
    assert program.application.tokens.clipboard.label == Copyable.TOKEN.value
    assert "(not yet tested)" in program.part(QLabel, "tokenOtherBasis").text()
