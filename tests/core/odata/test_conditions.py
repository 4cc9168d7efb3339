"""A filter as the conditions that it is made of: each can be changed, none is ever lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.odata.builder import FilterRow, Operator
from aspire_desktop.core.odata.conditions import (
    condition_text,
    conditions,
    with_added,
    with_condition,
    with_joint,
    without,
)
from tests.core.odata.test_odata import FIELDS

ROW = FilterRow("PropertyName", Operator.EQ, "a and b")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("   ", []),
        ("Active eq true", [("", "Active eq true")]),
        (" Active eq true  and PropertyID gt 5 ", [("", "Active eq true"), ("and", "PropertyID gt 5")]),
        (
            "PropertyName eq 'a and b' or Active eq true",
            [("", "PropertyName eq 'a and b'"), ("or", "Active eq true")],
        ),
        (
            "(Active eq true or PropertyID gt 5) and Acreage lt 3",
            [("", "(Active eq true or PropertyID gt 5)"), ("and", "Acreage lt 3")],
        ),
        ("Tags/any(t: t/TagName eq 'x' and true)", [("", "Tags/any(t: t/TagName eq 'x' and true)")]),
        ("Active eq true and ", [("", "Active eq true"), ("and", "")]),
        ("and Active eq true", [("", ""), ("and", "Active eq true")]),
        ("PropertyName eq 'open and Active eq true", [("", "PropertyName eq 'open and Active eq true")]),
        ("Active eq true AND PropertyID gt 5", [("", "Active eq true"), ("AND", "PropertyID gt 5")]),
    ],
)
def test_a_filter_is_taken_apart_where_its_conditions_are_joined(
    text: str, parts: list[tuple[str, str]]
) -> None:
    found = conditions(text, FIELDS)
    assert [(one.joint, one.text) for one in found] == parts
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("PropertyID gt 5", FilterRow("PropertyID", Operator.GT, "5")),
        ("contains(PropertyName,'O''Br')", FilterRow("PropertyName", Operator.CONTAINS, "O'Br")),
        ("Address/City in ('a','b')", FilterRow("Address/City", Operator.IN, "a, b")),
        ("PropertyName eq null", FilterRow("PropertyName", Operator.IS_NULL)),
        ("PropertyName", FilterRow("PropertyName", Operator.EQ)),
        ("PropertyName ne", FilterRow("PropertyName", Operator.NE)),
        ("PropertyName in ()", FilterRow("PropertyName", Operator.IN)),
        ("startswith(PropertyName,)", FilterRow("PropertyName", Operator.STARTS_WITH)),
        ("PropertyName eq ''", FilterRow("PropertyName", Operator.EQ, "''")),
        ("PropertyID eq 'abc'", FilterRow("PropertyID", Operator.EQ, "abc")),
        ("year(CreatedDate) eq 2026", None),
        ("not Active", None),
    ],
)
def test_a_condition_is_read_as_what_it_could_have_been_chosen_as(text: str, row: FilterRow | None) -> None:
    (found,) = conditions(text, FIELDS)
    assert found.row == row
    if row is not None and row.value:
        assert condition_text(row, FIELDS) == text


@pytest.mark.parametrize(
    ("text", "is_finished"),
    [
        ("PropertyID gt 5", True),
        ("PropertyID gt", False),
        ("PropertyID", False),
        ("PropertyID gt 'many'", True),
        ("contains(PropertyName,)", False),
        ("PropertyName in ()", False),
        ("PropertyName eq ''", True),
        ("PropertyName eq 'x", False),
        ("(PropertyID gt 5", False),
        ("Nowhere eq 5", True),
    ],
)
def test_what_is_not_finished_is_said_to_be(text: str, is_finished: bool) -> None:
    (found,) = conditions(text, FIELDS)
    assert found.is_finished == is_finished
    assert found.is_finished or found.problem


@pytest.mark.parametrize(
    ("text", "is_doubtful"),
    [
        ("PropertyID gt 'many'", True),
        ("Nowhere eq 5", True),
        ("PropertyName eq 5", True),
        ("PropertyID gt 5", False),
        ("PropertyID gt", False),
        ("PropertyID gt 'x", False),
    ],
)
def test_what_is_sent_all_the_same_is_a_doubt_and_not_unfinished(text: str, is_doubtful: bool) -> None:
    (found,) = conditions(text, FIELDS)
    assert found.is_doubtful == is_doubtful
    assert found.is_finished or not found.is_doubtful


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (FilterRow("PropertyID", Operator.EQ), "PropertyID eq"),
        (FilterRow("PropertyID", Operator.EQ, "many"), "PropertyID eq 'many'"),
        (FilterRow("PropertyID", Operator.IN, "1, x"), "PropertyID in (1,'x')"),
        (FilterRow("PropertyName", Operator.EQ, "''"), "PropertyName eq ''"),
        (FilterRow("PropertyName", Operator.CONTAINS), "contains(PropertyName,)"),
        (FilterRow("PropertyName", Operator.IS_NOT_NULL), "PropertyName ne null"),
        (FilterRow("PropertyName", Operator.EQ, " "), "PropertyName eq ' '"),
        (FilterRow("Drive", Operator.EQ, "x'y"), "Drive eq 'x''y'"),
    ],
)
def test_what_is_not_finished_is_written_all_the_same(row: FilterRow, text: str) -> None:
    assert condition_text(row, FIELDS) == text
    (found,) = conditions(text, FIELDS)
    assert found.row == row


@pytest.mark.parametrize(
    ("text", "place", "rest"),
    [
        ("A eq 1", 0, ""),
        ("A eq 1 and B eq 2", 0, "B eq 2"),
        ("A eq 1 and B eq 2", 1, "A eq 1"),
        ("A eq 1 and B eq 2 and C eq 3", 1, "A eq 1 and C eq 3"),
        ("A eq 1 or B eq 2 and C eq 3", 1, "A eq 1 or C eq 3"),
        ("A eq 1 and B eq 2 or C eq 3", 1, "A eq 1 or C eq 3"),
        ("A eq 1 and B eq 2 or C eq 3", 0, "B eq 2 or C eq 3"),
        ("A eq 1 and B eq 2 or C eq 3", 2, "A eq 1 and B eq 2"),
    ],
)
def test_one_is_taken_out_and_the_others_mean_what_they_meant(text: str, place: int, rest: str) -> None:
    assert without(text, FIELDS, place) == rest


def test_one_is_changed_in_its_place() -> None:
    text = "Active eq true  and  PropertyID gt 5 or Acreage lt 3"
    assert with_condition(text, FIELDS, 1, ROW) == (
        "Active eq true  and  PropertyName eq 'a and b' or Acreage lt 3"
    )
    assert with_joint(text, FIELDS, 2) == "Active eq true  and  PropertyID gt 5 and Acreage lt 3"
    assert with_joint(text, FIELDS, 1) == "Active eq true  or  PropertyID gt 5 or Acreage lt 3"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("", "PropertyName eq 'a and b'"),
        ("Active eq true", "Active eq true and PropertyName eq 'a and b'"),
        ("Active eq true or Acreage lt 3", "Active eq true or Acreage lt 3 or PropertyName eq 'a and b'"),
        ("Active eq true and ", "Active eq true and PropertyName eq 'a and b'"),
    ],
)
def test_one_is_added_as_the_others_are_joined(text: str, whole: str) -> None:
    assert with_added(text, FIELDS, ROW) == whole


@given(st.text(alphabet="A eq 1andor()',' /:xTgs", max_size=40), st.integers(0, 5))
def test_no_text_makes_it_fail_and_nothing_is_lost(text: str, place: int) -> None:
    found = conditions(text, FIELDS)
    kept = "".join(one.joint + one.text for one in found)
    assert "".join(kept.split()) == "".join(text.split())
    if place < len(found):
        without(text, FIELDS, place)
        changed = conditions(with_condition(text, FIELDS, place, ROW), FIELDS)
        assert [one.text for one in changed[:place]] == [one.text for one in found[:place]]
