"""Starts and ends the process.

The window is painted before anything is imported that it does not need: asyncio, httpx, the vault
and its cryptography come after the first frame.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop

from aspire_desktop.app.appearance import Appearance
from aspire_desktop.app.arguments import parse_arguments
from aspire_desktop.app.language import install_before_frame
from aspire_desktop.app.session_watch import ending_with_session
from aspire_desktop.app.starting import application, begin
from aspire_desktop.app.wish import Wish
from aspire_desktop.services import core_files, own_files  # noqa: F401 (it notes which program has begun)
from aspire_desktop.services.policies import read_policies
from aspire_desktop.services.settings import Settings, SettingsFile
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.widgets.main_window import MainWindow
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from aspire_desktop.app.starting import Begun
    from aspire_desktop.core.policies import Policies
    from aspire_desktop.core.wording import Worded

_INTERRUPTED: Final = 130
#: How soon a thread that reads a large answer gives way to the window: Python's own 5 ms are ten times more.
SWITCH_S: Final = 0.0005


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code."""
    options = parse_arguments(sys.argv[1:] if arguments is None else arguments)
    core_files.forbid()
    if options.demo:
        return _show(options, None, lambda: read_policies().for_demo())
    wish = Wish.of(options)
    begun = begin(options.data_dir, read_policies(), wish.line if wish else b"")
    if begun is None:
        return 0
    try:
        return _show(options, begun, read_policies)
    finally:
        begun.instance.release()


def _show(options: argparse.Namespace, begun: Begun | None, policies: Callable[[], Policies]) -> int:
    """Show the window and run what is behind it; a demo has begun nothing.

    Args:
        options: Of the command line.
        begun: What this start has taken hold of.
        policies: Returns those of the moment: they may change while the window is open.
    """
    qt = application()
    settings_file = None if begun is None else SettingsFile(begun.folder)
    settings = settings_file.read() if settings_file else Settings()
    install_before_frame(qt, settings.language)
    appearance = Appearance(qt, options.appearance or settings.appearance)
    appearance.text_size.show(settings.text_percent)
    window = MainWindow(CredentialModel(), OperationModel(), furnished=False)
    window.restore_place(settings.window)
    window.restore_layout(settings.layout)
    window.show_opening(opening=True)
    with ending_with_session(qt, window.quit):
        if not (options.hidden and _has_tray()) and not _paint_first(window):
            return 0
        window.furnish()
        _tell(window, begun.problems if begun else (), settings_file.problem if settings_file else None)
        return _run(appearance, window, options, settings_file, policies)


def _tell(window: MainWindow, problems: Iterable[Worded], of_settings: Worded | None) -> None:
    """Say what was not as it should be before there was a window."""
    for problem in problems:
        window.messages.show_message(Tone.WARNING, error_text(problem))
    if of_settings is not None:
        action = (window.tr("Settings…"), window.menu.settings.trigger)
        window.messages.show_message(Tone.WARNING, error_text(of_settings), action=action)


def _end_in_good_order(window: MainWindow) -> None:
    """Close the window when the system ends the program: at sign-out, or when it shuts down."""
    import signal

    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # as nohup has it
            # The window's clock ticks every second and gives Python its turn, also in the tray.
            signal.signal(number, lambda *_: window.quit())


def _has_tray() -> bool:
    from PySide6.QtWidgets import QSystemTrayIcon

    return QSystemTrayIcon.isSystemTrayAvailable()


def _paint_first(window: MainWindow) -> bool:
    """Show the window and return when its first frame is there; False if it was closed before.

    This is Qt's own loop, before asyncio's is made: none runs inside another.
    """
    loop = QEventLoop()
    window.first_painted.connect(loop.quit)
    window.closed.connect(loop.quit)
    window.show()
    if not window.was_closed:  # the system may be that quick
        loop.exec()
    return not window.was_closed


def _run(
    appearance: Appearance,
    window: MainWindow,
    options: argparse.Namespace,
    settings_file: SettingsFile | None,
    policies: Callable[[], Policies],
) -> int:
    import asyncio

    from qasync import QEventLoop as AsyncEventLoop

    from aspire_desktop import start_failure  # noqa: F401 (it tells of a program that is gone from the disk, too)
    from aspire_desktop.app.lost_display import LostDisplay
    from aspire_desktop.app.session import Session

    sys.setswitchinterval(SWITCH_S)
    _end_in_good_order(window)
    session = Session(appearance, window, options, settings_file, policies)
    lost_display = LostDisplay(session.end_at_once)
    try:
        with (
            asyncio.Runner(loop_factory=lambda: AsyncEventLoop(appearance.qt)) as runner,
            lost_display.watched(appearance.qt, runner.get_loop()),
        ):
            return runner.run(session.run())
    except KeyboardInterrupt:  # Ctrl+C in the terminal: the session has ended in good order
        return _INTERRUPTED
