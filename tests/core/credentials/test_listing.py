"""Tests for aspire_desktop.core.credentials.listing."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.listing import MAX_BYTES, read_list
from aspire_desktop.core.errors import InputError

CANARY = "canary-s3cret"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_is_read_whatever_its_separator_and_encoding(separator: str, encoding: str) -> None:
    lines = [
        ["Description", "Client ID", "Secret", "Environment", "Tags", "Scopes"],
        ["Löhne", "id-1", CANARY, "Sandbox", '"payroll|nightly"', '"GET Branches|PUT Contacts"'],
        ["", "", "", "", "", ""],
        ["Reports", "id-2", "other", "", "", ""],
    ]
    text = "\r\n".join(separator.join(line) for line in lines)
    first, second = read_list(text.encode(encoding))
    assert first.draft is not None
    assert second.draft is not None
    assert (first.draft.description, first.draft.client_id, first.draft.secret) == ("Löhne", "id-1", CANARY)
    assert first.draft.environment.kind is EnvironmentKind.SANDBOX
    assert first.draft.tags == ("payroll", "nightly")
    assert first.draft.scopes.allows("Contacts", "PUT")
    assert second.draft.environment.kind is EnvironmentKind.PRODUCTION
    assert second.place == "line 4"


def test_loose_headings_and_a_url_of_ones_own_are_understood() -> None:
    raw = b"name,client-id,client_secret,URL\nPayroll,id-1,s1,https://api.example.test/\n"
    (one,) = read_list(raw)
    assert one.draft is not None
    assert one.draft.environment.kind is EnvironmentKind.CUSTOM
    assert one.draft.environment.base_url == "https://api.example.test"


@pytest.mark.parametrize(
    "row", [f",,{CANARY},", f"a,id,{CANARY},moon", f"a,id,{CANARY}\x07b,", f"a,,{CANARY},production"]
)
def test_a_row_that_cannot_be_used_says_why_and_keeps_its_secret(row: str) -> None:
    one, good = read_list(f"Description,Client ID,Secret,Environment\n{row}\nb,id,s,demo\n".encode())
    assert one.draft is None
    assert one.problem is not None
    assert "canary" not in f"{one.problem}{one.problem!r}{one.place}"
    assert good.draft is not None


def test_variables_are_paired_by_their_names() -> None:
    text = f"""
    # ours
    export PAYROLL_CLIENT_ID='id-1'
    export PAYROLL_CLIENT_SECRET="{CANARY}"
    PAYROLL_BASE_URL=https://cloudsandbox-api.youraspire.com
    REPORTS_CLIENT_ID=id-2
    $env:REPORTS_SECRET = other
    LONELY_CLIENT_ID=id-3
    """
    first, second = read_list(text.encode())
    assert first.draft is not None
    assert (first.draft.description, first.draft.client_id, first.draft.secret) == ("PAYROLL", "id-1", CANARY)
    assert first.draft.environment.kind is EnvironmentKind.SANDBOX
    assert second.draft is not None
    assert second.draft.secret == "other"


def test_environments_of_other_programs_are_read() -> None:
    postman = {
        "name": "Aspire live",
        "values": [
            {"key": "clientId", "value": "id-1", "enabled": True},
            {"key": "clientSecret", "value": CANARY},
        ],
    }
    insomnia = {"resources": [{"name": "Sandbox", "data": {"client_id": "id-2", "secret": "s2"}}]}
    for content, name, client_id in ((postman, "Aspire live", "id-1"), (insomnia, "Sandbox", "id-2")):
        (one,) = read_list(json.dumps(content).encode())
        assert one.draft is not None
        assert (one.draft.description, one.draft.client_id) == (name, client_id)


@pytest.mark.parametrize("raw", [b"", b"hello", b"{", b"a,b\n1,2\n", b"[" * 100_000, bytes(MAX_BYTES + 1)])
def test_a_file_without_a_credential_is_refused(raw: bytes) -> None:
    with pytest.raises(InputError):
        read_list(raw)


def test_too_many_are_refused() -> None:
    raw = "Description,Client ID,Secret\n" + "\n".join(f"n{i},id{i},s" for i in range(10_001))
    with pytest.raises(InputError, match="10,000"):
        read_list(raw.encode())


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_file_is_too_strange(raw: bytes) -> None:
    with contextlib.suppress(InputError):
        assert read_list(raw)
