"""What a user does with the program's widgets and sees of them, by their names, in its own process."""

from __future__ import annotations

import gc
import hashlib
import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QStackedWidget,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from aspire_desktop.widgets.form_dialog import changed_forms
from aspire_desktop.widgets.main_window import MainWindow
from aspire_desktop.widgets.response.text_view import TextView
from aspire_desktop.widgets.wrapped_text import WrappedText
from tests.remote.measuring import findings, unequal_rows
from tests.remote.resting import LayoutRequests


class CommandError(Exception):
    """The command cannot be done now; it may be in a moment."""


class Hands:
    """Does one command at a time; see `tests.remote.control` for what there is."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._layouts = LayoutRequests()

    def do(self, command: dict[str, Any]) -> Any:
        """Do it and return what is seen.

        Raises:
            CommandError: It cannot be done now.
        """
        act: Callable[[dict[str, Any]], Any] = getattr(self, f"_do_{command['do']}")
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
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(command["text"])
        if (
            clipboard.text().splitlines() != command["text"].splitlines()
        ):  # Windows refuses while another program has it open
            raise CommandError("the clipboard does not take it")
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

    def _do_key(self, command: dict[str, Any]) -> None:
        wait_for_activation()
        # A window may not be active yet.
        wanted = (
            QApplication.focusWidget(),
            QApplication.activeWindow(),
            self._window.focusWidget(),
            self._window,
        )
        target = next(one for one in wanted if one is not None)
        QTest.keySequence(target, QKeySequence(command["keys"]))

    def _do_write(self, command: dict[str, Any]) -> None:
        wait_for_activation()
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
        """Return a view's rows; with `first`, only once their first column holds just these texts."""
        view = self._widget(command["name"])
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        rows = range(model.rowCount())
        cells = [[str(model.index(r, c).data() or "") for c in range(model.columnCount())] for r in rows]
        if "first" in command and [row[0] for row in cells] != command["first"]:
            raise CommandError(f"{command['name']} has {[row[0] for row in cells]}")
        return cells

    def _do_state(self, command: dict[str, Any]) -> dict[str, bool]:
        target = self._widget(command["name"])
        return {"visible": target.isVisible(), "enabled": target.isEnabled()}

    def _do_gone(self, command: dict[str, Any]) -> None:
        if any(one.objectName() == command["name"] and one.isVisible() for one in QApplication.allWidgets()):
            raise CommandError(f"{command['name']} is still there")

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
        wait_for_activation()
        if asking := self._layouts.asking():
            raise CommandError("layouts come to no end: " + ", ".join(asking))
        window = top_window(self._window)
        found = [*findings(window), *unequal_rows(window)]
        if found:  # a change of the font, say, is still on its way through the layouts
            raise CommandError("\n".join(found))
        return found

    def _do_scene(self, command: dict[str, Any]) -> bool:
        """Save the window with what is open over it, as it stands on the screen."""
        return _scene(self._window).save(command["path"], "PNG")

    def _do_dismiss(self, command: dict[str, Any]) -> int:
        """Close all that is open over the window; what was typed into a form is discarded."""
        del command
        _discard_typed()
        others = [w for w in QApplication.topLevelWidgets() if w is not self._window and w.isVisible()]
        asked = [w for w in others if w.objectName() == "discardBox" and isinstance(w, QMessageBox)]
        for box in asked:
            harm = QMessageBox.ButtonRole.DestructiveRole
            next(button for button in box.buttons() if box.buttonRole(button) == harm).click()
        for other in others if not asked else ():
            other.close()
        return len(others)

    def _do_close(self, command: dict[str, Any]) -> None:
        del command
        _discard_typed()
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
        # Qt looks for the name: each of a thousand widgets asked from here costs more than what is tested.
        tops = QApplication.topLevelWidgets()
        found = [top for top in tops if top.objectName() == name]
        found += [part for top in tops for part in top.findChildren(QWidget, name)]
        if not found:
            raise CommandError(f"there is no {name}")
        # A window of the test before may still wait for its deletion.
        return max(found, key=lambda widget: (widget.isVisible(), widget.window() is self._window))

    def _text(self, target: QWidget | QAction) -> str:
        if isinstance(target, QPlainTextEdit | QTextEdit | TextView):
            return target.toPlainText()
        if isinstance(target, QComboBox):
            return target.currentText()
        if isinstance(target, QLabel | QLineEdit | QAbstractButton | QAction | QAbstractSpinBox):
            return target.text()
        parts = [part for part in target.findChildren(QWidget) if isinstance(part, QLabel | WrappedText)]
        texts = [part.text() for part in parts if part.isVisible()]
        return "\n".join(texts)


def top_window(window: MainWindow) -> QWidget:
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


def wait_for_activation() -> None:
    """Have keys wait for a dialog that was just opened: until it is active, they would go elsewhere."""
    dialog, active = QApplication.activeModalWidget(), QApplication.activeWindow()
    # The guide opens over a form that waits: it asks for nothing, so it is no modal one.
    beside = isinstance(active, QDialog) and not active.isModal()
    if dialog is not None and active is not dialog and not beside:
        raise CommandError(f"{dialog.objectName()} is not active yet")
    if active is None and any(
        isinstance(one, QDialog) and one.isVisible() for one in QApplication.topLevelWidgets()
    ):
        raise CommandError("no window is active yet")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _discard_typed() -> None:
    """Have no form ask for what a test has typed and is done with."""
    for form in changed_forms():
        form.mark_unchanged()
