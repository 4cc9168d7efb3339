"""Tests for aspire_desktop.core.credentials.environment."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.environment import (
    PRESET_URLS,
    Environment,
    EnvironmentKind,
    environment,
    normalised_base_url,
    origin_of,
)
from aspire_desktop.core.errors import InputError


@pytest.mark.parametrize(
    ("kind", "url", "limit"),
    [
        (EnvironmentKind.PRODUCTION, "https://cloud-api.youraspire.com", 1200),
        (EnvironmentKind.SANDBOX, "https://cloudsandbox-api.youraspire.com", 60),
        (EnvironmentKind.DEMO, "https://clouddemo-api.youraspire.com", None),
    ],
)
def test_presets_have_the_vendors_hosts_and_limits(
    kind: EnvironmentKind, url: str, limit: int | None
) -> None:
    preset = environment(kind)
    assert (preset.base_url, preset.rate_limit) == (url, limit)


def test_a_presets_url_can_be_another() -> None:
    assert environment(EnvironmentKind.PRODUCTION, "https://new-api.test").host == "new-api.test"


@pytest.mark.parametrize("called", list(EnvironmentKind))
@pytest.mark.parametrize("kind", list(PRESET_URLS))
@pytest.mark.parametrize("form", ["{}", "{}/", "{}:8443", "{}./x"])
def test_a_host_of_the_vendors_is_its_own_kind_whatever_it_is_called(
    called: EnvironmentKind, kind: EnvironmentKind, form: str
) -> None:
    """Production would look like the sandbox otherwise, and the sandbox have Production's rate limit."""
    assert environment(called, form.format(PRESET_URLS[kind])).kind is kind


@pytest.mark.parametrize("called", list(EnvironmentKind))
def test_what_was_saved_under_another_name_is_what_its_host_is(called: EnvironmentKind) -> None:
    """An older version let it: badge, rate limit and write protection go by one kind, which is this."""
    production = Environment(called, PRESET_URLS[EnvironmentKind.PRODUCTION])
    assert (production.kind, production.rate_limit) == (EnvironmentKind.PRODUCTION, 1200)
    assert (production.is_production, production.asks_before_writes) == (True, True)
    sandbox = Environment(called, PRESET_URLS[EnvironmentKind.SANDBOX])
    assert (sandbox.kind, sandbox.rate_limit) == (EnvironmentKind.SANDBOX, 60)
    assert (sandbox.is_production, sandbox.asks_before_writes) == (False, False)


def test_a_host_that_is_not_the_vendors_is_what_it_is_called() -> None:
    assert Environment(EnvironmentKind.PRODUCTION, "https://new-api.test").is_production
    assert Environment(EnvironmentKind.DEMO, "https://[::1").kind is EnvironmentKind.DEMO


def test_a_custom_environment_needs_a_url() -> None:
    with pytest.raises(InputError, match="base URL"):
        environment(EnvironmentKind.CUSTOM)


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        (" https://API.Example.com/ ", "https://api.example.com"),
        ("https://api.example.com:443", "https://api.example.com"),
        ("https://api.example.com:8443/base/", "https://api.example.com:8443/base"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:80", "http://localhost"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
    ],
)
def test_a_base_url_is_normalised(typed: str, normal: str) -> None:
    assert normalised_base_url(typed) == normal
    assert normalised_base_url(normal) == normal


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.example.com",
        "ftp://api.example.com",
        "http://api.example.com",
        "http://127.0.0.1.evil.test",
        "http://localhost.evil.test",
        "https://",
        "https://user@api.example.com",
        "https://user:password@api.example.com",
        "https://api.example.com/?a=b",
        "https://api.example.com/#a",
        "https://api.example.com/a b",
        "https://api.example.com\\@evil.test",
        "https://api.exa\nmple.com",
        "https://api.example.com:port",
        "https://api.example.com:99999",
        "https://[::1",
        "https://cloud.youraspire.com",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_safe_base_url_is_refused(url: str) -> None:
    with pytest.raises(InputError):
        normalised_base_url(url)


def test_the_web_apps_address_is_recognised() -> None:
    with pytest.raises(InputError, match="web app"):
        normalised_base_url("https://cloud.youraspire.com/")


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://a.test/x?y#z", "https://a.test"),
        ("https://A.test:443/", "https://a.test"),
        ("http://a.test:8080", "http://a.test:8080"),
        ("https://u:p@a.test/", "https://a.test"),
    ],
)
def test_an_origin_is_scheme_host_and_port(url: str, origin: str) -> None:
    assert origin_of(url) == origin


@given(st.text(max_size=60))
def test_no_text_is_more_than_refused(text: str) -> None:
    with suppress(InputError):
        normalised_base_url(f"https://{text}")


@pytest.mark.parametrize(
    ("kind", "base_url", "is_foreign"),
    [
        (EnvironmentKind.CUSTOM, "https://api.example.com", True),
        (EnvironmentKind.CUSTOM, "https://cloud2-api.youraspire.com", False),
        (EnvironmentKind.CUSTOM, "https://notyouraspire.com", True),
        (EnvironmentKind.CUSTOM, "http://127.0.0.1:8000", False),
        (EnvironmentKind.DEMO, "https://api.example.com", False),
    ],
)
def test_an_api_of_somebody_else_is_told_by_its_host(
    kind: EnvironmentKind, base_url: str, is_foreign: bool
) -> None:
    assert environment(kind, base_url).is_foreign is is_foreign
