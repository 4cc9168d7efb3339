"""Tests for aspire_desktop.core.credentials.pasting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.cleaning import cleaned
from aspire_desktop.core.credentials.pasting import parse_credential, parse_pasted


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("  abc \r\n", "abc"),
        ('"abc"', "abc"),
        ("“abc”", "abc"),
        ("'\"abc\"'", "abc"),
        ("Bearer abc", "abc"),
        ("Authorization: Bearer abc", "abc"),
        ('"Bearer abc"', "abc"),
        ("\ufeffabc\u200b", "abc"),
        ("a'b\"c", "a'b\"c"),
        ("", ""),
        ('"', '"'),
    ],
)
def test_pasted_values_lose_what_is_not_theirs(pasted: str, expected: str) -> None:
    assert cleaned(pasted) == expected


@pytest.mark.parametrize(
    "block",
    [
        "Client ID: id-1\nSecret: s3cret",
        "Secret: s3cret\nClient ID: id-1",
        "ClientId = id-1\r\nClientSecret = s3cret\r\n",
        "client_id: id-1\nclient_secret: s3cret",
        "Client ID\tid-1\nSecret\ts3cret",
        "Client ID\nid-1\n\nSecret\ns3cret\n",
        "Client ID\tSecret\nid-1\ts3cret",
        "| Client ID | Secret |\n| id-1 | s3cret |",
        "Client ID: id-1, Secret: s3cret",
        "Client ID: id-1  Secret: s3cret",
        "Your client id is id-1\nyour secret is s3cret",
        '{"ClientId": "id-1", "Secret": "s3cret"}',
        'body: {"clientId":"id-1","secret":"s3cret"} thanks',
        '  "ClientId": "id-1",\n  "Secret": "s3cret",\n',
        "ASPIRE_CLIENT_ID=id-1\nASPIRE_CLIENT_SECRET=s3cret",
        "export ASPIRE_CLIENT_ID='id-1'\nexport ASPIRE_SECRET='s3cret'",
        "Description: Payroll\nClient ID: “id-1”\nClient Key: “s3cret”",
    ],
)
def test_a_block_with_both_halves_is_recognised(block: str) -> None:
    found = parse_credential(block)
    assert found is not None
    assert (found.client_id, found.secret) == ("id-1", "s3cret")


@pytest.mark.parametrize(
    "secret",
    ["abc==", "a;b,c", "a'b\"c", "<&>", "geheim-äöü-ß", "a=b=c", "a|b", "x:y", "$ecret", "a%20b"],
)
def test_a_secret_keeps_every_character(secret: str) -> None:
    found = parse_credential(f"Client ID: id-1\nSecret: {secret}\n")
    assert found is not None
    assert found.secret == secret


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        "Secret: only",
        "Client ID: only",
        "secretary",
        '{"ClientId": 5}',
        "{",
        "x" * 50_000,
    ],
)
def test_what_holds_only_one_half_is_left_alone(text: str) -> None:
    assert parse_credential(text) is None


_GUID = "1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001"
_KEY = "kE9x+2/aaQ7zLm1pV0=="


@pytest.mark.parametrize("block", [f"{_GUID}\n{_KEY}", f"{_KEY}\t{_GUID}\r\n", f'"{_GUID}"  "{_KEY}"'])
def test_a_guid_beside_a_key_is_a_credential_without_any_label(block: str) -> None:
    found = parse_pasted(block)
    assert found is not None
    assert (found.client_id, found.secret) == (_GUID, _KEY)


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("Client ID: id-1", ("id-1", "")),
        ("Client ID\nid-1\n", ("id-1", "")),
        ("Secret: s3cret", ("", "s3cret")),
        ("Client Secret\ts3cret", ("", "s3cret")),
        ("export ASPIRE_CLIENT_SECRET='s3cret'", ("", "s3cret")),
        ('{"ClientId": "id-1"}', ("id-1", "")),
        ("Client ID: id-1\nSecret: s3cret", ("id-1", "s3cret")),
    ],
)
def test_a_labeled_half_is_taken_alone(block: str, expected: tuple[str, str]) -> None:
    found = parse_pasted(block)
    assert found is not None
    assert (found.client_id, found.secret) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Payroll export",
        "The secret is safe",
        "Ask Ann for the client secret",
        "Secret: ask Ann on Monday",
        "Client ID",
        "Client ID:",
        "secretary: Ann",
        "Replaced in May by Ann, with a new secret: done",
        "payroll, invoices",
        "https://api.example.com",
        f"{_GUID} payroll",
        f"{_GUID} {_GUID}",
        f"{_GUID} https://api.example.com/a/long/path",
        _KEY,
        "x" * 50_000,
    ],
)
def test_prose_and_single_values_are_no_block(text: str) -> None:
    assert parse_pasted(text) is None


def test_the_secret_is_not_in_the_repr() -> None:
    assert "s3cret" not in repr(parse_credential("Client ID: id-1\nSecret: s3cret"))


@given(st.text(max_size=300))
def test_no_text_makes_it_fail(text: str) -> None:
    parse_credential(text)
    parse_pasted(text)
    assert cleaned(cleaned(text)) == cleaned(text)


@pytest.mark.parametrize(
    ("block", "description"),
    [
        ("Description: Payroll\nClient ID: 4f2a\nSecret: s3cret", "Payroll"),
        ("Client ID: 4f2a\nSecret: s3cret\n**Description:** North & South", "North & South"),
        ("beschreibung = 'Lohn'\nclient_id = 4f2a\nclient_secret = s3cret", "Lohn"),
        ('{"description": "Payroll", "client_id": "4f2a", "client_secret": "s3cret"}', "Payroll"),
        ('{"name": "x", "client_id": "4f2a", "client_secret": "s3cret"}', ""),
        ("Description: Client ID: 4f2a Secret: s3cret", ""),
        ("Description: my s3cret\nClient ID: 4f2a\nSecret: s3cret", ""),
        ("Description:\nClient ID: 4f2a\nSecret: s3cret", ""),
        ("Client ID: 4f2a\nSecret: s3cret", ""),
    ],
)
def test_a_block_says_what_its_credential_is_called(block: str, description: str) -> None:
    pasted = parse_credential(block)
    assert pasted is not None
    assert (pasted.client_id, pasted.secret) == ("4f2a", "s3cret")
    assert pasted.description == description
