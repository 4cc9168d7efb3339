"""Tests for aspire_desktop.viewmodels.expiry_watch."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from aspire_desktop.core.credentials.profile import ProfileId, Renewal
from aspire_desktop.core.credentials.renewing import WarningStage
from aspire_desktop.viewmodels.expiry_watch import SNOOZE, ExpiryWarning, ExpiryWatch
from tests.support.api_server import Answer, ApiServer
from tests.support.clock import ManualClock
from tests.support.stage import CLIENT_ID, SECRET, Stage, jwt, new_stage

HOUR = timedelta(hours=1)


@dataclass
class Scene:
    """A watch on a stage, with what it said; a warning is noted as the window does."""

    stage: Stage
    watch: ExpiryWatch
    kept: set[ProfileId] = field(default_factory=set)
    said: list[list[ExpiryWarning]] = field(default_factory=list)
    attention: list[int] = field(default_factory=list)

    async def pass_by(self, time: timedelta) -> list[WarningStage]:
        """Let time pass at once, as while the computer sleeps; return what is warned of then."""
        self.said.clear()
        self.stage.clock.advance(time)
        self.watch.tick()
        for warnings in self.said:
            await self.stage.tokens.memory.note_warned(one.profile.id for one in warnings)
        assert len(self.said) <= 1
        return [one.stage for warnings in self.said for one in warnings]

    async def add(self, renewal: Renewal = Renewal.BY_HAND) -> ProfileId:
        profile_id = self.stage.add(renewal=renewal)
        await self.stage.tokens.issue(profile_id)
        return profile_id


@pytest.fixture
def server() -> Iterator[ApiServer]:
    clock = ManualClock()
    with ApiServer(clock=clock) as server:
        server.add_account(CLIENT_ID, SECRET)
        yield server


@pytest.fixture
async def scene(tmp_path: Path, server: ApiServer, qapp: QApplication) -> AsyncIterator[Scene]:
    del qapp
    clock = ManualClock()
    stage = new_stage(tmp_path, server, clock)
    server._clock = clock
    kept: set[ProfileId] = set()
    watch = ExpiryWatch(lambda: stage.vault.document, stage.tokens, clock, lambda one: one in kept)
    stage.tokens.memory.subscribe(watch.plan)
    scene = Scene(stage, watch, kept)
    watch.warned.connect(scene.said.append)
    watch.attention_changed.connect(scene.attention.append)
    yield scene
    await stage.aclose()


async def test_an_end_is_warned_of_once_before_and_once_at_it(scene: Scene) -> None:
    await scene.add()
    assert await scene.pass_by(22 * HOUR) == []
    assert await scene.pass_by(HOUR) == [WarningStage.BEFORE]
    assert await scene.pass_by(HOUR / 2) == []
    assert await scene.pass_by(HOUR / 2) == [WarningStage.ENDED]
    assert await scene.pass_by(HOUR) == []


async def test_an_end_is_told_to_the_list_though_nobody_wants_warnings(scene: Scene) -> None:
    scene.watch.set_before(timedelta())
    profile_id = await scene.add()
    turned: list[str] = []
    scene.watch.turned.connect(turned.append)
    assert await scene.pass_by(23 * HOUR) == []
    assert turned == []
    assert await scene.pass_by(HOUR) == []
    assert await scene.pass_by(HOUR) == []
    assert turned == [profile_id]


async def test_both_ends_are_told_to_the_list_where_only_the_first_is_warned_of(scene: Scene) -> None:
    stage = scene.stage
    pair = {"Token": jwt(stage.clock.now + 20 * HOUR), "RefreshToken": "R"}
    stage.server.script("POST", "/Authorization", Answer(json=pair))
    profile_id = await scene.add()
    turned: list[str] = []
    scene.watch.turned.connect(turned.append)
    assert await scene.pass_by(19 * HOUR) == [WarningStage.BEFORE]
    assert await scene.pass_by(HOUR) == []
    assert turned[1:] == [profile_id]
    assert await scene.pass_by(4 * HOUR) == []
    assert turned[2:] == [profile_id]


async def test_after_a_sleep_over_both_there_is_one_warning(scene: Scene) -> None:
    for _ in range(3):
        await scene.add()
    assert await scene.pass_by(60 * HOUR) == [WarningStage.ENDED] * 3


async def test_it_is_not_warned_again_after_a_restart(scene: Scene) -> None:
    await scene.add()
    await scene.pass_by(23 * HOUR)
    await scene.stage.tokens.memory.flush()
    vault = scene.stage.elsewhere()
    pair = vault.document.credentials[0].tokens
    assert pair is not None
    assert pair.warned_at == scene.stage.clock.now
    scene.watch.plan(None)
    assert await scene.pass_by(timedelta()) == []


async def test_what_an_earlier_run_has_warned_of_is_shown_once_again(scene: Scene) -> None:
    profile_id = await scene.add()
    await scene.pass_by(23 * HOUR)
    await scene.stage.tokens.memory.flush()
    scene.stage.clock.advance(HOUR / 4)
    stage = scene.stage
    later = ExpiryWatch(lambda: stage.vault.document, stage.tokens, stage.clock, lambda _: False)
    warned: list[list[ExpiryWarning]] = []
    reminded: list[list[ExpiryWarning]] = []
    later.warned.connect(warned.append)
    later.reminded.connect(reminded.append)
    for _ in range(3):
        later.plan(None)
        later.tick()
    assert [[(one.profile.id, one.stage) for one in each] for each in reminded] == [
        [(profile_id, WarningStage.BEFORE)]
    ]
    assert later.attention == (profile_id,)
    assert warned == []
    later.snooze([profile_id])
    later.plan(None)
    later.tick()
    assert len(reminded) == 1
    stage.clock.advance(HOUR)
    later.tick()
    assert [[one.stage for one in each] for each in warned] == [[WarningStage.ENDED]]


async def test_what_was_renewed_since_an_earlier_run_is_not_shown_again(scene: Scene) -> None:
    profile_id = await scene.add()
    await scene.pass_by(23 * HOUR)
    stage = scene.stage
    stage.clock.advance(HOUR / 4)
    later = ExpiryWatch(lambda: stage.vault.document, stage.tokens, stage.clock, lambda _: False)
    reminded: list[list[ExpiryWarning]] = []
    later.reminded.connect(reminded.append)
    later.plan(None)
    await stage.tokens.refresh(profile_id)
    later.plan(profile_id)
    later.tick()
    assert reminded == []
    assert later.attention == ()


async def test_a_new_token_begins_anew(scene: Scene) -> None:
    profile_id = await scene.add()
    await scene.pass_by(23 * HOUR)
    await scene.stage.tokens.refresh(profile_id)
    assert scene.attention == [1, 0]
    assert await scene.pass_by(22 * HOUR) == []
    assert await scene.pass_by(HOUR) == [WarningStage.BEFORE]


async def test_a_use_that_moved_the_end_is_found_out_when_it_is_due(scene: Scene) -> None:
    profile_id = await scene.add()
    await scene.pass_by(20 * HOUR)
    await scene.stage.api.execute(profile_id, scene.stage.get())
    assert await scene.pass_by(4 * HOUR) == []
    assert await scene.pass_by(19 * HOUR) == [WarningStage.BEFORE]


async def test_a_credential_renewed_when_used_is_quiet(scene: Scene) -> None:
    await scene.add(Renewal.WHEN_USED)
    assert await scene.pass_by(23 * HOUR) == []
    assert await scene.pass_by(2 * HOUR) == []


async def test_unless_its_token_was_copied(scene: Scene) -> None:
    profile_id = await scene.add(Renewal.WHEN_USED)
    await scene.pass_by(10 * HOUR)
    await scene.stage.tokens.memory.note_copied(profile_id)
    assert await scene.pass_by(13 * HOUR) == [WarningStage.BEFORE]


async def test_one_whose_renewal_is_on_its_way_is_quiet(scene: Scene) -> None:
    profile_id = await scene.add(Renewal.KEEP_ALIVE)
    scene.kept.add(profile_id)
    assert await scene.pass_by(23 * HOUR) == []
    scene.kept.clear()
    assert await scene.pass_by(HOUR) == [WarningStage.ENDED]


async def test_one_whose_renewal_fails_is_warned_of_as_soon_as_that_is_told(scene: Scene) -> None:
    profile_id = await scene.add(Renewal.KEEP_ALIVE)
    scene.kept.add(profile_id)
    assert await scene.pass_by(23 * HOUR) == []
    scene.kept.clear()
    scene.watch.plan(None)
    assert await scene.pass_by(timedelta()) == [WarningStage.BEFORE]


async def test_what_is_snoozed_comes_again(scene: Scene) -> None:
    profile_id = await scene.add()
    await scene.pass_by(23 * HOUR)
    scene.watch.snooze([profile_id])
    assert scene.watch.attention == ()
    assert await scene.pass_by(SNOOZE / 2) == []
    assert await scene.pass_by(SNOOZE / 2) == [WarningStage.BEFORE]
    assert await scene.pass_by(HOUR) == [WarningStage.ENDED]


async def test_what_is_snoozed_and_renewed_does_not_come_again(scene: Scene) -> None:
    profile_id = await scene.add()
    await scene.pass_by(23 * HOUR)
    scene.watch.snooze([profile_id])
    await scene.stage.tokens.refresh(profile_id)
    assert await scene.pass_by(SNOOZE) == []
    scene.watch.set_before(12 * HOUR)
    scene.stage.server.script("POST", "/Authorization/RefreshToken", Answer(json={"Token": "another"}))
    scene.watch.snooze([profile_id])
    await scene.stage.tokens.refresh(profile_id)
    assert await scene.pass_by(12 * HOUR) == [WarningStage.BEFORE]


async def test_another_time_counts_at_once(scene: Scene) -> None:
    await scene.add()
    scene.watch.set_before(3 * HOUR)
    assert await scene.pass_by(21 * HOUR) == [WarningStage.BEFORE]
    scene.watch.set_before(timedelta())
    assert await scene.pass_by(10 * HOUR) == []


async def test_a_removed_credential_is_forgotten(scene: Scene) -> None:
    profile_id = await scene.add()
    await scene.pass_by(23 * HOUR)
    scene.stage.credentials.remove(profile_id)
    scene.watch.plan(None)
    assert scene.watch.attention == ()
    assert await scene.pass_by(HOUR) == []


async def test_while_the_vault_is_locked_it_warns_on_by_times_alone(scene: Scene) -> None:
    profile_id = await scene.add()
    scene.watch.freeze()
    await scene.stage.tokens.memory.forget()
    scene.stage.vault.lock()
    scene.watch.plan(None)
    kept = scene.watch._standings._frozen
    assert "token-1" not in repr(kept)
    assert kept is not None
    assert (kept[profile_id].pair.access_token, kept[profile_id].profile.client_id) == ("", "")
    assert await scene.pass_by(23 * HOUR) == [WarningStage.BEFORE]
    scene.stage.vault.open()
    scene.watch.thaw()
    assert await scene.pass_by(timedelta()) == []
    assert scene.watch.attention == (profile_id,)
    assert await scene.pass_by(HOUR) == [WarningStage.ENDED]


async def test_of_thousands_all_are_planned_after_some_ticks(scene: Scene) -> None:
    profile_id = await scene.add()
    record = scene.stage.record(profile_id)
    many = tuple(
        replace(record, profile=replace(record.profile, id=ProfileId(f"{number}"))) for number in range(1000)
    )
    scene.stage.vault.update(lambda document: replace(document, credentials=many))
    scene.watch.plan(None)
    scene.stage.clock.advance(23 * HOUR)
    for _ in range(3):
        scene.watch.tick()
    assert sum(map(len, scene.said)) == 1000
