"""Each call that can fail fails in turn: what is found afterwards is the old state or the new one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import VaultError
from aspire_desktop.services.vault.files import VaultFiles
from aspire_desktop.services.vault.keys import KeyStore, MemoryKeyStore
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault
from tests.services.vault.sample import Change, adding, names, removing, vault_in
from tests.support.faults import CrashError, Fault, FaultyFileSystem, FaultyKeyStore, Trouble

_OLD = ["a", "b", "c"]
_MOST_CALLS = 60


@dataclass(frozen=True)
class _Case:
    change: Change
    new: list[str]


def _renewed(document: VaultDocument) -> VaultDocument:
    return adding("b", access_token="t" * 20_000)(document)


def _imported(document: VaultDocument) -> VaultDocument:
    for number in range(50):
        document = adding(f"imported {number}")(document)
    return document


_CASES = {
    "create": _Case(adding("d"), ["a", "b", "c", "d"]),
    "edit": _Case(adding("b", secret="another"), _OLD),
    "refresh": _Case(_renewed, _OLD),
    "delete": _Case(removing("b"), ["a", "c"]),
    "import": _Case(_imported, _OLD + [f"imported {number}" for number in range(50)]),
}


def _faulty(folder: Path, keys: KeyStore, trouble: Trouble) -> Vault:
    disk = FaultyFileSystem(trouble)
    return Vault(folder, FaultyKeyStore(keys, trouble), VaultFiles(folder, disk, sleep=lambda _: None))


def _each_call(folder: Path, fault: Fault, begin: Callable[[Path, KeyStore], None]) -> Iterator[_Scene]:
    """Yield a scene, each in a folder of its own, for one call after the other: until none strikes."""
    for at in range(_MOST_CALLS):
        keys = MemoryKeyStore()
        begin(folder / str(at), keys)
        yield _Scene(folder / str(at), keys, Trouble(fault, at))


@dataclass(frozen=True)
class _Scene:
    folder: Path
    keys: MemoryKeyStore
    trouble: Trouble

    def play(self, act: Callable[[Vault], object]) -> bool:
        """Open and act until the fault strikes; say whether it did."""
        vault = _faulty(self.folder, self.keys, self.trouble)
        try:
            vault.open()
            act(vault)
        except (CrashError, VaultError):
            assert self.trouble.struck
        return self.trouble.struck

    def reopened(self) -> Vault:
        return vault_in(self.folder, self.keys)


def _with_three(folder: Path, keys: KeyStore) -> None:
    vault = vault_in(folder, keys)
    for name in _OLD:
        vault.update(adding(name))


def _nothing(folder: Path, keys: KeyStore) -> None:
    """A first run."""


def _damaged(folder: Path, keys: KeyStore) -> None:
    _with_three(folder, keys)
    vault_in(folder, keys).update(adding("d"))
    path = folder / "vault.aspire"
    path.write_bytes(path.read_bytes()[:-1])


@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize("name", _CASES)
def test_a_change_that_is_disturbed_is_made_wholly_or_not_at_all(
    tmp_path: Path, name: str, fault: Fault
) -> None:
    case, struck = _CASES[name], 0
    for scene in _each_call(tmp_path, fault, _with_three):
        old = scene.reopened().document
        new = case.change(old)
        if not scene.play(lambda vault: vault.update(case.change)):
            break
        struck += 1
        vault = scene.reopened()
        assert vault.state is VaultState.OPEN
        assert vault.document in (old, new)
        assert not list(scene.folder.glob("*.tmp"))
        vault.update(case.change)
        assert names(scene.reopened()) == case.new
    assert struck >= 8


@pytest.mark.parametrize("fault", Fault)
def test_a_first_save_that_is_disturbed_ends_with_one_key_and_one_vault(tmp_path: Path, fault: Fault) -> None:
    struck = 0
    for scene in _each_call(tmp_path, fault, _nothing):
        if not scene.play(lambda vault: vault.update(adding("a"))):
            break
        struck += 1
        vault = scene.reopened()
        assert vault.state in (VaultState.NEW, VaultState.OPEN)
        vault.update(adding("a"))
        assert names(scene.reopened()) == ["a"]
        assert len(scene.keys._keys) == 1
    assert struck >= 6


@pytest.mark.parametrize("fault", Fault)
def test_a_restore_that_is_disturbed_can_be_made_again(tmp_path: Path, fault: Fault) -> None:
    struck = 0
    for scene in _each_call(tmp_path, fault, _damaged):
        broken = (scene.folder / "vault.aspire").read_bytes()
        if not scene.play(lambda vault: vault.restore_backup()):
            break
        struck += 1
        vault = scene.reopened()
        assert vault.state in (VaultState.DAMAGED, VaultState.OPEN)
        if vault.state is VaultState.DAMAGED:
            vault.restore_backup()
        assert names(scene.reopened()) == _OLD
        assert (scene.folder / "vault.aspire.damaged").read_bytes() == broken
    assert struck >= 6


@pytest.mark.parametrize("fault", Fault)
def test_moving_aside_that_is_disturbed_loses_no_file(tmp_path: Path, fault: Fault) -> None:
    struck = 0
    for scene in _each_call(tmp_path, fault, _damaged):
        broken = (scene.folder / "vault.aspire").read_bytes()
        if not scene.play(lambda vault: vault.move_aside()):
            break
        struck += 1
        vault = scene.reopened()
        assert vault.state in (VaultState.DAMAGED, VaultState.GONE, VaultState.NEW)
        if vault.state is not VaultState.NEW:
            vault.move_aside()
        assert (scene.folder / "vault.aspire.aside").read_bytes() == broken
        vault.update(adding("new"))
        assert len(scene.keys._keys) == 2
    assert struck >= 4


@pytest.mark.parametrize("fault", Fault)
def test_a_change_that_waits_is_saved_by_the_next_try_unless_the_process_ended(
    tmp_path: Path, fault: Fault
) -> None:
    for scene in _each_call(tmp_path, fault, _with_three):
        vault = _faulty(scene.folder, scene.keys, scene.trouble)
        try:
            vault.open()
            vault.update(adding("d"))
        except CrashError:
            continue
        except VaultError:
            pass
        if not scene.trouble.struck:
            break
        if vault.state is not VaultState.OPEN:
            continue  # opening itself was disturbed
        assert names(vault) == [*_OLD, "d"]
        vault.save_again()
        assert not vault.has_unsaved_changes
        assert names(scene.reopened()) == [*_OLD, "d"]
