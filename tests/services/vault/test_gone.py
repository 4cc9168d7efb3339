"""Tests for aspire_desktop.services.vault.vault: files that are missing, older, or no files at all."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import VaultError, VaultGoneError, VaultOlderError
from aspire_desktop.core.wording import rendered
from aspire_desktop.services.vault.backends import UnusableKeyringError
from aspire_desktop.services.vault.envelope import take_apart
from aspire_desktop.services.vault.files import FileSystem, VaultFiles
from aspire_desktop.services.vault.keys import KeyringKeyStore, MemoryKeyStore
from aspire_desktop.services.vault.mark import Mark
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault
from tests.services.vault.sample import adding, names, vault_in


@pytest.fixture
def keys() -> MemoryKeyStore:
    return MemoryKeyStore()


@pytest.fixture
def path(tmp_path: Path, keys: MemoryKeyStore) -> Path:
    """The file of a vault that was saved four times."""
    vault = vault_in(tmp_path, keys)
    for name in "abcd":
        vault.update(adding(name))
    return tmp_path / "vault.aspire"


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.glob("vault.[ai]*") if file.is_file()}


def generation(path: Path) -> int:
    return take_apart(path.read_bytes()).header.generation


@pytest.mark.parametrize("kept", ["everything else", "the copies alone", "the id alone"])
def test_a_missing_file_is_no_new_vault_and_nothing_is_written(
    path: Path, keys: MemoryKeyStore, kept: str
) -> None:
    path.unlink()
    if kept == "the copies alone":
        (path.parent / "vault.id").unlink()
    if kept == "the id alone":
        for copy in path.parent.glob("vault.aspire.*"):
            copy.unlink()
    before = contents(path.parent)
    vault = vault_in(path.parent, keys)
    assert (vault.state, vault.document) == (VaultState.GONE, VaultDocument())
    for _ in range(5):
        with pytest.raises(VaultGoneError):
            vault.update(adding("new"))
    vault.save_again()
    assert contents(path.parent) == before


def test_the_newest_copy_comes_back_and_is_newer_than_all_before(path: Path, keys: MemoryKeyStore) -> None:
    path.unlink()
    vault = vault_in(path.parent, keys)
    assert vault.restore_backup() == 3
    assert (vault.state, names(vault), vault.problem) == (VaultState.OPEN, ["a", "b", "c"], None)
    assert generation(path) == 5
    vault.update(adding("e"))
    assert names(vault_in(path.parent, keys)) == ["a", "b", "c", "e"]


def test_a_file_that_goes_while_it_is_open_is_told_and_the_change_waits(
    path: Path, keys: MemoryKeyStore
) -> None:
    vault = vault_in(path.parent, keys)
    path.unlink()
    before = contents(path.parent)
    with pytest.raises(VaultGoneError):
        vault.update(adding("e"))
    assert (contents(path.parent), names(vault)) == (before, [*"abcde"])
    vault.restore_backup()
    vault.save_again()
    assert names(vault_in(path.parent, keys)) == [*"abcde"]


def test_what_another_program_saved_last_is_not_replaced_by_what_is_in_memory(
    path: Path, keys: MemoryKeyStore
) -> None:
    vault = vault_in(path.parent, keys)
    vault_in(path.parent, keys).update(adding("e"))
    vault_in(path.parent, keys).update(adding("f"))
    path.unlink()
    vault.restore_backup()
    assert names(vault) == [*"abcde"]


def test_beginning_anew_keeps_every_copy_under_another_name(path: Path, keys: MemoryKeyStore) -> None:
    before = set(contents(path.parent).values())
    path.unlink()
    vault = vault_in(path.parent, keys)
    vault.move_aside()
    assert vault.state is VaultState.NEW
    for name in "vwxyz":
        vault.update(adding(name))
    assert names(vault_in(path.parent, keys)) == [*"vwxyz"]
    kept = set(contents(path.parent).values())
    lost = before - kept
    assert len(lost) <= 2, "more than the file itself and its id went"
    assert len(list(path.parent.glob("vault.aspire.aside*"))) == 3


def test_without_a_keyring_a_missing_file_is_still_missing(path: Path) -> None:
    def none() -> None:
        raise UnusableKeyringError("none here")

    path.unlink()
    assert vault_in(path.parent, KeyringKeyStore(none)).state is VaultState.GONE  # type: ignore[arg-type]


def test_a_first_run_that_was_interrupted_is_new(tmp_path: Path, keys: MemoryKeyStore) -> None:
    (tmp_path / "vault.id").write_text("0011223344556677")
    assert vault_in(tmp_path, keys).state is VaultState.NEW


def test_a_folder_that_cannot_be_made_is_named_and_is_no_new_vault(
    tmp_path: Path, keys: MemoryKeyStore
) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_bytes(b"mine")
    for folder in (in_the_way, in_the_way / "inside"):
        vault = Vault(folder, keys)
        assert vault.open() is VaultState.LOCKED_OUT
        assert str(vault.problem) == f"The data folder {folder} cannot be used."
        assert vault.problem is not None
        assert vault.problem.detail
    assert in_the_way.read_bytes() == b"mine"


def test_copies_of_another_vault_are_never_pushed_out(
    path: Path, tmp_path: Path, keys: MemoryKeyStore
) -> None:
    other = vault_in(tmp_path / "other", keys)
    other.update(adding("theirs"))
    other.update(adding("more"))
    foreign = (tmp_path / "other" / "vault.aspire").read_bytes()
    (path.parent / "vault.aspire.3").write_bytes(foreign)
    vault = vault_in(path.parent, keys)
    for name in "efghi":
        vault.update(adding(name))
    assert foreign in contents(path.parent).values()


def test_an_older_file_in_its_place_is_noticed_before_the_first_write(
    path: Path, keys: MemoryKeyStore
) -> None:
    shutil.copy(path.parent / "vault.aspire.2", path)
    before = contents(path.parent)
    vault = vault_in(path.parent, keys)
    assert (vault.state, vault.document) == (VaultState.OLDER, VaultDocument())
    with pytest.raises(VaultOlderError, match="2 later changes"):
        vault.update(adding("new"))
    assert contents(path.parent) == before


def test_an_older_file_is_noticed_by_a_program_that_has_the_vault_open(
    path: Path, keys: MemoryKeyStore
) -> None:
    vault = vault_in(path.parent, keys)
    shutil.copy(path.parent / "vault.aspire.1", path)
    with pytest.raises(VaultOlderError):
        vault.update(adding("e"))
    assert generation(path) == 3
    with pytest.raises(VaultOlderError):
        vault.reload_if_changed()
    assert vault.state is VaultState.OLDER


def test_an_older_file_can_be_taken_and_goes_on_as_the_newest(path: Path, keys: MemoryKeyStore) -> None:
    shutil.copy(path.parent / "vault.aspire.2", path)
    vault = vault_in(path.parent, keys)
    vault.use_older()
    assert (vault.state, names(vault), generation(path)) == (VaultState.OPEN, ["a", "b"], 5)
    vault.update(adding("e"))
    assert names(vault_in(path.parent, keys)) == ["a", "b", "e"]


def test_a_restored_copy_is_not_taken_for_an_older_file(path: Path, keys: MemoryKeyStore) -> None:
    vault = vault_in(path.parent, keys)
    oldest = vault.generations()[-1]
    vault.restore(oldest)
    assert vault.state is VaultState.OPEN
    assert vault_in(path.parent, keys).state is VaultState.OPEN


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"a b c d", b"x\n9\n", b"%b\n99999\nforged", b"a\n9e9\nb"])
def test_a_mark_that_is_not_ours_says_nothing(path: Path, keys: MemoryKeyStore, raw: bytes) -> None:
    vault_id = take_apart(path.read_bytes()).header.vault_id
    (path.parent / "vault.id").write_bytes(raw.replace(b"%b", vault_id.encode()))
    vault = vault_in(path.parent, keys)
    assert vault.state is VaultState.OPEN
    vault.update(adding("e"))
    mark = Mark.read((path.parent / "vault.id").read_bytes())
    assert mark is not None
    assert mark.generation == 5


def test_a_vault_of_an_older_version_of_the_program_gets_its_mark_with_the_next_save(
    path: Path, keys: MemoryKeyStore
) -> None:
    (path.parent / "vault.id").write_text(take_apart(path.read_bytes()).header.vault_id)
    vault = vault_in(path.parent, keys)
    vault.update(adding("e"))
    shutil.copy(path.parent / "vault.aspire.1", path)
    assert vault_in(path.parent, keys).state is VaultState.OLDER


def test_a_disk_that_refuses_the_mark_does_not_undo_the_save(path: Path, keys: MemoryKeyStore) -> None:
    (path.parent / "vault.id").unlink()
    (path.parent / "vault.id").mkdir()
    (path.parent / "vault.id" / "inside").write_text("kept")
    vault = vault_in(path.parent, keys)
    vault.update(adding("e"))
    assert names(vault_in(path.parent, keys)) == [*"abcde"]
    # Moved aside, so that an older file is noticed again.
    assert Mark.read((path.parent / "vault.id").read_bytes()) is not None
    assert list(path.parent.glob("vault.aspire.kept*/inside"))


@pytest.mark.skipif(sys.platform == "win32", reason="links are for administrators")
@pytest.mark.parametrize("alone", [True, False])
def test_a_link_that_leads_nowhere_is_no_new_vault(path: Path, keys: MemoryKeyStore, alone: bool) -> None:
    elsewhere = path.parent.parent / "drive"
    path.replace(elsewhere)
    path.symlink_to(elsewhere)
    if alone:
        for beside in path.parent.glob("vault.*"):
            if beside != path:
                beside.unlink()
    away = elsewhere.replace(elsewhere.with_name("unplugged"))
    before = contents(path.parent)
    vault = Vault(path.parent, keys)
    assert vault.open() is VaultState.LOCKED_OUT
    assert vault.problem is not None
    assert vault.problem.detail == "vault.aspire: It links to a file that is not there"
    with pytest.raises(VaultError):
        vault.update(adding("e"))
    assert (contents(path.parent), path.is_symlink()) == (before, True)
    away.replace(elsewhere)
    assert names(vault_in(path.parent, keys)) == [*"abcd"]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_folder_in_the_place_of_a_copy_never_stops_saving(
    path: Path, keys: MemoryKeyStore, number: int
) -> None:
    copy = path.parent / f"vault.aspire.{number}"
    copy.unlink()
    copy.mkdir()
    (copy / "inside").write_text("kept")
    vault = vault_in(path.parent, keys)
    vault.update(adding("e"))
    assert copy.name in vault.copy_problem
    for name in "fghi":
        vault.update(adding(name))
        assert vault.copy_problem == ""
    assert names(vault_in(path.parent, keys)) == [*"abcdefghi"]
    assert all(one.is_file() for one in path.parent.glob("vault.aspire.[123]"))
    assert len(list(path.parent.glob("vault.aspire.[123]"))) == 3
    assert list(path.parent.glob("vault.aspire.kept*/inside"))


@pytest.mark.parametrize("name", ["vault.id", "vault.aspire", "vault.aspire.1"])
def test_a_folder_in_the_place_of_a_half_written_file_stops_no_save_and_no_mark(
    path: Path, keys: MemoryKeyStore, name: str
) -> None:
    folder = path.parent / f"{name}.tmp"
    folder.mkdir()
    (folder / "inside").write_text("kept")
    vault = vault_in(path.parent, keys)
    vault.update(adding("e"))
    assert vault.copy_problem == ""
    mark = VaultFiles(path.parent).read_mark()
    assert mark is not None
    assert mark.generation == take_apart(path.read_bytes()).header.generation
    assert names(vault_in(path.parent, keys)) == [*"abcde"]
    assert list(path.parent.glob("vault.aspire.kept*/inside"))


@pytest.mark.skipif(sys.platform == "win32", reason="its pipes have no place among files")
@pytest.mark.parametrize("name", ["vault.aspire", "vault.aspire.1", "vault.id", "vault.lock"])
def test_a_pipe_in_the_place_of_a_file_never_hangs(path: Path, keys: MemoryKeyStore, name: str) -> None:
    (path.parent / name).unlink()
    os.mkfifo(path.parent / name)
    vault = Vault(path.parent, keys)
    state = vault.open()
    assert (state is VaultState.LOCKED_OUT) == (name == "vault.aspire")
    if name in ("vault.aspire", "vault.lock"):
        with pytest.raises(VaultError) as caught:
            vault.update(adding("e"))
        assert caught.value.detail.startswith(f"{name}: ")
    else:
        vault.update(adding("e"))
    vault.generations()


class UnreadableCopy(FileSystem):
    """The first copy lies where the disk is broken."""

    def read(self, path: Path) -> bytes:
        if path.name == "vault.aspire.1":
            raise OSError(5, "Input/output error")
        return super().read(path)


def test_a_copy_that_cannot_be_read_is_listed_with_its_reason(path: Path, keys: MemoryKeyStore) -> None:
    vault = Vault(path.parent, keys, VaultFiles(path.parent, UnreadableCopy()))
    vault.open()
    found = {one.path.name: one for one in vault.generations()}
    assert "Input/output error" in str(rendered(found["vault.aspire.1"].problem or VaultError("")))
    assert found["vault.aspire.2"].descriptions is not None
    with pytest.raises(VaultError):
        vault.restore(found["vault.aspire.1"])
    vault.restore(found["vault.aspire.2"])


def test_a_copy_on_a_broken_sector_does_not_keep_the_others_from_coming_back(
    path: Path, keys: MemoryKeyStore
) -> None:
    path.unlink()
    vault = Vault(path.parent, keys, VaultFiles(path.parent, UnreadableCopy()))
    vault.open()
    vault.restore_backup()
    assert names(vault) == ["a", "b"]


@pytest.fixture
def odd_disk() -> Iterator[Path]:
    """A folder on a disk that keeps any time of a file, as several file systems do."""
    memory = Path("/dev/shm")  # noqa: S108 (that is where it is)
    if not memory.is_dir():
        pytest.skip("there is no disk in memory")
    with tempfile.TemporaryDirectory(dir=memory) as name:
        yield Path(name)


def test_a_copy_whose_time_is_beyond_the_calendar_is_listed_and_restored(
    path: Path, keys: MemoryKeyStore, odd_disk: Path
) -> None:
    folder = Path(shutil.copytree(path.parent, odd_disk / "data"))
    copy = folder / "vault.aspire.1"
    os.utime(copy, (400_000_000_000, 400_000_000_000))
    (folder / "vault.aspire").unlink()
    vault = vault_in(folder, keys)
    found = {one.path.name: one.written_at for one in vault.generations()}
    assert found["vault.aspire.1"] is None
    assert found["vault.aspire.2"] is not None
    vault.restore_backup()
    assert names(vault) == ["a", "b", "c"]


class Moved(VaultFiles):
    """Another process has just moved a copy up."""

    def copies(self) -> list[Path]:
        return [*super().copies(), self.folder / "vault.aspire.4"]


def test_a_copy_that_is_moved_up_meanwhile_is_not_listed(path: Path, keys: MemoryKeyStore) -> None:
    vault = Vault(path.parent, keys, Moved(path.parent))
    vault.open()
    assert len(vault.generations()) == 3
