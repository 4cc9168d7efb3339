"""The taskbar's button as Windows' components take it, as far as Wine has them."""

from __future__ import annotations

import json
import subprocess

import pytest

from tests.windows.lab import WindowsLab

pytestmark = pytest.mark.windows

#: A class that is not registered, a method that is not implemented, and an object that is none.
_NOT_IN_WINE = ("-2147221164", "-2147467263", "gave none")
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
with windows._link(program, entries[0]) as link:
    text = ctypes.create_unicode_buffer(200)
    link.call(windows._GET_ARGUMENTS, text, 200)
    found = text.value
bar = taskbar()
window = ctypes.windll.user32.GetDesktopWindow()
said.clear()
for progress in Progress:
    bar.show_progress(window, progress)
bar.offer(program, entries)
lacking = list(said)
windows._TASKBAR_LIST = "00000000-0000-0000-0000-000000000001"
bar.show_progress(window, Progress.RUNNING)
print(json.dumps([found, lacking, said[len(lacking):]]))
"""


def test_entries_and_progress_are_taken_and_a_refusal_is_logged_only(lab: WindowsLab, display: str) -> None:
    place = lab.share / "taskbar.py"
    place.write_text(_SCRIPT, encoding="utf-8")
    command = lab.python([lab.seen_from_windows(place)], display)
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    found, lacking, refused = json.loads(done.stdout)
    assert found == '--data-dir "C:\\Da ta" --copy-token a-1'
    # What Wine has not is seen on Windows only: each call that it has is taken.
    assert [text for text in lacking if not any(code in text for code in _NOT_IN_WINE)] == []
    assert len(refused) == 1
