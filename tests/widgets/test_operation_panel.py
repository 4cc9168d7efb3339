"""Tests for aspire_desktop.widgets.operation_panel."""

import json
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.request.record import Evidence
from aspire_desktop.viewmodels.choice import Choice
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.operation_panel import OperationPanel
from aspire_desktop.widgets.tip import Tip
from tests.support.painted import Painted
from tests.support.records import NOW


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


def tagged(*paths: str) -> tuple[Operation, ...]:
    """Return reads of these paths, each under the tag that its first segment is."""
    described = {path: {"get": {"tags": [path.split("/")[1]]}} for path in paths}
    document = {"openapi": "3.0.0", "paths": described}
    return read_description(json.dumps(document).encode(), Source.SERVER).operations


def walk(tree: QTreeView, key: Qt.Key, times: int) -> list[str]:
    """Press a key again and again and return what is current after each."""
    passed = []
    for _ in range(times):
        QTest.keyClick(tree, key)
        passed.append(str(tree.currentIndex().data()))
    return passed


def _tree(panel: OperationPanel) -> QTreeView:
    tree = panel.findChild(QTreeView, "operationTree")
    assert isinstance(tree, QTreeView)
    return tree


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


def test_enter_in_the_filter_opens_what_is_found_best(panel: OperationPanel, qtbot: QtBot) -> None:
    panel.select("GET /Branches")
    QTest.keyClicks(_filter(panel), "cotnacts")
    with qtbot.waitSignal(panel.opened):
        QTest.keyClick(_filter(panel), Qt.Key.Key_Return)
    assert panel._choice.operation_key == "GET /Contacts"


def test_enter_without_a_filter_opens_nothing(panel: OperationPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.opened):
        QTest.keyClick(_filter(panel), Qt.Key.Key_Return)


def test_up_and_down_pass_over_the_headings_of_open_groups_only(
    panel: OperationPanel, model: OperationModel
) -> None:
    model.set_operations(tagged("/Branches", "/Contacts", "/Jobs"))
    tree = _tree(panel)
    panel.select("GET /Branches")
    assert walk(tree, Qt.Key.Key_Down, 2) == ["GET /Contacts", "GET /Jobs"]
    assert walk(tree, Qt.Key.Key_Up, 3) == ["GET /Contacts", "GET /Branches", "GET /Branches"]
    tree.collapse(model.index_of("GET /Contacts").parent())
    assert walk(tree, Qt.Key.Key_Down, 2) == ["Contacts", "GET /Jobs"]
    assert walk(tree, Qt.Key.Key_Up, 1) == ["Contacts"]
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert walk(tree, Qt.Key.Key_Down, 1) == ["GET /Contacts"]
    assert walk(tree, Qt.Key.Key_Left, 1) == ["Contacts"]


def test_enter_in_the_tree_opens_the_operation(panel: OperationPanel, qtbot: QtBot) -> None:
    panel.select("GET /Contacts")
    with qtbot.waitSignal(panel.opened):
        QTest.keyClick(_tree(panel), Qt.Key.Key_Return)


def test_the_best_find_is_in_view_wherever_the_chosen_operation_is(
    panel: OperationPanel, model: OperationModel, qtbot: QtBot
) -> None:
    model.set_operations(tagged("/Jobs", *(f"/Long{number:03}/Jobs" for number in range(100))))
    panel.resize(268, 300)
    panel.show()
    qtbot.waitExposed(panel)
    panel.select("GET /Long099/Jobs")
    _filter(panel).setText("jobs")
    tree = _tree(panel)
    assert tree.currentIndex().data() == "GET /Long099/Jobs"
    assert tree.viewport().rect().contains(tree.visualRect(model.index_of("GET /Jobs")))


def test_an_empty_list_says_why(panel: OperationPanel) -> None:
    (hint,) = panel.findChildren(Tip)
    said = []
    for typed in ("contacts", "zzzzzzzz", "scope:allowed", ""):
        _filter(panel).setText(typed)
        said.append(hint.text)
    assert said == ["", "No operations match.", "This credential's scopes aren't recorded.", ""]
    _filter(panel).setText("zzzzzzzz")
    button = hint.findChild(QAbstractButton, "operationHintButton")
    assert isinstance(button, QAbstractButton)
    button.click()
    assert (_filter(panel).text(), hint.text) == ("", "")


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


def test_evidence_is_painted_as_soon_as_a_response_has_shown_it(
    panel: OperationPanel, model: OperationModel, qtbot: QtBot
) -> None:
    """It stands among the branches, which Qt does not count to rows whose data changed."""
    model.set_operations(tagged("/Contacts/First", "/Contacts/Second", "/Contacts/Third"))
    tree = _tree(panel)
    tree.expandAll()
    with qtbot.waitExposed(panel):
        panel.show()
    row = tree.visualRect(model.index(1, 0, model.index(0, 0)))
    QApplication.processEvents()
    painted = Painted(tree.viewport())
    model.set_evidence({"GET /Contacts/Second": Evidence(good_at=NOW, refused_at=None)})
    qtbot.waitUntil(partial(painted.covers, row.adjusted(-row.x(), 0, 0, 0)), timeout=60_000)
