"""Everything that can be used can be found: by its name, by those who hear it, by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.history_model import HistoryModel, SavedModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.credential_dialog import CredentialDialog
from aspire_desktop.widgets.main_window import MainWindow

_WINDOW_NAMES = [
    "credentialSearch",
    "credentialTable",
    "addCredentialButton",
    "editCredentialButton",
    "duplicateCredentialButton",
    "deleteCredentialButton",
    "tokenState",
    "tokenCountdown",
    "tokenBasis",
    "getTokenButton",
    "refreshTokenButton",
    "copyTokenButton",
    "claimsView",
    "operationFilter",
    "operationTree",
    "operationTitle",
    "parameterForm",
    "bodyEditor",
    "headersEditor",
    "codeView",
    "executeButton",
    "cancelButton",
    "responseStatus",
    "responseTiming",
    "responseTree",
    "responseTable",
    "responseText",
    "historyTable",
    "responseHeaders",
    "responseFind",
    "saveResponseButton",
    "messageBar",
    "rateMeter",
    "vaultState",
    "clipboardState",
]
_DIALOG_NAMES = [
    "descriptionField",
    "environmentField",
    "baseUrlField",
    "clientIdField",
    "secretField",
    "scopesField",
    "notesField",
    "saveCredentialButton",
]
_USED = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    credentials, operations = CredentialModel(), OperationModel()
    window = MainWindow(credentials, operations)
    credentials.setParent(window)
    operations.setParent(window)
    window.request.make_parts()
    window.response.make_views()
    window.side.set_models(HistoryModel(window), SavedModel(window))
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(qtbot: QtBot) -> CredentialDialog:
    dialog = CredentialDialog({"Branches": frozenset({"GET"})})
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    return dialog


def _nameless(widget: QWidget) -> list[str]:
    """Return what can be used but says nothing of itself; parts that Qt makes are its business."""
    found = [part for kind in _USED for part in widget.findChildren(kind)]
    ours = [part for part in found if not part.objectName().startswith("qt_") and _is_ours(part)]
    return [f"{type(part).__name__} {part.objectName()}" for part in ours if not _says(part)]


def _is_ours(part: QWidget) -> bool:
    parent = part.parentWidget()
    while parent is not None:
        if isinstance(parent, QLineEdit | QComboBox | QAbstractItemView | QScrollBar | QTabBar):
            return False
        parent = parent.parentWidget()
    return True


def _says(part: QWidget) -> str:
    text = part.text() if isinstance(part, QAbstractButton) else ""
    return part.accessibleName() or text


@pytest.mark.parametrize("name", _WINDOW_NAMES)
def test_the_windows_names_stay(window: MainWindow, name: str) -> None:
    assert window.findChild(QWidget, name) is not None


@pytest.mark.parametrize("name", ["copyBearerAction", "copyRefreshTokenAction"])
def test_the_actions_names_stay(window: MainWindow, name: str) -> None:
    assert window.findChild(QAction, name) is not None


@pytest.mark.parametrize("name", _DIALOG_NAMES)
def test_the_dialogs_names_stay(dialog: CredentialDialog, name: str) -> None:
    assert dialog.objectName() == "credentialDialog"
    assert dialog.findChild(QWidget, name) is not None


def test_everything_in_the_window_says_what_it_is(window: MainWindow) -> None:
    assert _nameless(window) == []


def test_everything_in_the_form_says_what_it_is(dialog: CredentialDialog) -> None:
    assert _nameless(dialog) == []


def test_descriptions_are_plain_text(window: MainWindow, dialog: CredentialDialog) -> None:
    for part in (*window.findChildren(QWidget), *dialog.findChildren(QWidget)):
        told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(part)
        description = told.text(QAccessible.Text.Description) if told is not None else ""
        assert "<" not in description, part.objectName()
        assert "&" not in description, part.objectName()


@pytest.mark.parametrize(
    "keys",
    ["Ctrl+N", "Ctrl+K", "F5", "Ctrl+Shift+C", "Ctrl+L", "Ctrl+Return", "Esc", "Ctrl+F", "Ctrl+S", "F1"],
)
def test_each_key_has_one_action(window: MainWindow, keys: str) -> None:
    actions = [
        action
        for action in window.findChildren(QAction)
        if keys in [shortcut.toString() for shortcut in action.shortcuts()]
    ]
    assert len(actions) == 1


def test_the_window_fits_960_by_600(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(960, 600)
    with qtbot.waitExposed(window):
        window.show()
    assert (window.width(), window.height()) == (960, 600)
