"""Edits a body's fields in their own way: a list of values, a calendar, a file, or a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget

from aspire_desktop.viewmodels.body_model import (
    KIND,
    VALUE,
    IsFileRole,
    IsNullRole,
    ProblemRole,
    SchemaRole,
)
from aspire_desktop.widgets.cells import ItemDelegate
from aspire_desktop.widgets.request.editors import (
    ChoiceEditor,
    DateEditor,
    FileEditor,
    TextEditor,
    editor_for,
)
from aspire_desktop.widgets.tones import Tone, color

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex


class BodyDelegate(ItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for an editor."""
        return super().sizeHint(option, index).expandedTo(QSize(0, option.fontMetrics.height() + 9))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        tone = Tone.QUIET if index.column() == KIND or index.data(IsNullRole) else None
        if index.data(ProblemRole):
            tone = Tone.BAD if index.column() != KIND else tone
        if tone is not None:
            option.palette.setColor(option.palette.ColorRole.Text, color(tone, option.palette))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        schema = index.data(SchemaRole)
        editor: QWidget
        if index.data(IsFileRole):
            editor = FileEditor("bodyFieldEditor", parent)
        elif schema is None:
            editor = TextEditor("bodyFieldEditor", parent)
        else:
            editor = editor_for("bodyFieldEditor", schema, parent)
        editor.setAutoFillBackground(True)
        if isinstance(editor, ChoiceEditor):
            editor.combo.activated.connect(lambda: self.commitData.emit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, TextEditor | ChoiceEditor):
            editor.set_text(str(index.data(2) or ""))
            if isinstance(editor, TextEditor):
                editor.line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, TextEditor | ChoiceEditor):
            return
        model.setData(model.index(index.row(), VALUE, index.parent()), editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay open while a calendar or a file's dialog belongs to the editor."""
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, DateEditor | FileEditor):
            focused = QApplication.focusWidget()
            if focused is not None and watched.isAncestorOf(focused):
                return False
        return super().eventFilter(watched, event)
