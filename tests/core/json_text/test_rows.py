"""Tests for aspire_desktop.core.json_text.rows, narrowing, query and difference."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.json_text.difference import Change, differences
from aspire_desktop.core.json_text.narrowing import Narrowing
from aspire_desktop.core.json_text.query import is_json_path, matches
from aspire_desktop.core.json_text.rows import BARE, Rows, cell_text, is_table
from aspire_desktop.core.json_text.value import JsonValue, read_json
from tests.support.json_samples import LARGE, VALUES, encoded, rows


def read(body: bytes) -> JsonValue:
    value = read_json(body)
    assert value is not None
    return value


def order(table: Rows, name: str, *, descending: bool = False) -> list[int]:
    found = list(table.sorted_places(name, descending=descending))[-1]
    assert found is not None
    return list(found)


def test_a_row_is_read_wherever_it_stands() -> None:
    table = Rows(read(LARGE["rows"]))
    assert len(table) == 6_000
    assert table.names == ["Id", "Name", "Address", "Lines", "ChangedAt"]
    assert cell_text(table.row(4_321)["Name"]) == "Property 4321, “north”"


def test_names_that_only_late_rows_have_are_found() -> None:
    body = encoded([*rows(5_000), {"Late": 1}])
    table = Rows(read(body))
    assert "Late" not in table.names
    assert list(table.all_names())[-1][-1] == "Late"


def test_what_is_no_object_has_a_column_of_its_own() -> None:
    table = Rows(read(b'[{"a":1},5,[2]]'))
    assert [list(row) for row in table] == [["a"], [BARE], [BARE]]
    assert cell_text(table.row(2)[BARE]) == "[2]"


@pytest.mark.parametrize("body", [b"[]", b"[1]", b"{}", b'"x"', b"[[{}]]"])
def test_only_an_array_of_objects_is_a_table(body: bytes) -> None:
    assert not is_table(read(body))


def test_numbers_are_sorted_by_value_and_nothing_goes_last() -> None:
    table = Rows(read(b'[{"a":10},{"a":null},{"a":9.5},{},{"a":"x"},{"a":-1},{"a":"B"},{"a":9.50}]'))
    assert order(table, "a") == [5, 2, 7, 0, 6, 4, 1, 3]
    assert order(table, "a", descending=True) == [4, 6, 0, 2, 7, 5, 1, 3]


@given(st.lists(st.integers(-5, 5) | st.text(alphabet="abAB", max_size=2) | st.none(), max_size=30))
def test_sorting_keeps_every_row(cells: list[Any]) -> None:
    body = encoded([{"a": cell} for cell in cells])
    table = Rows(read(body))
    found = order(table, "a")
    assert sorted(found) == list(range(len(cells)))
    numbers = [cells[place] for place in found if isinstance(cells[place], int)]
    assert numbers == sorted(numbers)


def test_a_large_table_is_sorted_like_a_small_one() -> None:
    table = Rows(read(encoded([{"a": (n * 7_919) % 10_007, "b": f"t{n % 100}"} for n in range(20_000)])))
    down = order(table, "a", descending=True)
    assert [cell_text(table.row(place)["a"]) for place in down[:3]] == ["10006", "10006", "10005"]
    texts = [cell_text(table.row(place)["b"]) for place in order(table, "b", descending=True)]
    assert texts == sorted(texts, reverse=True)


@pytest.mark.parametrize("wanted", ["4321 main", "“NORTH”", "zip", "\u201cnorth"])
def test_narrowing_keeps_what_holds_the_text(wanted: str) -> None:
    value = read(LARGE["rows"])
    narrowing = Narrowing(wanted)
    for _ in narrowing.prepare(value):
        pass
    found = narrowing.places(value)
    expected = [n for n, row in enumerate(rows(6_000)) if wanted.casefold() in str(row).casefold()]
    assert list(found) == expected


def test_narrowing_finds_what_is_escaped() -> None:
    value = read(b'{"a":"caf\\u00e9","b":"tea"}')
    assert Narrowing("café").places(value) == [0]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("$", [()]),
        ("$[1].Id", [(1, "Id")]),
        ("$[-1].Id", [(5_999, "Id")]),
        ("$[?@.Id > 5997].Address.Street", [(n, "Address", "Street") for n in (5_998, 5_999)]),
        ("$[0:2]['Name']", [(0, "Name"), (1, "Name")]),
        ("$[?@.Address.Street == '77 Main'].Id", [(77, "Id")]),
        ("$.none", []),
    ],
)
def test_a_jsonpath_selects_values(query: str, found: list[Any]) -> None:
    assert is_json_path(query)
    assert list(matches(read(LARGE["rows"]), query)) == found


ODD = rb"""[
    {"n": "Anna", "a": [1, {"b": 2}], "x": 1E400},
    {"n": "bernd", "a": [1], "b": [1.0]},
    {"n": "\u00c4nne\nx", "a": [], "x": -1E400}
]"""


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("$ [0]", [0]),
        ("$\n[0] ", [0]),
        ("$[?@.a == @.b]", [1]),
        ("$[?@.a == $[0].a]", [0]),
        ("$[?@.x > 5]", [0]),
        ("$[?@.x < 5]", [2]),
        ("$[?match(@.n, '\\\\p{Lu}.*')]", [0]),
        ("$[?search(@.n, '[\\\\p{Ll}_]{5}')]", [1]),
        ("$[?search(@.n, '^\\\\P{L}')]", []),
        ("$[?match(@.n, '[')]", []),
    ],
)
def test_a_jsonpath_is_read_as_its_standard_has_it(query: str, places: list[int]) -> None:
    assert is_json_path(query)
    assert list(matches(read(ODD), query)) == [(place,) for place in places]


@pytest.mark.parametrize("text", ["$filter", "$5", "$ 5", "$ filter", "a$.b", "", "US$.50"])
def test_a_text_with_a_dollar_is_no_jsonpath(text: str) -> None:
    assert not is_json_path(text)


@pytest.mark.parametrize("query", ["$[", "$[?@.a ==]", "$..", "$['a'"])
def test_what_is_no_jsonpath_is_refused_in_a_sentence(query: str) -> None:
    with pytest.raises(InputError, match="not a JSONPath"):
        list(matches(read(b"[]"), query))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("$[?@.", "This is not a JSONPath: expected a shorthand selector."),
        ("$.a,b", "This is not a JSONPath: unexpected token ','."),
    ],
)
def test_the_sentence_about_a_wrong_jsonpath_is_one_line_and_whole(query: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        list(matches(read(b"[]"), query))
    assert str(caught.value) == said


def test_rows_are_compared_by_their_identity() -> None:
    left = read(b'[{"Id":1,"a":1,"b":2},{"Id":2}]')
    right = read(b'[{"Id":3},{"Id":1,"b":2,"a":5}]')
    found = {(d.change, d.path, d.right_path, d.left, d.right) for d in differences(left, right)}
    assert found == {
        (Change.CHANGED, (0, "a"), (1, "a"), "1", "5"),
        (Change.REMOVED, (1,), None, '{"Id":2}', ""),
        (Change.ADDED, (0,), (0,), "", '{"Id":3}'),
    }


def test_the_order_of_members_and_blanks_make_no_difference() -> None:
    assert not list(differences(read(b'{"a":1,"b":[ 2 ]}'), read(b'{"b":[2],"a":1}')))


def test_a_text_and_a_number_that_look_alike_differ() -> None:
    assert [d.change for d in differences(read(b'{"a":1}'), read(b'{"a":"1"}'))] == [Change.CHANGED]


@given(VALUES, VALUES)
def test_only_what_is_equal_has_no_difference(left: Any, right: Any) -> None:
    one, other = read(encoded(left)), read(encoded(right))
    assert not list(differences(one, one))
    if one.text == other.text:
        assert not list(differences(one, other))
    elif left != right:
        assert list(differences(one, other))


@pytest.mark.parametrize(
    "query",
    [
        "$[$.a]",
        "$[?@.a==00]",
        "$[?@==True]",
        "$[?@==Null]",
        '$["\\uD800"]',
        "$[?@[0] == 5",
        "$.a.~",
        "$[?@.a =~ /x/]",
    ],
)
def test_what_the_standard_does_not_have_is_refused(query: str) -> None:
    with pytest.raises(InputError):
        list(matches(read(b'[{"a": 1}]'), query))


def test_an_index_of_an_object_selects_nothing() -> None:
    assert list(matches(read(b'[{"0": 5}, [5]]'), "$[?@[0] == 5]")) == [(1,)]
