"""Tests for aspire_desktop.core.openapi.example: a body to start from."""

from typing import Any

import pytest

from aspire_desktop.core.openapi.example import example
from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.openapi.validation import body_problems


def made(raw: object, **components: Any) -> object:
    return example(Schema(raw, References({"components": {"schemas": components}})))


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ({"type": "integer", "exclusiveMinimum": 0}, 1),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, 2),
        ({"type": "integer", "maximum": -3}, -3),
        ({"type": "integer", "minimum": 0.5}, 1),
        ({"type": "number", "exclusiveMaximum": 0}, -1),
        ({"type": "string", "format": "ipv4"}, "192.0.2.1"),
        ({"const": 5}, 5),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 3}, [0, 0, 0]),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 3, "uniqueItems": True}, [0, 1, 2]),
        ({"type": "array", "items": {"type": "integer"}, "maxItems": 0}, []),
        ({"type": "array"}, []),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"key": 0}),
        ({"type": "object", "additionalProperties": True}, {}),
        ({"oneOf": [{"type": "integer"}, {"type": "string"}]}, 0),
        (
            {"properties": {"id": {"type": "integer", "readOnly": True}, "a": {"type": "boolean"}}},
            {"a": False},
        ),
        ({"type": "string", "examples": ["e"]}, "e"),
    ],
)
def test_it_fits_what_the_schema_says(raw: dict[str, Any], value: object) -> None:
    assert made(raw) == value
    assert type(made(raw)) is type(value)


@pytest.mark.parametrize("mapping", [{"tom": "#/components/schemas/Cat"}, {"tom": "Cat"}, {}, None])
def test_the_member_that_tells_alternatives_apart_is_filled_in(mapping: dict[str, str] | None) -> None:
    cat = {"type": "object", "properties": {"kind": {"type": "string"}}}
    discriminator = {"propertyName": "kind"} | ({} if mapping is None else {"mapping": mapping})
    union = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": discriminator}
    assert made(union, Cat=cat, Dog=cat) == {"kind": "tom" if mapping else "Cat"}


def test_schemas_that_all_refer_to_each_other_end() -> None:
    names = [f"S{n}" for n in range(40)]
    schemas = {
        name: {"type": "object", "required": names, "properties": {other: ref(other) for other in names}}
        for name in names
    }
    found = made(ref("S0"), **schemas)
    assert isinstance(found, dict)
    assert set(found) == set(names)


def test_what_it_makes_of_plain_fields_can_be_checked() -> None:
    raw = {"required": ["n"], "properties": {"n": {"type": "integer", "minimum": 2}, "s": {"type": "string"}}}
    schema = Schema(raw, References({}))
    assert body_problems(schema, '{"n": 2, "s": ""}') == ()
    assert example(schema) == {"n": 2, "s": ""}
