"""Tests for aspire_desktop.services.http.outgoing."""

import pytest

from aspire_desktop.core.errors import InputError, OriginError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.http.outgoing import Outgoing, outgoing

ORIGIN = "https://api.example.com"
CANARY = "cAnArY"


def check(
    url: str = f"{ORIGIN}/x",
    *,
    method: str = "GET",
    headers: tuple[tuple[str, str], ...] = (),
    bearer: str | None = None,
    origin: str = ORIGIN,
) -> Outgoing:
    request = PreparedRequest(method=method, url=url, headers=headers)
    return outgoing(request, origin, bearer)


@pytest.mark.parametrize(
    "url",
    [
        "https://api.example.com.evil.com/x",
        "https://evil.com/x",
        "http://api.example.com/x",
        "https://api.example.com:8443/x",
        "https://api.example.com@evil.com/x",
        "https://evil.com#@api.example.com/x",
        "https://user:pw@api.example.com/x",
        "https://api.example.com\\@evil.com/x",
        "//api.example.com/x",
        "/x",
        "file:///etc/passwd",
        "https://[::1/x",
        "https://api.example.com:port/x",
        "",
    ],
)
def test_a_url_of_another_origin_is_refused(url: str) -> None:
    with pytest.raises(InputError):
        check(url)


def test_a_refused_origin_names_both_and_not_the_path() -> None:
    with pytest.raises(OriginError) as caught:
        check(f"https://evil.com/{CANARY}?{CANARY}")

    assert "https://evil.com" in str(caught.value)
    assert ORIGIN in str(caught.value)
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        f"{ORIGIN}:443/x",
        "HTTPS://API.example.com/x",
        f"{ORIGIN}/x?$filter=a%20eq%20%27b%27",
        f"{ORIGIN}/x/a%2Fb",
        ORIGIN,
    ],
)
def test_the_same_origin_in_another_spelling_is_accepted(url: str) -> None:
    assert check(url).host == "api.example.com"


@pytest.mark.parametrize("path", ["..", ".", "%2e%2e", "%2E.", "a/../b"])
def test_a_path_that_climbs_is_refused(path: str) -> None:
    with pytest.raises(InputError, match="another endpoint"):
        check(f"{ORIGIN}/x/{path}")


@pytest.mark.parametrize("path", ["a b", "a\r\nb", "ä", "a\0b", "x#y"])
def test_a_path_that_is_not_encoded_is_refused(path: str) -> None:
    with pytest.raises(InputError):
        check(f"{ORIGIN}/{path}")


def test_unencrypted_http_is_only_for_this_computer() -> None:
    with pytest.raises(InputError, match="unencrypted"):
        check("http://api.example.com/x", origin="http://api.example.com")
    assert check("http://127.0.0.1:8000/x", origin="http://127.0.0.1:8000").port == 8000
    assert check("http://[::1]/x", origin="http://[::1]").host == "::1"


@pytest.mark.parametrize(
    "value", [f"{CANARY}\r\nX: y", f"{CANARY}\n", f"{CANARY}\0", f"{CANARY}é", f"{CANARY}\x7f"]
)
def test_an_illegal_header_value_is_refused_and_not_quoted(value: str) -> None:
    with pytest.raises(InputError, match="X-One") as caught:
        check(headers=(("X-One", value),))

    assert CANARY not in str(caught.value)


@pytest.mark.parametrize("name", [f"{CANARY} x", f"{CANARY}:", f"{CANARY}\r\n", "", "é"])
def test_an_illegal_header_name_is_refused_and_not_quoted(name: str) -> None:
    with pytest.raises(InputError) as caught:
        check(headers=((name, "1"),))

    assert CANARY not in str(caught.value)


@pytest.mark.parametrize(
    "name", ["Authorization", "authorization", "Host", "Content-Length", "Transfer-Encoding"]
)
def test_headers_that_decide_where_and_as_whom_are_ours(name: str) -> None:
    with pytest.raises(InputError, match=name):
        check(headers=((name, "1"),))


@pytest.mark.parametrize(
    "token", ["", " ", f"{CANARY} x", f"{CANARY}\r\n", f"{CANARY}\0", f"{CANARY}é", f'{CANARY}"\n']
)
def test_an_illegal_token_is_refused_and_not_quoted(token: str) -> None:
    with pytest.raises(InputError) as caught:
        check(bearer=token)

    assert CANARY not in str(caught.value)


def test_a_header_of_the_user_replaces_our_default() -> None:
    names = [name.lower() for name, _ in check(headers=(("ACCEPT", "text/csv"),)).headers]

    assert names.count("accept") == 1


def test_a_token_is_not_shown() -> None:
    assert CANARY not in repr(check(f"{ORIGIN}/?{CANARY}", bearer=CANARY))


@pytest.mark.parametrize("method", ["get", "GET /x HTTP/1.1\r\n", "", "G T"])
def test_an_illegal_method_is_refused(method: str) -> None:
    with pytest.raises(InputError):
        check(method=method)


def test_an_address_that_no_server_takes_is_refused() -> None:
    with pytest.raises(InputError, match="longer than"):
        check(f"{ORIGIN}/?{'a' * 70_000}")
