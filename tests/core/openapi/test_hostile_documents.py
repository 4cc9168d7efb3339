"""No document makes reading it, or asking it for anything, fail in another way than it says."""

import copy
import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import DocumentError
from aspire_desktop.core.openapi.description import Source, read_description
from tests.core.openapi.samples import RICH
from tests.core.openapi.walking import walk

_NAMES = (
    "openapi", "paths", "info", "parameters", "in", "name", "schema", "$ref", "type", "properties", "items",
    "oneOf", "allOf", "anyOf", "not", "required", "requestBody", "content", "responses", "200", "get", "post",
    "application/json", "multipart/form-data", "application/x-www-form-urlencoded", "*/*", "query", "path",
    "tags", "enum", "nullable", "default", "const", "example", "examples", "value", "format", "binary",
    "array", "object", "string", "integer", "number", "boolean", "minimum", "maximum", "exclusiveMinimum",
    "multipleOf", "minLength", "maxItems", "pattern", "additionalProperties", "discriminator", "mapping",
    "propertyName",
    "style", "explode", "deepObject", "encoding", "contentType", "servers", "url", "variables", "prefixItems",
    "#/components/schemas/A", "#/components/schemas/B", "#/components/parameters/A", "#/paths/~1A/get",
)  # fmt: skip
_WORDS = st.sampled_from(_NAMES) | st.text(max_size=4)
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=-(10**40), max_value=10**40)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _WORDS
)
_TREES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=4),
    max_leaves=25,
)


def read(value: object) -> None:
    with suppress(DocumentError):
        walk(read_description(json.dumps(value).encode(), Source.FILE))


def places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to each value inside of `value`."""
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        yield (*place, key)
        yield from places(member, (*place, key))


_PLACES = list(places(RICH))


@given(_TREES)
def test_any_value_is_read_or_refused(value: object) -> None:
    read(value)


@given(_TREES, _TREES, _TREES)
def test_any_paths_and_components_are_walked_through(item: object, schema: object, parameter: object) -> None:
    components = {"schemas": {"A": schema, "B": item}, "parameters": {"A": parameter}}
    read({"openapi": "3.1.0", "paths": {"/A/{x}": item, "/B": {"post": item}}, "components": components})


@given(_TREES, _TREES)
def test_any_schema_is_walked_through(first: object, second: object) -> None:
    content = {kind: {"schema": first} for kind in ("application/json", "multipart/form-data", "text/plain")}
    parameters = [
        {"in": place, "name": "x", "schema": first} for place in ("query", "path", "header", "cookie")
    ]
    item = {"post": {"parameters": parameters, "requestBody": {"content": content}}}
    components = {"schemas": {"A": first, "B": second}}
    read({"openapi": "3.0.0", "paths": {"/A/{x}": item}, "components": components})


@given(st.lists(st.tuples(st.sampled_from(_PLACES), _TREES), min_size=1, max_size=4))
def test_a_good_document_with_bad_parts_is_read(changes: list[tuple[tuple[Any, ...], object]]) -> None:
    document = copy.deepcopy(RICH)
    for (*way, last), junk in changes:
        node: Any = document
        with suppress(KeyError, IndexError, TypeError):
            for key in way:
                node = node[key]
            node[last] = junk
    read(document)


@given(st.text(max_size=60) | st.binary(max_size=60))
def test_any_text_is_read_or_refused(text: str | bytes) -> None:
    raw = text.encode("utf-8", "ignore") if isinstance(text, str) else text
    for start in (b"", b"openapi: 3.0.0\npaths:\n  /A:\n    get: {}\n", b"openapi: 3.1.0\npaths: "):
        with suppress(DocumentError):
            walk(read_description(start + raw, Source.FILE))


@given(_TREES)
def test_yaml_gives_what_json_gives(value: object) -> None:
    document = {"openapi": "3.0.0", "paths": {"/A": {"get": value}}}
    text = yaml.safe_dump(document, allow_unicode=True).encode()
    read_description(text, Source.FILE)
    walk(read_description(text, Source.FILE))


@pytest.mark.parametrize("depth", [400, 900, 10_000, 200_000])
@pytest.mark.parametrize("piece", [('{"a":', "}"), ("[", "]"), ('{"schema":{"allOf":[', "]}}")])
def test_a_deep_document_is_read_or_refused(depth: int, piece: tuple[str, str]) -> None:
    deep = piece[0] * depth + "1" + piece[1] * depth
    for raw in (f'{{"openapi":"3.0.0","paths":{{"/A":{{"get":{deep}}}}}}}', f"openapi: 3.0.0\npaths: {deep}"):
        with suppress(DocumentError):
            walk(read_description(raw.encode(), Source.FILE))


def test_a_deep_schema_is_walked_through() -> None:
    schema: dict[str, Any] = {"type": "object"}
    for _ in range(200):
        schema = {
            "type": "object",
            "properties": {"a": schema},
            "allOf": [schema],
            "items": {"oneOf": [schema]},
        }
        schema = {"type": "object", "properties": {"a": schema["properties"]["a"]}}
    content = {"application/json": {"schema": schema, "example": schema}}
    read({"openapi": "3.0.0", "paths": {"/A": {"post": {"requestBody": {"content": content}}}}})


def test_a_wide_circle_of_schemas_is_walked_through() -> None:
    names = [f"S{n}" for n in range(30)]
    references = {name: {"$ref": f"#/components/schemas/{name}"} for name in names}
    schemas = {
        name: {"type": "object", "properties": references, "anyOf": list(references.values())}
        for name in names
    }
    content = {"application/json": {"schema": references["S0"]}}
    paths = {"/A": {"post": {"requestBody": {"content": content}}}}
    read({"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}})
