"""Alternatives that a member tells apart: the one that is named is checked, and only that."""

import json
from typing import Any

import pytest

from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.openapi.validation import body_problems

#: Sixty types of which each holds any of the sixty.
COUNT = 60


def kind(tag: str, *, required: bool = True) -> dict[str, Any]:
    inside = {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Any"}}
    members = {"inside": inside, "type": {"type": "string", "enum": [tag]}, "size": {"type": "integer"}}
    return {"type": "object", "required": ["type"] if required else [], "properties": members}


def document(*, required: bool = True, **beside: Any) -> Schema:
    kinds = {f"K{n}": kind(f"k{n}", required=required or n > 0) for n in range(COUNT)}
    union = {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in kinds], **beside}
    schemas = {"Any": union, **kinds}
    return Schema({"$ref": "#/components/schemas/Any"}, References({"components": {"schemas": schemas}}))


def nested(levels: int, leaf: Any) -> Any:
    value = leaf
    for level in range(levels):
        value = {"type": f"k{level}", "inside": {"x": value}}
    return value


@pytest.mark.parametrize("beside", [{}, {"discriminator": {"propertyName": "type"}}])
def test_a_mistake_deep_inside_is_found_where_it_is(beside: dict[str, Any]) -> None:
    """Tried one by one this would be sixty to the power of twelve errors."""
    value = nested(12, {"type": "k7", "size": "large"})
    (problem,) = body_problems(document(**beside), json.dumps(value))
    assert problem.path == "inside.x." * 12 + "size"
    assert str(problem.message) == "must be a whole number"


def test_a_null_deep_inside_is_found_as_well() -> None:
    (problem,) = body_problems(document(), json.dumps(nested(12, None)))
    assert (problem.path, str(problem.message)) == ("inside.x." * 11 + "inside.x", "must be an object")


def test_what_fits_has_no_problem() -> None:
    assert body_problems(document(), json.dumps(nested(12, {"type": "k59", "size": 3}))) == ()


def test_a_tag_that_is_missing_or_unknown_is_told() -> None:
    (missing,) = body_problems(document(), '{"size": 1}')
    assert (missing.path, str(missing.message)) == ("type", "is required")
    (unknown,) = body_problems(document(), '{"type": "k99"}')
    assert unknown.path == "type"
    assert str(unknown.message).startswith("must be one of k0, k1")


def test_the_alternative_that_may_lack_its_tag_is_tried_without_one() -> None:
    schema = document(required=False)
    assert body_problems(schema, '{"size": 1}') == ()
    (problem,) = body_problems(schema, '{"size": "large"}')
    assert (problem.path, str(problem.message)) == ("size", "must be a whole number")


@pytest.mark.parametrize(
    "union",
    [
        {"oneOf": [kind("a"), {**kind("b"), "nullable": True}]},
        {"oneOf": [kind("a"), kind("b"), {"type": "null"}]},
        {"anyOf": [kind("a"), {"type": "null"}]},
        {"anyOf": [kind("a"), {"type": "string"}]},
    ],
)
def test_null_and_other_types_are_let_in_where_an_alternative_lets_them(union: dict[str, Any]) -> None:
    schema = Schema(union, References({"components": {"schemas": {"Any": {}}}}))
    value = "text" if "string" in json.dumps(union["anyOf"][1:] if "anyOf" in union else []) else None
    assert body_problems(schema, json.dumps(value)) == ()


def test_the_same_tag_twice_leaves_both_to_be_tried() -> None:
    wide = kind("a")
    wide["properties"]["size"] = {"type": "string"}
    schema = Schema({"anyOf": [kind("a"), wide]}, References({"components": {"schemas": {"Any": {}}}}))
    assert body_problems(schema, '{"type": "a", "size": "large"}') == ()
    assert body_problems(schema, '{"type": "a", "size": 1}') == ()
