"""Tests for aspire_desktop.services.token_memory, through the services that feed it."""

from datetime import timedelta

import pytest

from aspire_desktop.core.credentials.expiry import Basis, Behaviour
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.core.errors import VaultLockedError
from aspire_desktop.services.token_probe import Life
from tests.support.api_answers import SIGN_IN_PAGE
from tests.support.api_server import Answer, ApiServer
from tests.support.stage import DAY, Stage, jwt

LOGIN = ("POST", "/Authorization")


async def test_where_the_vault_cannot_be_written_the_new_pair_is_used(stage: Stage) -> None:
    profile_id = stage.add()
    before = await stage.tokens.issue(profile_id)
    stage.disk.is_full = True

    pair = await stage.tokens.refresh(profile_id)

    assert stage.tokens.ready(profile_id) == pair
    assert pair.access_token == "token-2"
    assert stage.on_disk(profile_id).tokens == before
    assert stage.tokens.memory.save_problem is stage.problems[-1] is not None


async def test_an_unsaved_pair_is_saved_by_the_next_flush(stage: Stage) -> None:
    profile_id = stage.add()
    stage.disk.is_full = True
    pair = await stage.tokens.issue(profile_id)
    stage.disk.is_full = False

    await stage.tokens.memory.flush()

    assert stage.on_disk(profile_id).tokens == pair
    assert stage.tokens.memory.save_problem is None
    assert stage.problems[-1] is None


async def test_a_flush_that_fails_says_so_and_raises_nothing(stage: Stage) -> None:
    profile_id = stage.add()
    stage.disk.is_full = True
    await stage.tokens.issue(profile_id)

    await stage.tokens.memory.flush()

    assert stage.tokens.memory.save_problem is not None


async def test_an_unsaved_pair_does_not_block_later_changes(stage: Stage) -> None:
    profile_id = stage.add()
    stage.disk.is_full = True
    await stage.tokens.issue(profile_id)
    stage.elsewhere().update(lambda document: document.without(profile_id))
    stage.disk.is_full = False

    added = stage.add(description="Another")

    assert [r.profile.id for r in stage.elsewhere().document.credentials] == [added]


async def test_a_flush_without_news_writes_nothing(stage: Stage) -> None:
    await stage.tokens.issue(stage.add())
    writes = stage.disk.writes

    await stage.tokens.memory.flush()

    assert stage.disk.writes == writes


@pytest.mark.parametrize("off_by", [timedelta(hours=-3), timedelta(hours=3)])
async def test_the_remaining_time_is_right_with_a_wrong_pc_clock(stage: Stage, off_by: timedelta) -> None:
    profile_id = stage.add()
    answer = Answer(json={"Token": "t", "RefreshToken": "r"}, date_shift=off_by)
    stage.server.script(*LOGIN, answer)

    pair = await stage.tokens.issue(profile_id)

    expiry = stage.tokens.memory.expiry(stage.record(profile_id))
    assert expiry is not None
    assert abs(expiry.remaining - DAY) < timedelta(seconds=2)
    assert abs(pair.issued_at - (stage.clock.now + off_by)) < timedelta(seconds=2)


async def test_the_offset_is_remembered_over_a_restart(stage: Stage) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, Answer(json={"Token": "t"}, date_shift=timedelta(hours=3)))

    await stage.tokens.issue(profile_id)

    saved = stage.elsewhere().document.origin(stage.server.url)
    assert saved.clock_offset_s == pytest.approx(3 * 3600, abs=2)


async def test_after_hours_of_sleep_the_state_is_right_at_once(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)

    stage.clock.advance(timedelta(hours=25))

    expiry = stage.tokens.memory.expiry(stage.record(profile_id))
    assert expiry is not None
    assert expiry.state is TokenState.EXPIRED
    assert stage.tokens.ready(profile_id) is None


