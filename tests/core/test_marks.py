"""Tests for aspire_desktop.core.marks."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.marks import escaped, has_marks, hidden_places, marked, shown_in_place, visible


@pytest.mark.parametrize(
    "code", [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x200D, 0xFEFF, 0x1B]
)
def test_what_reorders_or_hides_text_is_named_in_its_place(code: int) -> None:
    assert marked(f"a{chr(code)}b") == f"a⟨{code:04X}⟩b"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029"])
def test_a_line_break_is_one_mark(end: str) -> None:
    assert marked(f"a{end}b") == "a⏎b"


def test_usual_text_of_any_script_stays_as_it_is() -> None:
    text = "Łódź → 東京, שלום, مرحبا, é, 🌳"
    assert marked(text) is text or marked(text) == text
    assert not has_marks(text)


@given(st.text())
def test_the_outcome_is_one_line_without_a_control_and_stays_the_same_when_marked_again(text: str) -> None:
    once = marked(text)
    assert marked(once) == once
    assert all(unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp") for char in once)
    assert len(once.splitlines()) <= 1


def test_a_laid_out_text_keeps_its_lines_and_tabs_and_nothing_else_that_acts() -> None:
    assert visible("a\n\tb\u202ec\r") == "a\n\tb⟨202E⟩c⏎"


@given(st.text())
def test_what_stands_in_place_of_a_character_is_as_long_as_it(text: str) -> None:
    shown = shown_in_place(text)
    assert len(shown.encode("utf-16-le", "surrogatepass")) == len(text.encode("utf-16-le", "surrogatepass"))
    assert "\u202e" not in shown


@given(st.text())
def test_an_escaped_json_text_is_the_same_json_and_shows_all_of_itself(text: str) -> None:
    sound = text.encode("utf-16", "replace").decode("utf-16")
    shown = escaped(json.dumps({sound: [sound]}, ensure_ascii=False, indent=2))
    assert json.loads(shown) == {sound: [sound]}
    assert visible(shown) == shown


def test_what_hides_is_told_by_its_line() -> None:
    text = "one\n\ttwo\u200b\u202e\nthree\r\nfour\u2028still four"
    assert [(place.line, place.marks) for place in hidden_places(text)] == [
        (2, "⟨200B⟩⟨202E⟩"),
        (3, "⏎"),
        (4, "⏎"),
    ]
    assert hidden_places("one\n\ttwo") == []
    assert len(hidden_places("\u202e\n" * 5000)) == 100


@given(st.text())
def test_a_place_is_told_where_and_only_where_something_hides(text: str) -> None:
    assert bool(hidden_places(text)) == (visible(text) != text)
