"""A window at work: an operation with every query option, filled in, and a hundred rows for it."""

from __future__ import annotations

import json
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QTableView

from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.json_table_model import JsonTableModel
from aspire_desktop.viewmodels.json_tree_model import JsonTreeModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.viewmodels.response_document import read_response
from aspire_desktop.widgets.main_window import MainWindow
from tests.support.records import answer, response

OPTIONS: Final = ("$filter", "$select", "$expand", "$orderby", "$skip", "$top", "$pageNumber", "$limit")
FILLED: Final = {
    ("query", "$filter"): "Hours gt 8",
    ("query", "$orderby"): "Hours desc",
    ("query", "$top"): "100",
}
URL: Final = "http://127.0.0.1:37201/WorkTicketTimes?$filter=Hours%20gt%208&$orderby=Hours%20desc&$top=100"
_ROW: Final = {f"Column{n}": n * 1_000 for n in range(12)}


def parameter(name: str, *, required: bool = False, **schema: Any) -> dict[str, Any]:
    return {"in": "query", "name": name, "required": required, "schema": schema or {"type": "string"}}


def operation(
    *parameters: dict[str, Any], path: str = "/WorkTicketTimes", body: bool = False, fields: int = 0
) -> Operation:
    """Return an operation that takes `parameters`, by default all query options and `api-version`.

    With `body` it takes an object of so many `fields`.
    """
    taken = list(parameters) or [parameter(name) for name in (*OPTIONS, "api-version")]
    method: dict[str, Any] = {"parameters": taken}
    if body:
        properties = {f"Field{n:02}": {"type": "string"} for n in range(fields)}
        schema = {"type": "object", "properties": properties}
        method["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    document = {"openapi": "3.0.0", "paths": {path: {"post" if body else "get": method}}}
    return read_description(json.dumps(document).encode(), Source.FILE).operations[0]


def make_window() -> MainWindow:
    """Return a window that shows an operation as it is filled in, and its response."""
    credentials, operations = CredentialModel(), OperationModel()
    window = MainWindow(credentials, operations)
    credentials.setParent(window)
    operations.setParent(window)
    window.request.make_parts()
    window.response.set_models(JsonTreeModel(window), JsonTableModel(window))
    show_operation(window)
    show_rows(window)
    return window


def show_operation(window: MainWindow, shown: Operation | None = None) -> None:
    shown = shown or operation()
    window.request.show_operation(shown, RequestDraft(operation=shown.key, values=dict(FILLED)))
    window.request.show_preview(PreparedRequest(method="GET", url=URL), "")


def show_rows(window: MainWindow, rows: int = 100) -> None:
    record = response(json.dumps([_ROW] * rows).encode())
    document = read_response(record)
    (tree,), (table,) = window.findChildren(JsonTreeModel), window.findChildren(JsonTableModel)
    tree.set_value(document.value)
    table.set_rows(document.rows)
    window.response.show_response(answer(record, "GET /WorkTicketTimes"))


def field(window: MainWindow, name: str) -> QLineEdit:
    (line,) = window.findChildren(QLineEdit, f"parameter:query:{name}")
    return line


def settle() -> None:
    """Have all layouts be done that were asked for."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.processEvents()


def whole_rows(table: QTableView) -> int:
    """Return how many rows are in sight whole."""
    low = table.viewport().height()
    rows = range(table.model().rowCount())
    tops = [(table.rowViewportPosition(row), table.rowHeight(row)) for row in rows]
    return sum(top >= 0 and top + height <= low for top, height in tops)


def whole_columns(table: QTableView) -> int:
    right = table.viewport().width()
    columns = range(table.model().columnCount())
    lefts = [(table.columnViewportPosition(column), table.columnWidth(column)) for column in columns]
    return sum(left >= 0 and left + width <= right for left, width in lefts)
