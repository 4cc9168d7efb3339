"""What can be asked of the program besides: how it looks, sounds and is walked through by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from aspire_desktop.widgets.wrapped_text import WrappedText
from tests.remote.focusing import focus_findings, tab_order
from tests.remote.hands import CommandError, Hands, top_window, wait_for_activation
from tests.remote.hearing import hearing_findings

if TYPE_CHECKING:
    from collections.abc import Iterator


def words_on_top() -> str:
    """Return the window on top and its labels: why something could not be done is mostly said there."""
    shown = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    top = QApplication.activeModalWidget() or QApplication.activeWindow() or next(iter(shown), None)
    if top is None:
        return "no window is there"
    parts = [part for part in top.findChildren(QWidget) if isinstance(part, QLabel | WrappedText)]
    labels = [part.text() for part in parts if part.isVisible() and part.text()]
    return f"{top.objectName() or top.windowTitle()}: {' | '.join(labels)}"


class Senses(Hands):
    """The hands, and eyes and ears."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        #: Names and themes of what has shown that it has the focus.
        self._measured: set[tuple[str, str]] = set()

    def _do_choose_file(self, command: dict[str, Any]) -> None:
        """Typed letter by letter its completions would come between: Return goes to their list."""
        dialog = QApplication.activeModalWidget()
        field = dialog.findChild(QLineEdit, "fileNameEdit") if dialog is not None else None
        if not isinstance(dialog, QFileDialog) or field is None or not field.isVisible():
            raise CommandError("no file dialog is open")
        field.setText(command["path"])
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _do_focused(self, command: dict[str, Any]) -> str:
        del command
        wait_for_activation()
        part: QWidget | None = QApplication.focusWidget()
        return "" if part is None else part.objectName()

    def _do_focus_seen(self, command: dict[str, Any]) -> list[str]:
        """Return what does not show that it has the focus."""
        del command
        wait_for_activation()
        window = top_window(self._window)
        if not window.isActiveWindow():
            raise CommandError(f"{window.objectName()} is not active yet")
        return focus_findings(window, self._measured)

    def _do_out_of_screen(self, command: dict[str, Any]) -> str:
        """Say how large the window on top and its screen are, unless there is room; where is the system's."""
        del command
        wait_for_activation()
        window = top_window(self._window)
        frame, room = window.frameGeometry().size(), window.screen().availableSize()
        return "" if frame.boundedTo(room) == frame else f"{frame.toTuple()} on {room.toTuple()}"

    def _do_heard(self, command: dict[str, Any]) -> list[str]:
        """Return what in the window on top says nothing of itself to a screen reader."""
        del command
        return hearing_findings(top_window(self._window))

    def _do_texts(self, command: dict[str, Any]) -> list[str]:
        """Return all that the program's widgets say, seen or not: texts, titles, hints, names, lists."""
        del command
        return sorted({text for widget in QApplication.allWidgets() for text in _said(widget)})

    def _do_tab_order(self, command: dict[str, Any]) -> list[str]:
        """Return the names of what Tab reaches in the window on top."""
        del command
        wait_for_activation()
        return [_label(part) for part in tab_order(top_window(self._window))]


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
