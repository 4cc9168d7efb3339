"""Measures what a window shows, in pixels: contrast, heights, what is cut off.

A finding is one line of text; a window without any is as the look has it.  Disabled controls are exempt
from contrast, as in WCAG.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from aspire_desktop.widgets.look.tokens import contrast

TEXT: Final = 4.5
EDGE: Final = 3.0
#: Pixels of a text that must have its color: what lies between it and the ground is smoothing.
_FEW: Final = 3
#: Texts of a window, in three themes: most of them look as they did on the screen before.
_REMEMBERED: Final = 512
_MAX_ROWS: Final = 12
_MAX_COLUMNS: Final = 6
_CONTROLS: Final = (QAbstractButton, QLineEdit, QComboBox)
#: Fusion's size hint of a label is a pixel more than its text, at some fonts.
_SLACK: Final = 1


class Picture:
    """A window as it is painted now, at twice its size, so that thin strokes reach their color."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        scale = 2.0
        size = window.size()
        self._image = QImage(size * scale, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(scale)
        window.render(self._image)
        self._scale = scale
        self._pixels = memoryview(self._image.constBits()).cast("I")

    def lines(self, rect: QRect) -> tuple[bytes, ...]:
        """Return the lines of a part of the window, given in its coordinates: four bytes a pixel."""
        inside = rect.intersected(self._window.rect())
        left, right = round(inside.x() * self._scale), round((inside.right() + 1) * self._scale)
        top, bottom = round(inside.y() * self._scale), round((inside.bottom() + 1) * self._scale)
        starts = (y * self._image.width() for y in range(top, bottom))
        return tuple(self._pixels[start + left : start + right].tobytes() for start in starts)

    def color(self, point: QPoint) -> QColor:
        return QColor(self._image.pixel(round(point.x() * self._scale), round(point.y() * self._scale)))


@lru_cache(maxsize=_REMEMBERED)
def text_contrast(lines: tuple[bytes, ...]) -> float:
    """Return the contrast of a text to its ground, from the pixels of both; 21 where there is none."""
    colors: Counter[int] = Counter()
    for line, times in Counter(lines).items():  # most of what is around a text is the same line again
        for color, count in Counter(memoryview(line).cast("I")).items():
            colors[color] += count * times
    if not colors:
        return 21.0
    ground = colors.most_common(1)[0][0]
    others = [color for color, count in colors.items() if count >= _FEW]
    if len(others) < 2:
        return 21.0
    return max(_contrast(color, ground) for color in others)


@cache
def _contrast(one: int, other: int) -> float:
    return contrast(QColor(one), QColor(other))


def findings(window: QWidget) -> list[str]:
    """Return what is wrong with the window, a line each."""
    picture = Picture(window)
    parts = [part for part in window.findChildren(QWidget) if _is_seen(part, window)]
    found = [*_texts(picture, window, parts), *_edges(picture, window, parts), *_cut(window, parts)]
    return sorted(set(found))


def unequal_rows(window: QWidget) -> list[str]:
    """Return the rows of controls whose heights differ: what stands side by side is equally high."""
    found = []
    controls = [
        part
        for part in window.findChildren(QWidget)
        if _is_seen(part, window)
        and isinstance(part, QPushButton | QLineEdit | QComboBox)
        and not _is_inner(part)
    ]
    for one in controls:
        for other in controls:
            if (
                one.parentWidget() is other.parentWidget()
                and _overlap(one, other)
                and one.height() != other.height()
            ):
                found.append(f"{_name(one)} is {one.height()} high beside {_name(other)} of {other.height()}")
    return sorted(set(found))


def _texts(picture: Picture, window: QWidget, parts: list[QWidget]) -> Iterator[str]:
    for part in parts:
        for name, rect in _text_places(part):
            if not part.isEnabled() or rect.isEmpty():
                continue
            place = QRect(part.mapTo(window, rect.topLeft()), rect.size())
            ratio = text_contrast(picture.lines(place.intersected(_visible(part, window))))
            if ratio < TEXT:
                yield f"{name}: text of {ratio:.1f} : 1"


def _text_places(part: QWidget) -> Iterator[tuple[str, QRect]]:
    """Yield where a widget's texts stand, in its own coordinates."""
    inside = part.rect().adjusted(4, 4, -4, -4)
    if isinstance(part, QLabel):
        if part.text():
            yield _name(part), part.contentsRect()
    elif isinstance(part, QTabBar):
        shown = [tab for tab in range(part.count()) if part.isTabEnabled(tab) and part.isTabVisible(tab)]
        for tab in shown:
            yield f"{_name(part)} tab {part.tabText(tab)}", part.tabRect(tab).adjusted(4, 4, -4, -4)
    elif isinstance(part, QAbstractButton | QLineEdit):
        yield _name(part), inside
    elif isinstance(part, QComboBox):
        yield _name(part), inside.adjusted(0, 0, -16, 0)
    elif isinstance(part, QAbstractItemView):
        yield from _rows(part)


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    offset = view.viewport().pos()
    # A list model keeps its one column to itself.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), _MAX_ROWS)):
        for column in range(min(columns, _MAX_COLUMNS)):
            index = model.index(row, column)
            rect = view.visualRect(index)
            if index.data() and rect.isValid() and view.viewport().rect().contains(rect):
                yield (
                    f"{_name(view)} row {row} column {column}",
                    rect.translated(offset).adjusted(1, 1, -1, -1),
                )


def _edges(picture: Picture, window: QWidget, parts: list[QWidget]) -> Iterator[str]:
    """Compare the edge of each control with what is around it."""
    for part in parts:
        at = part.mapTo(window, QPoint(0, part.height() // 2))
        outside = at - QPoint(2, 0)
        if not _is_framed(part) or not _visible(part, window).contains(at) or outside.x() < 0:
            continue
        edge = max(contrast(picture.color(at + QPoint(dx, 0)), picture.color(outside)) for dx in (0, 1))
        if edge < EDGE:
            yield f"{_name(part)}: edge of {edge:.1f} : 1"


def _is_framed(part: QWidget) -> bool:
    if not part.isEnabled() or _is_inner(part):
        return False
    if isinstance(part, QToolButton):
        return not part.autoRaise()
    return isinstance(part, QComboBox | QPushButton) or (isinstance(part, QLineEdit) and part.hasFrame())


def _cut(window: QWidget, parts: list[QWidget]) -> Iterator[str]:
    """Yield what is smaller than it needs to be to be read, and controls that are seen in part."""
    for part in parts:
        need, name = _needed(part), _name(part)
        if part.width() + _SLACK < need.width():
            yield f"{name}: {part.width()} wide, needs {need.width()}"
        if part.height() + _SLACK < need.height():
            yield f"{name}: {part.height()} high, needs {need.height()}"
        seen = _visible(part, window)
        if need.height() > 0 and seen.height() < part.height() and not _scrolls(part):
            yield f"{name}: {seen.height()} of {part.height()} pixels of its height are seen"
        if isinstance(part, _CONTROLS) and seen.width() < part.width() and not _scrolls(part):
            yield f"{name}: {seen.width()} of {part.width()} pixels of its width are seen"


def _needed(part: QWidget) -> QSize:
    if isinstance(part, QLabel):
        if part.text() and part.wordWrap() and not _scrolls(part):
            return QSize(0, part.heightForWidth(part.width()))
        if not part.text() or part.wordWrap() or type(part) is not QLabel:
            return QSize(0, part.fontMetrics().height() if part.text() else 0)
        return part.sizeHint()
    if isinstance(part, QCheckBox | QRadioButton):
        return part.sizeHint()
    if isinstance(part, QAbstractButton) and part.text():
        if hasattr(part, "painted_text"):  # as a label that gives way: it paints what it has room for
            return QSize(0, part.fontMetrics().height() + 4)
        text = part.text().replace("&", "")
        return QSize(part.fontMetrics().horizontalAdvance(text), part.fontMetrics().height() + 4)
    if isinstance(part, QLineEdit | QComboBox) and not _is_inner(part):
        return QSize(0, part.fontMetrics().height() + 6)
    return QSize()


def _is_seen(part: QWidget, window: QWidget) -> bool:
    return part.isVisible() and part.window() is window and not _visible(part, window).isEmpty()


def _visible(part: QWidget, window: QWidget) -> QRect:
    """Return what of a widget is seen through all that it stands in, in the window's coordinates."""
    rect = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    parent = part.parentWidget()
    while parent is not None and parent is not window:
        rect = rect.intersected(QRect(parent.mapTo(window, QPoint(0, 0)), parent.size()))
        parent = parent.parentWidget()
    return rect.intersected(window.rect())


def _scrolls(part: QWidget) -> bool:
    """Say whether a widget stands in what is scrolled: what is out of sight there is not cut off."""
    parent = part.parentWidget()
    while parent is not None:
        if parent.objectName() == "qt_scrollarea_viewport":
            return True
        parent = parent.parentWidget()
    return False


def _is_inner(part: QWidget) -> bool:
    parent = part.parentWidget()
    return isinstance(parent, QComboBox | QLineEdit) or (
        parent is not None and parent.inherits("QAbstractSpinBox")
    )


def _overlap(one: QWidget, other: QWidget) -> bool:
    first, second = one.geometry(), other.geometry()
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    return shared > min(first.height(), second.height()) / 2 and one is not other


def _name(part: QWidget) -> str:
    text = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
    return f"{type(part).__name__} {part.objectName() or text[:40] or part.accessibleName()}".strip()
