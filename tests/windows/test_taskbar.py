"""The taskbar's button as Windows' components take it, as far as Wine has them."""

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
with windows._link(program, entries[0]) as link:
    text = ctypes.create_unicode_buffer(200)
    link.call(windows._GET_ARGUMENTS, text, 200)
    found = text.value
with windows.component(windows._DESTINATION_LIST, windows._ICUSTOM_DESTINATION_LIST) as menu:
    with menu.ask(windows._BEGIN, windows._IOBJECT_ARRAY, ctypes.byref(ctypes.c_uint())) as removed:
        taken_off = sorted(windows._arguments_in(removed))
bar = taskbar()
window = ctypes.windll.user32.GetDesktopWindow()
said.clear()
for progress in Progress:
    bar.show_progress(window, progress)
made = list(said)
try:
    windows.component("00000000-0000-0000-0000-000000000001", windows._ITASKBAR_LIST3)
except OSError as error:
    refused = True
bar.offer(program, entries)
offered = said[len(made):]
windows._TASKBAR_LIST = "00000000-0000-0000-0000-000000000001"
bar.show_progress(window, Progress.RUNNING)
last = said[len(made) + len(offered):]
print(json.dumps([found, taken_off, made, refused, offered, last]))
"""


def test_entries_and_progress_are_taken_and_a_refusal_is_logged_only(lab: WindowsLab, display: str) -> None:
    place = lab.share / "taskbar.py"
    place.write_text(_SCRIPT, encoding="utf-8")
    command = lab.python([lab.seen_from_windows(place)], display)
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    found, taken_off, made, refused, offered, last = json.loads(done.stdout)
    assert found == '--data-dir "C:\\Da ta" --copy-token a-1'
    assert (taken_off, made, refused) == ([], [], True)
    # Wine gives no title back and has no collections: the whole menu is seen on Windows only.
    assert [text for text in offered if "0x80040154" not in text] == []
    assert len(last) == 1
