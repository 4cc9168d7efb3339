"""The look in colors: one set for light, one for dark, and what a contrast theme makes of them.

All reach 4.5 to 1 for text and 3 to 1 for the edges of controls on `surface` and on `window`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QPalette

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colors by what they are for, each as ``#rrggbb``."""

    window: str  #: behind the cards
    surface: str  #: cards, fields, tables, buttons
    sunken: str  #: every second row, disabled controls
    hover: str  #: under the mouse
    line: str  #: hair lines; they separate, they mean nothing
    edge: str  #: the boundary of a control
    text: str
    quiet: str
    disabled: str
    accent: str  #: what is to be done next, links, the focus of a field
    on_accent: str
    link: str
    selected: str  #: a chosen row in the list that has the focus
    selected_idle: str  #: the same without the focus
    good: str
    warning: str
    bad: str  #: as a fill it carries `surface` as its text


LIGHT: Final = Tokens(
    window="#f3f3f3",
    surface="#ffffff",
    sunken="#f8f8f8",
    hover="#f0f0f0",
    line="#e2e2e2",
    edge="#8a8a8a",
    text="#1a1a1a",
    quiet="#5d5d5d",
    disabled="#8f8f8f",
    accent="#0b5cab",
    on_accent="#ffffff",
    link="#0b5cab",
    selected="#d9e8f8",
    selected_idle="#ebebeb",
    good="#0b6e37",
    warning="#8a5000",
    bad="#a4262c",
)
DARK: Final = Tokens(
    window="#1b1b1b",
    surface="#262626",
    sunken="#2b2b2b",
    hover="#323232",
    line="#3a3a3a",
    edge="#7d7d7d",
    text="#f2f2f2",
    quiet="#adadad",
    disabled="#7a7a7a",
    accent="#6cb2f7",
    on_accent="#0c0c0c",
    link="#6cb2f7",
    selected="#223d58",
    selected_idle="#363636",
    good="#6ccb8f",
    warning="#f0b254",
    bad="#ff8a85",
)

#: Which color stands in which role.  The tones stand in roles that the style paints nothing else with,
#: so that a label names its role once and follows every change of the palette by itself.
_ROLES: Final = {
    Role.Window: "window",
    Role.WindowText: "text",
    Role.Base: "surface",
    Role.AlternateBase: "sunken",
    Role.Text: "text",
    Role.Button: "surface",
    Role.ButtonText: "text",
    Role.PlaceholderText: "quiet",
    Role.Highlight: "accent",
    Role.HighlightedText: "on_accent",
    Role.Accent: "accent",
    Role.ToolTipBase: "surface",
    Role.ToolTipText: "text",
    Role.Link: "link",
    Role.LinkVisited: "good",
    Role.BrightText: "bad",
    Role.Shadow: "warning",
    Role.Mid: "line",
    Role.Midlight: "hover",
    Role.Dark: "edge",
    Role.Light: "selected",
}
_FADED: Final = (Role.WindowText, Role.Text, Role.ButtonText, Role.PlaceholderText, Role.Link)


def palette_of(tokens: Tokens) -> QPalette:
    """Return the whole palette, all its groups."""
    result = QPalette(QColor(tokens.surface), QColor(tokens.window))
    for role, name in _ROLES.items():
        result.setColor(role, QColor(getattr(tokens, name)))
    for role in _FADED:
        result.setColor(Group.Disabled, role, QColor(tokens.disabled))
    result.setColor(Group.Inactive, Role.Light, QColor(tokens.selected_idle))
    return result


def has_inverted_rows(palette: QPalette) -> bool:
    """Say whether a chosen row is filled with the highlight, as in a contrast theme."""
    return palette.color(Group.Active, Role.Light) == palette.color(Role.Highlight)


def contrast(first: QColor, second: QColor) -> float:
    """Return the ratio of contrast, 1 to 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
