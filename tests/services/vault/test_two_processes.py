"""Two that write to one vault at a time, and one that is killed while it does."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from aspire_desktop.core.errors import UnknownNameError, VaultNotSavedError
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.lock import writing
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault
from tests.services.vault.sample import KEY, adding, credential, names, needing, removing, vault_in
from tests.support.keyrings import FixedKeyStore
from tests.support.processes import child, wait_for

_ROOT = Path(__file__).parents[3]
_KEYS = FixedKeyStore(KEY)
_WRITES = 60
_FOR_EVER = 1_000_000


def _writer(folder: Path, prefix: str, count: int) -> list[str]:
    return [sys.executable, "-m", "tests.services.vault.writer", str(folder), prefix, str(count)]


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(_ROOT)}


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    """A vault with one credential in it."""
    vault = vault_in(tmp_path, _KEYS)
    vault.update(adding("anchor"))
    return vault


def _expected(*prefixes: str) -> set[str]:
    return {"anchor"} | {f"{prefix}{number}" for prefix in prefixes for number in range(_WRITES)}


def test_two_vaults_in_two_threads_lose_no_write(vault: Vault, tmp_path: Path) -> None:
    other = vault_in(tmp_path, _KEYS)

    def write(vault: Vault, prefix: str) -> None:
        for number in range(_WRITES):
            vault.update(adding(f"{prefix}{number}"))

    threads = [threading.Thread(target=write, args=pair) for pair in ((vault, "a"), (other, "b"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(names(vault_in(tmp_path, _KEYS))) == _expected("a", "b")


def test_one_vault_used_by_two_threads_loses_no_write(vault: Vault, tmp_path: Path) -> None:
    def write(prefix: str) -> None:
        for number in range(_WRITES):
            vault.update(adding(f"{prefix}{number}"))

    threads = [threading.Thread(target=write, args=(prefix,)) for prefix in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(names(vault_in(tmp_path, _KEYS))) == _expected("a", "b")


def test_two_processes_lose_no_write(vault: Vault, tmp_path: Path) -> None:
    first = subprocess.Popen(_writer(tmp_path, "a", _WRITES), env=_environment())
    second = subprocess.Popen(_writer(tmp_path, "b", _WRITES), env=_environment())
    assert (first.wait(180), second.wait(60)) == (0, 0)
    assert vault.reload_if_changed()
    assert set(names(vault)) == _expected("a", "b")


def test_a_process_killed_at_any_moment_leaves_a_vault_that_opens(vault: Vault, tmp_path: Path) -> None:
    for attempt in range(20):
        before = (tmp_path / "vault.aspire").read_bytes()
        with child(_writer(tmp_path, "a", _FOR_EVER), _environment()) as process:
            wait_for(_another(tmp_path, before), "the first save")
            with pytest.raises(subprocess.TimeoutExpired):  # 20 different moments within a few saves
                process.wait(attempt * 0.0013)
            process.kill()
        again = vault_in(tmp_path, _KEYS)
        assert again.state is VaultState.OPEN
        assert again.document.credentials[0] == credential("anchor")
    vault.update(adding("after"))
    assert "after" in names(vault_in(tmp_path, _KEYS))


def _another(folder: Path, before: bytes) -> Callable[[], bool]:
    return lambda: (folder / "vault.aspire").read_bytes() != before


def test_a_lock_file_of_a_dead_process_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "vault.lock").touch()
    with writing(tmp_path / "vault.lock", patience_s=0):
        pass


def test_a_lock_that_stays_taken_is_not_saved_and_not_waited_for_longer(tmp_path: Path) -> None:
    path = tmp_path / "vault.lock"
    with writing(path), pytest.raises(VaultNotSavedError), writing(path, patience_s=0):
        pass


def test_a_change_is_applied_to_what_another_has_written(vault: Vault, tmp_path: Path) -> None:
    vault_in(tmp_path, _KEYS).update(adding("theirs"))
    vault.update(adding("ours"))
    assert names(vault) == ["anchor", "theirs", "ours"]


def test_a_look_tells_once_that_another_has_written(vault: Vault, tmp_path: Path) -> None:
    vault_in(tmp_path, _KEYS).update(removing("anchor"))
    assert [vault.reload_if_changed() for _ in range(2)] == [True, False]
    assert names(vault) == []


def test_own_writes_are_no_news(vault: Vault) -> None:
    vault.update(adding("b"))
    assert not vault.reload_if_changed()


def test_a_change_refused_over_anothers_write_still_shows_that_write(vault: Vault, tmp_path: Path) -> None:
    vault_in(tmp_path, _KEYS).update(removing("anchor"))
    with pytest.raises(UnknownNameError):
        vault.update(needing("anchor"))
    assert names(vault) == []


def test_a_restored_backup_is_not_taken_for_ones_own_write(vault: Vault, tmp_path: Path) -> None:
    vault.update(adding("lost with the damage"))
    path = tmp_path / "vault.aspire"
    path.write_bytes(path.read_bytes()[:-1])
    other = vault_in(tmp_path, _KEYS)
    other.restore_backup()
    other.update(adding("theirs"))
    vault.update(adding("ours"))
    assert names(vault) == ["anchor", "theirs", "ours"]


def test_two_that_begin_a_vault_share_its_key(tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    first, second = vault_in(tmp_path, keys), vault_in(tmp_path, keys)
    first.update(adding("a"))
    second.update(adding("b"))
    assert names(vault_in(tmp_path, keys)) == ["a", "b"]
