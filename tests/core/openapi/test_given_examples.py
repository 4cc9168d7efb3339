"""What a description gives as an example is kept as far as it fits, and put right where it does not."""

import json
from typing import Any

import pytest

from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.core.openapi.example import body_example
from aspire_desktop.core.openapi.validation import body_problems

TEXT, NUMBER, FLAG = {"type": "string"}, {"type": "number"}, {"type": "boolean"}
STATUS = {"type": "string", "enum": ["Active", "Pending"]}
UNION = {
    "oneOf": [
        {"type": "object", "required": ["a", "b"], "properties": {"a": TEXT, "b": NUMBER}},
        {"type": "object", "required": ["c"], "properties": {"c": TEXT}},
    ]
}


def made(schema: dict[str, Any], given: Any) -> Any:
    """Return the example of a body for which a description gives one; it has to fit."""
    media = {"schema": schema, "example": given}
    body = {"required": True, "content": {"application/json": media}}
    document = {"openapi": "3.0.0", "paths": {"/x": {"post": {"requestBody": body}}}}
    (operation,) = read_description(json.dumps(document).encode(), Source.FILE).operations
    text = body_example(operation)
    assert text is not None
    assert operation.body is not None
    assert [one for one in body_problems(operation.body.schema, text) if not one.is_warning] == [], text
    return json.loads(text)


def of(*required: str, **members: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": members}


@pytest.mark.parametrize(
    ("schema", "given", "expected"),
    [
        (of("n", n=NUMBER), {"n": "123.45"}, {"n": 123.45}),
        (of("n", n={"type": "integer"}), {"n": 3.0}, {"n": 3}),
        (of("f", f=FLAG), {"f": "True"}, {"f": True}),
        (of("s", s=STATUS), {"s": "ACTIVE"}, {"s": "Active"}),
        (of("l", l={"type": "array", "items": TEXT}), {"l": "one"}, {"l": ["one"]}),
        (of("t", t=TEXT), {"t": {"a": 1}}, {"t": '{"a": 1}'}),
        (of("o", o=of(a=NUMBER)), {"o": '{"a": 1}'}, {"o": {"a": 1}}),
        ({"type": "array", "items": of(a=TEXT)}, '[{"a": "x"}]', [{"a": "x"}]),
        (of(a=TEXT, b=TEXT), {"a": "x", "b": None}, {"a": "x"}),
        (of("b", a=TEXT, b=TEXT), {"a": "x"}, {"a": "x", "b": ""}),
        (of("u", u=UNION), {"u": {"a": "x"}}, {"u": {"a": "x", "b": 0}}),
        (of(a=NUMBER), {"a": "many"}, {}),
        (of("a", a=NUMBER), {"a": "many"}, {"a": 0}),
        (of("a", a={**NUMBER, "example": "many"}), None, {"a": 0}),
        (of("a", a=TEXT), None, {"a": ""}),
        (of("a", "nowhere", a=TEXT), {"a": "x"}, {"a": "x", "nowhere": ""}),
        ({**of("a", a=TEXT), "example": None}, None, {"a": ""}),
        (
            of(
                "i",
                i={
                    "type": "array",
                    "minItems": 2,
                    "uniqueItems": True,
                    "items": {"pattern": "^[0-9]+$", **TEXT},
                },
            ),
            None,
            {"i": ["0", "00"]},
        ),
    ],
)
def test_what_is_given_is_kept_and_mended(schema: dict[str, Any], given: Any, expected: Any) -> None:
    assert made(schema, given) == expected


def test_what_fits_stays_word_for_word() -> None:
    given = {"n": 1.5, "more": {"x": [1, "2", None]}, "s": "Pending"}
    assert made(of("n", n=NUMBER, s=STATUS), given) == given


def test_an_alternative_that_cannot_be_mended_gives_way_to_one_that_can_be_made() -> None:
    never = {"type": "object", "required": ["a"], "properties": {"a": {"not": {}}}}
    schema = of("u", u={"oneOf": [never, of("c", c=TEXT)]})
    assert made(schema, {"u": {"a": 1}}) == {"u": {"c": ""}}
