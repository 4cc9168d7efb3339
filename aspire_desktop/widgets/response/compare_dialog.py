"""Two answers of one operation, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from aspire_desktop.core.json_text.difference import MAX_DIFFERENCES, Change
from aspire_desktop.core.json_text.places import line_of, path_text
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.enum_words import words
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.cells import ItemDelegate
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, dialog_layout, grown_size
from aspire_desktop.widgets.look.tokens import Role
from aspire_desktop.widgets.response.text_view import TextView
from aspire_desktop.widgets.tables import show_plain_rows
from aspire_desktop.widgets.text import elastic_label, label, set_fixed_font
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from aspire_desktop.core.json_text.difference import Difference
    from aspire_desktop.core.json_text.value import Path
    from aspire_desktop.viewmodels.answers import Answer
    from aspire_desktop.viewmodels.response_document import ResponseDocument

    Index = QModelIndex | QPersistentModelIndex

_SIZE: Final = (980, 640)
_SAMPLES: Final = {0: "≠", 1: "value[100].ContactName.Example", 2: "2026-12-28T20:58:58.123Z"}
_MAX_CELL_CHARS: Final = 300
_SIGNS: Final = {Change.ADDED: "+", Change.REMOVED: "−", Change.CHANGED: "≠"}
_TONES: Final = {Change.ADDED: Tone.GOOD, Change.REMOVED: Tone.BAD, Change.CHANGED: Tone.WARNING}

_ToneRole: Final = Qt.ItemDataRole.UserRole


class _Delegate(ItemDelegate):
    """Tones the sign in the palette of the moment."""

    def role_of(self, index: Index) -> Role:
        tone = index.data(_ToneRole)
        return tone.value if isinstance(tone, Tone) else Role.Text


class _Side(QStackedWidget):
    """One of the texts, or that it lacks what the chosen row is about: its beginning would say nothing."""

    def __init__(self, view: TextView, lack: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = view
        self._lack = label(lack, self, name=f"{view.objectName()}Lack")
        self._lack.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lack.setWordWrap(True)
        self._lack.setAutoFillBackground(True)
        self._lack.setBackgroundRole(Role.Base)
        set_tone(self._lack, Tone.QUIET)
        self.addWidget(view)
        self.addWidget(self._lack)

    def show_path(self, document: ResponseDocument, path: Path | None) -> None:
        """Show a value's line; where there is no such value, say so."""
        lines = document.json_lines
        self.setCurrentWidget(self.view if path is not None or lines is None else self._lack)
        line = None if lines is None or path is None else line_of(lines, path)
        if line is not None:
            self.view.show_line(line)


