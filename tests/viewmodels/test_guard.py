"""Tests for aspire_desktop.viewmodels.guard: what Qt calls in our classes may fail, and the program lives."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.viewmodels.guard import CANNOT_BE_SHOWN

Index = QModelIndex | QPersistentModelIndex


class Half(QWidget):
    """Raises while its painter is at work, which ends the process where nobody stands in between."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPoint(0, 0)
        raise OverflowError("a date")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        raise KeyError(event.button())


class Rows(QAbstractListModel):
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (as Qt has it)
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        raise OverflowError("a date")


class Sizes(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        raise ValueError(index.row())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        raise ValueError(index.row())


def test_a_widget_whose_painting_fails_is_bare_and_told_of(qtbot: QtBot) -> None:
    widget = Half()
    qtbot.addWidget(widget)
    with qtbot.captureExceptions() as told:
        with qtbot.waitExposed(widget):
            widget.show()
        for _ in range(3):
            widget.repaint()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        assert not widget.grab().isNull()
    assert {kind for kind, *_ in told} == {OverflowError, KeyError}


def test_a_row_whose_value_fails_says_so(qtbot: QtBot) -> None:
    view = QListView()
    model, delegate = Rows(view), Sizes(view)
    view.setModel(model)
    qtbot.addWidget(view)
    with qtbot.captureExceptions() as told:
        assert model.index(0).data() == CANNOT_BE_SHOWN
        assert model.index(0).data(Qt.ItemDataRole.UserRole) is None
        view.setItemDelegate(delegate)
        with qtbot.waitExposed(view):
            view.show()
        view.viewport().repaint()
        view.setModel(None)  # what the layout still waits for asks nothing more
        view.setItemDelegate(QStyledItemDelegate(view))
    assert {kind for kind, *_ in told} == {OverflowError, ValueError}


def test_what_does_not_fail_is_as_it_was(qtbot: QtBot) -> None:
    class Fine(QWidget):
        """Its own words."""

        def sizeHint(self) -> QSize:
            return QSize(7, 9)

    widget = Fine()
    qtbot.addWidget(widget)
    assert widget.sizeHint() == QSize(7, 9)
    assert Fine.sizeHint.__name__ == "sizeHint"
