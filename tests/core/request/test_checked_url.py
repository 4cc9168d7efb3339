"""Tests for aspire_desktop.core.request.url: a path never names a host."""

import pytest

from aspire_desktop.core.errors import OriginError
from aspire_desktop.core.request.url import checked_url

BASE = "https://api.example.com"


@pytest.mark.parametrize(
    "path",
    [
        "http://evil.example/Vendors",
        "HTTPS://evil.example/Vendors",
        "https://api.example.com.evil.example/Vendors",
        "//evil.example/Vendors",
        "ftp://api.example.com/Vendors",
    ],
)
def test_an_address_of_another_host_is_refused(path: str) -> None:
    with pytest.raises(OriginError):
        checked_url(BASE, path, "")


@pytest.mark.parametrize("path", ["/Vendors", "Vendors", f"{BASE}/Vendors"])
def test_the_own_host_may_be_named(path: str) -> None:
    assert checked_url(BASE, path, "") == f"{BASE}/Vendors"


def test_a_colon_in_a_path_is_no_scheme() -> None:
    assert checked_url(BASE, "/Vendors/a:b", "") == f"{BASE}/Vendors/a:b"
