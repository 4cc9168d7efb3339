"""Every way of pasting a credential into the form: it fills two fields, and is text of no other."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.credential_dialog import CredentialDialog
from aspire_desktop.widgets.paste_zone import PasteZone
from tests.support.records import profile

_ID, _SECRET = "client-4711", "canary-secret-4711"
_BLOCK = f"Description: Payroll\nClient ID: {_ID}\nSecret: {_SECRET}\n"
_FIELDS = ["descriptionField", "clientIdField", "secretField", "baseUrlField", "tagsField", "scopesFilter"]
_EVERYWHERE = ["pasteZone", *_FIELDS, "notesField"]
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _shown(qtbot: QtBot, *, edits: bool = False) -> CredentialDialog:
    dialog = CredentialDialog({"Branches": frozenset({"GET"})}, profile() if edits else None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    choice = dialog.findChild(QComboBox, "scopesChoice")
    assert choice is not None
    choice.setCurrentText("Only these")  # its filter is a field, too
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot) -> CredentialDialog:
    return _shown(qtbot)


def _part(dialog: CredentialDialog, name: str) -> QWidget:
    part = dialog.findChild(QWidget, name)
    assert isinstance(part, QWidget)
    return part


def _target(part: QWidget) -> QWidget:
    """Return what gets the mouse: of an editor, its viewport."""
    return part.viewport() if isinstance(part, QPlainTextEdit) else part


def _text(dialog: CredentialDialog, name: str) -> str:
    part = _part(dialog, name)
    if isinstance(part, QPlainTextEdit):
        return part.toPlainText()
    assert isinstance(part, QLineEdit | PasteZone)
    return part.text()


def _with_ctrl_v(part: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    part.setFocus()
    QTest.keyClick(part, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _with_shift_insert(part: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    part.setFocus()
    assert QKeySequence("Shift+Ins") in QKeySequence.keyBindings(QKeySequence.StandardKey.Paste)
    QTest.keyClick(part, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)


def _with_the_menu(part: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    part.setFocus()
    target, place = _target(part), QPoint(5, 5)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(target, QContextMenuEvent(reason, place, target.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (paste,) = [action for action in menu.actions() if action.text().replace("&", "").startswith("Paste")]
    assert paste.isEnabled()
    QTest.mouseClick(menu, _LEFT, _NONE, menu.actionGeometry(paste).center())


def _with_the_mouse(part: QWidget, text: str) -> None:
    """Drag it there and drop it."""
    data = QMimeData()
    data.setText(text)
    target, both = _target(part), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(QPoint(5, 5), both, data, _LEFT, _NONE)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), both, data, _LEFT, _NONE)
    QApplication.sendEvent(target, drop)
    assert drop.isAccepted()


_WAYS = pytest.mark.parametrize(
    "paste", [_with_ctrl_v, _with_shift_insert, _with_the_menu, _with_the_mouse], ids=lambda way: way.__name__
)
_Way = Callable[[QWidget, str], None]


@_WAYS
@pytest.mark.parametrize("name", _EVERYWHERE)
def test_a_block_fills_what_it_holds_from_wherever_it_is_pasted(
    dialog: CredentialDialog, name: str, paste: _Way
) -> None:
    before = {field: _text(dialog, field) for field in [*_FIELDS, "notesField"]}
    paste(_part(dialog, name), _BLOCK)
    after = {field: _text(dialog, field) for field in [*_FIELDS, "notesField"]}
    filled = {"descriptionField": "Payroll", "clientIdField": _ID, "secretField": _SECRET}
    assert after == before | filled


def test_a_description_that_was_typed_stays(dialog: CredentialDialog) -> None:
    _with_ctrl_v(_part(dialog, "descriptionField"), "North")
    _with_ctrl_v(_part(dialog, "pasteZone"), _BLOCK)
    assert (_text(dialog, "descriptionField"), _text(dialog, "clientIdField")) == ("North", _ID)


@_WAYS
@pytest.mark.parametrize("name", _EVERYWHERE)
def test_undo_does_not_bring_a_block_back(dialog: CredentialDialog, name: str, paste: _Way) -> None:
    paste(_part(dialog, name), _BLOCK)
    for field in [*_FIELDS, "notesField"]:
        for _ in range(3):
            QTest.keyClick(_part(dialog, field), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown = {field: _text(dialog, field) for field in _EVERYWHERE if field != "secretField"}
    assert not [field for field, text in shown.items() if _SECRET in text]
    assert _text(dialog, "secretField") in (_SECRET, "")


@_WAYS
@pytest.mark.parametrize("name", ["descriptionField", "tagsField", "baseUrlField", "notesField"])
def test_other_text_is_pasted_as_usual(dialog: CredentialDialog, name: str, paste: _Way) -> None:
    part = _part(dialog, name)
    assert isinstance(part, QLineEdit | QPlainTextEdit)
    part.clear()
    paste(part, "The secret of a tidy office ")
    assert _text(dialog, name) == "The secret of a tidy office "
    part.undo()
    assert _text(dialog, name) == ""


@pytest.mark.parametrize("paste", [_with_ctrl_v, _with_shift_insert, _with_the_menu])
def test_a_value_pasted_into_its_own_field_is_cleaned(dialog: CredentialDialog, paste: _Way) -> None:
    paste(_part(dialog, "clientIdField"), '  "client-1"\n')
    assert _text(dialog, "clientIdField") == "client-1"


def test_no_field_is_left_out(dialog: CredentialDialog) -> None:
    lines = [line.objectName() for line in dialog.findChildren(QLineEdit)]
    editors = [editor.objectName() for editor in dialog.findChildren(QPlainTextEdit)]
    assert sorted([*lines, *editors]) == sorted([*_FIELDS, "notesField"])


def test_a_block_pasted_where_no_text_can_be_typed_is_taken_as_well(dialog: CredentialDialog) -> None:
    for name in ("environmentField", "testCredentialButton"):
        _part(dialog, name).setFocus()
        QGuiApplication.clipboard().setText(_BLOCK.replace(_ID, f"{_ID}-{name}"))
        QTest.keyClick(_part(dialog, name), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert _text(dialog, "clientIdField") == f"{_ID}-{name}"


def test_the_zone_has_the_first_focus_of_a_new_credential(qtbot: QtBot) -> None:
    dialog = _shown(qtbot)
    dialog.activateWindow()
    assert dialog.focusWidget() is _part(dialog, "pasteZone")
    assert _shown(qtbot, edits=True).focusWidget().objectName() == "descriptionField"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_on_the_zone_fetches_the_clipboard_and_saves_nothing(
    dialog: CredentialDialog, qtbot: QtBot, key: Qt.Key
) -> None:
    QGuiApplication.clipboard().setText(_BLOCK)
    with qtbot.assertNotEmitted(dialog.save_requested):
        QTest.keyClick(_part(dialog, "pasteZone"), key)
    assert (_text(dialog, "clientIdField"), _text(dialog, "secretField")) == (_ID, _SECRET)
    assert dialog.focusWidget() is _part(dialog, "descriptionField")


def test_a_click_on_the_zone_fetches_the_clipboard(dialog: CredentialDialog) -> None:
    QGuiApplication.clipboard().setText(_BLOCK)
    QTest.mouseClick(_part(dialog, "pasteZone"), _LEFT)
    assert _text(dialog, "secretField") == _SECRET


def test_halves_are_taken_one_after_the_other_and_the_zone_says_what_is_missing(
    dialog: CredentialDialog,
) -> None:
    zone = _part(dialog, "pasteZone")
    _with_ctrl_v(zone, f"Client ID: {_ID}")
    assert (_text(dialog, "clientIdField"), _text(dialog, "secretField")) == (_ID, "")
    assert "Secret next" in _text(dialog, "pasteZone")
    assert dialog.focusWidget() is zone
    _with_ctrl_v(zone, f"Secret\n{_SECRET}")
    assert (_text(dialog, "clientIdField"), _text(dialog, "secretField")) == (_ID, _SECRET)
    assert _text(dialog, "pasteZone") == "Secret filled in"
    assert dialog.focusWidget() is _part(dialog, "descriptionField")


@pytest.mark.parametrize(
    ("text", "why"),
    [("", "no text"), ("canary-value", "No “Client ID”"), ("x" * 30_000, "too long")],
)
def test_the_zone_says_why_it_took_nothing(dialog: CredentialDialog, text: str, why: str) -> None:
    _with_ctrl_v(_part(dialog, "pasteZone"), text)
    assert why in _text(dialog, "pasteZone")
    assert "canary" not in _text(dialog, "pasteZone")
    assert (_text(dialog, "clientIdField"), _text(dialog, "secretField")) == ("", "")


def test_editing_takes_a_block_as_well(qtbot: QtBot) -> None:
    dialog = _shown(qtbot, edits=True)
    _with_ctrl_v(_part(dialog, "notesField"), f"Secret: {_SECRET}")
    assert _text(dialog, "secretField") == _SECRET
    assert _text(dialog, "clientIdField") == profile().client_id
    assert _text(dialog, "pasteZone") == "Secret filled in"


def _told(what: QAccessibleInterface) -> Iterator[str]:
    """Return all that a screen reader can ask for, of a window and what is in it."""
    kinds = QAccessible.Text
    yield from (what.text(kind) for kind in (kinds.Name, kinds.Description, kinds.Value, kinds.Help))
    text = what.textInterface()
    if text is not None:
        yield text.text(0, text.characterCount())
    for place in range(what.childCount()):
        child = what.child(place)
        if child is not None:
            yield from _told(child)


@pytest.mark.parametrize("name", _EVERYWHERE)
def test_nothing_tells_a_screen_reader_the_secret(dialog: CredentialDialog, name: str) -> None:
    _with_ctrl_v(_part(dialog, name), _BLOCK)
    told = list(_told(QAccessible.queryAccessibleInterface(dialog)))
    assert any("Client ID and Secret filled in" in text for text in told)
    assert not [text for text in told if _SECRET in text]
