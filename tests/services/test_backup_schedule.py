"""Tests for aspire_desktop.services.backup_schedule and core.credentials.backup_plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.backup_plan import BackupEvery
from aspire_desktop.core.errors import InputError, OutputError
from aspire_desktop.services.backup import BackupError, open_backup
from aspire_desktop.services.backup_schedule import BackupSchedule
from tests.support.canary import find_canary
from tests.support.stage import SECRET, Stage

PASSPHRASE = "correct horse battery"
DAY = BackupEvery.DAY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "copies ä"
    made.mkdir()
    return made


@pytest.fixture
def schedule(stage: Stage, folder: Path) -> BackupSchedule:
    stage.add()
    schedule = BackupSchedule(stage.vault, stage.clock)
    schedule.set_plan(folder, DAY, 3, PASSPHRASE)
    return schedule


def copies(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def take_away(folder: Path) -> None:
    folder.rmdir()


def bring_back(folder: Path) -> None:
    folder.mkdir()


async def test_a_copy_opens_with_the_passphrase_and_holds_every_credential(
    stage: Stage, schedule: BackupSchedule, folder: Path
) -> None:
    path = schedule.run()
    opened = open_backup(path.read_bytes(), PASSPHRASE)
    assert opened.credentials == stage.vault.document.credentials
    assert opened.backup_plan is None
    assert find_canary(folder, SECRET) == []
    assert find_canary(stage.folder, PASSPHRASE) == []


async def test_copies_are_due_by_the_plan_over_restarts(
    stage: Stage, schedule: BackupSchedule, folder: Path
) -> None:
    assert schedule.is_due()
    schedule.run()
    assert not schedule.is_due()
    stage.clock.advance(timedelta(hours=23))
    assert not BackupSchedule(stage.elsewhere(), stage.clock).is_due()
    stage.clock.advance(timedelta(hours=1))
    assert BackupSchedule(stage.elsewhere(), stage.clock).is_due()
    schedule.set_plan(folder, BackupEvery.WEEK, 3, "")
    assert not schedule.is_due()


async def test_a_clock_that_was_put_back_for_a_year_makes_a_copy_rather_than_none(
    stage: Stage, schedule: BackupSchedule
) -> None:
    schedule.run()
    stage.clock.advance(timedelta(days=-365))
    assert BackupSchedule(stage.elsewhere(), stage.clock).is_due()


async def test_only_the_plans_own_copies_make_room(
    stage: Stage, schedule: BackupSchedule, folder: Path
) -> None:
    others = ["aspire-00000000-20200101-000000.aspire-backup", "credentials.aspire-backup", "a.txt"]
    for name in others:
        (folder / name).write_text("somebody else's")
    for _ in range(5):
        schedule.run()
        stage.clock.advance(timedelta(days=1))
    mine = [name for name in copies(folder) if name not in others]
    assert len(mine) == 3
    assert set(others) <= set(copies(folder))
    for name in mine:
        open_backup((folder / name).read_bytes(), PASSPHRASE)


async def test_a_new_passphrase_holds_for_the_copies_after_it(schedule: BackupSchedule, folder: Path) -> None:
    old = schedule.run()
    schedule.set_plan(folder, DAY, 3, "another passphrase")
    new = schedule.run()
    assert old.name != new.name
    open_backup(old.read_bytes(), PASSPHRASE)
    with pytest.raises(BackupError):
        open_backup(new.read_bytes(), PASSPHRASE)
    open_backup(new.read_bytes(), "another passphrase")


async def test_a_folder_that_is_gone_is_told_and_tried_again_later(
    stage: Stage, schedule: BackupSchedule, folder: Path
) -> None:
    take_away(folder)
    with pytest.raises(OutputError, match="cannot be written"):
        schedule.run()
    assert not schedule.is_due()
    stage.clock.advance(timedelta(minutes=30))
    assert schedule.is_due()
    bring_back(folder)
    schedule.run()
    assert len(copies(folder)) == 1


@pytest.mark.parametrize(
    ("keep", "passphrase", "is_there", "words"),
    [
        (0, PASSPHRASE, True, "backups can be kept"),
        (3, "short", True, "8 characters"),
        (3, PASSPHRASE, False, "exist"),
    ],
)
async def test_a_plan_that_cannot_work_is_refused(
    stage: Stage, folder: Path, keep: int, passphrase: str, words: str, *, is_there: bool
) -> None:
    schedule = BackupSchedule(stage.vault, stage.clock)
    with pytest.raises(InputError, match=words):
        schedule.set_plan(folder if is_there else folder / "none", DAY, keep, passphrase)
    assert schedule.plan is None


async def test_a_plan_ends_and_its_copies_stay(schedule: BackupSchedule, folder: Path) -> None:
    schedule.run()
    schedule.end()
    assert (schedule.plan, schedule.is_due(), len(copies(folder))) == (None, False, 1)
    with pytest.raises(InputError, match="no plan"):
        schedule.run()


async def test_no_text_of_the_plan_gives_its_key_away(schedule: BackupSchedule) -> None:
    plan = schedule.plan
    assert plan is not None
    assert repr(plan.key) not in repr(plan)
    assert repr(replace(plan, key=b"canary")).find("canary") < 0
