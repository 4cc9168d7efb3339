"""Tests for aspire_desktop.services.rotation, with a server that knows one secret at a time."""

import asyncio
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.rotation import RotationStep, left, step_of
from aspire_desktop.core.errors import CredentialsRejectedError, InputError, NetworkError, UnknownNameError
from aspire_desktop.services.rotation import RotationService
from tests.services.vault.sample import KEY, vault_in
from tests.support.api_server import Answer, Received
from tests.support.keyrings import FixedKeyStore
from tests.support.stage import CLIENT_ID, SECRET, Stage

NEW = "canary-new-secret"
PLACES = (Integration(id="a", name="Spreadsheet"), Integration(id="b", name="Payroll export"))


@dataclass
class Walk:
    stage: Stage
    service: RotationService
    profile_id: ProfileId
    noted: list[tuple[ActivityKind, str]]

    def on_disk(self) -> CredentialRecord:
        return self.stage.on_disk(self.profile_id)

    def rotate_in_aspire(self) -> None:
        """Have the server know the new secret, and the old one no more."""
        self.stage.server.add_account(CLIENT_ID, NEW)


@pytest.fixture
def walk(stage: Stage) -> Walk:
    noted: list[tuple[ActivityKind, str]] = []

    def note(kind: ActivityKind, profile: Profile | None, detail: str) -> None:
        assert profile is not None
        noted.append((kind, detail))

    service = RotationService(stage.vault, stage.tokens.log_in, stage.clock, note)
    profile_id = stage.add()
    service.save_integrations(profile_id, PLACES)
    return Walk(stage, service, profile_id, noted)


async def test_the_new_secret_takes_its_place_only_when_the_server_accepts_it(walk: Walk) -> None:
    walk.service.begin(walk.profile_id)
    walk.service.paste(walk.profile_id, NEW)
    with pytest.raises(CredentialsRejectedError):
        await walk.service.prove(walk.profile_id)
    kept = walk.on_disk()
    assert (kept.secret, kept.rotation and kept.rotation.new_secret) == (SECRET, NEW)

    walk.rotate_in_aspire()
    await walk.service.prove(walk.profile_id)
    proven = walk.on_disk()
    assert (proven.secret, proven.rotation and proven.rotation.old_secret) == (NEW, SECRET)
    assert proven.tokens is not None
    assert walk.stage.pair(walk.profile_id) == proven.tokens
    assert (ActivityKind.ROTATED, "new secret in use") in walk.noted


async def test_a_server_that_does_not_answer_changes_nothing_and_loses_nothing(
    walk: Walk,
) -> None:
    walk.service.begin(walk.profile_id)
    walk.service.paste(walk.profile_id, NEW)
    walk.stage.server.script("POST", "/Authorization", Answer(json={}, drop_after=0))
    with pytest.raises(NetworkError):
        await walk.service.prove(walk.profile_id)
    kept = walk.on_disk()
    assert (kept.secret, kept.rotation and kept.rotation.new_secret) == (SECRET, NEW)


async def test_the_walk_is_ticked_off_and_finished(walk: Walk) -> None:
    walk.rotate_in_aspire()
    walk.service.begin(walk.profile_id)
    walk.service.paste(walk.profile_id, NEW)
    await walk.service.prove(walk.profile_id)
    walk.service.mark(walk.profile_id, "a", done=True)
    assert [one.id for one in left(walk.on_disk())] == ["b"]
    walk.service.mark(walk.profile_id, "b", done=True)
    assert step_of(walk.on_disk()) is RotationStep.FINISH
    walk.service.finish(walk.profile_id)
    done = walk.on_disk()
    assert (done.secret, done.rotation) == (NEW, None)
    assert all(one.updated_at for one in done.profile.integrations)


async def test_giving_up_leaves_the_old_secret_in_use(walk: Walk) -> None:
    walk.service.begin(walk.profile_id)
    walk.service.paste(walk.profile_id, NEW)
    walk.service.finish(walk.profile_id)
    kept = walk.on_disk()
    assert (kept.secret, kept.rotation) == (SECRET, None)
    assert walk.noted[-1] == (ActivityKind.ROTATED, "given up, the old secret stays")


async def test_the_old_secret_can_be_put_back(walk: Walk) -> None:
    walk.rotate_in_aspire()
    walk.service.begin(walk.profile_id)
    walk.service.paste(walk.profile_id, NEW)
    await walk.service.prove(walk.profile_id)
    walk.service.put_back(walk.profile_id)
    kept = walk.on_disk()
    assert (kept.secret, kept.tokens) == (SECRET, None)
    assert kept.rotation is not None
    assert kept.rotation.new_secret == NEW


