"""Where the text of an editor stands in its card, and how high all of its lines are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

#: On the left, in pixels: with the document's own margin the text begins where the tools above it do.
TEXT_INDENT: Final = 10
#: An editor is to be typed into, so it asks for this many lines; beyond a screen of them it asks for no more.
_FEWEST_LINES: Final = 6
_MOST_LINES: Final = 40


def text_height(editor: QPlainTextEdit) -> int:
    """Return how high the lines of `editor` are, with its margins and scroll bar, in pixels."""
    lines = min(max(editor.blockCount(), _FEWEST_LINES), _MOST_LINES)
    margins = 2 * round(editor.document().documentMargin())
    return (
        lines * editor.fontMetrics().lineSpacing()
        + margins
        + editor.horizontalScrollBar().sizeHint().height()
    )
