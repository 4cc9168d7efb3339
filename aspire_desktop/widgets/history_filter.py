"""Narrows the sent requests down to a method, a status or a credential, by a menu."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from aspire_desktop.core.request.history_query import read_history_query, with_term
from aspire_desktop.widgets.buttons import icon_button
from aspire_desktop.widgets.text import menu_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QLineEdit

    from aspire_desktop.viewmodels.history_model import HistoryModel

_MOST: Final = 20


def history_filter(model: HistoryModel, search: QLineEdit, parent: QWidget) -> QToolButton:
    """Return a button whose menu writes into the search what it could be typed as."""
    hint = parent.tr("Filter by method, status or credential")
    button = icon_button("historyFilterButton", "filter", hint, parent)
    button.clicked.connect(
        lambda: filter_menu(model, search, button).popup(button.mapToGlobal(button.rect().bottomLeft()))
    )
    return button


def filter_menu(model: HistoryModel, search: QLineEdit, parent: QWidget) -> QMenu:
    """Return a menu of what the sent requests have, with what is chosen checked."""
    menu = QMenu(parent)
    menu.setObjectName("historyFilterMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    query = read_history_query(search.text())
    entries = model.entries
    results = [("ok", parent.tr("Succeeded")), ("failed", parent.tr("Failed"))]
    statuses = _usual(str(entry.status) for entry in entries if entry.status is not None)
    parts = (
        ("method", parent.tr("&Method"), _same(_usual(entry.method for entry in entries)), query.methods),
        ("status", parent.tr("&Status"), [*results, *_same(statuses)], query.statuses),
        (
            "credential",
            parent.tr("&Credential"),
            _same(_usual(entry.profile_name for entry in entries)),
            query.credentials,
        ),
    )
    for name, title, values, chosen in parts:
        below = menu.addMenu(title)
        below.setEnabled(bool(entries))
        for value, text in values:
            action = below.addAction(menu_text(text))
            action.setCheckable(True)
            is_chosen = value.casefold() in chosen
            action.setChecked(is_chosen)
            action.triggered.connect(_writer(search, name, "" if is_chosen else value))
    menu.addSeparator()
    menu.addAction(parent.tr("Show &all"), search.clear).setEnabled(bool(search.text()))
    return menu


def _writer(search: QLineEdit, name: str, value: str) -> Callable[[], None]:
    return partial(_write, search, name, value)


def _write(search: QLineEdit, name: str, value: str) -> None:
    search.setText(with_term(search.text(), name, value))


def _usual(values: Iterable[str]) -> list[str]:
    """Return what occurs most, A to Z."""
    return sorted(value for value, _ in Counter(filter(None, values)).most_common(_MOST))


def _same(values: Iterable[str]) -> list[tuple[str, str]]:
    return [(value, value) for value in values]
