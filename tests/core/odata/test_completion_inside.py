"""What is offered inside of `$expand`'s parentheses and of a lambda's: the fields of what is expanded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.odata.completion import completions
from tests.core.odata.test_odata import FIELDS


@pytest.mark.parametrize(
    ("option", "text", "expected"),
    [
        ("$expand", "Address(", "$select="),
        ("$expand", "Address($sel", "$select="),
        ("$expand", "Address($select=", "City"),
        ("$expand", "Address($select=ci", "City"),
        ("$expand", "Tags,Parent($select=Active,Prop", "PropertyID"),
        ("$expand", "Tags($filter=contains(Tag", "TagName"),
        ("$expand", "Tags($filter=TagName ", "eq"),
        ("$expand", "Tags($filter=TagName eq 'x;y(' an", "and"),
        ("$expand", "Tags($select=TagName;$orderby=", "TagName"),
        ("$expand", "Tags($orderby=TagName de", "desc"),
        ("$expand", "Parent($expand=Address($select=", "City"),
        ("$expand", "Parent/Address($select=C", "City"),
        ("$expand", "Tags/$count($filter=Tag", "TagName"),
        ("$expand", "Address($select=City),Ta", "Tags"),
        ("$expand", "Parent($expand=Address;$select=Acr", "Acreage"),
        ("$filter", "Tags/any(t: t/", "TagName"),
        ("$filter", "Tags/any(t: t/TagN", "TagName"),
        ("$filter", "Active eq true and Tags/all(t:contains(t/", "TagName"),
        ("$filter", "Parent/Tags/any(one: one/TagName eq 'a' or one/", "TagName"),
        ("$filter", "Tags/any(", "x: x/"),
        ("$filter", "Tags/any(x: ", "x/"),
        ("$orderby", "tolower(", "PropertyID"),
        ("$orderby", "tolower(PropertyN", "PropertyName"),
        ("$orderby", "PropertyName desc,len", "length("),
    ],
)
def test_what_fits_inside_is_offered_first(option: str, text: str, expected: str) -> None:
    found = completions(option, text, len(text), FIELDS)
    assert found.words[:1] == (expected,)
    assert found.end == len(text)


@pytest.mark.parametrize(
    ("text", "cursor", "whole"),
    [
        ("Address($select=ci)", 18, "Address($select=City)"),
        ("Parent($expand=Address($se))", 26, "Parent($expand=Address($select=))"),
    ],
)
def test_what_stands_behind_the_cursor_stays(text: str, cursor: int, whole: str) -> None:
    found = completions("$expand", text, cursor, FIELDS)
    assert text[: found.start] + found.words[0] + text[found.end :] == whole


def test_a_field_of_another_row_is_not_offered_and_neither_are_its_values() -> None:
    known = {"TagName": ["of the rows"], "Tags/TagName": ["of the tags"]}

    inside = "Tags($filter=TagName eq "
    found = completions("$expand", inside, len(inside), FIELDS, lambda path: known.get(path, []))

    assert "'of the tags'" in found.words
    assert "'of the rows'" not in found.words
    begun = inside + "'of"
    found = completions("$expand", begun, len(begun), FIELDS, lambda path: known.get(path, []))
    assert found.words == ("'of the tags'",)
    assert "PropertyID" not in completions("$expand", "Tags($select=", 13, FIELDS).words


def test_in_what_nobody_knows_nothing_is_offered() -> None:
    assert completions("$expand", "Nowhere($select=", 16, FIELDS).words == ()
    assert completions("$filter", "Tags/any(t: x/", 14, FIELDS).words == ()


@given(st.text(alphabet="Tags(Parent$selctfiorby=;,')/: x"), st.integers(0, 40))
def test_no_text_makes_it_fail(text: str, cursor: int) -> None:
    found = completions("$expand", text, min(cursor, len(text)), FIELDS)
    assert 0 <= found.start <= min(cursor, len(text)) <= found.end
