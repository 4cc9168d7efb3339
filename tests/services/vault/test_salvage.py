"""Tests for aspire_desktop.services.vault.salvage: one record that cannot be read, among others."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.record import CredentialRecord, Rotation, VaultDocument
from aspire_desktop.core.errors import VaultDamagedError
from aspire_desktop.services.vault import codec
from tests.services.vault.sample import NOON, credential


def content_with(change: dict[str, Any], **profile: Any) -> bytes:
    """Return a vault of three, the second changed."""
    records = [credential(name, access_token="t") for name in "abc"]
    content = json.loads(codec.encode(VaultDocument(credentials=tuple(records))))
    content["credentials"][1].update(change)
    content["credentials"][1].get("profile", {}).update(profile)
    return json.dumps(content).encode()


def second(content: bytes) -> CredentialRecord:
    document = codec.decode(content)
    assert [r.profile.id for r in document.credentials[::2]] == ["a", "c"]
    assert all(r == credential(r.profile.id, access_token="t") for r in document.credentials[::2])
    return document.credentials[1]


@pytest.mark.parametrize(
    ("member", "value", "named"),
    [
        ("environment", {"kind": "mars", "base_url": "https://x"}, "environment"),
        ("environment", None, "environment"),
        ("created_at", "32767-01-01", "date of creation"),
        ("description", 5, "description"),
        ("client_id", ["x"], "Client ID"),
        ("tags", "none", "tags"),
        ("renewal", "now and then", "renewal"),
    ],
)
def test_a_profile_of_which_a_part_cannot_be_read_is_a_row_that_names_it(
    member: str, value: Any, named: str
) -> None:
    found = second(content_with({}, **{member: value}))
    assert named in found.problem
    assert found.profile.id == "b"
    assert found.secret == "s3cret"
    assert found.tokens is None


def test_what_could_not_be_read_is_kept_as_it_was_over_the_next_save() -> None:
    found = codec.decode(content_with({}, environment=7))
    again = codec.decode(codec.encode(found))
    assert again.credentials == found.credentials
    kept = json.loads(again.credentials[1].unread)
    assert kept["profile"]["environment"] == 7
    assert kept["tokens"]["access_token"] == "t"


@pytest.mark.parametrize("value", [None, 5, "x", [], {}, {"profile": 5}, {"profile": {}}])
def test_what_is_no_credential_at_all_is_a_row_with_a_lasting_id(value: Any) -> None:
    content = json.loads(content_with({}))
    content["credentials"][1] = value
    found = second(json.dumps(content).encode())
    assert found.profile.description == "Unreadable credential"
    assert found.problem
    assert second(json.dumps(content).encode()).profile.id == found.profile.id


def test_a_secret_that_is_none_is_named_and_the_rotation_keeps_its_own() -> None:
    record = replace(credential("a"), rotation=Rotation(begun_at=NOON, new_secret="new", old_secret="old"))
    content = json.loads(codec.encode(VaultDocument(credentials=(record,))))
    content["credentials"][0]["secret"] = 5
    (found,) = codec.decode(json.dumps(content).encode()).credentials
    assert "Secret" in found.problem
    assert found.rotation == record.rotation


def test_a_token_that_cannot_be_read_costs_the_token_alone() -> None:
    document = codec.decode(content_with({"tokens": {"access_token": 5}}))
    found = document.credentials[1]
    assert (found.problem, found.tokens, found.secret) == ("", None, "s3cret")
    assert any("token" in str(note) for note in document.healed)


def test_an_origin_or_a_schedule_that_cannot_be_read_takes_nothing_else_along() -> None:
    content = json.loads(content_with({}))
    content["origins"] = [{"origin": 5}, {"origin": "https://a", "clock_offset_s": 1.5}]
    content["backup_plan"] = {"folder": 5}
    document = codec.decode(json.dumps(content).encode())
    assert [one.origin for one in document.origins] == ["https://a"]
    assert len(document.credentials) == 3
    assert any("backup schedule" in str(note) for note in document.healed)


def test_bytes_that_are_no_text_in_one_record_leave_the_others() -> None:
    content = content_with({}, description="VICTIM").replace(b"VICTIM", b"\xff\xfe")
    found = second(content)
    assert b"\xff\xfe" in found.unread
    assert second(codec.encode(codec.decode(content))) == found


@pytest.mark.parametrize("content", [b"", b"[]", b'{"credentials":5}', b'{"credentials":[', b"\xff"])
def test_what_is_no_list_of_records_is_damage(content: bytes) -> None:
    with pytest.raises(VaultDamagedError) as caught:
        codec.decode(content)
    assert (caught.value.__cause__, caught.value.__suppress_context__) == (None, False)
    assert caught.value.__context__ is None


def test_no_secret_is_in_a_note_or_a_problem() -> None:
    document = codec.decode(content_with({"secret": ["canary-s3cret"]}, environment=7))
    assert "canary" not in " ".join(map(str, document.healed)) + document.credentials[1].problem + repr(
        document
    )


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"]), max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(value=_ANY)
def test_whatever_stands_in_the_place_of_a_record_the_others_stay(value: Any) -> None:
    content = json.loads(content_with({}))
    content["credentials"][1] = value
    assert second(json.dumps(content).encode()).problem
