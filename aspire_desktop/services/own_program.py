"""How this program is started again, whichever way it was started itself.

An installation for Windows has two executables, side by side; its launchers set `sys.frozen`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

WINDOW: Final = "Aspire Desktop.exe"


def is_installed() -> bool:
    """Say whether this process is one of the executables that were built for Windows."""
    return bool(getattr(sys, "frozen", False))


def installation() -> Path:
    """Return the folder of the executables; of use only where `is_installed`."""
    return Path(sys.executable).parent


def own_program(*options: str) -> list[str]:
    """Return the command line that starts this program's window with `options`."""
    program = [str(installation() / WINDOW)] if is_installed() else [_quiet(), "-m", "aspire_desktop"]
    return [*program, *options]


def _quiet() -> str:
    """Return the interpreter; on Windows the one that opens no console, where it is there."""
    found = Path(sys.executable)
    if sys.platform == "win32" and found.name.lower() == "python.exe":
        without = found.with_name("pythonw.exe")
        return str(without if without.exists() else found)
    return str(found)
