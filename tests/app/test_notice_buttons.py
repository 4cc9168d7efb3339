"""What the buttons of a system notice do: to what it was about, as that is by then."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from aspire_desktop.app.notices.notices import Notices
from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.profile import ProfileId, Renewal
from aspire_desktop.services.settings import Settings
from aspire_desktop.viewmodels.notice import Notice
from tests.app.program import Program
from tests.support.clock import ManualClock

REFRESH = ("POST", "/Authorization/RefreshToken")


class KeptNotices(Notices):
    """A system whose notices can be looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Notice] = []

    def show(self, notice: Notice, otherwise: Callable[[], object]) -> None:
        del otherwise
        self.shown.append(notice)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture(autouse=True)
def system(monkeypatch: pytest.MonkeyPatch) -> KeptNotices:
    system = KeptNotices()
    monkeypatch.setattr("aspire_desktop.app.desktop.desktop_flow.notices", lambda _: system)
    return system


@pytest.fixture
def settings() -> Settings:
    return Settings(lock_after_min=0)


async def warned(program: Program, clock: ManualClock, *names: str, copied: bool = False) -> list[ProfileId]:
    """Have tokens that were just warned of."""
    ids = []
    for name in names:
        draft = replace(program.draft(name), renewal=Renewal.BY_HAND)
        ids.append(program.services.credentials.add(draft).profile.id)
        program.application.reload()
        await program.services.tokens.issue(ids[-1])
        if copied:
            program.application.tokens.copies.copy(ids[-1], Copyable.TOKEN)
    clock.advance(timedelta(hours=23, minutes=1))
    program.application.tokens.tick()
    await program.settled()
    return ids


async def test_refresh_refreshes_all_that_it_was_about(
    program: Program, clock: ManualClock, system: KeptNotices
) -> None:
    ids = await warned(program, clock, "Payroll", "Reports")
    (notice,) = system.shown
    assert set(notice.ids) == set(ids)
    system.refresh_requested.emit(notice)
    await program.settled()
    assert len(program.asked(*REFRESH)) == 2
    assert program.message == ""


async def test_what_was_refreshed_meanwhile_is_left_alone(
    program: Program, clock: ManualClock, system: KeptNotices
) -> None:
    first, second = await warned(program, clock, "Payroll", "Reports")
    await program.services.tokens.refresh(first)
    system.refresh_requested.emit(system.shown[0])
    await program.settled()
    assert len(program.asked(*REFRESH)) == 2
    assert program.application.tokens.still_warned([first, second]) == []
    system.refresh_requested.emit(system.shown[0])
    await program.settled()
    assert len(program.asked(*REFRESH)) == 2


async def test_a_copied_token_is_asked_about_in_the_window(
    program: Program, clock: ManualClock, system: KeptNotices
) -> None:
    await warned(program, clock, "Payroll", copied=True)
    program.window.hide()
    system.refresh_requested.emit(system.shown[0])
    assert program.window.isVisible()
    assert program.box("inUseBox") is not None
    assert program.asked(*REFRESH) == []


async def test_while_all_is_locked_it_leads_to_the_lock(
    program: Program, clock: ManualClock, system: KeptNotices
) -> None:
    await warned(program, clock, "Payroll")
    program.do("lock")
    await program.settled()
    program.window.hide()
    system.refresh_requested.emit(system.shown[0])
    await program.settled()
    assert program.window.isVisible()
    assert program.asked(*REFRESH) == []


async def test_snooze_puts_it_off(program: Program, clock: ManualClock, system: KeptNotices) -> None:
    ids = await warned(program, clock, "Payroll")
    system.snooze_requested.emit(system.shown[0])
    assert program.application.tokens.still_warned(ids) == []
    assert program.message == ""
    clock.advance(timedelta(minutes=15))
    program.application.tokens.tick()
    await program.settled()
    assert len(system.shown) == 2


async def test_a_click_shows_what_that_notice_was_about_and_not_another_one(
    program: Program, clock: ManualClock, system: KeptNotices
) -> None:
    payroll, reports = await warned(program, clock, "Payroll", "Reports")
    of_payroll, of_reports = (replace(system.shown[0], ids=(one,)) for one in (payroll, reports))
    for notice, one in ((of_payroll, payroll), (of_reports, reports), (of_payroll, payroll)):
        system.opened.emit(notice)
        assert program.choice.profile_id == one
    await program.services.tokens.refresh(reports)
    system.opened.emit(of_reports)
    assert program.choice.profile_id == reports, "that is what was clicked, though all is well by now"
    system.opened.emit(system.shown[0])
    assert program.choice.profile_id == payroll, "of both the one that still expires"
    program.services.credentials.remove(reports)
    program.application.reload()
    system.opened.emit(of_reports)
    assert program.choice.profile_id == payroll


async def test_a_click_shows_the_window_with_the_credential(
    program: Program, clock: ManualClock, system: KeptNotices
) -> None:
    (payroll,) = await warned(program, clock, "Payroll")
    program.add("Another")
    program.choose("Another")
    program.window.hide()
    system.opened.emit(system.shown[0])
    assert program.window.isVisible()
    assert program.choice.profile_id == payroll
