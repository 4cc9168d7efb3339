"""Tests for aspire_desktop.core.request: from what was filled in to what is sent."""

import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import InputError, OriginError
from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.preparation import FieldProblem, draft_problems, prepare, raw_request
from aspire_desktop.core.wording import Phrase

BASE = "https://api.test"


def operation(path: str = "/A", method: str = "get", **raw: Any) -> Operation:
    document = {"openapi": "3.0.0", "paths": {path: {method: raw}}}
    return read_description(json.dumps(document).encode(), Source.SERVER).operations[0]


def query(*names: str, required: bool = False) -> list[dict[str, Any]]:
    return [{"in": "query", "name": name, "required": required} for name in names]


def url_of(values: dict[tuple[str, str], str], path: str = "/A", base: str = BASE) -> str:
    parameters = [{"in": place, "name": name} for place, name in values]
    one = operation(path, parameters=parameters)
    return prepare(one, RequestDraft(one.key, values), base).url


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ("Name eq 'O''Malley'", "Name%20eq%20'O''Malley'"),
        ("a&b=c", "a%26b%3Dc"),
        ("1+1", "1%2B1"),
        ("50%", "50%25"),
        ("#1", "%231"),
        ("Müller", "M%C3%BCller"),
        ("漢", "%E6%BC%A2"),
        ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        ("a?b", "a%3Fb"),
        ('"x"', "%22x%22"),
    ],
)
def test_values_are_encoded_exactly(value: str, encoded: str) -> None:
    assert url_of({("query", "$filter"): value}) == f"{BASE}/A?$filter={encoded}"


@given(st.text(min_size=1))
def test_any_value_arrives_as_it_was_typed(value: str) -> None:
    sendable = value.encode("utf-8", "ignore").decode("utf-8")
    if sendable:
        sent = urlsplit(url_of({("query", "q"): sendable})).query
        assert parse_qsl(sent, keep_blank_values=True) == [("q", sendable)]


def test_blank_values_are_left_out() -> None:
    one = operation(parameters=query("$top", "api-version"))
    values = {("query", "$top"): "5", ("query", "api-version"): ""}
    assert prepare(one, RequestDraft(one.key, values), BASE).url == f"{BASE}/A?$top=5"


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("5", "5"),
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("%2e%2e", "%252e%252e"),
        ("..%2f", "..%252f"),
        ("é", "%C3%A9"),
        ("?x=1#y", "%3Fx%3D1%23y"),
        ("@evil.test", "%40evil.test"),
        ("\\evil", "%5Cevil"),
    ],
)
def test_a_path_parameter_is_one_segment(value: str, segment: str) -> None:
    assert url_of({("path", "id"): value}, "/A/{id}/B") == f"{BASE}/A/{segment}/B"


@pytest.mark.parametrize("value", ["", ".", "..", "a\r\nb", "a\0"])
def test_a_path_parameter_that_is_no_segment_is_refused(value: str) -> None:
    with pytest.raises(InputError, match="id"):
        url_of({("path", "id"): value}, "/A/{id}")


@pytest.mark.parametrize("path", ["//evil.test/x", "/\\evil.test", "/a/../b", "/a/%2e%2e/b", "/a b", "/a\nb"])
def test_a_documents_path_that_leads_elsewhere_is_refused(path: str) -> None:
    with pytest.raises(InputError):
        url_of({}, path)


def test_the_base_urls_own_path_is_kept() -> None:
    assert url_of({}, "/A", "https://proxy.test/aspire") == "https://proxy.test/aspire/A"


def test_all_missing_fields_are_named_at_once() -> None:
    body = {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}
    one = operation(method="post", parameters=query("a", "b", required=True), requestBody=body)
    with pytest.raises(InputError, match=r"^a, b, body are required\.$"):
        prepare(one, RequestDraft(one.key), BASE)


