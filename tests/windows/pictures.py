"""Pictures of the program's window as Windows shows it, for people to look at.

They are kept when the environment variable ``ASPIRE_WINDOWS_PICTURES`` names a folder for them.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tests.remote.control import Control
from tests.windows.lab import WindowsLab

FOLDER_VARIABLE = "ASPIRE_WINDOWS_PICTURES"

_SHELF = "pictures"


def wanted_folder() -> Path | None:
    """Return where the pictures go; None if nobody wants any."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    return Path(chosen).resolve() if chosen else None


def take_picture(lab: WindowsLab, program: Control, path: Path, *, modal: bool = False) -> None:
    """Save the window as it is now, or with `modal` what is open over it as well, as the PNG file `path`.

    The program paints it itself, so nothing that lies above the window is in it, nor its frame.
    """
    shelf = lab.share / _SHELF
    shelf.mkdir(exist_ok=True)
    made = shelf / path.name
    made.unlink(missing_ok=True)
    take = program.scene if modal else program.grab
    take(lab.seen_from_windows(made))
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(made, path)
