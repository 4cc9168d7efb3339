"""Proxies as Windows knows them: a script is followed, and a sign-in that we cannot do is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.api_server import Answer, ApiServer
from tests.windows.installation import Installation
from tests.windows.lab import WindowsLab

pytestmark = pytest.mark.windows

_NETWORK = 4
_HOST = "api.example.invalid"
_SETTINGS = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"


@pytest.fixture
def proxy() -> Iterator[ApiServer]:
    """Serves the script as well, which sends one host through it and all others nowhere."""
    with ApiServer() as server:
        address = server.url.removeprefix("http://")
        script = f"""
            function FindProxyForURL(url, host) {{
                if (dnsDomainIs(host, ".example.invalid"))
                    return "PROXY {address}; DIRECT";
                return "PROXY 127.0.0.1:9";
            }}
        """
        kind = {"Content-Type": "application/x-ns-proxy-autoconfig"}
        server.script("GET", "/proxy.pac", Answer(body=script.encode(), headers=kind))
        refused = Answer(status=407, body=b"", headers={"Proxy-Authenticate": "Negotiate"})
        server.script("CONNECT", f"{_HOST}:443", refused)
        yield server


def test_a_script_on_loopback_is_followed_to_a_proxy_that_wants_negotiate(
    installed: Installation, lab: WindowsLab, data_folder: Path, proxy: ApiServer
) -> None:
    place = lab.seen_from_windows(data_folder)
    options = ["--description", "One", "--client-id", "c", "--secret-stdin", "--environment", "custom"]
    added = installed.run(
        "--data-dir", place, "credentials", "add", *options, "--base-url", f"https://{_HOST}", given=b"secret"
    )
    assert added.returncode == 0
    with installed.registry_value(_SETTINGS, "AutoConfigURL", f"{proxy.url}/proxy.pac"):
        done = installed.run("--data-dir", place, "token", "One")
        said = done.stderr.decode("utf-8")
        assert proxy.asked("GET", "/proxy.pac"), said
        assert done.returncode == _NETWORK
        name = proxy.url.removeprefix("http://")
        assert (
            f"The proxy {name} asks for a Windows sign-in (Negotiate), which Aspire Desktop cannot do."
            in said
        )
    with installed.registry_value(_SETTINGS, "AutoConfigURL", f"{proxy.url}/no-such.pac"):
        done = installed.run("--data-dir", place, "token", "One")
        assert done.returncode == _NETWORK
        assert f"The proxy script {proxy.url}/no-such.pac" in done.stderr.decode("utf-8")
    assert len(proxy.asked("CONNECT", f"{_HOST}:443")) == 1
