"""The taskbar's button as Windows' components take it: under Wine, which keeps the menu to itself."""

from __future__ import annotations

import json
import subprocess

import pytest

from tests.windows.lab import WindowsLab

pytestmark = pytest.mark.windows

#: The objects are made and called as in the program; what a call refuses is logged there, and told here.
_SCRIPT = """
import ctypes, json, logging, sys
ctypes.oledll.ole32.CoInitialize(None)
said = []
class Kept(logging.Handler):
    def emit(self, record):
        said.append(record.getMessage())
logging.basicConfig(level=logging.INFO, handlers=[Kept()])
from aspire_desktop.app.taskbar import taskbar, windows
from aspire_desktop.app.taskbar.button import MenuEntry, Progress
program = [r"C:\\Programs\\Aspire Desktop.exe", "--data-dir", r"C:\\Da ta"]
entries = [
    MenuEntry("Zażółć 東京 & 100%", ("--copy-token", "a-1"), "Copy token"),
    MenuEntry("Reports", ("--copy-token", "b-2"), "Copy token"),
    MenuEntry("New request", ("--new-request",)),
]
with windows._array(program, entries) as array:
    found = sorted(windows._arguments_in(array))
    with array.ask(windows._AT, windows._ISHELL_LINK, 0) as link:
        with link.other(windows._IPROPERTY_STORE) as store:
            title = windows._PropertyText()
            key = windows._PropertyKey(windows.identity(windows._TITLE[0]), windows._TITLE[1])
            store.call(5, ctypes.byref(key), ctypes.byref(title))
            first = title.text
bar = taskbar()
window = ctypes.windll.user32.GetDesktopWindow()
said.clear()
bar.offer(program, entries)
for progress in Progress:
    bar.show_progress(window, progress)
made = list(said)
try:
    windows.component("00000000-0000-0000-0000-000000000001", windows._ITASKBAR_LIST3)
except OSError as error:
    refused = True
windows._TASKBAR_LIST = "00000000-0000-0000-0000-000000000001"
bar.show_progress(window, Progress.RUNNING)
told = {"found": found, "first": first, "made": made, "refused": refused, "said": said[len(made):]}
print(json.dumps(told))
"""


def test_the_menu_and_the_progress_are_taken_and_a_refusal_is_logged_only(
    lab: WindowsLab, display: str
) -> None:
    place = lab.share / "taskbar.py"
    place.write_text(_SCRIPT, encoding="utf-8")
    command = lab.python([lab.seen_from_windows(place)], display)
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    told = json.loads(done.stdout)
    assert told["found"] == [
        '--data-dir "C:\\Da ta" --copy-token a-1',
        '--data-dir "C:\\Da ta" --copy-token b-2',
        '--data-dir "C:\\Da ta" --new-request',
    ]
    assert told["first"] == "Zażółć 東京 & 100%"
    assert told["made"] == []
    assert told["refused"]
    assert len(told["said"]) == 1
