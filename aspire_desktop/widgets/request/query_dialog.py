"""The OData assistant: fields, order and conditions chosen from what the answer has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QTabWidget, QWidget

from aspire_desktop.core.odata.fields import expandable, selectable
from aspire_desktop.widgets.buttons import make_primary
from aspire_desktop.widgets.dialog_layout import add_footer, dialog_layout, grown_size
from aspire_desktop.widgets.form_dialog import FormDialog
from aspire_desktop.widgets.request.query_pages import FilterPage, NamesPage, OrderPage
from aspire_desktop.widgets.tab_pages import focus_on_tabs
from aspire_desktop.widgets.text import elastic_label, set_fixed_font

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

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
        self.setObjectName("queryDialog")
        self.setWindowTitle(self.tr("Query assistant"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._declared = declared
        select, expand = [f.name for f in selectable(fields)], [f.name for f in expandable(fields)]
        self._filter = FilterPage(fields, values.get(_FILTER, ""), values_of, self)
        self._select = NamesPage("querySelect", _SELECT, select, values.get(_SELECT, ""), self)
        self._expand = NamesPage("queryExpand", _EXPAND, expand, values.get(_EXPAND, ""), self)
        self._order = OrderPage(fields, values.get(_ORDER, ""), self)
        self._preview = elastic_label(self, name="queryPreview")
        set_fixed_font(self._preview)
        self._tabs = self._make_tabs()
        self._lay_out()
        for page in (self._filter, self._select, self._expand, self._order):
            page.changed.connect(self._show_preview)
        self._show_preview()
        self._filter.focus_empty()
        self.mark_unchanged()

    def content(self) -> object:
        return self.texts()

    def texts(self) -> dict[str, str]:
        """Return what each option that the operation takes will be."""
        made = {
            _FILTER: self._filter.text(),
            _SELECT: self._select.text(),
            _EXPAND: self._expand.text(),
            _ORDER: self._order.text(),
        }
        return {option: text for option, text in made.items() if option in self._declared}

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget(self)
        focus_on_tabs(tabs)
        tabs.setDocumentMode(True)
        pages: tuple[tuple[QWidget, str, str], ...] = (
            (self._filter, self.tr("Conditions"), _FILTER),
            (self._select, self.tr("Fields"), _SELECT),
            (self._expand, self.tr("Expand"), _EXPAND),
            (self._order, self.tr("Order"), _ORDER),
        )
        for page, title, option in pages:
            place = tabs.addTab(page, title)
            tabs.setTabEnabled(place, option in self._declared)
        return tabs

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
        self.resize(grown_size(self, *_SIZE))

    def _show_preview(self) -> None:
        self._preview.setText("&".join(f"{option}={text}" for option, text in self.texts().items() if text))

    def _on_accepted(self) -> None:
        """Take over what was chosen; a condition that is not finished is shown, and never dropped."""
        unfinished = self._filter.unfinished()
        if unfinished is not None:
            self._tabs.setCurrentWidget(self._filter)
            unfinished.focus_value()
            return
        self.chosen.emit(self.texts())
        self.accept()
