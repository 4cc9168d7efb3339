"""A key derived from the vault's: always the same, told by nothing, and only while the vault is open."""

from pathlib import Path

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.vault import Vault


def _saved(folder: Path, keys: MemoryKeyStore) -> Vault:
    vault = Vault(folder, keys)
    vault.open()
    vault.update(lambda document: document)
    return vault


def test_it_is_the_same_at_each_start_and_another_for_each_purpose(tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    first = _saved(tmp_path, keys)
    again = Vault(tmp_path, keys)
    again.open()
    key = first.derived_key("history")
    assert key is not None
    assert key == again.derived_key("history")
    assert key != again.derived_key("other")
    assert len(key) == 32
    assert isinstance(again.document, VaultDocument)


def test_another_vault_has_another(tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    vaults = [_saved(tmp_path / name, keys) for name in ("a", "b")]
    assert vaults[0].derived_key("history") != vaults[1].derived_key("history")


def test_a_vault_that_is_not_open_has_none(tmp_path: Path) -> None:
    vault = Vault(tmp_path, MemoryKeyStore())
    assert vault.derived_key("history") is None
    _saved(tmp_path, MemoryKeyStore())
    lost = Vault(tmp_path, MemoryKeyStore())
    lost.open()
    assert lost.derived_key("history") is None