async def test_a_credential_that_was_removed_meanwhile_is_said_to_be_gone(walk: Walk) -> None:
    walk.stage.credentials.remove(walk.profile_id)
    with pytest.raises(UnknownNameError):
        walk.service.begin(walk.profile_id)


async def test_a_secret_pasted_while_another_is_tried_is_not_lost(walk: Walk) -> None:
    walk.service.begin(walk.profile_id)
    walk.service.paste(walk.profile_id, NEW)

    def pasting(request: Received) -> Answer:
        walk.service.paste(walk.profile_id, "a later one")
        return Answer(json={"Token": "t", "RefreshToken": "r"})

    walk.stage.server.script("POST", "/Authorization", pasting)
    with pytest.raises(InputError, match="meanwhile"):
        await walk.service.prove(walk.profile_id)
    kept = walk.on_disk()
    assert (kept.secret, kept.rotation and kept.rotation.new_secret) == (SECRET, "a later one")


async def test_the_reminder_of_its_age_is_put_off(walk: Walk) -> None:
    walk.service.remind_later(walk.profile_id)
    assert walk.on_disk().profile.age_reminder_at is not None


async def test_at_once_the_new_secret_is_tried_before_it_takes_the_old_ones_place(walk: Walk) -> None:
    with pytest.raises(CredentialsRejectedError):
        await walk.service.replace_at_once(walk.profile_id, NEW)
    refused = walk.on_disk()
    assert (refused.secret, refused.rotation) == (SECRET, None)

    walk.rotate_in_aspire()
    await walk.service.replace_at_once(walk.profile_id, NEW)
    handed_out = walk.on_disk()
    assert (handed_out.secret, step_of(handed_out)) == (NEW, RotationStep.HAND_OUT)
    assert handed_out.tokens is not None


async def test_at_once_nothing_is_left_open_where_no_integration_waits(walk: Walk) -> None:
    walk.rotate_in_aspire()
    walk.service.save_integrations(walk.profile_id, ())
    await walk.service.replace_at_once(walk.profile_id, NEW)
    done = walk.on_disk()
    assert (done.secret, done.rotation) == (NEW, None)


async def test_at_once_a_secret_that_no_answer_came_for_is_kept_and_can_be_given_again(walk: Walk) -> None:
    walk.rotate_in_aspire()
    walk.stage.server.script("POST", "/Authorization", Answer(json={}, drop_after=0))
    with pytest.raises(NetworkError):
        await walk.service.replace_at_once(walk.profile_id, NEW)
    kept = walk.on_disk()
    assert (kept.secret, kept.rotation and kept.rotation.new_secret) == (SECRET, NEW)
    with pytest.raises(InputError, match="under way"):
        await walk.service.replace_at_once(walk.profile_id, "another-one")
    assert walk.on_disk() == kept
    walk.stage.server.script("POST", "/Authorization", Answer(json={"Token": "token-x", "RefreshToken": "r"}))
    await walk.service.replace_at_once(walk.profile_id, NEW)
    assert walk.on_disk().secret == NEW


@pytest.mark.parametrize("secret", ["", "two\tlines", SECRET])
async def test_at_once_what_is_no_new_secret_begins_nothing(walk: Walk, secret: str) -> None:
    with pytest.raises(InputError):
        await walk.service.replace_at_once(walk.profile_id, secret)
    assert walk.on_disk().rotation is None
    assert walk.stage.server.asked("POST", "/Authorization") == []


#: At least and at most: more where the machine has had them all come in the same steps.
_KILLS = (30, 300)


def test_killed_at_any_moment_either_secret_is_there_and_the_walk_goes_on(tmp_path: Path) -> None:
    generator = random.Random(20261124)
    keys = FixedKeyStore(KEY)
    command = [sys.executable, "-m", "tests.services.rotator", str(tmp_path)]
    seen: set[RotationStep] = set()
    for kills in range(_KILLS[1]):
        if kills >= _KILLS[0] and len(seen) >= 3:
            break
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.read(generator.randrange(1, 40))  # so many steps, or parts of them
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(generator.random() * 0.004)
            process.kill()
        (record,) = vault_in(tmp_path, keys).document.credentials
        in_use = int(record.secret.removeprefix("secret-"))
        rotation = record.rotation
        if rotation is not None and rotation.is_replaced:
            assert rotation.old_secret == f"secret-{in_use - 1}"
        elif rotation is not None and rotation.new_secret:
            assert rotation.new_secret == f"secret-{in_use + 1}"
        seen.add(step_of(record))
    assert len(seen) >= 3, "the kills came in the same steps"
    asyncio.run(_finish(tmp_path))
    (record,) = vault_in(tmp_path, keys).document.credentials
    assert record.rotation is None


async def _finish(folder: Path) -> None:
    from tests.services.rotator import rounds

    await rounds(folder, 1, lambda: None)
