"""Tests for aspire_desktop.core.openapi.body: what kinds of bodies an operation takes."""

import json
from typing import Any

import pytest

from aspire_desktop.core.openapi.beginning import body_beginning
from aspire_desktop.core.openapi.body import BodyKind, FieldEncoding, RequestBody
from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.openapi.example import body_example
from aspire_desktop.core.openapi.validation import body_problems
from aspire_desktop.core.request.bodies import body_text_problem, encode_body
from tests.core.openapi.samples import RICH


def operation(content: Any) -> Operation:
    paths = {"/A": {"post": {"requestBody": {"content": content}}}}
    raw = json.dumps({"openapi": "3.1.0", "paths": paths}).encode()
    return read_description(raw, Source.FILE).operations[0]


def upload() -> Operation:
    operations = read_description(json.dumps(RICH).encode(), Source.FILE).operations
    return next(one for one in operations if one.path == "/upload")


_OBJECT = {"type": "object"}


@pytest.mark.parametrize(
    ("media", "schema", "kind"),
    [
        ("application/json; charset=utf-8", {}, BodyKind.JSON),
        ("application/merge-patch+json", {}, BodyKind.JSON),
        ("text/json", {}, BodyKind.JSON),
        ("*/*", _OBJECT, BodyKind.JSON),
        ("application/*", {"type": "array"}, BodyKind.JSON),
        ("application/x-www-form-urlencoded", _OBJECT, BodyKind.FORM),
        ("multipart/form-data", _OBJECT, BodyKind.MULTIPART),
        ("multipart/mixed", {}, BodyKind.MULTIPART),
        ("text/plain", {"type": "string"}, BodyKind.TEXT),
        ("application/xml", _OBJECT, BodyKind.TEXT),
        ("application/apply-patch+yaml", _OBJECT, BodyKind.TEXT),
        ("application/octet-stream", {}, BodyKind.BINARY),
        ("application/octet-stream", {"type": "string"}, BodyKind.BINARY),
        ("image/*", {"type": "string"}, BodyKind.BINARY),
        ("application/pdf", {}, BodyKind.BINARY),
        ("*/*", {"type": "string", "format": "binary"}, BodyKind.BINARY),
        ("text/csv", {"type": "string", "format": "binary"}, BodyKind.BINARY),
    ],
)
def test_the_media_type_tells_the_kind(media: str, schema: dict[str, Any], kind: BodyKind) -> None:
    (body,) = operation({media: {"schema": schema}}).bodies
    assert body.kind is kind
    assert body.is_json is (kind is BodyKind.JSON)


@pytest.mark.parametrize("media", ["multipart/related", "application/x-www-form-urlencoded"])
def test_a_form_is_an_object_of_fields_even_where_its_schema_is_a_list(media: str) -> None:
    one = operation({media: {"schema": {"type": "array", "items": {"type": "object"}}}})
    (body,) = one.bodies
    assert body_example(one) == "{}"
    assert body_problems(body.schema, '{"a": 1}') == ()
    assert body_text_problem(body, '{"a": 1}') is None


def test_a_form_of_a_list_or_an_object_keeps_its_alternatives() -> None:
    schema = {"oneOf": [{"type": "array"}, {"type": "object", "properties": {"a": {"type": "integer"}}}]}
    (body,) = operation({"multipart/form-data": {"schema": schema}}).bodies
    assert [choice.type for choice in body.schema.choices] == ["array", "object"]


@pytest.mark.parametrize(
    ("media", "schema", "text"),
    [
        ("application/json", _OBJECT, "{}"),
        ("application/json", {"type": "array"}, "[]"),
        ("application/json", {"type": "integer"}, ""),
        ("multipart/form-data", _OBJECT, "{}"),
        ("text/plain", {"type": "string"}, ""),
    ],
)
def test_a_body_that_may_be_missing_begins_blank_so_that_it_is_not_sent(
    media: str, schema: dict[str, Any], text: str
) -> None:
    for required, beginning in ((True, text), (False, "")):
        body = {"required": required, "content": {media: {"schema": schema}}}
        raw = json.dumps({"openapi": "3.1.0", "paths": {"/A": {"post": {"requestBody": body}}}})
        (one,) = read_description(raw.encode(), Source.FILE).operations
        assert body_beginning(one) == beginning


def test_json_is_offered_first_and_each_can_be_chosen() -> None:
    one = operation({"text/plain": {}, "application/vnd.x+json": {}, "application/json": {}, "*/*": {}})
    assert one.bodies[0].content_type == "text/plain"
    assert one.body is not None
    assert one.body.content_type == "application/json"
    for wished, found in (
        ("TEXT/plain", "text/plain"),
        ("", "application/json"),
        ("a/b", "application/json"),
    ):
        body = one.body_for(wished)
        assert body is not None
        assert body.content_type == found


def test_what_is_no_media_type_is_left_out() -> None:
    assert operation({"a\r\nX-Evil: 1": {}, "json": {}, "": {}}).bodies == ()
    assert operation({"a\r\nX-Evil: 1": {}}).body is None
    assert operation({"text/plain": 5}).bodies[0].kind is BodyKind.TEXT


def test_files_are_told_from_other_fields() -> None:
    (multipart, form, *_) = upload().bodies
    assert multipart.file_fields == {"file", "more", "photo"}
    assert form.file_fields == frozenset()
    assert multipart.encoding["photo"] == FieldEncoding("image/png, image/jpeg")
    assert form.encoding["a"] == FieldEncoding("", "deepObject", True)


def multipart(schema: dict[str, Any]) -> RequestBody:
    body = operation({"multipart/form-data": {"schema": {"type": "object", **schema}}}).body
    assert body is not None
    return body


def test_files_of_any_alternative_and_of_any_further_name_are_files() -> None:
    file, text = {"type": "string", "format": "binary"}, {"type": "string"}
    kinds = [
        {"required": ["note"], "properties": {"note": text}},
        {"required": ["scan"], "properties": {"scan": file}},
    ]
    one = multipart({"oneOf": kinds})
    assert one.files_among({"scan": "/a/b.pdf"}) == {"scan"}
    assert one.files_among({"note": "/a/b.pdf"}) == frozenset()
    any_name = multipart({"properties": {"note": text}, "additionalProperties": file})
    assert any_name.files_among({"note": "x", "first": "/a", "second": "/b"}) == {"first", "second"}
    lists = multipart({"additionalProperties": {"type": "array", "items": file}})
    assert lists.files_among({"all": ["/a", "/b"]}) == {"all"}
    content, _ = encode_body(one, '{"scan": "/a/b.pdf"}', lambda path: f"<{path}>".encode())
    assert b"</a/b.pdf>" in content
    assert b'filename="b.pdf"' in content


def test_a_form_starts_from_an_object_with_empty_paths() -> None:
    text = body_example(upload(), "multipart/form-data")
    assert json.loads(text or "") == {
        "file": "",
        "more": [""],
        "photo": "",
        "about": {"a": ""},
        "names": [""],
    }


def test_text_starts_from_its_example_and_bytes_from_nothing() -> None:
    assert body_example(upload(), "text/csv") == "a,b"
    assert body_example(upload(), "application/octet-stream") == ""


@pytest.mark.parametrize("written", [{"a": 1}, '{"a": 1}'])
def test_the_media_types_own_example_comes_first(written: object) -> None:
    content = {"application/json": {"schema": {"type": "object"}, "examples": {"x": {"value": written}}}}
    assert json.loads(body_example(operation(content)) or "") == {"a": 1}
