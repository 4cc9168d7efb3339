"""The running window as a screen reader has it, through AT-SPI: names, roles, and what is said unasked."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.e2e.conftest import FULL, Program, add_credential
from tests.support.processes import child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.demo.launch import DemoServer

#: Long enough for a machine with ten times as much to do.
_PATIENCE_S = 180.0
_SYSTEM_PYTHON = "/usr/bin/python3"
_LISTENER = Path(__file__).parents[1] / "remote" / "listener.py"
_HAS_LIBRARY = "import gi; gi.require_version('Atspi', '2.0')"
#: Kinds of which a screen reader knows what can be done with them.
_FITTING = {
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "text",
    "password text",
    "combo box",
    "spin button",
    "list",
    "list item",
    "tree",
    "tree item",
    "table",
    "table cell",
    "table column header",
    "page tab",
    "page tab list",
    "label",
}
_BUS = Path("/usr/libexec/at-spi-bus-launcher")


def _can_listen() -> bool:
    if not (Path(_SYSTEM_PYTHON).exists() and _BUS.exists()):
        return False
    asked = subprocess.run([_SYSTEM_PYTHON, "-c", _HAS_LIBRARY], capture_output=True, check=False)
    return asked.returncode == 0


pytestmark = pytest.mark.skipif(not _can_listen(), reason="AT-SPI's library is not installed")


@pytest.fixture
def listening(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """Yield the environment of a session in which a screen reader could run."""
    with child([str(_BUS), "--launch-immediately"], environment):
        yield environment | {"PYTHONPATH": "", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


class Heard:
    """What was said so far and not yet asked for."""

    def __init__(self, listener: subprocess.Popen[str]) -> None:
        self._said: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, args=(listener,), daemon=True).start()

    def until(self, text: str) -> list[str]:
        """Return what is said up to the first that holds a text."""
        said: list[str] = []
        while not said or text not in said[-1]:
            try:
                said.append(self._said.get(timeout=_PATIENCE_S))
            except queue.Empty:
                raise AssertionError(f"{text!r} was not said, but {said}") from None
        return said

    def _listen(self, listener: subprocess.Popen[str]) -> None:
        assert listener.stdout is not None
        for line in listener.stdout:
            self._said.put(json.loads(line))


@pytest.fixture
def heard(listening: dict[str, str]) -> Iterator[Heard]:
    command = [_SYSTEM_PYTHON, str(_LISTENER), "announcements"]
    with subprocess.Popen(command, env=listening, stdout=subprocess.PIPE, text=True) as listener:
        heard = Heard(listener)
        try:
            heard.until("listening")
            yield heard
        finally:
            listener.kill()


def _controls(listening: dict[str, str], window: str) -> list[dict[str, Any]]:
    """Return what can take the focus in a window: name, role, value."""
    command = [_SYSTEM_PYTHON, str(_LISTENER), "controls"]
    done = subprocess.run(command, env=listening, capture_output=True, text=True, check=True)
    every = [json.loads(line) for line in done.stdout.splitlines()]
    found = [one for one in every if window in one["window"]]
    assert found, f"no {window!r} among {sorted({one['window'] for one in every})}"
    return found


def _amiss(controls: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what says nothing of itself, is of no kind that can be used, or has no value to change."""
    return [
        one
        for one in controls
        if (not one["name"].strip() and one["role"] != "table cell")
        or one["role"] not in _FITTING
        or (one["role"] == "spin button" and one["value"] is None)
    ]


def test_what_can_be_used_says_what_it_is_and_of_what_kind(
    start: Program, listening: dict[str, str], demo_server: DemoServer, tmp_path: Path
) -> None:
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    add_credential(program, demo_server.base_url)
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.key("Ctrl+Return")
    program.read("responseStatus", "200")
    controls = _controls(listening, "Aspire Desktop")
    assert _amiss(controls) == []
    assert {"push button", "text", "tree", "table", "page tab"} <= {one["role"] for one in controls}
    for opener, name, title in (
        ("addCredentialButton", "descriptionField", "New credential"),
        ("settingsAction", "settingsSearch", "Settings"),
        ("exportCredentialsAction", "exportFileField", "Export credentials"),
        ("scheduleBackupAction", "backupFolderField", "Back up"),
    ):
        program.click(opener)
        program.focus(name)
        assert _amiss(_controls(listening, title)) == [], title
        program.key("Esc")
    listed = tmp_path / "list.csv"
    listed.write_text("Name,Client ID,Secret\nPayroll,1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001,0123456789\n")
    program.click("importCredentialsAction")
    program.choose_file(str(listed))
    program.read("importSummary", "selected")
    assert _amiss(_controls(listening, "Import")) == []
    program.key("Esc")
    assert program.close() == 0


