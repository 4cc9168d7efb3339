"""The X server dies under the window, as with a remote session: nothing is lost, and nothing hangs."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.conftest import ROOT, Program, add_credential
from tests.support.display import private_display

if TYPE_CHECKING:
    from aspire_desktop.demo.launch import DemoServer

#: As a global hot key does, it asks Xlib, which ends the process by itself.
_BY_XLIB = """
import ctypes, sys
from aspire_desktop.app.lost_display import LostDisplay
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(x.XOpenDisplay(None))
lost = LostDisplay(lambda: print("saved", flush=True))
with lost.told_by_xlib():
    print("up", flush=True)
    sys.stdin.readline()
    x.XSync(display, False)
    print("there")
"""


def test_a_window_that_loses_its_display_saves_and_ends_with_a_code_of_its_own(
    start: Program, demo_server: DemoServer, data_folder: Path
) -> None:
    with ExitStack() as ends:
        program = start(DISPLAY=ends.enter_context(private_display()))
        add_credential(program, demo_server.base_url)
        program.select("operationTree", "GET /Branches")
        ends.close()
        assert program.wait() == 1
    assert json.loads((data_folder / "settings.json").read_text())["operation"] == "GET /Branches"
    log = (data_folder / "logs" / "aspire-desktop.log").read_text()
    assert "the display is gone" in log
    assert "ERROR" not in log
    assert start().read("credentialTitle", "^Payroll export$")


@pytest.mark.usefixtures("display")  # skips where there can be none
def test_it_saves_also_where_xlib_is_the_first_to_notice() -> None:
    with ExitStack() as ends:
        display = ends.enter_context(private_display())
        environment = {"DISPLAY": display, "PYTHONPATH": str(ROOT), "PATH": ""}
        command = [sys.executable, "-c", _BY_XLIB]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "up\n"
            ends.close()
            said, _ = process.communicate("\n", timeout=180)
    assert (said, process.returncode) == ("saved\n", 1)
