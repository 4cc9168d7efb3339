"""Tests for aspire_desktop.core.request.curl: commands as people paste them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl import parse_curl
from aspire_desktop.core.request.pasted_request import PastedRequest
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.snippet import SnippetLanguage, snippet
from tests.support.request_samples import CORPUS, requests

URL = "https://api.test/A?$top=5"
CURL = (SnippetLanguage.CURL_BASH, SnippetLanguage.CURL_POWERSHELL, SnippetLanguage.CURL_CMD)


def body_of(text: str) -> bytes | None:
    return parse_curl(text).body


def check_round_trip(asked: PreparedRequest, language: SnippetLanguage, token: str | None = None) -> None:
    text = snippet(asked, language, token=token)
    if text.startswith(("rem cmd cannot", "rem This request is too long")):
        return
    pasted = parse_curl(text)
    assert pasted.method == asked.method
    assert pasted.url == asked.url
    headers = [(name, value.strip(" \t")) for name, value in asked.headers]
    # PowerShell's text gives the hard ones apart from the others.
    assert sorted(pasted.headers) == sorted(headers)
    if language is SnippetLanguage.CURL_CMD and pasted.body != asked.body:
        assert json.loads(pasted.body or b"") == json.loads(asked.body or b"")
    else:
        assert pasted.body == asked.body


@pytest.mark.parametrize("language", CURL)
@pytest.mark.parametrize("asked", CORPUS)
def test_what_the_program_writes_it_reads_again(asked: PreparedRequest, language: SnippetLanguage) -> None:
    check_round_trip(asked, language)


def test_cmd_ends_a_command_with_what_stands_there() -> None:
    assert body_of(f'@curl ^"{URL}^" --data-raw @') == b"@"
    assert body_of(f'@curl ^"{URL}^" --data-raw "a "') == b"a "


@given(
    requests(),
    st.sampled_from(CURL),
    st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E)) | st.none(),
)
def test_whatever_the_program_writes_it_reads_again(
    asked: PreparedRequest, language: SnippetLanguage, token: str | None
) -> None:
    check_round_trip(asked, language, token)


@pytest.mark.parametrize(
    "text",
    [
        f"curl '{URL}' -H 'Accept: a' --data-raw '{{\"a\":1}}'",
        f'curl "{URL}" -H "Accept: a" -d "{{\\"a\\":1}}"',
        f"$ curl -X POST -HAccept:a '{URL}' \\\n  -d '{{\"a\":1}}' | jq . > out.json",
        f"curl -sSL --url='{URL}' --header='Accept: a' --data='{{\"a\":1}}' -o out.json -w '%{{http_code}}'",
        f"TOKEN=1 curl '{URL}' -H 'Accept: a' -d @- <<'EOF'\n{{\"a\":1}}\nEOF",
        f"echo '{{\"a\":1}}' | curl '{URL}' -H 'Accept: a' -d @-",
        f"curl '{URL}' -H 'Accept: a' -d @- <<< '{{\"a\":1}}'",
        f"# a remark\nexport X=1\ncurl '{URL}' -H 'Accept: a' -d $'{{\\x22a\\u0022:1}}' && echo done",
        f'C:\\Users\\me> curl ^"{URL}^" ^\r\n  -H ^"Accept: a^" ^\r\n  -d ^"^{{^\\^"a^\\^":1^}}^"',
        f'curl.exe -X POST "{URL}" -H "Accept: a" -d "{{\\"a\\":1}}"',
        f'curl "{URL}" -H "Accept: a" -d "{{""a"":1}}"',
        f"PS C:\\> curl.exe -X POST '{URL}' `\r\n -H 'Accept: a' `\r\n -d '{{\\\"a\\\":1}}'",
        f"curl.exe '{URL}' -H 'Accept: a' -d '{{\"a\":1}}'",
        f'curl.exe "{URL}" -H "Accept: a" -d "{{`"a`":1}}"',
        f'curl.exe --% "{URL}" -H "Accept: a" -d "{{\\"a\\":1}}"',
        f"$body = '{{\"a\":1}}'\n& curl.exe '{URL}' -H 'Accept: a' -d $body",
        f"@'\n{{\"a\":1}}\n'@ | curl.exe '{URL}' -H 'Accept: a' --data-binary '@-'",
        f"curl {URL} -X POST -H 'Accept: a' --data-binary '{{\"a\":1}}' --compressed -k -m 5",
    ],
)
def test_one_request_is_read_from_every_shell(text: str) -> None:
    pasted = parse_curl(text)
    assert pasted.url == URL
    assert pasted.method == "POST"
    assert pasted.headers == (("Accept", "a"),)
    assert pasted.body == b'{"a":1}'


@pytest.mark.parametrize(
    ("arguments", "method"),
    [
        ("", "GET"),
        ("-I", "HEAD"),
        ("-d a", "POST"),
        ("-d a -X put", "PUT"),
        ("-XDELETE", "DELETE"),
        ("-T file", "PUT"),
        ("-F a=b", "POST"),
        ("-d a -G", "GET"),
        ("-G -d a", "GET"),
        ("--json {}", "POST"),
    ],
)
def test_the_method_is_the_one_that_curl_would_choose(arguments: str, method: str) -> None:
    assert parse_curl(f"curl {URL} {arguments}").method == method


def test_several_data_are_joined() -> None:
    assert body_of(f"curl {URL} -d a=1 --data-raw b=2 --data-urlencode 'c=x y&z' --data-urlencode '=é'") == (
        b"a=1&b=2&c=x%20y%26z&%C3%A9"
    )


def test_data_goes_into_the_query_with_get() -> None:
    assert parse_curl("curl -G https://api.test/A -d a=1 -d b=2").url == "https://api.test/A?a=1&b=2"
    assert parse_curl(f"curl -G '{URL}' -d a=1").url == f"{URL}&a=1"


def test_json_brings_its_headers_unless_others_are_given() -> None:
    pasted = parse_curl(f"curl {URL} --json '{{}}' -H 'accept: text/plain'")
    assert pasted.headers == (("accept", "text/plain"), ("Content-Type", "application/json"))


@pytest.mark.parametrize(
    "secret",
    [
        "-H 'Authorization: Bearer s3cret'",
        "-H 'authorization:s3cret'",
        "-H 'Proxy-Authorization: s3cret'",
        "-u me:s3cret",
        "-ume:s3cret",
        "--user=me:s3cret",
        "--oauth2-bearer s3cret",
        "-b s3cret=1",
        "-H 'Cookie: a=s3cret'",
        "-x http://u:s3cret@proxy",
        "-F a=s3cret",
        "-K s3cret.txt",
    ],
)
def test_secrets_are_left_out_and_that_is_said_without_them(secret: str) -> None:
    pasted = parse_curl(f"curl {secret} '{URL}'")
    assert pasted.url == URL
    assert pasted.headers == ()
    assert len(pasted.notes) == 1
    assert "s3cret" not in f"{pasted}{[str(note) for note in pasted.notes]}"


def test_nothing_of_a_request_shows_in_its_repr() -> None:
    pasted = parse_curl("curl https://api.test/s3cret -H 'X: s3cret' -d s3cret")
    assert repr(pasted) == "PastedRequest(method='POST', notes=())"


@pytest.mark.parametrize(
    "option",
    [
        "-d @/etc/hostname",
        "--data-binary @x",
        "-d @x --json @y",
        "--data-urlencode a@x",
        "-T x",
        "-H @x",
        "-d @-",
    ],
)
def test_files_are_named_in_a_note_and_never_opened(option: str) -> None:
    pasted = parse_curl(f"curl {URL} {option}")
    assert pasted.body is None
    assert tuple(map(str, pasted.notes)) == (
        "The command reads a file, which was not opened: fill its content in.",
    )


def test_raw_data_may_begin_with_an_at_sign() -> None:
    assert body_of(f"curl {URL} --data-raw @x") == b"@x"


@pytest.mark.parametrize(
    ("option", "note"),
    [
        ("-k", "--insecure was left out."),
        ("--next https://b.test", "The command sends several requests: only the first was taken over."),
        ("https://b.test", "The command has several URLs: only the first was taken over."),
    ],
)
def test_what_is_not_taken_over_is_said(option: str, note: str) -> None:
    assert tuple(map(str, parse_curl(f"curl {URL} {option}").notes)) == (note,)


@pytest.mark.parametrize(
    "text",
    [
        f"curl '{URL}' ;\ncurl 'https://b.test'",
        f"curl '{URL}' | curl -d @- https://b.test",
        f"curl '{URL}' && sudo curl https://b.test",
        f"bash -c \"curl '{URL}'; curl https://b.test\"",
        f'curl ^"{URL}^" &\ncurl ^"https://b.test^"',
        f"$a = 1\ncurl.exe '{URL}' | ConvertFrom-Json\ncurl.exe 'https://b.test'",
    ],
)
def test_of_several_commands_the_first_is_taken_and_that_is_said(text: str) -> None:
    pasted = parse_curl(text)
    assert pasted.url == URL
    assert tuple(map(str, pasted.notes)) == (
        "The text holds several requests: only the first was taken over.",
    )


@pytest.mark.parametrize(
    "behind",
    [
        "\n# curl https://b.test",
        " | jq .",
        "\necho curl",
        "\nDon't forget",
        " > curl",
        "; wget https://b.test",
    ],
)
def test_what_stands_behind_a_command_and_is_none_is_passed_over(behind: str) -> None:
    assert parse_curl(f"curl '{URL}'{behind}") == PastedRequest(method="GET", url=URL)


@pytest.mark.parametrize(
    "option", ["-o f", "-sSfvL", "-m 5", "--max-time=5", "--compressed", "-w '%{json}'", "-H X:"]
)
def test_options_about_the_output_are_passed_over(option: str) -> None:
    assert parse_curl(f"curl {option} '{URL}'") == PastedRequest(method="GET", url=URL)


def test_a_url_without_a_scheme_is_read_as_curl_does() -> None:
    assert parse_curl("curl api.test/A").url == "http://api.test/A"


def test_an_ampersand_in_a_url_without_quotes_is_taken_as_part_of_it() -> None:
    assert parse_curl("curl https://api.test/A?a=1&b=2 -I").url == "https://api.test/A?a=1&b=2"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "hello",
        "wget https://a.test",
        "{}",
        "curl",
        "curl -X POST",
        "curl https://a.test -d",
        "curl 'x",
        "curl -X 'A B' https://a.test",
        "curlx https://a.test",
        "curl.exe 'x \"",
        "$x = 1",
        "rem curl x",
        "@'\nx\n'@",
    ],
)
def test_what_is_no_usable_command_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(InputError, match=r"^(This|The|A) .*\.$"):
        parse_curl(text)


_WORDS = """
    curl curl.exe ' " ` ^ \\ $' @' '@ % | & <<E < > -d -H --json @- --config - --% $body = : http://a
    [IO.File]::WriteAllText( [Convert]::FromBase64String( \\x \\u{ \\U 0 f d800 `u{ } printf '%b' é #
"""
_PIECES = st.sampled_from([*_WORDS.split(), " ", "\n", "\r\n"])


@given(st.text() | st.lists(_PIECES).map("".join) | st.lists(_PIECES).map(" ".join).map("curl {}".format))
def test_no_text_raises_anything_but_a_refusal(text: str) -> None:
    try:
        pasted = parse_curl(text)
    except InputError:
        return
    assert pasted.url.encode()
    assert all(name.encode() and value.encode() is not None for name, value in pasted.headers)


def test_long_texts_take_no_more_than_their_length() -> None:
    for piece in (
        "a ",
        "'a'",
        '"a" ',
        "\\ ",
        "`a",
        "^a",
        "'",
        '"',
        "$'",
        "a\n",
        "@'\n",
        "''",
        '""',
        "#",
        "- ",
    ):
        for start in ("curl ", "curl.exe 'x' ", 'curl ^"x^" '):
            try:
                parse_curl(start + piece * 20_000)
            except InputError:
                continue
