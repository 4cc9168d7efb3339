"""What is left of a credential that was deleted: nothing, once it cannot be brought back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from aspire_desktop.services.vault.keys import MemoryKeyStore
from tests.app.program import Program, execute, running
from tests.support.api_server import Answer, ApiServer
from tests.support.canary import find_canary

_ROW = b'[{"Id": 1, "Name": "canary-of-a-customer"}]'


async def _used(program: Program, name: str) -> None:
    """Do with a credential what leaves traces of it."""
    program.add(name)
    program.choose(name, "GET /Branches")
    await program.user.click("getTokenButton")
    await program.user.read("tokenState", "Valid")
    await execute(program)


async def test_deleting_clears_the_clipboard_of_it_at_once(program: Program) -> None:
    await _used(program, "Payroll")
    await _used(program, "Reports")
    clipboard = QGuiApplication.clipboard()
    await program.user.click("copyTokenButton")
    copied = clipboard.text()
    assert copied.startswith("token-")
    program.choose("Payroll")
    await program.user.click("deleteCredentialButton")
    await program.user.read("messageBar", "Payroll")
    assert clipboard.text() == copied
    program.choose("Reports")
    await program.user.click("deleteCredentialButton")
    await program.user.read("messageBar", "Reports")
    assert clipboard.text() == ""


async def test_once_it_cannot_be_undone_nothing_of_it_is_left(tmp_path: Path, api: ApiServer) -> None:
    api.script("GET", "/Branches", Answer(body=_ROW))
    keys, folder = MemoryKeyStore(), tmp_path / "data"
    async with running(folder, api, keys=keys) as program:
        await _used(program, "Payroll")
        await _used(program, "Reports")
        deleted = program.profile("Payroll").id
        program.choose("Payroll")
        await program.user.click("deleteCredentialButton")
        await program.user.read("messageBar", "Payroll")
        assert {entry.profile_name for entry in program.services.requests.history()} == {"Payroll", "Reports"}
    async with running(folder, api, keys=keys) as program:
        held = [record.profile.description for record in program.services.vault.document.credentials]
        assert held == ["Reports"]
        entries = program.services.requests.history()
        assert [entry.profile_name for entry in entries] == ["Reports"]
        assert not program.application.credentials.presenter.can_undo
    assert len(keys._keys) == 1
    for said in ("secret-of-Payroll", "canary-of-a-customer"):
        assert find_canary(folder, said) == []
    holding = [path.name for path in folder.rglob("*") if path.is_file() and _holds(path, deleted)]
    assert holding == ["activity.jsonl"]  # what was done stays on record, by its names


def _holds(path: Path, text: str) -> bool:
    return text.encode() in path.read_bytes()