async def test_an_interaction_moves_the_rolling_end(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.clock.advance(timedelta(hours=10))

    await stage.api.execute(profile_id, stage.get())

    expiry = stage.tokens.memory.expiry(stage.record(profile_id))
    assert expiry is not None
    assert expiry.remaining == DAY
    assert expiry.basis is Basis.ROLLING


@pytest.mark.parametrize("status", [400, 403, 404, 500])
async def test_an_answer_that_is_no_success_moves_nothing(stage: Stage, status: int) -> None:
    profile_id = stage.add()
    before = await stage.tokens.issue(profile_id)
    stage.clock.advance(timedelta(hours=10))
    stage.server.script("GET", "/Branches", Answer(status=status))

    await stage.api.execute(profile_id, stage.get())

    assert stage.pair(profile_id) == before


async def test_a_sign_in_page_with_a_200_moves_nothing_and_proves_nothing(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.script("GET", "/Branches", SIGN_IN_PAGE)
    before = stage.pair(profile_id)
    for _ in range(2):
        stage.clock.advance(timedelta(hours=10))
        await stage.api.execute(profile_id, stage.get())

    assert stage.pair(profile_id) == before
    response = await stage.client.send(stage.get(), origin=stage.server.url, bearer=before.access_token)
    stage.clock.advance(timedelta(hours=10))
    stage.tokens.memory.note_answer(profile_id, before, response)
    assert stage.tokens.origins.record(stage.server.url).behaviour is Behaviour.UNKNOWN


async def test_a_sign_in_page_does_not_say_that_a_token_lives(stage: Stage) -> None:
    profile_id = stage.add()
    pair = await stage.tokens.issue(profile_id)
    stage.server.script("GET", "/ContactTypes", SIGN_IN_PAGE)

    assert await stage.tokens.probe(profile_id, pair) is Life.UNTOLD


async def test_a_use_within_a_minute_is_written_by_the_flush(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    writes = stage.disk.writes
    for _ in range(5):
        stage.clock.advance(timedelta(seconds=10))
        await stage.api.execute(profile_id, stage.get())
    assert stage.disk.writes == writes

    await stage.tokens.memory.flush()

    assert stage.disk.writes == writes + 1
    assert stage.on_disk(profile_id).tokens == stage.pair(profile_id)


async def test_a_use_after_a_minute_is_written_at_once(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    writes = stage.disk.writes
    stage.clock.advance(timedelta(minutes=5))

    await stage.api.execute(profile_id, stage.get())
    await stage.tokens.memory.flush()

    assert stage.disk.writes == writes + 1


async def test_a_success_after_exp_proves_that_the_server_rolls(stage: Stage, server: ApiServer) -> None:
    profile_id = stage.add()
    token = jwt(stage.clock.now + timedelta(hours=1))
    server.script(*LOGIN, Answer(json={"Token": token}))
    server.script("GET", "/Branches", Answer(json=[]))
    pair = await stage.tokens.issue(profile_id)
    stage.clock.advance(timedelta(hours=2))
    response = await stage.client.send(stage.get(), origin=server.url, bearer=token)

    stage.tokens.memory.note_answer(profile_id, pair, response)

    expiry = stage.tokens.memory.expiry(stage.record(profile_id))
    assert expiry is not None
    assert expiry.basis is Basis.ROLLING
    assert expiry.earliest == expiry.rolling_end
    await stage.tokens.memory.flush()
    assert stage.elsewhere().document.origin(server.url).behaviour is Behaviour.ROLLS


async def test_a_refusal_after_exp_proves_that_the_end_is_fixed(stage: Stage, server: ApiServer) -> None:
    profile_id = stage.add()
    token = jwt(stage.clock.now + timedelta(hours=1))
    server.script(*LOGIN, Answer(json={"Token": token}))
    server.script("GET", "/Branches", Answer(status=401))
    pair = await stage.tokens.issue(profile_id)
    stage.clock.advance(timedelta(hours=2))
    response = await stage.client.send(stage.get(), origin=server.url, bearer=token)

    stage.tokens.memory.note_answer(profile_id, pair, response)
    stage.tokens.memory.note_refused(profile_id, pair)

    expiry = stage.tokens.memory.expiry(stage.record(profile_id))
    assert expiry is not None
    assert (expiry.basis, expiry.state) == (Basis.CLAIM, TokenState.REFUSED)


async def test_an_answer_to_an_older_token_does_not_mark_the_new_one(stage: Stage) -> None:
    profile_id = stage.add()
    old = await stage.tokens.issue(profile_id)
    new = await stage.tokens.refresh(profile_id)

    stage.tokens.memory.note_refused(profile_id, old)

    assert stage.pair(profile_id) == new


async def test_an_answer_for_a_removed_credential_is_ignored(stage: Stage) -> None:
    profile_id = stage.add()
    pair = await stage.tokens.issue(profile_id)
    response = await stage.client.send(stage.get(), origin=stage.server.url, bearer="token-1")
    stage.credentials.remove(profile_id)

    stage.tokens.memory.note_answer(profile_id, pair, response)
    await stage.tokens.memory.flush()

    assert stage.elsewhere().document.credentials == ()


async def test_an_edited_credential_has_no_tokens_left_in_memory(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    await stage.api.execute(profile_id, stage.get())

    stage.credentials.change(profile_id, stage.draft(client_id="another"))

    assert stage.tokens.memory.tokens(stage.record(profile_id)) is None


async def test_a_pair_that_comes_while_the_vault_is_locked_is_written_when_it_is_unlocked(
    stage: Stage,
) -> None:
    profile_id = stage.add()

    def lock_and_answer(received: object) -> Answer:
        assert stage.vault.lock()
        return Answer(json={"Token": "the-new-one", "RefreshToken": "r"})

    stage.server.script(*LOGIN, lock_and_answer)
    pair = await stage.tokens.issue(profile_id)
    assert pair.access_token == "the-new-one"
    await stage.tokens.memory.flush()
    with pytest.raises(VaultLockedError):
        stage.tokens.ready(profile_id)

    stage.vault.open()
    assert stage.tokens.ready(profile_id) == pair
    await stage.tokens.memory.flush()
    assert stage.on_disk(profile_id).tokens == pair


async def test_before_a_lock_no_token_is_held_beside_the_vault(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.clock.advance(timedelta(minutes=5))
    await stage.api.execute(profile_id, stage.get())
    await stage.tokens.memory.forget()
    used_at = stage.clock.now
    stage.vault.lock()
    assert stage.tokens.memory._ledger._held == {}
    stage.vault.open()
    kept = stage.on_disk(profile_id).tokens
    assert kept is not None
    assert kept.last_used_at == used_at


async def test_what_was_seen_is_kept_over_a_restart_and_holds_no_token(
    stage: Stage, server: ApiServer
) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    for hours in (14, 9):
        stage.clock.advance(timedelta(hours=hours))
        await stage.api.execute(profile_id, stage.get())
    await stage.tokens.memory.flush()
    record = stage.elsewhere().document.origin(server.url)
    assert record.evidence.oldest_alive is not None
    assert record.evidence.oldest_alive.age == timedelta(hours=23)
    assert record.evidence.idlest_alive is not None
    assert record.evidence.idlest_alive.idle == timedelta(hours=14)
    assert "token-1" not in repr(record)


async def test_a_token_a_day_old_that_is_accepted_proves_that_the_server_rolls(
    stage: Stage, server: ApiServer
) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    for _ in range(3):
        stage.clock.advance(timedelta(hours=10))
        await stage.api.execute(profile_id, stage.get())
    assert stage.tokens.origins.record(server.url).behaviour is Behaviour.ROLLS


async def test_a_token_a_day_old_that_is_refused_in_use_proves_that_it_does_not(
    stage: Stage, server: ApiServer
) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    for hours in (10, 10, 5):
        if hours == 5:
            server.accounts.in_force.clear()
        stage.clock.advance(timedelta(hours=hours))
        await stage.api.execute(profile_id, stage.get())
    assert stage.tokens.origins.record(server.url).behaviour is Behaviour.FIXED
    expiry = stage.tokens.memory.expiry(stage.record(profile_id))
    assert expiry is not None
    assert (expiry.basis, expiry.remaining) == (Basis.MEASURED, DAY)


async def test_forgotten_evidence_is_gone_from_the_vault_too(stage: Stage, server: ApiServer) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    for _ in range(3):
        stage.clock.advance(timedelta(hours=10))
        await stage.api.execute(profile_id, stage.get())
    await stage.tokens.memory.flush()

    await stage.tokens.origins.forget_evidence(server.url)
    await stage.tokens.memory.flush()

    for record in (stage.tokens.origins.record(server.url), stage.elsewhere().document.origin(server.url)):
        assert record.behaviour is Behaviour.UNKNOWN
        assert record.evidence.sightings == ()
