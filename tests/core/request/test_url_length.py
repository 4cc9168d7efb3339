"""Tests for aspire_desktop.core.request.url_length."""

import json

import pytest

from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.core.request.url_length import length_warning
from aspire_desktop.core.request.url_notes import url_note


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://a.test/A?" + "x" * 2_000, ""),
        ("https://a.test/A?" + "x" * 2_100, "2,117 characters. Some servers refuse"),
        ("https://a.test/" + "x" * 4_100, "Some servers refuse"),
        ("https://a.test/A?" + "x" * 9_000, "9,017 characters. Most servers refuse"),
    ],
)
def test_an_address_near_the_limit_is_told(url: str, said: str) -> None:
    warning = length_warning(url)
    assert said in str(warning) if said else warning is None


def test_a_long_address_is_noted_where_it_is_shown() -> None:
    document = {"openapi": "3.0.0", "paths": {"/A": {"get": {}}}}
    operation = read_description(json.dumps(document).encode(), Source.FILE).operations[0]
    assert url_note(operation, "https://api.test/A") is None
    assert "9,0" in str(url_note(operation, f"https://api.test/A?{'x' * 9_000}"))
