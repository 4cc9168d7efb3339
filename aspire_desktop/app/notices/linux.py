"""Linux: notices of the desktop portal, which all desktops have and whose messages Qt can write.

`org.freedesktop.Notifications` takes an unsigned number, and Python's numbers become signed ones in PySide6.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, QMetaType, Slot
from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from aspire_desktop.app.notices.notices import Notices

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from aspire_desktop.viewmodels.notice import Notice

_SERVICE: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_INTERFACE: Final = "org.freedesktop.portal.Notification"
#: What a portal that hangs is waited for, until the notice goes another way.
_PATIENCE_MS: Final = 3_000
_OPEN: Final = "open"
_REFRESH: Final = "refresh"
_SNOOZE: Final = "snooze"


def _slot(signature: str) -> Any:
    """Return what Qt takes for a slot's name; its type is not the one that the stubs say."""
    return SLOT(signature)


class PortalNotices(Notices):
    """Nobody listens and nothing is sent before the first notice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Notice] = {}
        self._is_listening = False

    def show(self, notice: Notice, otherwise: Callable[[], object]) -> None:
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            otherwise()
            return
        self._listen(bus)
        name = secrets.token_hex(8)
        self._shown[name] = notice
        message = _call("AddNotification")
        message.setArguments([name, self._content(notice)])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, _PATIENCE_MS), self)
        watcher.finished.connect(lambda: self._on_answered(watcher, name, otherwise))

    def close(self) -> None:
        bus = QDBusConnection.sessionBus()
        for name in self._shown:
            message = _call("RemoveNotification")
            message.setArguments([name])
            bus.send(message)
        self._shown.clear()

    def _listen(self, bus: QDBusConnection) -> None:
        if not self._is_listening:
            # Of this service only: anybody else's signal of that name is not heard.
            slot = _slot("_on_action(QString,QString,QVariantList)")
            self._is_listening = bus.connect(_SERVICE, _PATH, _INTERFACE, "ActionInvoked", self, slot)

    def _content(self, notice: Notice) -> dict[str, Any]:
        refresh = self.tr("Refresh") if len(notice.ids) == 1 else self.tr("Refresh all")
        buttons = QDBusArgument()
        buttons.beginArray(QMetaType(QMetaType.Type.QVariantMap).id())
        for action, label in ((_REFRESH, refresh), (_SNOOZE, self.tr("Snooze"))):
            buttons.appendVariant({"label": label, "action": action})
        buttons.endArray()
        content = {"title": notice.title, "body": notice.text, "default-action": _OPEN}
        return content | ({"buttons": buttons} if notice.ids else {})

    def _on_answered(
        self, watcher: QDBusPendingCallWatcher, name: str, otherwise: Callable[[], object]
    ) -> None:
        if watcher.isError():
            self._shown.pop(name, None)
            otherwise()
        watcher.deleteLater()

    @Slot("QString", "QString", "QVariantList")
    def _on_action(self, name: str, action: str, parameter: list[Any]) -> None:
        del parameter
        notice = self._shown.pop(name, None)
        told = {_OPEN: self.opened, _REFRESH: self.refresh_requested, _SNOOZE: self.snooze_requested}
        if notice is not None and action in told:
            told[action].emit(notice)


def _call(method: str) -> QDBusMessage:
    return QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, method)
