"""A headless Chromium, driven through chromedriver: WebDriver's protocol over plain HTTP."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bench.memory import descendants, proportional

_PROGRAMS = ("chromium", "chromedriver")
#: A new profile, and nothing of its own to fetch: no address but this machine's is ever looked up.
_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,800",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
_STARTED = "started successfully on port "
_END_S = 5.0
#: How much longer than a script a command may take before the page counts as hung.
_PATIENCE_S = 5.0


class NoAnswerError(Exception):
    """The page, or the browser, did not answer in time."""


class Browser:
    def __init__(self, driver: subprocess.Popen[str], port: int, profile: str) -> None:
        self._driver = driver
        self._address = f"http://127.0.0.1:{port}/session"
        self._timeout_s = 60.0
        options = {"args": [*_OPTIONS, f"--user-data-dir={profile}"], "binary": shutil.which("chromium")}
        wanted = {"browserName": "chrome", "goog:chromeOptions": options}
        made = self._command("", {"capabilities": {"alwaysMatch": wanted}})
        self._address += f"/{made['sessionId']}"

    def open(self, url: str) -> None:
        """Open a page, and return when it and its scripts are loaded."""
        self._command("/url", {"url": url})

    def run(self, script: str, *arguments: object, limit_s: float) -> Any:
        """Run a script in the page until it calls its last argument; return what it gives that.

        Raises:
            NoAnswerError: It did not within `limit_s`, or the page is hung.
        """
        self._command("/timeouts", {"script": int(limit_s * 1000)})
        self._timeout_s = limit_s + _PATIENCE_S
        return self._command("/execute/async", {"script": script, "args": list(arguments)})

    def memory(self) -> int:
        """Return the bytes that all processes of the browser hold."""
        return proportional(descendants(self._driver.pid))

    def _command(self, path: str, parameters: dict[str, Any]) -> Any:
        data = json.dumps(parameters).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(self._address + path, data, headers)  # noqa: S310 (loopback)
        try:
            with urllib.request.urlopen(request, timeout=self._timeout_s) as answer:  # noqa: S310 (as above)
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise NoAnswerError(error.read().decode("utf-8", "replace")[:500]) from error
        except OSError as error:
            raise NoAnswerError(str(error)) from error


def missing() -> str:
    """Return which programs are missing; empty where none is."""
    return ", ".join(program for program in _PROGRAMS if not shutil.which(program))


@contextmanager
def browser() -> Iterator[Browser]:
    """Start Chromium with a new profile and end it, hung or not, with all of its processes."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = ["chromedriver", "--port=0"]
        driver = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            yield Browser(driver, _port(driver), profile)
        finally:
            _end(driver)


def _port(driver: subprocess.Popen[str]) -> int:
    assert driver.stdout is not None
    for line in driver.stdout:
        if _STARTED in line:
            return int(line.partition(_STARTED)[2].strip(" .\n"))
    raise NoAnswerError("chromedriver did not start")


def _end(driver: subprocess.Popen[str]) -> None:
    started = descendants(driver.pid)
    driver.terminate()
    for process in started:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
    driver.wait(_END_S)
    if driver.stdout is not None:
        driver.stdout.close()
