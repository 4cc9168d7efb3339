"""Tests for aspire_desktop.core.request.serialization: the styles of OpenAPI."""

from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.openapi.parameter import Parameter
from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.request.serialization import (
    cookie_pairs,
    header_value,
    parameter_problem,
    path_segment,
    query_text,
    serialized,
)
from aspire_desktop.core.wording import Phrase

ARRAY = {"type": "array", "items": {"type": "string"}}
OBJECT = {"type": "object"}
PATTERN_MISSED = r"must have the form ^(?=(a+)+$)(a|aa)+\1?$"


def parameter(place: str = "query", schema: Any = None, *, required: bool = False, **more: Any) -> Parameter:
    return Parameter(place, "p", required, Schema(schema or {"type": "string"}, References({})), **more)


@pytest.mark.parametrize(
    ("style", "explode", "pairs"),
    [
        ("form", True, [("p", "a"), ("p", "b")]),
        ("form", False, [("p", "a,b")]),
        ("spaceDelimited", False, [("p", "a b")]),
        ("pipeDelimited", False, [("p", "a|b")]),
        ("pipeDelimited", True, [("p", "a"), ("p", "b")]),
        ("deepObject", True, [("p[0]", "a"), ("p[1]", "b")]),
    ],
)
@pytest.mark.parametrize("text", ['["a", "b"]', "a\nb\n", "a, b", "a,b"])
def test_a_list_is_written_in_each_style(
    style: str, explode: bool, pairs: list[tuple[str, str]], text: str
) -> None:
    one = parameter(schema=ARRAY, said_style=style, said_explode=explode)
    assert serialized(one, text) == pairs


@pytest.mark.parametrize(
    ("style", "explode", "pairs"),
    [
        ("form", True, [("R", "100"), ("G", "1.50")]),
        ("form", False, [("p", "R,100,G,1.50")]),
        ("pipeDelimited", False, [("p", "R|100|G|1.50")]),
        ("deepObject", True, [("p[R]", "100"), ("p[G]", "1.50")]),
    ],
)
def test_an_object_is_written_in_each_style(style: str, explode: bool, pairs: list[tuple[str, str]]) -> None:
    one = parameter(schema=OBJECT, said_style=style, said_explode=explode)
    assert serialized(one, '{"R": 100, "G": 1.50}') == pairs


def test_a_deep_object_is_written_with_all_that_is_in_it() -> None:
    one = parameter(schema=OBJECT, said_style="deepObject", said_explode=True)
    text = '{"a": {"b": [1, true, null]}, "c": "x"}'
    assert serialized(one, text) == [("p[a][b][0]", "1"), ("p[a][b][1]", "true"), ("p[c]", "x")]


def test_what_is_inside_of_an_item_stays_json() -> None:
    one = parameter(schema=ARRAY)
    assert serialized(one, '[{"a": [1.0, "ä"]}, [null]]') == [("p", '{"a":[1.0,"ä"]}'), ("p", "[null]")]


@pytest.mark.parametrize(
    "text", ["Name eq 'a,b' and Id in (1,2)", "a,b", '["a"]', '{"a": 1}', "a\nb", " x ", "100%"]
)
def test_a_plain_text_is_sent_as_it_is_typed(text: str) -> None:
    one = parameter()
    assert serialized(one, text) == [("p", text)]
    assert parse_qsl(query_text(one, text), keep_blank_values=True) == [("p", text)]


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_plain_text_arrives_as_it_was_typed(text: str) -> None:
    assert parse_qsl(query_text(parameter(), text), keep_blank_values=True) == [("p", text)]


@pytest.mark.parametrize(
    ("more", "text", "query"),
    [
        ({"said_explode": False}, '["a,b", "c&d"]', "p=a%2Cb,c%26d"),
        ({"said_explode": False, "said_style": "pipeDelimited"}, "a,b", "p=a%7Cb"),
        ({"said_explode": False, "said_style": "spaceDelimited"}, "a,b", "p=a%20b"),
        ({"said_style": "deepObject"}, "a", "p%5B0%5D=a"),
        ({"said_explode": False}, "[]", ""),
        ({}, "[]", ""),
        ({}, "a,b", "p=a&p=b"),
    ],
)
def test_a_list_is_encoded_item_by_item(more: dict[str, Any], text: str, query: str) -> None:
    assert query_text(parameter(schema=ARRAY, **more), text) == query


