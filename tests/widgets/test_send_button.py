"""Tests for aspire_desktop.widgets.request.send_button: Execute, and Cancel in its place."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.request.send_button import SendButton


class Bar(QWidget):
    """A field, the button, and a field after it."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        self.before, self.button, self.after = QLineEdit(self), SendButton(self), QLineEdit(self)
        for part in (self.before, self.button, self.after):
            row.addWidget(part)
        (self.execute,) = self.findChildren(QPushButton, "executeButton")
        (self.cancel,) = self.findChildren(QPushButton, "cancelButton")


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    bar = Bar()
    bar.button.set_usable(usable=True)
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def test_the_focus_goes_from_one_to_the_other_and_back(bar: Bar) -> None:
    bar.execute.setFocus()
    bar.button.set_running(running=True)
    assert bar.cancel.hasFocus()
    bar.button.set_running(running=False)
    assert bar.execute.hasFocus()


def test_a_focus_elsewhere_stays_where_it_is(bar: Bar) -> None:
    bar.after.setFocus()
    bar.button.set_running(running=True)
    bar.button.set_running(running=False)
    assert bar.after.hasFocus()


def test_both_have_the_same_place_and_one_of_them_is_there(bar: Bar) -> None:
    def place() -> tuple[QPoint, int, int]:
        shown = bar.cancel if bar.cancel.isVisible() else bar.execute
        return shown.mapTo(bar, QPoint()), shown.width(), shown.height()

    first = place()
    assert (bar.execute.isVisible(), bar.cancel.isVisible()) == (True, False)
    bar.button.set_running(running=True)
    assert (bar.execute.isVisible(), bar.cancel.isVisible()) == (False, True)
    assert place() == first


def test_the_second_half_of_a_double_click_does_not_cancel(bar: Bar, qtbot: QtBot) -> None:
    bar.button.execute_requested.connect(lambda: bar.button.set_running(running=True))
    QTest.mouseClick(bar.execute, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(bar.button.cancel_requested):
        QTest.mouseDClick(bar.cancel, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.button.cancel_requested):
        QTest.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)


def test_nothing_can_be_sent_while_there_is_nothing_to_send(bar: Bar) -> None:
    bar.button.set_usable(usable=False)
    assert not bar.execute.isEnabled()
    bar.button.set_running(running=True)
    bar.button.set_running(running=False)
    assert not bar.execute.isEnabled()
