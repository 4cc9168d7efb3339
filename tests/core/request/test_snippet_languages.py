"""Tests for aspire_desktop.core.request.snippet_languages; Python is run in test_snippet."""

from __future__ import annotations

import ast
import re
from base64 import b64decode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.snippet import SnippetLanguage, snippet
from tests.support.request_samples import BASE, BODIES, CORPUS, request

LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
ESCAPE = re.compile(r"\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(.))")
LETTERS = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", '"': '"'}


def csharp(asked: PreparedRequest) -> str:
    return snippet(asked, SnippetLanguage.CSHARP)


def literals(code: str) -> list[str]:
    """Return the texts that a C# compiler finds in `code`."""

    def character(match: re.Match[str]) -> str:
        return LETTERS[match[3]] if match[3] else chr(int(match[1] or match[2], 16))

    return [ESCAPE.sub(character, inner) for inner in LITERAL.findall(code)]


def sent_body(code: str) -> bytes:
    content = code.partition("new ByteArrayContent(")[2].partition("\nusing var")[0]
    content = content.partition("\nrequest.Content.Headers")[0]
    texts = literals(content)
    return b64decode(texts[0]) if "FromBase64String" in content else "".join(texts).encode()


@pytest.mark.parametrize("body", BODIES)
def test_csharp_holds_every_body_as_it_is(body: bytes) -> None:
    assert sent_body(csharp(request(body=body))) == body


@given(st.text() | st.binary())
def test_csharp_holds_any_body_as_it_is(body: str | bytes) -> None:
    raw = body if isinstance(body, bytes) else body.encode()
    assert sent_body(csharp(request(body=raw))) == raw


@pytest.mark.parametrize("asked", CORPUS)
def test_csharp_holds_the_url_and_every_header_as_they_are(asked: PreparedRequest) -> None:
    found = literals(csharp(asked))
    assert asked.url in found
    assert all(value.strip() in found for _, value in asked.headers)


def test_csharp_keeps_the_headers_of_the_content_with_the_content() -> None:
    code = csharp(
        PreparedRequest(
            method="POST",
            url=f"{BASE}/A",
            headers=(("Accept", "*/*"), ("content-type", "text/plain"), ("Content-Language", "en")),
            body=b"x",
        )
    )
    assert 'request.Headers.TryAddWithoutValidation("Accept", "*/*")' in code
    assert 'request.Content.Headers.TryAddWithoutValidation("content-type", "text/plain")' in code
    assert 'request.Content.Headers.TryAddWithoutValidation("Content-Language", "en")' in code


@pytest.mark.parametrize("asked", CORPUS)
def test_python_is_valid_and_every_line_can_be_read(asked: PreparedRequest) -> None:
    code = snippet(asked, SnippetLanguage.PYTHON)
    ast.parse(code)
    assert all(line.isprintable() for line in code.split("\n"))
