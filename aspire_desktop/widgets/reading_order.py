"""Tab walks as one reads: in the order in which the layouts have their parts.

Qt's own order is that in which widgets were made; here many are made late, and moved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from aspire_desktop.widgets.yielding_row import YieldingRow

if TYPE_CHECKING:
    from collections.abc import Iterator


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Give the focus to what is read next in `root`, or before; False where nothing there has it now."""
    stops = [part for part in _walk(root) if _stops_tab(part)]
    now = root.window().focusWidget()
    place = next((number for number, part in enumerate(stops) if part is now), None)
    if place is None:
        return False
    target = stops[(place + (1 if forward else -1)) % len(stops)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring_into_sight(target)
    return True


def focus_first(root: QWidget) -> None:
    """Give the focus to what is read first in `root`, as Tab would, if anything takes it."""
    target = next((part for part in _walk(root) if _stops_tab(part)), None)
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(target)


def _walk(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible():
        return
    yield widget
    for part in _parts(widget):
        yield from _walk(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """Return what stands in a widget, in order; nothing for a control, whose parts are its own business."""
    if isinstance(widget, QTabWidget):
        parts: list[QWidget | None] = [widget.tabBar(), widget.cornerWidget(), widget.currentWidget()]
        return [part for part in parts if part is not None]
    if isinstance(widget, QSplitter | QStackedWidget):
        return [part for number in range(widget.count()) if (part := widget.widget(number)) is not None]
    if isinstance(widget, QScrollArea):
        return [part for part in (widget.widget(),) if part is not None]
    if isinstance(widget, YieldingRow):
        return widget.in_order()
    layout: QLayout | None = widget.layout()
    if layout is None:
        return []
    placed = list(_placed(layout))
    known = set(map(id, placed))
    # Laid over the rest, by hand: a message, say.
    over = [part for part in widget.children() if isinstance(part, QWidget) and not part.isWindow()]
    return placed + [part for part in over if id(part) not in known]


def _placed(layout: QLayout) -> Iterator[QWidget]:
    numbers: list[int] = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: layout.getItemPosition(number)[:2])  # type: ignore[index]
    for number in numbers:
        item = layout.itemAt(number)
        inner = item.layout() if item else None
        part = item.widget() if item else None
        if inner is not None:
            yield from _placed(inner)
        elif part is not None:
            yield part


def _stops_tab(part: QWidget) -> bool:
    takes_tab = bool(part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return takes_tab and part.isEnabled() and part.focusProxy() is None


def bring_into_sight(part: QWidget) -> None:
    parent = part.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(part)
        parent = parent.parentWidget()
