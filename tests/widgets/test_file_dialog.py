"""Where a question for a file begins."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDir
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.app.asking import FileWish, ask_for_file, ask_for_folder, ask_where_to_save
from aspire_desktop.widgets.export_dialog import ExportDialog
from aspire_desktop.widgets.file_dialog import file_dialog, usual_folder

Ask = Callable[[QWidget, FileWish, Callable[[Path], object]], None]
_WISH = FileWish("askedDialog", "A file", proposed="rows.csv")


def shown(name: str) -> QFileDialog:
    (found,) = [one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()]
    assert isinstance(found, QFileDialog)
    return found


@pytest.fixture(autouse=True)
def started_where_qt_would_begin(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Be in the folder that a dialog would take by itself: where the last one ended, or the present one."""
    del qapp
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.chdir(QFileDialog().directory().absolutePath())
    assert QFileDialog().directory() == QDir.current()
    assert Path(QDir.currentPath()) != usual_folder()


@pytest.mark.parametrize("ask", [ask_where_to_save, ask_for_file, ask_for_folder])
def test_it_never_begins_where_the_program_was_started(qtbot: QtBot, ask: Ask) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    ask(parent, _WISH, lambda _: None)
    dialog = shown("askedDialog")
    assert Path(dialog.directory().absolutePath()) == usual_folder()
    dialog.reject()


def test_it_begins_in_a_folder_that_was_named(tmp_path: Path) -> None:
    named = tmp_path / "named"
    named.mkdir()
    assert Path(file_dialog(None, "one", "A file", str(named)).directory().absolutePath()) == named
    assert Path(file_dialog(None, "one", "A file").directory().absolutePath()) != Path.cwd()


def test_it_begins_beside_the_file_in_a_field_and_knows_a_bare_name(tmp_path: Path) -> None:
    named = tmp_path / "named"
    named.mkdir()
    export = ExportDialog(lambda _: ("", False, True))
    for written in (named / "rows.csv", Path("rows.csv")):  # the second goes where the last one ended
        export.begin("All", "https://api.example.test", written)
        browse = export.findChild(QAbstractButton, "exportBrowse")
        assert isinstance(browse, QAbstractButton)
        browse.click()
        dialog = shown("exportBrowseDialog")
        assert Path(dialog.directory().absolutePath()) == named
        dialog.reject()
    export.deleteLater()
