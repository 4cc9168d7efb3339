"""The window after a token and a response, light and dark, at three sizes of everything."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import add_credential
from tests.remote.control import Control
from tests.windows.conftest import Program
from tests.windows.lab import WindowsLab
from tests.windows.pictures import FOLDER_VARIABLE, take_picture, wanted_folder

pytestmark = pytest.mark.windows

_WIDTH, _HEIGHT = 1280, 800
#: A tone between the ground of the light window and that of the dark one, of 255.
_MIDDLE = 128


def _send_a_request(program: Control, base_url: str) -> None:
    add_credential(program, base_url)
    program.click("getTokenButton")
    program.read("tokenCountdown", "^23:59:5")
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.key("Ctrl+Return")
    program.read("responseStatus", "^200 OK$")


def _mean_lightness(picture: QImage) -> int:
    return picture.scaled(1, 1).pixelColor(0, 0).lightness()


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_window_at_work_is_painted_in_that_appearance_and_size(
    lab: WindowsLab, start: Program, demo_server: DemoServer, appearance: str, scale: str
) -> None:
    folder = wanted_folder()
    if folder is None:
        pytest.skip(f"{FOLDER_VARIABLE} names no folder for the pictures")
    program = start("--appearance", appearance, variables={"QT_SCALE_FACTOR": scale})
    program.resize(_WIDTH, _HEIGHT)
    _send_a_request(program, demo_server.base_url)
    path = folder / f"window-{appearance}-{scale}.png"
    take_picture(lab, program, path)
    assert program.close() == 0

    picture = QImage(str(path))
    assert (picture.width(), picture.height()) == (_WIDTH * float(scale), _HEIGHT * float(scale))
    assert (_mean_lightness(picture) > _MIDDLE) == (appearance == "light")
