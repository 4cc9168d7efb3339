"""The four views of a response, made for the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aspire_desktop.widgets.response.headers_view import HeadersView
from aspire_desktop.widgets.response.table_panel import TablePanel
from aspire_desktop.widgets.response.text_view import TextView
from aspire_desktop.widgets.response.tree_panel import TreePanel
from aspire_desktop.widgets.text import fixed_font, set_fixed_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


#: In the order of their tabs.
Views: TypeAlias = tuple[TreePanel, TablePanel, TextView, HeadersView]


def make_views(parent: QWidget) -> Views:
    """Return the tree, the table, the text and the headers, as `Views` has them."""
    fixed = fixed_font(parent.font())
    text = TextView(parent)
    text.setObjectName("responseText")
    text.setAccessibleName(parent.tr("Response as text"))
    set_fixed_font(text)
    views = (TreePanel(parent), TablePanel(fixed, parent), text, HeadersView(fixed, parent))
    for view in views:
        view.setMinimumHeight(1)  # the window decides, not what a scroll bar would like
    return views
