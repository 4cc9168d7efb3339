"""How far the parts of every dialog stand apart, and how large one may be."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from aspire_desktop.widgets.look.heights import grown

MARGIN: Final = 20
SECTION_GAP: Final = 20
SPACING: Final = 12
CONTROL_GAP: Final = 8
#: What the system's own frame takes of a screen.
_FRAME: Final = QSize(16, 40)


def dialog_layout(dialog: QWidget, *parts: QWidget | QLayout) -> QVBoxLayout:
    """Put the parts of a dialog under one another, and return the layout."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    layout.setSpacing(SPACING)
    for part in parts:
        add_part(layout, part)
    return layout


def control_row(*controls: QWidget) -> QHBoxLayout:
    """Return a line of controls, which stand as far apart as those of every dialog."""
    row = QHBoxLayout()
    row.setSpacing(CONTROL_GAP)
    for control in controls:
        row.addWidget(control)
    return row


def add_part(layout: QVBoxLayout, part: QWidget | QLayout, stretch: int = 0) -> None:
    if isinstance(part, QWidget):
        layout.addWidget(part, stretch)
    else:
        layout.addLayout(part, stretch)


def add_footer(layout: QVBoxLayout, part: QWidget | QLayout) -> None:
    """Put a dialog's buttons at its foot, a section's gap below the rest."""
    layout.addSpacing(SECTION_GAP - SPACING)
    add_part(layout, part)


def grown_size(dialog: QDialog, width: int, height: int) -> QSize:
    """Return a size that is made for the usual text size, for the font that there is."""
    metrics = dialog.fontMetrics()
    return QSize(grown(width, metrics), grown(height, metrics))


def room_for(dialog: QDialog, width: int, height: int) -> QSize:
    """Return the size, or what a small screen has room for beside the window's frame."""
    room = dialog.screen().availableSize() - _FRAME
    return QSize(width, height).boundedTo(room)
