"""One window for one data folder: a second start raises the first, which has to answer."""

from __future__ import annotations

import os
import sys
import time
import zlib
from enum import Enum
from typing import IO, TYPE_CHECKING, Final

from aspire_desktop.app.wish import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from aspire_desktop.widgets.main_window import MainWindow

#: For an answer of the first window, once it has been asked.
_ANSWER_S: Final = 1.0
#: For a first start to come as far as answering, or for one that ends to be gone.
_START_S: Final = 10.0
_PAUSE_S: Final = 0.02
_RAISED: Final = b"raised "
_TEMPORARY: Final = "/tmp"  # noqa: S108 (the user's id is in the names of what is put there)
#: A socket's path has room for 104 bytes on macOS, for 108 on Linux; Qt binds it in a temporary folder
#: beside it first, whose name comes on top.
_MAX_SOCKET_PATH: Final = 80
#: pid, uid and gid of a socket's other end (Linux, SO_PEERCRED).
_CREDENTIALS_BYTES: Final = 12


class Place(Enum):
    """What a start finds."""

    FIRST = "no other window"
    RAISED = "the first window has come to the front"
    SILENT = "another program holds the folder, and does not answer"


class Instance:
    """The right to be the one window of a folder, for as long as this object lives.

    A lock tells whether there is another, and three starts at once apart; the system frees it when its
    process ends.  Written with Python's own means: Qt's network module takes longer to load than a
    second start may notice.
    """

    def __init__(self, folder: Path) -> None:
        self._address = _address(folder)
        self._lock: IO[bytes] | None = None
        self._lock_of_user: IO[bytes] | None = None
        self._path_of_user = user_lock_path(folder)

    def claim(self, patience_s: float = _START_S, wish: bytes = b"") -> Place:
        """Become the first, or have the first come to the front; it has to say that it did.

        Args:
            patience_s: For a first that starts, or ends, at this moment.
            wish: A line that the first is told.
        """
        give_up = time.monotonic() + patience_s
        while True:
            is_first = self._is_locked()
            answer = self._answer(wish)
            if answer is not None:  # with the lock as well: a program whose lock file was removed
                return Place.RAISED if answer else Place.SILENT
            if is_first:
                return Place.FIRST
            if time.monotonic() >= give_up:
                return Place.SILENT
            time.sleep(_PAUSE_S)

    def is_open_in_other_session(self) -> bool:
        """Say whether a window of the same user's shows the folder in another session, as by Remote Desktop.

        Asked once, by the first window of this session: nothing there can be brought to the front from here.
        """
        if self._path_of_user is None:
            return False
        self._lock_of_user, is_free = _taken(self._path_of_user)
        return not is_free

    def release(self) -> None:
        for lock in (self._lock, self._lock_of_user):
            if lock is not None:
                lock.close()
        self._lock = self._lock_of_user = None

    def _is_locked(self) -> bool:
        self._lock, is_free = _taken(_lock_path(self._address))
        return is_free

    def _answer(self, wish: bytes) -> bool | None:
        """Ask; True where it answered, False where it did not in time, None where nobody listens."""
        ask = _pipe_answer if sys.platform == "win32" else _socket_answer
        return ask(self._address, wish)


def _taken(path: Path) -> tuple[IO[bytes] | None, bool]:
    """Take a lock; return it, and whether nobody is in the way.

    Where it cannot be had for another reason than a holder, nobody is.
    """
    from aspire_desktop.services.regular_file import open_regular
    from aspire_desktop.services.vault.lock import try_lock

    try:
        descriptor = open_regular(path, os.O_RDWR | os.O_CREAT)
    except OSError:
        return None, True
    file = os.fdopen(descriptor, "r+b")
    try:
        try_lock(file)
    except OSError:
        file.close()
        return None, False
    return file, True


def listen_for_others(folder: Path, window: MainWindow, on_wish: Callable[[bytes], None]) -> None:
    """Have later starts on `folder` raise `window`, for as long as it lives.

    Args:
        folder: Of the data.
        window: What is raised.
        on_wish: Called with the line of a start that has one, after the window was raised.
    """
    from PySide6.QtNetwork import QLocalServer

    address = _address(folder)
    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    server.newConnection.connect(lambda: _on_new_connection(server, window, on_wish))
    QLocalServer.removeServer(address)
    server.listen(address)
    window.closed.connect(server.close)


