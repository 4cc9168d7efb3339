"""Colours for a line of JSON."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextCharFormat, QTextLayout

from aspire_desktop.widgets.tones import Tone, color

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

#: Lines are laid out one value each, so that a line alone tells what is what.
_TOKENS: Final = re.compile(
    r'(?P<name>"(?:[^"\\]|\\.)*")(?=: )'
    r'|(?P<string>"(?:[^"\\]|\\.)*"?)'
    r"|(?P<number>-?\d[\d.eE+-]*)"
    r"|(?P<literal>true|false)"
    r"|(?P<null>null)"
)
_TONES: Final = {
    "name": Tone.INFO,
    "string": Tone.GOOD,
    "number": Tone.WARNING,
    "literal": Tone.BAD,
    "null": Tone.QUIET,
}


def json_formats(line: str, palette: QPalette) -> list[QTextLayout.FormatRange]:
    """Return what colours the parts of `line`."""
    formats = []
    for match in _TOKENS.finditer(line):
        look = QTextCharFormat()
        look.setForeground(color(_TONES[str(match.lastgroup)], palette))
        formats.append(format_range(match.start(), match.end() - match.start(), look))
    return formats


def format_range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, look
    return found
