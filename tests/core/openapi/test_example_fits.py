"""Whatever the kind of its schema, an example passes the check that stands beside it."""

import json
from typing import Any

import pytest

from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.core.openapi.example import body_example, example
from aspire_desktop.core.openapi.example_mending import mended
from aspire_desktop.core.openapi.pattern_sample import pattern_sample
from aspire_desktop.core.openapi.patterns import fits
from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.openapi.validation import body_problems
from tests.support.vendor_document import vendor_document

STRING, NUMBER, NULL = {"type": "string"}, {"type": "number"}, {"type": "null"}
PLACES = {"type": "string", "pattern": "^(0|[1-9][0-9]*)$"}
TREE: dict[str, Any] = {
    "type": "object",
    "required": ["children", "next"],
    "properties": {
        "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        "next": {"$ref": "#/components/schemas/Tree", "nullable": True},
    },
}


def of(**members: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(members), "properties": members}


@pytest.mark.parametrize(
    "raw",
    [
        {"$ref": "#/components/schemas/Tree"},
        {
            "allOf": [{"type": "object", "properties": {"a": {"type": "string", "nullable": True}}}],
            "nullable": True,
        },
        {"properties": {"a": {"allOf": [{"type": "string", "nullable": True}, {"type": "string"}]}}},
        {"properties": {"a": {"oneOf": [NULL, STRING]}, "b": {"oneOf": [NULL, NUMBER]}}},
        {"properties": {"a": {"oneOf": [{"oneOf": [NULL, STRING]}, {"oneOf": [NULL, NUMBER]}]}}},
        {"properties": {"a": {"oneOf": [{"type": ["null", "string"]}, {"type": ["null", "number"]}]}}},
        {"type": "array", "items": STRING, "minItems": 12},
        {"type": "array", "items": {"type": "integer"}, "minItems": 4, "uniqueItems": True},
        {"type": "array", "items": STRING, "minItems": 3, "uniqueItems": True},
        {"type": "array", "items": {"enum": ["a", "b", "c"]}, "minItems": 3, "uniqueItems": True},
        {"type": "array", "items": PLACES, "minItems": 2, "uniqueItems": True},
        {"type": "array", "prefixItems": [STRING, NUMBER, {"type": "boolean"}], "minItems": 3},
        {"type": "array", "prefixItems": [STRING, NUMBER], "items": {"type": "boolean"}, "minItems": 4},
        {"type": "object", "additionalProperties": {"type": "integer", "minimum": 3}, "minProperties": 4},
        {"type": "object", "minProperties": 2},
        of(n={"type": "integer", "multipleOf": 7, "minimum": 10}),
        of(n={"type": "number", "multipleOf": 0.25, "minimum": 0.3}),
        of(n={"type": "integer", "multipleOf": 5, "maximum": -3}),
        of(n={"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}),
        of(n={"type": "number", "exclusiveMinimum": 0, "maximum": 0.5}),
        of(n={"type": "integer", "minimum": 5, "exclusiveMaximum": 7}),
        of(t={"type": "string", "minLength": 40}),
        of(t={"type": "string", "minLength": 3, "maxLength": 3}),
        of(t={"type": "string", "format": "date", "maxLength": 4}),
        of(t={"type": "string", "pattern": "^[A-Z]{2}-[0-9]{4,6}$"}),
        of(t={"type": "string", "pattern": "^[a-z]+$", "minLength": 12}),
        of(t={"type": "string", "pattern": "^(red|green)$"}),
        {"oneOf": [of(a=STRING), of(b=NUMBER)]},
        {"anyOf": [{"properties": {"a": STRING}}, {"type": "object"}]},
        {"properties": {"a": {"type": "string", "nullable": True, "enum": ["x", "y"]}}},
        {"properties": {"a": {"type": "string", "example": 5}}},
        of(a={"$ref": "#/components/schemas/Tree", "type": "number"}),
        of(a={"$ref": "#/components/schemas/Tree", "type": "object"}),
    ],
)
def test_an_example_fits(raw: dict[str, Any]) -> None:
    schema = Schema(raw, References({"components": {"schemas": {"Tree": TREE}}}))
    text = json.dumps(mended(schema, example(schema)))
    assert [p for p in body_problems(schema, text) if not p.is_warning] == [], text


#: As published documents have them: GitHub, Stripe, AWS, Kubernetes, Twilio, Docker, Azure.
@pytest.mark.parametrize(
    "pattern",
    [
        r"^[0-9a-fA-F]{40}$",
        r"^AC[0-9a-fA-F]{32}$",
        r"^\+[1-9]\d{1,14}$",
        r"^arn:aws:iam::\d{12}:role/.+$",
        r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        r"^\d{5}(?:-\d{4})?$",
        r"^(?!-)[a-z-]{2,20}$",
        r"^[^\s/]+/[^\s/]+$",
        r"^#[0-9A-F]{6}$",
        r"^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$",
        r"^v[0-9]+(alpha|beta)?[0-9]*$",
        r"^[\w.+-]+@[\w-]+\.[a-z]{2,}$",
        r"^\d{3}-?\d{2}-?\d{4}$",
        r"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)?$",
        r"\S",
        r"^.{1,64}$",
        r"^projects/[^/]+/locations/[^/]+$",
        r"^(true|false)$",
        r"^\{[0-9a-f]{8}-[0-9a-f]{4}\}$",
    ],
)
def test_a_text_of_a_form_has_it(pattern: str) -> None:
    text = pattern_sample(pattern, 1, 200)
    assert text
    assert fits(pattern, text)


@pytest.mark.parametrize("pattern", ["(", "[", "a{2", "(?<n", "\\", "(" * 3000, "^(?=.*x)(?=.*[0-9]).{40}$"])
def test_a_form_that_cannot_be_read_gives_nothing(pattern: str) -> None:
    assert pattern_sample(pattern, 1, 3) == ""


def test_every_body_of_the_vendors_document_fits() -> None:
    description = read_description(vendor_document(), Source.FILE)
    bodies = [(one, body) for one in description.operations for body in one.bodies if body.is_json]
    assert len(bodies) > 30
    misfits = {
        one.key: body_problems(body.schema, body_example(one, body.content_type) or "")
        for one, body in bodies
    }
    assert {key: found for key, found in misfits.items() if found} == {}
