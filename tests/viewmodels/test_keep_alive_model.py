"""Tests for aspire_desktop.viewmodels.keep_alive_model."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from aspire_desktop.services.renewal_log import Happening, KeepAliveEntry
from aspire_desktop.viewmodels.keep_alive_model import KeepAliveColumn, KeepAliveModel
from tests.support.records import NOW

FAILED = KeepAliveEntry(NOW, "Payroll", Happening.FAILED, "No connection.", NOW)
LOCKED = KeepAliveEntry(NOW, "", Happening.LOCKED)


@pytest.fixture
def model(qapp: QApplication) -> KeepAliveModel:
    del qapp
    model = KeepAliveModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_entries((FAILED, LOCKED))
    return model


def test_a_row_says_what_happened_why_and_what_comes_next(model: KeepAliveModel) -> None:
    when = f"{NOW.astimezone():%Y-%m-%d %H:%M:%S}"
    row = [model.index(0, column).data() for column in KeepAliveColumn]
    assert row == [when, "Payroll", "not renewed. No connection.", when]


def test_what_concerns_all_names_none(model: KeepAliveModel) -> None:
    row = [model.index(1, column).data() for column in KeepAliveColumn]
    assert row[1:] == ["–", "stopped: the vault is locked", "–"]


def test_the_columns_have_their_names(model: KeepAliveModel) -> None:
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in KeepAliveColumn]
    assert names == ["When", "Credential", "What happened", "Next attempt"]
