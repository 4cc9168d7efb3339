"""Tests for aspire_desktop.core.request.draft_record."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.draft_record import decode_requests, encode_requests
from aspire_desktop.core.request.record import SavedRequest

DRAFT = RequestDraft(
    "PUT /Contacts",
    {("query", "$top"): "5", ("header", "X-Api-Key"): "canary-1", ("cookie", "session-token"): "canary-2"},
    headers=(("Authorization", "Bearer canary-3"), ("X-Trace", "7")),
    body='{"Name": "Ångström"}',
    content_type="application/json",
)


def saved(draft: RequestDraft, name: str = "Crew") -> SavedRequest:
    return SavedRequest(id="1", name=name, draft=draft)


def test_a_file_holds_requests_and_no_secrets() -> None:
    raw = encode_requests([saved(DRAFT)])
    assert b"canary" not in raw
    ((name, draft),) = decode_requests(raw)
    assert (name, draft.body, draft.headers) == ("Crew", DRAFT.body, (("X-Trace", "7"),))
    assert draft.values == {("query", "$top"): "5"}


def test_secrets_in_somebody_elses_file_are_left_out_too() -> None:
    file = json.loads(encode_requests([saved(RequestDraft("GET /A"))]))
    file["requests"][0]["request"]["headers"] = [["Cookie", "x"], ["Accept", "text/csv"]]
    ((_, draft),) = decode_requests(json.dumps(file).encode())
    assert draft.headers == (("Accept", "text/csv"),)


def test_a_login_goes_out_without_its_body() -> None:
    login = RequestDraft("POST /Authorization", body='{"Secret":"canary"}')
    assert b"canary" not in encode_requests([saved(login)])


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "no file of saved requests"),
        (b"[]", "no file of saved requests"),
        (b'{"format":"other","version":1,"requests":[]}', "no file of saved requests"),
        (b'{"format":"aspire-desktop-requests","version":2,"requests":[]}', "newer version"),
        (b" " * 17_000_000, "too large"),
        (b"[" * 100_000, "no file of saved requests"),
    ],
)
def test_another_file_is_refused_in_a_sentence(raw: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        decode_requests(raw)


@given(
    st.binary(max_size=200)
    | st.recursive(st.none() | st.text(), st.lists).map(lambda v: json.dumps(v).encode())
)
def test_no_bytes_raise_anything_else(raw: bytes) -> None:
    with pytest.raises(InputError):
        decode_requests(raw)
