"""Tests for tests.support.cmd_prompt, with the examples of Microsoft's own documents."""

import pytest

from tests.support.cmd_prompt import OperatorError, c_runtime_arguments, expanded, prompt_arguments


@pytest.mark.parametrize(
    ("line", "arguments"),
    [
        (r'"a b c" d e', ["a b c", "d", "e"]),
        (r'"ab\"c" "\\" d', ['ab"c', "\\", "d"]),
        (r'a\\\b d"e f"g h', [r"a\\\b", "de fg", "h"]),
        (r"a\\\"b c d", [r"a\"b", "c", "d"]),
        (r'a\\\\"b c" d e', [r"a\\b c", "d", "e"]),
        (r'a"b"" c d', ['ab" c d']),
        ('a "" b', ["a", "", "b"]),
    ],
)
def test_arguments_are_split_as_the_c_runtime_does(line: str, arguments: list[str]) -> None:
    assert c_runtime_arguments(line) == arguments


@pytest.mark.parametrize(
    ("line", "result"),
    [
        ("echo %NAME%", "echo value"),
        ("echo %name%", "echo value"),
        ("echo %OTHER%", "echo %OTHER%"),
        ("100%20%NAME%", "100%20value"),
        ("%^NAME%", "%^NAME%"),
        ("%%NAME%%", "%value%"),
    ],
)
def test_the_prompt_keeps_the_names_it_does_not_know(line: str, result: str) -> None:
    assert expanded(line, {"NAME": "value"}) == result


@pytest.mark.parametrize("text", ["a & b", "a | b", "a > b", '"a" < b', 'a "b\\" & c"'])
def test_an_operator_outside_quotes_is_acted_on(text: str) -> None:
    with pytest.raises(OperatorError):
        prompt_arguments(text, {})


@pytest.mark.parametrize(
    ("text", "arguments"),
    [
        ('a "b & c" d', [["a", "b & c", "d"]]),
        ("a ^& b", [["a", "&", "b"]]),
        ('a ^"b c^"', [["a", "b c"]]),
        ("a ^\n  b\nc", [["a", "b"], ["c"]]),
        ('a "^&"', [["a", "^&"]]),
        ("rem a word\nb", [["b"]]),
    ],
)
def test_carets_protect_outside_quotes_only(text: str, arguments: list[list[str]]) -> None:
    assert prompt_arguments(text, {}) == arguments
