"""What is chosen after a deletion, and after it is taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from tests.app.program import Program


def names(program: Program) -> list[str]:
    """Return the descriptions of the rows that are selected."""
    profiles = [program.choice.credential(one) for one in program.window.credentials.chosen()]
    return [profile.description for profile in profiles if profile is not None]


@pytest.mark.parametrize(
    ("gone", "chosen"), [("Beta", "Delta"), ("Delta", "Gamma"), ("Gamma", "Delta"), ("Alpha", "Beta")]
)
async def test_the_neighbour_is_chosen_after_a_deletion(program: Program, gone: str, chosen: str) -> None:
    for name in ("Alpha", "Beta", "Gamma", "Delta"):
        program.add(name)
    program.choose(gone)
    order = [str(program.window.credentials.rows.index(row, 0).data()) for row in range(4)]
    assert order == ["Alpha", "Beta", "Delta", "Gamma"]
    program.do("deleteCredential")
    await program.settled()
    assert names(program) == [chosen]


async def test_one_row_is_chosen_after_a_deletion_was_taken_back_by_its_key(program: Program) -> None:
    for name in ("Alpha", "Beta", "Gamma"):
        program.add(name)
    program.choose("Beta")
    program.do("deleteCredential")
    await program.settled()
    table = program.part(QTableView, "credentialTable")
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyPress(table, Qt.Key.Key_Control, modifiers)
    program.do("undoDelete")
    await program.settled()
    QTest.keyRelease(table, Qt.Key.Key_Control)
    assert names(program) == ["Beta"]