class CompareDialog(Dialog):
    """Lists what differs; a row that is chosen is shown in both texts."""

    compare_requested = Signal(tuple)  #: two `ResponseDocument`: the earlier and the one shown

    def __init__(self, shown: Answer, earlier: Sequence[Answer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle(self.tr("Compare two responses"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown = shown
        self._earlier = earlier
        self._differences: Sequence[Difference] = ()
        self._pair: tuple[ResponseDocument, ResponseDocument] | None = None
        self._choice = QComboBox(self)
        self._choice.setObjectName("compareChoice")
        self._choice.setAccessibleName(self.tr("The earlier response"))
        for answer in earlier:
            document = answer.document
            what = marked(document.summary or document.kind.words)
            self._choice.addItem(f"{answer.caption().time} · {answer.record.status} · {what}")
        caption = shown.caption()
        text = self.tr("{place} · {credential} · now {time}, compared with the response of")
        self._what = label(
            text.format(place=caption.place, credential=caption.credential, time=caption.time),
            self,
            name="compareWhat",
        )
        self._what.setWordWrap(True)
        self._state = elastic_label(self, name="compareState")
        self._list = self._make_list()
        self._sides = self._make_sides()
        self._lay_out()
        self._choice.currentIndexChanged.connect(self.begin)
        self._list.currentCellChanged.connect(lambda row: self._show(row))

    def begin(self) -> None:
        """Ask for the differences to the earlier answer that is chosen."""
        self._state.setText(self.tr("Comparing…"))
        self._list.setRowCount(0)
        left, right = self._earlier[self._choice.currentIndex()].document, self._shown.document
        for side, document in zip(self._sides, (left, right), strict=True):
            side.view.set_lines(document.lines, is_json=document.value is not None)
            side.setCurrentWidget(side.view)
        self.compare_requested.emit((left, right))

    def show_differences(
        self,
        pair: tuple[ResponseDocument, ResponseDocument],
        found: Sequence[Difference],
        key: str | None = None,
    ) -> None:
        """List what differs between the two documents of a wish.

        `key` is what rows are matched by: empty for their places, None where there are none.
        """
        if pair[0] is not self._earlier[self._choice.currentIndex()].document:
            return
        self._pair, self._differences = pair, found
        self._list.setRowCount(len(found))
        for row, difference in enumerate(found):
            path = difference.path if difference.right_path is None else difference.right_path
            cells = (_SIGNS[difference.change], path_text(path), difference.left, difference.right)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(marked(text[:_MAX_CELL_CHARS]))
                if column == 0:
                    item.setData(_ToneRole, _TONES[difference.change])
                    item.setToolTip(words(difference.change))
                self._list.setItem(row, column, item)
        matched = "" if key is None else self._matched(key)
        self._state.setText(" · ".join(filter(None, (self._summary(pair, len(found)), matched))))
        if found:
            self._list.setCurrentCell(0, 1)

    def _matched(self, key: str) -> str:
        if not key:
            return self.tr("rows matched by their places")
        return self.tr("rows matched by {field}").format(field=marked(key))

    def _summary(self, pair: tuple[ResponseDocument, ResponseDocument], count: int) -> str:
        if pair[0].value is None or pair[1].value is None:
            return self.tr("Only JSON is compared value by value; both texts are shown.")
        if count >= MAX_DIFFERENCES:
            return filled(self.tr("The first {count} differences"), count=count)
        return self.tr("%Ln differences", "", count) if count else self.tr("No difference")

    def _make_list(self) -> QTableWidget:
        table = QTableWidget(0, 4, self)
        table.setObjectName("compareTable")
        table.setAccessibleName(self.tr("Differences"))
        table.setHorizontalHeaderLabels(["", self.tr("Where"), self.tr("Earlier"), self.tr("Now")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_fixed_font(table)
        show_plain_rows(table, _SAMPLES, stretched=3)
        # Both values have the same room: they are what one compares.
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setItemDelegate(_Delegate(table))
        return table

    def _make_sides(self) -> tuple[_Side, _Side]:
        left = self._make_text("compareLeft", self.tr("Earlier response"))
        right = self._make_text("compareRight", self.tr("Response shown"))
        return (
            _Side(left, self.tr("Not in the earlier response."), self),
            _Side(right, self.tr("Not in the response shown."), self),
        )

    def _make_text(self, name: str, accessible_name: str) -> TextView:
        view = TextView(self)
        view.setObjectName(name)
        set_fixed_font(view)
        view.setAccessibleName(accessible_name)
        return view

    def _lay_out(self) -> None:
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        for side in self._sides:
            sides.addWidget(side)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self._list)
        parts.addWidget(sides)
        parts.setSizes([240, 340])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = dialog_layout(self, self._what, self._choice, self._state)
        layout.addWidget(parts, 1)
        add_footer(layout, buttons)
        self.resize(grown_size(self, *_SIZE))

    def _show(self, row: int) -> None:
        if self._pair is None or not 0 <= row < len(self._differences):
            return
        difference = self._differences[row]
        left = None if difference.change is Change.ADDED else difference.path
        paths = (left, difference.right_path)
        for side, document, path in zip(self._sides, self._pair, paths, strict=True):
            side.show_path(document, path)
