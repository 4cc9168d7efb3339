"""Tests for aspire_desktop.demo.json_answer: the escapes of .NET's default encoder."""

import json

import pytest
from hypothesis import given

from aspire_desktop.demo.json_answer import dotnet_json
from tests.support.json_samples import VALUES


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ('O\'Brien & "Co"', r'"O\u0027Brien \u0026 \u0022Co\u0022"'),
        ("<a>+`", r'"\u003Ca\u003E\u002B\u0060"'),
        ("é😀\x7f", r'"\u00E9\uD83D\uDE00\u007F"'),
        ("C:\\u00e9\n/", r'"C:\\u00e9\n/"'),
        ([1.5, None, True, {"a": "b"}], '[1.5,null,true,{"a":"b"}]'),
    ],
)
def test_text_is_escaped_as_dotnet_escapes_it(value: object, text: str) -> None:
    assert dotnet_json(value) == text


@given(VALUES)
def test_it_stays_the_same_value(value: object) -> None:
    assert json.loads(dotnet_json(value)) == json.loads(json.dumps(value))
