"""A vault that is locked, wrapped with a passphrase, and brought back from its copies."""

from __future__ import annotations

import gc
import shutil
import struct
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import (
    InputError,
    VaultDamagedError,
    VaultError,
    VaultKeyLostError,
    VaultLockedError,
    VaultLockedOutError,
    VaultPassphraseNeededError,
    VaultPassphraseWrongError,
)
from aspire_desktop.services.vault.files import VaultFiles
from aspire_desktop.services.vault.keys import KeyringKeyStore, MemoryKeyStore
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault
from aspire_desktop.services.vault.wrapping import WRAPPED_BYTES, unwrap, wrap
from tests.services.vault.sample import KEY, adding, names, vault_in
from tests.support.faults import CrashError, Fault, FaultyKeyStore, Trouble
from tests.support.keyrings import InMemoryKeyring, LockedKeyring
from tests.support.stage import FullDisk

PASSPHRASE = "correct horse ø battery"
CANARY = "canary-of-a-locked-vault"


@pytest.fixture
def keys() -> MemoryKeyStore:
    return MemoryKeyStore()


@pytest.fixture
def vault(tmp_path: Path, keys: MemoryKeyStore) -> Vault:
    vault = vault_in(tmp_path, keys)
    vault.update(adding("a", secret=f"{CANARY}-1"))
    vault.update(adding("b", secret=f"{CANARY}-2", access_token=f"{CANARY}-3"))
    return vault


@pytest.fixture
def wrapped(vault: Vault) -> Vault:
    vault.set_passphrase(PASSPHRASE)
    return vault


def held_texts() -> Iterator[str]:
    """Yield every text and every run of bytes that the collector knows of, or that such an object holds."""
    for one in gc.get_objects():
        for value in gc.get_referents(one):
            if isinstance(value, str):
                yield value
            elif isinstance(value, bytes):
                yield value.decode("latin-1")


def test_a_locked_vault_gives_nothing_and_takes_nothing(vault: Vault) -> None:
    assert vault.lock()
    assert (vault.state, names(vault), vault.derived_key("x")) == (VaultState.LOCKED, [], None)
    with pytest.raises(VaultLockedError, match="was locked before"):
        vault.update(adding("c"))
    assert not vault.reload_if_changed()
    assert vault.lock()
    assert vault.open() is VaultState.OPEN
    assert names(vault) == ["a", "b"]