def test_each_problem_is_told_by_its_field_and_all_of_them_at_once() -> None:
    parameters = [
        {"in": "query", "name": "top", "schema": {"type": "integer", "minimum": 1}},
        {"in": "header", "name": "h", "required": True},
        {"in": "query", "name": "fine", "schema": {"type": "boolean"}},
    ]
    one = operation(method="post", parameters=parameters, requestBody={"content": {"application/json": {}}})
    values = {("query", "top"): "0", ("query", "fine"): "true"}
    draft = RequestDraft(one.key, values, body="{")
    first, second, third = draft_problems(one, draft)
    assert first == FieldProblem("query", "top", Phrase("value.at_least", limit="1"))
    assert second == FieldProblem("header", "h", Phrase("value.required"))
    assert (third.place, third.name) == ("body", "")
    told = r"^h is required\. top must be at least 1\. The body is not valid JSON: .* line 1, column 2\.$"
    with pytest.raises(InputError, match=told):
        prepare(one, draft, BASE)


def test_many_problems_are_counted_and_not_all_told() -> None:
    parameters = [{"in": "query", "name": f"n{n}", "schema": {"type": "integer"}} for n in range(30)]
    one = operation(parameters=parameters)
    draft = RequestDraft(one.key, {("query", f"n{n}"): "x" for n in range(30)})
    with pytest.raises(InputError, match=r"And 22 more\.$"):
        prepare(one, draft, BASE)


def test_parameters_go_out_in_their_styles() -> None:
    numbers = {"type": "array", "items": {"type": "integer"}}
    parameters: list[dict[str, Any]] = [
        {"in": "path", "name": "ids", "schema": numbers},
        {"in": "path", "name": "v", "style": "label"},
        {"in": "query", "name": "q", "schema": numbers, "explode": False},
        {"in": "query", "name": "deep", "style": "deepObject", "schema": {"type": "object"}},
        {"in": "cookie", "name": "c", "schema": numbers},
        {"in": "header", "name": "X-N", "schema": numbers},
    ]
    one = operation("/A/{ids}/x{v}", parameters=parameters)
    values = {(str(p["in"]), str(p["name"])): "1,2" for p in parameters} | {
        ("path", "v"): "7",
        ("query", "deep"): '{"a": {"b": "c d"}}',
    }
    request = prepare(one, RequestDraft(one.key, values), BASE)
    assert request.url == f"{BASE}/A/1,2/x.7?q=1,2&deep%5Ba%5D%5Bb%5D=c%20d"
    assert ("Cookie", "c=1; c=2") in request.headers
    assert ("X-N", "1,2") in request.headers


def test_the_draft_chooses_the_media_type() -> None:
    content: dict[str, Any] = {
        "application/json": {},
        "application/x-www-form-urlencoded": {},
        "text/plain": {},
    }
    one = operation(method="post", requestBody={"content": content})
    for chosen, sent in (
        ("", "application/json"),
        ("text/plain", "text/plain"),
        ("gone/away", "application/json"),
    ):
        draft = RequestDraft(one.key, body='{"a": 1}', content_type=chosen)
        request = prepare(one, draft, BASE)
        assert (request.body, ("Content-Type", sent) in request.headers) == (b'{"a": 1}', True)
    form = RequestDraft(one.key, body='{"a": 1}', content_type="application/x-www-form-urlencoded")
    assert prepare(one, form, BASE).body == b"a=1"
    with pytest.raises(InputError, match=r"^The body must be a JSON object of the form's fields\.$"):
        prepare(one, RequestDraft(one.key, body="[]", content_type=form.content_type), BASE)


def test_files_are_read_only_when_they_are_sent() -> None:
    one = operation(method="post", requestBody={"content": {"application/octet-stream": {}}})
    draft = RequestDraft(one.key, body="/x/report.bin")
    assert prepare(one, draft, BASE).body == b""
    assert prepare(one, draft, BASE, lambda path: f"read {path}".encode()).body == b"read /x/report.bin"


def test_a_form_with_parts_keeps_its_own_content_type() -> None:
    one = operation(method="post", requestBody={"content": {"multipart/form-data": {}}})
    draft = RequestDraft(one.key, body='{"a": 1}', headers=(("Content-Type", "text/plain"),))
    with pytest.raises(InputError, match="Content-Type"):
        prepare(one, draft, BASE)


