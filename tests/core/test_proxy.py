"""Tests for aspire_desktop.core.proxy."""

import pytest

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.proxy import checked_proxy


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("proxy.example.com:8080", "http://proxy.example.com:8080"),
        (" http://proxy/ ", "http://proxy"),
        ("https://[::1]:3128", "https://[::1]:3128"),
    ],
)
def test_an_address_is_completed(typed: str, url: str) -> None:
    assert checked_proxy(typed) == url
    assert checked_proxy(url) == url


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ftp://proxy:21",
        "socks5://proxy",
        "http://",
        "proxy:0x1",
        "proxy:99999",
        "http://proxy/path",
        "http://proxy?x=1",
        "my proxy:80",
        "pro\nxy:80",
    ],
)
def test_what_is_no_http_proxy_is_refused(typed: str) -> None:
    with pytest.raises(InputError):
        checked_proxy(typed)


def test_a_password_is_refused_and_not_repeated() -> None:
    with pytest.raises(InputError) as refused:
        checked_proxy("http://me:canary-pass@proxy:80")
    assert "canary" not in str(refused.value)
