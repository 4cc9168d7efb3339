"""Runs the program with a remote control inside: ``python -m tests.remote.inside PORT [arguments]``.

It connects to the test on loopback and does what it is told: one JSON object a line in, one out.
Everything happens in Qt's own event loop: no nested loops and no sleeps.
"""

from __future__ import annotations

import gc
import hashlib
import json
import os
import re
import sys
import traceback
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QKeySequence, QPainter, QPixmap
from PySide6.QtNetwork import QTcpSocket
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from aspire_desktop.app import main as program
from aspire_desktop.widgets.main_window import MainWindow
from aspire_desktop.widgets.response.text_view import TextView
from aspire_desktop.widgets.wrapped_text import WrappedText
from tests.remote.focusing import focus_findings, tab_order
from tests.remote.hearing import hearing_findings
from tests.remote.measuring import findings, unequal_rows

_POLL_MS = 20
_PATIENCE_MS = 20_000


class CommandError(Exception):
    """The command cannot be done now; it is tried again until its time is up."""


class Remote(QObject):
    """Takes commands over a socket.  A command that cannot be done yet is tried until it can."""

    def __init__(self, window: MainWindow, port: int) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: tuple[dict[str, Any], int] | None = None
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._try)
        self._socket = QTcpSocket(self)
        self._socket.readyRead.connect(self._on_ready_read)
        self._socket.disconnected.connect(window.close)
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
            answer = {"ok": True, "value": self._do(command)}
        except CommandError as error:
            if tries > 0:
                self._waiting = (command, tries - 1)
                return
            answer = {"ok": False, "value": str(error)}
        except Exception:
            answer = {"ok": False, "value": traceback.format_exc()}
        self._waiting = None
        self._timer.stop()
        self._socket.write(QByteArray(json.dumps(answer).encode() + b"\n"))
        self._socket.flush()

    def _do(self, command: dict[str, Any]) -> Any:
        act: Callable[[dict[str, Any]], Any] | None = getattr(self, f"_do_{command['do']}", None)
        if act is None:
            return f"unknown command {command['do']}"
        return act(command)

    def _do_click(self, command: dict[str, Any]) -> None:
        target = self._target(command["name"])
        if isinstance(target, QAction):
            if not target.isEnabled():
                raise CommandError(f"{command['name']} is disabled")
            target.trigger()
            return
        if not target.isVisible() or not target.isEnabled():
            raise CommandError(f"{command['name']} cannot be clicked")
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)

    def _do_type(self, command: dict[str, Any]) -> None:
        target = self._widget(command["name"])
        if not target.isVisible() or not target.isEnabled():
            raise CommandError(f"{command['name']} cannot be typed into")
        target.setFocus()
        QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(target, Qt.Key.Key_Delete)
        QTest.keyClicks(target, command["text"])

    def _do_paste(self, command: dict[str, Any]) -> None:
        target = self._widget(command["name"])
        if not target.isVisible():
            raise CommandError(f"{command['name']} is not there")
        QGuiApplication.clipboard().setText(command["text"])
        target.setFocus()
        if command.get("over"):
            QTest.keySequence(target, QKeySequence(QKeySequence.StandardKey.SelectAll))
        QTest.keySequence(target, QKeySequence(QKeySequence.StandardKey.Paste))

    def _do_copy(self, command: dict[str, Any]) -> None:
        QGuiApplication.clipboard().setText(command["text"])

    def _do_choose(self, command: dict[str, Any]) -> None:
        combo = self._widget(command["name"])
        assert isinstance(combo, QComboBox)
        index = combo.findText(command["text"])
        if index < 0:
            raise CommandError(f"{command['text']} is not among the choices")
        combo.setCurrentIndex(index)

    def _do_select(self, command: dict[str, Any]) -> None:
        """Click the row whose text is given, wherever in the tree it is."""
        view = self._widget(command["name"])
        assert isinstance(view, QAbstractItemView)
        index = self._find(view, QModelIndex(), command["text"])
        if index is None:
            raise CommandError(f"{command['text']} is not in {command['name']}")
        view.scrollTo(index)
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            view.visualRect(index).center(),
        )

    def _do_tab(self, command: dict[str, Any]) -> None:
        """Click the tab that shows the widget."""
        page: QWidget = self._widget(command["name"])
        parent = page.parentWidget()
        while parent is not None and not (isinstance(parent, QTabWidget) and parent.indexOf(page) >= 0):
            # The pages of tabs stand in a stack of theirs.
            page = parent if not isinstance(parent, QStackedWidget | QTabWidget) else page
            parent = parent.parentWidget()
        assert isinstance(parent, QTabWidget)
        bar = parent.tabBar()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(parent.indexOf(page)).center())

    def _do_focus(self, command: dict[str, Any]) -> None:
        self._widget(command["name"]).setFocus()

    def _do_focused(self, command: dict[str, Any]) -> str:
        del command
        _wait_for_activation()
        part: QWidget | None = QApplication.focusWidget()
        return "" if part is None else part.objectName()

    def _do_key(self, command: dict[str, Any]) -> None:
        _wait_for_activation()
        target = QApplication.focusWidget() or QApplication.activeWindow() or self._window
        QTest.keySequence(target, QKeySequence(command["keys"]))

    def _do_write(self, command: dict[str, Any]) -> None:
        _wait_for_activation()
        target = QApplication.focusWidget()
        if target is None:
            raise CommandError("nothing has the focus")
        QTest.keyClicks(target, command["text"])

    def _do_read(self, command: dict[str, Any]) -> Any:
        """Return a widget's text; with `matches`, only once the text matches it."""
        text = self._text(self._target(command["name"]))
        if "matches" in command and not re.search(command["matches"], text):
            raise CommandError(f"{command['name']} says {text!r}")
        return text

    def _do_rows(self, command: dict[str, Any]) -> list[list[str]]:
        view = self._widget(command["name"])
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        rows = range(model.rowCount())
        return [[str(model.index(r, c).data() or "") for c in range(model.columnCount())] for r in rows]

    def _do_state(self, command: dict[str, Any]) -> dict[str, bool]:
        target = self._widget(command["name"])
        return {"visible": target.isVisible(), "enabled": target.isEnabled()}

    def _do_forgotten(self, command: dict[str, Any]) -> bool:
        """Wait until no object of the process, and no field, holds one of the texts.

        They come as pairs of length and SHA-256, or the command itself would hold them.
        """
        sought = {(length, digest) for length, digest in command["digests"]}
        lengths = {length for length, _ in sought}
        gc.collect()
        fields = [w.text() for w in QApplication.allWidgets() if isinstance(w, QLineEdit | QLabel)]
        for thing in [fields, *gc.get_objects()]:
            for text in gc.get_referents(thing):
                if isinstance(text, str) and len(text) in lengths and (len(text), _digest(text)) in sought:
                    raise CommandError(f"a {type(thing).__qualname__} holds {len(text)} characters of it")
        return True

    def _do_names(self, command: dict[str, Any]) -> list[str]:
        """Return the object names that begin with a prefix."""
        names = (widget.objectName() for widget in QApplication.allWidgets())
        return sorted(name for name in names if name.startswith(command["prefix"]))

    def _do_resize(self, command: dict[str, Any]) -> None:
        self._window.resize(command["width"], command["height"])

    def _do_minimize(self, command: dict[str, Any]) -> None:
        del command
        self._window.showMinimized()

    def _do_shown(self, command: dict[str, Any]) -> None:
        del command
        if self._window.isMinimized():
            raise CommandError("the window is minimized")

    def _do_grab(self, command: dict[str, Any]) -> bool:
        window = QApplication.activeModalWidget() if command.get("modal") else self._window
        return (window or self._window).grab().save(command["path"], "PNG")

    def _do_appearance(self, command: dict[str, Any]) -> None:
        self._window.menu.appearance_chosen.emit(command["name"])

    def _do_font(self, command: dict[str, Any]) -> None:
        """Set the program's text size while it runs, as the system does."""
        font = QApplication.font()
        font.setPointSizeF(command["points"])
        QApplication.setFont(font)

    def _do_measure(self, command: dict[str, Any]) -> list[str]:
        """Return what is wrong with the window on top, or with the main one."""
        del command
        _wait_for_activation()
        window = _top(self._window)
        found = [*findings(window), *unequal_rows(window)]
        if found:  # a change of the font, say, is still on its way through the layouts
            raise CommandError("\n".join(found))
        return found

    def _do_focus_seen(self, command: dict[str, Any]) -> list[str]:
        """Return what does not show that it has the focus."""
        del command
        _wait_for_activation()
        window = _top(self._window)
        if not window.isActiveWindow():
            raise CommandError(f"{window.objectName()} is not active yet")
        return focus_findings(window)

    def _do_heard(self, command: dict[str, Any]) -> list[str]:
        """Return what in the window on top says nothing of itself to a screen reader."""
        del command
        return hearing_findings(_top(self._window))

    def _do_texts(self, command: dict[str, Any]) -> list[str]:
        """Return all that the program's widgets say, seen or not: texts, titles, hints, names, lists."""
        del command
        return sorted({text for widget in QApplication.allWidgets() for text in _said(widget)})

    def _do_tab_order(self, command: dict[str, Any]) -> list[str]:
        """Return the names of what Tab reaches in the window on top."""
        del command
        _wait_for_activation()
        return [_label(part) for part in tab_order(_top(self._window))]

    def _do_scene(self, command: dict[str, Any]) -> bool:
        """Save the window with what is open over it, as it stands on the screen."""
        return _scene(self._window).save(command["path"], "PNG")

    def _do_dismiss(self, command: dict[str, Any]) -> int:
        """Close all that is open over the window."""
        del command
        others = [w for w in QApplication.topLevelWidgets() if w is not self._window and w.isVisible()]
        for other in others:
            other.close()
        return len(others)

    def _do_close(self, command: dict[str, Any]) -> None:
        del command
        QTimer.singleShot(0, self._window.close)

    def _find(self, view: QAbstractItemView, parent: QModelIndex, text: str) -> QModelIndex | None:
        model = view.model()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if index.data() == text:
                return index
            found = self._find(view, index, text) if parent == QModelIndex() else None
            if found is not None:
                return found
        return None

    def _target(self, name: str) -> QWidget | QAction:
        action = self._window.findChild(QAction, name)
        return action if isinstance(action, QAction) else self._widget(name)

    def _widget(self, name: str) -> QWidget:
        found = [widget for widget in QApplication.allWidgets() if widget.objectName() == name]
        if not found:
            raise CommandError(f"there is no {name}")
        return max(found, key=lambda widget: widget.isVisible())

    def _text(self, target: QWidget | QAction) -> str:
        if isinstance(target, QPlainTextEdit | QTextEdit | TextView):
            return target.toPlainText()
        if isinstance(target, QComboBox):
            return target.currentText()
        if isinstance(target, QLabel | QLineEdit | QAbstractButton | QAction):
            return target.text()
        parts = [part for part in target.findChildren(QWidget) if isinstance(part, QLabel | WrappedText)]
        texts = [part.text() for part in parts if part.isVisible()]
        return "\n".join(texts)


