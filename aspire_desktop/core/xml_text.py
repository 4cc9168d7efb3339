"""XML laid out for reading.  Nothing in it is resolved: entities and declarations stay as they are."""

from __future__ import annotations

import re
from typing import Final

_TOKEN: Final = re.compile(
    r"""
      (?P<other><!--.*?--> | <\?.*?\?> | <!DOCTYPE(?:[^<>\[]|\[[^\]]*\])*>)
    | (?P<cdata><!\[CDATA\[.*?\]\]>)
    | </(?P<close>[^\s<>/]+)\s*>
    | <(?P<open>[^\s<>/!?]+)(?:[^<>"']|"[^"]*"|'[^']*')*?(?P<empty>/?)>
    | (?P<text>[^<]+)
    """,
    re.VERBOSE | re.DOTALL,
)
_INDENT: Final = "  "
#: Beyond this it is shown as it came: nobody reads it, and laying it out takes seconds.
_MAX_CHARS: Final = 4_000_000


def indented_xml(text: str) -> str | None:
    """Return `text` with one element a line, indented by its depth; None where it is no such XML.

    An element that holds text stays in one line with it, so that no text is changed.
    """
    if len(text) > _MAX_CHARS or not text.lstrip("\ufeff \t\r\n").startswith("<"):
        return None
    layout = _Layout()
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None or not layout.take(match):
            return None
        place = match.end()
    return layout.result()


class _Layout:
    def __init__(self) -> None:
        self._lines: list[str] = []
        #: Open elements: their names, and whether they hold text, so that all in them stays in one line.
        self._open: list[tuple[str, bool]] = []
        self._line_open = False
        self._has_element = False

    def take(self, match: re.Match[str]) -> bool:
        """Put the next piece in; say whether it fits what stands before it."""
        if match["text"] is not None:
            return self._take_text(match["text"])
        if match["close"]:
            return self._close(match["close"], match[0])
        if match["cdata"]:
            return self._take_text(match[0])
        self._piece(match[0])
        if match["open"]:
            self._has_element = True
            if not match["empty"]:
                self._open.append((match["open"], self._is_inline()))
                self._line_open = True
        return True

    def result(self) -> str | None:
        return "\n".join(self._lines) if self._has_element and not self._open else None

    def _is_inline(self) -> bool:
        return bool(self._open) and self._open[-1][1]

    def _piece(self, text: str) -> None:
        if self._is_inline():
            self._lines[-1] += text
        else:
            self._lines.append(_INDENT * len(self._open) + text)
        self._line_open = False

    def _take_text(self, text: str) -> bool:
        if not text.strip() and not self._is_inline():
            return True
        if not self._open:
            return not text.strip("\ufeff \t\r\n")
        if not self._is_inline():
            # Elements before it stand in lines of their own already; from here on all is one line.
            if not self._line_open:
                self._lines.append(_INDENT * len(self._open))
            self._open[-1] = (self._open[-1][0], True)
        self._lines[-1] += text
        self._line_open = False
        return True

    def _close(self, name: str, text: str) -> bool:
        if not self._open or self._open[-1][0] != name:
            return False
        inline = self._is_inline()
        self._open.pop()
        if inline or self._line_open:
            self._lines[-1] += text
        else:
            self._lines.append(_INDENT * len(self._open) + text)
        self._line_open = False
        return True
