"""Tests for aspire_desktop.services.activity.table."""

import csv
from pathlib import Path

import pytest

from aspire_desktop.core.activity import Activity
from aspire_desktop.core.errors import InputError
from aspire_desktop.services.activity.table import write_table
from tests.support.records import NOW


def test_no_description_becomes_a_formula(tmp_path: Path) -> None:
    entry = Activity(
        number=7, at=NOW, kind="copied", credential='=HYPERLINK("x")', detail='a,\n"b"', by="window"
    )
    write_table([entry], tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        heading, row = csv.reader(file)
    assert heading[:3] == ["number", "at", "what"]
    assert row == ["7", NOW.isoformat(), "copied", '\'=HYPERLINK("x")', "", 'a,\n"b"', "window"]


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        write_table([], tmp_path)
