"""What a screen reader is told of a window: every control that takes the focus says what it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

#: Of a table, or of anything with more parts than can be heard.
_MOST = 80


def hearing_findings(window: QWidget) -> list[str]:
    """Return what can be reached and has no name, a line each."""
    root: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(window)
    return [] if root is None else [_place(part) for part in _walk(root) if _is_nameless(part)]


def _walk(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    state: Any = part.state()
    if state.invisible:
        return
    yield part
    for number in range(min(part.childCount(), _MOST)):
        child: QAccessibleInterface | None = part.child(number)
        if child is not None and child.isValid():
            yield from _walk(child)


def _is_nameless(part: QAccessibleInterface) -> bool:
    state: Any = part.state()
    is_empty = part.role() == QAccessible.Role.Cell  # a value that is not there
    return state.focusable and not is_empty and not part.text(QAccessible.Text.Name).strip()


def _place(part: QAccessibleInterface) -> str:
    names: list[str] = []
    parent: QAccessibleInterface | None = part
    while parent is not None and len(names) < 4:
        thing: QObject | None = parent.object()
        name = thing.objectName() if thing is not None else ""
        names.append(name or parent.text(QAccessible.Text.Name) or parent.role().name)
        parent = parent.parent()
    return " in ".join(names)
