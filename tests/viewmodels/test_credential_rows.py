"""Tests for aspire_desktop.viewmodels.credential_rows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.viewmodels.credential_model import Column, CredentialModel
from aspire_desktop.viewmodels.credential_rows import CredentialRows, Group, GroupRole, PinnedRole
from tests.support.records import SECRET, profile


def record(name: str, kind: EnvironmentKind, *tags: str) -> CredentialRecord:
    return CredentialRecord(profile=replace(profile(name, kind), tags=tags), secret=SECRET)


@pytest.fixture
def source(qtbot: QtBot) -> CredentialModel:
    del qtbot
    source = CredentialModel()
    source.set_records(
        [
            record("Payroll", EnvironmentKind.PRODUCTION, "hours", "money"),
            record("Reports", EnvironmentKind.SANDBOX),
            record("Invoices", EnvironmentKind.PRODUCTION, "money"),
        ]
    )
    return source


@pytest.fixture
def rows(source: CredentialModel) -> CredentialRows:
    rows = CredentialRows(source)
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    return rows


def texts(rows: CredentialRows) -> list[str]:
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def test_rows_are_sorted_both_ways(rows: CredentialRows) -> None:
    assert texts(rows) == ["Invoices", "Payroll", "Reports"]
    rows.sort(Column.DESCRIPTION, Qt.SortOrder.DescendingOrder)
    assert texts(rows) == ["Reports", "Payroll", "Invoices"]


def test_groups_have_headings_that_count_close_and_cannot_be_chosen(rows: CredentialRows) -> None:
    rows.set_grouping("environment")
    assert texts(rows) == ["Production", "Invoices", "Payroll", "Sandbox", "Reports"]
    assert rows.index(0, 0).data(GroupRole) == Group("Production", 2, is_open=True)
    assert not rows.flags(rows.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert "open" in rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    rows.toggle(0)
    assert texts(rows) == ["Production", "Sandbox", "Reports"]
    assert not rows.index(0, 0).data(GroupRole).is_open
    assert rows.row_of(ProfileId("payroll")) == -1
    rows.toggle(0)
    assert rows.row_of(ProfileId("payroll")) == 2
    assert rows.index(1, 0).data(GroupRole) is None


def test_a_credential_stands_under_each_of_its_tags(rows: CredentialRows) -> None:
    rows.set_grouping("tag")
    assert texts(rows) == [
        "hours",
        "Payroll",
        "money",
        "Invoices",
        "Payroll",
        "no tag",
        "Reports",
    ]
    assert rows.group_rows() == [0, 2, 5]
    rows.set_grouping("")
    assert len(texts(rows)) == 3


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("money", ["Invoices", "Payroll"]),
        ("tag:mon", ["Invoices", "Payroll"]),
        ("tag:payroll", []),
        ("env:sand", ["Reports"]),
        ("state:no", ["Invoices", "Payroll", "Reports"]),
        ("state:expired", []),
        ("tag:money hours", ["Payroll"]),
    ],
)
def test_words_are_found_in_all_fields_or_in_one(rows: CredentialRows, search: str, found: list[str]) -> None:
    rows.set_search(search)
    assert texts(rows) == found
    assert rows.found == len(found)


def test_an_edit_is_found_by_its_new_words_only(source: CredentialModel, rows: CredentialRows) -> None:
    rows.set_search("nightly")
    assert texts(rows) == []
    source.set_records(
        [
            record("Payroll", EnvironmentKind.PRODUCTION, "nightly"),
            record("Reports", EnvironmentKind.SANDBOX),
            record("Invoices", EnvironmentKind.PRODUCTION, "money"),
        ]
    )
    rows.set_search("nightly")
    assert texts(rows) == ["Payroll"]


def test_an_edit_under_a_search_is_found_by_what_it_says_now(
    source: CredentialModel, rows: CredentialRows
) -> None:
    others = [record("Reports", EnvironmentKind.SANDBOX), record("Invoices", EnvironmentKind.PRODUCTION)]
    rows.set_search("tag:good")
    assert texts(rows) == []
    source.set_records([record("Payroll", EnvironmentKind.PRODUCTION, "good"), *others])
    assert texts(rows) == ["Payroll"]
    source.set_records([record("Payroll", EnvironmentKind.PRODUCTION, "bad"), *others])
    assert texts(rows) == []


def test_a_reload_arranges_anew(source: CredentialModel, rows: CredentialRows) -> None:
    rows.set_grouping("environment")
    source.set_records([record("Demo", EnvironmentKind.DEMO)])
    assert texts(rows) == ["Demo", "Demo"]
    source.set_records([])
    assert texts(rows) == []


def test_pinned_rows_stand_first_in_the_order_of_the_rest(rows: CredentialRows) -> None:
    rows.set_pinned(frozenset({"reports", "payroll", "gone"}))
    assert texts(rows) == ["Payroll", "Reports", "Invoices"]
    assert [rows.index(row, 0).data(PinnedRole) for row in range(3)] == [True, True, False]
    assert rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("pinned, Payroll")
    rows.sort(Column.DESCRIPTION, Qt.SortOrder.DescendingOrder)
    assert texts(rows) == ["Reports", "Payroll", "Invoices"]
    rows.set_search("o")
    assert texts(rows) == ["Reports", "Payroll", "Invoices"]
    rows.set_pinned(frozenset())
    assert texts(rows) == ["Reports", "Payroll", "Invoices"]
    rows.sort(Column.DESCRIPTION, Qt.SortOrder.AscendingOrder)
    assert texts(rows) == ["Invoices", "Payroll", "Reports"]


def test_pinned_rows_stand_first_under_their_heading(rows: CredentialRows) -> None:
    rows.set_pinned(frozenset({"payroll"}))
    rows.set_grouping("environment")
    assert texts(rows)[1:3] == ["Payroll", "Invoices"]
