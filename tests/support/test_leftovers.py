"""Tests for tests.support.leftovers: the second of two tests sees nothing of what the first has left."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

_BOTH = """
import gc

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCompleter, QLineEdit, QListWidget, QMainWindow

from aspire_desktop.app.appearance import Appearance
from aspire_desktop.app.language import install_language

kept = []


def test_first(qapp):
    window = QMainWindow()
    edit = QLineEdit(window)
    edit.setCompleter(QCompleter(["one"], edit))
    window.show()
    edit.setFocus()
    edit.completer().complete()
    QTest.keyPress(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    qapp.clipboard().setText("copied")
    appearance = Appearance(qapp, "dark")
    appearance.text_size.show(200)
    install_language(qapp, "de")
    kept.extend([window, appearance])


def test_second(qapp):
    assert kept
    assert qapp.topLevelWidgets() == []
    assert qapp.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
    assert qapp.mouseButtons() == Qt.MouseButton.NoButton
    assert qapp.clipboard().text() == ""
    assert qapp.palette().window().color().lightness() > 128
    assert len(qapp.findChildren(Appearance)) == 1
    assert qapp.font().pointSizeF() < 15
    assert QLocale().language() == QLocale.Language.English


def test_a_row_that_is_chosen_is_selected_whatever_key_was_held_before(qapp):
    rows = QListWidget()
    rows.addItems(["one", "two"])
    rows.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
    rows.setCurrentRow(1)
    assert rows.item(1).isSelected()


def test_what_was_there_before_is_in_no_collection(qapp):
    assert not any(one is qapp for one in gc.get_objects())
"""


def test_nothing_is_left_for_the_next(tmp_path: Path) -> None:
    """In a process of its own, whose order is the file's."""
    tests = tmp_path / "test_both.py"
    tests.write_text(_BOTH, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "tests.support.leftovers"]
    done = subprocess.run(
        [*command, "--rootdir", str(tmp_path), "-c", "/dev/null", str(tests)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
