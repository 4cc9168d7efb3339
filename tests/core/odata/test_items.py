"""A list of fields as the items that it is made of: each can be changed and moved, none is ever lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.odata.fields import FieldKind, choices
from aspire_desktop.core.odata.items import (
    Entry,
    added_place,
    entry_text,
    items,
    moved,
    option_inside,
    with_added,
    with_entry,
    with_option,
    without,
)
from tests.core.odata.test_odata import FIELDS

SELECT, ORDER, EXPAND = "$select", "$orderby", "$expand"
_WORDS = [*"ab,;'() /$=", "Tags", "desc", "Address/City", "$top=5", "''", ", ", "(x)"]
#: What is typed into a list, finished or not.
TYPED = st.lists(st.sampled_from(_WORDS), max_size=12).map("".join)


@pytest.mark.parametrize(
    ("option", "text", "texts"),
    [
        (SELECT, "", []),
        (SELECT, "  ", []),
        (SELECT, "PropertyID", ["PropertyID"]),
        (SELECT, " PropertyID , Address/City ", ["PropertyID", "Address/City"]),
        (SELECT, "PropertyID,", ["PropertyID", ""]),
        (SELECT, ",PropertyID", ["", "PropertyID"]),
        (ORDER, "concat(Name,'a,b') desc,PropertyID", ["concat(Name,'a,b') desc", "PropertyID"]),
        (EXPAND, "Tags($select=a,b;$top=5),Address", ["Tags($select=a,b;$top=5)", "Address"]),
        (EXPAND, "Tags($filter=TagName eq 'a,Address", ["Tags($filter=TagName eq 'a,Address"]),
    ],
)
def test_a_list_is_taken_apart_at_its_own_commas(option: str, text: str, texts: list[str]) -> None:
    found = items(option, text, FIELDS)
    assert [one.text for one in found] == texts
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(
    ("option", "text", "entry"),
    [
        (SELECT, "Address/City", Entry("Address/City")),
        (SELECT, "*", Entry("*")),
        (SELECT, "Address($select=City)", None),
        (ORDER, "PropertyID", Entry("PropertyID")),
        (ORDER, "PropertyID asc", Entry("PropertyID")),
        (ORDER, "PropertyID  DESC", Entry("PropertyID", is_descending=True)),
        (ORDER, "tolower(PropertyName) desc", None),
        (ORDER, "desc", Entry("desc")),
        (EXPAND, "Tags", Entry("Tags")),
        (EXPAND, "Tags()", Entry("Tags")),
        (EXPAND, "Tags/$ref", Entry("Tags/$ref")),
        (EXPAND, "Tags($filter=(a eq 5);$top=1)", Entry("Tags", options="$filter=(a eq 5);$top=1")),
        (EXPAND, "Tags($top=1)x", None),
    ],
)
def test_an_item_is_read_as_what_it_could_have_been_chosen_as(
    option: str, text: str, entry: Entry | None
) -> None:
    (found,) = items(option, text, FIELDS)
    assert found.entry == entry


@pytest.mark.parametrize(
    ("option", "text", "is_finished", "is_unknown"),
    [
        (SELECT, "PropertyID", True, False),
        (SELECT, "propertyid", True, True),
        (SELECT, "Address/Town", True, True),
        (SELECT, "5x", False, False),
        (ORDER, "PropertyID up", False, False),
        (ORDER, "Propertyid desc", True, True),
        (EXPAND, "Tagz($top=5)", True, True),
        (EXPAND, "Tags($top=five)", False, False),
        (EXPAND, "Tags($select=", False, False),
    ],
)
def test_what_cannot_be_read_and_what_is_not_there_are_told_apart(
    option: str, text: str, *, is_finished: bool, is_unknown: bool
) -> None:
    (found,) = items(option, text, FIELDS)
    assert (found.is_finished, found.is_unknown) == (is_finished, is_unknown)
    assert (found.problem is None) == (is_finished and not is_unknown)


def test_an_empty_place_is_unfinished_and_says_so() -> None:
    _, empty = items(SELECT, "PropertyID, ", FIELDS)
    assert not empty.is_finished
    assert str(empty.problem) == "a name is missing here"


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("", "Z desc"),
        ("A", "A,Z desc"),
        ("A , B ", "A , B , Z desc"),
        ("A, B", "A, B, Z desc"),
        ("A,", "A,Z desc"),
        ("A, ", "A, Z desc"),
        ("A, tolower(B", "A, Z desc, tolower(B"),
        ("tolower(B", "Z desc,tolower(B"),
    ],
)
def test_one_more_is_put_at_the_end_as_the_others_are_written(text: str, added: str) -> None:
    entry = Entry("Z", is_descending=True)
    assert with_added(ORDER, text, entry) == added
    assert items(ORDER, added, ())[added_place(text)].entry == entry


def test_only_the_item_that_is_changed_is_written_anew() -> None:
    text = " A ,  b/c  DESC , tolower(d)"
    assert with_entry(ORDER, text, 0, Entry("Z")) == " Z ,  b/c  DESC , tolower(d)"
    assert with_entry(ORDER, text, 1, Entry("b/c")) == " A ,  b/c , tolower(d)"


@pytest.mark.parametrize(("place", "left"), [(0, "B , C($x=1,2)"), (1, "A, C($x=1,2)"), (2, "A, B")])
def test_a_comma_goes_with_its_item(place: int, left: str) -> None:
    assert without("A, B , C($x=1,2)", place) == left
    assert without("A", 0) == ""


def test_items_change_places_and_the_blanks_stay() -> None:
    assert moved("A, B ,C desc", 2, 0) == "C desc, A ,B"
    assert moved("A, B ,C desc", 0, 1) == "B, A ,C desc"
    assert moved("A,tolower(B", 1, 0) == "A,tolower(B", "it would swallow the other"


@pytest.mark.parametrize(
    ("options", "name", "value", "made"),
    [
        ("", "$top", "5", "$top=5"),
        ("$select=a,b", "$top", "5", "$select=a,b;$top=5"),
        ("$select=a,b; $top=5 ;$levels=max", "$top", "7", "$select=a,b; $top=7 ;$levels=max"),
        ("$select=a,b;$top=5;$levels=max", "$top", "", "$select=a,b;$levels=max"),
        ("$filter=a eq ';$top=1'", "$top", "2", "$filter=a eq ';$top=1';$top=2"),
        ("top=5", "$top", "6", "top=6"),
        ("$top=5", "$top", " ", ""),
        ("$select=a", "$top", "", "$select=a"),
    ],
)
def test_an_option_inside_is_changed_and_the_others_stay(
    options: str, name: str, value: str, made: str
) -> None:
    assert with_option(options, name, value) == made
    assert option_inside(made, name) == value.strip()


def test_each_option_offers_what_it_takes_with_its_kind() -> None:
    expandable = dict(choices(EXPAND, FIELDS))
    assert expandable["Tags"] is FieldKind.COLLECTION
    assert expandable.keys() == {"Address", "Tags", "Parent"}
    selectable, sortable = dict(choices(SELECT, FIELDS)), dict(choices(ORDER, FIELDS))
    assert "Tags" not in selectable
    assert selectable.keys() - sortable.keys() == {"Address", "Parent"}
    assert sortable["Address/City"] is FieldKind.TEXT


@given(TYPED, st.integers(0, 5), st.integers(0, 5))
def test_whatever_was_typed_nothing_is_lost_by_moving(text: str, place: int, to: int) -> None:
    count = len(items(SELECT, text, FIELDS))
    if not count:
        return
    made = moved(text, place % count, to % count)
    assert sorted(made) == sorted(text)
    assert len(items(SELECT, made, FIELDS)) == count


@given(st.sampled_from([SELECT, ORDER, EXPAND]), TYPED)
def test_what_an_item_was_read_as_is_written_so_that_it_is_read_alike(option: str, text: str) -> None:
    for place, one in enumerate(items(option, text, FIELDS)):
        if one.entry is not None and one.text:
            made = with_entry(option, text, place, one.entry)
            assert items(option, made, FIELDS)[place].entry == one.entry
            assert entry_text(option, one.entry).replace(" ", "") in made.replace(" ", "")
