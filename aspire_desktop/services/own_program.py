"""How this program is started again, whichever way it was started itself."""

from __future__ import annotations

import sys


def own_program(*options: str) -> list[str]:
    """Return the command line that starts this program's window with `options`."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "aspire_desktop"]
    return [*program, *options]
