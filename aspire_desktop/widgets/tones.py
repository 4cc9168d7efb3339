"""The few colors that mean something, readable on a light and on a dark base.

A tone is never the only sign of a state: a word or a shape stands beside it.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.widgets.look.tokens import Role


class Tone(Enum):
    """Each with the role of the palette that it stands in."""

    GOOD = Role.LinkVisited
    WARNING = Role.Shadow
    BAD = Role.BrightText
    INFO = Role.Link
    QUIET = Role.PlaceholderText
    STRONG = Role.WindowText


METHOD_TONES: Final = {
    "GET": Tone.INFO,
    "POST": Tone.GOOD,
    "PUT": Tone.WARNING,
    "PATCH": Tone.WARNING,
    "DELETE": Tone.BAD,
}

STATE_TONES: Final = {
    TokenState.NONE: Tone.QUIET,
    TokenState.VALID: Tone.GOOD,
    TokenState.EXPIRING: Tone.WARNING,
    TokenState.EXPIRED: Tone.BAD,
    TokenState.REFUSED: Tone.BAD,
}

#: A shape beside each state's word, for those who do not see the tone.
STATE_SIGNS: Final = {
    TokenState.NONE: "○",
    TokenState.VALID: "✓",
    TokenState.EXPIRING: "▲",
    TokenState.EXPIRED: "✕",
    TokenState.REFUSED: "✕",
}

ENVIRONMENT_TONES: Final = {
    EnvironmentKind.PRODUCTION: Tone.BAD,
    EnvironmentKind.SANDBOX: Tone.STRONG,
    EnvironmentKind.DEMO: Tone.STRONG,
    EnvironmentKind.CUSTOM: Tone.STRONG,
}


def is_dark(palette: QPalette) -> bool:
    return palette.base().color().lightness() < 128


def color(tone: Tone, palette: QPalette) -> QColor:
    return palette.color(tone.value)


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Give a widget's text the tone: a role of the palette, which follows every change by itself."""
    widget.setForegroundRole(tone.value)
