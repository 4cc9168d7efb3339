"""Tests for aspire_desktop.viewmodels.import_model and import_source."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.importing import ImportKind, ImportRow, ListedDraft
from aspire_desktop.core.credentials.lists.reading import read_list
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.wording import Phrase
from aspire_desktop.viewmodels.import_model import ImportColumn, ImportModel
from aspire_desktop.viewmodels.import_source import BackupSource, ListSource, secret_hint
from tests.support.records import profile, record

_LIST = b"""Name,Client ID,Secret,Environment
Template,id-5,{{secret}},Demo
QuickBooks,id-4,canary-secret-44,Demo
Asked,id-3,canary-secret-33,
Known,id-2,canary-secret-22,Demo
New,id-1,canary-secret-11,Sandbox
"""
_DIFFERENCES = (Phrase("difference.secret"), Phrase("difference.tags"))
_CHECK = Qt.ItemDataRole.CheckStateRole


def _compare(listed: Sequence[ListedDraft]) -> list[ImportRow]:
    """Know one credential, which differs."""
    return [
        ImportRow(record(one.draft.description), ImportKind.CHANGED, _DIFFERENCES, (profile("Here"),))
        if one.draft.client_id == "id-2"
        else ImportRow(record(one.draft.description), ImportKind.NEW)
        for one in listed
    ]


@pytest.fixture
def model(qtbot: QtBot) -> ImportModel:
    model = ImportModel(ListSource(read_list(_LIST).pairs, _compare))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    return model


def _rows(model: ImportModel) -> list[tuple[str, object, str, str]]:
    return [
        (
            model.index(row, ImportColumn.DESCRIPTION).data(),
            model.index(row, 0).data(_CHECK),
            model.index(row, ImportColumn.ENVIRONMENT).data(),
            model.index(row, ImportColumn.STATUS).data(),
        )
        for row in range(model.rowCount())
    ]


def test_what_can_come_in_stands_first_and_only_what_is_certain_is_selected(model: ImportModel) -> None:
    on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
    assert _rows(model) == [
        ("Known", off, "Demo", "Replaces in “Here”: Secret, tags"),
        ("New", on, "Sandbox", "New"),
        ("Asked", off, "Choose…", "Choose the environment: the list does not say."),
        ("QuickBooks", off, "Demo", "Not Aspire's: its name says “quickbooks”."),
        ("Template", None, "Demo", "The Secret is a placeholder."),
    ]
    assert model.counts == (1, 5, 1)
    assert model.index(1, ImportColumn.SECRET).data() == "16 characters, ends in “11”"


def test_a_box_without_an_environment_asks_for_it(model: ImportModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.choice_needed) as asked:
        assert not model.setData(model.index(2, 0), Qt.CheckState.Checked)
    assert asked.args == [2]
    model.place([2], EnvironmentKind.DEMO, "")
    assert _rows(model)[2] == ("Asked", Qt.CheckState.Checked, "Demo", "New")
    drafts = [one.draft for one in model.chosen()]
    assert [(draft.client_id, draft.environment.kind) for draft in drafts] == [
        ("id-1", EnvironmentKind.SANDBOX),
        ("id-3", EnvironmentKind.DEMO),
    ]


def test_a_choice_selects_nothing_that_is_in_doubt_for_another_reason(model: ImportModel) -> None:
    model.place(range(5), EnvironmentKind.SANDBOX, "")
    states = [row[1] for row in _rows(model)]
    assert states[3:] == [Qt.CheckState.Unchecked, None]
    assert model.setData(model.index(3, 0), Qt.CheckState.Checked)
    assert "id-4" in [one.draft.client_id for one in model.chosen()]


def test_a_url_that_cannot_be_one_changes_nothing(model: ImportModel) -> None:
    before = _rows(model)
    for url in ("http://example.test", "", "https://cloud.youraspire.com"):
        with pytest.raises(InputError):
            model.place([2], EnvironmentKind.CUSTOM, url)
    assert _rows(model) == before


def test_a_look_alike_is_never_selected_by_a_choice(model: ImportModel) -> None:
    model.place([2], EnvironmentKind.CUSTOM, "https://cloud-api.youraspіre.com")
    _, state, _, status = _rows(model)[2]
    assert state == Qt.CheckState.Unchecked
    assert "cloud-api.xn--youraspre-19h.com" in status


def test_space_selects_or_clears_all_chosen_rows(model: ImportModel) -> None:
    model.toggle([0, 1, 4])
    assert model.counts[0] == 2
    model.toggle([0, 1, 4])
    assert model.counts[0] == 0


_TWICE = b"""Name,Client ID,Secret,Environment
New,id-1,canary-secret-11,Sandbox
Once more,id-1,canary-secret-11,Sandbox
Known,id-2,canary-secret-22,Demo
"""


@pytest.mark.parametrize(("more", "is_all"), [(b"", True), (b"Other,id-1,canary-secret-99,Sandbox\n", False)])
def test_a_list_is_in_whole_without_what_is_here_and_what_it_has_twice(more: bytes, is_all: bool) -> None:
    def compare(listed: Sequence[ListedDraft]) -> list[ImportRow]:
        kinds = {"id-1": ImportKind.NEW, "id-2": ImportKind.SAME}
        return [
            ImportRow(record("one"), kinds[one.draft.client_id], (), (profile("Here"),)) for one in listed
        ]

    source = ListSource(read_list(_TWICE + more).pairs, compare)
    (new,) = [row for row, line in enumerate(source.lines()) if line.description == "New"]
    assert source.is_all_in(source.chosen([new])) is is_all
    assert not source.is_all_in([])


def test_a_backup_says_where_each_is_valid() -> None:
    rows = [ImportRow(record("Payroll"), ImportKind.NEW), ImportRow(record("Reports"), ImportKind.SAME)]
    model = ImportModel(BackupSource(rows))
    assert not model.can_place
    assert [row[1] for row in _rows(model)] == [Qt.CheckState.Checked, None]
    assert model.chosen() == [rows[0].record]


def test_what_is_not_allowed_says_so_and_comes_back_from_a_backup_only_where_it_is_wanted() -> None:
    refusal = InputError("policy.environment", environment="production", host="a.test")
    rows = [
        ImportRow(record("Payroll"), ImportKind.NEW, refusal=refusal),
        ImportRow(record("Here"), ImportKind.SAME, refusal=refusal),
    ]
    model = ImportModel(BackupSource(rows))
    assert [row[1] for row in _rows(model)] == [Qt.CheckState.Unchecked, None]
    assert all(row[3].startswith("Your organization doesn't allow this environment") for row in _rows(model))
    model.toggle([0])
    assert model.chosen() == [rows[0].record]


@pytest.mark.parametrize(
    ("secret", "hint"),
    [("", "none"), ("a", "1 character"), ("ab", "2 characters"), ("abc", "3 characters, ends in “bc”")],
)
def test_a_hint_never_tells_a_secret(secret: str, hint: str) -> None:
    assert secret_hint(secret) == hint


def test_a_pair_that_cannot_come_in_shows_no_secret_in_any_role(qtbot: QtBot) -> None:
    canary = "canary-secret-of-a-broken-list"
    text = f"Name,Client ID,Secret\nAcme,id-1 / {canary},\nBeta,id-2:{canary},{canary}\n"
    model = ImportModel(ListSource(read_list(text.encode()).pairs, _compare))
    shown = [
        str(model.index(row, column).data(role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in Qt.ItemDataRole
    ]
    assert model.rowCount() == 2
    assert [text for text in shown if canary in text] == []
    assert "Acme" in shown
