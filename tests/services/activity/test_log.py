"""Tests for aspire_desktop.services.activity.log."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.services.activity.log import ActivityLog
from tests.support.clock import ManualClock
from tests.support.records import profile

KEY = bytes(range(32))
COPIED = ActivityKind.COPIED


def log_in(folder: Path, clock: ManualClock | None = None, key: bytes | None = KEY) -> ActivityLog:
    return ActivityLog(folder, lambda: key, clock or ManualClock(), by="window")


def written(folder: Path, count: int, clock: ManualClock | None = None) -> ActivityLog:
    """Return a log of `count` entries, written one by one."""
    log = log_in(folder, clock)
    for number in range(1, count + 1):
        log.note(COPIED, profile(), f"copy {number}")
        assert log.write()
    return log


def lines(folder: Path) -> list[bytes]:
    return (folder / "activity.jsonl").read_bytes().splitlines(keepends=True)


def put(folder: Path, content: list[bytes]) -> None:
    (folder / "activity.jsonl").write_bytes(b"".join(content))


def test_what_was_noted_is_read_back_newest_first(tmp_path: Path) -> None:
    clock = ManualClock()
    log = log_in(tmp_path / "new", clock)
    log.note(ActivityKind.CREATED, profile("Payroll"))
    clock.advance(timedelta(minutes=1))
    log.note(ActivityKind.EXPORTED, None, "7 credentials\n to a file")
    assert log.write()
    newest, oldest = log_in(tmp_path / "new").read()
    assert (newest.number, newest.kind, newest.detail) == (2, "exported", "7 credentials to a file")
    assert (oldest.credential, oldest.profile_id, oldest.by) == ("Payroll", "payroll", "window")
    assert newest.at == clock.now
    assert log.faults() == []


def test_an_empty_record_is_in_order(tmp_path: Path) -> None:
    assert (log_in(tmp_path).read(), log_in(tmp_path).faults(), log_in(tmp_path).write()) == ([], [], True)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX's")
def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    written(tmp_path, 1)
    for name in ("activity.jsonl", "activity.head"):
        assert os.stat(tmp_path / name).st_mode & 0o077 == 0  # noqa: PTH116 (the mode)


@pytest.mark.parametrize("removed", range(5))
def test_a_removed_line_is_noticed_wherever_it_was(tmp_path: Path, removed: int) -> None:
    log = written(tmp_path, 5)
    kept = lines(tmp_path)
    del kept[removed]
    put(tmp_path, kept)
    (fault,) = log.faults() or []
    assert str(fault).startswith("1 entry ")
    assert "was removed" in str(fault)


def test_lines_removed_at_the_end_are_still_missed_after_the_next_entry(tmp_path: Path) -> None:
    written(tmp_path, 5)
    put(tmp_path, lines(tmp_path)[:3])
    log = written(tmp_path, 1)
    (fault,) = log.faults() or []
    assert str(fault).startswith("2 entries between")


def test_an_end_removed_with_its_proof_is_missed_for_ever(tmp_path: Path) -> None:
    log = written(tmp_path, 5)
    put(tmp_path, lines(tmp_path)[:3])
    (tmp_path / "activity.head").unlink()
    assert any("not be proved" in str(fault) for fault in log.faults() or [])
    log = written(tmp_path, 2)
    (fault,) = log.faults() or []
    assert "Before entry 4" in str(fault)


def test_a_changed_word_is_noticed(tmp_path: Path) -> None:
    log = written(tmp_path, 3)
    changed = lines(tmp_path)
    changed[1] = changed[1].replace(b"copy 2", b"copy 9")
    put(tmp_path, changed)
    (fault,) = log.faults() or []
    assert str(fault) == "Entry 2 was changed, or was not written by this program."


def test_lines_that_changed_places_are_noticed(tmp_path: Path) -> None:
    log = written(tmp_path, 4)
    first, second, third, fourth = lines(tmp_path)
    put(tmp_path, [first, third, second, fourth])
    assert log.faults()


def test_a_line_that_is_added_without_the_key_is_noticed(tmp_path: Path) -> None:
    log = written(tmp_path, 2)
    forged = json.loads(lines(tmp_path)[1]) | {"number": 3, "detail": "forged"}
    put(tmp_path, [*lines(tmp_path), json.dumps(forged).encode() + b"\n"])
    (fault,) = log.faults() or []
    assert str(fault) == "Entry 3 was changed, or was not written by this program."


@pytest.mark.parametrize(
    "rubbish", [b"\n", b"{}\n", b"\xff\xfe\n", b"[" * 5000 + b"\n", b'{"number": 1e999}\n']
)
def test_rubbish_between_the_lines_is_told_and_costs_no_entry(tmp_path: Path, rubbish: bytes) -> None:
    log = written(tmp_path, 2)
    first, second = lines(tmp_path)
    put(tmp_path, [first, rubbish, second])
    (fault,) = log.faults() or []
    assert str(fault) == "After entry 1 a line cannot be read."
    assert len(log.read()) == 2


def test_a_program_that_ended_while_it_wrote_a_line_is_no_fault(tmp_path: Path) -> None:
    log = written(tmp_path, 2)
    with (tmp_path / "activity.jsonl").open("ab") as file:
        file.write(b'{"number":3,"at":"2026')
    assert log.faults() == []
    log = written(tmp_path, 1)
    assert log.faults() == []
    assert [entry.number for entry in log.read()] == [3, 2, 1]


def test_a_program_that_ended_before_it_noted_the_end_is_no_fault(tmp_path: Path) -> None:
    log = written(tmp_path, 2)
    head = (tmp_path / "activity.head").read_bytes()
    log.note(COPIED)
    log.write()
    (tmp_path / "activity.head").write_bytes(head)
    assert log.faults() == []
    assert written(tmp_path, 1).faults() == []
    assert len(log.read()) == 4


def test_without_a_key_entries_wait(tmp_path: Path) -> None:
    key: list[bytes | None] = [None]
    log = ActivityLog(tmp_path, lambda: key[0], ManualClock(), by="window")
    log.note(COPIED)
    assert not log.write()
    assert not (tmp_path / "activity.jsonl").exists()
    assert log.faults() is None
    key[0] = KEY
    assert log.write()
    assert len(log.read()) == 1


def test_on_a_full_disk_entries_wait_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "activity.head").mkdir()  # cannot be replaced by a file
    log = log_in(tmp_path)
    log.note(COPIED, None, "first")
    assert not log.write()
    log.note(COPIED, None, "second")
    (tmp_path / "activity.head").rmdir()
    assert log.write()
    assert [entry.detail for entry in log.read()] == ["second", "first"]
    assert log.faults() == []


def test_old_entries_go_when_the_user_wants_it_and_the_rest_stays_proved(tmp_path: Path) -> None:
    clock = ManualClock()
    written(tmp_path, 3, clock)
    clock.advance(timedelta(days=40))
    log = written(tmp_path, 2, clock)
    assert (log.prune(0), log.prune(90), log.prune(30), log.prune(30)) == (0, 0, 3, 0)
    assert [entry.number for entry in log.read()] == [5, 4]
    assert log.faults() == []
    log = written(tmp_path, 1, clock)
    assert log.faults() == []
    put(tmp_path, lines(tmp_path)[1:])
    assert log.faults()


def test_a_crash_while_old_entries_go_is_no_fault(tmp_path: Path) -> None:
    clock = ManualClock()
    written(tmp_path, 3, clock)
    clock.advance(timedelta(days=40))
    log = written(tmp_path, 2, clock)
    before = lines(tmp_path)
    log.prune(30)
    put(tmp_path, before)
    assert log.faults() == []
    assert written(tmp_path, 1, clock).faults() == []
    assert log.prune(30) == 3
    assert log.faults() == []


_WRITER = """
import sys
from pathlib import Path
from tests.services.activity.test_log import COPIED, log_in
log = log_in(Path(sys.argv[1]))
for number in range(100):
    log.note(COPIED, None, sys.argv[2])
    assert log.write()
