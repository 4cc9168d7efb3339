"""Tests for aspire_desktop.widgets.secret_field and secret_label: no way round the guard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.paste_field import PasteField
from aspire_desktop.widgets.secret_field import SecretField
from aspire_desktop.widgets.secret_label import SecretLabel

_SECRET = "canary-secret"


@pytest.fixture
def field(qtbot: QtBot) -> SecretField:
    field = SecretField()
    qtbot.addWidget(field)
    field.setText(_SECRET)
    return field


def test_it_is_masked_until_it_is_shown_and_again_afterwards(field: SecretField, qtbot: QtBot) -> None:
    assert field.echoMode() == QLineEdit.EchoMode.Password
    with qtbot.waitSignal(field.reveal_changed):
        field.reveal()
    assert field.displayText() == _SECRET
    with qtbot.waitSignal(field.reveal_changed):
        field.conceal()
    assert _SECRET not in field.displayText()


@pytest.mark.parametrize("key", [QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut])
def test_copying_a_shown_secret_goes_to_the_guard_and_not_to_the_clipboard(
    field: SecretField, qtbot: QtBot, key: QKeySequence.StandardKey
) -> None:
    QGuiApplication.clipboard().setText("before")
    field.reveal()
    field.selectAll()
    with qtbot.waitSignal(field.copy_requested) as asked:
        QTest.keySequence(field, QKeySequence(key))
    assert asked.args == [_SECRET]
    assert QGuiApplication.clipboard().text() == "before"
    assert field.text() == _SECRET


def test_a_masked_secret_is_not_copied_at_all(field: SecretField, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    field.selectAll()
    with qtbot.assertNotEmitted(field.copy_requested):
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.parametrize("pasted", ['  "abc"\n', "Bearer abc", "“abc”", "\ufeffabc"])
def test_what_is_pasted_is_cleaned(qtbot: QtBot, pasted: str) -> None:
    field = PasteField(cleans=True)
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText(pasted)
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))
    assert field.text() == "abc"


def test_a_pasted_block_is_announced_as_a_whole(qtbot: QtBot) -> None:
    field = PasteField()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.credential_pasted) as announced:
        field.paste_text("Client ID: a\nSecret: b")
    assert (announced.args[0].client_id, announced.args[0].secret) == ("a", "b")
    assert field.text() == ""


def test_a_label_shows_its_secret_only_while_it_is_revealed(qtbot: QtBot) -> None:
    secret = SecretLabel()
    qtbot.addWidget(secret)
    with qtbot.waitExposed(secret):
        secret.show()
    (text,) = secret.findChildren(QLabel)
    assert _SECRET not in text.text() + text.accessibleName()
    secret.reveal(_SECRET, 30)
    assert text.text() == _SECRET
    assert not text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    secret.hide()
    assert _SECRET not in text.text() + text.accessibleName()
