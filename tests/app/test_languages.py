"""The program in each of its languages: its menus, its errors, its settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from aspire_desktop.app.language import ENGLISH, LANGUAGES, install_language
from tests.app.program import Program
from tests.support.api_server import Answer
from tests.support.mnemonics import doubled_in_menus, mnemonic


@pytest.fixture(params=LANGUAGES, autouse=True)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """In force before the program is begun, as at a start."""
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, ENGLISH)


async def test_no_keys_stand_for_two_things(program: Program) -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    actions = program.window.findChildren(QAction)
    keys = [key.toString(portable) for action in actions for key in action.shortcuts()]
    assert {"Ctrl+Enter", "Ctrl+Return", "Ctrl+Shift+C"} <= set(keys)
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
async def test_control_and_either_enter_execute(program: Program, key: Qt.Key) -> None:
    program.server.script("GET", "/Companies", Answer(json=[]))
    program.add("Payroll")
    program.choose("Payroll", "GET /Companies")
    await program.settled()
    QTest.keyClick(program.window, key, Qt.KeyboardModifier.ControlModifier)
    await program.until(lambda: program.server.asked("GET", "/Companies"))
    await program.settled()


async def test_no_menu_has_two_entries_of_one_letter(program: Program) -> None:
    bar = program.window.menu
    assert all(mnemonic(action.text()) for action in bar.actions())
    assert doubled_in_menus(bar) == []
    for of_rows in (bar.credential_actions(), bar.bulk_actions()):
        keys = [key for action in of_rows if (key := mnemonic(action.text()))]
        assert len(set(keys)) == len(keys), [action.text() for action in of_rows]


async def test_what_an_export_says_of_its_rows_is_in_the_language(
    program: Program, language: str, tmp_path: Path
) -> None:
    user = program.user
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    program.server.script("GET", "/Branches", Answer(json=[{"Sum": "=1+1"}]))
    await user.click("exportButton")
    advice = {"en": "may order each page", "de": "jede Seite neu ordnen", "es": "ordenar cada página"}
    await user.read("exportAdvice", advice[language])
    await user.type("exportTarget", str(tmp_path / "branches.csv"))
    await user.click("exportStart")
    said = {"en": "1 cell began", "de": "1 Zelle begann", "es": "1 celda empezaba"}
    await user.read("exportNotes", said[language])
    await program.settled()


async def test_what_a_pasted_request_lacks_is_said_in_the_language(program: Program, language: str) -> None:
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    url = f"{program.server.url}/Branches"
    QApplication.clipboard().setText(f"curl {url} -u me:pass --proxy h:1\ncurl {url}")
    program.do("pasteRequest")
    said = {
        "en": ("sends several requests|holds several", "--proxy was left out"),
        "de": ("mehrere Anfragen", "--proxy wurde ausgelassen"),
        "es": ("varias solicitudes", "Se omitió --proxy"),
    }
    for words in said[language]:
        await program.user.read("messageDetail", words)


async def test_that_the_api_description_is_on_its_way_is_said_in_the_language(
    program: Program, language: str
) -> None:
    program.add("Payroll")
    program.choose("Payroll")
    await program.settled()
    source = program.part(QLabel, "descriptionSource")
    program.do("updateDescription")
    assert source.text() == {"en": "downloading…", "de": "wird geladen…", "es": "descargando…"}[language]
    await program.settled()
    assert source.text() != "downloading…"
