"""Tests for aspire_desktop.services.replacements, with a real server and a vault in a folder."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.services.replacements import Replacements
from tests.support.api_server import Answer, ApiServer
from tests.support.clock import ManualClock
from tests.support.stage import CLIENT_ID, SECRET, Stage, jwt, new_stage

HOUR = timedelta(hours=1)


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer(clock=ManualClock()) as server:
        server.add_account(CLIENT_ID, SECRET)
        yield server


@pytest.fixture
async def stage(tmp_path: Path, server: ApiServer) -> AsyncIterator[Stage]:
    clock = ManualClock()
    server._clock = clock
    stage = new_stage(tmp_path, server, clock)
    yield stage
    await stage.aclose()


async def test_a_copied_token_that_was_replaced_by_anything_is_told_of_once(stage: Stage) -> None:
    told: list[Profile] = []
    replacements = Replacements(stage.vault, stage.tokens, told.append)
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    await stage.tokens.refresh(profile_id)
    assert told == []
    await stage.tokens.memory.note_copied(profile_id)
    stage.clock.advance(HOUR)
    assert replacements.copied_ago(profile_id) == HOUR
    await stage.tokens.refresh(profile_id)
    await stage.tokens.refresh(profile_id)
    assert [profile.description for profile in told] == ["Payroll"]
    assert replacements.copied_ago(profile_id) is None


async def test_a_use_replaces_a_copied_token_whose_own_end_has_passed(
    stage: Stage, server: ApiServer
) -> None:
    replacements = Replacements(stage.vault, stage.tokens, lambda _: None)
    profile_id = stage.add()
    token = jwt(stage.clock() + 2 * HOUR)
    server.script("POST", "/Authorization", Answer(json={"Token": token, "RefreshToken": "r"}))
    await stage.tokens.issue(profile_id)
    assert not replacements.use_replaces(profile_id)
    await stage.tokens.memory.note_copied(profile_id)
    assert not replacements.use_replaces(profile_id)
    stage.clock.advance(3 * HOUR)
    assert replacements.use_replaces(profile_id)


async def test_a_dead_token_and_one_copied_long_ago_are_nobodys_loss(stage: Stage) -> None:
    replacements = Replacements(stage.vault, stage.tokens, lambda _: None)
    profile_id = stage.add()
    pair = await stage.tokens.issue(profile_id)
    await stage.tokens.memory.note_copied(profile_id)
    stage.server.script("GET", "/Branches", Answer(status=401))
    response = await stage.client.send(stage.get(), origin=stage.server.url, bearer=pair.access_token)
    assert response.status == 401
    stage.tokens.memory.note_refused(profile_id, pair)
    assert replacements.copied_ago(profile_id) is None
    other = stage.add(description="Other")
    await stage.tokens.issue(other)
    await stage.tokens.memory.note_copied(other)
    stage.clock.advance(25 * HOUR)
    assert replacements.copied_ago(other) is None


async def test_no_token_is_held_once_it_is_locked(stage: Stage) -> None:
    told: list[Profile] = []
    replacements = Replacements(stage.vault, stage.tokens, told.append)
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    await stage.tokens.memory.note_copied(profile_id)
    replacements.forget()
    assert replacements._copied == {}
    replacements.look()
    await stage.tokens.refresh(profile_id)
    assert len(told) == 1
