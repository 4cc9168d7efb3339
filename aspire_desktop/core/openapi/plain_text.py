"""HTML that documents put into their descriptions, as plain text."""

from __future__ import annotations

import re
from typing import Final

from aspire_desktop.core.late_pattern import late_pattern

_MAX_CHARS: Final = 20_000
_BREAK: Final = late_pattern(r"<(?:br|/p|/li|/h[1-6]|/div|/tr)\b[^<>]*>", re.IGNORECASE)
_TAG: Final = late_pattern(r"<(?:[A-Za-z/!][^<>]*)>")
_BLANKS: Final = late_pattern(r"[ \t\r\f\v]+")
_LINES: Final = late_pattern(r"\s*\n\s*")


def plain_text(text: str) -> str:
    """Return `text` without tags and entities.  What it returns is text, to be shown as text."""
    text = text[:_MAX_CHARS]
    if "<" in text or "&" in text:
        from html import unescape  # with a table of 2,000 names, of no use to the built-in list

        text = unescape(_TAG.sub("", _BREAK.sub("\n", text)))
    return _LINES.sub("\n", _BLANKS.sub(" ", text)).strip()


def one_line(text: str, limit: int = 80) -> str:
    """Return the beginning of a text from a description, without what would break a line."""
    short = text if len(text) <= limit else f"{text[:limit]}…"
    return "".join(char if char.isprintable() else "�" for char in short)
