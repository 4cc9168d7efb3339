"""The requests that were sent, and those that were saved, as two lines each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.request.record import HistoryEntry, SavedRequest
from aspire_desktop.viewmodels.history_model import EntryRole, HistoryModel, SavedModel
from aspire_desktop.widgets.badge import badge_font, badge_size
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.cells import on_row, paint_row, text_role
from aspire_desktop.widgets.look.heights import two_lines
from aspire_desktop.widgets.tones import METHOD_TONES, Tone

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEAST_HEIGHT: Final = 44
#: The word is whole in the title of the request; here the path needs the room.
_SHORT: Final = {"DELETE": "DEL"}


class _Delegate(QStyledItemDelegate):
    """A badge and what was asked for above; when, by whom and how it went below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(120, two_lines(QFontMetrics(option.font), _LEAST_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(EntryRole)
        painter.save()
        paint_row(painter, option, index)
        rect = QRect(option.rect).adjusted(8, 4, -8, -4)
        upper = QRect(rect.x(), rect.y(), rect.width(), rect.height() // 2)
        lower = upper.translated(0, rect.height() // 2)
        if isinstance(entry, SavedRequest):
            method, _, path = entry.draft.operation.partition(" ")
            self._paint_lines(painter, option, (upper, lower), (method, entry.name, "", path, ""))
        elif isinstance(entry, HistoryEntry):
            cells = [index.sibling(index.row(), column).data() for column in range(7)]
            star = "★ " if entry.is_pinned else ""
            path, _, query = cells[0].partition("?")
            sign = "✓" if _is_good(entry) else "✕"
            below = (unquote(query) or entry.profile_name, cells[3][11:16])
            parts = (entry.method, star + path, f"{sign} {cells[2]}", *below)
            self._paint_lines(painter, option, (upper, lower), parts, is_good=_is_good(entry))
        painter.restore()

    def _paint_lines(
        self,
        painter: QPainter,
        option: Any,
        rects: tuple[QRect, QRect],
        parts: tuple[str, str, str, str, str],
        *,
        is_good: bool = True,
    ) -> None:
        """Paint the method, the text and the status; below the text what is said of it, and when."""
        (upper, lower), (method, text, status, below, when) = rects, parts
        palette, metrics = option.palette, QFontMetrics(option.font)
        small = badge_font(option.font, bold=True)
        wide = badge_size("PATCH", small).width() + 2
        painter.setFont(small)
        painter.setPen(palette.color(on_row(option, METHOD_TONES.get(method, Tone.QUIET).value)))
        painter.drawText(upper, _LEFT, _SHORT.get(method, method))
        painter.setFont(option.font)
        painter.setPen(palette.color(on_row(option, (Tone.GOOD if is_good else Tone.BAD).value)))
        painter.drawText(upper, _RIGHT, status)
        painter.setPen(palette.color(text_role(option)))
        line = upper.adjusted(wide, 0, -metrics.horizontalAdvance(f"{status} "), 0)
        painter.drawText(line, _LEFT, _elided(painter, text, line))
        painter.setPen(palette.color(on_row(option, Tone.QUIET.value)))
        painter.drawText(lower, _RIGHT, when)
        line = lower.adjusted(wide, 0, -metrics.horizontalAdvance(f"{when} "), 0)
        painter.drawText(line, _LEFT, _elided(painter, below, line))


class RequestList(Card):
    """One of the two lists with its search; a click or Enter opens a draft, Delete forgets it."""

    opened = Signal(object)  #: a `HistoryEntry` or a `SavedRequest`, to be shown as a draft
    deleted = Signal(object)  #: the ids of what shall be forgotten
    pinned = Signal(str, bool)  #: the id of a sent request, and whether it shall be pinned
    clear_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()

    def __init__(self, model: HistoryModel | SavedModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        is_history = isinstance(model, HistoryModel)
        self._search = QLineEdit(self)
        self._search.setObjectName(f"{name}Search")
        self._search.setClearButtonEnabled(True)
        text = self.tr("Search sent requests") if is_history else self.tr("Search saved requests")
        self._search.setPlaceholderText(text)
        self._search.setAccessibleName(text)
        self._view = self._make_view(f"{name}Table", is_history=is_history)
        self._links = self._make_links(is_history=is_history)
        self._lay_out()
        self._search.textChanged.connect(model.set_search)
        self._search.returnPressed.connect(self._view.setFocus)

    def focus_list(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._view.currentIndex().isValid():
            self._view.setCurrentIndex(self._model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_opened(self._view.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            super().keyPressEvent(event)

    def _make_view(self, name: str, *, is_history: bool) -> QTableView:
        view = QTableView(self)
        view.setObjectName(name)
        view.setAccessibleName(self.tr("Sent requests") if is_history else self.tr("Saved requests"))
        view.setModel(self._model)
        view.setItemDelegate(_Delegate(view))
        view.setFrameShape(QTableView.Shape.NoFrame)
        view.setShowGrid(False)
        view.setMouseTracking(True)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(two_lines(self.fontMetrics(), _LEAST_HEIGHT))
        view.horizontalHeader().hide()
        for column in range(1, self._model.columnCount()):
            view.hideColumn(column)
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu_requested)
        view.clicked.connect(self._on_clicked)
        return view

    def _make_links(self, *, is_history: bool) -> list[Any]:
        if is_history:
            clear = link_button(
                "clearHistoryButton", self.tr("clear"), self.tr("Forget all but the pinned requests"), self
            )
            clear.clicked.connect(self.clear_requested)
            return [clear]
        out = link_button(
            "exportRequestsButton", self.tr("export…"), self.tr("Write them to a file, without secrets"), self
        )
        back = link_button(
            "importRequestsButton", self.tr("import…"), self.tr("Add the requests of a file"), self
        )
        out.clicked.connect(self.export_requested)
        back.clicked.connect(self.import_requested)
        return [out, back]

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(11, 8, 11, 7)
        top.addWidget(self._search)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(8, 4, 8, 6)
        bottom.addStretch(1)
        for link in self._links:
            bottom.addWidget(link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._view, 1)
        layout.addLayout(bottom)

    def _on_clicked(self, index: QModelIndex) -> None:
        """Open it; with Ctrl or Shift several are chosen, to be forgotten."""
        if not QGuiApplication.keyboardModifiers():
            self._on_opened(index)

    def _on_opened(self, index: QModelIndex) -> None:
        entry = index.data(EntryRole) if index.isValid() else None
        if entry is not None:
            self.opened.emit(entry)

    def _delete(self) -> None:
        rows = self._view.selectionModel().selectedRows()
        if rows:
            self.deleted.emit([row.data(EntryRole).id for row in rows])

    def _on_menu_requested(self, position: QPoint) -> None:
        index = self._view.indexAt(position)
        entry = index.data(EntryRole) if index.isValid() else None
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Open as a draft"), lambda: self.opened.emit(entry))
        if isinstance(entry, HistoryEntry):
            text = self.tr("&Unpin") if entry.is_pinned else self.tr("&Pin")
            menu.addAction(text, lambda: self.pinned.emit(entry.id, not entry.is_pinned))
        menu.addAction(self.tr("&Delete"), self._delete)
        menu.popup(self._view.viewport().mapToGlobal(position))


def _is_good(entry: HistoryEntry) -> bool:
    return entry.status is not None and 200 <= entry.status < 300


def _elided(painter: QPainter, text: str, rect: QRect) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
