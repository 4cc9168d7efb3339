"""Servers of every kind: rolling or fixed, with an `exp` or none, of short and long lives, in virtual days.

A window lets reads tell; a script never experiments, and never hands out a token that is dead.
"""

import itertools
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.expiry import Basis, Behaviour, Expiry
from aspire_desktop.core.credentials.profile import ProfileId, Renewal
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.core.errors import CredentialsRejectedError
from aspire_desktop.services.expiry_trial import ExpiryTrial, Trial
from aspire_desktop.services.keep_alive import KeepAlive
from aspire_desktop.services.tokens import TokenService
from tests.support.aging_accounts import AgingAccounts
from tests.support.api_server import Answer, ApiServer
from tests.support.clock import ManualClock
from tests.support.stage import Stage, new_stage

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(hours=24)
LIFETIMES = [HOUR / 2, 2 * HOUR, DAY, 30 * DAY]
KINDS = list(itertools.product([True, False], [True, False], LIFETIMES))
KIND_NAMES = [
    f"{'rolling' if rolls else 'fixed'}-{'exp' if has_exp else 'no exp'}-{lifetime / HOUR:g} h"
    for rolls, has_exp, lifetime in KINDS
]
#: Rests between uses: a working day with its breaks, a night, a weekend.
RESTS = [10 * MINUTE, HOUR, 20 * MINUTE, 2.5 * HOUR, 5 * MINUTE, 40 * MINUTE, 15 * HOUR, 3 * HOUR, 62 * HOUR]


