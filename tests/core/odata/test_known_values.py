"""Tests for aspire_desktop.core.odata.known_values."""

import pytest

from aspire_desktop.core.odata.known_values import (
    MAX_VALUES,
    KnownValues,
    is_worth_knowing,
    known_in,
    merged,
)


@pytest.mark.parametrize(
    "name", ["OpportunityStatusName", "Status", "ActivityType", "BranchName", "DivisionName", "Priority"]
)
def test_fields_of_few_values_are_worth_knowing(name: str) -> None:
    assert is_worth_knowing(name)


@pytest.mark.parametrize(
    "name",
    [
        "FirstName",
        "LastName",
        "ContactName",
        "SalesRepContactName",
        "CreatedByUserName",
        "CrewLeaderName",
        "Notes",
        "Email",
        "WonDollars",
        "FileName",
        "CompanyName",
    ],
)
def test_people_and_free_texts_are_not(name: str) -> None:
    assert not is_worth_knowing(name)


def test_the_values_of_rows_are_kept_once_each() -> None:
    rows = [{"Status": "Open", "Notes": "x"}, {"Status": "Done"}, {"Status": "Open"}, {"Status": None}]
    assert known_in(rows) == {"Status": KnownValues(("Done", "Open"))}


def test_a_name_that_hardly_repeats_is_no_choice() -> None:
    rows = [{"PropertyName": f"Place {number}"} for number in range(25)]
    assert known_in(rows) == {"PropertyName": KnownValues(is_open=True)}


def test_too_many_values_or_a_long_one_are_none_now_and_later() -> None:
    many = [{"Status": f"S{number % (MAX_VALUES + 1)}"} for number in range(1000)]
    found = known_in(many)
    assert found == {"Status": KnownValues(is_open=True)}
    assert merged(found, known_in([{"Status": "Open"}])) == found
    assert known_in([{"Status": "x" * 61}]) == {"Status": KnownValues(is_open=True)}
    full = KnownValues(tuple(map(str, range(MAX_VALUES))))
    assert full.with_seen(["0"]) == full
    assert full.with_seen(["new"]).is_open


def test_answers_add_to_what_is_known() -> None:
    known = merged({"Status": KnownValues(("Open",))}, {"Status": KnownValues(("Done", "Open"))})
    assert known == {"Status": KnownValues(("Open", "Done"))}


def test_what_is_no_row_ends_it() -> None:
    assert known_in([1, 2]) == {}


def test_fifty_values_are_a_choice_and_one_more_is_none() -> None:
    fifty = KnownValues().with_seen(f"value {number}" for number in range(50))
    assert (len(fifty.values), fifty.is_open) == (50, False)
    assert fifty.with_seen(["one more"]) == KnownValues(is_open=True)
