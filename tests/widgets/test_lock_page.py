"""Tests for aspire_desktop.widgets.lock_page and of what the window leaves in reach while locked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.lock_page import LockPage
from aspire_desktop.widgets.main_window import MainWindow
from aspire_desktop.widgets.tones import Tone


@pytest.fixture
def page(qtbot: QtBot) -> LockPage:
    page = LockPage()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def _field(page: LockPage) -> QLineEdit:
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    return field


def test_without_a_passphrase_one_key_unlocks(page: LockPage, qtbot: QtBot) -> None:
    page.show_lock(worth="privacy", asks=False)
    button = page.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert not _field(page).isVisible()
    with qtbot.waitSignal(page.unlock_requested) as asked:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert asked.args == [""]
    assert not button.isEnabled(), "once is enough"


def test_a_passphrase_is_asked_for_and_a_wrong_one_can_be_typed_over(page: LockPage, qtbot: QtBot) -> None:
    page.show_lock(worth="sealed", asks=True)
    with qtbot.assertNotEmitted(page.unlock_requested):
        QTest.keyClick(_field(page), Qt.Key.Key_Return)
    QTest.keyClicks(_field(page), "wrong")
    with qtbot.waitSignal(page.unlock_requested) as asked:
        QTest.keyClick(_field(page), Qt.Key.Key_Return)
    assert asked.args == ["wrong"]
    page.show_problem("This is not it.")
    assert _field(page).hasSelectedText()
    QTest.keyClicks(_field(page), "right")
    assert _field(page).text() == "right"
    page.forget()
    assert _field(page).text() == ""


def test_a_locked_window_leaves_only_what_needs_no_vault(qtbot: QtBot) -> None:
    window = MainWindow(CredentialModel(), OperationModel())
    qtbot.addWidget(window)
    before = {a: a.isEnabled() for a in window.menu.findChildren(QAction) if a.objectName()}
    window.show_locked(locked=True)
    usable = {action.objectName() for action in before if action.isEnabled()}
    helps = {"guideAction", "whatsNewAction", "copyDiagnosticsAction", "aboutAction"}
    assert usable == {"quitAction", *helps}
    window.show_locked(locked=False)
    assert {action: action.isEnabled() for action in before} == before


def test_a_message_that_comes_while_locked_waits_for_the_unlocking(qtbot: QtBot) -> None:
    window = MainWindow(CredentialModel(), OperationModel())
    qtbot.addWidget(window)
    window.messages.show_message(Tone.BAD, "Before", "a server's words")
    window.show_locked(locked=True)
    assert window.messages.isHidden()
    window.messages.show_message(Tone.INFO, "Meanwhile")
    assert window.messages.isHidden()
    window.show_locked(locked=False)
    assert window.messages.text == "Meanwhile"
