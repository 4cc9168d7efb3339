"""Tests for aspire_desktop.core.credentials.hosts."""

import pytest

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.hosts import host_of, look_alike_warning

PRODUCTION, SANDBOX, DEMO = (
    "https://cloud-api.youraspire.com",
    "https://cloudsandbox-api.youraspire.com",
    "https://clouddemo-api.youraspire.com",
)


@pytest.mark.parametrize(
    ("said", "base_url", "kind"),
    [
        (PRODUCTION, PRODUCTION, EnvironmentKind.PRODUCTION),
        ("cloud-api.youraspire.com", PRODUCTION, EnvironmentKind.PRODUCTION),
        ("HTTPS://CLOUD-API.YOURASPIRE.COM/", PRODUCTION, EnvironmentKind.PRODUCTION),
        ("http://cloud-api.youraspire.com", PRODUCTION, EnvironmentKind.PRODUCTION),
        (f"{SANDBOX}/Authorization", SANDBOX, EnvironmentKind.SANDBOX),
        (f"{SANDBOX}/Authorization/RefreshToken", SANDBOX, EnvironmentKind.SANDBOX),
        (f"{DEMO}/swagger/index.html#/Branches", DEMO, EnvironmentKind.DEMO),
        (
            "https://sandbox2-api.youraspire.com",
            "https://sandbox2-api.youraspire.com",
            EnvironmentKind.SANDBOX,
        ),
        ("https://new-api.youraspire.com", "https://new-api.youraspire.com", None),
    ],
)
def test_a_host_of_aspires_is_known(said: str, base_url: str, kind: EnvironmentKind | None) -> None:
    host = host_of(said)
    assert (host.base_url, host.kind, host.is_aspires) == (base_url, kind, True)


@pytest.mark.parametrize(
    "said",
    [
        "https://youraspire.com.evil.test",
        "https://evil-youraspire.com",
        "https://cloud-api.youraspire.co",
        "https://cloud-api-youraspire.com",
        "https://cloud-api.yourаspire.com",
        "https://example.test/cloud-api.youraspire.com",
    ],
)
def test_a_host_that_only_looks_like_aspires_is_not(said: str) -> None:
    host = host_of(said)
    assert not host.is_aspires
    assert host.kind is None


def test_the_web_app_and_a_hidden_user_name_are_no_hosts() -> None:
    for said in ("https://cloud.youraspire.com", "https://cloud-api.youraspire.com@evil.test"):
        assert host_of(said).problem is not None


def test_this_computer_is_nobody_elses() -> None:
    assert host_of("http://127.0.0.1:8000").is_here
    assert not host_of("https://example.test").is_here


@pytest.mark.parametrize(
    ("typed", "name", "script"),
    [
        ("https://cloud-api.youraspіre.com", "cloud-api.xn--youraspre-19h.com", "Cyrillic"),
        ("cloud-аpi.youraspire.com", "xn--cloud-pi-66g.youraspire.com", "Cyrillic"),
        ("https://cloud-api.yοuraspire.com", "cloud-api.xn--yuraspire-q1g.com", "Greek"),
        ("https://cloud-api.xn--youraspre-19h.com", "cloud-api.xn--youraspre-19h.com", "Cyrillic"),
    ],
)
def test_a_look_alike_is_shown_by_its_real_name(typed: str, name: str, script: str) -> None:
    warning = look_alike_warning(typed)
    assert warning is not None
    assert name in str(warning)
    assert script in str(warning)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("https://cloud-api.youraspire.com.evil.test", "cloud-api.youraspire.com.evil.test"),
        ("HTTPS://Cloud-API.YourAspire.com.evil.test:8443/x", "cloud-api.youraspire.com.evil.test"),
        ("cloud-api-youraspire.com", "cloud-api-youraspire.com"),
        ("https://cloud-api.youraspire.co", "cloud-api.youraspire.co"),
        ("https://notyouraspire.com", "notyouraspire.com"),
    ],
)
def test_a_host_with_aspires_name_that_is_not_aspires_is_warned_of(typed: str, name: str) -> None:
    warning = look_alike_warning(typed)
    assert warning is not None
    assert str(warning) == f"{name} has Aspire's name in it but isn't Aspire's. Check the address."


@pytest.mark.parametrize(
    "typed",
    [
        "",
        PRODUCTION,
        "https://CLOUD.youraspire.com.:443",
        "https://api.example.test",
        "https://[::1",
        "not a url at all",
    ],
)
def test_plain_hosts_and_half_typed_ones_are_not_warned_of(typed: str) -> None:
    assert look_alike_warning(typed) is None
