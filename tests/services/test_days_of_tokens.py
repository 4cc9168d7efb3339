"""Days in the life of tokens, against a real server that grows them old, on clocks that a test moves."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from aspire_desktop.core.credentials.expiry import Basis, Behaviour, Expiry
from aspire_desktop.core.credentials.profile import ProfileId, Renewal
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.services.clock_watch import ClockWatch
from aspire_desktop.services.keep_alive import KeepAlive
from aspire_desktop.viewmodels.formatting import short_time
from tests.support.aging_accounts import AgingAccounts
from tests.support.api_server import ApiServer
from tests.support.clock import ManualClock
from tests.support.stage import CLIENT_ID, SECRET, Stage, new_stage

HOUR = timedelta(hours=1)
DAY = timedelta(hours=24)
MINUTE = timedelta(minutes=1)
#: The Date header counts whole seconds.
CLOSE = timedelta(seconds=2)


@dataclass
class World:
    """True time, a server whose clock may be wrong, and a PC whose clock may be, too."""

    truth: ManualClock
    server: ApiServer
    stage: Stage
    pc: ManualClock

    def accounts(self, **behaviour: Any) -> AgingAccounts:
        accounts = AgingAccounts(self.server._clock, **behaviour)
        accounts.secrets[CLIENT_ID] = SECRET
        self.server.accounts = accounts
        return accounts

    def pass_by(self, time: timedelta) -> None:
        self.truth.advance(time)
        self.pc.advance(time)

    def steady(self) -> float:
        """A clock that nobody sets."""
        return self.truth.now.timestamp()

    def expiry(self, profile_id: ProfileId) -> Expiry:
        expiry = self.stage.tokens.memory.expiry(self.stage.record(profile_id))
        assert expiry is not None
        return expiry

    async def use(self, profile_id: ProfileId) -> int:
        return (await self.stage.api.execute(profile_id, self.stage.get())).status

    def is_right(self, profile_id: ProfileId, accounts: AgingAccounts) -> bool:
        token = self.stage.pair(profile_id).access_token
        return abs(self.expiry(profile_id).remaining - accounts.left(token)) <= CLOSE


@pytest.fixture(params=[timedelta(), timedelta(hours=-3), timedelta(hours=3)], ids=["right", "slow", "fast"])
async def world(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[World]:
    """The server's clock is right, three hours slow or three hours fast, seen from the PC."""
    truth, pc = ManualClock(), ManualClock()
    with ApiServer(clock=lambda: truth() + request.param) as server:
        stage = new_stage(tmp_path, server, pc)
        yield World(truth, server, stage, pc)
        await stage.aclose()


async def test_while_it_is_not_known_whether_exp_counts_nothing_is_refused(world: World) -> None:
    accounts = world.accounts(rolls=True, has_exp=True)
    profile_id = world.stage.add()
    for _ in range(10):
        assert await world.use(profile_id) == 200
        assert world.is_right(profile_id, accounts)
        world.pass_by(9 * HOUR)
    # Whether it keeps to exp is not known, so the token is refreshed in good time, once for each exp.
    assert (accounts.refused, accounts.logged_in, accounts.refreshed) == (0, 1, 3)


async def test_a_server_that_rolls_is_known_as_one_after_a_use_beyond_the_end(world: World) -> None:
    accounts = world.accounts(rolls=True)
    profile_id = world.stage.add()
    for _ in range(8):
        assert await world.use(profile_id) == 200
        world.pass_by(9 * HOUR)
    assert world.stage.tokens.origins.record(world.server.url).behaviour is Behaviour.ROLLS
    assert (accounts.logged_in, accounts.refreshed, accounts.refused) == (1, 0, 0)


@pytest.mark.parametrize("has_exp", [True, False])
async def test_a_server_that_does_not_roll_refuses_once_at_most_then_its_rule_is_known(
    world: World, has_exp: bool
) -> None:
    accounts = world.accounts(rolls=False, has_exp=has_exp)
    profile_id = world.stage.add()
    for _ in range(12):
        assert await world.use(profile_id) == 200
        world.pass_by(9 * HOUR)
    if has_exp:
        # The earlier of the two ends is minded from the first day on.
        assert accounts.refused == 0
    else:
        assert accounts.refused == 1
        assert world.stage.tokens.origins.record(world.server.url).behaviour is Behaviour.FIXED
        assert world.expiry(profile_id).basis is Basis.MEASURED
        assert world.is_right(profile_id, accounts)


async def test_after_a_sleep_of_eight_hours_the_countdown_is_right_at_once(world: World) -> None:
    accounts = world.accounts()
    profile_id = world.stage.add()
    await world.use(profile_id)
    world.pass_by(8 * HOUR)
    assert world.is_right(profile_id, accounts)
    world.pass_by(17 * HOUR)
    assert world.expiry(profile_id).state is TokenState.EXPIRED
    assert await world.use(profile_id) == 200
    assert world.is_right(profile_id, accounts)


