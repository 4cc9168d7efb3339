"""What is said of a body: beside its tools in a line, and on the lines of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.text import elastic_label
from aspire_desktop.widgets.tones import Tone, color, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.marks import HiddenPlace
    from aspire_desktop.core.openapi.validation import BodyProblem
    from aspire_desktop.core.request.body_value import NotJsonError


class BodyRemarks(QObject):
    """The line holds one thing: what is missing, or the first thing that is wrong."""

    def __init__(self, editor: QPlainTextEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = elastic_label(parent, name="bodyState")
        self._editor = editor

    def mark_lines(self, problems: Sequence[BodyProblem], hidden: Sequence[HiddenPlace] = ()) -> None:
        lines = [(problem.line, problem.is_warning) for problem in problems]
        marks = []
        for line, is_warning in (*lines, *((place.line, True) for place in hidden)):
            mark = QTextEdit.ExtraSelection()
            mark.format = _line_format(self._editor, is_warning=is_warning)
            mark.cursor = QTextCursor(self._editor.document().findBlockByNumber(line - 1))
            marks.append(mark)
        self._editor.setExtraSelections(marks)

    def say_hidden(self, place: HiddenPlace) -> None:
        """Name what a line holds that cannot be seen in it, or reorders it."""
        text = self.tr("line {line}: hidden characters: {text}")
        self._say(text.format(line=place.line, text=place.marks), Tone.WARNING)

    def say_of_problems(self, problems: Sequence[BodyProblem], *, is_checked: bool) -> None:
        """Name the first problem, or how many fields are missing where nothing else is wrong."""
        first = next(iter(problems), None)
        errors = [problem for problem in problems if not problem.is_warning]
        if first is None:
            self._say(self.tr("✓ fits the schema") if is_checked else "", Tone.GOOD)
        elif errors and all(problem.is_missing for problem in errors):
            self._say(self.tr("%Ln required fields missing", "", len(errors)), Tone.BAD)
        else:
            rest = len(problems) - 1
            text = filled(
                self.tr("line {line}: {where}{message}{more}"),
                line=first.line,
                where=f"{first.path} " if first.path else "",
                message=error_text(first.message),
                more=filled(self.tr(" (+{count} more)"), count=rest) if rest else "",
            )
            self._say(text, Tone.WARNING if first.is_warning else Tone.BAD)

    def say_of_server(self, name: str, said: str) -> None:
        """Say what the server said of a field."""
        self._say(self.tr("the server about {name}: {said}").format(name=name, said=said), Tone.BAD)

    def say_not_json(self, error: NotJsonError) -> None:
        """Say why the text cannot be shown as a form."""
        text = self.tr("line {line}: not JSON: {said}")
        self._say(text.format(line=error.line, said=error_text(error.said)), Tone.BAD)

    def _say(self, text: str, tone: Tone) -> None:
        self.line.setText(text)
        set_tone(self.line, tone)


def _line_format(widget: QWidget, *, is_warning: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    tone = color(Tone.WARNING if is_warning else Tone.BAD, widget.palette())
    tone.setAlphaF(0.16)
    look.setBackground(tone)
    look.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return look
