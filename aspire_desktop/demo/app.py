"""The demo server's routes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from aspire_desktop.demo.admin import admin_route
from aspire_desktop.demo.gate import Gate, RateLimit
from aspire_desktop.demo.odata import QueryError, query
from aspire_desktop.demo.openapi import make_document
from aspire_desktop.demo.sample import make_database
from aspire_desktop.demo.tables import TABLES, Table
from aspire_desktop.demo.tokens import LIFETIME, TokenOffice, utc_now
from aspire_desktop.demo.writes import WriteError, delete_row, insert_row, patch_row, replace_row

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from datetime import datetime

    from starlette.requests import Request

_PAGE: Final = "<!DOCTYPE html><html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>"
_API_VERSION: Final = "1.0-demo"
#: A one-pixel GIF: a real file to download.
_ATTACHMENT: Final = bytes.fromhex(
    "47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b"
)


@dataclass(frozen=True, slots=True)
class DemoSettings:
    """How the server behaves; `rate_limit` is in requests a minute, None for no limit."""

    rate_limit: int | None = None
    latency_s: float = 0.0
    lifetime: timedelta = LIFETIME
    keeps_to_exp: bool = False
    clock: Callable[[], datetime] = field(default=utc_now)


def create_app(settings: DemoSettings | None = None) -> Starlette:
    """Return the application with a fresh tenant."""
    settings = settings or DemoSettings()
    office = TokenOffice(settings.clock, settings.lifetime, keeps_to_exp=settings.keeps_to_exp)
    gate = Middleware(Gate, office=office, rate=RateLimit(settings.rate_limit), latency_s=settings.latency_s)
    database = make_database()
    return Starlette(
        routes=[
            *_login_routes(office),
            admin_route(office),
            *_document_routes(),
            *_table_routes(database),
            _attachment_route(),
        ],
        middleware=[gate, Middleware(GZipMiddleware, minimum_size=1000)],
        exception_handlers={404: _not_found, 405: _not_allowed},
    )


def _login_routes(office: TokenOffice) -> list[Route]:
    async def log_in(request: Request) -> Response:
        values = await _required(request, ("ClientId", "Secret"))
        if isinstance(values, Response):
            return values
        return _pair_response(office.log_in(*values), "Client Id or Secret is invalid.")

    async def refresh(request: Request) -> Response:
        values = await _required(request, ("RefreshToken",))
        if isinstance(values, Response):
            return values
        return _pair_response(office.refresh(*values), "Refresh token is invalid.")

    async def version(request: Request) -> Response:
        del request
        return JSONResponse(_API_VERSION)

    return [
        Route("/Authorization", log_in, methods=["POST"]),
        Route("/Authorization/RefreshToken", refresh, methods=["POST"]),
        Route("/Version/GetApiVersion", version),
    ]


def _pair_response(pair: Any, refusal: str) -> Response:
    if pair is None:
        return JSONResponse(refusal, 404)
    return JSONResponse({"Token": pair.token, "RefreshToken": pair.refresh_token})


async def _required(request: Request, names: tuple[str, ...]) -> list[str] | Response:
    body = await _json_object(request)
    if body is None:
        return JSONResponse(["The request body is not a valid JSON object."], 400)
    missing = [name for name in names if not isinstance(body.get(name), str) or not body[name]]
    if missing:
        return JSONResponse([f"{name} is required." for name in missing], 400)
    return [body[name] for name in names]


async def _json_object(request: Request) -> dict[str, Any] | None:
    try:
        body = json.loads(await request.body())
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def _document_routes() -> list[Route]:
    async def document(request: Request) -> Response:
        content = json.dumps(make_document(str(request.base_url).rstrip("/"))).encode()
        etag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        if request.headers.get("if-none-match") == etag:
            return Response(status_code=304, headers={"ETag": etag})
        return Response(content, media_type="application/json", headers={"ETag": etag})

    async def page(request: Request) -> Response:
        del request
        return HTMLResponse(_PAGE.format("Demo API"))

    return [
        Route("/swagger/v1/swagger.json", document),
        Route("/swagger/index.html", page),
        Route("/", page),
    ]


def _table_routes(database: sqlite3.Connection) -> list[Route]:
    routes = []
    for table in TABLES:
        collection = [method for method in ("GET", *table.writes) if method in ("GET", "POST", "PUT")]
        routes.append(Route(f"/{table.name}", _collection(database, table), methods=collection))
        single = [method for method in table.writes if method in ("PATCH", "DELETE")]
        if single:
            routes.append(Route(f"/{table.name}/{{id:int}}", _item(database, table), methods=single))
    return routes


def _collection(database: sqlite3.Connection, table: Table) -> Any:
    async def endpoint(request: Request) -> Response:
        try:
            if request.method in ("GET", "HEAD"):
                return JSONResponse(query(database, table, request.query_params))
            body = await _json_object(request)
            write = insert_row if request.method == "POST" else replace_row
            return JSONResponse(write(database, table, body))
        except QueryError as error:
            return JSONResponse([str(error)], 400)
        except WriteError as error:
            return JSONResponse(error.messages, 400)

    return endpoint


def _item(database: sqlite3.Connection, table: Table) -> Any:
    async def endpoint(request: Request) -> Response:
        number = request.path_params["id"]
        try:
            if request.method == "DELETE":
                found = delete_row(database, table, number)
                return Response(status_code=200) if found else JSONResponse("Not found.", 404)
            found = patch_row(database, table, number, await _json_object(request))
        except WriteError as error:
            return JSONResponse(error.messages, 400)
        return JSONResponse("Updated.") if found else JSONResponse("Not found.", 404)

    return endpoint


def _attachment_route() -> Route:
    async def attachment(request: Request) -> Response:
        number = request.query_params.get("attachmentId", "")
        if not number.isdigit():
            return JSONResponse(["attachmentId is required."], 400)
        disposition = f'attachment; filename="site-{number[:9]}.gif"'
        return Response(_ATTACHMENT, media_type="image/gif", headers={"Content-Disposition": disposition})

    return Route("/Attachments/AttachmentFileData", attachment)


async def _not_found(request: Request, error: Exception) -> Response:
    del request, error
    return HTMLResponse(_PAGE.format("404 - File or directory not found."), 404)


async def _not_allowed(request: Request, error: Exception) -> Response:
    del request
    return Response(status_code=405, headers=getattr(error, "headers", None))