def _on_new_connection(server: QLocalServer, window: MainWindow, on_wish: Callable[[bytes], None]) -> None:
    from PySide6.QtCore import Qt

    ours = []
    while server.hasPendingConnections():
        connection = server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        if _is_of_this_user(connection):
            ours.append(connection)
            connection.write(_RAISED + str(os.getpid()).encode() + b"\n")
            connection.flush()
        else:
            connection.disconnectFromServer()
    if not ours:
        return
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    for connection in ours:
        # The other end closes it; what it has to say may have come before anybody listened.
        connection.readyRead.connect(lambda one=connection: _read_wish(one, on_wish))
        _read_wish(connection, on_wish)


def _read_wish(connection: QLocalSocket, on_wish: Callable[[bytes], None]) -> None:
    if connection.canReadLine():
        on_wish(bytes(connection.readLine(MAX_BYTES).data()))


def _is_of_this_user(connection: QLocalSocket) -> bool:
    """Say whether the same user asks; Windows' own rights on the pipe see to that there."""
    if sys.platform == "win32":
        return True
    import socket

    with socket.socket(fileno=os.dup(int(connection.socketDescriptor()))) as other:
        return _peer(other) in (None, os.getuid())


def _socket_answer(address: str, wish: bytes) -> bool | None:
    if sys.platform == "win32" or not os.path.exists(address):  # noqa: PTH110 (pathlib's costs more here)
        return None
    import socket  # 3 ms, of no use where nobody listens

    with socket.socket(socket.AF_UNIX) as other:
        other.settimeout(_ANSWER_S)
        try:
            other.connect(address)
        except TimeoutError:
            return False
        except OSError as error:
            # A socket that a dead program left behind answers nobody; one that is not ours is in the way.
            return False if isinstance(error, PermissionError) else None
        try:
            if _peer(other) not in (None, os.getuid()):
                return False
            if wish:
                other.sendall(wish)
            return other.recv(64).startswith(_RAISED)
        except OSError:
            return False


def _pipe_answer(address: str, wish: bytes) -> bool | None:
    import threading

    from aspire_desktop.app.pipe import ask

    answers: list[bool | None] = []

    def try_to_ask() -> None:
        try:
            said = ask(address, wish)
            answers.append(None if said is None else said.startswith(_RAISED))
        except OSError:
            answers.append(False)

    # A hung program's pipe is read for ever: its reader is left behind.
    thread = threading.Thread(target=try_to_ask, daemon=True)
    thread.start()
    thread.join(_ANSWER_S)
    return answers[0] if answers else False


def _peer(other: object) -> int | None:
    """Return the user id of a socket's other end, or None where the system does not tell."""
    import socket
    import struct

    assert isinstance(other, socket.socket)  # noqa: S101 (its callers have made it)
    option = getattr(socket, "SO_PEERCRED", None)
    if option is None:
        return None
    told = other.getsockopt(socket.SOL_SOCKET, option, _CREDENTIALS_BYTES)
    return int(struct.unpack("3i", told)[1])


def _lock_path(address: str) -> Path:
    from pathlib import Path
    from tempfile import gettempdir

    if sys.platform == "win32":
        return Path(gettempdir()) / f"{address}.lock"
    return Path(f"{address}.lock")


def user_lock_path(folder: Path) -> Path | None:
    """Return what the first window of a folder locks for all sessions of its user; None but on Windows.

    Elsewhere all sessions of a user share one socket.
    """
    platform: str = sys.platform
    if platform != "win32":
        return None
    from pathlib import Path

    # The temporary folder may be one for each session.
    base = os.environ.get("LOCALAPPDATA")
    return Path(base) / "Temp" / f"aspire-desktop-{_key(folder)}.lock" if base else None


def _key(folder: Path) -> str:
    """Return what tells a data folder from others, whatever way leads to it."""
    try:
        there = folder.resolve()
    except OSError:  # Windows' device names are no place that could be found
        there = folder.absolute()
    return f"{zlib.crc32(os.fsencode(there)):08x}"


def _address(folder: Path) -> str:
    """Return the name of the pipe, or the path of the socket, of a data folder."""
    key = _key(folder)
    if sys.platform == "win32":
        from aspire_desktop.app.pipe import user_and_session

        # A pipe is seen by all sessions, and a window is raised in its own only.
        return f"aspire-desktop-{user_and_session()}-{key}"
    name = f"aspire-desktop-{os.getuid()}-{key}"
    path = f"{os.environ.get('XDG_RUNTIME_DIR') or _TEMPORARY}/{name}"
    return path if len(path) < _MAX_SOCKET_PATH else f"{_TEMPORARY}/{name}"
