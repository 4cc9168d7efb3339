"""Tests for aspire_desktop.core.openapi.schema: one view of all that a schema says."""

from typing import Any

import pytest

from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema


def schema(raw: object, **components: Any) -> Schema:
    return Schema(raw, References({"components": {"schemas": components}}))


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_bounds_are_read_in_both_ways_of_writing_them() -> None:
    old = schema({"minimum": 1, "exclusiveMinimum": True, "maximum": 9, "exclusiveMaximum": False})
    new = schema({"exclusiveMinimum": 1, "exclusiveMaximum": 9.5})
    assert (old.exclusive_minimum, old.exclusive_maximum, old.maximum) == (1, None, 9)
    assert (new.exclusive_minimum, new.exclusive_maximum, new.minimum) == (1, 9.5, None)


def test_of_several_bounds_the_strictest_holds() -> None:
    parts = [{"minimum": 1, "maxLength": 9, "minItems": 2}, {"minimum": 3, "maxLength": 5, "minItems": 1.0}]
    merged = schema({"allOf": parts})
    assert (merged.minimum, merged.max_length, merged.min_items) == (3, 5, 2)


def test_what_makes_no_sense_counts_as_not_said() -> None:
    junk = schema(
        {
            "type": 5, "enum": "x", "minLength": -1, "maxLength": "9", "multipleOf": 0, "pattern": [],
            "title": {}, "required": "a", "properties": [], "items": 3, "oneOf": {}, "minimum": True,
        }
    )  # fmt: skip
    assert (junk.min_length, junk.max_length, junk.multiple_of, junk.minimum) == (None, None, None, None)
    assert (junk.pattern, junk.title, junk.enum, junk.choices) == ("", "", [], ())
    assert (junk.required, junk.properties, junk.items.is_known) == (frozenset(), {}, False)


def test_the_plain_facts_are_read() -> None:
    one = schema(
        {
            "type": "string", "title": "<b>T</b>", "default": None, "examples": ["a", "b"], "pattern": "^a",
            "readOnly": True, "writeOnly": True, "deprecated": True, "uniqueItems": True, "multipleOf": 0.5,
        }
    )  # fmt: skip
    assert (one.title, one.default, one.examples, one.sample) == ("T", (None,), ("a", "b"), ("a",))
    assert (one.read_only, one.deprecated, one.unique_items) == (True, True, True)
    assert (one.pattern, one.multiple_of) == ("^a", 0.5)


def test_alternatives_beyond_null_are_choices_with_names() -> None:
    union = schema(
        {
            "anyOf": [
                ref("A~1b"),
                {"type": "integer"},
                {"title": "Third"},
                {"type": "null"},
                {"nullable": True},
            ]
        },
        **{"A/b": {"type": "object"}},
    )
    assert [choice.label for choice in union.choices] == ["A/b", "integer", "Third"]
    assert union.nullable
    assert union.type == "object"


@pytest.mark.parametrize("null", [{"type": "null"}, {"nullable": True}, {"enum": [None]}, {"type": ["null"]}])
def test_one_schema_or_null_leaves_no_choice(null: dict[str, Any]) -> None:
    union = schema({"oneOf": [null, ref("A")]}, A={"type": "object", "properties": {"x": {}}})
    assert union.choices == ()
    assert (union.nullable, list(union.properties)) == (True, ["x"])


def test_what_stands_beside_a_reference_says_more() -> None:
    one = schema(
        ref("A") | {"description": "own", "nullable": True}, A={"type": "string", "description": "its"}
    )
    assert (one.type, one.description, one.nullable) == ("string", "own", True)


def test_a_chain_of_all_of_with_members_beside_it_is_one_object() -> None:
    c = {"allOf": [ref("B")], "properties": {"c": {}}, "required": ["c"]}
    b = {"allOf": [ref("A")], "properties": {"b": {}, "same": {"maxLength": 5}}}
    a = {"type": "object", "properties": {"a": {}, "same": {"type": "string"}}, "required": ["a"]}
    merged = schema(ref("C"), A=a, B=b, C=c)
    assert set(merged.properties) == {"a", "b", "c", "same"}
    assert (merged.properties["same"].type, merged.properties["same"].max_length) == ("string", 5)
    assert (merged.type, merged.required) == ("object", frozenset({"a", "c"}))


@pytest.mark.parametrize(
    ("raw", "kinds"),
    [
        ({"type": ["string", "integer", "null"]}, ("string", "integer")),
        ({"properties": {}}, ("object",)),
        ({"additionalProperties": True}, ("object",)),
        ({"prefixItems": []}, ("array",)),
        ({"type": "null"}, ()),
        (True, ()),
        (False, ()),
    ],
)
def test_types_are_told_or_follow_from_what_is_said(raw: object, kinds: tuple[str, ...]) -> None:
    assert schema(raw).types == kinds


def test_true_and_false_are_schemas_too() -> None:
    assert schema(True).is_known
    assert not schema(None).is_known
    assert schema({"properties": {"a": True}}).properties["a"].is_known


def test_further_members_are_known_where_they_are_welcome() -> None:
    further = schema({"additionalProperties": {"type": "integer"}}).additional
    assert further is not None
    assert further.type == "integer"
    assert schema({"additionalProperties": True}).additional is not None
    assert schema({"additionalProperties": False}).additional is None
    assert schema({}).additional is None


@pytest.mark.parametrize(
    ("raw", "is_binary"),
    [
        ({"type": "string", "format": "binary"}, True),
        ({"type": "file"}, True),
        ({"contentMediaType": "image/png"}, True),
        ({"contentMediaType": "image/png", "contentEncoding": "base64"}, False),
        ({"contentMediaType": "application/json"}, False),
        ({"type": "string", "format": "byte"}, False),
        ({}, False),
    ],
)
def test_raw_bytes_are_told_from_text(raw: dict[str, Any], is_binary: bool) -> None:
    assert schema(raw).is_binary is is_binary


def test_a_constant_is_the_only_value() -> None:
    assert schema({"const": "a"}).enum == ["a"]
    assert schema({"const": None}).enum == []


def test_a_tuples_first_place_stands_for_its_items() -> None:
    assert schema({"prefixItems": [{"type": "integer"}, {}], "items": False}).items.type == "integer"
    assert schema({"items": [{"type": "boolean"}]}).items.type == "boolean"
