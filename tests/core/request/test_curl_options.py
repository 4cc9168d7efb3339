"""Tests for aspire_desktop.core.request.curl: each option is understood, named, or known to be harmless."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl import parse_curl
from aspire_desktop.core.request.curl_table import FLAGS, HARMLESS, LEFT_OUT, UNDERSTOOD, VALUED

URL = "https://api.test/A?$top=5"


def urls_and_notes(arguments: str) -> tuple[str, tuple[str, ...]]:
    pasted = parse_curl(f"curl {arguments}")
    return pasted.url, tuple(map(str, pasted.notes))


def test_each_known_option_has_exactly_one_fate() -> None:
    known = VALUED | FLAGS
    assert not VALUED & FLAGS
    assert known == UNDERSTOOD | HARMLESS | LEFT_OUT
    assert not UNDERSTOOD & HARMLESS
    assert not UNDERSTOOD & LEFT_OUT
    assert not HARMLESS & LEFT_OUT


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl here")
def test_the_installed_curls_options_are_all_known_with_their_values() -> None:
    shown = subprocess.run(["curl", "--help", "all"], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^ *(?:-., +)?--(\S+)( [<\[])?", shown, re.MULTILINE)
    assert len(found) > 200
    for name, value in found:
        plain = name.removeprefix("no-")
        assert name in (VALUED if value else FLAGS) or (name != plain and plain in FLAGS), name


@pytest.mark.parametrize("name", sorted(HARMLESS))
def test_harmless_options_change_nothing(name: str) -> None:
    value = " 1" if name in VALUED else ""
    assert urls_and_notes(f"--{name}{value} '{URL}'") == (URL, ())


@pytest.mark.parametrize("name", sorted(LEFT_OUT))
def test_options_that_are_not_taken_over_are_named_without_their_value(name: str) -> None:
    value = " s3cret" if name in VALUED else ""
    url, notes = urls_and_notes(f"--{name}{value} '{URL}'")
    assert url == URL
    assert notes == (f"--{name} was left out.",)


def test_an_option_without_a_meaning_is_refused_by_its_name() -> None:
    with pytest.raises(InputError, match=r"^cURL has no option --frobnicate\.$"):
        parse_curl(f"curl --frobnicate x {URL}")
    with pytest.raises(InputError, match=r"^cURL has no option -W\.$"):
        parse_curl(f"curl -W {URL}")


def test_an_option_is_known_by_a_beginning_that_only_it_has() -> None:
    assert parse_curl(f"curl --user-a x -X PUT {URL}").method == "PUT"
    with pytest.raises(InputError, match=r"^cURL has several options that begin with --da\.$"):
        parse_curl(f"curl --da x {URL}")


def test_switches_can_be_taken_back() -> None:
    assert urls_and_notes(f"--no-compressed --no-insecure --no-verbose {URL}") == (URL, ())
    assert parse_curl(f"curl --no-get -d a {URL}").method == "POST"


def test_what_variables_stand_for_is_not_filled_in_and_that_is_said() -> None:
    pasted = parse_curl(f"curl --variable x=1 --expand-data '{{{{x}}}}' {URL}")
    assert (pasted.url, pasted.body) == (URL, b"{{x}}")
    assert tuple(map(str, pasted.notes)) == (
        "cURL's own variables (--variable, --expand-…) were not filled in.",
    )


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ("--url-query a=1", "$top=5&a=1"),
        ("--url-query '$filter=Name eq 3' --url-query +b=%20", "$top=5&$filter=Name%20eq%203&b=%20"),
        ("--url-query '=a b'", "$top=5&a%20b"),
        # As cURL has it, --get's own data comes in the place of these.
        ("--url-query a=1 -G -d b=2", "$top=5&b=2"),
    ],
)
def test_a_query_is_added_to_the_urls_own(arguments: str, query: str) -> None:
    pasted = parse_curl(f"curl '{URL}' {arguments}")
    assert pasted.url == f"https://api.test/A?{query}"
    assert pasted.body is None


def test_a_query_from_a_file_is_named() -> None:
    assert urls_and_notes(f"'{URL}' --url-query a@x")[1] == (
        "The command reads a file, which was not opened: fill its content in.",
    )


@pytest.mark.parametrize(
    ("url", "first"),
    [
        ("https://api.test/A/[1-3]", "https://api.test/A/1"),
        ("https://api.test/A/[001-100:10]", "https://api.test/A/001"),
        ("https://api.test/A/[a-c]?b={x,y}", "https://api.test/A/a?b=x"),
    ],
)
def test_of_a_range_of_urls_the_first_is_taken_and_that_is_said(url: str, first: str) -> None:
    note = "The URL stands for several requests ({a,b}, [1-3]): only the first was taken over."
    assert urls_and_notes(f"'{url}'") == (first, (note,))
    assert urls_and_notes(f"-g '{url}'") == (url, ())


@pytest.mark.parametrize(
    "url", ["http://[::1]:8080/A", "https://api.test/A?b=[x]", "https://api.test/A\\[1-3\\]"]
)
def test_brackets_that_are_no_range_stay(url: str) -> None:
    assert urls_and_notes(f"'{url}'") == (url.replace("\\", ""), ())


def test_an_empty_user_agent_and_an_automatic_referer_are_no_headers() -> None:
    assert parse_curl(f"curl -A '' {URL}").headers == ()
    assert tuple(map(str, parse_curl(f"curl -A '' {URL}").notes)) == (
        "The command sends no User-Agent: this program sends its own.",
    )
    assert parse_curl(f"curl -e 'https://x.test;auto' {URL}").headers == (("Referer", "https://x.test"),)
    assert parse_curl(f"curl -e ';auto' {URL}").headers == ()


def test_a_url_without_a_scheme_gets_the_one_that_the_command_names() -> None:
    assert parse_curl("curl --proto-default https api.test/A").url == "https://api.test/A"


@pytest.mark.parametrize(
    "text",
    [
        "/usr/bin/curl {}",
        "./curl {}",
        "C:\\Windows\\System32\\curl.exe {}",
        '"C:\\Program Files\\curl\\curl.exe" {}',
        "& 'C:\\Program Files\\curl\\curl.exe' {}",
        "time curl {}",
        "time -p curl {}",
        "env X=1 curl {}",
        "env -i X=1 Y=2 /usr/bin/curl {}",
        "sudo curl {}",
        "sudo -E nohup curl {}",
        "timeout 5 curl {}",
        "timeout -k 1 5s curl {}",
        "nice -n 5 curl {}",
        "! curl {}",
        "if curl {}; then echo yes; fi",
        "while ! curl {}; do sleep 1; done",
        "(curl {})",
        "( curl {} ) | jq .",
        "(cd /tmp && curl {}) && echo done",
        "{{ curl {}; }}",
        "X=$(curl {})",
        'X="$(curl {})"',
        "echo $(curl {})",
        "`curl {}`",
        "\\curl {}",
        "command curl {}",
    ],
)
def test_a_command_is_found_behind_what_runs_it(text: str) -> None:
    pasted = parse_curl(text.format("-X PUT https://api.test/Receipts(1214)"))
    assert (pasted.method, pasted.url, pasted.notes) == ("PUT", "https://api.test/Receipts(1214)", ())


TYPOGRAPHIC = "Typographic quotation marks and dashes were read as plain ones."


@pytest.mark.parametrize(
    "text",
    [
        "curl –X PUT “https://api.test/A” –H “Accept: a” –d ‘{“a”:1}’",
        'curl -X PUT ‘https://api.test/A’ -H ‘Accept: a’ —data ‘{"a":1}’',
        "curl -X PUT „https://api.test/A“ -H „Accept: a“ -d '{\"a\":1}'",
    ],
)
def test_typographic_marks_are_read_as_what_they_were(text: str) -> None:
    pasted = parse_curl(text)
    assert (pasted.method, pasted.url, pasted.headers) == ("PUT", "https://api.test/A", (("Accept", "a"),))
    assert pasted.body == b'{"a":1}'
    assert tuple(map(str, pasted.notes)) == (TYPOGRAPHIC,)


def test_typographic_marks_inside_plain_quotes_are_text() -> None:
    pasted = parse_curl('curl https://api.test/A -d \'{"a": “b”, "c": – 1}\' -H "X: ‘y’"')
    assert pasted.body == '{"a": “b”, "c": – 1}'.encode()
    assert pasted.headers == (("X", "‘y’"),)
    assert pasted.notes == ()


def test_typographic_marks_that_cannot_be_told_apart_are_refused_in_words() -> None:
    with pytest.raises(InputError, match=r"^This command has typographic quotation marks inside of others"):
        parse_curl("curl https://api.test/A -d “{“a”:1}”")


@pytest.mark.parametrize(
    ("data", "body"),
    [
        ('"^{^\\^"a^\\^":1^}"', b'{"a":1}'),
        ('"^{^\\^"a b^\\^":^\\^"^%^20^&^|^\\^\\^\\^"c^\\^"^}"', b'{"a b":"%20&|\\"c"}'),
    ],
)
def test_the_older_form_for_cmd_is_read(data: str, body: bytes) -> None:
    pasted = parse_curl(
        'curl "https://api.test/A?^$top=5^&b=^%^20" ^\n  -H "X: ^\\^"y^\\^"" ^\n'
        f"  --data-raw {data} ^\n  --compressed"
    )
    assert pasted.url == "https://api.test/A?$top=5&b=%20"
    assert pasted.headers == (("X", '"y"'),)
    assert pasted.body == body
