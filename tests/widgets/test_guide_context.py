"""Every field that has a name leads to a place of the guide that exists."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from aspire_desktop import app
from aspire_desktop.core.guide_context import is_explained, place_of
from aspire_desktop.services.guide_pages import read_guide
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.history_model import HistoryModel, SavedModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.main_window import MainWindow
from tests.support.dialogs import DIALOGS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_INPUTS = (
    QLineEdit,
    QAbstractSpinBox,
    QComboBox,
    QCheckBox,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
)
#: They are the guide, or a message that brings its own topic.
_ELSEWHERE = {"guideDialog", "messageBar"}


def _places() -> set[str]:
    return {
        f"{page.name}#{section.anchor}" if section.anchor else page.name
        for page in read_guide()
        for section in page.sections
    }


def _names(part: QWidget | None) -> list[str]:
    names = []
    while part is not None:
        names.append(part.objectName())
        part = part.parentWidget()
    return names


def _unexplained(top: QWidget) -> list[str]:
    places = _places()
    inputs = [part for part in top.findChildren(QWidget) if isinstance(part, _INPUTS)]
    named = [_names(part) for part in inputs if part.objectName() and not part.objectName().startswith("qt_")]
    assert named, top.objectName()
    return [
        " in ".join(names) for names in named if not _ELSEWHERE & set(names) and place_of(names) not in places
    ]


@pytest.mark.parametrize("name", sorted(DIALOGS.keys() - {"message box", "guide"}))
def test_every_field_of_a_dialog_is_explained(qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name]()
    qtbot.addWidget(dialog)
    inputs = [part for part in dialog.findChildren(QWidget) if isinstance(part, _INPUTS)]
    assert is_explained(dialog.objectName())
    assert not inputs or not _unexplained(dialog)


def test_every_setting_has_a_place_of_its_own(qtbot: QtBot) -> None:
    dialog = DIALOGS["settings"]()
    qtbot.addWidget(dialog)
    settings = [
        part.objectName() for part in dialog.findChildren(QWidget) if part.objectName().startswith("setting:")
    ]
    assert settings
    assert not [name for name in settings if not is_explained(name)]


def test_every_question_is_explained() -> None:
    places = _places()
    calls = [
        call
        for file in Path(app.__path__[0]).rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Question"
    ]
    names = [call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)]
    assert len(names) == len(calls) > 10
    assert not [name for name in names if place_of([str(name)]) not in places]


def test_every_field_of_the_window_is_explained(qtbot: QtBot) -> None:
    credentials, operations = CredentialModel(), OperationModel()
    window = MainWindow(credentials, operations)
    for model in (credentials, operations):
        model.setParent(window)
    qtbot.addWidget(window)
    window.request.make_parts()
    sent, saved = HistoryModel(window), SavedModel(window)
    window.side.set_models(sent, saved)
    assert not _unexplained(window)
