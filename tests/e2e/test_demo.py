"""The demo, as the README's command starts it, without a display."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]


def test_the_demo_renders_a_token_and_an_answer_to_a_picture(tmp_path: Path) -> None:
    picture = tmp_path / "deep" / "window.png"
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "HOME": str(tmp_path),
        "TMPDIR": str(tmp_path),
    }
    command = [sys.executable, "-m", "aspire_desktop", "--demo", "--screenshot", str(picture)]
    result = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=120)
    assert (result.returncode, result.stderr) == (0, b"")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1280, 800)
    colors = {image.pixel(x, y) for x in range(0, 1280, 3) for y in range(0, 800, 3)}
    assert len(colors) > 50, "there is hardly anything on it"
    assert not list(tmp_path.glob("aspire-desktop-demo-*")), "the throw-away vault was not thrown away"


def test_a_picture_needs_the_demo() -> None:
    command = [sys.executable, "-m", "aspire_desktop", "--screenshot", "x.png"]
    result = subprocess.run(
        command, capture_output=True, check=False, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    assert result.returncode == 2
