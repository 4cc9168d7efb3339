"""Tests for aspire_desktop.core.openapi.json_schema, judged by a validator."""

from typing import Any

import jsonschema_rs
import pytest

from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema


def made(raw: object, **components: Any) -> dict[str, Any]:
    return Schema(raw, References({"components": {"schemas": components}})).json_schema()


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def accepts(schema: dict[str, Any], value: object) -> bool:
    jsonschema_rs.meta.validate(schema)
    return jsonschema_rs.Draft202012Validator(schema, offline=True).is_valid(value)


@pytest.mark.parametrize(
    ("raw", "good", "bad"),
    [
        ({"type": "string", "nullable": True}, None, 5),
        ({"type": "string", "enum": ["a"], "nullable": True}, None, "b"),
        (ref("A") | {"nullable": True}, None, 5),
        ({"oneOf": [{"nullable": True}, ref("A")]}, "x", 5),
        ({"oneOf": [{"nullable": True}, ref("A")]}, None, 5),
        ({"allOf": [ref("A")], "nullable": True}, None, 5),
        ({"minimum": 1, "exclusiveMinimum": True}, 2, 1),
        ({"minimum": 1, "exclusiveMinimum": False}, 1, 0),
        ({"exclusiveMaximum": 5}, 4, 5),
        ({"type": ["integer", "null"]}, None, "x"),
        ({"type": "file", "maxLength": -1, "required": True, "pattern": 5, "enum": []}, "x", NotImplemented),
        ({"prefixItems": [{"const": 1}]}, [1], [2]),
        ({"items": [{"const": 1}]}, [1], [2]),
        ({"properties": {"a": False}}, {}, {"a": 1}),
        ({"const": None}, None, NotImplemented),
        (ref("Nowhere"), 5, NotImplemented),
        ({"$ref": "https://evil.example/x.json"}, 5, NotImplemented),
        ({"$ref": "file:///etc/passwd", "type": "string"}, "x", 5),
        (ref("A") | {"type": "integer"}, "x", 5),
        (ref("A") | {"type": ["string", "null"]}, "x", 5),
        ({"required": ["id", "a"], "properties": {"id": {"readOnly": True}}}, {"a": 1}, {"id": 1}),
        (True, 5, NotImplemented),
    ],
)
def test_it_means_what_the_description_means(raw: object, good: object, bad: object) -> None:
    schema = made(raw, A={"type": "string"})
    assert accepts(schema, good)
    if bad is not NotImplemented:
        assert not accepts(schema, bad)


def test_false_allows_nothing() -> None:
    assert not accepts(made(False), 5)


def test_only_what_can_be_reached_comes_along() -> None:
    node = {"type": "object", "properties": {"next": ref("Node"), "leaf": ref("a.b~1c")}}
    schema = made(ref("Node"), Node=node, Other={"type": "integer"}, **{"a.b/c": {"type": "string"}})
    assert set(schema["$defs"]) == {"Node", "a.b_c"}
    assert accepts(schema, {"next": {"next": {"leaf": "x"}}})
    assert not accepts(schema, {"next": {"next": {"leaf": 5}}})


def test_two_names_that_come_out_alike_are_two_definitions() -> None:
    both = {"properties": {"a": ref("x~1y"), "b": ref("x y")}}
    schema = made(both, **{"x/y": {"type": "string"}, "x y": {"type": "integer"}})
    assert accepts(schema, {"a": "s", "b": 5})
    assert not accepts(schema, {"a": 5})


def test_what_only_describes_is_left_out() -> None:
    raw = {
        "type": "object",
        "example": 1,
        "xml": {},
        "discriminator": {},
        "externalDocs": {},
        "x-a": 1,
        "format": "x",
    }
    assert made(raw) == {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": ref("A")},
        {"A": ref("B"), "B": ref("A")},
        {"A": {"allOf": [ref("B")]}, "B": {"anyOf": [ref("A"), {"type": "string"}]}},
        {"A": {"not": ref("A")}},
        {"A": {"oneOf": [ref("B")], "nullable": True}, "B": {"if": ref("A")}},
    ],
)
def test_a_circle_that_takes_no_step_into_the_value_is_cut(schemas: dict[str, Any]) -> None:
    schema = made(ref("A"), **schemas)
    jsonschema_rs.Draft202012Validator(schema, offline=True).is_valid({"a": 1})


def test_a_schema_that_grows_without_end_is_cut() -> None:
    names = [f"S{n}" for n in range(400)]
    properties = {name: ref(name) for name in names}
    schema = made(ref("S0"), **{name: {"type": "object", "properties": properties} for name in names})
    assert accepts(schema, {"S1": {"S2": {}}})
