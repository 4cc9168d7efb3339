"""The OData assistant: fields, order and conditions chosen from what the answer has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.marks import marked
from aspire_desktop.core.odata.builder import filter_text, list_text, order_text, read_list, read_order
from aspire_desktop.core.odata.fields import expandable, selectable, sortable
from aspire_desktop.core.odata.reading import read_rows
from aspire_desktop.widgets.buttons import link_button, make_primary
from aspire_desktop.widgets.dialog_layout import CONTROL_GAP, SPACING, add_footer, dialog_layout
from aspire_desktop.widgets.form_dialog import FormDialog
from aspire_desktop.widgets.lists import show_list
from aspire_desktop.widgets.request.filter_row import FilterRowEditor
from aspire_desktop.widgets.tab_pages import focus_on_tabs
from aspire_desktop.widgets.text import elastic_label, fixed_font, label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from aspire_desktop.core.odata.builder import FilterRow
    from aspire_desktop.core.odata.fields import QueryField

_FILTER, _SELECT, _EXPAND, _ORDER = "$filter", "$select", "$expand", "$orderby"
_SIZE: Final = (720, 480)


class QueryDialog(FormDialog):
    """Shows all the while what each option will be; free text that rows cannot show is kept as text."""

    chosen = Signal(Mapping)  #: a dict of each option's text

    def __init__(
        self,
        fields: Sequence[QueryField],
        declared: Collection[str],
        values: Mapping[str, str],
        parent: QWidget | None = None,
        values_of: Callable[[str], Sequence[str]] = lambda _: (),
    ) -> None:
        """Make the dialog.

        Args:
            fields: Of the answer's rows.
            declared: The options that the operation takes.
            values: Their texts as they stand.
            parent: The window.
            values_of: Returns the values that a field, by its path, is known to hold.
        """
        super().__init__(parent)
        self._values_of = values_of
        self.setObjectName("queryDialog")
        self.setWindowTitle(self.tr("Query assistant"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fields = fields
        self._declared = declared
        self._values = dict(values)
        self._rows: list[FilterRowEditor] = []
        self._tabs = QTabWidget(self)
        focus_on_tabs(self._tabs)
        self._tabs.setDocumentMode(True)
        self._preview = elastic_label(self, name="queryPreview")
        self._preview.setFont(fixed_font(self.font()))
        self._select = self._checks("querySelect", [f.name for f in selectable(fields)], _SELECT)
        self._expand = self._checks("queryExpand", [f.name for f in expandable(fields)], _EXPAND)
        self._make_filter()
        self._make_order()
        self._add_tabs()
        self._lay_out()
        self._show_preview()
        self.mark_unchanged()

    def content(self) -> object:
        return self.texts()

    def texts(self) -> dict[str, str]:
        """Return what each option that the operation takes will be."""
        made = {
            _FILTER: self._filter_text(),
            _SELECT: self._checked(self._select, _SELECT),
            _EXPAND: self._checked(self._expand, _EXPAND),
            _ORDER: order_text(self._order()),
        }
        return {option: text for option, text in made.items() if option in self._declared}

    def _checks(self, name: str, names: Sequence[str], option: str) -> QListWidget:
        """Return a list with a check box for each name, those of the option's text checked."""
        view = QListWidget(self)
        view.setObjectName(name)
        view.setAccessibleName(option)
        show_list(view)
        current = [part.partition("(")[0].strip() for part in read_list(self._values.get(option, ""))]
        for field in names:
            item = QListWidgetItem(marked(field), view)
            item.setData(Qt.ItemDataRole.UserRole, field)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if field in current else Qt.CheckState.Unchecked)
        view.itemChanged.connect(self._show_preview)
        return view

    def _make_filter(self) -> None:
        self._filter_page = QWidget(self)
        self._joins = QComboBox(self)
        self._joins.setObjectName("queryJoin")
        self._joins.addItems([self.tr("all of these"), self.tr("any of these")])
        self._joins.setAccessibleName(self.tr("How the conditions are joined"))
        self._joins.currentIndexChanged.connect(self._show_preview)
        self._row_list = QVBoxLayout()
        self._row_list.setSpacing(CONTROL_GAP)
        self._free = label("", self)
        self._free.setWordWrap(True)
        read = read_rows(self._values.get(_FILTER, ""), self._fields)
        self._keeps_text = read is None
        if read is None:
            self._free.setText(
                self.tr("This filter can't be shown as rows. It is kept unless you add a condition.")
            )
            set_tone(self._free, Tone.WARNING)
        else:
            self._joins.setCurrentIndex(1 if read[1] == "or" else 0)
        for row in read[0] if read is not None else ():
            self._add_row(row)
        if not self._rows and not self._keeps_text:
            self._add_row(None)
        self._lay_out_filter()

    def _lay_out_filter(self) -> None:
        add = link_button("addConditionButton", self.tr("+ Condition"), self.tr("Add a condition"), self)
        add.clicked.connect(lambda: self._add_row(None).focus_field())
        rows = QWidget(self)
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row_list)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(rows)
        rows.setAutoFillBackground(False)  # which setWidget() has switched on
        scroll.viewport().setAutoFillBackground(False)
        top = QHBoxLayout()
        top.addWidget(self._joins)
        top.addStretch(1)
        top.addWidget(add)
        layout = _page_layout(self._filter_page)
        layout.addLayout(top)
        layout.addWidget(self._free)
        layout.addWidget(scroll, 1)
        self._free.setVisible(self._keeps_text)

    def _make_order(self) -> None:
        names = ["", *(field.name for field in sortable(self._fields))]
        self._order_page = QWidget(self)
        layout = _page_layout(self._order_page)
        self._orders: list[tuple[QComboBox, QComboBox]] = []
        known = read_order(self._values.get(_ORDER, ""))
        for place in range(3):
            name, direction = QComboBox(self), QComboBox(self)
            name.setObjectName(f"queryOrder{place}")
            name.addItems(names)
            direction.addItems([self.tr("ascending"), self.tr("descending")])
            if place < len(known):
                if name.findText(known[place][0]) < 0:
                    name.addItem(known[place][0])
                name.setCurrentText(known[place][0])
                direction.setCurrentIndex(int(known[place][1]))
            row = QHBoxLayout()
            row.addWidget(label(self.tr("then by") if place else self.tr("by"), self))
            row.addWidget(name, 1)
            row.addWidget(direction)
            layout.addLayout(row)
            name.currentIndexChanged.connect(self._show_preview)
            direction.currentIndexChanged.connect(self._show_preview)
            self._orders.append((name, direction))
        layout.addStretch(1)

    def _add_tabs(self) -> None:
        pages = (
            (self._filter_page, self.tr("Conditions"), _FILTER),
            (self._with_search(self._select), self.tr("Fields"), _SELECT),
            (self._with_search(self._expand), self.tr("Expand"), _EXPAND),
            (self._order_page, self.tr("Order"), _ORDER),
        )
        for page, title, option in pages:
            place = self._tabs.addTab(page, title)
            self._tabs.setTabEnabled(place, option in self._declared)

    def _with_search(self, view: QListWidget) -> QWidget:
        page = QWidget(self)
        search = QLineEdit(page)
        search.setPlaceholderText(self.tr("Search fields"))
        search.setAccessibleName(self.tr("Search fields"))
        none = link_button("", self.tr("None"), self.tr("Clear all"), page)

        def hide(text: str) -> None:
            for place in range(view.count()):
                item = view.item(place)
                item.setHidden(text.casefold() not in item.text().casefold())

        def clear() -> None:
            for place in range(view.count()):
                view.item(place).setCheckState(Qt.CheckState.Unchecked)

        search.textChanged.connect(hide)
        none.clicked.connect(clear)
        top = QHBoxLayout()
        top.addWidget(search, 1)
        top.addWidget(none)
        layout = _page_layout(page)
        layout.addLayout(top)
        layout.addWidget(view, 1)
        return page

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        make_primary(buttons.button(QDialogButtonBox.StandardButton.Ok))
        layout = dialog_layout(self)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self._preview)
        add_footer(layout, buttons)
        self.resize(*_SIZE)

    def _add_row(self, row: FilterRow | None) -> FilterRowEditor:
        editor = FilterRowEditor(self._fields, row, self, self._values_of)
        editor.changed.connect(self._show_preview)
        editor.removed.connect(lambda: self._on_row_removed(editor))
        self._rows.append(editor)
        self._row_list.addWidget(editor)
        self._show_preview()
        return editor

    def _on_row_removed(self, editor: FilterRowEditor) -> None:
        self._rows.remove(editor)
        editor.deleteLater()
        self._show_preview()

    def _filter_text(self) -> str:
        made = filter_text(
            [editor.row() for editor in self._rows],
            self._fields,
            joined_by="or" if self._joins.currentIndex() else "and",
        )
        return self._values.get(_FILTER, "") if self._keeps_text and not made else made

    def _checked(self, view: QListWidget, option: str) -> str:
        """Return what is checked, in the order in which it was typed, with its nested options."""
        items = [view.item(place) for place in range(view.count())]
        names = [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]
        listed = {item.data(Qt.ItemDataRole.UserRole) for item in items}
        typed = read_list(self._values.get(option, ""))
        kept = [part for part in typed if _name(part) in names or _name(part) not in listed]
        known = {_name(part) for part in kept}
        return list_text([*kept, *(name for name in names if name not in known)])

    def _order(self) -> list[tuple[str, bool]]:
        pairs = [(name.currentText(), bool(way.currentIndex())) for name, way in self._orders]
        return [pair for pair in pairs if pair[0]]

    def _show_preview(self) -> None:
        if hasattr(self, "_orders"):
            texts = self.texts()
            self._preview.setText("&".join(f"{o}={t}" for o, t in texts.items() if t))

    def _on_accepted(self) -> None:
        """Take over what was chosen; a condition that is not finished is shown, and never dropped."""
        unfinished = next((row for row in self._rows if not row.is_finished()), None)
        if unfinished is not None:
            self._tabs.setCurrentWidget(self._filter_page)
            unfinished.focus_value()
            return
        self.chosen.emit(self.texts())
        self.accept()


def _page_layout(page: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, SPACING, 0, 0)
    layout.setSpacing(CONTROL_GAP)
    return layout


def _name(part: str) -> str:
    return part.partition("(")[0].strip()
