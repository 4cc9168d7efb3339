"""Tests for aspire_desktop.core.redaction."""

import base64
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.redaction import MAX_CHARS, redacted, without_queries

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"token {JWT} refused", "token *** refused"),
        (f"Bearer {JWT}", "Bearer ***"),
        ("Authorization: bearer abc-1", "Authorization: bearer ***"),
        ('{"Secret": "a\\"b", "x": 1}', '{"Secret": "***", "x": 1}'),
        ('{"RefreshToken":"abc"}', '{"RefreshToken":"***"}'),
        ("{'Token': 'abc'}", "{'Token': \"***\"}"),
        ('{"Token": "cut off', '{"Token": "***"'),
        ("?client_secret=abc&x=1", "?client_secret=***&x=1"),
        ("http://anna:p4ss@proxy:1", "http://***@proxy:1"),
        (f"id {'aB3' * 20}", "id ***"),
    ],
)
def test_what_looks_like_a_secret_goes(text: str, expected: str) -> None:
    assert redacted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The token is invalid.",
        "Trace id 3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "GET /WorkTickets/PartialOccurrences failed",
        "-" * 80,
        "Zu viele Anfragen – später",
    ],
)
def test_ordinary_words_stay(text: str) -> None:
    assert redacted(text) == text


@pytest.mark.parametrize("secret", ["hunter2", 'a"b<c>&d', "пароль", "x y/z+"])
def test_a_known_secret_goes_in_every_encoding(secret: str) -> None:
    coded = base64.b64encode(secret.encode()).decode()

    text = redacted(f"1 {secret} 2 {quote(secret, safe='')} 3 {coded}", [secret])

    assert secret not in text
    assert quote(secret, safe="") not in text
    assert coded.rstrip("=") not in text


@pytest.mark.parametrize("char", ["\u202e", "\u2066", "\u200b", "\ufeff", "\x1b", "\0", "\r", "\n"])
def test_characters_that_deceive_go(char: str) -> None:
    assert char not in redacted(f"a{char}b")


def test_invisible_characters_do_not_hide_a_secret() -> None:
    assert redacted("hun\u200bter2", ["hunter2"]) == "***"


def test_a_long_text_is_cut() -> None:
    text = redacted("ab " * 5000)

    assert len(text) == MAX_CHARS
    assert text.endswith("…")


def test_a_secret_at_the_cut_leaves_no_piece() -> None:
    assert "hunt" not in redacted("x " * (32 * 1024 - 2) + "hunter2", ["hunter2"])


@given(st.text(max_size=300))
def test_any_text_can_be_redacted_twice(text: str) -> None:
    once = redacted(text)

    assert len(once) <= MAX_CHARS
    assert redacted(once) == redacted(redacted(once))


def test_queries_are_cut_off() -> None:
    text = "GET https://a.example/b?c=d and http://127.0.0.1:1/x?y"

    assert without_queries(text) == "GET https://a.example/b?… and http://127.0.0.1:1/x?…"