"""


def test_two_processes_write_at_once_and_nothing_is_lost(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _WRITER, str(tmp_path)]
    writers = [subprocess.Popen([*command, name]) for name in ("a", "b")]
    assert [writer.wait(180) for writer in writers] == [0, 0]
    log = log_in(tmp_path)
    assert log.faults() == []
    entries = log.read()
    assert [entry.number for entry in entries] == list(range(200, 0, -1))
    assert sum(entry.detail == "a" for entry in entries) == 100


def test_at_a_glance_a_record_that_is_whole_or_new_is_in_order(tmp_path: Path) -> None:
    assert log_in(tmp_path / "new").look() is None
    written(tmp_path, 3)
    assert log_in(tmp_path).look() is None
    assert log_in(tmp_path, key=None).look() is None


def test_at_a_glance_a_record_is_missed_cut_changed_or_without_proof(tmp_path: Path) -> None:
    def harmed(name: str) -> Path:
        folder = tmp_path / name
        written(folder, 3)
        return folder

    gone, cut, changed, unproved = map(harmed, ("gone", "cut", "changed", "unproved"))
    pipe = harmed("folder")
    (gone / "activity.jsonl").unlink()
    put(cut, lines(cut)[:-1])
    put(
        changed,
        [*lines(changed)[:-1], lines(changed)[-1].replace(b"copy 3", b"copy 9").replace(b"seal", b"leas")],
    )
    (unproved / "activity.head").unlink()
    (pipe / "activity.jsonl").unlink()
    (pipe / "activity.jsonl").mkdir()
    assert str(log_in(gone).look()) == "activity.jsonl is missing."
    assert str(log_in(cut).look()) == "activity.jsonl was cut short."
    assert str(log_in(changed).look()) == "activity.jsonl was changed."
    assert log_in(unproved).look() is not None
    assert str(log_in(pipe).look()).startswith("activity.jsonl cannot be read")


def test_what_was_missing_is_told_although_entries_have_come_since(tmp_path: Path) -> None:
    written(tmp_path, 3)
    (tmp_path / "activity.jsonl").unlink()
    log = log_in(tmp_path)
    log.note(COPIED, profile(), "another")
    assert log.write()
    assert str(log.look()) == "activity.jsonl is missing."


def test_a_write_that_fails_says_why_until_it_succeeds(tmp_path: Path) -> None:
    (tmp_path / "activity.jsonl").mkdir()
    log = log_in(tmp_path)
    log.note(COPIED, profile(), "waits")
    assert not log.write()
    assert log.problem is not None
    (tmp_path / "activity.jsonl").rmdir()
    assert log.write()
    assert log.problem is None


def test_a_program_that_ended_while_it_let_entries_go_has_harmed_nothing(tmp_path: Path) -> None:
    clock = ManualClock()
    written(tmp_path, 3, clock)
    before = (tmp_path / "activity.jsonl").read_bytes()
    clock.advance(timedelta(days=10))
    written(tmp_path, 2, clock)
    whole = (tmp_path / "activity.jsonl").read_bytes()
    assert whole.startswith(before)
    assert log_in(tmp_path, clock).prune(5) == 3
    (tmp_path / "activity.jsonl").write_bytes(whole)  # the head was written, the file was not replaced
    assert log_in(tmp_path, clock).look() is None
