"""Tests for aspire_desktop.services.vault.vault: what stands in the way, and the ways out."""

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import (
    VaultDamagedError,
    VaultError,
    VaultKeyLostError,
    VaultLockedOutError,
    VaultTooNewError,
)
from aspire_desktop.services.vault import envelope
from aspire_desktop.services.vault.backends import UnusableKeyringError
from aspire_desktop.services.vault.envelope import FORMAT_VERSION, Header, take_apart
from aspire_desktop.services.vault.files import FileSystem
from aspire_desktop.services.vault.keys import KeyringKeyStore, MemoryKeyStore
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault
from tests.services.vault.sample import KEY, NOON, adding, credential, names, vault_in
from tests.support.canary import find_canary
from tests.support.faults import Fault, FaultyKeyStore, Trouble
from tests.support.keyrings import FixedKeyStore, InMemoryKeyring, LockedKeyring, SilentKeyring

_FIXTURES = Path(__file__).parent / "fixtures"
_SECRET = "canary-that-stays-in-memory"


@pytest.fixture
def keys() -> MemoryKeyStore:
    return MemoryKeyStore()


@pytest.fixture
def path(tmp_path: Path, keys: MemoryKeyStore) -> Path:
    """The file of a vault that was saved twice: with "a", then with "a" and "b"."""
    vault = vault_in(tmp_path, keys)
    vault.update(adding("a"))
    vault.update(adding("b"))
    return tmp_path / "vault.aspire"


def _check_refuses(vault: Vault, error: type[VaultError]) -> None:
    """Nothing is shown and nothing is written; the same problem is told each time."""
    files = {file: file.read_bytes() for file in _files(vault)}
    assert isinstance(vault.problem, error)
    assert vault.document == VaultDocument()
    with pytest.raises(error):
        vault.update(adding("new"))
    vault.save_again()
    assert not vault.reload_if_changed()
    assert files == {file: file.read_bytes() for file in _files(vault)}


def _files(vault: Vault) -> list[Path]:
    folder = vault._files.folder
    return [file for file in folder.iterdir() if file.name != "vault.lock"] if folder.exists() else []


def _without_keyring() -> KeyringBackend:
    raise UnusableKeyringError("none here")


def test_a_locked_keyring_with_a_vault_locks_out_until_it_is_unlocked(tmp_path: Path) -> None:
    backend = LockedKeyring()
    backend.is_locked = False
    vault_in(tmp_path, KeyringKeyStore(lambda: backend)).update(adding("a"))
    backend.is_locked = True
    vault = vault_in(tmp_path, KeyringKeyStore(lambda: backend))
    assert vault.state is VaultState.LOCKED_OUT
    _check_refuses(vault, VaultLockedOutError)
    backend.is_locked = False
    assert vault.open() is VaultState.OPEN
    assert (names(vault), vault.problem, len(backend.writes)) == (["a"], None, 1)


def test_a_keyring_that_does_not_answer_locks_out_and_is_no_lost_key(tmp_path: Path) -> None:
    vault_in(tmp_path, FixedKeyStore(KEY)).update(adding("a"))
    backend = SilentKeyring()
    vault = vault_in(tmp_path, KeyringKeyStore(lambda: backend, patience_s=0.01))
    assert vault.state is VaultState.LOCKED_OUT
    _check_refuses(vault, VaultLockedOutError)
    assert backend.writes == []
    backend.unlocked.set()


def test_a_locked_keyring_without_a_vault_makes_none(tmp_path: Path) -> None:
    vault = vault_in(tmp_path / "data", KeyringKeyStore(LockedKeyring))
    assert vault.state is VaultState.LOCKED_OUT
    _check_refuses(vault, VaultLockedOutError)
    assert _files(vault) == []


def test_without_a_keyring_secrets_stay_in_memory(tmp_path: Path) -> None:
    vault = vault_in(tmp_path / "data", KeyringKeyStore(_without_keyring))
    vault.update(adding("a", _SECRET))
    vault.save_again()
    assert (vault.state, names(vault), vault.has_unsaved_changes) == (VaultState.UNSAVED, ["a"], True)
    assert _files(vault) == []
    assert find_canary(tmp_path, _SECRET) == []


def test_looking_for_a_keyring_again_keeps_what_is_in_memory(tmp_path: Path) -> None:
    vault = vault_in(tmp_path, KeyringKeyStore(_without_keyring))
    vault.update(adding("a"))
    assert vault.open() is VaultState.UNSAVED
    assert names(vault) == ["a"]


