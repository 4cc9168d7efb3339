"""The answer: its status, its time, its size, and its body in four views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.viewmodels.formatting import duration, size
from aspire_desktop.viewmodels.response_text import answer_notes, exchange_facts, phases_text
from aspire_desktop.widgets.buttons import compact_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.text import elastic_label, fixed_font, label, scaled_font, tooltip
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.viewmodels.json_table_model import JsonTableModel
    from aspire_desktop.viewmodels.json_tree_model import JsonTreeModel
    from aspire_desktop.viewmodels.response_document import ResponseDocument

_MAX_COLUMN_CHARS = 44
_NAME_WIDTH = 260
_TREE, _TABLE, _RAW, _HEADERS = range(4)


class _FindField(QLineEdit):
    next_requested = Signal(bool)  #: True for backwards

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_requested.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)


class ResponsePanel(Card):
    save_requested = Signal()
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[JsonTreeModel, JsonTableModel] | None = None
        self._status_tone = Tone.QUIET
        self._wished: int | None = None
        self._make_header()
        self._make_views()
        self._lay_out()
        self._tabs.tabBarClicked.connect(self._on_tab_clicked)
        self._find.next_requested.connect(self._on_find)
        self._save.clicked.connect(self.save_requested)
        self._copy.clicked.connect(self.copy_requested)
        self.show_nothing()

    def show_nothing(self, text: str = "") -> None:
        """Empty the panel; `text` says what it waits for."""
        self._set_status(text or self.tr("No answer yet"), Tone.QUIET)
        self._timing.setText("")
        self._show_notes("")
        if self._models is not None:
            self._models[0].set_value(None)
            self._models[1].set_rows(())
        self._text.clear()
        self._headers.setRowCount(0)
        self._enable(has_body=False)

    def show_progress(self, received: int, elapsed_s: float) -> None:
        """Show that an answer is on its way."""
        self._set_status(self.tr("Waiting…") if not received else self.tr("Receiving…"), Tone.INFO)
        self._timing.setText(f"{duration(elapsed_s)} · {size(received)}" if received else duration(elapsed_s))

    def show_response(self, record: ResponseRecord, document: ResponseDocument, meaning: str) -> None:
        """Show an answer in full."""
        tone = Tone.GOOD if record.is_success else Tone.BAD
        self._set_status(f"{record.status} {record.reason}".strip(), tone)
        self._timing.setText(exchange_facts(record, document))
        self._timing.setToolTip(tooltip(phases_text(record.timing)))
        self._show_notes(answer_notes(record, document, meaning))
        tree, table = self._made_models()
        tree.set_value(document.value)
        table.set_rows(document.rows or ())
        self._fit_columns(table)
        self._text.setPlainText(document.text)
        self._show_headers(record)
        self._enable(has_body=bool(record.body))
        self._tabs.setTabEnabled(_TREE, document.value is not None)
        self._tabs.setTabEnabled(_TABLE, document.rows is not None)
        self._choose_view(document)

    def focus_find(self) -> None:
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def retone(self) -> None:
        set_tone(self._status, self._status_tone)
        set_tone(self._timing, Tone.QUIET)
        set_tone(self._meaning, Tone.QUIET)

    def _make_header(self) -> None:
        self._status = label("", self, name="responseStatus")
        self._status.setFont(scaled_font(self.font(), 1.0, bold=True))
        self._timing = elastic_label(self, name="responseTiming")
        self._meaning = elastic_label(self, name="responseMeaning")
        self._find = _FindField(self)
        self._find.setObjectName("responseFind")
        self._find.setPlaceholderText(self.tr("Find  Ctrl+F"))
        self._find.setAccessibleName(
            self.tr("Find in the answer; Enter for the next, Shift+Enter for the last")
        )
        self._find.setClearButtonEnabled(True)
        self._find.setFixedWidth(self.fontMetrics().horizontalAdvance("Find  Ctrl+F") + 44)
        self._found = label("", self, name="findState")
        self._save = compact_button(
            "saveResponseButton",
            self.tr("Save…"),
            self.tr("Save the body to a file (Ctrl+S)"),
            self,
        )
        self._copy = compact_button("copyResponseButton", self.tr("Copy"), self.tr("Copy the body"), self)

    def _make_views(self) -> None:
        fixed = fixed_font(self.font())
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tree = QTreeView(self)
        self._tree.setObjectName("responseTree")
        self._tree.setAccessibleName(self.tr("Answer as a tree"))
        self._tree.setUniformRowHeights(True)
        self._tree.setFrameShape(QTreeView.Shape.NoFrame)
        self._table = QTableView(self)
        self._table.setObjectName("responseTable")
        self._table.setAccessibleName(self.tr("Answer as a table"))
        self._table.setFrameShape(QTableView.Shape.NoFrame)
        self._table.setShowGrid(False)
        self._table.setAlternatingRowColors(True)
        self._table.setWordWrap(False)
        self._table.setFont(fixed)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        self._table.horizontalHeader().setHighlightSections(False)
        self._table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self._text = self._make_text(fixed)
        self._headers = self._make_headers(fixed)
        for view, title in (
            (self._tree, self.tr("Tree")),
            (self._table, self.tr("Table")),
            (self._text, self.tr("Raw")),
            (self._headers, self.tr("Headers")),
        ):
            self._tabs.addTab(view, title)

    def _make_text(self, font: QFont) -> QPlainTextEdit:
        text = QPlainTextEdit(self)
        text.setObjectName("responseText")
        text.setAccessibleName(self.tr("Answer as text"))
        text.setReadOnly(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setFont(font)
        text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        return text

    def _make_headers(self, font: QFont) -> QTableWidget:
        headers = QTableWidget(0, 2, self)
        headers.setObjectName("responseHeaders")
        headers.setAccessibleName(self.tr("Headers of the answer"))
        headers.setHorizontalHeaderLabels([self.tr("Header"), self.tr("Value")])
        headers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        headers.setFrameShape(QTableWidget.Shape.NoFrame)
        headers.setShowGrid(False)
        headers.setFont(font)
        headers.verticalHeader().hide()
        headers.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        headers.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        headers.horizontalHeader().resizeSection(0, 220)
        return headers

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(14, 10, 14, 4)
        header.setSpacing(12)
        header.addWidget(self._status)
        header.addWidget(self._timing, 1)
        corner = QWidget(self)
        tools = QHBoxLayout(corner)
        tools.setContentsMargins(8, 0, 10, 3)
        tools.setSpacing(6)
        for tool in (self._found, self._find, self._save, self._copy):
            tools.addWidget(tool)
        self._tabs.setCornerWidget(corner)
        notes = QHBoxLayout()
        notes.setContentsMargins(14, 0, 14, 4)
        notes.addWidget(self._meaning, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addLayout(notes)
        layout.addWidget(self._tabs, 1)
        self.retone()

    def _show_notes(self, text: str) -> None:
        self._meaning.setText(text)
        self._meaning.setVisible(bool(text))

    def _set_status(self, text: str, tone: Tone) -> None:
        self._status.setText(text)
        self._status_tone = tone
        set_tone(self._status, tone)

    def _show_headers(self, record: ResponseRecord) -> None:
        self._headers.setRowCount(len(record.headers))
        for row, (name, value) in enumerate(record.headers):
            self._headers.setItem(row, 0, QTableWidgetItem(name))
            self._headers.setItem(row, 1, QTableWidgetItem(value))

    def _made_models(self) -> tuple[JsonTreeModel, JsonTableModel]:
        """Return the models, made for the first answer: the first frame has no use for them."""
        if self._models is None:
            from aspire_desktop.viewmodels.json_table_model import JsonTableModel
            from aspire_desktop.viewmodels.json_tree_model import JsonTreeModel

            self._models = (JsonTreeModel(self), JsonTableModel(self))
            self._tree.setModel(self._models[0])
            self._table.setModel(self._models[1])
            self._tree.header().resizeSection(0, _NAME_WIDTH)
        return self._models

    def _fit_columns(self, model: JsonTableModel) -> None:
        """Give each column the width of its name and of its first cells, within reason."""
        per_char = self._table.fontMetrics().horizontalAdvance("0")
        for column in range(model.columnCount()):
            chars = min(model.width_hint(column), _MAX_COLUMN_CHARS)
            self._table.setColumnWidth(column, (chars + 3) * per_char)

    def _choose_view(self, document: ResponseDocument) -> None:
        """Take the view that the user chose where it can show this answer, else the one that fits it."""
        if self._wished is not None and self._tabs.isTabEnabled(self._wished):
            self._tabs.setCurrentIndex(self._wished)
        elif document.rows is not None:
            self._tabs.setCurrentIndex(_TABLE)
        else:
            self._tabs.setCurrentIndex(_RAW if document.value is None else _TREE)

    def _on_tab_clicked(self, tab: int) -> None:
        self._wished = tab

    def _enable(self, *, has_body: bool) -> None:
        self._save.setEnabled(has_body)
        self._copy.setEnabled(has_body)
        self._find.setEnabled(has_body)
        self._found.setText("")

    def _on_find(self, backwards: bool) -> None:  # noqa: FBT001 (a signal's payload)
        """Find in the text, from the top again after the end."""
        wanted = self._find.text()
        if not wanted:
            return
        self._tabs.setCurrentIndex(_RAW)
        flags = _find_flags(backwards=backwards)
        found = self._text.find(wanted, flags)
        if not found:
            end = QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
            self._text.moveCursor(end)
            found = self._text.find(wanted, flags)
        self._found.setText("" if found else self.tr("not found"))


def _find_flags(*, backwards: bool) -> QTextDocument.FindFlag:
    return QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
