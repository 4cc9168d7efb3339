"""Tests for aspire_desktop.services.bulk_refresh, against a real server."""

import asyncio

import pytest

from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.errors import AspireError
from aspire_desktop.services.bulk_refresh import BulkRefresh
from aspire_desktop.services.rate import RateMeter
from tests.support.api_server import Answer, Received
from tests.support.stage import Stage


def _profiles(stage: Stage, count: int) -> list[Profile]:
    ids = [stage.add(description=f"n{number}") for number in range(count)]
    return [stage.record(profile_id).profile for profile_id in ids]


async def test_each_gets_a_new_token_and_is_told_of_once(stage: Stage) -> None:
    profiles = _profiles(stage, 9)
    told: list[str] = []
    await BulkRefresh(stage.tokens, RateMeter(lambda: 0.0)).run(
        profiles, lambda profile, error: told.append(f"{profile.description} {error}")
    )
    assert sorted(told) == [f"n{number} None" for number in range(9)]
    assert all(stage.pair(profile.id).access_token for profile in profiles)


async def test_what_is_refused_is_told_and_the_rest_goes_on(stage: Stage) -> None:
    profiles = _profiles(stage, 5)
    seen = []

    def every_other(request: Received) -> Answer:
        seen.append(request)
        number = len(seen)
        good = Answer(json={"Token": f"t{number}", "RefreshToken": "r"})
        return good if number % 2 else Answer(status=404)

    stage.server.script("POST", "/Authorization", every_other)
    errors: list[AspireError | None] = []
    await BulkRefresh(stage.tokens, RateMeter(lambda: 0.0)).run(
        profiles, lambda profile, error: errors.append(error)
    )
    assert len(errors) == 5
    assert sum(error is None for error in errors) == 3


async def test_no_more_than_so_many_are_under_way(stage: Stage) -> None:
    under_way, most = 0, 0

    class Counting:
        async def refresh(self, profile_id: object) -> None:
            nonlocal under_way, most
            under_way += 1
            most = max(most, under_way)
            await asyncio.sleep(0)
            under_way -= 1

    bulk = BulkRefresh(Counting(), RateMeter(lambda: 0.0), at_once=3)  # type: ignore[arg-type]
    await bulk.run(_profiles(stage, 20), lambda profile, error: None)
    assert most == 3


async def test_cancelling_begins_no_more(stage: Stage) -> None:
    done: list[str] = []
    profiles = _profiles(stage, 30)
    task: asyncio.Task[None]

    def on_done(profile: Profile, error: AspireError | None) -> None:
        del error
        done.append(profile.description)
        task.cancel()

    task = asyncio.ensure_future(BulkRefresh(stage.tokens, RateMeter(lambda: 0.0)).run(profiles, on_done))
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(done) < 10
