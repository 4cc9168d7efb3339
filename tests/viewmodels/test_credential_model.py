"""Tests for aspire_desktop.viewmodels.credential_model."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.expiry import Expiry, expiry
from aspire_desktop.core.credentials.login_refusal import LoginRefusal
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.scopes import parse_scopes
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.viewmodels.credential_model import (
    Column,
    CredentialModel,
    LastUseRole,
    ReadOnlyRole,
    RowViewRole,
    TellingEndRole,
)
from aspire_desktop.viewmodels.credential_rows import CredentialRows
from tests.support.records import NOW, SECRET, profile, record, token_pair


class Times:
    """Answers for the expiries, on a clock that the test moves."""

    def __init__(self) -> None:
        self.now: datetime = NOW
        self.used = {ProfileId("payroll"): timedelta(hours=1)}

    def __call__(self, profile_id: ProfileId) -> Expiry | None:
        used = self.used.get(profile_id)
        return None if used is None else expiry(token_pair(used=used), self.now)


@pytest.fixture
def times() -> Times:
    return Times()


@pytest.fixture
def model(qapp: QApplication, times: Times) -> CredentialModel:
    model = CredentialModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_expiry_source(times)
    model.set_records([record("Payroll"), record("Reporting")])
    return model


def test_the_countdown_is_worked_out_at_each_read(model: CredentialModel, times: Times) -> None:
    cell = model.index(0, Column.EXPIRES)
    assert cell.data() == "23:00:00"
    times.now += timedelta(hours=8)  # the PC slept
    assert cell.data() == "15:00:00"
    times.now += timedelta(hours=15)
    assert cell.data() == "expired"


def test_a_credential_without_a_token_says_so(model: CredentialModel) -> None:
    assert model.index(1, Column.EXPIRES).data() == "no token"


def test_rows_say_in_whose_name_no_write_is_sent_by_the_rule_of_the_moment(
    model: CredentialModel, qtbot: QtBot
) -> None:
    cell = model.index(0, Column.DESCRIPTION)
    heard = Qt.ItemDataRole.AccessibleTextRole
    assert (cell.data(ReadOnlyRole), "read only" in cell.data(heard)) == (False, False)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.set_read_only(lambda profile: profile.description == "Payroll")
    assert [place.row() for place in told.args[:2]] == [0, 1]
    assert [model.index(row, 0).data(ReadOnlyRole) for row in (0, 1)] == [True, False]
    assert cell.data(heard).endswith("scopes not recorded, read only")


def test_no_role_of_any_cell_holds_the_secret_or_the_token(model: CredentialModel) -> None:
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            for role in range(Qt.ItemDataRole.UserRole + 6):
                value = str(model.data(model.index(row, column), role))
                assert SECRET not in value
                assert "canary" not in value


def test_an_edit_keeps_the_rows_in_place(model: CredentialModel, qtbot: QtBot) -> None:
    changed = record("Payroll")
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.set_records(
            [type(changed)(profile=profile("Payroll", notes="new"), secret="x"), record("Reporting")]
        )


def test_those_who_hear_the_list_get_both_lines(model: CredentialModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, Column.DESCRIPTION).data(role) == (
        "Payroll, client ID client-of-payroll, scopes not recorded"
    )
    assert model.index(0, Column.EXPIRES).data(role) == "sandbox, token: valid, 23 hours left"


def test_a_row_says_when_it_was_last_used(model: CredentialModel) -> None:
    model.set_last_use_source(lambda one: "Mon 14:05" if one == "payroll" else "")
    rows = [model.index(row, Column.DESCRIPTION) for row in range(2)]
    assert [row.data(LastUseRole) for row in rows] == ["Mon 14:05", ""]
    assert "Last used Mon 14:05" in rows[0].data(Qt.ItemDataRole.ToolTipRole)
    assert "sed" not in rows[1].data(Qt.ItemDataRole.ToolTipRole)
    assert rows[0].data(Qt.ItemDataRole.AccessibleTextRole).endswith(", last used Mon 14:05")


def test_a_failed_login_is_seen_in_the_row_until_a_token_comes(model: CredentialModel, qtbot: QtBot) -> None:
    cell, sound = model.index(1, Column.EXPIRES), Qt.ItemDataRole.AccessibleTextRole
    with qtbot.waitSignal(model.dataChanged):
        model.login_refused(ProfileId("reporting"), LoginRefusal(404, NOW))
    assert cell.data() == "refused, 404"
    assert cell.data(sound) == "sandbox, token: refused, 404"
    assert model.state_word(1) == "refused, 404"
    assert (cell.data(RowViewRole).row.state, cell.data(RowViewRole).problem) == (TokenState.REFUSED, "")
    with qtbot.waitSignal(model.dataChanged):
        model.login_refused(ProfileId("reporting"), None)
    assert cell.data() == "no token"


def test_a_token_that_still_lives_is_not_hidden_by_a_failed_login(model: CredentialModel) -> None:
    model.login_refused(ProfileId("payroll"), LoginRefusal(404, NOW))
    assert model.index(0, Column.EXPIRES).data() == "23:00:00"


def test_what_was_refused_or_cannot_be_read_is_known_of_each_record(
    model: CredentialModel, qtbot: QtBot
) -> None:
    broken = replace(record("Reporting"), problem="Its base URL cannot be used: edit the credential.")
    with qtbot.waitSignal(model.dataChanged) as told, qtbot.assertNotEmitted(model.modelReset):
        model.set_records([record("Payroll"), broken])
    assert told.args is not None
    assert told.args[0].row() == 1
    assert model.index(1, Column.EXPIRES).data() == "not usable"
    sound = Qt.ItemDataRole.AccessibleTextRole
    assert "Its base URL cannot be used" in model.index(1, Column.DESCRIPTION).data(sound)
    assert "Its base URL cannot be used" in model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    refused = replace(record("Reporting"), login_refusal=LoginRefusal(401, NOW))
    model.set_records([record("Payroll"), refused])
    assert model.index(1, Column.EXPIRES).data() == "refused, 401"
    model.set_records([record("Payroll"), record("Reporting")])
    assert model.index(1, Column.EXPIRES).data() == "no token"


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", 2),
        ("pay", 1),
        ("PAY", 1),
        ("client-of", 2),
        ("sandbox report", 1),
        ("night run", 1),
        ("branches", 1),
        ("pay report", 0),
        (SECRET, 0),
    ],
)
def test_the_search_finds_words_in_any_field_but_the_secret(
    model: CredentialModel, search: str, found: int
) -> None:
    pay = record("Payroll")
    described = profile("Payroll", scopes=parse_scopes(["GET Branches"]), notes="for the night run")
    model.set_records([type(pay)(profile=described, secret=SECRET), record("Reporting")])
    shown = CredentialRows(model)
    shown.set_search(search)
    assert shown.rowCount() == found


def test_sorting_by_expiry_puts_what_ends_first_first(model: CredentialModel, times: Times) -> None:
    times.used[ProfileId("reporting")] = timedelta(hours=20)
    shown = CredentialRows(model)
    shown.sort(Column.EXPIRES)
    assert shown.index(0, 0, QModelIndex()).data() == "Reporting"


def test_rows_that_look_alike_are_told_apart_as_long_as_they_do(model: CredentialModel, qtbot: QtBot) -> None:
    first, second = record("Payroll"), record("Reporting")
    assert not model.index(0, 0).data(TellingEndRole)
    alike = replace(second, profile=replace(second.profile, description="Payroll", client_id="same-9999"))
    with qtbot.waitSignals([model.dataChanged, model.dataChanged]):
        model.set_records([first, alike])
    assert model.index(1, 0).data(TellingEndRole) == "9999"
    assert model.index(0, 0).data(TellingEndRole) == first.profile.client_id[-4:]
    model.set_records([first, second])
    assert model.index(0, 0).data(TellingEndRole) == ""
