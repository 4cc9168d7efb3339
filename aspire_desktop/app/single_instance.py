"""One window for one data folder: a second start raises the first."""

from __future__ import annotations

import os
import sys
import zlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from aspire_desktop.widgets.main_window import MainWindow

_PATIENCE_S: Final = 1.0
_TEMPORARY: Final = "/tmp"  # noqa: S108 (the user's id is in the names of what is put there)
#: A socket's path has room for 104 bytes on macOS, for 108 on Linux; Qt binds it in a temporary folder
#: beside it first, whose name comes on top.
_MAX_SOCKET_PATH: Final = 80


def raise_other(folder: Path) -> bool:
    """Ask the program that already shows `folder` to come to the front, and say whether there is one.

    To connect is to ask: the other one hangs up at once, and what was sent might find nobody.  A socket
    that a dead program left behind answers nobody, and does not count.  Written with Python's
    own means: Qt's network module takes longer to load than a second start may notice.
    """
    address = _address(folder)
    if sys.platform == "win32":
        try:
            open(rf"\\.\pipe\{address}", "wb", buffering=0).close()  # noqa: PTH123 (a pipe, no path)
        except OSError:
            return False
        return True
    if not os.path.exists(address):  # noqa: PTH110 (pathlib's costs more, and this is before the first frame)
        return False
    import socket

    with socket.socket(socket.AF_UNIX) as other:
        other.settimeout(_PATIENCE_S)
        try:
            other.connect(address)
        except OSError:
            return False
    return True


def listen_for_others(folder: Path, window: MainWindow) -> None:
    """Have later starts on `folder` raise `window`, for as long as it lives."""
    from PySide6.QtNetwork import QLocalServer

    address = _address(folder)
    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    server.newConnection.connect(lambda: _on_new_connection(server, window))
    QLocalServer.removeServer(address)
    server.listen(address)
    window.closed.connect(server.close)


def _on_new_connection(server: object, window: MainWindow) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtNetwork import QLocalServer

    assert isinstance(server, QLocalServer)  # noqa: S101 (its only caller has made it)
    while server.hasPendingConnections():
        connection = server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        connection.disconnectFromServer()
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _address(folder: Path) -> str:
    """Return the name of the pipe, or the path of the socket, of a data folder."""
    key = f"{zlib.crc32(os.fsencode(folder)):08x}"
    if sys.platform == "win32":
        user = zlib.crc32(os.environ.get("USERNAME", "").encode())
        return f"aspire-desktop-{user:08x}-{key}"
    name = f"aspire-desktop-{os.getuid()}-{key}"
    path = f"{os.environ.get('XDG_RUNTIME_DIR') or _TEMPORARY}/{name}"
    return path if len(path) < _MAX_SOCKET_PATH else f"{_TEMPORARY}/{name}"