@pytest.mark.parametrize("by", [-3 * HOUR, 3 * HOUR])
async def test_a_pc_clock_that_is_set_leaves_the_countdown_right(world: World, by: timedelta) -> None:
    accounts = world.accounts()
    profile_id = world.stage.add()
    await world.use(profile_id)
    stage = world.stage
    watch = ClockWatch(stage.vault, stage.tokens, stage.client, world.pc, world.steady)
    world.pass_by(HOUR)
    assert not watch.moved()
    world.pc.advance(by)
    world.pass_by(MINUTE)
    moved = watch.moved()
    assert moved == by
    used_before = len(world.server.asked("GET", "/Branches"))
    await watch.follow(moved)
    assert world.is_right(profile_id, accounts)
    assert len(world.server.asked("GET", "/Branches")) == used_before
    assert not watch.moved()


async def test_a_pc_clock_set_back_is_made_up_for_without_the_network(world: World) -> None:
    accounts = world.accounts()
    profile_id = world.stage.add()
    await world.use(profile_id)
    stage = world.stage
    watch = ClockWatch(stage.vault, stage.tokens, stage.client, world.pc, world.steady)
    world.server.hang_up_after_accept()
    await stage.client.aclose()
    world.pc.advance(-3 * HOUR)
    await watch.follow(watch.moved())
    assert world.is_right(profile_id, accounts)


@pytest.fixture
def new_york() -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system has no tzset")
    before = os.environ.get("TZ")
    os.environ["TZ"] = "America/New_York"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.usefixtures("new_york")
@pytest.mark.parametrize(
    ("issued", "shown"),
    [
        # Clocks go ahead on 8 March 2026 at 2:00, and back on 1 November.
        (datetime(2026, 3, 8, 4, 0, tzinfo=UTC), "Mon 00:00"),
        (datetime(2026, 11, 1, 4, 0, tzinfo=UTC), "23:00"),
    ],
)
async def test_a_change_of_daylight_saving_moves_the_end_on_the_wall_and_not_the_countdown(
    tmp_path: Path, issued: datetime, shown: str
) -> None:
    clock = ManualClock(issued)
    with ApiServer(clock=clock) as server:
        server.add_account(CLIENT_ID, SECRET)
        stage = new_stage(tmp_path, server, clock)
        profile_id = stage.add()
        await stage.tokens.issue(profile_id)
        clock.advance(5 * HOUR)
        expiry = stage.tokens.memory.expiry(stage.record(profile_id))
        assert expiry is not None
        assert expiry.remaining == 19 * HOUR
        # 24 hours after 23:00 (or 0:00) local time it is not that hour again.
        assert short_time(expiry.ends_at, clock.now) == shown
        await stage.aclose()


@pytest.mark.parametrize("ends_old", [True, False])
async def test_twenty_requests_refused_at_once_make_one_refresh(world: World, ends_old: bool) -> None:
    accounts = world.accounts(ends_old=ends_old)
    profile_id = world.stage.add()
    await world.use(profile_id)
    accounts._ends.clear()
    statuses = await asyncio.gather(*(world.use(profile_id) for _ in range(20)))
    assert set(statuses) == {200}
    assert (accounts.refreshed, accounts.logged_in) == (1, 1)


async def test_where_refresh_tokens_are_refused_a_login_takes_their_place(world: World) -> None:
    accounts = world.accounts(takes_refresh=False)
    profile_id = world.stage.add()
    for _ in range(3):
        assert await world.use(profile_id) == 200
        world.pass_by(25 * HOUR)
    assert (accounts.refreshed, accounts.logged_in) == (0, 3)


@pytest.mark.parametrize(("rolls", "has_exp"), [(True, True), (True, False), (False, True), (False, False)])
async def test_a_token_kept_alive_is_alive_through_five_days_with_nights_of_sleep(
    world: World, rolls: bool, has_exp: bool
) -> None:
    accounts = world.accounts(rolls=rolls, has_exp=has_exp, ends_old=True)
    stage = world.stage
    profile_id = stage.add(renewal=Renewal.KEEP_ALIVE)
    await stage.tokens.issue(profile_id)
    keeper = KeepAlive(stage.vault, stage.tokens, world.pc, lambda: 0.5)
    stage.tokens.memory.subscribe(keeper.plan)
    keeper.plan_all()
    for _ in range(5):
        for _ in range(16 * 6):
            world.pass_by(10 * MINUTE)
            if keeper.next_due is not None and keeper.next_due <= world.pc.now:
                await keeper.run_due()
            assert accounts.left(stage.pair(profile_id).access_token) > timedelta()
        world.pass_by(8 * HOUR)
    assert (accounts.logged_in, accounts.refused) == (1, 0)
    assert 4 <= accounts.refreshed <= 6
    assert stage.on_disk(profile_id).tokens == stage.pair(profile_id)


async def test_a_weekend_of_sleep_costs_one_renewal_on_monday(world: World) -> None:
    accounts = world.accounts(ends_old=True)
    stage = world.stage
    profile_id = stage.add(renewal=Renewal.KEEP_ALIVE)
    await stage.tokens.issue(profile_id)
    keeper = KeepAlive(stage.vault, stage.tokens, world.pc, lambda: 0.5)
    keeper.plan_all()
    world.pass_by(62 * HOUR)
    await keeper.run_due()
    assert accounts.left(stage.pair(profile_id).access_token) == DAY
    assert (accounts.logged_in, accounts.refreshed) == (1, 1)
