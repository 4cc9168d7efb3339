"""Opens the demo beside the window: a process of its own, which outlives this one."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QProcess

from aspire_desktop.services.own_program import own_program
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.widgets.main_window import MainWindow

#: What the demo server is made of; an installation may be without it.
_NEEDED: Final = ("starlette", "uvicorn")


def start_demo(window: MainWindow) -> None:
    """Start this program again on its demo server, and say in `window` how that went.

    Qt detaches the process, without a console's window on Windows and without a zombie elsewhere.
    """
    if any(find_spec(name) is None for name in _NEEDED):
        text = window.tr("The demo server isn't installed with this copy of Aspire Desktop.")
        window.messages.show_message(Tone.WARNING, text)
        return
    program, *options = own_program("--demo")
    started, _ = QProcess.startDetached(program, options)
    if started:
        window.messages.show_message(Tone.INFO, window.tr("The demo opens in its own window."))
    else:
        window.messages.show_message(Tone.BAD, window.tr("The demo could not be started."))
