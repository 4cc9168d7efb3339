"""Enter presses the button that shows the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Press the focused button of `window` as Space does, where Enter has come to it; say whether it has.

    Qt itself has Enter press the dialog's default button instead, and nothing at all in the main window.
    A key that is held presses once: by its next event something else may have the focus.
    """
    button = window.focusWidget()
    is_bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _ENTER or not is_bare or not isinstance(button, (QPushButton, QToolButton)):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True
