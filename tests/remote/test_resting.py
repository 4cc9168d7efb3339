"""Layouts that come to an end, and some that do not."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.remote.resting import LayoutRequests
from tests.support.work_window import comes_to_rest, settle


class _Restless(QWidget):
    """Has its text take another height in each layout, as long as it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.is_restless = True
        self._text = QLabel("text", self)
        QVBoxLayout(self).addWidget(self._text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.is_restless:
            self._text.setFixedHeight(20 if self._text.maximumHeight() == 30 else 30)
        return super().event(event)


def test_who_asks_for_layouts_without_end_is_named_until_it_rests(qtbot: QtBot) -> None:
    requests, widget = LayoutRequests(), _Restless()
    qtbot.addWidget(widget)
    widget.show()
    assert requests.asking()
    settle()
    assert requests.asking() == ["_Restless"]
    assert not comes_to_rest(widget)
    widget.is_restless = False
    settle()
    assert requests.asking()
    settle()
    assert requests.asking() == []
    assert comes_to_rest(widget)