@pytest.mark.parametrize("name", ["a\r\nX-Evil: 1", "a;b", "a=b", "ä"])
def test_a_cookie_has_a_name_that_cookies_have(name: str) -> None:
    one = operation(parameters=[{"in": "cookie", "name": name}])
    with pytest.raises(InputError, match="cookie"):
        prepare(one, RequestDraft(one.key, {("cookie", name): "v"}), BASE)


def test_the_body_is_sent_as_it_was_typed() -> None:
    content = {"application/json": {"schema": {"type": "object"}}}
    one = operation(method="put", requestBody={"content": content})
    text = '{ "n": 1.50,\n  "name": "Bjørk" }'
    request = prepare(one, RequestDraft(one.key, body=text), BASE)
    assert request.body == text.encode()
    assert ("Content-Type", "application/json") in request.headers


def test_a_body_that_is_no_json_is_refused_with_its_place() -> None:
    one = operation(method="post", requestBody={"content": {"application/json": {}}})
    with pytest.raises(InputError, match="line 2, column 9") as raised:
        prepare(one, RequestDraft(one.key, body='{"a": 1,\n "key": s3cret}'), BASE)
    assert "s3cret" not in str(raised.value)


def test_header_parameters_and_further_headers_are_sent() -> None:
    one = operation(parameters=[{"in": "header", "name": "api-version"}])
    draft = RequestDraft(one.key, {("header", "api-version"): "1"}, headers=(("X-Trace", "a b"),))
    headers = prepare(one, draft, BASE).headers
    assert ("api-version", "1") in headers
    assert ("X-Trace", "a b") in headers
    assert [name for name, _ in headers].count("Accept") == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Authorization", "Bearer canary"),
        ("host", "canary"),
        ("Cookie", "canary"),
        ("Content-Length", "canary"),
        ("Transfer-Encoding", "canary"),
        ("X-A", "canary\r\nX-B: 1"),
        ("X-A", "canary\0"),
        ("X-A", "canary-ä"),
        ("X A", "canary"),
        ("", "canary"),
    ],
)
def test_a_header_that_may_not_be_sent_is_refused_without_its_value(name: str, value: str) -> None:
    one = operation()
    with pytest.raises(InputError) as raised:
        prepare(one, RequestDraft(one.key, headers=((name, value),)), BASE)
    assert "canary" not in str(raised.value)


def test_what_may_be_secret_is_not_in_the_repr() -> None:
    one = operation(parameters=query("q"))
    draft = RequestDraft(one.key, {("query", "q"): "canary"}, body="canary")
    assert "canary" not in repr(draft)
    assert "canary" not in repr(prepare(one, draft, BASE))


def test_a_raw_request_takes_a_query_in_its_path() -> None:
    request = raw_request(BASE, "get", "/A?$top=1&x=a%20b", query=[("$filter", "a eq 'b'")])
    assert (request.method, request.url) == ("GET", f"{BASE}/A?$top=1&x=a%20b&$filter=a%20eq%20'b'")


@pytest.mark.parametrize("path", ["//evil.test", "https://evil.test/", "/\\evil.test", "/@evil.test/../.."])
def test_a_raw_request_stays_on_its_host(path: str) -> None:
    try:
        request = raw_request(BASE, "GET", path)
    except (InputError, OriginError):
        return
    assert request.url.startswith(f"{BASE}/")


@pytest.mark.parametrize("path", ["", "?$top=1", "?"])
def test_a_path_that_is_empty_is_not_the_base_url(path: str) -> None:
    with pytest.raises(InputError, match="The path is empty"):
        raw_request(BASE, "GET", path)
    assert raw_request(BASE, "GET", f"/{path}").url.startswith(f"{BASE}/")


@pytest.mark.parametrize("method", ["", "GE T", "G\r\nET", "GÉT", "GET/"])
def test_a_method_is_a_word(method: str) -> None:
    with pytest.raises(InputError, match="method"):
        raw_request(BASE, method, "/A")


@given(st.text(max_size=40))
def test_no_path_leads_to_another_origin(path: str) -> None:
    try:
        url = raw_request(BASE, "GET", path).url
    except InputError:
        return
    parts = urlsplit(url)
    assert (parts.scheme, parts.netloc) == ("https", "api.test")
