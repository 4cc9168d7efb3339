"""Tests for aspire_desktop.viewmodels.activity_model."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from aspire_desktop.app.language import install_language
from aspire_desktop.core.activity import Activity, ActivityKind
from aspire_desktop.viewmodels import activity_model
from aspire_desktop.viewmodels.activity_model import ActivityModel, cells, search_text
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


def test_an_entry_is_found_by_its_date_as_it_is_shown(qapp: QApplication) -> None:
    """Also by that of the file: people copy it from an exported table."""
    install_language(qapp, "de")
    try:
        text = search_text(ENTRIES[0])
        shown_date = cells(ENTRIES[0])[0].partition(" ")[0]
    finally:
        install_language(qapp, "en")
    assert shown_date == f"{NOW.astimezone():%d.%m.%Y}"
    assert shown_date in text
    assert f"{NOW.astimezone():%Y-%m-%d}" in text


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


class _Marking(QTranslator):
    """Answers each text of the model's with itself in brackets."""

    def translate(self, context: str, source: str, *_: object) -> str:
        return f"[{source}]" if context == "ActivityModel" else ""


@pytest.mark.parametrize("kind", list(ActivityKind))
def test_what_was_done_is_told_and_found_in_the_windows_language(
    qapp: QApplication, kind: ActivityKind
) -> None:
    translator = _Marking()
    QCoreApplication.installTranslator(translator)
    try:
        entry = Activity(number=1, at=NOW, kind=kind.value, by="command line")
        model = ActivityModel()
        model.set_entries([entry], [activity_model.search_text(entry)])
        row = [model.index(0, column).data() for column in range(model.columnCount())]
        assert (row[1], row[4]) == (f"[{kind.value}]", "[command line]")
        for search in (f"[{kind.value}]", kind.value):
            model.set_search(search)
            assert shown(model) == [1]
    finally:
        QCoreApplication.removeTranslator(translator)
