"""Tests for aspire_desktop.widgets.look.focus_ring: the frame is whole, whatever scrolls within it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QImage, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTreeView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from aspire_desktop.widgets.look.focus_ring import FocusRing


@pytest.fixture
def text(qtbot: QtBot, qapp: QApplication) -> Iterator[QPlainTextEdit]:
    window = QWidget()
    qtbot.addWidget(window)
    text = QPlainTextEdit(window)
    text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
    QVBoxLayout(window).addWidget(text)
    FocusRing(qapp, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    text.setFocus()
    yield text
    window.close()  # until here it is this function's


def _edges(text: QPlainTextEdit) -> list[str]:
    """Return the colors in the middle of the four edges."""
    return _middles(text.grab().toImage())


def _edges_on_screen(area: QWidget) -> list[str]:
    """Return those that are seen: a grab paints all anew, and leaves nothing of before."""
    place = area.mapTo(area.window(), area.rect().topLeft())
    window = area.screen().grabWindow(area.window().winId())
    return _middles(window.toImage().copy(QRect(place, area.size())))


def _middles(picture: QImage) -> list[str]:
    right, bottom = picture.width() - 1, picture.height() - 1
    places = ((0, bottom // 2), (right, bottom // 2), (right // 2, 0), (right // 2, bottom))
    return [QColor(picture.pixel(x, y)).name() for x, y in places]


def test_the_frame_is_whole_beside_a_scroll_bar_that_comes_later(text: QPlainTextEdit) -> None:
    accent = text.palette().highlight().color().name()
    assert _edges(text) == [accent] * 4
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setPlainText("\n".join(["a long line " * 80] * 200))
    QApplication.processEvents()
    assert text.verticalScrollBar().isVisible()
    assert text.horizontalScrollBar().isVisible()
    assert _edges(text) == [accent] * 4


def test_a_text_that_the_keyboard_does_not_reach_is_not_framed_when_it_is_clicked(
    text: QPlainTextEdit,
) -> None:
    accent = text.palette().highlight().color().name()
    text.clearFocus()
    text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton)
    assert text.hasFocus()
    assert accent not in _edges(text)


def _rings(text: QPlainTextEdit) -> list[QWidget]:
    """Return what lies over the text, seen, and lets the mouse through."""
    over = text.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    passing = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    return [one for one in over if one.testAttribute(passing) and one.isVisible()]


def test_the_frame_goes_with_the_window_that_has_put_it_there(
    text: QPlainTextEdit, qapp: QApplication
) -> None:
    text.clearFocus()
    other = QWidget()
    FocusRing(qapp, other)
    text.setFocus()
    assert len(_rings(text)) == 2
    delete(other)
    assert len(_rings(text)) == 1


@pytest.fixture
def rows(text: QPlainTextEdit) -> QTreeView:
    """A list beside the text, without rows or even a model."""
    layout = text.window().layout()
    assert layout is not None
    rows = QTreeView()
    rows.setFrameShape(QTreeView.Shape.NoFrame)
    layout.addWidget(rows)
    return rows


@pytest.mark.parametrize("is_first", [True, False], ids=["before", "after"])
def test_nothing_of_the_frame_is_left_when_a_row_takes_the_focus_over(
    rows: QTreeView, qtbot: QtBot, *, is_first: bool
) -> None:
    """A list may have the focus before it has its rows: an answer's table has."""
    model = QStandardItemModel(rows)
    model.appendRow(QStandardItem("one"))
    if is_first:
        rows.setModel(model)
    rows.setFocus()
    accent = rows.palette().highlight().color().name()
    rows.setCurrentIndex(QModelIndex())
    qtbot.waitUntil(lambda: _edges_on_screen(rows) == [accent] * 4, timeout=60_000)
    rows.setModel(model)
    rows.setCurrentIndex(model.index(0, 0))
    qtbot.waitUntil(lambda: accent not in _edges_on_screen(rows), timeout=60_000)
    model.clear()
    qtbot.waitUntil(lambda: _edges_on_screen(rows) == [accent] * 4, timeout=60_000)
