"""Tests for tests.support.faults."""

from pathlib import Path

import pytest

from aspire_desktop.core.errors import VaultLockedOutError
from aspire_desktop.services.vault.keys import MemoryKeyStore
from tests.support.faults import CrashError, Fault, FaultyFileSystem, FaultyKeyStore, Trouble


def test_without_trouble_the_disk_works_and_calls_are_counted(tmp_path: Path) -> None:
    trouble = Trouble()
    disk = FaultyFileSystem(trouble)
    disk.write(tmp_path / "a", b"content")
    disk.replace(tmp_path / "a", tmp_path / "b")
    disk.sync_folder(tmp_path)
    assert disk.read(tmp_path / "b") == b"content"
    assert trouble.calls == ["write", "replace", "sync", "read"]


def test_the_chosen_call_is_refused_and_no_other(tmp_path: Path) -> None:
    disk = FaultyFileSystem(Trouble(Fault.ERROR, at=1))
    disk.write(tmp_path / "a", b"1")
    with pytest.raises(OSError, match="Input/output"):
        disk.write(tmp_path / "a", b"2")
    assert disk.read(tmp_path / "a") == b"1"


def test_a_crash_before_leaves_nothing_done(tmp_path: Path) -> None:
    with pytest.raises(CrashError):
        FaultyFileSystem(Trouble(Fault.CRASH_BEFORE, at=0)).write(tmp_path / "a", b"content")
    assert not (tmp_path / "a").exists()


def test_a_crash_after_leaves_it_done(tmp_path: Path) -> None:
    with pytest.raises(CrashError):
        FaultyFileSystem(Trouble(Fault.CRASH_AFTER, at=0)).write(tmp_path / "a", b"content")
    assert (tmp_path / "a").read_bytes() == b"content"


def test_a_torn_write_leaves_half_of_it(tmp_path: Path) -> None:
    with pytest.raises(CrashError):
        FaultyFileSystem(Trouble(Fault.TEAR, at=0)).write(tmp_path / "a", b"content")
    assert (tmp_path / "a").read_bytes() == b"con"


def test_a_faulty_key_store_refuses_as_a_locked_one_does() -> None:
    keys = FaultyKeyStore(MemoryKeyStore(), Trouble(Fault.ERROR, at=1))
    keys.write("id", b"key")
    with pytest.raises(VaultLockedOutError):
        keys.read("id")
    assert keys.read("id") == b"key"
