"""A history that cannot be kept in its file is told of in the window, once, by the file's name."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from aspire_desktop.services.vault.keys import MemoryKeyStore
from tests.app.program import execute, running
from tests.support.api_server import Answer, ApiServer

if sys.platform == "win32":
    pytest.skip("links are for administrators", allow_module_level=True)

_WHY = "The history's file cannot be opened: requests.sqlite: It links to a file that is not there."


def unplug(folder: Path) -> None:
    """Have the history be a link that leads nowhere."""
    link = folder / "requests.sqlite"
    link.unlink(missing_ok=True)
    link.symlink_to(folder / "unplugged" / "requests.sqlite")


async def test_a_link_that_leads_nowhere_is_told_at_the_start(tmp_path: Path, api: ApiServer) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path, api, keys=keys) as program:
        program.add("Payroll")
        await program.settled()
    unplug(tmp_path)
    async with running(tmp_path, api, keys=keys) as program:
        await program.settled()
        assert program.message == _WHY


async def test_with_a_new_vault_it_is_told_as_soon_as_something_is_to_be_kept(
    tmp_path: Path, api: ApiServer
) -> None:
    unplug(tmp_path)
    async with running(tmp_path, api) as program:
        program.server.script("GET", "/Branches", Answer(json=[]))
        program.add("Payroll")
        program.choose("Payroll", "GET /Branches")
        await execute(program)
        assert program.message == _WHY
        program.click("messageClose")
        await execute(program)
        assert program.message == ""
    assert (tmp_path / "requests.sqlite").is_symlink()
