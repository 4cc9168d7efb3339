"""Tests for aspire_desktop.services.pages.spool: the process may end at any call to the disk."""

import json
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from aspire_desktop.core.errors import InputError
from aspire_desktop.services.pages.disk import Disk
from aspire_desktop.services.pages.spool import Place, Purpose, Spool, resumable
from aspire_desktop.services.pages.work_folder import alone_in_work_folder, work_folder
from tests.support.faults import CrashError, Fault, Trouble
from tests.support.records import NOW

PURPOSE = Purpose(url="https://api.test/Contacts?$top=2&$skip=0", credential="payroll")
PAGES = [[b'{"n": %d.10}' % n, b'"%d"' % n] for n in range(4)]


class ToldDisk(Disk):
    """The real disk, and what it was asked for."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def append(self, path: Path, position: int, content: bytes) -> None:
        self.told.append("append")
        super().append(path, position, content)

    def replace(self, source: Path, target: Path) -> None:
        self.told.append("replace")
        super().replace(source, target)

    def sync_folder(self, folder: Path) -> None:
        self.told.append("sync")
        super().sync_folder(folder)


class FaultyDisk(Disk):
    """The real disk, with trouble."""

    def __init__(self, trouble: Trouble) -> None:
        self._trouble = trouble

    def append(self, path: Path, position: int, content: bytes) -> None:
        act = super().append
        half = content[: len(content) // 2]
        self._trouble.strike(
            "append",
            lambda: act(path, position, content),
            OSError(28, "No space"),
            lambda: act(path, position, half),
        )

    def write(self, path: Path, content: bytes) -> None:
        act = super().write
        half = content[: len(content) // 2]
        self._trouble.strike(
            "write", lambda: act(path, content), OSError(28, "No space"), lambda: act(path, half)
        )

    def replace(self, source: Path, target: Path) -> None:
        act = super().replace
        self._trouble.strike("replace", lambda: act(source, target), OSError(5, "Input/output error"))

    def unlink(self, path: Path) -> None:
        act = super().unlink
        self._trouble.strike("unlink", lambda: act(path), OSError(5, "Input/output error"))


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Path]:
    with alone_with(tmp_path / "contacts.csv") as target:
        yield target


@contextmanager
def alone_with(target: Path) -> Iterator[Path]:
    """Hold the folder that the rows for `target` are in."""
    with alone_in_work_folder(target):
        yield target


def fill(spool: Spool) -> Spool:
    """Append the pages that are missing."""
    for page in PAGES[spool.place.pages :]:
        done = spool.place.pages + 1
        spool.append(page, Place(rows=2 * done, pages=done, digest=str(done), is_end=done == len(PAGES)))
    return spool


def resumed(target: Path) -> Spool:
    spool = Spool.resumed(target, PURPOSE, Disk())
    return spool or Spool.begun(target, PURPOSE, NOW, Disk())


def everything() -> list[bytes]:
    return [row for page in PAGES for row in page]


def calls_of_a_whole_export(folder: Path) -> int:
    trouble = Trouble()
    with alone_with(folder / "whole") as target:
        fill(Spool.begun(target, PURPOSE, NOW, FaultyDisk(trouble)))
    return len(trouble.calls)


def test_the_rows_come_back_byte_for_byte(target: Path) -> None:
    assert list(fill(resumed(target)).rows()) == everything()


def test_a_state_that_is_replaced_is_on_the_disk_before_the_next_page(target: Path) -> None:
    disk = ToldDisk()
    fill(Spool.begun(target, PURPOSE, NOW, disk))
    assert disk.told == ["append", "replace", "sync"] * len(PAGES)


@pytest.mark.parametrize("fault", list(Fault))
def test_whatever_call_fails_no_row_is_lost_or_doubled(tmp_path: Path, fault: Fault) -> None:
    for at in range(calls_of_a_whole_export(tmp_path)):
        trouble = Trouble(fault, at)
        with alone_with(tmp_path / f"{fault.name}-{at}.csv") as target:
            with pytest.raises((CrashError, OSError)):
                fill(Spool.begun(target, PURPOSE, NOW, FaultyDisk(trouble)))
            again = resumed(target)
            # At most the page under way is lost: each other one took three calls after the first three.
            assert again.place.pages >= (at - 3) // 3
            assert list(fill(again).rows()) == everything(), trouble.calls


@pytest.mark.parametrize("fault", list(Fault))
def test_a_new_export_over_an_old_one_never_mixes_the_two(tmp_path: Path, fault: Fault) -> None:
    old = [[b"old" * 50] * 2] * 3
    for at in range(calls_of_a_whole_export(tmp_path)):
        with alone_with(tmp_path / f"{fault.name}-{at}.csv") as target:
            left = Spool.begun(target, PURPOSE, NOW, Disk())
            for count, page in enumerate(old, 1):
                left.append(page, Place(rows=2 * count, pages=count))
            with pytest.raises((CrashError, OSError)):
                fill(Spool.begun(target, PURPOSE, NOW, FaultyDisk(Trouble(fault, at))))
            kept = list(resumed(target).rows())
        assert kept == [row for page in old for row in page] or kept == everything()[: len(kept)]


def test_after_a_failed_write_the_same_spool_goes_on(target: Path) -> None:
    for at in range(2, calls_of_a_whole_export(target.parent)):
        spool = Spool.begun(target, PURPOSE, NOW, FaultyDisk(Trouble(Fault.ERROR, at + 3)))
        try:
            fill(spool)
        except OSError:
            fill(spool)
        assert list(spool.rows()) == everything()


def test_what_was_left_behind_is_told(target: Path) -> None:
    fill(resumed(target))
    left = resumable(target)
    assert left is not None
    assert (left.rows, left.place.pages, left.place.is_end) == (8, 4, True)
    assert (left.purpose, left.started_at) == (PURPOSE, NOW)
    assert "api.test" not in repr(left)


def test_rows_of_another_request_or_credential_are_not_gone_on_with(target: Path) -> None:
    fill(resumed(target))
    others = [
        replace(PURPOSE, url=f"{PURPOSE.url}1"),
        replace(PURPOSE, credential="other"),
        replace(PURPOSE, method="HEAD"),
    ]
    for other in others:
        with pytest.raises(InputError, match="another request or credential"):
            Spool.resumed(target, other, Disk())


@pytest.mark.parametrize("state", [b"", b"{", b"[]", b"{}", b"\xff", b"null", b'{"version": 1}'])
def test_a_state_that_cannot_be_read_is_nothing_to_go_on_with(target: Path, state: bytes) -> None:
    fill(resumed(target))
    (work_folder(target) / "state.json").write_bytes(state)
    assert resumable(target) is None


def test_nor_are_rows_that_are_cut_or_of_a_newer_version(target: Path) -> None:
    spool = fill(resumed(target))
    state_path = spool.folder / "state.json"
    state = json.loads(state_path.read_bytes())
    state_path.write_text(json.dumps(state | {"version": 2}))
    assert resumable(target) is None
    state_path.write_text(json.dumps(state))
    assert resumable(target) is not None
    rows_path = spool.folder / "rows.jsonl"
    rows_path.write_bytes(rows_path.read_bytes()[:-1])
    assert resumable(target) is None


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_only_the_owner_can_read_the_rows(target: Path) -> None:
    folder = fill(resumed(target)).folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_removing_leaves_nothing(tmp_path: Path) -> None:
    with alone_with(tmp_path / "contacts.csv") as target:
        fill(resumed(target)).remove()
    assert list(tmp_path.iterdir()) == []
    assert resumable(target) is None
