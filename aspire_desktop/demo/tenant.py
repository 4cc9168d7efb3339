"""The routes to the tenant's tables: reading, by key too, writing, removing, and the files of attachments."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import Response
from starlette.routing import Route

from aspire_desktop.demo.bodies import DELETES, WRITES, Write
from aspire_desktop.demo.filter_sql import QueryError
from aspire_desktop.demo.json_answer import JsonAnswer
from aspire_desktop.demo.odata import query, read_one
from aspire_desktop.demo.tables import BY_NAME, TABLES
from aspire_desktop.demo.writes import WriteError, delete_row, write_row

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from aspire_desktop.demo.shapes import Table

    Endpoint = Callable[[Request], Awaitable[Response]]

_FILE: Final = "/Attachments/AttachmentFileData"


def tenant_routes(database: sqlite3.Connection) -> list[Route]:
    """Return the routes; the address and the method decide which of them a request takes."""
    writes: dict[str, dict[str, Write]] = {}
    for write in WRITES:
        writes.setdefault(write.path, {})[write.method] = write
    readable = {f"/{table.name}": table for table in TABLES if table.is_public}
    routes = [Route(_FILE, _file(database))]
    for path in dict.fromkeys([*readable, *writes]):
        table, here = readable.get(path), writes.get(path, {})
        methods = [*(["GET"] if table is not None else []), *here]
        routes.append(Route(path, _collection(database, table, here), methods=methods))
    for path, table in readable.items():
        routes.append(Route(f"{path}({{key:int}})", _keyed(database, table)))
    routes += [
        Route(f"/{name}/{{key:int}}", _removal(database, BY_NAME[name]), methods=["DELETE"])
        for name in DELETES
    ]
    return routes


async def json_object(request: Request) -> dict[str, Any] | None:
    """Return the request's body, or None where it is no JSON object."""
    try:
        body = json.loads(await request.body())
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def _collection(database: sqlite3.Connection, table: Table | None, writes: dict[str, Write]) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        write = writes.get(request.method)
        try:
            if write is not None:
                return JsonAnswer(write_row(database, write, await json_object(request)))
            return JsonAnswer([] if table is None else query(database, table, request.query_params))
        except QueryError as error:
            return JsonAnswer([str(error)], 400)
        except WriteError as error:
            return JsonAnswer(error.messages, 400)

    return endpoint


def _keyed(database: sqlite3.Connection, table: Table) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        try:
            row = read_one(database, table, request.path_params["key"], request.query_params)
        except QueryError as error:
            return JsonAnswer([str(error)], 400)
        return JsonAnswer("Not found.", 404) if row is None else JsonAnswer(row)

    return endpoint


def _removal(database: sqlite3.Connection, table: Table) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        key = request.path_params["key"]
        return JsonAnswer(key) if delete_row(database, table, key) else JsonAnswer("Not found.", 404)

    return endpoint


def _file(database: sqlite3.Connection) -> Endpoint:
    """Answer one object with the file in base64: the first attachment that `$filter` lets through."""

    async def endpoint(request: Request) -> Response:
        condition = request.query_params.get("$filter", "")
        if not condition.strip():
            return JsonAnswer(["A filter by AttachmentID is required."], 400)
        try:
            rows = query(database, BY_NAME["Attachments"], {"$filter": condition, "$top": "1"})
        except QueryError as error:
            return JsonAnswer([str(error)], 400)
        return JsonAnswer(_with_file(database, rows[0]) if rows else [])

    return endpoint


def _with_file(database: sqlite3.Connection, row: dict[str, Any]) -> dict[str, Any]:
    key = row["AttachmentID"]
    statement = 'SELECT "FileData" FROM "Attachments" WHERE "AttachmentID" = ?'
    (content,) = database.execute(statement, (key,)).fetchone()
    return {
        "AttachmentID": key,
        "FileName": row["OriginalFileName"],
        "FileData": content or "",
        "ObjectId": row["PropertyID"] or 0,
        "ObjectCode": "Property",
        "AttachmentTypeID": row["AttachmentTypeID"],
        "AttachToInvoice": row["AttachToInvoice"],
    }
