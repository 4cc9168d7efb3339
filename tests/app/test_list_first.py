"""The list of credentials, with their tokens, is of use before the panels of requests are made."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView

from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.services.vault.keys import MemoryKeyStore
from aspire_desktop.widgets.lock_page import LockPage
from tests.app.program import Program, running
from tests.support.api_server import ApiServer

OPERATION = "GET /Branches"


async def saved(folder: Path, api: ApiServer, *names: str, passphrase: str | None = None) -> MemoryKeyStore:
    """Leave a vault with credentials that have a token, and return where its key is."""
    async with running(folder, api) as program:
        for name in names:
            give_token(program, program.add(name), f"token-of-{name}")
        if passphrase is not None:
            program.services.vault.set_passphrase(passphrase)
        keys = program.services.vault._keys
    assert isinstance(keys, MemoryKeyStore)
    return keys


def give_token(program: Program, profile_id: ProfileId, token: str) -> None:
    now = datetime.now(UTC)
    record = program.services.vault.document.find(profile_id)
    assert record is not None
    pair = TokenPair(access_token=token, issued_at=now, last_used_at=now)
    program.services.vault.update(lambda document: document.with_credential(replace(record, tokens=pair)))


async def until_listed(program: Program) -> None:
    """Return in the turn after the list was shown: it is alone for a few turns only."""
    listed = asyncio.Event()
    program.choice.profile_changed.connect(listed.set)
    await listed.wait()
    program.choice.profile_changed.disconnect(listed.set)
    assert program.window.credentials.isEnabled()


async def test_a_token_is_copied_by_the_lists_key_while_the_rest_is_made(
    tmp_path: Path, api: ApiServer
) -> None:
    keys = await saved(tmp_path / "data", api, "Payroll", "Billing")
    seen: list[tuple[str, bool]] = []

    async def copy(program: Program) -> None:
        await until_listed(program)
        program.choose("Billing")
        table = program.part(QTableView, "credentialTable")
        QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        seen.append((QApplication.clipboard().text(), hasattr(program.window, "request")))
        # What needs the rest waits for it.
        assert not program.part(QAbstractButton, "addCredentialButton").isEnabled()
        assert not program.part(QAbstractButton, "editCredentialButton").isEnabled()
        QTest.keyClick(table, Qt.Key.Key_Delete)
        QTest.keyClick(table, Qt.Key.Key_F2)
        assert program.window.lock_page.isVisible()

    async with running(tmp_path / "data", api, keys=keys, meanwhile=copy) as program:
        assert seen == [("token-of-Billing", False)]
        assert program.window.request.isVisible()
        assert program.profile("Billing") == program.choice.profile
        assert program.dialog("credentialDialog") is None
        assert program.part(QAbstractButton, "addCredentialButton").isEnabled()
        assert program.part(QAbstractButton, "editCredentialButton").isEnabled()


async def test_what_comes_later_hears_what_was_chosen_before(tmp_path: Path, api: ApiServer) -> None:
    keys = await saved(tmp_path / "data", api, "Payroll", "Billing")

    async def choose(program: Program) -> None:
        await until_listed(program)
        program.choose("Billing")

    async with running(tmp_path / "data", api, keys=keys, meanwhile=choose) as program:
        program.choose(operation=OPERATION)
        program.click("executeButton")
        await program.until(lambda: program.asked("GET", "/Branches"))
        assert program.bearers("GET", "/Branches") == ["token-of-Billing"]


async def test_a_vault_that_needs_a_passphrase_shows_nothing_of_the_list(
    tmp_path: Path, api: ApiServer
) -> None:
    keys = await saved(tmp_path / "data", api, "Payroll", passphrase="correct horse battery")
    async with running(tmp_path / "data", api, keys=keys) as program:
        assert program.part(LockPage, "lockPage").isVisible()
        assert not program.window.credentials.isEnabled()
        assert not program.window.menu.export_credentials.isEnabled()
        program.window.lock_page.unlock_requested.emit("correct horse battery")
        await program.until(lambda: program.window.credentials.isEnabled())
        assert program.window.menu.export_credentials.isEnabled()
        assert program.window.request.isVisible()
