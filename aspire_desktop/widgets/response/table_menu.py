"""What can be done with a cell of the response's table, its row and its columns."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from aspire_desktop.core.json_text.table_form import TableForm
from aspire_desktop.viewmodels.json_table_model import IsNestedRole
from aspire_desktop.widgets.passing_menu import close_with

if TYPE_CHECKING:
    from aspire_desktop.widgets.response.table_view import TableView


def table_menu(view: TableView) -> QMenu:
    """Return the menu of `view` for its current cell, which may be none."""
    index = view.currentIndex()
    menu = QMenu(view)
    menu.setObjectName("tableMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    close_with(menu, view.model())
    menu.addAction(view.tr("&Copy"), lambda: view.copy_cells(with_titles=False))
    menu.addAction(view.tr("Copy with &headings"), lambda: view.copy_cells(with_titles=True))
    forms = menu.addMenu(view.tr("Copy &as"))
    for form, text in _forms(view).items():
        forms.addAction(text, partial(view.copy_rows, form))
    menu.addSeparator()
    is_plain = index.isValid() and not index.data(IsNestedRole)
    like = menu.addAction(view.tr("&Filter by this value"), lambda: view.keep_like(index))
    like.setEnabled(is_plain)
    asked = menu.addAction(view.tr("Use as $f&ilter"), lambda: view.filter_like(index))
    asked.setEnabled(is_plain and view.can_filter)
    if view.is_narrowed:
        menu.addAction(view.tr("Show all &rows"), view.all_requested.emit)
    menu.addSeparator()
    menu.addAction(view.tr("Row &details"), view.details_requested.emit).setShortcut(Qt.Key.Key_Space)
    menu.addAction(view.tr("&Open in the tree"), lambda: view.open_value(index)).setEnabled(index.isValid())
    if view.can_update and index.isValid():
        menu.addAction(view.tr("&Update…"), lambda: view.update_row(index))
    menu.addSeparator()
    menu.addAction(view.tr("&Sort by this column"), lambda: view.sort_like(index)).setEnabled(index.isValid())
    menu.addAction(view.tr("Hide this colu&mn"), lambda: view.hide_like(index)).setEnabled(index.isValid())
    menu.addAction(view.tr("Select co&lumns…"), view.open_columns)
    return menu


def _forms(view: TableView) -> dict[TableForm, str]:
    return {
        TableForm.CSV: view.tr("&CSV"),
        TableForm.JSON: view.tr("&JSON"),
        TableForm.MARKDOWN: view.tr("&Markdown"),
    }
