"""Tests for aspire_desktop.core.request.bodies: what was typed, as bytes."""

import json
from collections.abc import Callable
from email import message_from_bytes
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.openapi.body import FieldEncoding, RequestBody
from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.core.request.bodies import encode_body

FILE = {"type": "string", "format": "binary"}


def body(media: str, properties: dict[str, Any] | None = None, **encoding: FieldEncoding) -> RequestBody:
    schema = {"type": "object", "properties": properties} if properties is not None else {}
    return RequestBody(media, True, Schema(schema, References({})), encoding)


def content_of(path: str) -> bytes:
    return f"content of {path}".encode("utf-8", "replace")


def parts(raw: bytes, content_type: str) -> list[tuple[str, str, str, bytes]]:
    """Read a form back with the standard library: name, file name, content type, content."""
    message = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + raw)
    assert message.is_multipart()
    found = []
    for part in message.get_payload():
        assert not isinstance(part, str)
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append((name, part.get_filename() or "", str(part.get("Content-Type", "")), content))
    return found


def multipart(text: str, properties: dict[str, Any], **encoding: FieldEncoding) -> tuple[bytes, str]:
    return encode_body(body("multipart/form-data", properties, **encoding), text, content_of)


def test_json_is_sent_byte_for_byte_as_typed() -> None:
    text = '{ "n": 1.50,\n "ä": "\\u00e4" }'
    assert encode_body(body("application/vnd.x+json"), text, content_of) == (
        text.encode(),
        "application/vnd.x+json",
    )


@pytest.mark.parametrize(
    ("media", "text", "content_type"),
    [
        ("text/plain", "plain", "text/plain"),
        ("text/plain", "ä", "text/plain; charset=utf-8"),
        ("text/csv; charset=utf-8", "ä", "text/csv; charset=utf-8"),
        ("application/xml", "<ä/>", "application/xml"),
        ("text/*", "x", "text/plain"),
    ],
)
def test_text_says_how_it_is_encoded(media: str, text: str, content_type: str) -> None:
    assert encode_body(body(media), text, content_of) == (text.encode(), content_type)


@pytest.mark.parametrize(
    ("media", "content_type"),
    [
        ("application/octet-stream", "application/octet-stream"),
        ("image/*", "image/png"),
        ("*/*", "image/png"),
    ],
)
def test_raw_bytes_are_read_from_their_file(media: str, content_type: str) -> None:
    one = RequestBody(media, True, Schema(FILE, References({})))
    assert encode_body(one, " /x/a.PNG ", content_of) == (b"content of /x/a.PNG", content_type)


def test_a_form_repeats_lists_and_writes_objects_as_json() -> None:
    text = '{"a": "x y&=", "n": 1.50, "b": true, "none": null, "l": [1, "2"], "o": {"k": [1.0]}, "ä": "é+"}'
    raw, content_type = encode_body(body("application/x-www-form-urlencoded"), text, content_of)
    assert content_type == "application/x-www-form-urlencoded"
    assert parse_qsl(raw.decode("ascii")) == [
        ("a", "x y&="), ("n", "1.50"), ("b", "true"), ("l", "1"), ("l", "2"),
        ("o", '{"k":[1.0]}'), ("ä", "é+"),
    ]  # fmt: skip


def test_a_form_follows_the_encoding_of_its_fields() -> None:
    one = body(
        "application/x-www-form-urlencoded",
        deep=FieldEncoding(style="deepObject", explode=True),
        joined=FieldEncoding(explode=False),
        piped=FieldEncoding(style="pipeDelimited"),
    )
    text = '{"deep": {"a": {"b": 1}, "l": [2]}, "joined": [1, 2], "piped": ["x", "y"]}'
    raw, _ = encode_body(one, text, content_of)
    assert parse_qsl(raw.decode()) == [
        ("deep[a][b]", "1"),
        ("deep[l][0]", "2"),
        ("joined", "1,2"),
        ("piped", "x|y"),
    ]