def test_what_is_in_memory_is_saved_once_there_is_a_keyring(tmp_path: Path) -> None:
    found: list[KeyringBackend] = []
    keys = KeyringKeyStore(lambda: found[0] if found else _without_keyring())
    vault = vault_in(tmp_path, keys)
    vault.update(adding("a"))
    found.append(InMemoryKeyring())
    assert vault.open() is VaultState.NEW
    vault.save_again()
    assert names(vault_in(tmp_path, keys)) == ["a"]


def test_without_a_keyring_a_vault_is_locked_out(path: Path) -> None:
    vault = vault_in(path.parent, KeyringKeyStore(_without_keyring))
    assert vault.state is VaultState.LOCKED_OUT
    _check_refuses(vault, UnusableKeyringError)


def test_a_key_that_is_gone_is_a_lost_key_and_no_new_one_is_made(path: Path) -> None:
    keys = MemoryKeyStore()
    vault = vault_in(path.parent, keys)
    assert vault.state is VaultState.KEY_LOST
    _check_refuses(vault, VaultKeyLostError)
    assert keys._keys == {}


def test_a_lost_key_that_is_back_opens_the_vault(path: Path, keys: MemoryKeyStore) -> None:
    lost = dict(keys._keys)
    keys._keys.clear()
    vault = vault_in(path.parent, keys)
    keys._keys.update(lost)
    assert vault.open() is VaultState.OPEN
    assert names(vault) == ["a", "b"]


def test_a_vault_moved_aside_can_be_put_back_with_its_key(path: Path, keys: MemoryKeyStore) -> None:
    lost = dict(keys._keys)
    keys._keys.clear()
    vault = vault_in(path.parent, keys)
    aside = vault.move_aside()
    assert vault.state is VaultState.NEW
    vault.update(adding("new"))
    assert names(vault_in(path.parent, keys)) == ["new"]
    keys._keys.update(lost)
    aside.replace(path)
    assert names(vault_in(path.parent, keys)) == ["a", "b"]


def test_a_flipped_bit_in_any_byte_is_damage_and_nothing_is_shown(path: Path, keys: MemoryKeyStore) -> None:
    raw = path.read_bytes()
    for place in range(len(raw)):
        path.write_bytes(_flipped(raw, place))
        vault = vault_in(path.parent, keys)
        assert (vault.state, vault.document) == (VaultState.DAMAGED, VaultDocument())


@pytest.mark.parametrize("place", [0, 9, 24, 40, -1])
def test_the_backup_of_a_damaged_file_is_restored_and_the_file_kept(
    path: Path, keys: MemoryKeyStore, place: int
) -> None:
    damaged = _flipped(path.read_bytes(), place)
    path.write_bytes(damaged)
    vault = vault_in(path.parent, keys)
    _check_refuses(vault, VaultDamagedError)
    assert vault.restore_backup() == 1
    assert (vault.state, names(vault)) == (VaultState.OPEN, ["a"])
    assert (path.parent / "vault.aspire.damaged").read_bytes() == damaged


def _flipped(raw: bytes, place: int) -> bytes:
    flipped = bytearray(raw)
    flipped[place] ^= 1 << place % 8
    return bytes(flipped)


