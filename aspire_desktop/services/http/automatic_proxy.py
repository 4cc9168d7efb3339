"""The proxy that a script of Windows' own settings names: a PAC file, or one that the network offers (WPAD).

Windows runs the script itself.  Elsewhere the system's settings are read by `urllib`, which knows no scripts.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from ctypes import POINTER, Structure, byref, c_int, c_uint32, c_void_p, c_wchar_p
from dataclasses import dataclass
from typing import Any, Final, Protocol

from aspire_desktop.core.errors import ProxyError

_PATIENCE_S: Final = 5.0
_NO_PROXY: Final = 1
_AUTO_DETECT, _CONFIG_URL = 1, 2
_BY_DHCP_AND_DNS: Final = 3
_AGENT: Final = "Aspire Desktop"
_SETTINGS: Final = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"


@dataclass(frozen=True, slots=True)
class ScriptSettings:
    """Attributes: detects: The network is asked for a script. url: Of a script that was set, if any."""

    detects: bool = False
    url: str = ""


class ScriptRunner(Protocol):
    """The part of Windows that knows and runs scripts; each method raises OSError where it cannot."""

    def settings(self) -> ScriptSettings:
        """Return what is set for this user."""

    def ask(self, url: str, script: str) -> str:
        """Return what a script says of `url`: proxies, the best first, or nothing for a direct way.

        Args:
            url: Where a request is to go.
            script: The script's address; empty for the one that the network offers.
        """


def automatic_proxy(origin: str) -> str | None:
    """Return the proxy for `origin` by the system's script: empty for a direct way, None without a script.

    It blocks, for 5 seconds at most.

    Raises:
        ProxyError: A script is set, and cannot be read or run.
    """
    platform: str = sys.platform
    return AutomaticProxy(WinHttp()).find(origin) if platform == "win32" else None


class AutomaticProxy:
    """Asks in a thread of its own: Windows may wait much longer for a network that does not answer."""

    def __init__(self, runner: ScriptRunner, patience_s: float = _PATIENCE_S) -> None:
        self._runner = runner
        self._patience_s = patience_s

    def find(self, origin: str) -> str | None:
        """Do what `automatic_proxy` says."""
        try:
            settings = self._runner.settings()
        except OSError:  # nobody has set anything that could be read
            return None
        if not (settings.detects or settings.url):
            return None
        outcome: list[str | None] = []
        thread = threading.Thread(
            target=lambda: outcome.append(self._ask(settings, f"{origin}/")), name="proxy script", daemon=True
        )
        thread.start()
        thread.join(self._patience_s)
        answer = outcome[0] if outcome else None
        if answer is None and settings.url:
            raise ProxyError("proxy.script_unusable", script=settings.url.partition("?")[0])
        return None if answer is None else answer.split(";")[0].split()[0] if answer.strip() else ""

    def _ask(self, settings: ScriptSettings, url: str) -> str | None:
        """Ask as Windows does: the network's script first; None where neither can be had."""
        scripts = [""] if settings.detects else []
        for script in [*scripts, *filter(None, [settings.url])]:
            try:
                return self._runner.ask(url, script)
            except OSError:
                continue
        return None


class _UserSettings(Structure):
    _fields_ = (
        ("detects", c_int),
        ("script", c_void_p),
        ("proxy", c_void_p),
        ("bypass", c_void_p),
    )


class _Options(Structure):
    _fields_ = (
        ("flags", c_uint32),
        ("detect_flags", c_uint32),
        ("script", c_wchar_p),
        ("reserved", c_void_p),
        ("reserved_too", c_uint32),
        ("logs_on", c_int),
    )


class _ProxyInfo(Structure):
    _fields_ = (("access", c_uint32), ("proxy", c_void_p), ("bypass", c_void_p))


def _url_in_registry() -> str:
    """Return the script's address as Windows keeps it; Wine (10) tells it here only."""
    import importlib

    registry: Any = importlib.import_module("winreg")  # known on Windows only
    try:
        with registry.OpenKey(registry.HKEY_CURRENT_USER, _SETTINGS) as key:
            value = registry.QueryValueEx(key, "AutoConfigURL")[0]
    except OSError:
        return ""
    return value.strip() if isinstance(value, str) else ""


class WinHttp:
    """Windows' HTTP services."""

    def __init__(self) -> None:
        load: Any = getattr(ctypes, "WinDLL")  # noqa: B009 (known on Windows only)
        self._library = load("winhttp", use_last_error=True)
        self._kernel = load("kernel32")
        self._kernel.GlobalFree.argtypes = [c_void_p]
        self._library.WinHttpOpen.restype = c_void_p
        self._library.WinHttpOpen.argtypes = [c_wchar_p, c_uint32, c_wchar_p, c_wchar_p, c_uint32]
        self._library.WinHttpCloseHandle.argtypes = [c_void_p]
        self._library.WinHttpGetProxyForUrl.argtypes = [
            *(c_void_p, c_wchar_p),
            *(POINTER(_Options), POINTER(_ProxyInfo)),
        ]

    def settings(self) -> ScriptSettings:
        found = _UserSettings()
        if not self._library.WinHttpGetIEProxyConfigForCurrentUser(byref(found)):
            raise self._failed()
        url = self._taken(found.script) or _url_in_registry()
        for other in (found.proxy, found.bypass):
            self._taken(other)
        return ScriptSettings(bool(found.detects), url)

    def ask(self, url: str, script: str) -> str:
        session = self._library.WinHttpOpen(_AGENT, _NO_PROXY, None, None, 0)
        if not session:
            raise self._failed()
        detects = not script
        options = _Options(
            flags=_AUTO_DETECT if detects else _CONFIG_URL,
            detect_flags=_BY_DHCP_AND_DNS if detects else 0,
            script=script or None,
            logs_on=1,
        )
        found = _ProxyInfo()
        try:
            if not self._library.WinHttpGetProxyForUrl(session, url, byref(options), byref(found)):
                raise self._failed()
        finally:
            self._library.WinHttpCloseHandle(session)
        proxy = self._taken(found.proxy)
        self._taken(found.bypass)
        return "" if found.access == _NO_PROXY else proxy

    def _taken(self, text: int | None) -> str:
        """Return a text that Windows has made, and give its memory back."""
        if not text:
            return ""
        try:
            return ctypes.wstring_at(text)
        finally:
            self._kernel.GlobalFree(text)

    def _failed(self) -> OSError:
        number: int = getattr(ctypes, "get_last_error")()  # noqa: B009 (known on Windows only)
        return OSError(number, "Windows' HTTP services refused")
