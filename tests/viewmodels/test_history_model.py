"""Tests for aspire_desktop.viewmodels.history_model and request_memory's drafts."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import Evidence, HistoryEntry, SavedRequest
from aspire_desktop.viewmodels.formatting import evidence_lines, local_time, local_time_at
from aspire_desktop.viewmodels.history_model import HistoryModel, MissingRole, SavedModel
from tests.support.records import NOW

ENTRY = HistoryEntry(
    id="1",
    at=NOW,
    method="GET",
    url="https://api.test/Contacts?$filter=LastName%20eq%20'Bø'",
    profile_id="p",
    profile_name="Payroll",
    status=200,
    elapsed_s=0.142,
    size=1_200,
    draft=RequestDraft("GET /Contacts"),
)


@pytest.fixture
def model(qapp: QApplication) -> HistoryModel:
    model = HistoryModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    failed = replace(ENTRY, id="2", method="PUT", url="https://api.test/Branches", status=None)
    model.set_entries([replace(failed, outcome="cancelled"), replace(ENTRY, is_pinned=True)])
    return model


def rows(model: HistoryModel) -> list[str]:
    return [f"{model.index(row, 1).data()} {model.index(row, 2).data()}" for row in range(model.rowCount())]


def test_pinned_requests_are_not_counted_among_those_to_be_cleared(model: HistoryModel) -> None:
    assert (model.rowCount(), model.clearable) == (2, 1)


def test_pinned_requests_come_first(model: HistoryModel) -> None:
    assert rows(model) == ["GET 200", "PUT cancelled"]
    assert model.index(0, 5).data() == "142 ms"


def test_a_screen_reader_hears_which_are_pinned(model: HistoryModel) -> None:
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said[0].startswith("pinned, /Contacts")
    assert said[1].startswith("/Branches")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("payroll", ["GET 200", "PUT cancelled"]),
        ("contacts 200", ["GET 200"]),
        ("CANCELLED put", ["PUT cancelled"]),
        ("nothing", []),
    ],
)
def test_the_search_takes_words_in_any_order(model: HistoryModel, text: str, found: list[str]) -> None:
    model.set_search(text)
    assert rows(model) == found
    assert model.total == 2


def test_a_new_request_stands_after_the_pinned_ones(model: HistoryModel) -> None:
    model.set_search("payroll")
    model.add(replace(ENTRY, id="3", method="POST"))
    assert rows(model) == ["GET 200", "POST 200", "PUT cancelled"]
    model.set_search("nothing")
    model.add(replace(ENTRY, id="4", method="DELETE"))
    assert rows(model) == []
    model.set_search("")
    assert rows(model)[1] == "DELETE 200"


def test_saved_requests_are_searched_by_name_and_operation(qapp: QApplication) -> None:
    model = SavedModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_requests([SavedRequest(id="1", name="Crews", draft=RequestDraft("GET /Contacts"))])
    for text, count in (("crew get", 1), ("contacts", 1), ("branch", 0)):
        model.set_search(text)
        assert model.rowCount() == count


def test_a_saved_request_whose_operation_is_gone_is_marked(qapp: QApplication) -> None:
    model = SavedModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    saved = [
        SavedRequest(id="1", name="Crews", draft=RequestDraft("GET /Contacts")),
        SavedRequest(id="2", name="Old", draft=RequestDraft("GET /Crews")),
    ]
    model.set_requests(saved)

    def marked() -> list[bool]:
        return [model.index(row, 0).data(MissingRole) for row in range(2)]

    assert marked() == [False, False], "nobody knows of a description"
    model.set_known({"GET /Contacts", "GET /Branches"})
    assert marked() == [False, True]
    told = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Old, GET /Crews, not in this API description"
    model.set_known(None)
    assert marked() == [False, False]


def test_evidence_is_told_with_its_time() -> None:
    seen = Evidence(good_at=NOW, refused_at=NOW + timedelta(days=1))
    good, refused = evidence_lines(seen)
    assert good.startswith("Seen: worked on 2026-03-0")
    assert refused.startswith("Seen: refused (403) on 2026-03-0")
    assert evidence_lines(None) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("2026-01-31T08:00:00Z", "UTC"),
        ("2026-01-31T08:00:00.1234567+02:00", "UTC"),
        ("2026-01-31T08:00:00", "without a time zone"),
    ],
)
def test_a_date_is_told_in_local_time(text: str, word: str) -> None:
    assert word in local_time(text)


@pytest.mark.parametrize("text", ["2026-01-31", "2026-13-31T08:00:00Z", "08:00", "", "x" * 100, "<b>"])
def test_what_is_no_date_and_time_has_no_local_time(text: str) -> None:
    assert local_time(text) == ""


def test_a_date_within_a_line_is_found_under_the_mouse() -> None:
    line = '  "StartTime": "2026-01-31T08:00:00Z",'
    assert "UTC" in local_time_at(line, 20)
    assert local_time_at(line, 3) == ""
