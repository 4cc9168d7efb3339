"""Puts in force what the organization decides while the program is open."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from aspire_desktop.services.policies import log_policies

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow

    from aspire_desktop.core.policies import Policies
    from aspire_desktop.viewmodels.preferences import Preferences

#: For a window that nobody comes back to, e.g. in the tray.  Reading them takes far less than a millisecond.
_EVERY_MS: Final = 60_000


class PolicyWatch(QObject):
    """Reads the policies when one of the program's windows gets the focus, and each minute besides.

    It looks a turn later: what has just got the focus may be what is made anew then.
    """

    def __init__(self, preferences: Preferences, read: Callable[[], Policies], parent: QObject) -> None:
        """Args: read: Returns those of the moment."""
        super().__init__(parent)
        self._preferences = preferences
        self._read = read
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._regularly = QTimer(self, interval=_EVERY_MS)
        for timer in (self._soon, self._regularly):
            timer.timeout.connect(self.look)
        self._regularly.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_window_changed)

    def look(self) -> None:
        """Follow what has changed; what cannot be read now stays in force."""
        policies = self._read()
        if not policies.are_whole or policies == self._preferences.policies:
            return
        logging.getLogger(__name__).info("the policies have changed")
        log_policies(policies)
        self._preferences.follow(policies)

    def close(self) -> None:
        """Look no more: the program ends."""
        self._soon.stop()
        self._regularly.stop()

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None and self._regularly.isActive():
            self._soon.start()
