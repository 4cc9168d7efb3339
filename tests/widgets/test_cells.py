"""Tests for aspire_desktop.widgets.cells and tables: the ground of a row, the words of an empty table."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QTableView, QTreeView
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.cells import CellDelegate, ItemDelegate
from aspire_desktop.widgets.look.contrast import own_contrast_tokens
from aspire_desktop.widgets.look.tokens import DARK, LIGHT, Tokens, contrast, palette_of
from aspire_desktop.widgets.tables import paint_empty

_THEMES = {"light": LIGHT, "dark": DARK, "contrast": own_contrast_tokens()}
_ROW = QRect(0, 0, 200, 24)


def _painted(
    view: QListView | QTableView | QTreeView,
    delegate: CellDelegate | ItemDelegate,
    tokens: Tokens,
    *,
    over: bool,
) -> QImage:
    """Return the first cell of `view`, with the pointer over it or not."""
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.palette, option.rect = palette_of(tokens), _ROW
    option.widget = view
    option.state = QStyle.StateFlag.State_Enabled
    if over:
        option.state |= QStyle.StateFlag.State_MouseOver
    picture = QImage(_ROW.size(), QImage.Format.Format_RGB32)
    picture.fill(option.palette.base().color())
    painter = QPainter(picture)
    delegate.paint(painter, option, view.model().index(0, 0))
    painter.end()
    return picture


@pytest.mark.parametrize("theme", _THEMES)
@pytest.mark.parametrize("kind", [QListView, QTableView, QTreeView])
@pytest.mark.parametrize("of_items", [False, True])
def test_a_row_under_the_mouse_is_told_from_the_others(
    qtbot: QtBot, kind: type[QListView | QTableView | QTreeView], theme: str, *, of_items: bool
) -> None:
    """Also in a contrast theme, which has no tint to fill it with."""
    view = kind()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    model.appendRow(QStandardItem("Hours"))
    view.setModel(model)
    delegate = ItemDelegate(view) if of_items else CellDelegate(view)
    tokens = _THEMES[theme]
    plain = _painted(view, delegate, tokens, over=False)
    touched = _painted(view, delegate, tokens, over=True)
    middle = _ROW.center().x()
    changes = [contrast(plain.pixelColor(middle, y), touched.pixelColor(middle, y)) for y in range(24)]
    assert max(changes) > (3 if theme == "contrast" else 1.1)


class _Empty(QTableView):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_empty(self, "Nothing is listed yet. Add adds a program, a script or a service.")


@pytest.mark.parametrize("lines", [1, 1.5, 4])
def test_what_an_empty_table_says_is_not_cut_through(qtbot: QtBot, lines: float) -> None:
    view = _Empty()
    qtbot.addWidget(view)
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.setModel(QStandardItemModel(view))
    view.horizontalHeader().hide()
    view.resize(200, 24 + round(lines * view.fontMetrics().lineSpacing()))
    with qtbot.waitExposed(view):
        view.show()
    seen = view.viewport().grab().toImage()
    ground = seen.pixelColor(0, 0)
    inked = [y for y in range(seen.height()) if any(seen.pixelColor(x, y) != ground for x in range(200))]
    assert inked, "it says something"
    assert inked[-1] - inked[0] <= int(lines) * view.fontMetrics().lineSpacing()
