"""Tests for aspire_desktop.services.http.automatic_proxy; the real Windows is asked in tests/windows."""

from __future__ import annotations

import threading

import pytest

from aspire_desktop.core.errors import ProxyError
from aspire_desktop.services.http.automatic_proxy import AutomaticProxy, ScriptSettings, automatic_proxy

ORIGIN = "https://api.example.invalid"
PAC = "http://pac.example/proxy.pac?user=anna"


class Scripts:
    """What each script says; one that is not there cannot be read, and one that is None never ends."""

    def __init__(self, settings: ScriptSettings, **says: str | None) -> None:
        self._settings = settings
        self._says = {"": says.get("network"), PAC: says.get("own")} if says else {}
        self._known = {"": "network" in says, PAC: "own" in says}
        self.asked: list[tuple[str, str]] = []
        self.end = threading.Event()

    def settings(self) -> ScriptSettings:
        return self._settings

    def ask(self, url: str, script: str) -> str:
        self.asked.append((url, script))
        if not self._known[script]:
            raise OSError(12167, "no such script")
        said = self._says[script]
        if said is None:
            self.end.wait()
            return ""
        return said


def find(scripts: Scripts) -> str | None:
    return AutomaticProxy(scripts).find(ORIGIN)


def test_without_a_script_nobody_is_asked() -> None:
    scripts = Scripts(ScriptSettings())
    assert find(scripts) is None
    assert scripts.asked == []
    assert automatic_proxy(ORIGIN) is None  # on this system


@pytest.mark.parametrize(
    ("said", "proxy"),
    [
        ("", ""),
        ("proxy.example:8080", "proxy.example:8080"),
        ("first.example:1;second.example:2", "first.example:1"),
        (" first.example:1 ; second.example:2 ", "first.example:1"),
    ],
)
def test_a_script_says_the_way(said: str, proxy: str) -> None:
    scripts = Scripts(ScriptSettings(url=PAC), own=said)
    assert find(scripts) == proxy
    assert scripts.asked == [(f"{ORIGIN}/", PAC)]


def test_the_networks_script_goes_first_and_its_absence_is_no_fault() -> None:
    both = ScriptSettings(detects=True, url=PAC)
    assert find(Scripts(both, network="network.example:1", own="own.example:2")) == "network.example:1"
    assert find(Scripts(both, own="own.example:2")) == "own.example:2"
    assert find(Scripts(ScriptSettings(detects=True))) is None


def test_a_script_that_was_set_and_cannot_be_read_is_told_without_its_query() -> None:
    with pytest.raises(ProxyError, match=r"http://pac\.example/proxy\.pac of the system's") as caught:
        find(Scripts(ScriptSettings(url=PAC)))
    assert "anna" not in str(caught.value)


@pytest.mark.parametrize("url", ["", PAC])
def test_a_network_that_does_not_answer_is_waited_for_no_longer_than_said(url: str) -> None:
    scripts = Scripts(ScriptSettings(detects=True, url=url), network=None)
    automatic = AutomaticProxy(scripts, patience_s=0.01)
    try:
        if url:
            with pytest.raises(ProxyError):
                automatic.find(ORIGIN)
        else:
            assert automatic.find(ORIGIN) is None
    finally:
        scripts.end.set()
