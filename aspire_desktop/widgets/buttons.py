"""Buttons that stand out, and buttons that look like links."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from aspire_desktop.widgets.text import tooltip
from aspire_desktop.widgets.tones import Tone, color


def push_button(name: str, text: str, hint: str, parent: QWidget) -> QPushButton:
    """Return a button; `hint` is its tooltip and what a screen reader says."""
    button = QPushButton(parent)
    _describe(button, name, text, hint)
    return button


def compact_button(name: str, text: str, hint: str, parent: QWidget) -> QToolButton:
    """Return a button no wider than its text needs."""
    button = QToolButton(parent)
    _describe(button, name, text, hint)
    return button


def link_button(name: str, text: str, hint: str, parent: QWidget) -> QToolButton:
    """Return a flat button for a small act inside a line of text."""
    button = compact_button(name, text, hint, parent)
    button.setAutoRaise(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    tone_link(button)
    return button


def tone_link(button: QToolButton) -> None:
    """Give a link its tone; call it again when the palette changes."""
    palette = QPalette(QGuiApplication.palette())
    link = color(Tone.INFO, palette)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.ButtonText, link)
    button.setPalette(palette)


def make_primary(button: QPushButton | QToolButton) -> None:
    """Have a button stand out as the one to press, in the palette's own accent."""
    if isinstance(button, QPushButton):
        button.setDefault(True)  # what the Windows 11 style fills with the accent
    palette = QPalette(QGuiApplication.palette())
    accent, text = palette.highlight(), palette.highlightedText()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setBrush(group, QPalette.ColorRole.Button, accent)
        palette.setBrush(group, QPalette.ColorRole.ButtonText, text)
    button.setPalette(palette)


def _describe(button: QAbstractButton, name: str, text: str, hint: str) -> None:
    button.setObjectName(name)
    button.setText(text)
    button.setAccessibleName(hint)
    button.setToolTip(tooltip(hint))
