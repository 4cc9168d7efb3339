"""Tests for aspire_desktop.core.request.snippet_cmd: what cmd would hand over, given to the real cURL."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.snippet import SnippetLanguage, snippet
from tests.support.cmd_prompt import prompt_arguments
from tests.support.request_recorder import Recorder, request_recorder
from tests.support.request_samples import BASE, BODIES, CORPUS, HOSTILE, check_same, request, requests

TOKEN = "ey.J-_0"
ENVIRONMENT = {"ASPIRE_TOKEN": TOKEN, "PATH": "C:\\", "20": "twenty", "top": "&"}


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with request_recorder() as running:
        yield running


def cmd(asked: PreparedRequest) -> str:
    return snippet(asked, SnippetLanguage.CURL_CMD)


def arguments(asked: PreparedRequest) -> list[str] | None:
    """Return what cURL would find, or None where the snippet is only a remark."""
    commands = prompt_arguments(cmd(asked), ENVIRONMENT)
    if not commands:
        return None
    assert len(commands) == 1
    assert commands[0][0] == "curl"
    return commands[0][1:]


def same_json(sent: bytes, asked: bytes) -> bool:
    return bool(json.loads(sent) == json.loads(asked))


def is_json(raw: bytes | None) -> bool:
    try:
        json.loads((raw or b"").decode())
    except ValueError:
        return False
    return True


@pytest.mark.skipif(not shutil.which("curl"), reason="there is no cURL")
def test_curl_sends_what_cmd_hands_over_as_it_was_asked(recorder: Recorder) -> None:
    for one in CORPUS:
        asked = replace(one, url=one.url.replace(BASE, recorder.base_url))
        words = arguments(asked)
        if words is None:
            continue
        subprocess.run(["curl", "-q", "--noproxy", "*", "--silent", *words], check=True, capture_output=True)
        recorded = recorder.take()[-1]
        if is_json(asked.body):
            assert same_json(recorded.body, asked.body or b"")
            check_same(recorded, asked, TOKEN, recorded.body)
        else:
            check_same(recorded, asked, TOKEN)


@given(requests())
def test_cmd_hands_over_any_value_as_it_is_or_says_that_it_cannot(asked: PreparedRequest) -> None:
    words = arguments(asked)
    if words is None:
        return
    assert asked.url in words
    assert f"Authorization: Bearer {TOKEN}" in words
    if asked.body is not None:
        data = words[words.index("--data-raw") + 1]
        if not is_json(asked.body):
            assert data.encode() == asked.body


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E)))
def test_any_printable_token_is_handed_over_as_it_is(token: str) -> None:
    text = snippet(request(), SnippetLanguage.CURL_CMD, token=token)
    assert f"Authorization: Bearer {token}" in prompt_arguments(text, ENVIRONMENT)[0]


@pytest.mark.parametrize("value", HOSTILE)
def test_json_arrives_as_the_same_json_in_one_line_of_ascii(value: str) -> None:
    body = json.dumps({"a": value, "b": [1.10, {}]}, ensure_ascii=False, indent="\t").encode()
    words = arguments(request(body=body))
    assert words is not None
    data = words[words.index("--data-raw") + 1]
    assert data.isascii()
    assert data.isprintable()
    assert same_json(data.encode(), body)


def test_numbers_in_json_keep_every_digit() -> None:
    words = arguments(request(body=b'{\n  "a": 1.10000000000000000001\n}'))
    assert words is not None
    assert '{"a": 1.10000000000000000001}' in words


@pytest.mark.parametrize(
    "body", [b"a\nb", "Bjørk".encode(), b"\xff", b"\0", b'{"a":"\xff",\n"b":1}', b"\x1b"]
)
def test_a_body_that_cmd_cannot_hold_gives_a_remark_and_no_command(body: bytes) -> None:
    text = cmd(request(body=body))
    assert text.startswith("rem ")
    assert "\n" not in text
    assert "body" in text


def test_a_request_that_is_too_long_for_cmd_gives_a_remark() -> None:
    assert cmd(request(body=b"x" * 9000)).startswith("rem This request is too long")


def test_every_text_of_one_line_of_ascii_is_handed_over() -> None:
    plain = [body for body in BODIES if body.isascii() and body.decode().isprintable()]
    assert len(plain) > 10
    assert all(arguments(request(body=body)) for body in plain)


def test_a_remark_about_batch_files_stands_only_where_there_is_a_percent_sign() -> None:
    assert cmd(request()).startswith("rem For the prompt")
    assert cmd(PreparedRequest(method="GET", url=f"{BASE}/A")).startswith("curl ")
