"""Tests for aspire_desktop.services.pages.work_folder: what is the user's own is never taken over."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aspire_desktop.core.errors import OutputError
from aspire_desktop.services.pages.disk import Disk
from aspire_desktop.services.pages.spool import Place, Purpose, Spool, resumable
from aspire_desktop.services.pages.work_folder import alone_in_work_folder, is_ours, work_folder
from tests.support.records import NOW

_HOLD = """
import sys
from pathlib import Path
from aspire_desktop.services.pages.work_folder import alone_in_work_folder
with alone_in_work_folder(Path(sys.argv[1])) as folder:
    (folder / "rows.jsonl").write_bytes(b"1")
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "contacts.csv"


def content(folder: Path) -> dict[str, bytes]:
    """Return every file in and below `folder`."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_an_empty_folder_goes_and_one_with_rows_stays(target: Path) -> None:
    with alone_in_work_folder(target) as folder:
        assert is_ours(folder)
    assert not folder.exists()
    with alone_in_work_folder(target) as folder:
        (folder / "rows.jsonl").write_bytes(b"1")
    assert is_ours(folder)
    with alone_in_work_folder(target):
        (folder / "rows.jsonl").unlink()
    assert list(target.parent.iterdir()) == []


def test_a_folder_or_file_of_the_users_own_is_refused_by_name_and_left_alone(target: Path) -> None:
    folder = work_folder(target)
    folder.mkdir()
    for name in ("rows.jsonl", "state.json", "mine.txt"):
        (folder / name).write_bytes(b"mine")
    before = content(target.parent)
    with pytest.raises(OutputError, match=r"contacts\.csv\.aspire-part"), alone_in_work_folder(target):
        pass
    assert content(target.parent) == before


def test_nor_is_a_file_or_a_link_under_its_name_taken_over(target: Path, tmp_path: Path) -> None:
    work_folder(target).write_bytes(b"mine")
    with pytest.raises(OutputError, match="something else has that name"), alone_in_work_folder(target):
        pass
    assert work_folder(target).read_bytes() == b"mine"
    if os.name == "nt":
        return
    other, elsewhere = tmp_path / "other.csv", tmp_path / "elsewhere"
    elsewhere.mkdir()
    work_folder(other).symlink_to(elsewhere)
    with pytest.raises(OutputError, match="something else has that name"), alone_in_work_folder(other):
        pass
    assert list(elsewhere.iterdir()) == []


def test_what_has_no_mark_of_ours_is_nothing_to_go_on_with(target: Path) -> None:
    purpose = Purpose(url="https://api.test/Contacts", credential="payroll")
    with alone_in_work_folder(target) as folder:
        Spool.begun(target, purpose, NOW, Disk()).append([b"1"], Place(rows=1, pages=1))
    assert resumable(target) is not None
    for path in folder.glob("*.lock"):
        path.unlink()
    assert resumable(target) is None


def test_a_second_export_is_refused_while_the_first_runs_and_not_after_it_was_killed(target: Path) -> None:
    command = [sys.executable, "-c", _HOLD, str(target)]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(OutputError, match="under way"), alone_in_work_folder(target):
            pass
        holder.kill()
    with alone_in_work_folder(target) as folder:
        assert (folder / "rows.jsonl").read_bytes() == b"1"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"x\.csv"), alone_in_work_folder(tmp_path / "no" / "x.csv"):
        pass
