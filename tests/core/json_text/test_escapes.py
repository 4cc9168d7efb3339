"""What is laid out, found and filtered is what is seen, however a server escapes it."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.json_text.escapes import CONTROL_MARK, SURROGATE_MARK, as_seen, as_sent, quoted
from aspire_desktop.core.json_text.layout import json_lines
from aspire_desktop.core.json_text.narrowing import Narrowing
from aspire_desktop.core.json_text.places import line_of, path_at
from aspire_desktop.core.json_text.search import Search
from aspire_desktop.core.json_text.value import JsonValue, read_json
from tests.support.json_samples import VALUES

NAMES = [
    "O'Brien",
    "Müller & Co",
    "<b>",
    "a+b",
    "漢字",
    "🙂",
    'say "hi"',
    "two\nlines",
    "back\\slash",
    "tab\there",
]
ROWS = [{"Name": name, "Größe": 1} for name in NAMES]


_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_SPECIAL = re.compile(r"\\.|['&<>+`\x7f]")


def _escape(match: re.Match[str]) -> str:
    char = match[0][-1]
    return f"\\u{ord(char):04X}" if len(match[0]) == 1 or char == '"' else match[0]


def escaped(value: Any) -> bytes:
    """As .NET's default encoder writes JSON: everything but plain letters, digits and blanks."""
    text = _STRING.sub(lambda match: _SPECIAL.sub(_escape, match[0]), json.dumps(value))
    return text.encode("ascii")


def read(body: bytes) -> JsonValue:
    value = read_json(body)
    assert value is not None
    return value


def text_of(value: JsonValue, *, as_sent: bool = False) -> str:
    lines = json_lines(value, as_sent=as_sent)
    return "\n".join(lines.lines(0, lines.count))


@pytest.mark.parametrize("write", [escaped, lambda value: json.dumps(value, ensure_ascii=False).encode()])
@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_found_and_filtered_as_it_is_seen(write: Any, name: str) -> None:
    value = read(write(ROWS))
    search = Search(json_lines(value), name)
    list(search.run())
    assert search.count == 1
    narrowing = Narrowing(name)
    assert list(narrowing.places(value)) == [NAMES.index(name)]
    assert list(Narrowing(name.upper()).places(value)) == [NAMES.index(name)]


@pytest.mark.parametrize("wanted", ["u0027", "\\u0027", "u00fc", "0026"])
def test_what_is_not_seen_is_not_found(wanted: str) -> None:
    value = read(escaped(ROWS))
    assert list(Narrowing(wanted).places(value)) == []
    search = Search(json_lines(value), wanted)
    list(search.run())
    assert search.count == 0


def test_a_name_of_a_member_is_decoded_too() -> None:
    value = read(escaped(ROWS))
    assert '"Größe": 1' in text_of(value)
    assert Narrowing("größe").names("Größe")
    assert len(Narrowing("größe").places(value)) == len(ROWS)


def test_only_what_cannot_stand_in_a_text_stays_escaped() -> None:
    kept = rb"\u0022\u005c\u0000\u001F\u0085\u2028\u202e\ufeff\b\f\n\r\t\"\\"
    body = b'["' + kept + rb' \u0041\/\u00e9\uD83D\uDE42\\u0041"]'
    assert text_of(read(body)) == (
        "[\n"
        r'  "\"\\\u0000\u001f\u0085\u2028\u202e\ufeff\b\f\n\r\t\"\\ A/é🙂\\u0041"'
        "\n]"
    )


def test_as_sent_is_a_switch() -> None:
    assert text_of(read(rb'["\u00e9\/"]'), as_sent=True) == '[\n  "\\u00e9\\/"\n]'


@given(VALUES)
def test_what_is_shown_is_the_same_json(value: Any) -> None:
    assert json.loads(text_of(read(escaped(value)))) == json.loads(json.dumps(value))


@given(VALUES)
def test_each_path_has_a_line_in_what_is_shown(value: Any) -> None:
    shown = read(escaped(value))
    lines = json_lines(shown)

    def check(one: JsonValue, path: tuple[str | int, ...]) -> None:
        line = line_of(lines, path)
        assert line is not None
        assert path_at(lines, line) == path
        for name, member in one.members():
            check(member, (*path, name))

    check(shown, ())


@given(st.text())
def test_a_quoted_text_is_the_text(text: str) -> None:
    assert json.loads(f'"{quoted(text)}"') == text
    assert as_seen(f'"{quoted(text)}"') == f'"{quoted(text)}"'


def test_a_big_array_and_a_big_object_are_decoded_as_well() -> None:
    rows = [{"Name": "O'Brien", "Größe": number} for number in range(20_000)]
    for body in (
        escaped(rows),
        escaped({"value": rows}),
        escaped({f"ü{n}": row for n, row in enumerate(rows)}),
    ):
        value = read(body)
        assert value.is_big
        text = text_of(value)
        assert "\\u" not in text
        assert text.count("O'Brien") == len(rows)
        narrowing = Narrowing("o'brien")
        list(narrowing.prepare(value))
        assert narrowing.places(value)


def test_a_text_with_a_mark_of_its_own_keeps_it() -> None:
    text = f'"{CONTROL_MARK}north {SURROGATE_MARK}south"'
    assert as_seen(text) == as_sent(text) == text
