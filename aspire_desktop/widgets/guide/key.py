"""F1 in windows that have no menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def add_guide_key(window: QWidget, act: Callable[[], object]) -> None:
    """Have F1 call `act` anywhere in `window`."""
    shortcut = QShortcut(QKeySequence("F1"), window)
    shortcut.setObjectName("guideShortcut")
    shortcut.activated.connect(act)
