"""Tests for aspire_desktop.widgets.palette_dialog: what its rows show, by what is painted."""

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from aspire_desktop.viewmodels.palette_model import PaletteEntry
from aspire_desktop.widgets.palette_dialog import PaletteDialog
from tests.support.dialogs import DIALOGS


def _drawn(view: QListView, row: int) -> tuple[int, int]:
    """Return the first and the last column of pixels of a row that is not as its ground is."""
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.rect().adjusted(0, 0, 0, 26 - view.height())
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(view.palette().base().color())
    painter = QPainter(image)
    view.itemDelegate().paint(painter, option, view.model().index(row, 0))
    painter.end()
    ground = view.palette().base().color().rgb()
    columns = [
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], columns[-1]


def test_a_row_shows_its_name_on_the_left_and_its_keys_on_the_right(qtbot: QtBot) -> None:
    entries = [
        PaletteEntry("Get token", "action", str, "get", keys="Ctrl+G"),
        PaletteEntry("A very long name " * 20, "action", str, "long"),
    ]
    dialog = PaletteDialog(entries)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    view = dialog.findChild(QListView, "paletteList")
    assert isinstance(view, QListView)
    for row in range(2):
        first, last = _drawn(view, row)
        assert first < 30, row
        assert last > view.width() - 30, row


def test_what_cannot_be_done_now_leaves_the_dialog_open(qtbot: QtBot) -> None:
    done: list[str] = []
    dialog = PaletteDialog([PaletteEntry("Undo", "action", lambda: done.append("undo"), is_enabled=False)])
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    search = dialog.findChild(QLineEdit, "paletteSearch")
    assert isinstance(search, QLineEdit)
    search.returnPressed.emit()
    assert dialog.isVisible()
    assert done == []


@pytest.mark.parametrize(
    ("name", "field", "said"),
    [("palette", "paletteSearch", "paletteNothing"), ("settings", "settingsSearch", "settingsNothing")],
)
def test_whatever_is_pasted_into_a_search_what_is_said_of_it_is_a_sentence(
    qtbot: QtBot, name: str, field: str, said: str
) -> None:
    dialog = DIALOGS[name]()
    qtbot.addWidget(dialog)
    search, nothing = dialog.findChild(QLineEdit, field), dialog.findChild(QLabel, said)
    assert isinstance(search, QLineEdit)
    assert isinstance(nothing, QLabel)
    search.setText("a whole document \u202e" * 1_000)
    assert "a whole document" in nothing.text()
    assert len(nothing.text()) < 120
    assert "\u202e" not in nothing.text()
