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
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from aspire_desktop.demo.admin import admin_route
from aspire_desktop.demo.gate import Gate, RateLimit
from aspire_desktop.demo.json_answer import JsonAnswer
from aspire_desktop.demo.openapi import make_document
from aspire_desktop.demo.sample import make_database
from aspire_desktop.demo.tenant import json_object, tenant_routes
from aspire_desktop.demo.tokens import LIFETIME, TokenOffice, utc_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from starlette.requests import Request

_PAGE: Final = "<!DOCTYPE html><html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>"
_API_VERSION: Final = "1.0-demo"


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
            *tenant_routes(database),
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
        return JsonAnswer(_API_VERSION)

    return [
        Route("/Authorization", log_in, methods=["POST"]),
        Route("/Authorization/RefreshToken", refresh, methods=["POST"]),
        Route("/Version/GetApiVersion", version),
    ]


def _pair_response(pair: Any, refusal: str) -> Response:
    if pair is None:
        return JsonAnswer(refusal, 404)
    return JsonAnswer({"Token": pair.token, "RefreshToken": pair.refresh_token})


async def _required(request: Request, names: tuple[str, ...]) -> list[str] | Response:
    body = await json_object(request)
    if body is None:
        return JsonAnswer(["The request body is not a valid JSON object."], 400)
    missing = [name for name in names if not isinstance(body.get(name), str) or not body[name]]
    if missing:
        return JsonAnswer([f"{name} is required." for name in missing], 400)
    return [body[name] for name in names]


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


async def _not_found(request: Request, error: Exception) -> Response:
    del request, error
    return HTMLResponse(_PAGE.format("404 - File or directory not found."), 404)


async def _not_allowed(request: Request, error: Exception) -> Response:
    del request
    return Response(status_code=405, headers=getattr(error, "headers", None))
