"""What holds in every dialog: its margins, its one filled button, its heights, its way out by Tab."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.look.kinds import Kind, kind_of
from aspire_desktop.widgets.text import message_box
from tests.support.dialogs import DIALOGS

_MARGIN = 20
_FILLED = (Kind.PRIMARY, Kind.DANGER)
#: Nothing in them is to be done next; Close is plain.
_READ_ONLY = {"test", "evidence", "activity", "keep refreshed", "palette", "settings", "guide", "text"}
_NAMES = pytest.mark.parametrize("name", list(DIALOGS))


@pytest.fixture
def _larger_text(qapp: QApplication) -> Iterator[None]:
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 1.5)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


def _shown(qtbot: QtBot, name: str) -> QDialog:
    dialog = DIALOGS[name]()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def _visible(dialog: QDialog, kind: type[QWidget]) -> list[QWidget]:
    return [part for part in dialog.findChildren(kind) if part.isVisible() and not _is_part(part)]


def _is_part(widget: QWidget) -> bool:
    """Say whether a widget stands within another control."""
    return isinstance(widget.parentWidget(), QComboBox | QAbstractItemView | QAbstractSpinBox)


@_NAMES
def test_at_most_one_button_is_filled(qtbot: QtBot, name: str) -> None:
    dialog = _shown(qtbot, name)
    filled = [button for button in _visible(dialog, QPushButton) if kind_of(button) in _FILLED]
    assert len(filled) == (0 if name.partition(",")[0] in _READ_ONLY else 1)


@pytest.mark.parametrize("name", [name for name in DIALOGS if name not in ("palette", "guide")])
def test_its_buttons_stand_twenty_from_its_edges(qtbot: QtBot, name: str) -> None:
    dialog = _shown(qtbot, name)
    buttons = _visible(dialog, QPushButton)
    lowest = max(buttons, key=lambda button: button.mapTo(dialog, QPoint(0, button.height())).y())
    assert dialog.height() - lowest.mapTo(dialog, QPoint(0, lowest.height())).y() == _MARGIN
    rights = [button.mapTo(dialog, QPoint(button.width(), 0)).x() for button in buttons]
    assert dialog.width() - max(rights) >= _MARGIN


@_NAMES
def test_controls_of_a_kind_are_of_one_height(qtbot: QtBot, name: str) -> None:
    dialog = _shown(qtbot, name)
    for kind in (QPushButton, QLineEdit, QComboBox):
        assert {part.height() for part in _visible(dialog, kind)} <= {28}


@_NAMES
def test_controls_side_by_side_stand_eight_apart(qtbot: QtBot, name: str) -> None:
    dialog = _shown(qtbot, name)
    controls = [part for kind in (QPushButton, QLineEdit, QComboBox) for part in _visible(dialog, kind)]
    places = sorted((QRect(part.mapTo(dialog, QPoint(0, 0)), part.size()) for part in controls), key=QRect.x)
    gaps = {
        second.left() - first.right() - 1
        for number, first in enumerate(places)
        for second in places[number + 1 :]
        if second.top() == first.top() and 0 <= second.left() - first.right() - 1 < _MARGIN
    }
    assert gaps <= {8}


@_NAMES
def test_tab_leaves_every_table(qtbot: QtBot, name: str) -> None:
    dialog = _shown(qtbot, name)
    dialog.activateWindow()
    for table in dialog.findChildren(QTableView):
        if table.isVisible():
            table.setFocus()
            QTest.keyClick(table, Qt.Key.Key_Tab)
            assert dialog.focusWidget() is not table, table.objectName()


@_NAMES
def test_no_button_has_a_picture(qtbot: QtBot, name: str) -> None:
    dialog = _shown(qtbot, name)
    assert not [button for button in dialog.findChildren(QPushButton) if not button.icon().isNull()]


@_NAMES
def test_what_empties_a_field_is_called_so_and_has_our_sign(qtbot: QtBot, name: str) -> None:
    dialog = _shown(qtbot, name)
    buttons = [
        button
        for field in dialog.findChildren(QLineEdit)
        if field.isClearButtonEnabled()
        for button in field.findChildren(QToolButton)
    ]
    assert {button.accessibleName() for button in buttons} <= {"Clear"}


@_NAMES
@pytest.mark.usefixtures("_larger_text")
def test_with_a_text_half_as_large_again_nothing_is_cut(qtbot: QtBot, name: str) -> None:
    dialog = _shown(qtbot, name)
    for kind in (QPushButton, QCheckBox):
        for part in _visible(dialog, kind):
            assert part.width() >= part.minimumSizeHint().width(), part
            assert part.height() >= part.fontMetrics().height() + 4, part
    for label in _visible(dialog, QLabel):
        assert isinstance(label, QLabel)
        if label.text() and not label.wordWrap() and label.minimumWidth() == 0:
            assert label.width() >= label.minimumSizeHint().width(), label.text()


def test_a_box_that_asks_before_harm_fills_the_harm_and_has_enter_press_cancel(qtbot: QtBot) -> None:
    box = _shown(qtbot, "message box")
    kinds = {button.text(): kind_of(button) for button in box.findChildren(QPushButton)}
    assert kinds == {"&Delete": Kind.DANGER, "Cancel": None}
    with qtbot.waitSignal(box.finished):
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert isinstance(box, QMessageBox)
    assert box.clickedButton().text() == "Cancel"


@pytest.mark.parametrize("asks_before_harm", [True, False])
def test_a_box_whose_default_is_cancel_asks_before_harm(qtbot: QtBot, asks_before_harm: bool) -> None:
    box = message_box(None, "Write to production?", "PUT on api.test")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    send = box.addButton("Send to production", box.ButtonRole.AcceptRole)
    cancel = box.addButton(box.StandardButton.Cancel)
    if asks_before_harm:
        box.setDefaultButton(cancel)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    assert kind_of(send) == (Kind.DANGER if asks_before_harm else Kind.PRIMARY)
    assert box.defaultButton() is (cancel if asks_before_harm else send)


@pytest.mark.parametrize(
    ("name", "focused"),
    [
        ("backup plan", "backupFolderButton"),
        ("scopes", "pasteScopesButton"),
        ("integrations", "addIntegrationButton"),
        ("test", "testCredentialButton"),
    ],
)
def test_enter_presses_the_button_that_has_the_focus_and_no_other(
    qtbot: QtBot, name: str, focused: str
) -> None:
    dialog = _shown(qtbot, name)
    pressed: list[str] = []
    button = dialog.findChild(QPushButton, focused)
    assert isinstance(button, QPushButton)
    for one in dialog.findChildren(QPushButton):
        one.clicked.connect(lambda _=False, one=one: pressed.append(one.objectName()))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [focused]


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_N, "notesField"), (Qt.Key.Key_C, "clientIdField")])
def test_the_key_of_a_caption_brings_its_field_into_sight(qtbot: QtBot, key: Qt.Key, name: str) -> None:
    dialog = _shown(qtbot, "credential edited")
    assert QTest.qWaitForWindowActive(dialog)
    field, area = dialog.findChild(QWidget, name), dialog.findChild(QScrollArea, "formSections")
    assert isinstance(field, QWidget)
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum() if name == "clientIdField" else bar.minimum())
    QTest.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
    assert field.hasFocus()
    assert area.viewport().rect().contains(field.mapTo(area.viewport(), field.rect().center()))
