"""What could not be saved is saved by itself, once the file can be written again."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from aspire_desktop.app.vault.pauses import PAUSES_S
from aspire_desktop.app.vault.save_retry import SaveRetry
from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import AspireError, VaultNotSavedError
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault
from aspire_desktop.viewmodels.tasks import TaskRunner
from tests.app.program import Program, running
from tests.services.vault.sample import adding, vault_in
from tests.services.vault.sample import names as vault_names
from tests.support.api_server import ApiServer
from tests.support.stage import FullDisk


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Have nobody write the vault's file, by what every system takes for it."""
    lock = folder / "vault.lock"
    lock.unlink(missing_ok=True)
    lock.mkdir()
    try:
        yield
    finally:
        lock.rmdir()


def names(document: VaultDocument) -> list[str]:
    return sorted(record.profile.description for record in document.credentials)


@asynccontextmanager
async def with_payroll(
    folder: Path, api: ApiServer, keys: MemoryKeyStore | None = None
) -> AsyncIterator[Program]:
    """Run the program with one credential, which is chosen."""
    async with running(folder, api, keys=keys) as program:
        program.add("Payroll")
        program.choose("Payroll")
        await program.settled()
        yield program


async def duplicate(program: Program) -> None:
    """Have a change that cannot be saved, in the window."""
    program.do("duplicateCredential")
    await program.until(lambda: "not saved yet" in program.message)


async def test_what_could_not_be_saved_is_saved_by_itself_and_the_message_goes(
    tmp_path: Path, api: ApiServer
) -> None:
    keys = MemoryKeyStore()
    async with with_payroll(tmp_path, api, keys) as program:
        with held(tmp_path):
            await duplicate(program)
            assert program.message.endswith("It is retried automatically.")
        await program.until(lambda: not program.message)
        assert "not saved" not in await program.user.read("vaultState", "open")
        other = Vault(tmp_path, keys)
        other.open()
        assert names(other.document) == ["Payroll", "Payroll (copy)"]


async def test_what_is_saved_while_the_screen_is_locked_leaves_the_memory(
    tmp_path: Path, api: ApiServer
) -> None:
    async with with_payroll(tmp_path, api) as program:
        vault, lock = program.services.vault, program.application.vault.lock
        with held(tmp_path):
            await duplicate(program)
            program.do("lock")
            assert await program.user.read("lockText", "only a screen")
            await program.settled()
            assert vault.state is VaultState.OPEN
        await program.until(lambda: vault.state is VaultState.LOCKED)
        await program.settled()
        assert "only a screen" not in await program.user.read("lockText", "not in this program's memory")
        await program.user.click("unlockButton")
        await program.until(lambda: not lock.is_locked)
        await program.settled()
        assert names(vault.document) == ["Payroll", "Payroll (copy)"]
        assert program.message == ""


async def test_the_question_what_would_be_lost_goes_once_nothing_would(
    tmp_path: Path, api: ApiServer
) -> None:
    async with with_payroll(tmp_path, api) as program:
        with held(tmp_path):
            await duplicate(program)
            program.do("quit")
            assert await program.user.read("quitUnsavedBox", "in memory only")
        await program.user.gone("quitUnsavedBox")
        assert not program.services.vault.has_unsaved_changes
        assert program.window.isVisible()


class _Disk(FullDisk):
    """Attributes: refused: So many writes it has refused."""

    refused = 0

    def write(self, path: Path, content: bytes) -> None:
        self.refused += self.is_full
        super().write(path, content)


async def test_it_is_tried_ever_more_seldom_without_a_word(tmp_path: Path) -> None:
    disk, tasks = _Disk(), TaskRunner()
    vault = vault_in(tmp_path, MemoryKeyStore(), disk)
    retry = SaveRetry(vault, tasks)
    failed: list[AspireError] = []
    saved: list[list[str]] = []
    tasks.failed.connect(failed.append)
    retry.saved.connect(lambda: saved.append(vault_names(vault)))
    tried_at = []

    async def tick() -> int:
        before = disk.refused
        retry.tick()
        await asyncio.gather(*tasks._tasks)
        return disk.refused - before

    assert await tick() == 0
    disk.is_full = True
    with pytest.raises(VaultNotSavedError):
        vault.update(adding("Payroll"))
    for second in range(1, 300):
        if await tick():
            tried_at.append(second)
    assert tried_at == [2, 7, 17, 47, 107, 167, 227, 287]
    disk.is_full = False
    for _ in range(PAUSES_S[-1] + 1):
        await tick()
    assert (failed, saved) == ([], [["Payroll"]])
    assert not vault.has_unsaved_changes
