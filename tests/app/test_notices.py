"""Tests for aspire_desktop.app.notices: a real bus, and a portal by another library in another process."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest

from aspire_desktop.app.notices.notices import Notices
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.viewmodels.notice import Notice

pytest.importorskip("jeepney", reason="the portal's own library, which comes with keyring on Linux")

_ROOT = Path(__file__).parents[2]
#: Shows a notice, and says what comes of it until its input ends.
_PROGRAM = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from aspire_desktop.app.notices import notices
from aspire_desktop.viewmodels.notice import Notice
application = QCoreApplication(sys.argv)
shown = notices(application)
shown.opened.connect(lambda one: print("opened", *one.ids, flush=True))
shown.refresh_requested.connect(lambda one: print("refresh", *one.ids, flush=True))
shown.snooze_requested.connect(lambda one: print("snooze", *one.ids, flush=True))
for count in map(int, sys.argv[1:]):
    ids = tuple(f"id{number}" for number in range(count))
    shown.show(Notice("An Aspire token expires in 59 min", "Sandbox", ids), lambda: print("tray", flush=True))
def end():
    sys.stdin.readline()
    # Queued: it may come before there is a loop to be ended.
    QMetaObject.invokeMethod(application, "quit", Qt.ConnectionType.QueuedConnection)
threading.Thread(target=end, daemon=True).start()
application.exec()
shown.close()
"""


@pytest.fixture
def environment(secret_service: dict[str, str]) -> dict[str, str]:
    return secret_service | {"QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def process(environment: dict[str, str], *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    made = subprocess.Popen(
        [sys.executable, *arguments],
        env=environment,
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield made
    finally:
        made.kill()
        made.communicate()


def told(stream: IO[str] | None) -> list[Any]:
    assert stream is not None
    line: list[Any] = json.loads(stream.readline())
    return line


def say(running: "subprocess.Popen[str]", line: str) -> None:
    assert running.stdin is not None
    running.stdin.write(f"{line}\n")
    running.stdin.flush()


def heard(running: "subprocess.Popen[str]") -> str:
    assert running.stdout is not None
    return running.stdout.readline().strip()


@contextmanager
def portal(environment: dict[str, str], *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    with process(environment, "-m", "tests.support.notification_portal", *arguments) as running:
        assert told(running.stdout) == ["ready"]
        yield running


@pytest.mark.parametrize("action", ["refresh", "snooze", "open"])
def test_a_notice_has_buttons_that_act_on_what_it_is_about(environment: dict[str, str], action: str) -> None:
    with portal(environment) as shown, process(environment, "-c", _PROGRAM, "1", "2") as program:
        first, second = told(shown.stdout), told(shown.stdout)
        assert first[:2] == ["AddNotification", "sa{sv}"]
        name, content = first[2]
        assert content["title"] == ["s", "An Aspire token expires in 59 min"]
        assert content["body"] == ["s", "Sandbox"]
        signature, buttons = content["buttons"]
        assert signature == "aa{sv}"
        assert [button["label"][1] for button in buttons] == ["Refresh", "Snooze"]
        other, many = second[2]
        assert [button["label"][1] for button in many["buttons"][1]] == ["Refresh all", "Snooze"]
        say(shown, f"of-nobody {action}")
        say(shown, f"{other} {action}")
        word = {"open": "opened"}.get(action, action)
        assert heard(program) == f"{word} id0 id1"
        say(shown, f"{other} {action}")  # it was pressed: nothing is left of it
        say(shown, f"{name} {action}")
        assert heard(program) == f"{word} id0"


def test_what_is_still_shown_goes_with_the_program(environment: dict[str, str]) -> None:
    with portal(environment) as shown, process(environment, "-c", _PROGRAM, "1") as program:
        name = told(shown.stdout)[2][0]
        say(program, "end")
        assert told(shown.stdout) == ["RemoveNotification", "s", [name]]


def test_where_the_portal_refuses_or_is_not_there_the_notice_goes_another_way(
    environment: dict[str, str],
) -> None:
    with portal(environment, "refuses"), process(environment, "-c", _PROGRAM, "1") as program:
        assert heard(program) == "tray"
    with process(environment, "-c", _PROGRAM, "1") as program:
        assert heard(program) == "tray"
    nowhere = environment | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    with process(nowhere, "-c", _PROGRAM, "1") as program:
        assert heard(program) == "tray"


def test_a_system_without_buttons_shows_them_another_way() -> None:
    ways: list[str] = []
    Notices().show(Notice("title", "text", (ProfileId("a"),)), lambda: ways.append("tray"))
    assert ways == ["tray"]
