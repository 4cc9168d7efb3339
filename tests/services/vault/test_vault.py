"""Tests for aspire_desktop.services.vault.vault: what is saved, and what is when it cannot be."""

from collections.abc import Callable
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import UnknownNameError, VaultGoneError, VaultNotSavedError
from aspire_desktop.services.vault.envelope import take_apart
from aspire_desktop.services.vault.files import FileSystem, VaultFiles
from aspire_desktop.services.vault.keys import KeyringKeyStore, MemoryKeyStore
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault
from tests.services.vault.sample import adding, credential, names, needing, removing, vault_in
from tests.support.canary import find_canary
from tests.support.faults import FaultyFileSystem, Trouble
from tests.support.keyrings import WindowsLimitKeyring

_SECRET = "kanarien-vogel/ä&<'\"+42"
_TOKEN = "eyJhbGciOiJub25lIn0.canary-token." + "x" * 20_000


class _Disk(FileSystem):
    """Takes nothing while `errno` is set."""

    errno = 0

    def write(self, path: Path, content: bytes) -> None:
        if self.errno:
            raise OSError(self.errno, "it cannot be written")
        super().write(path, content)


@pytest.fixture
def keys() -> MemoryKeyStore:
    return MemoryKeyStore()


@pytest.fixture
def disk() -> _Disk:
    return _Disk()


@pytest.fixture
def vault(tmp_path: Path, keys: MemoryKeyStore, disk: _Disk) -> Vault:
    """A vault with one credential in it."""
    vault = vault_in(tmp_path, keys, disk)
    vault.update(adding("a"))
    return vault


def test_looking_at_a_new_vault_writes_nothing(tmp_path: Path, keys: MemoryKeyStore) -> None:
    vault = vault_in(tmp_path / "data", keys)
    assert vault.state is VaultState.NEW
    assert list((tmp_path / "data").iterdir()) == []


@pytest.mark.parametrize(
    ("error", "said"),
    [(OSError(13, "Permission denied"), "Permission denied"), (TimeoutError(), "TimeoutError")],
)
def test_a_file_that_cannot_be_read_says_why(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore, error: OSError, said: str
) -> None:
    class Unreadable(FileSystem):
        def read(self, path: Path) -> bytes:
            raise error

    assert vault.document.credentials
    again = vault_in(tmp_path, keys, Unreadable())
    assert again.problem is not None
    assert (again.problem.code, again.problem.detail) == ("vault.file_unreadable", said)


def test_what_was_saved_is_there_after_a_restart(vault: Vault, tmp_path: Path, keys: MemoryKeyStore) -> None:
    vault.update(adding("b", access_token=_TOKEN))
    again = vault_in(tmp_path, keys)
    assert (again.state, again.document) == (VaultState.OPEN, vault.document)
    assert again.document.credentials[1] == credential("b", access_token=_TOKEN)


def test_no_file_holds_a_secret_or_a_token_in_any_form(vault: Vault, tmp_path: Path) -> None:
    for number in range(6):
        vault.update(adding(f"b{number}", _SECRET, _TOKEN))
    vault.move_aside()
    vault.update(adding("c", _SECRET, _TOKEN))
    assert find_canary(tmp_path, _SECRET) == []
    assert find_canary(tmp_path, "canary-token") == []


