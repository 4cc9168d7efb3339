"""Tests for aspire_desktop.core.credentials.copying."""

import json
import shlex
import subprocess
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.copying import FORMS, VARIABLE, Copyable, copied_text
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.errors import InputError
from tests.support.records import record, token_pair

_TOKENS = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=40)


def with_token(token: str) -> CredentialRecord:
    return record(tokens=replace(token_pair(), access_token=token))


@pytest.mark.parametrize(
    ("what", "text"),
    [
        (Copyable.TOKEN, "ab.cd"),
        (Copyable.BEARER, "Bearer ab.cd"),
        (Copyable.HEADER, "Authorization: Bearer ab.cd"),
        (Copyable.HEADER_JSON, '{"Authorization": "Bearer ab.cd"}'),
        (Copyable.POWERSHELL, "$env:ASPIRE_TOKEN = 'ab.cd'"),
        (Copyable.CMD, 'set "ASPIRE_TOKEN=ab.cd"'),
        (Copyable.BASH, "export ASPIRE_TOKEN='ab.cd'"),
        (Copyable.DOTENV, "ASPIRE_TOKEN='ab.cd'"),
        (Copyable.REFRESH_TOKEN, "canary-refresh-token"),
        (Copyable.CLIENT_ID, "client-of-payroll"),
    ],
)
def test_each_form_is_ready_to_be_pasted(what: Copyable, text: str) -> None:
    assert copied_text(with_token("ab.cd"), what) == text


@given(_TOKENS)
def test_the_header_as_json_holds_the_very_token(token: str) -> None:
    text = copied_text(with_token(token), Copyable.HEADER_JSON)
    assert json.loads(text or "") == {"Authorization": f"Bearer {token}"}


@given(_TOKENS)
def test_bash_reads_the_very_token(token: str) -> None:
    assert shlex.split(copied_text(with_token(token), Copyable.BASH) or "") == [
        "export",
        f"{VARIABLE}={token}",
    ]


def test_bash_itself_agrees() -> None:
    token = "a'b\"c$d`e\\f!g"
    line = copied_text(with_token(token), Copyable.BASH)
    done = subprocess.run(
        ["bash", "-c", f'{line}\nprintf %s "$ASPIRE_TOKEN"'], capture_output=True, text=True, check=True
    )
    assert done.stdout == token


@pytest.mark.parametrize("token", ["a\nb", "a b", "tøken", "", "a\0"])
@pytest.mark.parametrize("what", [Copyable.TOKEN, *FORMS])
def test_what_is_no_token_is_not_copied(token: str, what: Copyable) -> None:
    with pytest.raises(InputError, match="no token has"):
        copied_text(with_token(token), what)


@pytest.mark.parametrize("token", ["a%b", 'a"b', "a^b", "a!b"])
def test_cmd_is_not_given_what_it_would_read_otherwise(token: str) -> None:
    with pytest.raises(InputError, match="cmd"):
        copied_text(with_token(token), Copyable.CMD)


def test_without_a_token_there_is_nothing_to_copy() -> None:
    assert copied_text(record(), Copyable.TOKEN) is None
    assert copied_text(record(), Copyable.REFRESH_TOKEN) is None


def test_only_what_holds_the_access_token_ends_with_it() -> None:
    assert Copyable.HEADER.holds_token
    assert not Copyable.REFRESH_TOKEN.holds_token
