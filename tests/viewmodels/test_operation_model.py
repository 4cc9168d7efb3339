"""Tests for aspire_desktop.viewmodels.operation_model."""

import json
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from aspire_desktop.core.credentials.scopes import FULL_ACCESS, Scopes, parse_scopes
from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.core.openapi.field_index import FieldIndex
from aspire_desktop.core.request.record import Evidence
from aspire_desktop.viewmodels.operation_model import (
    CountRole,
    EvidenceRole,
    FavouriteRole,
    FieldRole,
    InScopeRole,
    OperationModel,
    OperationRole,
)
from tests.support.records import NOW

_PATHS = {
    "/Authorization": {"post": {"tags": ["Authorization"]}},
    "/Branches": {"get": {"tags": ["Branches"]}, "post": {"tags": ["Branches"]}},
    "/WorkTickets": {
        "get": {
            "tags": ["WorkTickets"],
            "responses": {
                "200": {
                    "content": {"application/json": {"schema": {"properties": {"ScheduledHours": {}}}}},
                }
            },
        }
    },
}


@pytest.fixture
def model(qapp: QApplication) -> OperationModel:
    model = OperationModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    show(model, _PATHS)
    return model


def show(model: OperationModel, paths: dict[str, Any]) -> None:
    document = json.dumps({"openapi": "3.0.0", "paths": paths}).encode()
    model.set_operations(read_description(document, Source.SERVER).operations)


def _shown(model: OperationModel) -> list[str]:
    tags = [model.index(row, 0, QModelIndex()) for row in range(model.rowCount())]
    return [model.index(row, 0, tag).data() for tag in tags for row in range(model.rowCount(tag))]


def test_operations_stand_under_their_tags_from_a_to_z(model: OperationModel) -> None:
    backwards = {
        "/Jobs/{id}": {"delete": {"tags": ["Jobs"]}, "get": {"tags": ["Jobs"]}},
        "/Jobs": {method: {"tags": ["Jobs"]} for method in ("delete", "patch", "put", "post", "get")},
        "/addresses": {"get": {"tags": ["addresses"]}},
        "/Branches": {"get": {"tags": ["Branches"]}},
    }
    show(model, backwards)
    model.add_free("/Aaa(1)")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        *("addresses", "Branches", "Jobs"),
        "Other paths",
    ]
    assert _shown(model)[2:-1] == [
        *(f"{method} /Jobs" for method in ("GET", "POST", "PUT", "PATCH", "DELETE")),
        *("GET /Jobs/{id}", "DELETE /Jobs/{id}"),
    ]


def test_what_is_listed_is_grouped_by_tag(model: OperationModel) -> None:
    assert [model.index(row, 0).data() for row in range(3)] == ["Authorization", "Branches", "WorkTickets"]
    assert _shown(model) == ["POST /Authorization", "GET /Branches", "POST /Branches", "GET /WorkTickets"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("work", ["GET /WorkTickets"]),
        ("get branches", ["GET /Branches"]),
        ("BRANCHES Get", ["GET /Branches"]),
        ("nothing", []),
        ("braches", ["GET /Branches", "POST /Branches"]),
        ("brnaches method:post", ["POST /Branches"]),
        ("method:p", ["POST /Authorization", "POST /Branches"]),
        ("method:", ["POST /Authorization", "GET /Branches", "POST /Branches", "GET /WorkTickets"]),
        ("method:x", []),
    ],
)
def test_the_filter_takes_words_in_any_order(model: OperationModel, text: str, found: list[str]) -> None:
    model.set_filter(text)
    assert _shown(model) == found
    model.set_filter("")
    assert len(_shown(model)) == 4


def test_the_group_of_the_best_find_stands_first(model: OperationModel) -> None:
    paths = ("/Attachments/Contacts", "/Contacts", "/ContactTypes", "/Vendors")
    show(model, {path: {"get": {"tags": [path.split("/")[1]]}} for path in paths})
    model.set_filter("contact")
    assert _shown(model) == ["GET /Attachments/Contacts", "GET /Contacts", "GET /ContactTypes"]
    model.set_filter("contacts")
    assert _shown(model) == ["GET /Contacts", "GET /Attachments/Contacts"]
    assert model.best.data() == "GET /Contacts"
    model.set_filter("")
    assert not model.best.isValid()


