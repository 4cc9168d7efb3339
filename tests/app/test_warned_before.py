"""A warning outlives what is said of something else, and the program's end."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from aspire_desktop.core.credentials.profile import Renewal
from aspire_desktop.services.settings import Settings
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.widgets.tones import Tone
from tests.app.program import Program, running
from tests.support.api_server import ApiServer
from tests.support.clock import ManualClock

HOUR = timedelta(hours=1)
SETTINGS = Settings(lock_after_min=0)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


async def warned(program: Program, clock: ManualClock) -> None:
    """Have a token that was just warned of."""
    record = program.services.credentials.add(replace(program.draft("Payroll"), renewal=Renewal.BY_HAND))
    program.application.reload()
    await program.services.tokens.issue(record.profile.id)
    clock.advance(23 * HOUR + timedelta(minutes=1))
    program.application.tokens.tick()
    await program.settled()
    assert program.message.startswith("Payroll: the token expires in 59 min")


async def test_after_a_restart_the_message_is_there_as_the_row_and_the_badge_are(
    tmp_path: Path, api: ApiServer, clock: ManualClock
) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path, api, SETTINGS, keys, clock=clock) as first:
        await warned(first, clock)
    clock.advance(timedelta(minutes=5))
    notices: list[tuple[str, str]] = []
    async with running(tmp_path, api, SETTINGS, keys, clock=clock) as second:
        second.application.tokens.notice.connect(lambda one: notices.append((one.title, one.text)))
        second.application.tokens.tick()
        await second.settled()
        assert second.message.startswith("Payroll: the token expires in 54 min")
        assert notices == [], "the system has told of it before"
        second.click("messageSecondAction")
        assert second.message == ""
        assert second.window.windowIcon().cacheKey() == QApplication.windowIcon().cacheKey()
        clock.advance(timedelta(minutes=15))
        second.application.tokens.tick()
        assert second.message.startswith("Payroll: the token expires in 39 min")
        assert len(notices) == 1


async def test_a_success_of_something_else_does_not_take_it_away(
    tmp_path: Path, api: ApiServer, clock: ManualClock
) -> None:
    async with running(tmp_path, api, SETTINGS, clock=clock) as program:
        await warned(program, clock)
        other = program.add("Reports")
        await program.services.tokens.issue(other)
        program.window.messages.show_message(Tone.GOOD, "Saved.")
        program.choose("Reports")
        await program.settled()
        program.window.messages.dismiss()
        assert program.message.startswith("Payroll: the token expires in")
