"""``python -m aspire_desktop``: the window."""

from __future__ import annotations

import gc
import os
import signal
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code; that it cannot start is said in a box."""
    arguments = sys.argv[1:] if arguments is None else arguments
    _end_when_told()
    try:
        from aspire_desktop.app.imports import import_lightly

        import_lightly()
        from aspire_desktop.app.main import main as run

        return run(arguments)
    except Exception as error:
        from aspire_desktop.start_failure import tell

        return tell(error, arguments)
    finally:
        gc.enable()


def _end_when_told() -> None:
    """Have the system end the program at once, until there is a window that closes in good order.

    What is half written by then is written so that a power cut would not hurt it.  An exception would be
    lost in Qt's calls into Python, and with it the wish to end.
    """
    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # as nohup has it
            signal.signal(number, lambda *_: os._exit(0))


if __name__ == "__main__":
    sys.exit(main())
