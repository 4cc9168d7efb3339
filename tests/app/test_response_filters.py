"""The filters of responses are proposed again, and what they leave can be saved."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from aspire_desktop.services.vault.keys import MemoryKeyStore
from tests.app.program import Program, execute, running
from tests.support.api_server import Answer, ApiServer

ROWS = [{"Id": 1, "Name": "Nord"}, {"Id": 2, "Name": "=Süd"}, {"Id": 30000000000000000001, "Name": "Nordost"}]


async def answered(program: Program, name: str = "Payroll") -> None:
    program.server.script("GET", "/Branches", Answer(json=ROWS))
    program.choose(name, "GET /Branches")
    await program.settled()
    await execute(program)
    await program.user.tab("responseTree")


async def used(program: Program, text: str) -> None:
    await program.user.type("responseFilter", text)
    await program.user.key("Return")
    await program.user.read("filterState", "found")
    await program.settled()


def proposed_actions(program: Program) -> list[QAction]:
    """Press Down in the filter's field, and return what is proposed."""
    for before in program.window.findChildren(QMenu, "responseFilterUsed"):
        before.setObjectName("")
    QTest.keyClick(program.part(QLineEdit, "responseFilter"), Qt.Key.Key_Down)
    return [
        one for menu in program.window.findChildren(QMenu, "responseFilterUsed") for one in menu.actions()
    ]


def proposed(program: Program) -> list[str]:
    actions = proposed_actions(program)
    for menu in program.window.findChildren(QMenu, "responseFilterUsed"):
        menu.close()
    return [action.text() for action in actions]


def all_files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def test_down_proposes_what_was_used_for_the_operation_over_restarts(
    tmp_path: Path, api: ApiServer
) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path, api, keys=keys) as program:
        for name in ("Payroll", "Reports"):
            program.add(name)
        await answered(program)
        assert proposed(program) == []
        for text in ("Nord", "$[?@.Id > 1].Name", "Nord"):
            await used(program, text)
        await program.user.type("responseFilter", "")
        assert proposed(program) == ["Nord", "$[?@.Id > 1].Name"]
        await answered(program, "Reports")
        assert proposed(program) == []
    assert not [path for path in all_files(tmp_path) if b"$[?@.Id" in path.read_bytes()]
    async with running(tmp_path, api, keys=keys) as program:
        await answered(program)
        assert proposed(program) == ["Nord", "$[?@.Id > 1].Name"]
        (entry, *_) = proposed_actions(program)
        entry.trigger()
        assert await program.user.read("filterState", "2 found")


async def test_switched_off_they_are_deleted(program: Program) -> None:
    program.add("Payroll")
    await answered(program)
    await used(program, "Nord")
    preferences = program.application.ground.preferences
    preferences.change(keep_filters=False)
    await program.settled()
    store = program.application.memory.store
    assert store.filters(program.profile("Payroll").id) == {}
    preferences.change(keep_filters=True)
    await program.user.type("responseFilter", "")
    assert proposed(program) == []


async def test_none_is_kept_of_a_credential_without_history(program: Program) -> None:
    program.add("Payroll")
    await answered(program)
    program.do("keepHistory")
    await used(program, "Nord")
    await program.user.type("responseFilter", "")
    assert proposed(program) == []


async def test_a_long_filter_is_cut_in_the_menu_and_taken_whole(program: Program) -> None:
    program.add("Payroll")
    await answered(program)
    long = f"$[?@.Name == 'Nord' || @.Name == '{'x' * 300}']"
    await used(program, long)
    await program.user.type("responseFilter", "")
    (entry,) = proposed_actions(program)
    assert len(entry.text()) < 100
    entry.trigger()
    assert await program.user.read("responseFilter") == long


async def test_while_another_is_typed_nothing_of_the_one_before_is_saved(program: Program) -> None:
    program.add("Payroll")
    await answered(program)
    await used(program, "Nord")
    assert await program.user.is_visible("saveLeftButton")
    program.part(QLineEdit, "responseFilter").setText("Nordo")
    assert not await program.user.is_visible("saveLeftButton")
    await program.user.read("filterState", "1 found")
    assert await program.user.is_visible("saveLeftButton")


async def test_what_a_text_leaves_is_saved(program: Program, tmp_path: Path) -> None:
    program.add("Payroll")
    await answered(program)
    await used(program, "Nord")
    await program.user.click("saveLeftButton")
    await program.user.file(tmp_path / "left.json")
    assert await program.user.read("messageBar", "2 rows? saved as left.json")
    assert json.loads((tmp_path / "left.json").read_text()) == [ROWS[0], ROWS[2]]


async def test_what_a_path_selects_is_saved_as_csv_that_runs_nothing(
    program: Program, tmp_path: Path
) -> None:
    program.add("Payroll")
    await answered(program)
    await used(program, "$[?@.Id == 2]")
    await program.user.click("saveLeftButton")
    await program.user.file(tmp_path / "left.csv")
    assert await program.user.read("messageBar", "saved as left.csv")
    assert (tmp_path / "left.csv").read_text(encoding="utf-8-sig") == "Id,Name\n2,'=Süd\n"


async def test_the_rows_that_are_left_in_the_table_are_saved_in_its_order(
    program: Program, tmp_path: Path
) -> None:
    program.add("Payroll")
    await answered(program)
    await program.user.tab("responseTable")
    program.window.response.table.keep_requested.emit("Id", b"2")
    await program.user.click("saveRowsLeftButton")
    await program.user.file(tmp_path / "left.jsonl")
    assert await program.user.read("messageBar", "saved as left.jsonl")
    assert [json.loads(line) for line in (tmp_path / "left.jsonl").read_text().splitlines()] == [ROWS[1]]


async def test_a_file_that_cannot_be_written_is_told(program: Program, tmp_path: Path) -> None:
    program.add("Payroll")
    await answered(program)
    await used(program, "Nord")
    await program.user.click("saveLeftButton")
    await program.user.file(tmp_path / "left.pdf")
    assert await program.user.read("messageBar", "left.pdf")
    assert not (tmp_path / "left.pdf").exists()
