"""Asks for one text: a line, some lines, or one of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QPlainTextEdit, QWidget

from aspire_desktop.core.marks import hidden_places, marked, visible
from aspire_desktop.widgets.buttons import make_primary
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, dialog_layout, grown_size
from aspire_desktop.widgets.marked_line import MarkedLine
from aspire_desktop.widgets.text import exact_text, label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 420
_WIDTH_OF_LINES = 560


class EntryDialog(Dialog):
    """What is in the text and cannot be seen is told: it may come from a clipboard or from a server."""

    entered = Signal(str)

    def __init__(
        self,
        title: str,
        heading: str,
        *,
        items: Sequence[str] = (),
        has_lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            title: Of its window.
            heading: What is asked for.
            items: What can be chosen from; typed freely where there is none.
            has_lines: It may have several lines.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(marked(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._hidden = label("", self, name="entryHidden")
        self._hidden.setWordWrap(True)
        self._hidden.hide()
        set_tone(self._hidden, Tone.WARNING)
        self._field = self._choice(items) if items else self._lines() if has_lines else MarkedLine(self)
        self._field.setObjectName("entryField")
        self._field.setAccessibleName(visible(heading))
        top = label(visible(heading), self)
        top.setWordWrap(True)
        top.setBuddy(self._field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        make_primary(buttons.button(QDialogButtonBox.StandardButton.Ok))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        add_footer(dialog_layout(self, top, self._field, self._hidden), buttons)
        width = _WIDTH_OF_LINES if has_lines else _WIDTH
        self.resize(grown_size(self, width, 0).width(), self.sizeHint().height())

    def text(self) -> str:
        """Return what is typed or chosen, as it is."""
        if isinstance(self._field, QComboBox):
            return str(self._field.currentData())
        return self._field.text() if isinstance(self._field, MarkedLine) else exact_text(self._field)

    def set_text(self, text: str) -> None:
        """Put a text into a field that is typed in, selected where it is a line."""
        if isinstance(self._field, MarkedLine):
            self._field.setText(text)
            self._field.selectAll()
        elif isinstance(self._field, QPlainTextEdit):
            self._field.setPlainText(text)

    def accept(self) -> None:
        text = self.text()
        super().accept()
        self.entered.emit(text)

    def _choice(self, items: Sequence[str]) -> QComboBox:
        box = QComboBox(self)
        for item in items:
            box.addItem(marked(item), item)
        return box

    def _lines(self) -> QPlainTextEdit:
        editor = QPlainTextEdit(self)
        editor.setTabChangesFocus(True)
        editor.textChanged.connect(self._show_hidden)
        return editor

    def _show_hidden(self) -> None:
        place = next(iter(hidden_places(self.text())), None)
        text = self.tr("Line {line} has hidden characters: {text}")
        self._hidden.setText("" if place is None else text.format(line=place.line, text=place.marks))
        self._hidden.setVisible(place is not None)