def test_the_filter_follows_the_recorded_scopes(model: OperationModel) -> None:
    model.set_filter("scope:allowed")
    lacking = [model.lacks_scopes]
    assert _shown(model) == ["POST /Authorization"]
    model.set_scopes(parse_scopes(["GET Branches"]))
    assert _shown(model) == ["POST /Authorization", "GET /Branches"]
    assert [*lacking, model.lacks_scopes] == [True, False]
    model.set_filter("scope:missing")
    assert _shown(model) == ["POST /Branches", "GET /WorkTickets"]
    model.set_scopes(FULL_ACCESS)
    assert _shown(model) == []
    model.set_filter("scope:nonsense")
    assert _shown(model) == []


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


def test_fields_are_found_with_words_of_the_path(model: OperationModel) -> None:
    index = FieldIndex(model.operations)
    for _ in index.build():
        pass
    model.set_filter("hours work ticket")
    assert _shown(model) == []
    model.set_fields(index)
    assert _shown(model) == ["GET /WorkTickets"]
    assert model.index_of("GET /WorkTickets").data(FieldRole) == "ScheduledHours"
    model.set_filter("work ticket")
    assert model.index_of("GET /WorkTickets").data(FieldRole) == ""


def test_favorites_and_recent_ones_stand_first(model: OperationModel) -> None:
    model.set_marks(["GET /WorkTickets", "GET /Gone"], ["POST /Branches", "GET /WorkTickets"])
    titles = [model.index(row, 0).data() for row in range(3)]
    assert titles == ["★ Favorites", "Recent", "Authorization"]
    assert _shown(model)[:3] == ["GET /WorkTickets", "POST /Branches", "GET /WorkTickets"]
    assert model.shown == model.total == 4
    assert model.index_of("GET /WorkTickets").parent().data() == "WorkTickets"
    assert model.index_of("GET /WorkTickets").data(FavouriteRole)
    model.set_filter("branches")
    assert _shown(model) == ["GET /Branches", "POST /Branches"]


def test_the_record_and_the_evidence_are_told_apart(model: OperationModel) -> None:
    model.set_scopes(parse_scopes(["GET WorkTickets"]))
    seen = {"GET /Branches": Evidence(good_at=NOW), "GET /WorkTickets": Evidence(refused_at=NOW)}
    model.set_evidence(seen)
    branches, tickets = model.index_of("GET /Branches"), model.index_of("GET /WorkTickets")
    assert (branches.data(InScopeRole), branches.data(EvidenceRole)) == (False, seen["GET /Branches"])
    assert (tickets.data(InScopeRole), tickets.data(EvidenceRole)) == (True, seen["GET /WorkTickets"])
    spoken = branches.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "GET /Branches, not in the recorded scopes: expect 403, known good"


def test_a_tag_knows_how_many_it_has(model: OperationModel) -> None:
    assert [model.index(row, 0).data(CountRole) for row in range(3)] == [1, 2, 1]


def test_a_path_that_is_not_described_stands_at_the_end_until_a_description_has_it(
    model: OperationModel,
) -> None:
    operation = model.add_free("/Branches(5)")
    assert model.add_free("/Branches(5)") is operation
    assert _shown(model)[-1] == "GET /Branches(5)"
    assert model.index(model.rowCount() - 1, 0).data() == "Other paths"
    model.add_free("/$metadata")
    assert model.operation("GET /Branches(5)") is operation
    assert model.add_free("/Branches") is model.operation("GET /Branches")
    document = json.dumps({"openapi": "3.0.0", "paths": {"/Branches(5)": {"get": {"tags": ["B"]}}}}).encode()
    model.set_operations(read_description(document, Source.SERVER).operations)
    assert _shown(model) == ["GET /Branches(5)", "GET /$metadata"]
    assert model.index(0, 0).data() == "B"
