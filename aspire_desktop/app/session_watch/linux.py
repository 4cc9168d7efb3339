"""Linux: what logind and the screen savers tell over D-Bus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, Slot
from PySide6.QtDBus import QDBusConnection

from aspire_desktop.app.session_watch.watch import SessionWatch

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_LOGIND: Final = "org.freedesktop.login1"
_SCREEN_SAVERS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)


def _slot(signature: str) -> Any:
    """Return what Qt takes for a slot's name; its type is not the one that the stubs say."""
    return SLOT(signature)


_ON_BEGUN: Final = _slot("_on_begun(bool)")
_ON_LOCKED: Final = _slot("_on_locked()")


class LinuxSessionWatch(SessionWatch):
    """Listens only: where a service is not there, its signals never come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        session = QDBusConnection.sessionBus()
        system = QDBusConnection.systemBus()
        # The services' names stay empty: a screen saver may be started later, under any connection.  Whoever
        # makes such a signal up can do no more than lock.
        for interface, path in _SCREEN_SAVERS:
            session.connect("", path, interface, "ActiveChanged", self, _ON_BEGUN)
        manager = "/org/freedesktop/login1"
        system.connect("", manager, f"{_LOGIND}.Manager", "PrepareForSleep", self, _ON_BEGUN)
        system.connect("", "", f"{_LOGIND}.Session", "Lock", self, _ON_LOCKED)

    @Slot(bool)
    def _on_begun(self, has_begun: bool) -> None:  # noqa: FBT001 (the signal's payload)
        if has_begun:
            self.left.emit()

    @Slot()
    def _on_locked(self) -> None:
        self.left.emit()
