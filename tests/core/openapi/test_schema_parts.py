"""Tests for aspire_desktop.core.openapi.schema_parts, judged by another program's reading of the same."""

from typing import Any

import jsonschema_rs
import pytest

from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema_parts import allows_null, flattened, is_null

VALUES: list[Any] = [None, True, 0, 1.5, "", "text", [], [1], {}, {"a": 1}]


@pytest.mark.parametrize(
    "schema",
    [
        True,
        False,
        {"allOf": [True, {"type": "string"}]},
        {"allOf": [{"type": "string"}, False]},
        {"type": "object", "properties": {"a": False}},
        {"type": "object", "properties": {"a": True}},
        {"$ref": "#/components/schemas/Nothing"},
        {"$ref": "#/components/schemas/Anything"},
    ],
)
def test_the_parts_together_allow_what_the_schema_allows(schema: Any) -> None:
    components = {"schemas": {"Nothing": False, "Anything": True}}
    document = {"components": components}
    parts = flattened((schema,), References(document))
    bare = [{key: said for key, said in part.items() if key not in ("$ref", "allOf")} for part in parts]
    # A reference alone: its target may be `true` or `false`, and is looked for in the whole document.
    whole = {"components": components, "allOf": [schema]}
    validator = jsonschema_rs.validator_for(whole)
    for value in VALUES:
        allowed = jsonschema_rs.is_valid({"allOf": bare} if bare else {}, value)
        assert allowed == validator.is_valid(value), value


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ({}, True),
        ({"nullable": True}, True),
        ({"type": "null"}, True),
        ({"type": ["null"]}, True),
        ({"enum": [None]}, True),
        ("no schema", True),
        (True, False),
        (False, False),
        ({"$ref": "#/x"}, False),
        ({"$ref": "#/x", "nullable": True}, False),
        ({"type": "string", "nullable": True}, False),
        ({"type": ["null", "string"]}, False),
        ({"enum": [None, "a"]}, False),
    ],
)
def test_of_a_unions_choices_those_that_are_null_alone_are_told(choice: object, *, expected: bool) -> None:
    assert is_null(choice) is expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ({"type": "string", "nullable": True}, True),
        ({"type": ["string", "null"]}, True),
        ({"type": "null"}, True),
        ({"oneOf": [{"type": "null"}, {"$ref": "#/x"}]}, True),
        ({"anyOf": [{"$ref": "#/x"}, {"nullable": True}]}, True),
        ({"type": "string"}, False),
        ({"nullable": "true"}, False),
        ({"oneOf": [{"type": "string"}]}, False),
        ({}, False),
    ],
)
def test_it_is_told_whether_null_is_let_in_beside_the_rest(part: dict[str, Any], *, expected: bool) -> None:
    assert allows_null(part) is expected
