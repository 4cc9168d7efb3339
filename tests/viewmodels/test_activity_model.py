"""Tests for aspire_desktop.viewmodels.activity_model."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from aspire_desktop.core.activity import Activity
from aspire_desktop.viewmodels.activity_model import ActivityModel
from tests.support.records import NOW

ENTRIES = [
    Activity(
        number=3,
        at=NOW,
        kind="request sent",
        credential="Payroll",
        profile_id="p",
        detail="GET /Branches 200",
    ),
    Activity(
        number=2, at=NOW, kind="copied", credential="Reporting", profile_id="r", detail="Token", by="window"
    ),
    Activity(number=1, at=NOW, kind="exported", detail="2 credentials", by="command line"),
]


@pytest.fixture
def model(qapp: QApplication) -> ActivityModel:
    model = ActivityModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_entries(ENTRIES, [entry.search_text for entry in ENTRIES])
    return model


def shown(model: ActivityModel) -> list[int]:
    return [entry.number for entry in model.shown]


@pytest.mark.parametrize(
    ("search", "numbers"),
    [("", [3, 2, 1]), ("branches PAYROLL", [3]), ("line", [1]), ("2026-03-02", [3, 2, 1]), ("nothing", [])],
)
def test_the_search_finds_words_of_every_column(
    model: ActivityModel, search: str, numbers: list[int]
) -> None:
    model.set_search(search)
    assert shown(model) == numbers


def test_one_credentials_entries_are_found_by_its_id(model: ActivityModel) -> None:
    model.set_credential("r")
    assert shown(model) == [2]
    model.set_search("exported")
    assert shown(model) == []
    model.set_credential("")
    assert shown(model) == [1]


def test_a_row_tells_who_did_what_with_which_credential(model: ActivityModel) -> None:
    assert [model.index(1, column).data() for column in range(1, 5)] == [
        "copied",
        "Reporting",
        "Token",
        "window",
    ]
    assert model.index(2, 2).data() == "–"
