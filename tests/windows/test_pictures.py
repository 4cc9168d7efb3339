"""The window at work and its dialogs under Wine: at four sizes, in three themes, switched live.

Each picture is judged, and kept where the environment variable names a folder for people to look at them.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import add_credential
from tests.remote.control import JUST_BEGUN, Control
from tests.remote.screens import SCREENS
from tests.windows.conftest import Program
from tests.windows.lab import WindowsLab
from tests.windows.pictures import take_picture, wanted_folder

pytestmark = pytest.mark.windows

_WIDTH, _HEIGHT = 1280, 800
#: A tone between the ground of the light window and those of the others, of 255.
_MIDDLE = 128
_THEMES = ("dark", "contrast", "light")
#: The window at work has the others.
_DIALOG_SCALE = "1.25"
_DIALOGS = ("credential-new", "settings", "scopes")


def _send_a_request(program: Control, base_url: str) -> None:
    add_credential(program, base_url)
    program.click("getTokenButton")
    program.read("tokenCountdown", JUST_BEGUN)
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.read("operationTitle", "^/Branches$")
    program.click("executeButton")
    program.read("responseStatus", "^200 OK$")


def _mean_lightness(picture: QImage) -> int:
    return picture.scaled(1, 1).pixelColor(0, 0).lightness()


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_the_window_at_work_is_painted_in_that_size_and_in_every_theme(
    lab: WindowsLab, start: Program, demo_server: DemoServer, tmp_path: Path, scale: str
) -> None:
    folder = wanted_folder() or tmp_path
    program = start("--appearance", "light", variables={"QT_SCALE_FACTOR": scale})
    program.resize(_WIDTH, _HEIGHT)
    _send_a_request(program, demo_server.base_url)
    found = {}
    for theme in _THEMES:
        program.appearance(theme)
        path = folder / f"window-{theme}-{scale}.png"
        take_picture(lab, program, path)
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == (_WIDTH * float(scale), _HEIGHT * float(scale))
        assert (_mean_lightness(picture) > _MIDDLE) == (theme == "light")
        found[theme] = program.measure()
    assert not any(found.values()), found
    assert program.close() == 0


def test_dialogs_can_be_read_in_every_theme(
    lab: WindowsLab, start: Program, demo_server: DemoServer, tmp_path: Path
) -> None:
    folder = wanted_folder() or tmp_path
    program = start("--appearance", "light", variables={"QT_SCALE_FACTOR": _DIALOG_SCALE})
    program.resize(_WIDTH, _HEIGHT)
    add_credential(program, demo_server.base_url)
    found = {"window": program.measure()}
    for name in _DIALOGS:
        SCREENS[name](program)
        for theme in _THEMES:
            program.appearance(theme)
            take_picture(lab, program, folder / f"{name}-{theme}.png", modal=True)
            found[f"{name}, {theme}"] = program.measure()
        program.dismiss()
    assert not any(found.values()), {name: lines for name, lines in found.items() if lines}
    assert program.close() == 0