@pytest.mark.parametrize("length", [0, 1, 12, 100, -1])
def test_a_truncated_file_is_damage(path: Path, keys: MemoryKeyStore, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    vault = vault_in(path.parent, keys)
    assert vault.state is VaultState.DAMAGED
    _check_refuses(vault, VaultDamagedError)


def test_a_backup_that_is_damaged_too_is_passed_over(path: Path, keys: MemoryKeyStore) -> None:
    vault_in(path.parent, keys).update(adding("c"))
    path.write_bytes(b"damaged")
    path.with_name("vault.aspire.1").write_bytes(b"damaged")
    vault = vault_in(path.parent, keys)
    assert vault.restore_backup() == 1
    assert names(vault) == ["a"]


def test_with_no_good_backup_the_damaged_file_stays_where_it_is(path: Path, keys: MemoryKeyStore) -> None:
    path.write_bytes(b"damaged")
    path.with_name("vault.aspire.1").write_bytes(b"damaged")
    vault = vault_in(path.parent, keys)
    with pytest.raises(VaultDamagedError, match="None of the older"):
        vault.restore_backup()
    assert (path.read_bytes(), vault.state) == (b"damaged", VaultState.DAMAGED)


def test_a_keyring_locked_while_restoring_is_not_said_to_be_damage(path: Path, keys: MemoryKeyStore) -> None:
    path.write_bytes(b"damaged")
    vault = vault_in(path.parent, FaultyKeyStore(keys, Trouble(Fault.ERROR, at=0)))
    with pytest.raises(VaultLockedOutError):
        vault.restore_backup()
    assert vault.restore_backup() == 1


def test_after_a_restored_backup_changes_are_saved(path: Path, keys: MemoryKeyStore) -> None:
    path.write_bytes(b"damaged")
    vault = vault_in(path.parent, keys)
    vault.restore_backup()
    vault.update(adding("c"))
    assert names(vault_in(path.parent, keys)) == ["a", "c"]


def test_damage_done_while_it_is_open_is_noticed_and_not_overwritten(
    path: Path, keys: MemoryKeyStore
) -> None:
    vault = vault_in(path.parent, keys)
    path.write_bytes(b"damaged")
    with pytest.raises(VaultDamagedError):
        vault.update(adding("c"))
    assert path.read_bytes() == b"damaged"
    with pytest.raises(VaultDamagedError):
        vault.reload_if_changed()
    assert vault.state is VaultState.DAMAGED


@pytest.mark.parametrize("is_first", [True, False])
def test_a_newer_versions_file_is_neither_read_nor_written(tmp_path: Path, *, is_first: bool) -> None:
    keys = FixedKeyStore(KEY)
    vault = vault_in(tmp_path, keys)
    if not is_first:
        vault.update(adding("a"))
    newer = envelope.seal(
        Header(FORMAT_VERSION + 1, vault_id="a", key_id="b", generation=9), KEY, b"of a later kind"
    )
    (tmp_path / "vault.aspire").write_bytes(newer)
    if is_first:
        vault.open()
    else:
        with pytest.raises(VaultTooNewError):
            vault.reload_if_changed()
    assert vault.state is VaultState.TOO_NEW
    _check_refuses(vault, VaultTooNewError)
    assert (tmp_path / "vault.aspire").read_bytes() == newer


def test_the_file_of_version_1_opens_with_all_that_it_held(tmp_path: Path) -> None:
    """The fixture is never made anew: users have such files."""
    shutil.copy(_FIXTURES / "version-1.aspire", tmp_path / "vault.aspire")
    vault = vault_in(tmp_path, FixedKeyStore(KEY))
    assert vault.state is VaultState.OPEN
    first, second = vault.document.credentials
    assert first == credential("first", secret="secret of the first")
    assert second.tokens is not None
    assert second == replace(
        credential("second", "geheim ä€😀", "access"),
        tokens=replace(second.tokens, refresh_token="refresh", expires_claim=NOON),
    )
    assert vault.document.origin("https://cloudsandbox-api.youraspire.com").clock_offset_s == 1.5


def test_an_older_versions_file_is_kept_before_it_is_written_over(tmp_path: Path) -> None:
    shutil.copy(_FIXTURES / "version-1.aspire", tmp_path / "vault.aspire")
    vault = vault_in(tmp_path, FixedKeyStore(KEY))
    vault.update(adding("third"))
    vault.update(adding("fourth"))
    kept = tmp_path / "vault.aspire.version-1"
    assert kept.read_bytes() == (_FIXTURES / "version-1.aspire").read_bytes()
    written = take_apart((tmp_path / "vault.aspire").read_bytes()).header
    assert (written.version, written.generation) == (FORMAT_VERSION, 5)
    assert names(vault_in(tmp_path, FixedKeyStore(KEY))) == ["first", "second", "third", "fourth"]


def test_the_file_of_version_1_is_as_it_was_written() -> None:
    header = take_apart((_FIXTURES / "version-1.aspire").read_bytes()).header
    assert header == Header(1, vault_id="00112233445566aa", key_id="8899aabb", generation=3)


class _FullDisk(FileSystem):
    """Has room for all but the vault."""

    def write(self, path: Path, content: bytes) -> None:
        if path.name.startswith("vault.aspire"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        super().write(path, content)


def test_a_first_run_that_failed_after_its_key_was_kept_reuses_that_key(tmp_path: Path) -> None:
    backend = InMemoryKeyring()
    keys = KeyringKeyStore(lambda: backend)
    vault = vault_in(tmp_path, keys, _FullDisk())
    with pytest.raises(VaultError):
        vault.update(adding("a"))
    assert len(backend.writes) == 1
    again = vault_in(tmp_path, keys)
    assert again.state is VaultState.NEW
    again.update(adding("a"))
    assert (len(backend.writes), names(vault_in(tmp_path, keys))) == (1, ["a"])


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, keys: MemoryKeyStore) -> None:
    (tmp_path / "file").touch()
    vault = vault_in(tmp_path / "file" / "data", keys)
    assert vault.state is VaultState.LOCKED_OUT
    assert vault.problem is not None
    assert vault.problem.detail
