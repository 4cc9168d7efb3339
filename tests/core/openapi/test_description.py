"""Tests for aspire_desktop.core.openapi, on documents of our own."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import DocumentError, InputError
from aspire_desktop.core.openapi.description import ApiDescription, Operation, Source, read_description
from aspire_desktop.core.openapi.example import body_example
from aspire_desktop.core.openapi.plain_text import plain_text
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.preparation import prepare


def read(paths: dict[str, Any], **more: Any) -> ApiDescription:
    document = {"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": paths} | more
    return read_description(json.dumps(document).encode(), Source.SERVER)


def only(paths: dict[str, Any], **more: Any) -> Operation:
    (operation,) = read(paths, **more).operations
    return operation


def with_body(schema: dict[str, Any], **components: Any) -> Operation:
    content = {"application/json": {"schema": schema}}
    paths = {"/A": {"post": {"requestBody": {"required": True, "content": content}}}}
    return only(paths, components={"schemas": components})


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "empty"),
        (b"   \n", "empty"),
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b"\xef\xbb\xbf<html>", "web page"),
        (b"openapi: 3.0.0\npaths: {", "not valid YAML in line 3"),
        (b"openapi: 3.0.0\npaths: &a\n  /A: *a", "contains itself"),
        (b"swagger: '2.0'\npaths: {}", "Swagger 2.0"),
        (b"just words", "not an object"),
        (b"\x00\x01\x02", "not valid YAML"),
        (b"[]", "not an object"),
        (b"5", "not an object"),
        (b'{"swagger": "2.0", "paths": {}}', "Swagger 2.0"),
        (b"{}", "OpenAPI 3"),
        (b'{"openapi": 3}', "OpenAPI 3"),
        (b'{"openapi": "3.0.0"}', "no paths"),
        (b'{"openapi": "3.0.0", "paths": []}', "no paths"),
        (b'{"openapi": "3.0.0", "paths": {', "not valid JSON"),
        (b'{"openapi": NaN}', "not valid JSON"),
        (b'{"openapi": "\xff"}', "not valid JSON"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_a_broken_document_is_one_clear_sentence(raw: bytes, words: str) -> None:
    with pytest.raises(DocumentError, match=words) as raised:
        read_description(raw, Source.FILE)
    assert str(raised.value).count(".") >= 1
    assert "\n" not in str(raised.value)


def test_a_broken_part_is_left_out_and_named() -> None:
    description = read({"/Good": {"get": {}}, "/Bad": {"get": 5}, "/Worse": 7, "nowhere": {"get": {}}})
    assert [operation.key for operation in description.operations] == ["GET /Good"]
    assert len(description.problems) == 3
    assert any("GET /Bad" in str(problem) for problem in description.problems)


def test_every_method_is_taken_in() -> None:
    methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace", "query"]
    description = read({"/A": {method: {} for method in methods} | {"summary": "x", "x-more": {}}})
    assert [operation.method.lower() for operation in description.operations] == methods


def test_methods_in_capitals_and_further_ones_are_taken_in() -> None:
    description = read({"/A": {"GET": {}, "Post": {}, "additionalOperations": {"COPY": {}, "a b": {}}}})
    assert [operation.key for operation in description.operations] == ["GET /A", "POST /A", "COPY /A"]
    assert list(map(str, description.problems)) == ["/A: the method “a b” cannot be read."]
    assert read({"/A": {"GET": {"tags": ["no"]}, "get": {"tags": ["yes"]}}}).operations[0].tag == "yes"


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("/files/{id}#copy", "https://h.test/files/7?fields=a"),
        ("/files?type=all of it", "https://h.test/files?type=all%20of%20it&fields=a"),
        ("/files?type={id}&x=1#y?z", "https://h.test/files?type=7&x=1&fields=a"),
    ],
)
def test_a_path_may_hold_a_query_and_a_fragment(path: str, url: str) -> None:
    fields = {"in": "query", "name": "fields", "schema": {"type": "string"}}
    operation = only({path: {"get": {"parameters": [fields]}}})
    values = {("path", "id"): "7", ("query", "fields"): "a"}
    assert prepare(operation, RequestDraft(operation.key, values), "https://h.test").url == url
    assert operation.controller == "files"


def test_two_operations_of_one_address_stay_two() -> None:
    description = read({"/files/{id}#copy": {"get": {}}, "/files/{id}": {"get": {}}})
    assert len({operation.key for operation in description.operations}) == 2


def test_servers_of_a_path_and_of_an_operation_are_read() -> None:
    own, shared = [{"url": "https://upload.test/api"}], [{"url": "https://other.test"}]
    paths = {"/A": {"servers": shared, "get": {}, "post": {"servers": own}}, "/B": {"get": {"servers": 5}}}
    found = {operation.key: operation.own_server for operation in read(paths).operations}
    assert found == {"GET /A": "https://other.test", "POST /A": "https://upload.test/api", "GET /B": ""}


def test_of_a_stream_the_schema_is_that_of_its_items() -> None:
    content: dict[str, Any] = {"application/jsonl": {"itemSchema": {"properties": {"Name": {}}}}}
    schema = only({"/A": {"get": {"responses": {"200": {"content": content}}}}}).response_schema
    assert (schema.type, list(schema.items.properties)) == ("array", ["Name"])


def test_an_operation_without_a_tag_goes_by_its_first_segment() -> None:
    assert only({"/Branches/All": {"get": {}}}).tag == "Branches"


def test_a_paths_parameters_are_its_operations_too_unless_they_say_otherwise() -> None:
    shared = [
        {"in": "path", "name": "id", "schema": {"type": "integer"}},
        {"in": "query", "name": "a", "schema": {"type": "string"}},
    ]
    own = [{"in": "query", "name": "a", "required": True}, {"in": "header", "name": "a"}]
    operation = only({"/A/{id}": {"parameters": shared, "get": {"parameters": own}}})
    assert [(p.key, p.required) for p in operation.parameters] == [
        (("path", "id"), True),
        (("query", "a"), True),
        (("header", "a"), False),
    ]


def test_references_are_followed_inside_the_document_only() -> None:
    parameters = [
        {"$ref": "#/components/parameters/Top"},
        {"$ref": "https://evil.example/p.json"},
        {"$ref": "other.json#/Top"},
        {"$ref": "file:///etc/passwd"},
    ]
    components = {"parameters": {"Top": {"in": "query", "name": "$top"}}}
    operation = only({"/A": {"get": {"parameters": parameters}}}, components=components)
    assert [p.name for p in operation.parameters] == ["$top"]
    assert len(operation.problems) == 3


def test_escaped_references_are_resolved() -> None:
    schema = {"$ref": "#/components/schemas/a~1b%20c"}
    assert with_body(schema, **{"a/b c": {"type": "integer"}}).body.schema.type == "integer"  # type: ignore[union-attr]


def test_a_circle_of_references_ends() -> None:
    operation = with_body({"$ref": "#/components/schemas/A"}, A={"$ref": "#/components/schemas/A"})
    assert operation.body is not None
    assert not operation.body.schema.is_known
    assert body_example(operation) == "null"


def test_a_schema_inside_itself_ends() -> None:
    node = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    operation = with_body({"$ref": "#/components/schemas/Node"}, Node=node)
    assert json.loads(body_example(operation) or "") == {}


@pytest.mark.parametrize(
    "union",
    [
        {"oneOf": [{"nullable": True}, {"$ref": "#/components/schemas/A"}]},
        {"nullable": True, "oneOf": [{"$ref": "#/components/schemas/A"}]},
        {"anyOf": [{"type": "null"}, {"$ref": "#/components/schemas/A"}]},
        {"allOf": [{"$ref": "#/components/schemas/A"}]},
    ],
)
def test_null_and_one_reference_is_that_reference(union: dict[str, Any]) -> None:
    operation = with_body(union, A={"type": "object", "properties": {"n": {"type": "integer"}}})
    assert operation.body is not None
    assert list(operation.body.schema.properties) == ["n"]


def test_all_of_is_merged() -> None:
    base = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}
    more = {"required": ["b"], "properties": {"b": {"type": "boolean"}}}
    operation = with_body({"allOf": [{"$ref": "#/components/schemas/Base"}, more]}, Base=base)
    assert operation.body is not None
    assert list(operation.body.schema.properties) == ["a", "b"]
    assert operation.body.schema.required == {"a", "b"}


def test_types_as_of_3_1_are_understood() -> None:
    operation = with_body({"type": ["string", "null"], "format": "date-time"})
    assert operation.body is not None
    assert (operation.body.schema.type, operation.body.schema.nullable) == ("string", True)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string"}, ""),
        ({"type": "string", "enum": ["a", "b"]}, "a"),
        ({"type": "integer"}, 0),
        ({"type": "integer", "minimum": 1.0, "maximum": 2147483647.0}, 1),
        ({"type": "number"}, 0),
        ({"type": "boolean"}, False),
        ({"type": "array", "items": {"type": "integer"}}, [0]),
        ({"type": "string", "default": "x"}, "x"),
        ({"type": "string", "example": "y", "default": "x"}, "y"),
        ({}, None),
    ],
)
def test_a_body_starts_from_its_schema(schema: dict[str, Any], value: Any) -> None:
    assert json.loads(body_example(with_body(schema)) or "") == value


def test_an_operation_without_a_body_has_no_example() -> None:
    assert body_example(only({"/A": {"get": {}}})) is None


def test_the_answers_schema_is_the_first_success() -> None:
    content = {"application/json": {"schema": {"type": "array", "items": {"type": "integer"}}}}
    responses = {"404": {"description": ""}, "200": {"content": content}}
    operation = only({"/A": {"get": {"responses": responses}}})
    assert operation.response_schema.items.type == "integer"
    assert operation.success_content_types == ("application/json",)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>A <b>bold</b> word</p><p>and &lt;more&gt;</p>", "A bold word\nand <more>"),
        ("a < b and c > d", "a < b and c > d"),
        ('<img src="file://host/x.png">x', "x"),
        ("plain", "plain"),
    ],
)
def test_descriptions_become_plain_text(html: str, text: str) -> None:
    assert plain_text(html) == text


_NAMES = (
    "openapi", "paths", "info", "parameters", "in", "name", "schema", "$ref", "type", "properties", "items",
    "oneOf", "allOf", "required", "requestBody", "content", "responses", "200", "application/json", "get",
    "post", "query", "path", "tags", "enum", "nullable", "default",
)  # fmt: skip
_KEYS = st.sampled_from(_NAMES) | st.text(max_size=4)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=20,
)


def exercise(description: ApiDescription) -> None:
    """Ask for everything that the window asks for."""
    for operation in description.operations:
        values = {parameter.key: "x" for parameter in operation.parameters}
        _ = (operation.problems, operation.summary, operation.response_schema.type, operation.deprecated)
        draft = RequestDraft(operation.key, values, body=body_example(operation))
        with suppress(InputError):
            prepare(operation, draft, "https://api.test")


@given(_JSON)
def test_no_json_value_makes_it_fail(value: Any) -> None:
    with suppress(DocumentError):
        exercise(read_description(json.dumps(value).encode(), Source.FILE))


@given(st.dictionaries(st.just("/A") | st.text(max_size=5), _JSON, max_size=3), _JSON)
def test_no_broken_part_makes_it_fail(paths: dict[str, Any], components: Any) -> None:
    exercise(read(paths, components=components))


@given(_JSON, _JSON)
def test_no_broken_operation_makes_it_fail(operation: Any, shared: Any) -> None:
    exercise(read({"/A/{x}": {"get": operation, "post": {"requestBody": operation}, "parameters": shared}}))
