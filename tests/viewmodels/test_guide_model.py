"""Tests for aspire_desktop.viewmodels.guide_model."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from aspire_desktop.services.guide_pages import read_guide
from aspire_desktop.viewmodels.guide_model import GuideModel, PlaceRole


@pytest.fixture
def model(qapp: object) -> GuideModel:
    del qapp
    model = GuideModel(read_guide())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def _rows(model: GuideModel) -> list[tuple[str, str]]:
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [(index.data(), index.data(PlaceRole)) for index in indexes]


def test_without_a_search_all_pages_are_listed_in_order(model: GuideModel) -> None:
    rows = _rows(model)
    assert rows[0] == ("1  What this program does for you", "overview")
    assert rows[1] == ("2  Create a credential in Aspire", "create")
    assert len(rows) == len(read_guide())


def test_a_search_finds_the_sections_that_hold_every_word_in_any_case(model: GuideModel) -> None:
    model.set_search("SELECTED 403")
    assert ("Denied for want of a scope (403)", "failures#forbidden") in _rows(model)
    model.set_search("evolution administration")
    assert [place for _, place in _rows(model)] == ["create#where"]


def test_marks_of_the_page_are_no_part_of_its_words(model: GuideModel) -> None:
    model.set_search("press Get token")
    assert "failures#unauthorized" in [place for _, place in _rows(model)]


def test_what_is_nowhere_leaves_nothing_and_an_empty_search_everything(model: GuideModel) -> None:
    model.set_search("xylophone")
    assert _rows(model) == []
    assert model.row_of("overview") == -1
    model.set_search("  ")
    assert len(_rows(model)) == len(read_guide())


def test_a_place_has_its_row_or_that_of_its_page(model: GuideModel) -> None:
    assert model.row_of("create#where") == model.row_of("create") == 1
    assert model.row_of("elsewhere") == -1
