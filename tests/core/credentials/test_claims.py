"""Tests for aspire_desktop.core.credentials.claims."""

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.claims import read_claims

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SOON = int((NOW + timedelta(hours=24)).timestamp())


def token(payload: bytes) -> str:
    middle = base64.urlsafe_b64encode(payload).rstrip(b"=").decode()
    return f"eyJhbGciOiJub25lIn0.{middle}.c2ln"


def claims_of(exp: Any) -> Any:
    found = read_claims(token(json.dumps({"exp": exp, "sub": "x"}).encode()), NOW)
    assert found is not None
    return found


def test_a_usable_exp_is_read() -> None:
    claims = claims_of(SOON)
    assert (claims.expires_at, claims.expires_in_milliseconds) == (NOW + timedelta(hours=24), False)
    assert claims.values["sub"] == "x"


def test_a_fraction_of_a_second_is_fine() -> None:
    assert claims_of(SOON + 0.5).expires_at == NOW + timedelta(hours=24, seconds=0.5)


def test_milliseconds_are_read_as_such_and_marked() -> None:
    claims = claims_of(SOON * 1000)
    assert (claims.expires_at, claims.expires_in_milliseconds) == (NOW + timedelta(hours=24), True)


@pytest.mark.parametrize(
    "exp", [None, True, False, "1772528400", [], {}, -1, 0, SOON + 400_000_000, 1e300, SOON * 1_000_000]
)
def test_an_unusable_exp_is_none(exp: Any) -> None:
    assert claims_of(exp).expires_at is None


@pytest.mark.parametrize(
    "payload",
    [
        b'{"exp": NaN}',
        b'{"exp": Infinity}',
        b'{"exp": -Infinity}',
        b'{"exp": ' + b"9" * 5000 + b"}",
        b'{"exp": -' + b"9" * 5000 + b"}",
        b'{"exp": 1e999}',
    ],
)
def test_numbers_that_are_none_are_no_exp(payload: bytes) -> None:
    claims = read_claims(token(payload), NOW)
    assert claims is None or claims.expires_at is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "opaque-token",
        "a.b",
        "a.b.c.d",
        "eyJ9.!!!!.x",
        "eyJ9.e30=.x",
        "eyJ9.e30 .x",
        token(b"[]"),
        token(b"5"),
        token(b"{"),
        token(b"\xff\xfe"),
        token(b"[" * 40_000),
        token(b'{"a":' * 9_000),
        token(b"{}") + "x" * 70_000,
    ],
)
def test_what_is_no_jwt_has_no_claims(text: str) -> None:
    assert read_claims(text, NOW) is None


def test_claims_are_not_in_the_repr() -> None:
    assert "canary" not in repr(read_claims(token(b'{"sub": "canary"}'), NOW))


@given(st.text(max_size=80) | st.binary(max_size=80).map(token))
def test_no_token_makes_it_fail(text: str) -> None:
    read_claims(text, NOW)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
        max_leaves=6,
    )
)
def test_no_exp_makes_it_fail(exp: Any) -> None:
    claims = read_claims(token(json.dumps({"exp": exp}).encode()), NOW)
    assert claims is None or claims.expires_at is None or claims.expires_at.tzinfo is UTC
