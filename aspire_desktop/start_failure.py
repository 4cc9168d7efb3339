"""A start that fails says why, in a box: who starts a program by its icon sees no terminal.

It knows no Qt until it has to: that Qt itself cannot be loaded is one of the reasons.
"""

from __future__ import annotations

import logging
import sys
import traceback
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.wording import rendered

if TYPE_CHECKING:
    from pathlib import Path

FAILED: Final = 1
_TITLE: Final = "Aspire Desktop could not start"
_log = logging.getLogger(__name__)


def tell(error: Exception, arguments: list[str]) -> int:
    """Record why the program could not start, say so, and return its exit code.

    Args:
        error: What ended the start; of an unexpected one only kind and place are told, as its text may
            hold a secret.
        arguments: Of the program.
    """
    reason, log = reason_of(error), _record(error, arguments)
    place = f"The log has more: {log}" if log else "No log could be written."
    print(f"aspire-desktop: {_TITLE}. {reason} {place}", file=sys.stderr)  # noqa: T201 (the last resort)
    if not any(argument.startswith("--screenshot") for argument in arguments):
        _show(reason, place)
    return FAILED


def reason_of(error: BaseException) -> str:
    """Return why, as a sentence for people."""
    if isinstance(error, AspireError):
        return f"{rendered(error)} {error.detail}".strip()
    if isinstance(error, OSError):
        # Whoever starts the program may know of which file: there is no customer's among them.
        where = f" ({error.filename})" if error.filename else ""
        return f"The disk or the system refused: {error.strerror or type(error).__name__}{where}."
    if isinstance(error, ImportError):
        missing = f" ({error.name})" if error.name else ""
        return f"A part of the program is missing or cannot be loaded{missing}. Install it again."
    return f"Something went wrong inside the program ({type(error).__name__})."


def _record(error: BaseException, arguments: list[str]) -> Path | None:
    """Write kind and place of `error` to the log, and return the log's path; None where that failed too."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    places = " < ".join(f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in reversed(frames))
    try:
        from aspire_desktop.services.log import FILE_NAME, start_logging, stop_logging
        from aspire_desktop.services.places import data_folder

        folder = data_folder(_data_dir(arguments)) / "logs"
        handler = start_logging(folder)
        _log.error("the start failed: %s in %s", type(error).__name__, places)
        stop_logging(handler)
    except (AspireError, OSError, ImportError):
        return None
    return folder / FILE_NAME if (folder / FILE_NAME).exists() else None


def _data_dir(arguments: list[str]) -> Path | None:
    from pathlib import Path

    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--data-dir":
            found = value or "".join(arguments[place + 1 : place + 2])
            return Path(found) if found else None
    return None


def _show(reason: str, place: str) -> None:
    try:
        _show_box(reason, place)
    except Exception:
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.user32.MessageBoxW(None, f"{reason}\n\n{place}", _TITLE, 0x10)


def _show_box(reason: str, place: str) -> None:
    from PySide6.QtCore import QCoreApplication

    from aspire_desktop.app.starting import application, wait_for
    from aspire_desktop.widgets.text import message_box

    qt = application()
    if qt.platformName() in ("offscreen", "minimal"):  # nobody would ever close it
        return
    title = QCoreApplication.translate("StartFailure", _TITLE)
    box = message_box(None, title, reason, place)
    box.setObjectName("startFailureBox")
    box.addButton(box.StandardButton.Close)
    wait_for(box)
