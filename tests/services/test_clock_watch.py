"""Tests for aspire_desktop.services.clock_watch."""

from datetime import timedelta

import pytest

from aspire_desktop.core.policies import Policies
from aspire_desktop.services.clock_watch import ClockWatch, steady_s
from tests.support.api_server import Answer
from tests.support.stage import Stage

HOUR = timedelta(hours=1)
VERSION = ("GET", "/Version/GetApiVersion")


class Steady:
    """A clock that nobody sets."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def steady() -> Steady:
    return Steady()


@pytest.fixture
def watch(stage: Stage, steady: Steady) -> ClockWatch:
    return ClockWatch(stage.vault, stage.tokens, stage.client, stage.clock, steady)


@pytest.mark.parametrize("passed", [timedelta(seconds=1), 8 * HOUR])
async def test_time_that_passes_awake_or_asleep_is_no_move(
    stage: Stage, watch: ClockWatch, steady: Steady, passed: timedelta
) -> None:
    stage.clock.advance(passed)
    steady.seconds += passed.total_seconds()
    assert not watch.moved()


async def test_a_clock_that_the_network_keeps_right_is_no_move(
    stage: Stage, watch: ClockWatch, steady: Steady
) -> None:
    for _ in range(100):
        stage.clock.advance(timedelta(seconds=2))
        steady.seconds += 1
        assert not watch.moved()


@pytest.mark.parametrize("by", [-3 * HOUR, 3 * HOUR])
async def test_a_move_is_told_once(stage: Stage, watch: ClockWatch, by: timedelta) -> None:
    stage.clock.advance(by)
    assert watch.moved() == by
    assert not watch.moved()


async def test_only_servers_that_were_asked_before_are_asked_and_without_a_token(
    stage: Stage, watch: ClockWatch
) -> None:
    stage.add()
    await watch.follow(-HOUR)
    assert stage.server.requests == []
    await stage.tokens.issue(stage.add())
    await watch.follow(-HOUR)
    (asked,) = stage.server.asked(*VERSION)
    assert asked.bearer is None


async def test_a_server_that_is_not_allowed_any_more_is_not_asked(stage: Stage, watch: ClockWatch) -> None:
    await stage.tokens.issue(stage.add())
    stage.vault.policies = Policies(environments=frozenset())
    await watch.follow(-HOUR)
    assert stage.server.asked(*VERSION) == []


async def test_a_clock_that_jumps_ahead_is_believed_until_the_server_says_otherwise(
    stage: Stage, watch: ClockWatch
) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.script(*VERSION, Answer(raw=b""))
    stage.clock.advance(3 * HOUR)
    await watch.follow(watch.moved())
    expiry = stage.tokens.memory.expiry(stage.record(profile_id))
    assert expiry is not None
    assert expiry.remaining == 21 * HOUR


async def test_what_was_made_up_for_is_kept_for_other_programs(stage: Stage, watch: ClockWatch) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.script(*VERSION, Answer(raw=b""))
    stage.clock.advance(-3 * HOUR)
    await watch.follow(watch.moved())
    await stage.tokens.memory.flush()
    offset = stage.elsewhere().document.origin(stage.server.url).clock_offset_s
    assert offset == pytest.approx(3 * 3600, abs=2)


def test_the_steady_clock_goes_on() -> None:
    assert steady_s() <= steady_s()
