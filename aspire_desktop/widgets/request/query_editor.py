"""A field for one of OData's query options: completed and checked as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget

from aspire_desktop.core.odata.check import check
from aspire_desktop.core.odata.completion import Completion, completions
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.request.editors import TextEditor
from aspire_desktop.widgets.request.field_list import FieldDelegate, FieldProposals
from aspire_desktop.widgets.tones import Tone, color

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.core.odata.fields import QueryField
    from aspire_desktop.core.odata.problem import Problem, Repair

    ValuesOf = Callable[[str], Sequence[str]]

#: The options that are understood; others are plain text.
OPTIONS: Final = frozenset(
    {"$filter", "$select", "$expand", "$orderby", "$top", "$skip", "$pageNumber", "$limit"}
)
_COMPLETED: Final = frozenset({"$filter", "$select", "$expand", "$orderby"})


class _QueryLine(QLineEdit):
    """Proposes what fits at the cursor; Ctrl+Space asks for it."""

    def __init__(
        self,
        option: str,
        fields: Callable[[], Sequence[QueryField]],
        values_of: ValuesOf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values_of = values_of
        self._option = option
        self._fields = fields
        self._completion = Completion(0, 0, ())
        self._words = FieldProposals(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._on_activated)
        popup = self._completer.popup()
        if popup is not None:
            popup.setItemDelegate(FieldDelegate(popup))
        self.textEdited.connect(self._on_text_edited)
        self._is_typed = True

    def rewrite(self, text: str) -> None:
        """Write another text, which can be undone, and propose nothing: nobody types here."""
        self._is_typed = False
        self.selectAll()
        self.insert(text) if text else self.del_()
        self._is_typed = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._completer.popup()
        is_open = popup is not None and popup.isVisible()
        if is_open and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()  # the popup's own
            return
        if event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._propose(least=0)
            return
        super().keyPressEvent(event)

    def underline(self, problems: Sequence[Problem]) -> None:
        """Underline the places of `problems` in waves."""
        attributes = []
        for problem in problems:
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(color(Tone.BAD if problem.is_error else Tone.WARNING, self.palette()))
            start = problem.start - self.cursorPosition()
            length = max(1, problem.end - problem.start)
            kind = QInputMethodEvent.AttributeType.TextFormat
            attributes.append(QInputMethodEvent.Attribute(kind, start, length, look))
        QApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def _on_text_edited(self) -> None:
        if self._is_typed:
            self._propose(least=1)

    def _propose(self, *, least: int) -> None:
        """Show what fits, once `least` characters of a word are typed."""
        text, cursor = self.text(), self.cursorPosition()
        found = completions(self._option, text, cursor, self._fields(), self._values_of)
        typed = text[found.start : found.end]
        is_done = len(found.words) == 1 and found.words[0] == typed
        if not found.words or is_done or len(typed) < least:
            popup = self._completer.popup()
            if popup is not None:
                popup.hide()
            return
        self._completion = found
        self._words.propose(found.words, found.kinds)
        self._completer.complete()

    def _on_activated(self, word: str) -> None:
        text, found = self.text(), self._completion
        self.setText(text[: found.start] + word + text[found.end :])
        self.setCursorPosition(found.start + len(word) - (1 if word == "''" else 0))
        self.textEdited.emit(self.text())


class QueryEditor(TextEditor):
    """An option's value with the place of its first problem."""

    def __init__(
        self,
        name: str,
        option: str,
        fields: Callable[[], Sequence[Any]],
        values_of: ValuesOf,
        parent: QWidget | None = None,
    ) -> None:
        """Args: values_of: Returns the values that a field, by its path, is known to hold."""
        self._values_of = values_of
        self._option = option
        self._fields = fields
        super().__init__(name, parent)
        self.line.textChanged.connect(self._on_text_changed)

    def problem(self) -> tuple[str, bool]:
        """Return what is wrong with the value, with its place, and whether it is an error."""
        problems = check(self._option, self.text(), self._fields())
        if not problems:
            return "", False
        first = problems[0]
        at = self.tr("at {place}: ").format(place=first.start + 1) if self._option in _COMPLETED else ""
        return f"{at}{error_text(first.message)}", first.is_error

    def repair(self) -> Repair | None:
        """Return what would mend the first problem; None where nobody can say."""
        problems = check(self._option, self.text(), self._fields())
        return problems[0].repair if problems else None

    def rewrite(self, text: str) -> None:
        """Write another text where somebody typed, which can be undone."""
        if isinstance(self.line, _QueryLine):
            self.line.rewrite(text)

    def _make_line(self) -> QLineEdit:
        return _QueryLine(self._option, self._fields, self._values_of, self)

    def _on_text_changed(self, text: str) -> None:
        if isinstance(self.line, _QueryLine):
            self.line.underline(check(self._option, text, self._fields()))
