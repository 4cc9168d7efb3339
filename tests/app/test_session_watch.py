"""Tests for aspire_desktop.app.session_watch: real signals on a real bus, from other processes."""

from __future__ import annotations

import ctypes.wintypes
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from aspire_desktop.app.session_watch.ending import EndingFilter
from aspire_desktop.app.session_watch.windows import is_leaving

_ROOT = Path(__file__).parents[2]
#: Says when it listens, and what it hears until its input ends.
_LISTENER = """
import sys, threading
from PySide6.QtWidgets import QApplication, QWidget
from aspire_desktop.app.session_watch import session_watch
application = QApplication(sys.argv)
window = QWidget()
watch = session_watch(window)
watch.left.connect(lambda: print("left", flush=True))
print("listening", flush=True)
threading.Thread(target=lambda: (sys.stdin.read(), application.quit()), daemon=True).start()
application.exec()
"""
_LOGIND = "org.freedesktop.login1"
_MANAGER = "/org/freedesktop/login1"


@pytest.fixture
def environment(secret_service: dict[str, str]) -> dict[str, str]:
    """One private bus plays the session's and the system's."""
    address = secret_service["DBUS_SESSION_BUS_ADDRESS"]
    return secret_service | {"DBUS_SYSTEM_BUS_ADDRESS": address, "QT_QPA_PLATFORM": "offscreen"}


def check_heard(environment: dict[str, str], count: int, *signals: tuple[str, ...]) -> None:
    """Send `signals` (path, name, arguments) and check that the watch tells of `count` of them."""
    listener = subprocess.Popen(
        [sys.executable, "-c", _LISTENER],
        env=environment,
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert listener.stdout is not None
    assert listener.stdout.readline() == "listening\n"
    # As the service's owner sends them; the last one is always heard, and ends the wait.
    last = ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true")
    for signal in (*signals, last):
        subprocess.run([sys.executable, "-c", _SENDER, *signal], env=environment, check=True)
    lines = [listener.stdout.readline() for _ in range(count + 1)]
    rest, _ = listener.communicate("", timeout=180)
    assert (lines, rest) == (["left\n"] * (count + 1), "")


_SENDER = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
application = QCoreApplication([])
bus = QDBusConnection.sessionBus()
path, name, *arguments = sys.argv[1:]
interface, _, member = name.rpartition(".")
message = QDBusMessage.createSignal(path, interface, member)
message.setArguments([value == "boolean:true" for value in arguments])
assert bus.send(message)
"""


def test_sleep_and_a_locked_session_are_told(environment: dict[str, str]) -> None:
    check_heard(
        environment,
        3,
        (_MANAGER, f"{_LOGIND}.Manager.PrepareForSleep", "boolean:true"),
        (f"{_MANAGER}/session/_32", f"{_LOGIND}.Session.Lock"),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true"),
    )


def test_waking_up_and_unlocking_are_not_told(environment: dict[str, str]) -> None:
    awake = (_MANAGER, f"{_LOGIND}.Manager.PrepareForSleep", "boolean:false")
    unlocked = ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:false")
    check_heard(environment, 0, awake, unlocked)


@pytest.mark.parametrize(
    ("message", "parameter", "expected"),
    [
        (0x02B1, 0x7, True),
        (0x02B1, 0x2, True),
        (0x02B1, 0x8, False),
        (0x0218, 0x4, True),
        (0x0218, 0x12, False),
        (0x0100, 0x7, False),
    ],
)
def test_windows_messages_are_told_apart(message: int, parameter: int, *, expected: bool) -> None:
    assert is_leaving(message, parameter) is expected


@pytest.mark.parametrize(
    ("message", "parameter", "expected"),
    [
        (0x0016, 1, True),
        (0x0016, 0, False),  # somebody else refused to end
        (0x0011, 1, False),  # the question before it, which Qt answers
    ],
)
def test_the_end_of_a_session_is_taken_from_qt_and_nothing_else_is(
    message: int, parameter: int, *, expected: bool
) -> None:
    told: list[str] = []
    sent = ctypes.wintypes.MSG(message=message, wParam=parameter)
    ending = EndingFilter(lambda: told.append("ending"))
    found = ending.nativeEventFilter(QByteArray(b"windows_generic_MSG"), ctypes.addressof(sent))
    assert (found, told) == ((expected, 0), ["ending"] * expected)
