"""Tests for aspire_desktop.viewmodels.operation_model."""

import json

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from aspire_desktop.core.credentials.scopes import FULL_ACCESS, Scopes, parse_scopes
from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.viewmodels.operation_model import InScopeRole, OperationModel, OperationRole

_PATHS = {
    "/Authorization": {"post": {"tags": ["Authorization"]}},
    "/Branches": {"get": {"tags": ["Branches"]}, "post": {"tags": ["Branches"]}},
    "/WorkTickets": {"get": {"tags": ["WorkTickets"]}},
}


@pytest.fixture
def model(qapp: QApplication) -> OperationModel:
    model = OperationModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    document = json.dumps({"openapi": "3.0.0", "paths": _PATHS}).encode()
    model.set_operations(read_description(document, Source.SERVER).operations)
    return model


def _shown(model: OperationModel) -> list[str]:
    tags = [model.index(row, 0, QModelIndex()) for row in range(model.rowCount())]
    return [model.index(row, 0, tag).data() for tag in tags for row in range(model.rowCount(tag))]


def test_operations_stand_under_their_tags_in_the_documents_order(model: OperationModel) -> None:
    assert [model.index(row, 0).data() for row in range(3)] == ["Authorization", "Branches", "WorkTickets"]
    assert _shown(model) == ["POST /Authorization", "GET /Branches", "POST /Branches", "GET /WorkTickets"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("work", ["GET /WorkTickets"]),
        ("get branches", ["GET /Branches"]),
        ("BRANCHES Get", ["GET /Branches"]),
        ("nothing", []),
    ],
)
def test_the_filter_takes_words_in_any_order(model: OperationModel, text: str, found: list[str]) -> None:
    model.set_filter(text)
    assert _shown(model) == found
    model.set_filter("")
    assert len(_shown(model)) == 4


@pytest.mark.parametrize(
    ("scopes", "allowed"),
    [
        (Scopes(), [True, True, True, True]),
        (FULL_ACCESS, [True, True, True, True]),
        (parse_scopes(["GET Branches"]), [True, True, False, False]),
    ],
)
def test_scopes_dim_what_they_lack_but_never_the_login(
    model: OperationModel, scopes: Scopes, allowed: list[bool]
) -> None:
    model.set_scopes(scopes)
    keys = ["POST /Authorization", "GET /Branches", "POST /Branches", "GET /WorkTickets"]
    assert [model.index_of(key).data(InScopeRole) for key in keys] == allowed


def test_a_dimmed_operation_says_why_to_those_who_hear_it(model: OperationModel) -> None:
    model.set_scopes(parse_scopes(["GET Branches"]))
    text = model.index_of("GET /WorkTickets").data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "GET /WorkTickets, not in the recorded scopes: expect 403"


def test_an_operation_is_found_by_its_key(model: OperationModel) -> None:
    assert model.index_of("GET /Branches").data(OperationRole).path == "/Branches"
    assert not model.index_of("GET /Nowhere").isValid()
