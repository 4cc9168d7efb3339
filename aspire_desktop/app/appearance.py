"""Light, dark, or as the system has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_SCHEMES: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}

_Role = QPalette.ColorRole
_LIGHT: Final = {
    _Role.Window: "#f2f2f2",
    _Role.WindowText: "#1b1b1b",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f7f7f7",
    _Role.Text: "#1b1b1b",
    _Role.Button: "#fbfbfb",
    _Role.ButtonText: "#1b1b1b",
    _Role.PlaceholderText: "#6b6b6b",
    _Role.Highlight: "#0b5cab",
    _Role.HighlightedText: "#ffffff",
    _Role.ToolTipBase: "#ffffff",
    _Role.ToolTipText: "#1b1b1b",
    _Role.Link: "#0b5cab",
}
_DARK: Final = {
    _Role.Window: "#1e1e1e",
    _Role.WindowText: "#f2f2f2",
    _Role.Base: "#2a2a2a",
    _Role.AlternateBase: "#303030",
    _Role.Text: "#f2f2f2",
    _Role.Button: "#363636",
    _Role.ButtonText: "#f2f2f2",
    _Role.PlaceholderText: "#9d9d9d",
    _Role.Highlight: "#5aa7f0",
    _Role.HighlightedText: "#101010",
    _Role.ToolTipBase: "#363636",
    _Role.ToolTipText: "#f2f2f2",
    _Role.Link: "#6cb2f7",
}


def apply_appearance(qt: QApplication, name: str) -> None:
    """Show the program as `name` says: ``system``, ``light`` or ``dark``.

    Windows, macOS and the large Linux desktops do it themselves.  Where Qt knows of no scheme (a
    bare window manager, the offscreen platform) its Fusion style takes a palette of our own.
    """
    hints = qt.styleHints()
    hints.setColorScheme(_SCHEMES[name])
    if hints.colorScheme() == Qt.ColorScheme.Unknown:
        qt.setPalette(_palette(_DARK if name == "dark" else _LIGHT))


def _palette(colors: dict[QPalette.ColorRole, str]) -> QPalette:
    palette = QPalette(QColor(colors[_Role.Button]), QColor(colors[_Role.Window]))
    for role, value in colors.items():
        palette.setColor(role, QColor(value))
    faded = QColor(colors[_Role.Text])
    faded.setAlphaF(0.42)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette
