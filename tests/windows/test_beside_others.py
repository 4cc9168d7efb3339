"""The installed window beside what else runs: another session, a key pressed elsewhere, a crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import add_credential
from tests.remote.control import running
from tests.windows.conftest import Windows
from tests.windows.installation import Installation
from tests.windows.lab import WindowsLab

pytestmark = pytest.mark.windows

#: WER_FAULT_REPORTING_FLAG_NOHEAP.
_NO_HEAP = 1

#: What the window of another session holds: Wine has one session only.
_OTHER_SESSION = """
import sys
from pathlib import Path
from aspire_desktop.app import single_instance
lock, is_free = single_instance._taken(single_instance.user_lock_path(Path({place!r})))
print("held" if is_free and lock else "not held", flush=True)
sys.stdin.read()
"""


def test_another_session_is_told_of_and_the_hot_key_opens_the_list(
    installed: Installation,
    lab: WindowsLab,
    ask_windows: Windows,
    data_folder: Path,
    demo_server: DemoServer,
) -> None:
    place = lab.seen_from_windows(data_folder)
    with (
        installed.scripted(_OTHER_SESSION.format(place=place)),
        running(installed.start_remote, ["--data-dir", place]) as program,
    ):
        program.read("messageText", "open on the same data in another session of yours")
        add_credential(program, demo_server.base_url)
        program.click("settingsAction")
        program.select("settingsPages", "Tray and start")
        program.type("setting:hot_key", "Ctrl+Alt+F9")
        program.key("Return")
        program.dismiss()
        program.minimize()
        ask_windows("press_hot_key")
        program.type("paletteSearch", "Payroll")
        program.key("Esc")
        assert program.close() == 0


def test_windows_keeps_no_memory_of_a_crash(installed: Installation) -> None:
    """Wine writes down that the heap is to stay out of reports, and does nothing."""
    said = installed.run("--version", variables={"WINEDEBUG": "fixme+wer"}).stderr.decode(errors="replace")
    assert f"WerSetFlags ({_NO_HEAP})" in said
