"""Measures whether the focus can be seen, in pixels, and tells the order in which Tab walks.

A widget with the focus differs from the same without it by at least as many pixels as its shorter side is
long, each of a contrast of 3 to 1 between the two states.  The window has to be the active one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from aspire_desktop.widgets.look.tokens import contrast
from tests.remote.measuring import EDGE

#: No window has so many stops.
_MOST = 120


def tab_order(window: QWidget) -> list[QWidget]:
    """Press Tab until it comes back to where it began, and return what it reached, in order.

    What it does not leave is in the list more often than anything else ever could be.
    """
    found: list[QWidget] = []
    first = QApplication.focusWidget() or window
    part = first
    for _ in range(_MOST):
        QTest.keyClick(part, Qt.Key.Key_Tab)
        part = QApplication.focusWidget() or window
        found.append(part)
        if part is first and any(other is not first for other in found):
            break
    return found


def focus_findings(window: QWidget, measured: set[tuple[str, str]]) -> list[str]:
    """Return which widgets do not show that they have the focus, a line each.

    Args:
        window: It is active.
        measured: Names and themes of what was measured before, and need not be again; added to.
    """
    QApplication.setCursorFlashTime(0)  # a caret that blinks is there half of the time
    before = window.focusWidget()
    theme = window.palette().base().color().name() + window.palette().highlight().color().name()
    stops = [part for part in dict.fromkeys(tab_order(window)) if (part.objectName(), theme) not in measured]
    found = [line for part in stops if (line := _finding(part))]
    measured.update((part.objectName(), theme) for part in stops if part.objectName())
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def _finding(part: QWidget) -> str:
    name = part.objectName() or f"{type(part).__name__} {part.accessibleName()}"
    part.setFocus(Qt.FocusReason.TabFocusReason)
    part.clearFocus()
    plain = _picture(part)
    part.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() is not part:
        return f"{name}: does not take the focus"
    count, least = _changed(plain, _picture(part)), min(part.width(), part.height())
    return "" if count >= least else f"{name}: {count} pixels show the focus, {least} are needed"


def _picture(part: QWidget) -> QImage:
    return part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _changed(plain: QImage, lit: QImage) -> int:
    """Count the pixels that differ by a contrast that is seen."""
    pairs: Counter[tuple[int, int]] = Counter()
    for before, after in zip(_lines(plain), _lines(lit), strict=True):
        if before != after:
            pairs.update(zip(memoryview(before).cast("I"), memoryview(after).cast("I"), strict=True))
    return sum(
        count
        for (one, other), count in pairs.items()
        if one != other and contrast(QColor(one), QColor(other)) >= EDGE
    )


def _lines(picture: QImage) -> Iterator[bytes]:
    """Return the lines of a picture: four bytes a pixel."""
    pixels, length = memoryview(picture.constBits()), picture.bytesPerLine()
    return (bytes(pixels[start : start + length]) for start in range(0, len(pixels), length))
