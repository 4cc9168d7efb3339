"""What keeps a credential from having a token is said in its row, in the card and aloud, and kept."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from aspire_desktop.core.credentials.environment import Environment, EnvironmentKind
from aspire_desktop.core.credentials.profile import ProfileId, Renewal
from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.services.settings import Settings
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.viewmodels.credential_model import Column, LastUseRole
from aspire_desktop.viewmodels.formatting import short_time
from tests.app.program import Program, running
from tests.remote.control import JUST_BEGUN
from tests.support.api_server import Answer, ApiServer
from tests.support.clock import ManualClock
from tests.support.stage import jwt

HOUR = timedelta(hours=1)
LOGIN = ("POST", "/Authorization")
#: Warnings are said by their message: what is heard without them is the matter here.
QUIET = Settings(lock_after_min=0, warn_before_min=0)
PROBLEM = "Its base URL cannot be used: edit the credential."


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def settings() -> Settings:
    return QUIET


def row(program: Program, name: str) -> str:
    model = program.choice.credentials
    return str(model.index(model.row_of(program.profile(name).id), Column.EXPIRES).data())


def card(program: Program) -> tuple[str, str]:
    return program.part(QLabel, "tokenState").text(), program.part(QLabel, "tokenBasis").text()


async def get_token(program: Program) -> None:
    program.do("getToken")
    await program.settled()


async def test_a_refused_login_is_seen_until_a_token_comes(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll")
    program.server.script(*LOGIN, Answer(status=404, json=["Invalid client"]))
    await get_token(program)
    assert row(program, "Payroll") == "refused, 404"
    word, why = card(program)
    assert word == "✕ Refused, 404"
    assert why.startswith("Aspire rejected the client ID or the secret at")
    tray = program.application.desktop.presence.tray
    tray.fill()
    texts = [one.text() for one in tray.menu.actions() if one.objectName().startswith("trayGet:")]
    assert texts == ["✕ Payroll  ·  refused, 404  ·  Get token"]
    program.server._scripts.pop(LOGIN)
    await get_token(program)
    assert re.match(JUST_BEGUN, row(program, "Payroll"))
    assert card(program)[0] == "✓ Valid"


async def test_it_is_still_known_after_a_restart_and_while_locked(
    tmp_path: Path, api: ApiServer, clock: ManualClock
) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path, api, QUIET, keys, clock=clock) as first:
        first.add("Payroll")
        first.choose("Payroll")
        api.script(*LOGIN, Answer(status=401))
        await get_token(first)
    async with running(tmp_path, api, QUIET, keys, clock=clock) as second:
        second.choose("Payroll")
        assert row(second, "Payroll") == "refused, 401"
        assert card(second)[0] == "✕ Refused, 401"
        second.do("lock")
        await second.settled()
        model = second.choice.credentials
        assert model.index(0, Column.EXPIRES).data() == "refused, 401"


async def test_the_list_says_when_a_credential_was_last_used(program: Program, clock: ManualClock) -> None:
    program.add("Payroll")
    rows = program.window.credentials.rows
    assert rows.index(0, 0).data(LastUseRole) == ""
    program.server.script(*LOGIN, Answer(json={"Token": "t", "RefreshToken": "r"}))
    program.choose("Payroll")
    await get_token(program)
    got_at = clock()
    clock.advance(timedelta(hours=12))
    assert rows.index(0, 0).data(LastUseRole) == short_time(got_at, clock())


async def test_a_change_of_state_is_said_once(program: Program, clock: ManualClock) -> None:
    payroll, reports = by_hand(program, "Payroll"), by_hand(program, "Reports")
    for one in (payroll, reports):
        await program.services.tokens.issue(one)
    program.choose("Payroll")
    said: list[str] = []
    program.window.token._announce = lambda _, text: said.append(text)

    def tick(by: timedelta) -> None:
        clock.advance(by)
        program.application.tokens.tick()

    tick(timedelta())
    said.clear()  # that there is a token now
    program.choose("Reports")
    tick(timedelta(seconds=1))
    program.choose("Payroll")
    tick(timedelta(seconds=1))
    assert said == [], "another credential is no change of state"
    tick(25 * HOUR)
    tick(timedelta(seconds=1))
    assert said == ["Payroll: Expired"]
    said.clear()
    await get_token(program)
    tick(timedelta())
    assert len(said) == 1
    assert said[0].startswith("Payroll: Valid, 23 hours 59 minutes left") or "24 hours left" in said[0]


def by_hand(program: Program, name: str) -> ProfileId:
    record = program.services.credentials.add(replace(program.draft(name), renewal=Renewal.BY_HAND))
    program.application.reload()
    return record.profile.id


async def test_what_a_message_tells_of_is_not_said_twice(
    tmp_path: Path, api: ApiServer, clock: ManualClock
) -> None:
    async with running(tmp_path, api, Settings(lock_after_min=0), clock=clock) as program:
        await program.services.tokens.issue(by_hand(program, "Payroll"))
        program.choose("Payroll")
        said: list[str] = []

        def hear(_: QWidget, text: str) -> None:
            said.append(text)

        program.window.token._announce = hear
        program.window.messages._announce = hear
        program.application.tokens.tick()
        said.clear()
        clock.advance(23 * HOUR + timedelta(minutes=1))
        program.application.tokens.tick()
        await program.settled()
        assert len(said) == 1
        assert said[0].startswith("Payroll: the token expires in 59 min")


async def test_a_record_that_cannot_be_used_says_why_and_is_repaired_by_its_form(program: Program) -> None:
    profile_id = program.add("Payroll")
    program.choose("Payroll")
    broken = Environment(EnvironmentKind.CUSTOM, "https://unreadable.invalid")

    def damage(document: VaultDocument) -> VaultDocument:
        found = document.find(profile_id)
        assert found is not None
        profile = replace(found.profile, environment=broken)
        return document.with_credential(replace(found, profile=profile, problem=PROBLEM))

    program.services.vault.update(damage)
    program.application.reload()
    await program.settled()
    assert row(program, "Payroll") == "not usable"
    program.application.tokens.tick()
    assert card(program) == ("✕ Not usable", PROBLEM)
    program.do("editCredential")
    program.part(QLineEdit, "baseUrlField").setText(program.server.url)
    program.part(QLineEdit, "secretField").setText("secret-of-Payroll")
    program.click("saveCredentialButton")
    await program.settled()
    assert row(program, "Payroll") == "no token"
    await get_token(program)
    assert card(program)[0] == "✓ Valid"


async def test_claims_go_with_the_credential_that_they_are_of(program: Program, clock: ManualClock) -> None:
    granted = Answer(json={"Token": jwt(clock() + HOUR), "RefreshToken": "r"})
    program.server.script(*LOGIN, granted)
    await program.services.tokens.issue(program.add("Payroll"))
    program.add("Reports")
    program.choose("Payroll")
    claims = program.window.findChild(QAbstractButton, "claimsButton")
    assert isinstance(claims, QAbstractButton)
    assert claims.isVisible()
    program.choose("Reports")
    assert not claims.isVisible(), "it has no token"
    program.choose("Payroll")
    assert claims.isVisible()
