"""Tests for aspire_desktop.core.request.pasted_text: whatever people have a request in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.pasted_request import PastedRequest
from aspire_desktop.core.request.pasted_text import parse_pasted
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.snippet import SnippetLanguage, snippet
from tests.support.request_samples import CORPUS

URL = "https://api.test/Receipts?$top=5"


@pytest.mark.parametrize(
    ("text", "method", "url"),
    [
        (URL, "GET", URL),
        (f"  <{URL}>\n", "GET", URL),
        (f'"{URL}"', "GET", URL),
        (f"`{URL}`", "GET", URL),
        ("HTTPS://api.test/A", "GET", "HTTPS://api.test/A"),
        (f"GET {URL}", "GET", URL),
        (f"`DELETE {URL}`", "DELETE", URL),
        ("GET /Receipts?$filter=ReceiptID eq 5", "GET", "/Receipts?$filter=ReceiptID eq 5"),
        ("get /Receipts HTTP/1.1", "GET", "/Receipts"),
        ("GET Receipts?$top=1", "GET", "/Receipts?$top=1"),
        ("GET: /Receipts", "GET", "/Receipts"),
        ("/Receipts(1214)", "", "/Receipts(1214)"),
        ("$filter=a eq 1&$top=5", "", "?$filter=a eq 1&$top=5"),
        ("?$filter=a eq 1", "", "?$filter=a eq 1"),
        ("&$filter=a eq 1", "", "?$filter=a eq 1"),
        (
            "https://api.test/A\n  ?$filter=a eq 1\n  and b eq 2\n  &$top=5",
            "GET",
            "https://api.test/A?$filter=a eq 1 and b eq 2&$top=5",
        ),
        ("https://api.test/A?$filter=a%20\neq%201", "GET", "https://api.test/A?$filter=a%20eq%201"),
        (f"curl '{URL}'", "GET", URL),
        (f"$ curl -X PUT '{URL}'", "PUT", URL),
    ],
)
def test_a_request_is_read_from_what_is_pasted(text: str, method: str, url: str) -> None:
    assert parse_pasted(text) == PastedRequest(method=method, url=url)


def test_a_whole_request_as_it_goes_over_the_wire_is_read() -> None:
    pasted = parse_pasted(
        "POST /Contacts HTTP/1.1\r\nHost: api.test\r\nAuthorization: Bearer s3cret\r\n"
        'Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{"a":1}\r\n'
    )
    assert (pasted.method, pasted.url) == ("POST", "https://api.test/Contacts")
    assert pasted.headers == (("Content-Type", "application/json"),)
    assert pasted.body == b'{"a":1}'
    assert tuple(map(str, pasted.notes)) == (
        "The Authorization header was left out: the credential's own token is used.",
    )


def test_a_body_below_the_request_line_is_taken_as_one() -> None:
    pasted = parse_pasted('PUT /Contacts\n{\n  "a": 1\n}')
    assert (pasted.method, pasted.url, pasted.body) == ("PUT", "/Contacts", b'{\n  "a": 1\n}')


@pytest.mark.parametrize(
    "text",
    [
        f"Invoke-RestMethod '{URL}' -Method Put -ContentType 'application/json' -Body '{{\"a\":1}}'",
        f"PS C:\\> irm -Method PUT -Uri '{URL}' -ContentType application/json -Body '{{\"a\":1}}'",
        f"$r = Invoke-WebRequest -UseBasicParsing -Uri '{URL}' `\n  -Method PUT `\n"
        " -ContentType 'application/json' -Body '{\"a\":1}' | ConvertFrom-Json",
        "$base = 'https://api.test'\n$top = 9\n"
        "$body = @{ a = 1 } | ConvertTo-Json\n"
        "(Invoke-RestMethod -Uri \"$base/Receipts?`$top=5\" -Method 'PUT' -ContentType 'application/json'"
        " -Body $body).value",
        f"$params = @{{\n  Uri = '{URL}'\n  Method = 'PUT'\n  ContentType = 'application/json'\n"
        "  Body = '{\"a\":1}'\n}\nInvoke-RestMethod @params",
        f"$h = @{{ 'Content-Type' = 'application/json' }}\nirm '{URL}' -Method:PUT -Headers $h"
        " -Body ([Text.Encoding]::UTF8.GetBytes('{\"a\":1}'))",
    ],
)
def test_invoke_rest_method_is_read(text: str) -> None:
    pasted = parse_pasted(text)
    assert (pasted.method, pasted.url) == ("PUT", URL)
    assert pasted.headers == (("Content-Type", "application/json"),)
    assert (pasted.body or b"").replace(b" ", b"").replace(b"\n", b"") == b'{"a":1}'
    assert pasted.notes == ()


def test_secrets_of_invoke_rest_method_are_left_out() -> None:
    pasted = parse_pasted(
        f"Invoke-RestMethod '{URL}'"
        " -Headers @{ Authorization = \"Bearer s3cret\"; Cookie = 's3cret'; X = 'y' }"
        " -Credential $s3cret -Proxy http://s3cret -InFile s3cret -SkipCertificateCheck"
    )
    assert pasted.headers == (("X", "y"),)
    assert "s3cret" not in repr(pasted)
    assert tuple(map(str, pasted.notes)) == (
        "The Authorization header was left out: the credential's own token is used.",
        "Cookies were left out.",
        "-Credential was left out.",
        "-Proxy was left out.",
        "The command reads a file, which was not opened: fill its content in.",
        "-SkipCertificateCheck was left out.",
    )


def test_a_body_that_the_script_makes_is_named() -> None:
    pasted = parse_pasted(f"irm '{URL}' -Method Post -Body (Get-Content x.json)")
    assert (pasted.method, pasted.body) == ("POST", None)
    assert tuple(map(str, pasted.notes)) == ("The body was left out: the script makes it when it runs.",)


@pytest.mark.parametrize("asked", CORPUS)
def test_what_the_program_writes_for_invoke_rest_method_it_reads_again(asked: PreparedRequest) -> None:
    text = snippet(asked, SnippetLanguage.POWERSHELL)
    if "sends no body with" in text:
        return
    pasted = parse_pasted(text)
    assert (pasted.method, pasted.url, pasted.body) == (asked.method, asked.url, asked.body)
    wanted: dict[str, str] = {}
    for name, value in asked.headers:
        wanted[name] = f"{wanted[name]}, {value}" if name in wanted else value
    assert {name: value.strip() for name, value in pasted.headers} == {
        name: value.strip() for name, value in wanted.items()
    }


@pytest.mark.parametrize(
    "text", ["", "hello", "GET", "Invoke-RestMethod", "irm -Method Get", "select * from x", "irm 'x", "{}"]
)
def test_what_is_no_request_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(InputError, match=r"^(This|The) .*\.$"):
        parse_pasted(text)


_WORDS = """
    GET POST / ? $a= & http://a irm Invoke-RestMethod -Uri -Method -Headers -Body @{ } = ; ' " ` ( ) $x @x | #
    [Text.Encoding]::UTF8.GetBytes( ConvertTo-Json Host: HTTP/1.1 curl
"""
_PIECES = st.sampled_from([*_WORDS.split(), " ", "\n", "\r\n"])


@given(st.text() | st.lists(_PIECES).map("".join) | st.lists(_PIECES).map(" ".join).map("irm {}".format))
def test_no_text_raises_anything_but_a_refusal(text: str) -> None:
    try:
        pasted = parse_pasted(text)
    except InputError:
        return
    assert pasted.url


def test_long_texts_take_no_more_than_their_length() -> None:
    for piece in ("a ", "'a'", "@{", "$a=", "\n", "&", "`", '"', "(", "@{a=", "-a "):
        for start in ("irm ", "GET /a", "$a=", "$x = @{ ", "https://a?"):
            try:
                parse_pasted(start + piece * 30_000)
            except InputError:
                continue


@pytest.mark.parametrize(
    ("text", "method", "url"),
    [
        ("$filter=A eq 1\n$top=5", "", "?$filter=A eq 1&$top=5"),
        ("?$filter=A eq 1 and\n B eq 2\n$top=5&\n$skip=2", "", "?$filter=A eq 1 and B eq 2&$top=5&$skip=2"),
        ("Branches?$top=5", "", "/Branches?$top=5"),
        ("x.test/Branches?$top=5", "GET", "https://x.test/Branches?$top=5"),
        ("[Branches](https://x.test/Branches)", "GET", "https://x.test/Branches"),
        ("1. GET /Branches", "GET", "/Branches"),
        ("- GET /Branches?$top=5", "GET", "/Branches?$top=5"),
        ("```http\nGET /Branches\n```", "GET", "/Branches"),
        ("### List\nGET https://x.test/Branches", "GET", "https://x.test/Branches"),
        ("Request URL: https://x.test/a\nRequest Method: PUT\nStatus Code: 200", "PUT", "https://x.test/a"),
        ("Request URL\nhttps://x.test/a\nRequest Method\nDELETE", "DELETE", "https://x.test/a"),
        ("PS> irm 'https://x.test/a'", "GET", "https://x.test/a"),
        ("$base='https://x.test'\nirm 'https://x.test/a'", "GET", "https://x.test/a"),
        ("$b = 'x'; irm https://x.test/a", "GET", "https://x.test/a"),
        ("$h = @{a='1'}; Invoke-RestMethod https://x.test/a", "GET", "https://x.test/a"),
        ("$n='x'; curl.exe https://x.test/a", "GET", "https://x.test/a"),
    ],
)
def test_what_stands_around_a_request_is_passed_over(text: str, method: str, url: str) -> None:
    found = parse_pasted(text)
    assert (found.method, found.url, found.notes) == (method, url, ())


@pytest.mark.parametrize(
    "text",
    [
        "GET {{base}}/Branches?$top=5",
        "GET ${BASE_URL}/Branches?$top=5",
        "{{base}}/Branches?$top=5",
        'irm "$base/Branches?`$top=5"',
        'Invoke-RestMethod "$($base)/Branches?`$top=5"',
        "GET %BASE%/Branches?$top=5",
    ],
)
def test_a_variable_in_the_place_of_the_host_is_the_credentials_own_and_said_to_be(text: str) -> None:
    found = parse_pasted(text)
    assert found.url == "/Branches?$top=5"
    assert any("variable" in str(note) for note in found.notes)


_SEVERAL = "The text holds several requests: only the first was taken over."


@pytest.mark.parametrize(
    ("text", "method"),
    [
        ("GET /A\nGET /B", "GET"),
        ("GET /A\n\nPOST /B", "GET"),
        ("https://api.test/A\nhttps://api.test/B", "GET"),
        ("### first\nGET /A\nAccept: text/plain\n\n###\n# second\n// third\nDELETE /B\n", "GET"),
        ('POST /A HTTP/1.1\n\n{"a": 1}\n\n### next\n\nGET /B', "POST"),
        ("Invoke-RestMethod https://api.test/A\nInvoke-RestMethod https://api.test/B", "GET"),
        ("$a = irm https://api.test/A\n$b = irm https://api.test/B", "GET"),
        ("get /A\nget /B", "GET"),
        ("1. GET /A\n2. GET /B", "GET"),
        ("- https://api.test/A\n- https://api.test/B", "GET"),
        ("```http\nGET /A\n```\n\n```http\nGET /B\n```", "GET"),
        ("@host = https://api.test\n\n### first\nGET https://api.test/A\n### second\nPUT {{host}}/B", "GET"),
    ],
)
def test_of_several_requests_the_first_is_taken_and_that_is_said(text: str, method: str) -> None:
    pasted = parse_pasted(text)
    assert (pasted.method, pasted.url.removeprefix("https://api.test")) == (method, "/A")
    assert tuple(map(str, pasted.notes)) == (_SEVERAL,)


@pytest.mark.parametrize(
    "text",
    [
        "### a comment\nGET /A\n\n###\n",
        "https://api.test/A?next=\nhttps://api.test/B",
        "https://api.test/A\n  ?$top=5",
        'POST /A HTTP/1.1\n\n{"method": "GET",\n"url": "https://api.test/B"}',
    ],
)
def test_one_request_is_not_taken_for_several(text: str) -> None:
    assert parse_pasted(text).notes == ()


@pytest.mark.parametrize("blanks", ["\n", " \n\t", "\n#", "\n- "])
def test_thousands_of_blanks_and_marks_are_read_once(blanks: str) -> None:
    """Twice as many take some twice as long: 30,000 took minutes."""
    assert parse_pasted("GET /A" + blanks * 30_000 + "x").method == "GET"


def test_the_body_of_the_first_of_several_requests_is_its_own_alone() -> None:
    assert parse_pasted('POST /A\n\n{"a": 1}\n\n###\nGET /B').body == b'{"a": 1}'
