"""What is said aloud by a screen reader although the focus is elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

#: Before a sentence, for those who see it.
_SIGNS: Final = "✓✕▲ "


def announce(widget: QWidget, text: str) -> None:
    """Have `text` be said; nothing happens where nobody listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(announcement(widget, text.lstrip(_SIGNS)))


def announcement(widget: QWidget, text: str) -> QAccessibleAnnouncementEvent:
    return QAccessibleAnnouncementEvent(widget, text)
