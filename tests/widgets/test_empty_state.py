"""Tests for aspire_desktop.widgets.empty_state: what can be pressed, and that all of it can be reached."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.core.guide import Topic
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.main_window import MainWindow

_ACTIONS = {
    "firstCredentialButton": "newCredentialAction",
    "firstImportButton": "importCredentialsAction",
    "firstRestoreButton": "importCredentialsAction",
}


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    credentials, operations = CredentialModel(), OperationModel()
    window = MainWindow(credentials, operations)
    credentials.setParent(window)
    operations.setParent(window)
    qtbot.addWidget(window)
    window.show_empty(empty=True)
    window.setMinimumSize(880, 430)
    with qtbot.waitExposed(window):
        window.show()
    return window


def _button(window: MainWindow, name: str) -> QAbstractButton:
    button = window.empty.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    return button


@pytest.mark.parametrize(("name", "action"), list(_ACTIONS.items()))
def test_a_button_does_what_the_menu_does(window: MainWindow, qtbot: QtBot, name: str, action: str) -> None:
    (found,) = [one for one in window.menu.findChildren(QAction) if one.objectName() == action]
    with qtbot.waitSignal(found.triggered):
        QTest.mouseClick(_button(window, name), Qt.MouseButton.LeftButton)
    found.setEnabled(False)
    assert not _button(window, name).isEnabled()
    found.setEnabled(True)
    assert _button(window, name).isEnabled()


def test_the_demo_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.empty.demo_requested):
        QTest.mouseClick(_button(window, "firstDemoButton"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("number", "topic"), [(1, Topic.CREATE), (2, Topic.SECRET_ONCE), (3, Topic.TOKEN), (4, Topic.TRYING)]
)
def test_each_step_has_a_sign_that_leads_to_its_page(
    window: MainWindow, qtbot: QtBot, number: int, topic: Topic
) -> None:
    sign = _button(window, f"guideStep{number}")
    assert sign.accessibleName().startswith("Open the guide: ")
    with qtbot.waitSignal(window.empty.guide_requested) as asked:
        sign.click()
    assert asked.args == [topic]


@pytest.mark.parametrize("size", [(880, 430), (960, 600), (1280, 800), (1680, 920)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_part_can_be_scrolled_to_and_none_is_cut(
    window: MainWindow, size: tuple[int, int], scale: float
) -> None:
    font = window.empty.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    window.empty.setFont(font)
    window.resize(*size)
    area = window.empty.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    content = area.widget()
    assert content is not None
    parts = [*content.findChildren(QLabel), *content.findChildren(QAbstractButton)]
    assert len(parts) == 21
    for part in parts:
        assert _within(part, content), part
        assert part.width() >= part.minimumSizeHint().width(), part
        area.ensureWidgetVisible(part)
        assert _within(part, area.viewport(), of_the_top=True), part
    assert content.width() <= area.viewport().width()


def _within(part: QWidget, around: QWidget, *, of_the_top: bool = False) -> bool:
    corner = part.mapTo(around, QPoint(0, 0)) if around.isAncestorOf(part) else QPoint(-1, -1)
    last = QPoint(part.width() - 1, 0 if of_the_top else part.height() - 1)
    return around.rect().contains(corner) and around.rect().contains(corner + last)
