"""Tests for aspire_desktop.core.request.snippet_powershell, which need no PowerShell to run."""

from __future__ import annotations

import pytest

from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.snippet import SnippetLanguage, snippet
from tests.support.request_samples import BASE, CORPUS, request


def rest(asked: PreparedRequest) -> str:
    return snippet(asked, SnippetLanguage.POWERSHELL)


def curl(asked: PreparedRequest) -> str:
    return snippet(asked, SnippetLanguage.CURL_POWERSHELL)


def test_every_kind_of_apostrophe_is_doubled() -> None:
    assert "'a''b‘‘c’’d‚‚e‛‛f'" in rest(request(body="a'b‘c’d‚e‛f".encode()))


def test_lines_stay_readable_and_survive_a_clipboard_that_changes_line_ends() -> None:
    text = curl(request(body=b'{\n  "a": "it\'s $5"\n}'))
    assert '@\'\n{\n  "a": "it\'s $5"\n}\n\'@.Replace("`r`n", "`n")' in text


@pytest.mark.parametrize("body", [b"\xff", b"\0", b"a\tb", b"a\r\nb", b"a\n'@\nb", "a\n ’@\nb".encode()])
def test_what_no_text_can_hold_safely_is_written_as_base64(body: bytes) -> None:
    assert "FromBase64String(" in curl(request(body=body))
    assert "FromBase64String(" in rest(request(body=body))


@pytest.mark.parametrize("asked", CORPUS)
def test_no_argument_of_curl_holds_a_mark_that_powershell_5_would_break(asked: PreparedRequest) -> None:
    lines = curl(asked).splitlines()
    start = next(place for place, line in enumerate(lines) if "curl.exe" in line)
    for line in lines[start:]:
        inner = line.removeprefix("  --header ").removesuffix(" `")
        if inner.startswith("'"):
            assert '"' not in inner


def test_a_header_with_quotation_marks_goes_through_curls_configuration() -> None:
    asked = PreparedRequest(method="GET", url=f"{BASE}/A", headers=(("If-Match", '"a\\b"'),))
    assert '@\'\nheader = "If-Match: \\"a\\\\b\\""\n\'@ | curl.exe' in curl(asked)


def test_the_content_type_is_given_apart_from_the_headers() -> None:
    text = rest(request(body=b"{}"))
    assert " -ContentType 'application/json' " in text
    assert "'Content-Type' =" not in text


def test_a_name_given_twice_stands_once_in_the_hashtable() -> None:
    asked = PreparedRequest(method="GET", url=f"{BASE}/A", headers=(("X-A", "1"), ("x-a", "2")))
    assert "'X-A' = '1, 2'" in rest(asked)
    assert "x-a" not in rest(asked)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_body_that_would_be_refused_gives_a_remark_and_no_command(method: str) -> None:
    text = rest(request(body=b"{}", method=method))
    assert text.startswith("#")
    assert "\n" not in text


def test_a_slash_in_a_path_that_powershell_5_reads_as_one_is_remarked_on() -> None:
    assert "# Windows PowerShell 5" in rest(request())
    assert "#" not in rest(PreparedRequest(method="GET", url=f"{BASE}/A?x=%2F"))
