"""The table of a response, what it is narrowed by above it, and the row's fields beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.core.json_text.value import JsonValue
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.viewmodels.json_table_model import JsonTableModel
from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.response.table_menu import table_menu
from aspire_desktop.widgets.response.table_view import TableView
from aspire_desktop.widgets.splitters import side_by_side
from aspire_desktop.widgets.text import elastic_label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from aspire_desktop.widgets.response.row_detail import RowDetail

_WIDTHS: Final = (600, 300)
_MOST_CHARS: Final = 40


class TablePanel(QWidget):
    save_left_requested = Signal()  #: the rows that are left
    copy_requested = Signal(object)  #: a function that makes the text

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = TableView(font, self)
        self.view.setMinimumHeight(1)
        self._detail: RowDetail | None = None
        self._line = QWidget(self)
        self._narrowed = elastic_label(self._line, name="tableNarrowed")
        set_tone(self._narrowed, Tone.INFO)
        self._all = link_button(
            "allRowsShownButton",
            self.tr("Show all rows"),
            self.tr("Show all rows of the response"),
            self._line,
        )
        self._save = link_button(
            "saveRowsLeftButton",
            self.tr("Save what's left…"),
            self.tr("Write the rows that are left to a file"),
            self._line,
        )
        self._line.hide()
        self._parts = side_by_side((self.view, _WIDTHS[0]))
        self._lay_out()
        self.setFocusProxy(self.view)
        self.view.installEventFilter(self)
        self._all.clicked.connect(self.view.all_requested)
        self._save.clicked.connect(self.save_left_requested)
        self.view.copy_requested.connect(self.copy_requested)
        self.view.menu_requested.connect(self._on_menu_requested)
        self.view.details_requested.connect(self._on_details_requested)

    def set_model(self, model: JsonTableModel) -> None:
        self.view.set_model(model)
        self.view.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        for changed in (model.modelReset, model.rowsInserted):
            changed.connect(self._show_row)

    def show_kept(self, conditions: Sequence[tuple[str, bytes]], kept: int, total: int) -> None:
        """Say by which values the rows are narrowed down, and how many are left; nothing where by none."""
        self.view.is_narrowed = bool(conditions)
        self._line.setVisible(bool(conditions))
        if not conditions:
            return
        said = " · ".join(self._said(name, value) for name, value in conditions)
        text = self.tr("{conditions}: {kept} of %Ln rows", "", total)
        self._narrowed.setText(filled(text, conditions=said, kept=kept))
        announce(self.view, self._narrowed.text())

    def _said(self, name: str, value: bytes) -> str:
        json = JsonValue(memoryview(value))
        title = marked(name) or self.tr("(value)")
        if json.opening == b"n":
            return self.tr("{name} is empty").format(name=title)
        text = json.scalar()
        short = text if len(text) <= _MOST_CHARS else f"{text[:_MOST_CHARS]}…"
        return self.tr("{name} is {value}").format(name=title, value=marked(short))

    def _lay_out(self) -> None:
        top = QHBoxLayout(self._line)
        top.setContentsMargins(10, 4, 10, 4)
        top.addWidget(self._narrowed, 1)
        top.addWidget(self._save)
        top.addWidget(self._all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._line)
        layout.addWidget(self._parts, 1)

    def _on_menu_requested(self, at: QPoint) -> None:
        """Open the menu of what lies there.

        Qt asks what lay under the mouse when it last moved or something opened there: the table before the
        row opened on it, or the row before it was laid out beside the table.
        """
        detail = self._detail
        if detail is not None and detail.isVisible() and detail.rect().contains(detail.mapFromGlobal(at)):
            detail.open_menu(at)
        else:
            table_menu(self.view).popup(at)

    def _on_details_requested(self) -> None:
        """Show the row's fields, or no more."""
        if self._detail is None:
            from aspire_desktop.widgets.response.row_detail import RowDetail

            detail = self._detail = RowDetail(self)
            detail.copy_requested.connect(self.copy_requested)
            detail.close_requested.connect(self._close_details)
            detail.menu_requested.connect(self._on_menu_requested)
            self._parts.addWidget(detail)
            self._parts.setSizes(list(_WIDTHS))
            self._parts.setStretchFactor(0, 1)
            self._parts.setStretchFactor(1, 0)
        elif not self._detail.isHidden():
            self._close_details()
            return
        self._detail.show()
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.model().index(0, 0))
        self._show_row()
        # The table is narrower once it is laid out.
        QTimer.singleShot(0, self.view, lambda: self.view.scrollTo(self.view.currentIndex()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have Esc in the table close the row's fields; without them it is the window's, and cancels."""
        is_shown = self._detail is not None and not self._detail.isHidden()
        if is_shown and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._close_details()
            return True
        return super().eventFilter(watched, event)

    def _close_details(self) -> None:
        if self._detail is not None:
            self._detail.hide()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current_row_changed(self) -> None:
        self._show_row()

    def _show_row(self) -> None:
        model, row = self.view.model(), self.view.currentIndex().row()
        if self._detail is None or self._detail.isHidden() or not isinstance(model, JsonTableModel):
            return
        if 0 <= row < model.rowCount():
            self._detail.show_row(model.value(row), model.place_of(row) + 1)
        else:
            self._detail.show_row(None, 0)
