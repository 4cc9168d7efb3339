"""Asks before a write: method, host, credential, and all that would be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from aspire_desktop.core.marks import marked, visible
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.buttons import make_danger, make_primary
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import MARGIN, add_footer, dialog_layout, room_for
from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.tables import show_plain_rows
from aspire_desktop.widgets.text import label, set_fixed_font
from aspire_desktop.widgets.tones import Tone, set_tone
from aspire_desktop.widgets.wrapped_text import WrappedText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.request.write_question import FieldChange, WriteQuestion

_SIZE: Final = (640, 480)
#: What the sign of danger takes beside a button's text, in pixels.
_SIGN_ROOM: Final = 20
_SMALL: Final = (560, 0)
_SAMPLES: Final = {0: "Contact.LastModifiedDate", 1: "2026-12-28T20:58:58.123Z"}


class WriteDialog(Dialog):
    """Enter presses Cancel, until what is to be typed was typed."""

    confirmed = Signal()

    def __init__(self, question: WriteQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confirmWriteBox")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Write to Production?") if question.is_production else self.tr("Send this write?")
        self.setWindowTitle(title)
        self._typed = question.typed
        self._make_said(question)
        self._what = self._make_what(question)
        self._field = self._make_field()
        self._make_buttons(question)
        self._lay_out()
        self._follow()

    def _make_said(self, question: WriteQuestion) -> None:
        said = self.tr("{method} on {host}, as “{name}”").format(
            method=question.method, host=question.host, name=marked(question.credential)
        )
        self._said = label(said, self, name="confirmWriteText")
        self._said.setWordWrap(True)
        set_scale(self._said, 1.0, bold=True)
        self._url = WrappedText("confirmWriteUrl", self.tr("Where it goes"), self)
        self._url.show_text(question.url)
        self._url.fit(_SMALL[0] - 2 * MARGIN, 4 * self.fontMetrics().lineSpacing())
        text = self.tr("Body: %Ln bytes. Sent once. Never retried automatically.", "", question.size)
        text = text if question.size else self.tr("Sent once. Never retried automatically.")
        self._size = label(text, self)
        set_tone(self._size, Tone.QUIET)
        remarks = (*question.notes, *map(error_text, question.problems))
        self._problems = label("\n".join(f"▲ {text}" for text in remarks), self, name="confirmWriteProblems")
        self._problems.setWordWrap(True)
        self._problems.setVisible(bool(remarks))
        set_tone(self._problems, Tone.WARNING)

    def _make_what(self, question: WriteQuestion) -> QWidget | None:
        if question.changes is not None:
            return self._make_changes(question.changes)
        if not question.body:
            return None
        body = QPlainTextEdit(visible(question.body), self)
        body.setObjectName("confirmWriteBody")
        body.setAccessibleName(self.tr("What is sent"))
        body.setReadOnly(True)
        body.setTabChangesFocus(True)
        set_fixed_font(body)
        body.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        return body

    def _make_changes(self, changes: Sequence[FieldChange]) -> QTableWidget:
        table = QTableWidget(len(changes), 3, self)
        table.setObjectName("confirmWriteChanges")
        table.setAccessibleName(self.tr("What changes"))
        table.setHorizontalHeaderLabels([self.tr("Field"), self.tr("Before"), self.tr("After")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_fixed_font(table)
        show_plain_rows(table, _SAMPLES, stretched=2)
        for row, change in enumerate(changes):
            texts = (change.path, self._side(change.before), self._side(change.after))
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(marked(text)))
        return table

    def _side(self, value: str | None) -> str:
        return self.tr("(not there)") if value is None else value

    def _make_field(self) -> QLineEdit | None:
        if not self._typed:
            return None
        field = QLineEdit(self)
        field.setObjectName("confirmWriteField")
        field.setAccessibleName(self.tr("Type {text} to confirm").format(text=marked(self._typed)))
        field.textChanged.connect(self._follow)
        return field

    def _make_buttons(self, question: WriteQuestion) -> None:
        self._buttons = QDialogButtonBox(self)
        self._cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        text = self.tr("Send to Production") if question.is_production else self.tr("Send")
        self._send = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        self._send.setObjectName("confirmWriteButton")
        if question.is_production or question.typed:
            make_danger(self._send)
            self._send.setMinimumWidth(self._send.sizeHint().width() + _SIGN_ROOM)
        else:
            make_primary(self._send)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        layout = dialog_layout(self, self._said, self._url, self._problems)
        if self._what is not None:
            layout.addWidget(self._what, 1)
        layout.addWidget(self._size)
        if self._field is not None:
            text = self.tr("Type {text} to confirm:").format(text=marked(self._typed))
            layout.addWidget(label(text, self, name="confirmWritePrompt"))
            layout.addWidget(self._field)
        add_footer(layout, self._buttons)
        self.resize(room_for(self, *(_SMALL if self._what is None else _SIZE)))
        (self._field or self._cancel).setFocus()

    def _follow(self) -> None:
        """Let what is typed decide whether it can be sent, and what Enter does."""
        is_typed = self._field is None or self._field.text().strip() == self._typed
        self._send.setEnabled(is_typed)
        default = self._send if self._field is not None and is_typed else self._cancel
        default.setDefault(True)

    def _on_accepted(self) -> None:
        self.accept()
        self.confirmed.emit()
