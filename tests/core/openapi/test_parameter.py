"""Tests for aspire_desktop.core.openapi.parameter."""

from typing import Any

import pytest

from aspire_desktop.core.openapi.parameter import Parameter, read_parameters
from aspire_desktop.core.openapi.references import References


def parameter(place: str = "query", **raw: Any) -> Parameter:
    raw = {"in": place, "name": "p"} | raw
    components = {"parameters": {"P": {"in": "query", "name": "r", "description": "its"}}}
    found, _ = read_parameters(([raw],), References({"components": components}), ("p",))
    return found[0]


@pytest.mark.parametrize(
    ("place", "raw", "style", "explode"),
    [
        ("query", {}, "form", True),
        ("query", {"explode": False}, "form", False),
        ("query", {"style": "deepObject"}, "deepObject", False),
        ("query", {"style": "pipeDelimited", "explode": True}, "pipeDelimited", True),
        ("query", {"style": "matrix"}, "form", True),
        ("query", {"style": 5, "explode": "yes"}, "form", True),
        ("path", {}, "simple", False),
        ("path", {"style": "label"}, "label", False),
        ("path", {"style": "form"}, "simple", False),
        ("header", {"style": "form"}, "simple", False),
        ("cookie", {}, "form", True),
    ],
)
def test_each_place_has_its_styles(place: str, raw: dict[str, Any], style: str, explode: bool) -> None:
    one = parameter(place, **raw)
    assert (one.style, one.explode) == (style, explode)


def test_a_value_in_json_has_its_schema_in_the_content() -> None:
    content = {"application/json": {"schema": {"type": "object"}, "example": {"a": 1}}}
    one = parameter(content=content)
    assert (one.is_json, one.is_object, one.schema.type, one.sample) == (True, False, "object", '{"a": 1}')


def test_flags_and_kinds_are_read() -> None:
    one = parameter(allowReserved=True, allowEmptyValue=True, deprecated=True, schema={"type": "array"})
    assert (one.allow_reserved, one.allow_empty, one.deprecated) == (True, True, True)
    assert (one.is_array, one.is_object) == (True, False)


@pytest.mark.parametrize(
    ("raw", "sample"),
    [
        ({"example": "x"}, "x"),
        ({"example": 5, "schema": {"example": 6}}, "5"),
        ({"examples": {"a": {"value": [1, 2]}}}, "[1, 2]"),
        ({"examples": {"a": {"externalValue": "https://x"}}}, None),
        ({"schema": {"default": True}}, "true"),
        ({"schema": {"examples": ["e"]}}, "e"),
        ({}, None),
    ],
)
def test_an_example_is_what_one_would_type(raw: dict[str, Any], sample: str | None) -> None:
    assert parameter(**raw).sample == sample


def test_words_beside_a_reference_replace_the_targets() -> None:
    raw = {"$ref": "#/components/parameters/P", "description": "own", "required": True}
    components = {"parameters": {"P": {"in": "query", "name": "r", "description": "its"}}}
    ((one,), problems) = read_parameters(([raw],), References({"components": components}))
    assert (one.name, one.description, one.required, problems) == ("r", "own", False, ())
