"""After the data folder was moved, the old one, which holds every secret, is offered for deletion."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from aspire_desktop.services.folder_move import move_if_wished, old_folder, wish
from aspire_desktop.services.settings import Settings
from aspire_desktop.services.vault.keys import MemoryKeyStore
from tests.app.program import Program, running
from tests.support.api_server import ApiServer


@pytest.fixture
def keys() -> MemoryKeyStore:
    return MemoryKeyStore()


async def moved(default: Path, target: Path, api: ApiServer, keys: MemoryKeyStore) -> None:
    async with running(default, api, keys=keys) as program:
        program.add("Payroll")
        await program.settled()
    wish(default, target)
    assert move_if_wished(default) is None


def box(program: Program) -> QMessageBox:
    found = program.box("oldFolderBox")
    assert found is not None
    return found


async def test_it_is_offered_and_deleted_after_a_question(
    tmp_path: Path, api: ApiServer, keys: MemoryKeyStore
) -> None:
    default, target = tmp_path / "default", tmp_path / "moved"
    await moved(default, target, api, keys)
    async with running(target, api, keys=keys, default_folder=default) as program:
        program.application.desktop.begin()
        await program.settled()
        assert program.message == f"The old data folder still holds all credentials: {default}"
        program.click("messageAction")
        assert box(program).text() == str(default)
        assert (default / "vault.aspire").exists()
        program.click("deleteOldFolderButton")
        await program.settled()
        assert program.message == "The old data folder was deleted."
        assert [path.name for path in default.iterdir()] == ["location.json"]
    async with running(target, api, keys=keys, default_folder=default) as again:
        again.application.desktop.begin()
        await again.settled()
        assert again.message == ""
        assert again.profile("Payroll").description == "Payroll"


async def test_who_keeps_it_is_not_asked_again(tmp_path: Path, api: ApiServer, keys: MemoryKeyStore) -> None:
    default, target = tmp_path / "default", tmp_path / "moved"
    await moved(default, target, api, keys)
    async with running(target, api, keys=keys, default_folder=default) as program:
        program.application.desktop.begin()
        await program.settled()
        program.click("messageSecondAction")
        await program.settled()
        assert old_folder(default) is None
        assert (default / "vault.aspire").exists()


async def test_who_looks_away_is_asked_at_the_next_start(
    tmp_path: Path, api: ApiServer, keys: MemoryKeyStore
) -> None:
    default, target = tmp_path / "default", tmp_path / "moved"
    await moved(default, target, api, keys)
    for _ in range(2):
        async with running(target, api, keys=keys, default_folder=default) as program:
            program.application.desktop.begin()
            await program.settled()
            program.click("messageAction")
            box(program).reject()
            await program.settled()
            assert (default / "vault.aspire").exists()


async def test_a_vault_that_does_not_open_in_its_new_place_has_nothing_deleted(
    tmp_path: Path, api: ApiServer, keys: MemoryKeyStore
) -> None:
    default, target = tmp_path / "default", tmp_path / "moved"
    await moved(default, target, api, keys)
    (target / "vault.aspire").write_bytes(b"damaged")
    async with running(target, api, Settings(), keys, default_folder=default) as program:
        program.application.desktop.begin()
        await program.settled()
        assert "old data folder" not in program.message
