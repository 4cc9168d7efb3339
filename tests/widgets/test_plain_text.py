"""Foreign text is shown literally wherever it can appear, and opens nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.main_window import MainWindow
from aspire_desktop.widgets.text import message_box, tooltip
from aspire_desktop.widgets.tones import Tone
from aspire_desktop.widgets.wrapped_text import WrappedText
from tests.support.records import answer, profile, response


@pytest.fixture
def hostile(tmp_path: Path) -> str:
    """HTML that loads an image: a rich-text widget that got it would show the image's size."""
    return f'<img src="file://{tmp_path}/x.png" width="4000"><b>bold</b>'


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    credentials, operations = CredentialModel(), OperationModel()
    window = MainWindow(credentials, operations)
    credentials.setParent(window)
    operations.setParent(window)
    qtbot.addWidget(window)
    return window


def _labels(widget: QWidget) -> list[QLabel]:
    return widget.findChildren(QLabel)


def test_every_label_of_the_window_is_plain(window: MainWindow) -> None:
    labels = _labels(window)
    assert len(labels) > 20
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_servers_text_is_shown_as_it_is(window: MainWindow, hostile: str) -> None:
    window.messages.show_message(Tone.BAD, hostile, hostile)
    record = response(hostile.encode(), headers=(("Content-Type", "text/html"), ("X-Odd", hostile)))
    window.response.show_response(answer(record, meaning=hostile))
    window.token.show_credential(profile(hostile))
    window.operations.show_source(hostile, hostile)
    messages = [part.text() for part in window.findChildren(WrappedText)]
    shown = [label.text() for label in _labels(window)] + messages
    assert shown.count(hostile) >= 4
    assert window.width() < 4000


def test_a_message_box_is_plain(qtbot: QtBot, hostile: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = message_box(parent, "Title", hostile, hostile)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert isinstance(box, QMessageBox)


def test_a_tooltip_is_escaped(qapp: QApplication) -> None:
    assert tooltip("<img src='x'>&\n\"") == "<span>&lt;img src=&#x27;x&#x27;&gt;&amp;<br>&quot;</span>"
    assert tooltip("") == ""
