"""Tests for aspire_desktop.services.vault.newest_copy: what older generations there are after many writes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.vault import Vault
from tests.services.vault.sample import adding, vault_in
from tests.support.records import token_pair


@pytest.fixture
def keys() -> MemoryKeyStore:
    return MemoryKeyStore()


def _login(token: str) -> Callable[[VaultDocument], VaultDocument]:
    """What a token is to the vault: the first credential's, of the name that is there."""

    def change(document: VaultDocument) -> VaultDocument:
        tokens = replace(token_pair(), access_token=token)
        return document.with_credential(replace(document.credentials[0], tokens=tokens))

    return change


def _kept(vault: Vault) -> list[tuple[str, ...] | None]:
    return [copy.descriptions for copy in vault.generations()]


_A, _B = "Description of a", "Description of b"


def test_tokens_push_no_earlier_version_out(tmp_path: Path, keys: MemoryKeyStore) -> None:
    vault = vault_in(tmp_path, keys)
    for name in ("a", "b", "c"):
        vault.update(adding(name))
    for number in range(10):
        vault.update(_login(f"token {number}"))
    assert [len(names or ()) for names in _kept(vault)] == [3, 2, 1]


def test_nor_do_those_of_other_processes(tmp_path: Path, keys: MemoryKeyStore) -> None:
    vault_in(tmp_path, keys).update(adding("a"))
    vault_in(tmp_path, keys).update(adding("b"))
    for number in range(10):
        vault_in(tmp_path, keys).update(_login(f"token {number}"))
    assert _kept(vault_in(tmp_path, keys)) == [(_A, _B), (_A,)]


def test_what_was_saved_last_is_in_a_copy_once_a_token_replaced_it(
    tmp_path: Path, keys: MemoryKeyStore
) -> None:
    """A damaged file then costs a token, never a credential."""
    vault = vault_in(tmp_path, keys)
    vault.update(adding("a"))
    vault.update(_login("one"))
    vault.update(adding("b"))
    vault.update(_login("two"))
    vault.update(_login("three"))
    assert _kept(vault) == [(_A, _B), (_A,)]


@pytest.mark.parametrize("content", [b"", b"rubbish", None])
def test_a_copy_that_cannot_be_read_is_made_anew(
    tmp_path: Path, keys: MemoryKeyStore, content: bytes | None
) -> None:
    vault = vault_in(tmp_path, keys)
    vault.update(adding("a"))
    vault.update(_login("one"))
    copy = tmp_path / "vault.aspire.1"
    copy.unlink() if content is None else copy.write_bytes(content)
    vault.update(_login("two"))
    assert _kept(vault)[0] == (_A,)


def test_a_locked_vault_holds_nothing_of_a_copy(tmp_path: Path, keys: MemoryKeyStore) -> None:
    vault = vault_in(tmp_path, keys)
    vault.update(adding("a"))
    vault.update(_login("one"))
    vault.update(_login("two"))
    copy = vault._file._newest_copy
    assert copy._held.credentials
    vault.lock()
    assert not copy._held.credentials
