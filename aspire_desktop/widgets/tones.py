"""The few colours that mean something, readable on a light and on a dark base.

A tone is never the only sign of a state: a word or a shape stands beside it.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.expiry import TokenState


class Tone(Enum):
    """Each with its colour on light and on dark; all reach a contrast of 4.5 to 1."""

    GOOD = ("#0b6e37", "#6ccb8f")
    WARNING = ("#8a5000", "#f0b254")
    BAD = ("#a4262c", "#ff8a85")
    INFO = ("#0b5cab", "#6cb2f7")
    QUIET = ("#5c5c5c", "#a8a8a8")
    STRONG = ("#1b1b1b", "#f2f2f2")


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
    light, dark = tone.value
    return QColor(dark if is_dark(palette) else light)


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Give a widget's text the tone; call it again when the palette changes."""
    palette = QPalette(widget.palette())
    wanted = color(tone, palette)
    if widget.foregroundRole() == QPalette.ColorRole.WindowText and (
        palette.color(QPalette.ColorRole.WindowText) == wanted
    ):
        return
    palette.setColor(QPalette.ColorRole.WindowText, wanted)
    # On a base-coloured surface Qt would take the colour of texts, which is everybody's.
    widget.setForegroundRole(QPalette.ColorRole.WindowText)
    widget.setPalette(palette)