def test_a_form_with_parts_carries_files_and_fields() -> None:
    properties = {"file": FILE, "more": {"type": "array", "items": FILE}, "none": FILE}
    files = '"file": "C:\\\\x\\\\a.pdf", "more": ["/a/b.txt", ""], "none": null'
    text = f'{{{files}, "n": 5, "o": {{"k": 1}}, "l": ["x", "y"]}}'
    raw, content_type = multipart(text, properties)
    assert parts(raw, content_type) == [
        ("file", "a.pdf", "application/pdf", b"content of C:\\x\\a.pdf"),
        ("more", "b.txt", "text/plain", b"content of /a/b.txt"),
        ("n", "", "", b"5"),
        ("o", "", "application/json", b'{"k":1}'),
        ("l", "", "", b"x"),
        ("l", "", "", b"y"),
    ]


def test_letters_beyond_ascii_stand_as_they_are() -> None:
    raw, _ = multipart('{"ö": "ü", "file": "/x/ä.txt"}', {"file": FILE})
    assert 'name="ö"\r\n\r\nü\r\n'.encode() in raw
    assert 'name="file"; filename="ä.txt"'.encode() in raw


def test_a_part_has_the_media_type_that_the_description_gives() -> None:
    encoding = {
        "file": FieldEncoding("image/png, image/jpeg"),
        "meta": FieldEncoding("application/json"),
        "xml": FieldEncoding("text/xml\r\nX-Evil: 1"),
    }
    text = '{"file": "a.jpg", "meta": ["a"], "xml": "<x/>"}'
    raw, content_type = multipart(text, {"file": FILE}, **encoding)
    assert [(name, kind, content) for name, _, kind, content in parts(raw, content_type)] == [
        ("file", "image/jpeg", b"content of a.jpg"),
        ("meta", "application/json", b'["a"]'),
        ("xml", "", b"<x/>"),
    ]


@pytest.mark.parametrize("name", ['a"b', "a\r\nX-Evil: 1", "a\0b", "a\\", "…\u2028"])
def test_no_name_breaks_out_of_its_header(name: str) -> None:
    text = json.dumps({name: "v", "file": f"/x/{name}"})
    raw, content_type = multipart(text, {"file": FILE})
    head = raw.split(b"\r\n\r\n")[0].split(b"\r\n")
    assert len(head) == 2
    assert len(parts(raw, content_type)) == 2
    assert b"X-Evil: 1\r\n" not in raw.replace(content_of(f"/x/{name}"), b"")


def test_the_boundary_is_the_same_for_the_same_parts_and_stands_in_none() -> None:
    first = multipart('{"a": "x"}', {})
    assert first == multipart('{"a": "x"}', {})
    boundary = first[1].partition("boundary=")[2]
    within = multipart(json.dumps({"a": boundary}), {})[1].partition("boundary=")[2]
    assert within != boundary
    assert len(within) <= 70


@pytest.mark.parametrize("media", ["application/x-www-form-urlencoded", "multipart/form-data"])
@pytest.mark.parametrize("text", ["[]", "x", '"s3cret"', "{", "5"])
def test_a_form_that_is_no_object_is_refused(media: str, text: str) -> None:
    with pytest.raises(InputError, match="JSON object") as raised:
        encode_body(body(media, {}), text, content_of)
    assert "s3cret" not in str(raised.value)


def test_a_file_is_given_by_its_path() -> None:
    with pytest.raises(InputError, match="“file” takes the path"):
        multipart('{"file": {"a": 1}}', {"file": FILE})


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(
    st.dictionaries(st.text(), _JSON, max_size=4),
    st.sampled_from(["form", "deepObject", "pipeDelimited", ""]),
)
def test_no_form_makes_it_fail(fields: dict[str, Any], style: str) -> None:
    text = json.dumps(fields)
    encodings = {name: FieldEncoding(style=style) for name in fields}
    read: Callable[[str], bytes] = content_of
    for media in ("application/x-www-form-urlencoded", "multipart/form-data"):
        encode_body(RequestBody(media, True, Schema({}, References({})), encodings), text, read)
