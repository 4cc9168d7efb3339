"""A vault whose file could not be read is opened by itself, once it can be; never while all is locked."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path

from aspire_desktop.app.vault.pauses import PAUSES_S
from aspire_desktop.app.vault.reopening import Reopening
from aspire_desktop.services.vault.files import FileSystem
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.services.vault.state import VaultState
from tests.app.program import running
from tests.services.vault.sample import adding, names, vault_in
from tests.support.api_server import ApiServer


@contextmanager
def unreadable(folder: Path) -> Iterator[None]:
    """Have nobody read the vault's file, by what every system takes for it."""
    file, aside = folder / "vault.aspire", folder.parent / "aside"
    file.rename(aside)
    file.mkdir()
    try:
        yield
    finally:
        file.rmdir()
        aside.rename(file)


async def test_what_could_not_be_read_at_the_start_is_opened_by_itself(
    tmp_path: Path, api: ApiServer
) -> None:
    keys, folder = MemoryKeyStore(), tmp_path / "data"
    vault_in(folder, keys).update(adding("Payroll"))
    async with AsyncExitStack() as stack:
        with unreadable(folder):
            program = await stack.enter_async_context(running(folder, api, keys=keys))
            assert program.message.endswith("It is retried automatically.")
            assert "cannot be opened" in await program.user.read("vaultState", ".")
        await program.until(lambda: not program.message)
        assert [row[0] for row in await program.user.rows("credentialTable")] == ["Description of Payroll"]
        assert await program.user.read("vaultState", "· open$")


async def test_while_all_is_locked_only_the_user_opens_it(tmp_path: Path, api: ApiServer) -> None:
    keys, folder = MemoryKeyStore(), tmp_path / "data"
    vault_in(folder, keys).update(adding("Payroll"))
    async with AsyncExitStack() as stack:
        with unreadable(folder):
            program = await stack.enter_async_context(running(folder, api, keys=keys))
            program.do("lock")
            await program.settled()
        vault, keeping = program.services.vault, program.application.vault
        for _ in range(sum(PAUSES_S)):
            keeping.state.check()
        await program.settled()
        assert (keeping.lock.is_locked, vault.state) == (True, VaultState.LOCKED_OUT)
        await program.user.click("unlockButton")
        await program.until(lambda: not keeping.lock.is_locked)
        await program.settled()
        assert names(vault) == ["Payroll"]


class _Held(FileSystem):
    """Another program has every file; who has `asked` hears of it once `gate` is set."""

    def __init__(self) -> None:
        self.asked, self.gate = threading.Event(), threading.Event()

    def read(self, path: Path) -> bytes:
        self.asked.set()
        self.gate.wait(180)
        raise TimeoutError(str(path))


async def test_a_try_that_takes_its_time_makes_no_shorter_pause(tmp_path: Path) -> None:
    """While it is opened the vault has no problem: it seemed to have come right, again and again."""
    keys, disk = MemoryKeyStore(), _Held()
    vault_in(tmp_path, keys).update(adding("Payroll"))
    disk.gate.set()
    vault = vault_in(tmp_path, keys, disk)
    reopening, due = Reopening(vault), []
    reopening.due.connect(lambda: due.append("due"))

    def seconds_until_due() -> int:
        due.clear()
        for second in range(1, 100):
            reopening.tick()
            if due:
                return second
        return 0

    assert seconds_until_due() == PAUSES_S[0]
    disk.asked.clear()
    disk.gate.clear()
    trying = asyncio.ensure_future(reopening.open())
    await asyncio.to_thread(disk.asked.wait)
    reopening.tick()
    disk.gate.set()
    assert not await trying
    assert seconds_until_due() == PAUSES_S[1]
