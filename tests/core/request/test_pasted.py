"""Tests for aspire_desktop.core.request.pasted."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.request.curl import parse_curl
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.pasted import Filled, draft_of
from aspire_desktop.core.request.pasted_request import PastedRequest
from aspire_desktop.core.request.preparation import prepare
from aspire_desktop.core.request.snippet import SnippetLanguage, snippet

BASE = "https://api.test"
JSON = {"application/json": {"schema": {"type": "object"}}}


def parameters(place: str, *names: str) -> list[dict[str, Any]]:
    return [{"in": place, "name": name, "schema": {"type": "string"}} for name in names]


PATHS: dict[str, Any] = {
    "/Branches": {
        "get": {
            "parameters": [*parameters("query", "$top", "$filter"), *parameters("header", "api-version")]
        },
        "post": {"requestBody": {"content": JSON}},
    },
    "/Branches/{id}": {"get": {}, "put": {"requestBody": {"content": JSON}}},
    "/Branches/Open": {"get": {}},
    "/{a}/Open": {"get": {}},
    "/Jobs({id})/{part}.json": {"get": {}},
    "/Form": {
        "post": {
            "requestBody": {
                "content": {"application/x-www-form-urlencoded": {"schema": {}}, "text/plain": {}}
            }
        }
    },
    "/Both": {"post": {"requestBody": {"content": {**JSON, "text/plain": {"schema": {}}}}}},
}
OPERATIONS = read_description(
    json.dumps({"openapi": "3.0.0", "paths": PATHS}).encode(), Source.FILE
).operations


def filled(
    path: str,
    method: str = "GET",
    base: str = BASE,
    operations: tuple[Operation, ...] = OPERATIONS,
    **rest: Any,
) -> Filled:
    url = path if "://" in path else BASE + path
    return draft_of(PastedRequest(method=method, url=url, **rest), operations, base)


@pytest.mark.parametrize(
    ("path", "key", "values"),
    [
        ("/Branches", "GET /Branches", {}),
        ("/Branches/", "GET /Branches", {}),
        ("/Branches/7", "GET /Branches/{id}", {"id": "7"}),
        ("/Branches/a%2Fb%20c", "GET /Branches/{id}", {"id": "a/b c"}),
        ("/Branches/Open", "GET /Branches/Open", {}),
        ("/Jobs/Open", "GET /{a}/Open", {"a": "Jobs"}),
        ("/Jobs(5)/x.json", "GET /Jobs({id})/{part}.json", {"id": "5", "part": "x"}),
    ],
)
def test_the_operation_with_the_most_literal_path_is_chosen(
    path: str, key: str, values: dict[str, str]
) -> None:
    found = filled(path)
    assert found.operation.key == found.draft.operation == key
    assert found.draft.values == {("path", name): value for name, value in values.items()}
    assert found.notes == ()


def test_the_base_urls_own_path_is_taken_away() -> None:
    base = f"{BASE}/external/v1"
    assert filled("/external/v1/Branches/7", base=base).draft.values == {("path", "id"): "7"}
    assert filled("/Branches", base=base).operation.key == "GET /Branches"


def test_another_host_is_a_note_and_no_error() -> None:
    found = filled("https://other.test/Branches")
    assert tuple(map(str, found.notes)) == (
        "The request was for another host: it is sent to the credential's own.",
    )
    assert filled("https://API.test:443/Branches").notes == ()


@pytest.mark.parametrize(
    ("path", "method", "sentence"),
    [
        ("/Branches/Open/7", "GET", "No operation of this API has the path of this request."),
        (
            "/branches",
            "POST",
            "No operation of this API has the path of this request: did you mean “/Branches”?",
        ),
        (
            "/api/v2/branches/open",
            "GET",
            "No operation of this API has the path of this request: did you mean “/Branches/Open”?",
        ),
        ("/Branches", "DELETE", "This path takes GET and POST, not DELETE."),
        ("https://[x/", "GET", "The URL of this request cannot be read."),
        ("https://a.test:x/", "GET", "The URL of this request cannot be read."),
    ],
)
def test_a_request_that_fits_no_operation_is_refused(path: str, method: str, sentence: str) -> None:
    with pytest.raises(InputError) as caught:
        filled(path, method)
    assert str(caught.value) == sentence


def test_the_query_is_split_into_values_and_the_rest_is_named() -> None:
    found = filled("/Branches?$top=5&$filter=Name%20eq%20'A%26B'&X=1&Y=&$TOP=6")
    assert found.draft.values == {("query", "$top"): "5", ("query", "$filter"): "Name eq 'A&B'"}
    assert tuple(map(str, found.notes)) == (
        "$top is given more than once: only its first value was taken over.",
        "Left out, as the operation has no such parameters: X, Y.",
    )


@pytest.mark.parametrize(
    ("query", "condition"),
    [
        ("$filter=Phone eq '+49 30'", "Phone eq '+49 30'"),
        ("$filter=Phone%20eq%20'%2B49'", "Phone eq '+49'"),
        ("$filter=a+eq+1", "a eq 1"),
    ],
)
def test_a_plus_is_a_blank_only_where_the_query_is_encoded(query: str, condition: str) -> None:
    assert filled(f"/Branches?{query}").draft.values == {("query", "$filter"): condition}


def test_a_path_without_a_host_is_for_the_credentials_own() -> None:
    found = draft_of(PastedRequest(method="", url="/Branches/7?$top=1"), OPERATIONS, f"{BASE}/v1")
    assert found.operation.key == "GET /Branches/{id}"
    assert tuple(map(str, found.notes)) == ("Left out, as the operation has no such parameters: $top.",)


def test_a_query_alone_is_for_the_operation_in_view() -> None:
    pasted = PastedRequest(method="", url="?$top=5&$filter=a eq '?#'")
    found = draft_of(pasted, OPERATIONS, BASE, OPERATIONS[0])
    assert found.draft.values == {("query", "$top"): "5", ("query", "$filter"): "a eq '?#'"}
    with pytest.raises(
        InputError, match=r"^This is only a query: choose the operation that it is for first\.$"
    ):
        draft_of(pasted, OPERATIONS, BASE)


def test_headers_fill_parameters_or_stand_as_further_ones() -> None:
    headers = (("API-Version", "2"), ("Accept", "*/*"), ("X-Trace", "a"))
    found = filled("/Branches", headers=headers)
    assert found.draft.values == {("header", "api-version"): "2"}
    assert found.draft.headers == (("Accept", "*/*"), ("X-Trace", "a"))


@pytest.mark.parametrize(
    "header", [("Host", "x"), ("Authorization", "s3cret"), ("a b", "c"), ("X-A", "s3cret\n")]
)
def test_headers_that_are_not_the_users_to_set_are_left_out_with_a_note(header: tuple[str, str]) -> None:
    found = filled("/Branches", headers=(header,))
    assert found.draft.headers == ()
    assert len(found.notes) == 1
    assert "s3cret" not in str(found.notes[0])


@pytest.mark.parametrize("content_type", ["application/json", "Application/JSON; charset=UTF-8"])
def test_the_bodys_own_content_type_is_no_further_header(content_type: str) -> None:
    found = filled("/Branches", "POST", headers=(("Content-Type", content_type),), body=b'{"a": 1.10}')
    assert found.draft.headers == ()
    assert found.draft.body == '{"a": 1.10}'
    assert found.draft.content_type == "application/json"


def test_another_of_the_operations_content_types_is_chosen() -> None:
    found = filled("/Both", "POST", headers=(("content-type", "text/plain"),), body=b"x")
    assert (found.draft.content_type, found.draft.headers, found.draft.body) == ("text/plain", (), "x")


def test_a_content_type_that_is_not_offered_stays_a_header() -> None:
    found = filled("/Branches", "POST", headers=(("Content-Type", "text/csv"),), body=b"x")
    assert found.draft.headers == (("Content-Type", "text/csv"),)


def test_a_form_becomes_its_fields() -> None:
    body = b"a=1&b=x%20y&b=2"
    found = filled(
        "/Form", "POST", headers=(("Content-Type", "application/x-www-form-urlencoded"),), body=body
    )
    assert json.loads(found.draft.body or "") == {"a": "1", "b": ["x y", "2"]}


@pytest.mark.parametrize(
    ("path", "method", "body", "expected", "note"),
    [
        ("/Branches", "GET", b"x", None, "The body was left out: this operation takes none."),
        ("/Branches", "POST", b"\xff", "", "The body was left out: it is no text."),
    ],
)
def test_a_body_that_cannot_be_taken_over_is_noted(
    path: str, method: str, body: bytes, expected: str | None, note: str
) -> None:
    found = filled(path, method, body=body)
    assert found.draft.body == expected
    assert tuple(map(str, found.notes)) == (note,)


def test_the_notes_of_the_command_come_first() -> None:
    pasted = parse_curl("curl https://other.test/Branches -H 'Authorization: Bearer x'")
    notes = draft_of(pasted, OPERATIONS, BASE).notes
    assert [str(note).split()[1] for note in notes] == ["Authorization", "request"]


@given(st.text(min_size=1), st.text(min_size=1))
def test_a_command_that_the_program_wrote_gives_its_draft_again(top: str, condition: str) -> None:
    operation = OPERATIONS[0]
    values = {("query", "$top"): top, ("query", "$filter"): condition}
    request = prepare(operation, RequestDraft(operation.key, values), BASE)
    found = draft_of(parse_curl(snippet(request, SnippetLanguage.CURL_BASH)), OPERATIONS, BASE)
    assert found.operation is operation
    assert found.draft.values == values
    again = prepare(found.operation, found.draft, BASE)
    assert again == request


@given(st.text(), st.text(), st.lists(st.tuples(st.text(), st.text())), st.none() | st.binary())
def test_no_request_raises_anything_but_a_refusal(
    url: str, method: str, headers: list[tuple[str, str]], body: bytes | None
) -> None:
    for one in (url, f"{BASE}/{url}", f"{BASE}/Branches?{url}"):
        try:
            draft_of(
                PastedRequest(method=method, url=one, headers=tuple(headers), body=body), OPERATIONS, BASE
            )
        except InputError:
            continue