def test_reserved_characters_stay_where_the_description_says_so() -> None:
    assert query_text(parameter(allow_reserved=True), "a/b?c=d;e&f#g+h") == "p=a/b?c=d;e%26f%23g%2Bh"
    assert query_text(parameter(), "c=d;e") == "p=c%3Dd%3Be"


def test_a_value_in_json_is_sent_as_typed() -> None:
    one = parameter(schema=OBJECT, is_json=True)
    assert serialized(one, '{"a": 1}') == [("p", '{"a": 1}')]


@pytest.mark.parametrize(
    ("schema", "style", "explode", "text", "segment"),
    [
        (None, "simple", False, "a/b c", "a%2Fb%20c"),
        (None, "label", False, "5", ".5"),
        (None, "matrix", False, "5", ";p=5"),
        (ARRAY, "simple", False, "a,b/c", "a,b%2Fc"),
        (ARRAY, "simple", False, '["a,b", "c"]', "a%2Cb,c"),
        (ARRAY, "label", False, "a,b", ".a,b"),
        (ARRAY, "label", True, "a,b", ".a.b"),
        (ARRAY, "matrix", False, "a\nb", ";p=a,b"),
        (ARRAY, "matrix", True, "a,b", ";p=a;p=b"),
        (OBJECT, "simple", False, '{"R": 1, "G": 2}', "R,1,G,2"),
        (OBJECT, "simple", True, '{"R": 1, "G": 2}', "R=1,G=2"),
        (OBJECT, "label", True, '{"R": 1, "G": 2}', ".R=1.G=2"),
        (OBJECT, "matrix", True, '{"R": 1, "G": 2}', ";R=1;G=2"),
        (OBJECT, "matrix", False, '{"R": 1, "G": 2}', ";p=R,1,G,2"),
    ],
)
def test_a_path_has_its_styles(schema: Any, style: str, explode: bool, text: str, segment: str) -> None:
    one = parameter("path", schema, said_style=style, said_explode=explode)
    assert path_segment(one, text) == segment


@pytest.mark.parametrize(
    ("schema", "style", "text"),
    [
        (None, "simple", ""),
        (None, "simple", "."),
        (None, "simple", ".."),
        (None, "label", "."),
        (None, "simple", "a\nb"),
        (ARRAY, "simple", '["a\\u0000"]'),
        (ARRAY, "simple", '[".."]'),
        (ARRAY, "simple", "[]"),
        (ARRAY, "label", '[""]'),
        (OBJECT, "simple", '{"a\\r\\n": 1}'),
    ],
)
def test_a_value_that_is_no_segment_is_refused(schema: Any, style: str, text: str) -> None:
    with pytest.raises(InputError, match="path parameter “p”"):
        path_segment(parameter("path", schema, said_style=style), text)


def test_headers_and_cookies_have_one_style_each() -> None:
    assert header_value(parameter("header", ARRAY), "a, b") == "a,b"
    assert header_value(parameter("header", OBJECT), '{"a": 1, "b": 2}') == "a,1,b,2"
    assert header_value(parameter("header", OBJECT, said_explode=True), '{"a": 1}') == "a=1"
    assert header_value(parameter("header"), "a,b") == "a,b"
    assert cookie_pairs(parameter("cookie", ARRAY), "a,b") == [("p", "a"), ("p", "b")]
    assert cookie_pairs(parameter("cookie", ARRAY, said_explode=False), "a,b") == [("p", "a,b")]


