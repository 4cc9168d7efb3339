"""The installed window among the other programs of Windows: second starts, the demo, sign-in, messages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import add_credential
from tests.remote.control import JUST_BEGUN, running
from tests.windows.conftest import Windows
from tests.windows.installation import RUN_KEY, Installation
from tests.windows.lab import WindowsLab

pytestmark = pytest.mark.windows


def test_among_other_programs(
    installed: Installation,
    lab: WindowsLab,
    ask_windows: Windows,
    data_folder: Path,
    demo_server: DemoServer,
) -> None:
    place = lab.seen_from_windows(data_folder)
    with running(installed.start_remote, ["--data-dir", place]) as program:
        add_credential(program, demo_server.base_url)

        program.click("getTokenButton")
        program.read("tokenCountdown", JUST_BEGUN)
        program.minimize()
        # As an entry of the taskbar's menu does it.
        (entry,) = json.loads(installed.run("--data-dir", place, "credentials", "list", "--json").stdout)
        with installed.start_window("--data-dir", place, "--copy-token", entry["id"]) as second:
            assert second.wait() == 0
        program.wait_until_shown()
        program.read("clipboardState", "Token copied")
        assert ask_windows("clipboard")["text"].count(".") == 2

        program.click("settingsAction")
        program.select("settingsPages", "Tray and start")
        program.click("setting:start_at_sign_in")
        assert r'\Programs\Aspire Desktop\Aspire Desktop.exe" --hidden' in installed.registry(RUN_KEY)
        program.click("setting:start_at_sign_in")
        assert "Aspire Desktop" not in installed.registry(RUN_KEY)
        program.dismiss()

        ask_windows("tell_locked")
        program.read("lockTitle", ".")

        # As an installer does it; what is locked has nothing to save, and ends all the same.
        assert installed.quit() == 0
        assert program.wait() == 0


def test_the_demo_is_a_part_of_the_installation(installed: Installation, lab: WindowsLab) -> None:
    picture = lab.share / "demo.png"
    picture.unlink(missing_ok=True)
    with installed.start_window("--demo", "--screenshot", lab.seen_from_windows(picture)) as demo:
        assert demo.wait() == 0
    image = QImage(str(picture))
    assert image.width() > 800
    places = [(x, y) for x in range(0, image.width(), 16) for y in range(0, image.height(), 16)]
    assert len({image.pixel(x, y) for x, y in places}) > 5