def test_many_credentials_make_one_short_write_to_the_keyring(tmp_path: Path) -> None:
    backend = WindowsLimitKeyring()
    vault = vault_in(tmp_path, KeyringKeyStore(lambda: backend))
    for number in range(20):
        vault.update(adding(f"a{number}", access_token=_TOKEN))
    assert [len(value.encode("utf-16-le")) // 2 < 256 for value in backend.writes] == [True]
    again = vault_in(tmp_path, KeyringKeyStore(lambda: backend))
    assert again.document == vault.document


def test_each_save_is_one_generation_further_and_has_its_own_nonce(vault: Vault, tmp_path: Path) -> None:
    nonces = set()
    for generation in range(2, 300):
        vault.update(adding("a"))
        sealed = take_apart((tmp_path / "vault.aspire").read_bytes())
        assert sealed.header.generation == generation
        nonces.add(sealed.nonce)
    assert len(nonces) == 298


def test_a_change_that_is_refused_changes_nothing(vault: Vault, tmp_path: Path) -> None:
    before = (tmp_path / "vault.aspire").read_bytes()
    with pytest.raises(UnknownNameError):
        vault.update(needing("nobody"))
    assert (names(vault), vault.has_unsaved_changes) == (["a"], False)
    assert (tmp_path / "vault.aspire").read_bytes() == before


@pytest.mark.parametrize("errno", [28, 30, 5])
def test_a_disk_that_takes_nothing_keeps_the_change_in_memory_and_the_file_as_it_was(
    vault: Vault, tmp_path: Path, disk: _Disk, errno: int
) -> None:
    before = (tmp_path / "vault.aspire").read_bytes()
    disk.errno = errno
    with pytest.raises(VaultNotSavedError) as caught:
        vault.update(adding("b"))
    assert caught.value.detail == "it cannot be written"
    assert (names(vault), vault.has_unsaved_changes, vault.state) == (["a", "b"], True, VaultState.OPEN)
    assert (tmp_path / "vault.aspire").read_bytes() == before
    assert list(tmp_path.glob("*.tmp")) == []


def test_a_folder_that_is_no_longer_one_is_not_saved_and_later_saved(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore
) -> None:
    folder = tmp_path / "data"
    vault = vault_in(folder, keys)
    vault.update(adding("a"))
    folder.rename(tmp_path / "elsewhere")
    folder.touch()
    with pytest.raises(VaultNotSavedError):
        vault.update(adding("b"))
    folder.unlink()
    (tmp_path / "elsewhere").rename(folder)
    vault.save_again()
    assert names(vault_in(folder, keys)) == ["a", "b"]


def test_saving_again_writes_all_that_waited(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore, disk: _Disk
) -> None:
    disk.errno = 28
    for change in (adding("b"), adding("c"), removing("a")):
        with pytest.raises(VaultNotSavedError):
            vault.update(change)
    with pytest.raises(VaultNotSavedError):
        vault.save_again()
    disk.errno = 0
    vault.save_again()
    assert not vault.has_unsaved_changes
    assert names(vault) == names(vault_in(tmp_path, keys)) == ["b", "c"]


def test_the_next_change_takes_along_what_waited(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore, disk: _Disk
) -> None:
    disk.errno = 28
    with pytest.raises(VaultNotSavedError):
        vault.update(adding("b"))
    disk.errno = 0
    vault.update(adding("c"))
    assert names(vault_in(tmp_path, keys)) == ["a", "b", "c"]


def test_saving_again_with_nothing_to_save_writes_nothing(vault: Vault, tmp_path: Path) -> None:
    before = (tmp_path / "vault.aspire").read_bytes()
    vault.save_again()
    assert (tmp_path / "vault.aspire").read_bytes() == before


def test_a_change_that_is_refused_is_not_kept_for_later_on_a_full_disk(vault: Vault, disk: _Disk) -> None:
    disk.errno = 28
    with pytest.raises(UnknownNameError):
        vault.update(needing("nobody"))
    assert not vault.has_unsaved_changes


@pytest.mark.parametrize("look", [Vault.reload_if_changed, Vault.open])
def test_changes_that_wait_are_kept_over_what_another_writes(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore, disk: _Disk, look: Callable[[Vault], object]
) -> None:
    disk.errno = 28
    with pytest.raises(VaultNotSavedError):
        vault.update(adding("ours"))
    vault_in(tmp_path, keys).update(adding("theirs"))
    look(vault)
    assert (names(vault), vault.has_unsaved_changes) == (["a", "theirs", "ours"], True)
    disk.errno = 0
    vault.save_again()
    assert names(vault_in(tmp_path, keys)) == ["a", "theirs", "ours"]


def test_a_first_save_that_waits_is_kept_when_the_vault_is_opened_again(
    tmp_path: Path, keys: MemoryKeyStore, disk: _Disk
) -> None:
    vault = vault_in(tmp_path, keys, disk)
    disk.errno = 28
    with pytest.raises(VaultNotSavedError):
        vault.update(adding("a"))
    vault.open()
    assert names(vault) == ["a"]


def test_a_change_that_waits_and_is_impossible_by_now_is_left_out(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore, disk: _Disk
) -> None:
    disk.errno = 28
    for change in (adding("b"), needing("a")):
        with pytest.raises(VaultNotSavedError):
            vault.update(change)
    disk.errno = 0
    vault_in(tmp_path, keys).update(removing("a"))
    vault.save_again()
    assert (names(vault), vault.has_unsaved_changes) == (["b"], False)


def test_a_file_that_vanished_is_written_anew_from_memory_when_somebody_says_so(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore
) -> None:
    (tmp_path / "vault.aspire").unlink()
    assert not vault.reload_if_changed()
    with pytest.raises(VaultGoneError):
        vault.update(adding("b"))
    vault.restore_backup()
    vault.save_again()
    assert names(vault_in(tmp_path, keys)) == ["a", "b"]


def test_a_file_that_cannot_be_read_just_now_is_looked_at_again(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore
) -> None:
    trouble = Trouble(at=3)  # the second read of the file, with one of its mark before each
    watching = Vault(tmp_path, keys, VaultFiles(tmp_path, FaultyFileSystem(trouble)))
    watching.open()
    vault.update(adding("b"))
    assert [watching.reload_if_changed() for _ in range(2)] == [False, True]
    assert names(watching) == ["a", "b"]


def test_no_temporary_file_is_left_after_the_next_start(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore
) -> None:
    for name in ("vault.aspire.tmp", "vault.aspire.1.tmp", "vault.id.tmp"):
        (tmp_path / name).write_bytes(b"half of")
    vault_in(tmp_path, keys)
    assert list(tmp_path.glob("*.tmp")) == []


def test_documents_are_values_and_one_read_earlier_stays_as_it_was(vault: Vault) -> None:
    before = vault.document
    vault.update(adding("b"))
    assert before == VaultDocument(credentials=(credential("a"),))
