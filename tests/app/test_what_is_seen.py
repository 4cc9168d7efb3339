"""What the window says and takes while something else is under way."""

import asyncio
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.errors import AspireError
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.viewmodels.guard import CANNOT_BE_SHOWN
from tests.app.program import Program, running
from tests.support.api_server import ApiServer
from tests.support.stage import FullDisk


class SlowKeys(MemoryKeyStore):
    """Answers when it is let: the system may have asked for a password first."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()

    def read(self, vault_id: str) -> bytes | None:
        self.gate.wait(180)
        return super().read(vault_id)


def vault_word(program: Program) -> str:
    return program.part(QLabel, "vaultState").text()


async def test_the_word_in_the_status_line_follows_the_lock(program: Program) -> None:
    program.add("Payroll")
    assert vault_word(program).endswith("open")
    program.do("lock")
    assert vault_word(program).endswith("locked")
    await program.settled()
    assert vault_word(program).endswith("locked")
    program.click("unlockButton")
    await program.settled()
    assert vault_word(program).endswith("open")
    assert program.choice.profile is not None


async def test_a_row_whose_countdown_fails_says_so_and_the_program_lives(
    program: Program, qtbot: QtBot
) -> None:
    program.add("Payroll")

    def fails(_: object) -> None:
        raise OverflowError("date value out of range")

    table = program.part(QTableView, "credentialTable")
    with qtbot.captureExceptions() as told:
        program.choice.credentials.set_expiry_source(fails)
        table.viewport().repaint()
        shown = [table.model().index(0, column).data() for column in range(table.model().columnCount())]
        program.choice.credentials.set_expiry_source(program.application.tokens.presenter.expiry)
    assert told
    assert CANNOT_BE_SHOWN in shown


async def test_what_failed_is_not_on_record_as_done(program: Program) -> None:
    payroll, other = program.add("Payroll"), program.add("Other")
    noted: list[tuple[ActivityKind, str]] = []
    service = program.services.credentials
    service._changes._on_activity = lambda kind, _, detail: noted.append((kind, detail))
    disk, files = FullDisk(), program.services.vault._files
    files._system, disk.is_full = disk, True
    with pytest.raises(AspireError):
        await asyncio.to_thread(service.add, program.draft("New"))
    assert noted == [(ActivityKind.CREATED, "not saved: in memory only")]
    noted.clear()
    program.services.vault.update = _fails  # type: ignore[method-assign, assignment]
    with pytest.raises(AspireError):
        await asyncio.to_thread(service.remove_many, [payroll, other])
    assert noted == []


def _fails(_: object) -> None:
    raise AspireError("The vault is damaged.")


async def test_nothing_takes_keys_until_the_vault_has_answered(tmp_path: Path, api: ApiServer) -> None:
    async with running(tmp_path / "data", api) as first:
        first.add("Payroll")
        keys = first.services.vault._keys
    assert isinstance(keys, MemoryKeyStore)
    slow = SlowKeys()
    slow._keys = keys._keys
    seen: list[str] = []

    async def look(program: Program) -> None:
        await program.until(lambda: program.window.lock_page.isVisible())
        search = program.window.findChild(QLineEdit, "credentialSearch")
        assert isinstance(search, QLineEdit)
        QTest.keyClicks(QApplication.focusWidget() or program.window, "my passphrase")
        seen.append(search.text())
        seen.append(program.part(QLabel, "lockTitle").text())
        slow.gate.set()

    async with running(tmp_path / "data", api, keys=slow, meanwhile=look) as program:
        assert seen == ["", "Opening the vault…"]
        assert program.window.credentials.isEnabled()
        assert not program.window.lock_page.isVisible()
        search = program.part(QLineEdit, "credentialSearch")
        QTest.keyClick(search, Qt.Key.Key_P)
        assert search.text() == "p"
