"""Tests for aspire_desktop.core.request.url_length."""

import pytest

from aspire_desktop.core.request.url_length import length_warning


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
    assert said in warning if said else warning == ""