def _top(window: MainWindow) -> QWidget:
    """Return the dialog that is open, or the window."""
    dialogs = [
        part for part in QApplication.topLevelWidgets() if isinstance(part, QDialog) and part.isVisible()
    ]
    return dialogs[-1] if dialogs else window


def _scene(window: MainWindow) -> QPixmap:
    """Return the window's picture, and over it those of its dialogs and menus."""
    picture = window.grab()
    painter = QPainter(picture)
    origin = window.mapToGlobal(QPoint(0, 0))
    others = [
        w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible() and w.width() > 1
    ]
    for other in others:
        shot = other.grab()
        place = other.mapToGlobal(QPoint(0, 0)) - origin
        most = window.rect().bottomRight() - other.rect().bottomRight()
        place = QPoint(max(0, min(place.x(), most.x())), max(0, min(place.y(), most.y())))
        painter.drawPixmap(place, shot)
        painter.drawRect(QRect(place, other.size() - QSize(1, 1)))
    painter.end()
    return picture


class _Longer(QTranslator):
    """Makes each text longer by a third and more, as German is."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return text + "".join("äß"[i % 2] for i in range(-(-len(text) * 35 // 100)))

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's own name)
        return False


def _wait_for_activation() -> None:
    """Have keys wait for a dialog that was just opened: until it is active, they would go elsewhere."""
    dialog, active = QApplication.activeModalWidget(), QApplication.activeWindow()
    # The guide opens over a form that waits: it asks for nothing, so it is no modal one.
    beside = isinstance(active, QDialog) and not active.isModal()
    if dialog is not None and active is not dialog and not beside:
        raise CommandError(f"{dialog.objectName()} is not active yet")


def _label(part: QWidget) -> str:
    return part.objectName() or (part.text() if isinstance(part, QAbstractButton) else type(part).__name__)


def _said(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    told = QAccessible.queryAccessibleInterface(widget)
    if told is not None:
        yield from (told.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value))
    for action in widget.actions():
        yield from (action.text(), action.toolTip())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _listed(widget.model(), QModelIndex())


def _listed(model: Any, parent: QModelIndex) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), 200)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(index.data(role)) for role in roles if index.data(role))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


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