def test_no_secret_of_a_locked_vault_is_left_in_memory(tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    made = "-".join(["canary", "made", "at", "run", "time", "4711"])  # no constant of this module
    vault = vault_in(tmp_path, keys)
    vault.update(adding("a", secret=made, access_token=made + "-token"))
    del made
    words = "canary-made-at-"
    assert any(words in text and "4711" in text for text in held_texts())
    vault.lock()
    gc.collect()
    assert [text for text in held_texts() if words + "run-time-4711" in text and len(text) < 200] == []


def test_a_change_that_waits_is_written_before_the_lock(tmp_path: Path, keys: MemoryKeyStore) -> None:
    disk = FullDisk()
    vault = vault_in(tmp_path, keys, disk)
    vault.update(adding("a"))
    disk.is_full = True
    with pytest.raises(VaultError):
        vault.update(adding("b"))
    assert not vault.lock()
    assert names(vault) == ["a", "b"]
    disk.is_full = False
    assert vault.lock()
    assert names(vault_in(tmp_path, keys)) == ["a", "b"]


def test_where_there_is_only_memory_a_lock_drops_nothing(tmp_path: Path) -> None:
    vault = vault_in(tmp_path, KeyringKeyStore(_no_backend))
    vault.update(adding("a"))
    assert (vault.lock(), vault.state, names(vault)) == (False, VaultState.UNSAVED, ["a"])


def _no_backend() -> InMemoryKeyring:
    from aspire_desktop.services.vault.backends import UnusableKeyringError

    raise UnusableKeyringError("There is none.")


def test_unlocking_follows_the_systems_vault(tmp_path: Path) -> None:
    backend = InMemoryKeyring()
    vault = vault_in(tmp_path, KeyringKeyStore(lambda: backend))
    vault.update(adding("a"))
    vault.lock()
    refusing = vault_in(tmp_path, KeyringKeyStore(LockedKeyring))
    assert refusing.state is VaultState.LOCKED_OUT
    assert vault.open() is VaultState.OPEN


def test_with_a_passphrase_file_and_entry_give_nothing_alone(
    wrapped: Vault, tmp_path: Path, keys: MemoryKeyStore
) -> None:
    (entry,) = keys._keys.values()
    assert len(entry) == WRAPPED_BYTES
    other = vault_in(tmp_path, keys)
    assert (other.state, names(other), other.has_passphrase) == (VaultState.NEEDS_PASSPHRASE, [], True)
    assert isinstance(other.problem, VaultPassphraseNeededError)
    assert other.open(PASSPHRASE + " ") is VaultState.NEEDS_PASSPHRASE
    assert isinstance(other.problem, VaultPassphraseWrongError)
    with pytest.raises(VaultPassphraseWrongError):
        other.update(adding("c"))
    assert other.open(PASSPHRASE) is VaultState.OPEN
    assert names(other) == ["a", "b"]
    assert wrapped.has_passphrase


def test_the_entry_of_a_wrapped_key_fits_every_system(tmp_path: Path) -> None:
    backend = InMemoryKeyring()
    store = KeyringKeyStore(lambda: backend)
    vault = vault_in(tmp_path, store)
    vault.update(adding("a"))
    vault.set_passphrase(PASSPHRASE)
    text = backend.get_password(*next(iter(backend.entries)))
    assert text is not None
    assert text.startswith("v2:")
    assert len(text) < 256
    assert vault_in(tmp_path, store).open(PASSPHRASE) is VaultState.OPEN


def test_a_passphrase_is_changed_and_taken_away(wrapped: Vault, tmp_path: Path, keys: MemoryKeyStore) -> None:
    wrapped.set_passphrase("another passphrase")
    assert vault_in(tmp_path, keys).open(PASSPHRASE) is VaultState.NEEDS_PASSPHRASE
    assert vault_in(tmp_path, keys).open("another passphrase") is VaultState.OPEN
    wrapped.set_passphrase(None)
    assert not wrapped.has_passphrase
    plain = vault_in(tmp_path, keys)
    assert (plain.state, plain.has_passphrase) == (VaultState.OPEN, False)


def test_a_copy_that_was_put_back_with_a_passphrase_goes_on_having_one(
    wrapped: Vault, tmp_path: Path, keys: MemoryKeyStore
) -> None:
    wrapped.update(adding("c"))
    (file,) = tmp_path.rglob("vault.aspire")
    file.write_bytes(b"damaged")
    damaged = vault_in(tmp_path, keys)
    assert (damaged.state, damaged.has_passphrase) == (VaultState.DAMAGED, False)
    damaged.restore(damaged.generations(PASSPHRASE)[0], PASSPHRASE)
    assert (damaged.state, damaged.has_passphrase) == (VaultState.OPEN, True)


def test_the_first_passphrase_may_come_before_the_first_credential(
    tmp_path: Path, keys: MemoryKeyStore
) -> None:
    vault = vault_in(tmp_path, keys)
    vault.set_passphrase(PASSPHRASE)
    vault.update(adding("a"))
    other = vault_in(tmp_path, keys)
    assert other.open(PASSPHRASE) is VaultState.OPEN
    assert names(other) == ["a"]


def test_a_short_passphrase_changes_nothing(vault: Vault, tmp_path: Path, keys: MemoryKeyStore) -> None:
    with pytest.raises(InputError, match="8 characters"):
        vault.set_passphrase("short")
    assert vault_in(tmp_path, keys).state is VaultState.OPEN


def test_what_is_derived_from_the_key_outlives_the_passphrase(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore
) -> None:
    before = vault.derived_key("requests")
    vault.set_passphrase(PASSPHRASE)
    other = vault_in(tmp_path, keys)
    other.open(PASSPHRASE)
    assert other.derived_key("requests") == vault.derived_key("requests") == before


def test_another_program_that_has_the_vault_open_goes_on(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore
) -> None:
    other = vault_in(tmp_path, keys)
    vault.set_passphrase(PASSPHRASE)
    other.update(adding("c"))
    assert vault.reload_if_changed()
    vault.update(adding("d"))
    assert other.reload_if_changed()
    assert names(other) == ["a", "b", "c", "d"]


@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize("before", [None, PASSPHRASE])
def test_a_change_of_passphrase_that_is_disturbed_leaves_the_old_or_the_new_one(
    tmp_path: Path, fault: Fault, before: str | None
) -> None:
    new, trouble, first_keys = "the new passphrase", Trouble(), MemoryKeyStore()
    first = vault_in(tmp_path / "first", first_keys)
    first.update(adding("a"))
    first.set_passphrase(before)
    for at in range(8):
        keys, folder = deepcopy(first_keys), tmp_path / str(at)
        shutil.copytree(tmp_path / "first", folder)
        trouble = Trouble(fault, at)
        vault = Vault(folder, FaultyKeyStore(keys, trouble), VaultFiles(folder, sleep=lambda _: None))
        try:
            vault.open(before)
            vault.set_passphrase(new)
        except (CrashError, VaultError):
            assert trouble.struck
        again = vault_in(folder, keys)
        if again.state is not VaultState.OPEN and again.open(before) is not VaultState.OPEN:
            again.open(new)
        assert names(again) == ["a"]
        if not trouble.struck:
            break
    assert trouble.calls


@given(st.binary(min_size=WRAPPED_BYTES, max_size=WRAPPED_BYTES))
def test_no_entry_makes_the_program_take_all_memory(entry: bytes) -> None:
    asked = struct.unpack(">I", entry[:4])[0]
    if asked <= 256 * 1024:  # what it may ask for is tried elsewhere: it takes its time
        entry = struct.pack(">I", 2**31) + entry[4:]
    with pytest.raises(VaultLockedOutError):
        unwrap(entry, PASSPHRASE, "id")


def test_a_wrapped_key_belongs_to_its_vault_and_to_every_bit_of_its_entry() -> None:
    entry = wrap(KEY, PASSPHRASE, "id")
    assert unwrap(entry, PASSPHRASE, "id") == KEY
    with pytest.raises(VaultPassphraseWrongError):
        unwrap(entry, PASSPHRASE, "another")
    for place in (7, 30, len(entry) - 1):
        changed = bytearray(entry)
        changed[place] ^= 1
        with pytest.raises(VaultPassphraseWrongError):
            unwrap(bytes(changed), PASSPHRASE, "id")


def test_the_copies_say_what_they_would_give_back(vault: Vault, tmp_path: Path) -> None:
    vault.update(adding("c"))
    (tmp_path / "vault.aspire.2").write_bytes(b"rubbish")
    found = {copy.path.name: copy for copy in vault.generations()}
    assert found["vault.aspire.1"].descriptions == ("Description of a", "Description of b")
    assert found["vault.aspire.2"].descriptions is None
    assert isinstance(found["vault.aspire.2"].problem, VaultDamagedError)


def test_a_chosen_copy_comes_back_and_what_counted_is_kept(vault: Vault, tmp_path: Path) -> None:
    vault.update(adding("c"))
    older = next(copy for copy in vault.generations() if copy.path.name == "vault.aspire.2")
    vault.restore(older)
    assert (vault.state, names(vault)) == (VaultState.OPEN, ["a"])
    vault.update(adding("d"))
    kept = next(copy for copy in vault.generations() if "damaged" in copy.path.name)
    assert kept.descriptions is not None
    assert len(kept.descriptions) == 3
    vault.restore(kept)
    assert names(vault) == ["a", "b", "c"]


def test_a_damaged_vault_with_a_passphrase_comes_back_with_it(
    wrapped: Vault, tmp_path: Path, keys: MemoryKeyStore
) -> None:
    wrapped.update(adding("c"))
    (tmp_path / "vault.aspire").write_bytes(b"torn")
    vault = vault_in(tmp_path, keys)
    assert vault.state is VaultState.DAMAGED
    copies = vault.generations()
    assert {type(copy.problem) for copy in copies} == {VaultPassphraseNeededError}
    newest = vault.generations(PASSPHRASE)[0]
    assert newest.descriptions is not None
    with pytest.raises(VaultPassphraseWrongError):
        vault.restore(newest, "another one")
    vault.restore(newest, PASSPHRASE)
    assert names(vault) == ["a", "b"]


def test_with_a_lost_key_no_copy_opens_and_all_of_them_stay(
    vault: Vault, tmp_path: Path, keys: MemoryKeyStore
) -> None:
    keys._keys.clear()
    lost = vault_in(tmp_path, keys)
    assert lost.state is VaultState.KEY_LOST
    copies = lost.generations()
    assert {type(copy.problem) for copy in copies} == {VaultKeyLostError}
    with pytest.raises(VaultKeyLostError):
        lost.restore(copies[0])
    assert (tmp_path / "vault.aspire").exists()
