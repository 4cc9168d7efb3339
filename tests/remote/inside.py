"""Runs the program with a remote control inside: ``python -m tests.remote.inside PORT [arguments]``.

It connects to the test on loopback and does what it is told: one JSON object a line in, one out.
Everything happens in Qt's own event loop: no nested loops and no sleeps.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QTimer, QTranslator
from PySide6.QtNetwork import QTcpSocket
from PySide6.QtWidgets import QApplication

from aspire_desktop.app import main as program
from aspire_desktop.widgets.main_window import MainWindow
from tests.remote.hands import CommandError
from tests.remote.senses import Senses, words_on_top

_POLL_MS = 20
_PATIENCE_MS = 120_000


class Remote(QObject):
    """Takes commands over a socket.  A command that cannot be done yet is tried until it can."""

    def __init__(self, window: MainWindow, port: int) -> None:
        super().__init__(window)
        self._hands = Senses(window)
        self._waiting: tuple[dict[str, Any], int] | None = None
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._try)
        self._socket = QTcpSocket(self)
        self._socket.readyRead.connect(self._on_ready_read)
        self._socket.disconnected.connect(window.quit)
        window.first_painted.connect(lambda: self._socket.connectToHost("127.0.0.1", port))

    def _on_ready_read(self) -> None:
        while self._socket.canReadLine():
            command = json.loads(bytes(self._socket.readLine().data()))
            self._waiting = (command, int(command.get("patience_ms", _PATIENCE_MS)) // _POLL_MS)
            self._timer.start()

    def _try(self) -> None:
        if self._waiting is None:
            self._timer.stop()
            return
        command, tries = self._waiting
        try:
            answer = {"ok": True, "value": self._hands.do(command)}
        except CommandError as error:
            if tries > 0:
                self._waiting = (command, tries - 1)
                return
            answer = {"ok": False, "value": f"{error}; on the screen: {words_on_top()}"}
        except Exception:
            answer = {"ok": False, "value": traceback.format_exc()}
        self._waiting = None
        self._timer.stop()
        self._socket.write(QByteArray(json.dumps(answer).encode() + b"\n"))
        self._socket.flush()


class _Longer(QTranslator):
    """Makes each text longer by a third and more, as German is."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return text + "".join("äß"[i % 2] for i in range(-(-len(text) * 35 // 100)))

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's own name)
        return False


def _prepare(qt: Any) -> QTranslator | None:
    """Set the text size and the length of texts that the environment asks for."""
    points = os.environ.get("ASPIRE_TEST_POINTS")
    if points:
        font = qt.font()
        font.setPointSizeF(float(points))
        qt.setFont(font)
    if not os.environ.get("ASPIRE_TEST_LONGER"):
        return None
    translator = _Longer(qt)
    qt.installTranslator(translator)
    return translator


def main() -> int:
    port = int(sys.argv[1])

    class DrivenWindow(MainWindow):
        def __init__(self, *models: Any, **how: Any) -> None:
            self._translator = _prepare(QApplication.instance())
            super().__init__(*models, **how)
            self._remote = Remote(self, port)

    setattr(program, "MainWindow", DrivenWindow)  # noqa: B010 (a type checker sees a class, not a variable)
    return program.main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
