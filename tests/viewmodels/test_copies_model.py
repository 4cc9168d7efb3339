"""Tests for aspire_desktop.viewmodels.copies_model."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtTest import QAbstractItemModelTester

from aspire_desktop.core.errors import VaultDamagedError
from aspire_desktop.services.vault.generations import Generation
from aspire_desktop.viewmodels.copies_model import CopiesModel, CopyColumn, names_text

MOMENT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
GOOD = Generation(Path("vault.aspire.1"), MOMENT, 655, ("Payroll", "Reporting"), None)
BAD = Generation(Path("vault.aspire.2"), MOMENT, 1_200, None, VaultDamagedError("It is damaged."))


def test_each_copy_says_when_what_and_whether() -> None:
    model = CopiesModel()
    model.set_copies((GOOD, BAD))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    cells = [[model.index(row, column).data() for column in CopyColumn] for row in range(2)]
    assert cells[0][1:] == ["2: Payroll, Reporting", "655 B", "✓ yes"]
    assert cells[1][1:] == ["–", "1.2 kB", "✕ It is damaged."]
    assert cells[0][0] == f"{MOMENT.astimezone():%Y-%m-%d %H:%M:%S}"


def test_a_copy_whose_time_is_not_known_says_so() -> None:
    model = CopiesModel()
    model.set_copies((replace(GOOD, written_at=None),))
    assert model.index(0, CopyColumn.SAVED).data() == "–"


def test_a_row_leads_to_its_copy() -> None:
    model = CopiesModel()
    model.set_copies((GOOD,))
    assert (model.copy(0), model.copy(1), model.copy(-1)) == (GOOD, None, None)


def test_many_names_are_cut_short_and_none_is_said() -> None:
    assert names_text(()) == "none"
    assert names_text(tuple("abcd")) == "4: a, b, c, d"
    assert names_text(tuple("abcdef")) == "6: a, b, c, d, …"