@pytest.mark.parametrize(
    ("schema", "text", "problem"),
    [
        ({"type": "integer"}, "5", ""),
        ({"type": "integer"}, "-5", ""),
        ({"type": "integer"}, "5.0", "must be a whole number"),
        ({"type": "integer"}, "x", "must be a whole number"),
        ({"type": "integer"}, "٥", "must be a whole number"),
        ({"type": "integer", "format": "int32"}, "2147483648", "must be at most 2147483647"),
        ({"type": "integer", "minimum": 1.0}, "0", "must be at least 1"),
        ({"type": "number"}, "1.5e3", ""),
        ({"type": "number"}, "1,5", "must be a number"),
        ({"type": "number"}, "NaN", "must be a number"),
        ({"type": "number", "maximum": 0.1}, "0.10", ""),
        ({"type": "number", "exclusiveMaximum": 1}, "1", "must be less than 1"),
        ({"type": "number", "minimum": 1, "exclusiveMinimum": True}, "1", "must be greater than 1"),
        ({"type": "number", "multipleOf": 0.01}, "1.13", ""),
        ({"type": "number", "multipleOf": 0.01}, "1.135", "must be a multiple of 0.01"),
        ({"type": "boolean"}, "yes", "must be true or false"),
        ({"type": "boolean"}, "true", ""),
        ({"enum": ["a", 5, True]}, "5", ""),
        ({"enum": ["a", 5, True]}, "b", "must be one of a, 5, true"),
        ({"type": "string", "minLength": 2}, "a", "must have at least 2 characters"),
        ({"type": "string", "maxLength": 1}, "ab", "must have at most 1 character"),
        ({"type": "string", "pattern": "^[a-z]+$"}, "A", "must have the form ^[a-z]+$"),
        ({"type": "string", "pattern": "^(?=a)a"}, "ab", ""),
        ({"type": "string", "pattern": "("}, "anything", ""),
        ({"type": "string", "format": "date-time"}, "2026-01-31T08:00:00.1234567Z", ""),
        ({"type": "string", "format": "date-time"}, "2026-01-31T08:00:00", ""),
        ({"type": "string", "format": "date-time"}, "2026-02-30T08:00:00Z", "date and time"),
        ({"type": "string", "format": "date-time"}, "tomorrow", "date and time"),
        ({"type": "string", "format": "date"}, "2026-02-30", "must be a date, such as"),
        ({"oneOf": [{"type": "integer"}, {"type": "boolean"}]}, "true", ""),
        ({"oneOf": [{"type": "integer"}, {"type": "boolean"}]}, "x", "must be a whole number"),
        ({"type": ["integer", "string"]}, "x", ""),
        ({"type": "array", "items": {"type": "integer"}}, "1,2", ""),
        ({"type": "array", "items": {"type": "integer"}}, "1,x", "has an item that must be a whole number"),
        ({"type": "array", "minItems": 2}, "1", "needs at least 2 items"),
        ({"type": "array", "maxItems": 1}, "1,2", "takes at most 1 item"),
        ({"type": "array", "uniqueItems": True}, "1,1", "must not have the same item twice"),
        (OBJECT, "x", "must be a JSON object"),
        (OBJECT, "{}", ""),
        ({"type": "string"}, "\ud800", "holds characters that cannot be sent"),
    ],
)
def test_a_value_is_checked_before_it_is_sent(schema: Any, text: str, problem: str) -> None:
    found = parameter_problem(parameter(schema=schema), text)
    assert problem in str(found or "")
    assert bool(problem) == bool(found)


def test_a_blank_field_is_a_problem_only_where_it_is_required() -> None:
    assert parameter_problem(parameter(schema={"type": "integer"}), "") is None
    assert parameter_problem(parameter(required=True), "") == Phrase("value.required")
    assert parameter_problem(parameter(is_json=True), "{") == Phrase("value.must_be_json")
    assert parameter_problem(parameter(is_json=True), "null") is None


def test_an_expression_made_to_hang_gives_up() -> None:
    schema = {"type": "string", "pattern": r"^(?=(a+)+$)(a|aa)+\1?$"}
    # Whatever it finds out: it comes back.
    assert str(parameter_problem(parameter(schema=schema), "a" * 50_000 + "!") or "") in ("", PATTERN_MISSED)


@given(
    st.sampled_from(["query", "path", "header", "cookie"]),
    st.sampled_from(
        [None, ARRAY, OBJECT, {"type": "number"}, {"anyOf": [ARRAY, OBJECT]}, {"enum": [[], {}]}]
    ),
    st.sampled_from(["", "label", "matrix", "deepObject", "pipeDelimited"]),
    st.text(st.sampled_from('[]{}",:.ab1 \\\n\r\ud800é')) | st.text(),
)
def test_no_text_makes_it_fail(place: str, schema: Any, style: str, text: str) -> None:
    one = parameter(place, schema, said_style=style)
    if parameter_problem(one, text):
        return
    for write in (serialized, query_text, header_value, cookie_pairs):
        write(one, text)
    try:
        segment = path_segment(one, text)
    except InputError:
        return
    assert segment.isascii()
    assert not set(segment) & set("/?# \r\n")
