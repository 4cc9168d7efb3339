"""Tests for aspire_desktop.services.rate, in virtual time."""

from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.environment import Environment, EnvironmentKind
from aspire_desktop.services.api import ApiClient
from aspire_desktop.services.rate import EXPORT_SHARE, CountedClient, RateMeter, retry_after_s
from aspire_desktop.services.tokens import TokenService
from tests.services.pages.virtual_time import VirtualTime
from tests.support.api_server import Answer
from tests.support.records import NOW, response
from tests.support.stage import Stage

ORIGIN = "https://api.test"


@pytest.fixture
def time() -> VirtualTime:
    return VirtualTime()


@pytest.fixture
def meter(time: VirtualTime) -> RateMeter:
    return RateMeter(time.monotonic, sleep=time.sleep)


def test_requests_are_counted_for_a_minute_and_for_each_origin_apart(
    meter: RateMeter, time: VirtualTime
) -> None:
    meter.note(ORIGIN)
    time.now += 30
    meter.note(ORIGIN)
    meter.note("https://other.test")
    assert (meter.used(ORIGIN), meter.used("https://other.test")) == (2, 1)
    time.now += 30
    assert meter.used(ORIGIN) == 1
    time.now += 30
    assert meter.used(ORIGIN) == 0


async def test_below_the_limit_nobody_waits(meter: RateMeter, time: VirtualTime) -> None:
    waits: list[float] = []
    for _ in range(60):
        await meter.wait_for_turn(ORIGIN, 60, on_wait=waits.append)
        meter.note(ORIGIN)
    assert (time.slept, waits) == ([], [])


async def test_at_the_limit_one_waits_until_the_oldest_is_a_minute_old(
    meter: RateMeter, time: VirtualTime
) -> None:
    waits: list[float] = []
    meter.note(ORIGIN)
    time.now += 15
    for _ in range(59):
        meter.note(ORIGIN)
    await meter.wait_for_turn(ORIGIN, 60, on_wait=waits.append)
    assert waits == [45.0, 0.0]
    assert time.slept == [45.0]


async def test_an_export_leaves_a_fifth_to_the_person_at_work(meter: RateMeter, time: VirtualTime) -> None:
    for _ in range(48):
        meter.note(ORIGIN)
    await meter.wait_for_turn(ORIGIN, 60)
    assert time.slept == []
    await meter.wait_for_turn(ORIGIN, 60, share=EXPORT_SHARE)
    assert time.slept == [60.0]


async def test_without_a_known_limit_nobody_waits(meter: RateMeter, time: VirtualTime) -> None:
    for _ in range(5000):
        meter.note(ORIGIN)
    await meter.wait_for_turn(ORIGIN, None)
    assert time.slept == []


@pytest.mark.parametrize(
    ("told", "seconds"), [("7", 7), (None, 60), ("soon", 60), ("", 60), ("0", 1), ("99999999999", 600)]
)
async def test_a_429_keeps_everyone_out_for_as_long_as_it_says(
    meter: RateMeter, time: VirtualTime, told: str | None, seconds: float
) -> None:
    headers = () if told is None else (("Retry-After", told),)
    meter.note_answer(ORIGIN, response(status=429, headers=headers))
    assert meter.blocked_until(ORIGIN) == time.now + seconds
    await meter.wait_for_turn(ORIGIN, None)
    assert time.slept == [seconds]
    assert meter.blocked_until(ORIGIN) is None


def test_a_date_in_retry_after_is_meant_by_the_servers_clock() -> None:
    wrong_clock = NOW + timedelta(hours=3)
    headers = (
        ("Date", format_datetime(wrong_clock, usegmt=True)),
        ("Retry-After", format_datetime(wrong_clock + timedelta(seconds=20), usegmt=True)),
    )
    assert retry_after_s(response(status=429, headers=headers)) == 20
    assert retry_after_s(response(status=429, headers=headers[1:])) == pytest.approx(10820, abs=1)


@pytest.mark.parametrize("date", ["Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "", "x"])
def test_beside_a_date_that_no_clock_shows_a_retry_after_is_meant_by_ours(date: str) -> None:
    until = format_datetime(NOW + timedelta(seconds=20), usegmt=True)
    headers = (("Date", date), ("Retry-After", until))
    assert retry_after_s(response(status=429, headers=headers)) == pytest.approx(20, abs=1)


@pytest.mark.parametrize("told", ["Fri, 31 Dec 9999 23:59:59 GMT", "9" * 5000, "-5", "1.5", "٣"])
def test_a_retry_after_that_cannot_be_meant_is_a_minute(told: str) -> None:
    assert retry_after_s(response(status=429, headers=(("Retry-After", told),))) == 60


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_retry_after_breaks_anything(told: str, date: str) -> None:
    headers = (("Retry-After", told), ("Date", date))
    assert retry_after_s(response(status=429, headers=headers)) >= 0


def test_other_answers_block_nothing(meter: RateMeter) -> None:
    meter.note_answer(ORIGIN, response(status=503, headers=(("Retry-After", "9"),)))
    assert meter.blocked_until(ORIGIN) is None


def test_each_change_is_told(time: VirtualTime) -> None:
    changes: list[int] = []
    told = RateMeter(time.monotonic)
    told.subscribe(lambda: changes.append(told.used(ORIGIN)))
    told.note(ORIGIN)
    told.note_answer(ORIGIN, response(status=429))
    assert changes == [1, 1]


def metered(stage: Stage, meter: RateMeter) -> ApiClient:
    logins = CountedClient(stage.clock, stage.client, meter)
    return ApiClient(stage.vault, TokenService(stage.vault, logins, stage.clock), stage.client, meter)


async def test_the_api_client_counts_its_requests_and_logins(stage: Stage, meter: RateMeter) -> None:
    await metered(stage, meter).execute(stage.add(), stage.get())
    assert meter.used(stage.server.url) == len(stage.server.requests) == 2


async def test_an_interactive_request_waits_at_the_limit_and_says_so(
    stage: Stage, meter: RateMeter, time: VirtualTime
) -> None:
    sandbox = Environment(EnvironmentKind.SANDBOX, stage.server.url)
    profile_id = stage.add(environment=sandbox)
    for _ in range(60):
        meter.note(stage.server.url)
    waits: list[float] = []
    answer = await metered(stage, meter).execute(profile_id, stage.post(), on_wait=waits.append)
    assert answer.status == 200
    assert waits == [60.0, 0.0]
    assert len(stage.server.asked("POST", "/Branches")) == 1


async def test_after_a_429_a_write_is_not_repeated_and_the_next_request_waits(
    stage: Stage, meter: RateMeter, time: VirtualTime
) -> None:
    profile_id = stage.add()
    api = metered(stage, meter)
    stage.server.script("POST", "/Branches", Answer(status=429, headers={"Retry-After": "12"}))
    assert (await api.execute(profile_id, stage.post())).status == 429
    assert len(stage.server.asked("POST", "/Branches")) == 1
    assert time.slept == []
    await api.execute(profile_id, stage.get())
    assert time.slept == [12.0]


async def test_a_login_that_is_answered_429_counts_as_well(stage: Stage, meter: RateMeter) -> None:
    stage.server.script("POST", "/Authorization", Answer(status=429, headers={"Retry-After": "30"}))
    record = stage.record(stage.add())
    counted = CountedClient(stage.clock, stage.client, meter)
    request = replace(stage.post("/Authorization"), body=b"{}")
    await counted.send(request, origin=record.profile.environment.origin)
    assert meter.blocked_until(stage.server.url) is not None
