"""The answer as a tree, with its filter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.embedded_file import EmbeddedFile, FileKind, find_file
from aspire_desktop.core.json_text.places import path_text
from aspire_desktop.viewmodels.json_tree_model import JsonTreeModel, KindRole, PathRole, ValueRole
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.dialog_layout import CONTROL_GAP
from aspire_desktop.widgets.look.icons import replace_clear_signs
from aspire_desktop.widgets.passing_menu import close_with
from aspire_desktop.widgets.response.used_line import UsedLine
from aspire_desktop.widgets.response.value_delegate import ValueDelegate
from aspire_desktop.widgets.text import elastic_label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QAbstractItemModel

    from aspire_desktop.core.json_text.value import Path

_NAME_WIDTH: Final = 260
_PAUSE_MS: Final = 150
#: Longer texts name no file.
_NAME_CHARS: Final = 200
#: Opened by itself where so few rows are left.
_FEW: Final = 100


class _Tree(QTreeView):
    copy_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)


class TreePanel(QWidget):
    filter_requested = Signal(str)  #: a text or a JSONPath; empty shows everything
    filter_used = Signal(str)  #: a filter that was typed to its end
    save_left_requested = Signal()  #: what the filter leaves
    copy_requested = Signal(object)  #: a function that makes the text
    update_requested = Signal(bytes)  #: a row as a JSON object, to be changed
    save_requested = Signal(EmbeddedFile)  #: of a value in base64
    preview_requested = Signal(EmbeddedFile)  #: of a value in base64

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_update = False  #: whether there is an operation that takes a changed row
        self._is_typed = False  #: to its end, and not noted yet
        self._filter = UsedLine(self)
        self._filter.setObjectName("responseFilter")
        self._filter.setAccessibleName(self.tr("Show only what holds a text, or what a JSONPath selects"))
        self._filter.setPlaceholderText(self.tr("Filter by a text, or a JSONPath such as $[?@.Id > 5].Name"))
        self._filter.setClearButtonEnabled(True)
        self._state = elastic_label(self, name="filterState")
        self._state.hide()
        self._save = link_button(
            "saveLeftButton",
            self.tr("Save what's left…"),
            self.tr("Write what the filter leaves to a file"),
            self,
        )
        self._save.hide()
        self._tree = _Tree(self)
        self._tree.setObjectName("responseTree")
        self._tree.setAccessibleName(self.tr("Response as a tree"))
        self._tree.setUniformRowHeights(True)
        self._tree.setFrameShape(QTreeView.Shape.NoFrame)
        self._tree.setItemDelegate(ValueDelegate(self._tree))
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._lay_out()
        replace_clear_signs(self)
        self.setFocusProxy(self._tree)
        self._filter.textChanged.connect(self._on_filter_changed)
        self._filter.returnPressed.connect(self._on_pause_timeout)
        self._filter.editingFinished.connect(self._on_editing_finished)
        self._save.clicked.connect(self.save_left_requested)
        self._pause.timeout.connect(self._on_pause_timeout)
        self._tree.copy_requested.connect(lambda: self._copy_value(self._tree.currentIndex()))
        self._tree.customContextMenuRequested.connect(self._on_menu_requested)

    def set_model(self, model: QAbstractItemModel) -> None:
        self._tree.setModel(model)
        self._tree.header().resizeSection(0, _NAME_WIDTH)
        model.modelReset.connect(self._on_model_reset)

    def begin(self) -> None:
        """Forget the filter of the answer before."""
        self._is_typed = False
        self._filter.blockSignals(True)
        self._filter.clear()
        self._filter.blockSignals(False)
        self._say("")
        self._save.hide()

    def set_used_filters(self, used: Callable[[], Sequence[str]]) -> None:
        """Take what returns the filters to propose, the newest first."""
        self._filter.set_used(used)

    def show_failure(self, text: str) -> None:
        """Say why the filter cannot be used."""
        if text:
            self._state.setMinimumWidth(0)
            self._say(text)
            self._save.hide()
            set_tone(self._state, Tone.BAD)

    def show_narrowed(self, count: int) -> None:
        """Say how many values the filter found; -1 without a filter."""
        set_tone(self._state, Tone.QUIET)
        self._say("" if count < 0 else self.tr("%Ln found", "", count))
        self._state.setMinimumWidth(self._state.sizeHint().width())  # a failure may be cut, a count may not
        self._save.setVisible(count > 0)
        self._note_filter()

    def show_path(self, path: Path) -> None:
        """Open the way to a value and choose it."""
        model = self._tree.model()
        if isinstance(model, JsonTreeModel):
            index = model.index_of(path)
            if index.isValid():
                self._tree.setCurrentIndex(index)
                self._tree.scrollTo(index, QTreeView.ScrollHint.PositionAtCenter)

    def focus_view(self) -> None:
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        """Show a word beside the filter, which has the whole line while there is none."""
        self._state.setText(text)
        self._state.setVisible(bool(text))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(10, 6, 10, 4)
        top.setSpacing(CONTROL_GAP)
        top.addWidget(self._filter, 3)
        top.addWidget(self._state, 1)
        top.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._tree, 1)

    def _on_model_reset(self) -> None:
        """Open what is small enough to be seen at once."""
        model = self._tree.model()
        rows = model.rowCount()
        if not rows:
            return
        self._tree.setCurrentIndex(model.index(0, 0))
        if rows <= _FEW // 10 or (self._filter.text() and rows <= _FEW):
            for row in range(rows):
                index = model.index(row, 0)
                if model.rowCount(index) <= _FEW:
                    self._tree.expand(index)

    def _on_filter_changed(self) -> None:
        """What was left before is no longer what the field says."""
        self._is_typed = False
        self._save.hide()
        self._pause.start()

    def _on_pause_timeout(self) -> None:
        self._pause.stop()
        self.filter_requested.emit(self._filter.text().strip())

    def _on_editing_finished(self) -> None:
        self._is_typed = True
        self._note_filter()

    def _note_filter(self) -> None:
        """A filter that was typed to its end and found something is worth proposing again."""
        if self._is_typed and not self._save.isHidden():
            self._is_typed = False
            self.filter_used.emit(self._filter.text())

    def _on_menu_requested(self, position: QPoint) -> None:
        index = self._tree.indexAt(position)
        if not index.isValid() or index.data(ValueRole) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close_with(menu, index.model())
        menu.addAction(self.tr("Copy &value"), lambda: self._copy_value(index))
        menu.addAction(self.tr("Copy &path"), lambda: self._copy(path_text(index.data(PathRole))))
        menu.addAction(self.tr("Copy &name"), lambda: self._copy(str(index.siblingAtColumn(0).data())))
        row = _row_around(index)
        if self.can_update and row is not None:
            menu.addAction(self.tr("&Update…"), lambda: self.update_requested.emit(row))
        file = self._file_at(index)
        if file is not None:
            menu.addSeparator()
            if file.kind is not FileKind.OTHER:
                menu.addAction(self.tr("Preview the &file"), lambda: self.preview_requested.emit(file))
            menu.addAction(self.tr("&Save the file…"), lambda: self.save_requested.emit(file))
        menu.addSeparator()
        menu.addAction(self.tr("&Expand"), lambda: self._tree.expandRecursively(index, 2))
        menu.addAction(self.tr("&Collapse all"), self._tree.collapseAll)
        menu.popup(self._tree.viewport().mapToGlobal(position))

    def _file_at(self, index: QModelIndex) -> EmbeddedFile | None:
        """Return the file that a value holds in base64, named by what stands beside it."""
        if index.data(KindRole) != "string":
            return None
        name = str(index.siblingAtColumn(0).data())
        beside = (index.sibling(row, 0) for row in range(min(_FEW, index.model().rowCount(index.parent()))))
        texts = [
            (str(other.data()), other.data(ValueRole).scalar())
            for other in beside
            if other.row() != index.row() and other.data(KindRole) == "string"
        ]
        short = [(place, text) for place, text in texts if len(text) < _NAME_CHARS]
        file = find_file([*short, (name, index.data(ValueRole).scalar())])
        return file if file is not None and file.place == name else None

    def _copy_value(self, index: QModelIndex) -> None:
        value = index.data(ValueRole) if index.isValid() else None
        if value is not None:
            self.copy_requested.emit(value.scalar)

    def _copy(self, text: str) -> None:
        self.copy_requested.emit(lambda: text)


def _row_around(index: QModelIndex) -> bytes | None:
    """Return the outermost object that a value is or is in, as JSON: the row of an answer."""
    found = None
    while index.isValid():
        value = index.data(ValueRole)
        if value is not None and value.is_object:
            found = bytes(value.text)
        index = index.parent()
    return found