@pytest.fixture(params=[timedelta(), timedelta(hours=-5), timedelta(hours=5)], ids=["right", "slow", "fast"])
async def window(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    """A window; the server's clock is right, five hours slow or five hours fast, seen from the PC."""
    clock = ManualClock()
    with ApiServer(clock=lambda: clock() + request.param) as server:
        stage = new_stage(tmp_path, server, clock)
        stage.tokens.may_try = True
        yield stage
        await stage.aclose()


def script(stage: Stage) -> TokenService:
    """Return the services of a command that starts now."""
    return TokenService(stage.elsewhere(), stage.client, stage.clock)


def accounts_of(stage: Stage, rolls: bool, has_exp: bool, lifetime: timedelta) -> AgingAccounts:
    accounts = AgingAccounts(
        stage.server._clock,
        rolls=rolls,
        has_exp=has_exp,
        lifetime=lifetime,
        ends_old=True,
        detects_reuse=True,
    )
    accounts.secrets |= {"client-1": "s3cret-canary"}
    stage.server.accounts = accounts
    return accounts


def ends_of(stage: Stage, profile_id: ProfileId) -> Expiry:
    ends = stage.tokens.memory.expiry(stage.record(profile_id))
    assert ends is not None
    return ends


@pytest.mark.parametrize(("rolls", "has_exp", "lifetime"), KINDS, ids=KIND_NAMES)
async def test_work_goes_on_and_scripts_get_no_dead_token_once_the_server_has_shown_itself(
    window: Stage, rolls: bool, has_exp: bool, lifetime: timedelta
) -> None:
    accounts = accounts_of(window, rolls, has_exp, lifetime)
    profile_id = window.add()
    refused_before = dead = 0
    for _ in range(2):
        for rest in RESTS:
            window.clock.advance(rest)
            await window.tokens.memory.flush()
            has_shown = accounts.refused > 0
            command = script(window)
            pair = await command.usable(profile_id, by_hand=True)
            await command.memory.flush()
            if not accounts.left(pair.access_token):
                assert not has_shown or accounts.refused == refused_before
                dead += 1
            refused_before = accounts.refused
            assert (await window.api.execute(profile_id, window.get())).status == 200
            assert ends_of(window, profile_id).remaining <= max(DAY, lifetime)
    assert accounts.reused == []
    # What nobody could know: a life below the guide's that no `exp` tells, until it was seen.
    assert dead <= (2 if lifetime < DAY else 0)
    await window.tokens.memory.flush()


@pytest.mark.parametrize("lifetime", LIFETIMES)
@pytest.mark.parametrize("rolls", [True, False])
async def test_a_read_after_an_exp_settles_the_rule_and_says_when(
    window: Stage, rolls: bool, lifetime: timedelta
) -> None:
    accounts = accounts_of(window, rolls, True, lifetime)
    profile_id = window.add()
    await window.tokens.issue(profile_id)
    passed = timedelta()
    while passed < lifetime + 10 * MINUTE:
        known = window.tokens.origins.record(window.server.url)
        assert known.behaviour is Behaviour.UNKNOWN
        step = min(lifetime - 5 * MINUTE, 7 * HOUR, lifetime + 10 * MINUTE - passed)
        passed += step
        window.clock.advance(step)
        assert (await window.api.execute(profile_id, window.get())).status == 200
    known = window.tokens.origins.record(window.server.url)
    assert known.behaviour is (Behaviour.ROLLS if rolls else Behaviour.FIXED)
    assert known.observed_at is not None
    assert accounts.refused == (0 if rolls else 1)
    ends = ends_of(window, profile_id)
    assert not ends.is_claim_untested
    if not rolls:
        assert abs(ends.remaining - lifetime) <= timedelta(seconds=2)


async def test_a_rule_that_is_contradicted_is_tried_again_and_settles_anew(window: Stage) -> None:
    accounts = accounts_of(window, True, True, 2 * HOUR)
    profile_id = window.add()

    async def work(times: int) -> None:
        for _ in range(times):
            window.clock.advance(45 * MINUTE)
            assert (await window.api.execute(profile_id, window.get())).status == 200

    await work(5)
    assert window.tokens.origins.record(window.server.url).behaviour is Behaviour.ROLLS
    accounts._rolls = False
    await window.tokens.refresh(profile_id)
    await work(3)
    doubted = window.tokens.origins.record(window.server.url)
    assert doubted.behaviour is Behaviour.UNKNOWN, "one refusal may have another cause"
    assert doubted.observed_at is not None
    assert ends_of(window, profile_id).is_claim_untested
    await work(3)
    assert window.tokens.origins.record(window.server.url).behaviour is Behaviour.FIXED
    assert accounts.refused == 2
    await window.tokens.memory.flush()
    assert window.elsewhere().document.origin(window.server.url).behaviour is Behaviour.FIXED


async def test_a_rolling_token_that_was_left_alone_for_longer_than_it_lives_contradicts_nothing(
    window: Stage,
) -> None:
    accounts = accounts_of(window, True, True, 2 * HOUR)
    profile_id = window.add()

    async def use() -> Behaviour:
        assert (await window.api.execute(profile_id, window.get())).status == 200
        return window.tokens.origins.record(window.server.url).behaviour

    for _ in range(5):
        await use()
        window.clock.advance(45 * MINUTE)
    for _ in range(3):
        assert await use() is Behaviour.ROLLS
        window.clock.advance(10 * HOUR)
    assert await use() is Behaviour.ROLLS
    known, ends = window.tokens.origins.record(window.server.url), ends_of(window, profile_id)
    assert ends.basis is Basis.LEARNED
    assert ends.bounds is not None
    assert ends.bounds == known.learned.since_use
    assert ends.bounds.proven <= 2 * HOUR < ends.bounds.refused
    assert accounts.refused == 3


async def test_until_then_the_countdown_and_its_word_keep_to_the_guide(window: Stage) -> None:
    accounts_of(window, True, True, 2 * HOUR)
    profile_id = window.add()
    await window.tokens.issue(profile_id)
    window.clock.advance(3 * HOUR)
    ends = ends_of(window, profile_id)
    assert (ends.state, ends.basis) == (TokenState.VALID, Basis.ROLLING)
    assert ends.is_claim_untested
    assert abs(ends.remaining - 21 * HOUR) < timedelta(seconds=2)


async def test_a_script_never_experiments(window: Stage) -> None:
    accounts = accounts_of(window, False, True, 2 * HOUR)
    profile_id = window.add()
    for _ in range(5):
        command = script(window)
        pair = await command.usable(profile_id)
        assert accounts.left(pair.access_token)
        await command.memory.flush()
        window.clock.advance(3 * HOUR)
    assert (accounts.refused, accounts.logged_in, accounts.refreshed) == (0, 1, 4)


async def test_a_write_is_no_experiment(window: Stage) -> None:
    accounts = accounts_of(window, False, True, 2 * HOUR)
    profile_id = window.add()
    await window.tokens.issue(profile_id)
    window.clock.advance(3 * HOUR)
    await window.api.execute(profile_id, window.post())
    assert accounts.refused == 0


@pytest.mark.parametrize("rolls", [True, False])
async def test_it_can_be_found_out_on_request_with_one_harmless_read(window: Stage, rolls: bool) -> None:
    accounts = accounts_of(window, rolls, True, 2 * HOUR)
    profile_id = window.add(renewal=Renewal.KEEP_ALIVE)
    await window.tokens.issue(profile_id)
    window.clock.advance(HOUR)
    await window.api.execute(profile_id, window.get())
    trial = ExpiryTrial(window.tokens)
    keeper = KeepAlive(window.vault, window.tokens, window.clock, lambda: 0.0)
    window.tokens.memory.subscribe(keeper.plan)
    keeper.plan_all()
    assert trial.state(profile_id).trial is Trial.TOO_EARLY
    trial.hold(profile_id)
    window.clock.advance(HOUR + 10 * MINUTE if rolls else 1.5 * HOUR)
    await keeper.run_due()
    assert accounts.refreshed == 0, "while it is tried the token is not renewed at its exp"
    if not rolls:
        assert await trial.run(profile_id) is Behaviour.FIXED
    else:
        accounts._ends = {token: end + DAY for token, end in accounts._ends.items()}
        assert trial.state(profile_id).trial is Trial.READY
        assert await trial.run(profile_id) is Behaviour.ROLLS
    (read,) = (one for one in window.server.requests if one.path == "/ContactTypes")
    assert (read.method, read.query) == ("GET", "$top=1")
    assert not window.tokens.memory.trials
    await keeper.run_due()
    assert accounts.refreshed == (0 if rolls else 1), "where the token has ended it is renewed at once"


async def test_a_token_that_was_never_used_is_used_first_so_that_its_end_can_be_told(window: Stage) -> None:
    accounts = accounts_of(window, True, True, DAY)
    profile_id = window.add()
    await window.tokens.issue(profile_id)
    trial = ExpiryTrial(window.tokens)
    window.clock.advance(20 * HOUR)
    assert (trial.state(profile_id).trial, trial.state(profile_id).needs_use) == (Trial.TOO_EARLY, True)
    assert await trial.run(profile_id) is Behaviour.UNKNOWN
    assert not trial.state(profile_id).needs_use
    window.clock.advance(4 * HOUR + 10 * MINUTE)
    assert trial.state(profile_id).trial is Trial.READY
    assert await trial.run(profile_id) is Behaviour.ROLLS
    assert accounts.refused == 0


@pytest.mark.parametrize("has_exp", [True, False])
async def test_where_there_is_nothing_to_try_it_says_so(window: Stage, has_exp: bool) -> None:
    accounts_of(window, True, has_exp, DAY)
    profile_id = window.add()
    trial = ExpiryTrial(window.tokens)
    assert trial.state(profile_id).trial is Trial.NOTHING
    await window.tokens.issue(profile_id)
    window.clock.advance(25 * HOUR)
    assert trial.state(profile_id).trial is (Trial.TOO_LATE if has_exp else Trial.NO_CLAIM)


async def test_a_token_that_dies_with_its_secret_teaches_nothing_of_ages(window: Stage) -> None:
    accounts = accounts_of(window, True, False, DAY)
    profile_id = window.add()
    await window.tokens.issue(profile_id)
    window.clock.advance(3 * HOUR)
    accounts._ends.clear()
    accounts.refresh_tokens.clear()
    accounts.refuses = 404
    with pytest.raises(CredentialsRejectedError):
        await window.api.execute(profile_id, window.get())
    assert ends_of(window, profile_id).state is TokenState.REFUSED
    assert window.tokens.origins.record(window.server.url).evidence.refusals == ()


async def test_a_server_of_two_hours_is_known_after_two_refusals_with_bounds(window: Stage) -> None:
    accounts = accounts_of(window, False, False, 2 * HOUR)
    profile_id = window.add()
    for _ in range(2):
        await window.api.execute(profile_id, window.get())
        window.clock.advance(2 * HOUR - 5 * MINUTE)
        await window.api.execute(profile_id, window.get())
        window.clock.advance(55 * MINUTE)
    await window.api.execute(profile_id, window.get())
    assert accounts.refused == 2
    ends = ends_of(window, profile_id)
    assert ends.basis is Basis.LEARNED
    assert ends.bounds is not None
    assert ends.bounds.proven <= 2 * HOUR < ends.bounds.refused <= 2 * HOUR + 51 * MINUTE
    assert ends.bounds.observations >= 3
    assert ends.remaining <= accounts.left(window.pair(profile_id).access_token)
    for _ in range(3):
        await window.tokens.memory.flush()
        window.clock.advance(2.4 * HOUR)
        command = script(window)
        assert accounts.left((await command.usable(profile_id)).access_token)
        await command.memory.flush()


async def test_a_token_that_was_replaced_elsewhere_twice_is_soon_forgiven(window: Stage) -> None:
    accounts = accounts_of(window, True, False, DAY)
    profile_id = window.add()
    for _ in range(2):
        await window.api.execute(profile_id, window.get())
        accounts._ends.clear()
        window.clock.advance(2 * HOUR)
        await window.api.execute(profile_id, window.get())
    assert ends_of(window, profile_id).basis is Basis.LEARNED
    for _ in range(3):
        window.clock.advance(2.5 * HOUR)
        await window.api.execute(profile_id, window.get())
    assert ends_of(window, profile_id).basis is Basis.ROLLING


async def test_a_server_whose_date_jumps_teaches_nothing_and_gives_no_more_than_a_day(tmp_path: Path) -> None:
    clock = ManualClock()
    shift = [timedelta()]
    with ApiServer(clock=lambda: clock() + shift[0]) as server:
        stage = new_stage(tmp_path, server, clock)
        accounts = accounts_of(stage, True, False, DAY)
        profile_id = stage.add()
        for jump in (timedelta(), 50 * HOUR, -30 * HOUR, timedelta(), 9 * HOUR):
            shift[0] = jump
            accounts._ends.clear()
            await stage.api.execute(profile_id, stage.get())
            assert ends_of(stage, profile_id).remaining <= DAY
            clock.advance(HOUR)
            await stage.api.execute(profile_id, stage.get())
            assert ends_of(stage, profile_id).remaining <= DAY
        known = stage.tokens.origins.record(server.url)
        assert known.behaviour is Behaviour.UNKNOWN
        assert known.evidence.refusals == ()
        await stage.aclose()


async def test_a_401_of_one_path_marks_no_token_before_its_renewal_was_tried(window: Stage) -> None:
    accounts_of(window, True, False, DAY)
    profile_id = window.add()
    pair = await window.tokens.issue(profile_id)
    window.server.script("GET", "/Reports", Answer(status=401))
    window.server.script("POST", "/Authorization/RefreshToken", Answer(status=503))
    with pytest.raises(Exception, match="503"):
        await window.api.execute(profile_id, window.get("/Reports"))
    assert window.pair(profile_id) == pair
    assert ends_of(window, profile_id).state is TokenState.VALID


async def test_a_path_that_refuses_every_token_teaches_nothing(window: Stage) -> None:
    accounts = accounts_of(window, True, False, DAY)
    profile_id = window.add()
    await window.tokens.issue(profile_id)
    window.server.script("GET", "/Reports", Answer(status=401))
    for _ in range(3):
        window.clock.advance(HOUR)
        assert (await window.api.execute(profile_id, window.get("/Reports"))).status == 401
        assert ends_of(window, profile_id).state is TokenState.VALID
    assert window.tokens.origins.record(window.server.url).evidence.refusals == ()
    assert accounts.refreshed == 3


async def test_a_token_that_another_process_replaced_did_not_die_of_age(window: Stage) -> None:
    accounts_of(window, True, False, DAY)
    profile_id = window.add()
    await window.tokens.issue(profile_id)
    window.clock.advance(HOUR)
    command = script(window)
    await command.refresh(profile_id)
    window.clock.advance(HOUR)
    assert (await window.api.execute(profile_id, window.get())).status == 200
    assert window.tokens.origins.record(window.server.url).evidence.refusals == ()
