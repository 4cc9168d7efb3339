"""Texts that have a font of their own follow the program's size while it runs."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.filled_window import make_window
from tests.support.work_window import larger_text, settle


def test_every_text_of_the_window_grows_while_it_is_open(qtbot: QtBot) -> None:
    window = make_window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window, timeout=60_000):
        window.show()
    settle()
    parts = [part for part in window.findChildren(QWidget) if part.objectName()]
    before = [part.font().pointSizeF() for part in parts]
    assert {"parameter:query:$top", "requestUrl", "responseText", "responseTable"} <= {
        part.objectName() for part in parts
    }
    with larger_text(1.5):
        settle()
        smaller = {
            part.objectName()
            for part, points in zip(parts, before, strict=True)
            if part.font().pointSizeF() < 1.45 * points
        }
    assert smaller == set()