def test_what_happens_is_said_wherever_the_focus_is(
    start: Program, listening: dict[str, str], heard: Heard, demo_server: DemoServer
) -> None:
    assert listening
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    add_credential(program, demo_server.base_url)
    program.click("getTokenButton")
    said = heard.until("Valid")
    assert not [text for text in said if "requests" in text], "lists that nobody sees say nothing"
    program.click("copyTokenButton")
    heard.until("Token copied")
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.key("Ctrl+Return")
    (*_, answer) = heard.until("200 OK, GET /Branches, Payroll export")
    assert "6 rows" in answer
    program.type("credentialSearch", "zzzz")
    heard.until("No credentials match the search.")
    program.type("credentialSearch", "")
    program.type("operationFilter", "zzzz")
    heard.until("No operations match.")
    add_credential(program, demo_server.base_url, secret="not-the-secret", description="Wrong")
    program.click("getTokenButton")
    heard.until("rejected these credentials")
    assert program.close() == 0


def test_each_event_is_said_once_in_the_windows_language(
    start: Program, listening: dict[str, str], heard: Heard, demo_server: DemoServer
) -> None:
    """What is said between two events is said by the first of them: nothing more, and nothing twice."""
    assert listening
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANGUAGE="de")
    program.click("addCredentialButton")
    program.click("saveCredentialButton")
    (missing,) = heard.until("braucht eine Beschreibung")
    assert "✕" not in missing
    program.type("descriptionField", "Payroll export")
    program.focus("environmentField")
    program.key("End")
    program.type("baseUrlField", demo_server.base_url)
    program.paste("clientIdField", f"Client ID: {FULL.client_id}\nSecret: {FULL.secret}\n")
    heard.until("eingetragen")
    program.click("saveCredentialButton")
    program.read("credentialTitle", "^Payroll export$")
    program.click("getTokenButton")
    assert len(heard.until("Payroll export: Gültig")) == 1
    program.click("copyTokenButton")
    assert heard.until("Token kopiert") == ["Token kopiert."]
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.key("Ctrl+Return")
    (answer,) = heard.until("200 OK")
    assert "6 Zeilen" in answer
    program.type("responseFind", "§")  # one key: what is sought while somebody types is said as well
    assert heard.until("nicht gefunden") == ["nicht gefunden"]
    program.paste_over("parameter:query:$filter", "BranchID eq")
    program.key("Ctrl+Return")
    (failed,) = heard.until("Nicht gesendet")
    assert "am Ende fehlt etwas" in failed
    program.click("lockAction")
    assert heard.until("Gesperrt") == ["Gesperrt"]
    program.click("unlockButton")
    program.wait_until_gone("unlockButton")
    program.click("settingsAction")
    program.type("settingsSearch", "zzzz")
    *_, nothing = heard.until("zzzz")
    assert "Einstellung" in nothing
    program.type("settingsSearch", "Sprache")
    program.key("Esc")
    program.wait_until_gone("settingsSearch")
    program.click("lockAction")
    assert heard.until("Gesperrt") == ["Gesperrt"]
    assert program.close() == 0


def test_what_came_of_a_test_is_said_in_the_form_and_in_its_own_window(
    start: Program, listening: dict[str, str], heard: Heard, demo_server: DemoServer
) -> None:
    assert listening
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    add_credential(program, demo_server.base_url)
    program.key("Ctrl+T")
    heard.until("Everything works")
    program.key("Esc")
    program.wait_until_gone("testResult")
    program.click("editCredentialButton")
    program.type("secretField", "not-the-secret")
    program.click("testCredentialButton")
    said = heard.until("rejected the Client ID or the Secret (404)")
    assert not [text for text in said if "Everything works" in text]
    program.type("secretField", FULL.secret)
    program.click("testCredentialButton")
    *_, right = heard.until("Everything works")
    assert "✓" not in right
    program.key("Esc")
    program.click("discardButton")
    assert program.close() == 0
