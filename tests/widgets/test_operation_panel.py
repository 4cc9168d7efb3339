"""Tests for aspire_desktop.widgets.operation_panel."""

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.viewmodels.choice import Choice
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.operation_panel import OperationPanel


def operations(*paths: str, **raw: Any) -> tuple[Operation, ...]:
    document = {"openapi": "3.0.0", "paths": {path: {"get": raw} for path in paths}}
    return read_description(json.dumps(document).encode(), Source.SERVER).operations


@pytest.fixture
def model() -> OperationModel:
    model = OperationModel()
    model.set_operations(operations("/Branches", "/Contacts"))
    return model


@pytest.fixture
def panel(qtbot: QtBot, model: OperationModel) -> OperationPanel:
    choice = Choice(CredentialModel(), model)
    panel = OperationPanel(model, choice)
    choice.begin()
    for one in (model, choice):
        one.setParent(panel)
    qtbot.addWidget(panel)
    return panel


def _filter(panel: OperationPanel) -> QLineEdit:
    field = panel.findChild(QLineEdit, "operationFilter")
    assert isinstance(field, QLineEdit)
    return field


def test_an_operation_is_chosen_by_its_key(panel: OperationPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel._choice.operation_changed) as chosen:
        panel.select("GET /Contacts")
    assert chosen.args[0].operation.path == "/Contacts"


def test_a_filter_neither_loses_the_choice_nor_announces_it_again(
    panel: OperationPanel, qtbot: QtBot
) -> None:
    panel.select("GET /Contacts")
    search = _filter(panel)
    with qtbot.assertNotEmitted(panel._choice.operation_changed):
        search.setText("branches")
        search.setText("")
    tree = panel.findChild(QTreeView, "operationTree")
    assert isinstance(tree, QTreeView)
    assert tree.currentIndex().data() == "GET /Contacts"


def test_a_new_description_brings_the_chosen_operation_anew(
    panel: OperationPanel, model: OperationModel, qtbot: QtBot
) -> None:
    panel.select("GET /Contacts")
    newer = operations("/Contacts", parameters=[{"in": "query", "name": "$top"}])
    with qtbot.waitSignal(panel._choice.operation_changed) as chosen:
        model.set_operations(newer)
    assert chosen.args[0].operation is newer[0]


def test_what_is_not_there_yet_is_chosen_when_it_comes(
    panel: OperationPanel, model: OperationModel, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(panel._choice.operation_changed):
        panel.select("GET /Jobs")
    with qtbot.waitSignal(panel._choice.operation_changed) as chosen:
        model.set_operations(operations("/Jobs"))
    assert chosen.args[0].operation.path == "/Jobs"


def test_the_arrow_goes_from_the_filter_to_what_it_found(panel: OperationPanel, qtbot: QtBot) -> None:
    search = _filter(panel)
    QTest.keyClicks(search, "cont")
    with qtbot.waitSignal(panel._choice.operation_changed) as chosen:
        QTest.keyClick(search, Qt.Key.Key_Down)
    assert chosen.args[0].operation.path == "/Contacts"


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("/Receipts(1214)", "/Receipts(1214)"),
        ("get /Contacts(5)?$select=A", "/Contacts(5)?$select=A"),
        ("/$metadata", "/$metadata"),
        ("/Nowhere", "/Nowhere"),
    ],
)
def test_a_typed_path_that_is_not_listed_can_be_opened(
    panel: OperationPanel, qtbot: QtBot, typed: str, path: str
) -> None:
    (button,) = panel.findChildren(QToolButton, "freePathButton")
    search = _filter(panel)
    assert button.isHidden()
    search.setText(typed)
    assert not button.isHidden()
    assert button.accessibleName()
    with qtbot.waitSignal(panel.path_requested) as wished:
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert wished.args == [path]


@pytest.mark.parametrize("typed", ["/Contacts", "/con", "contacts", "/", ""])
def test_what_is_listed_is_no_free_path(panel: OperationPanel, typed: str) -> None:
    (button,) = panel.findChildren(QToolButton, "freePathButton")
    _filter(panel).setText(typed)
    assert button.isHidden()
