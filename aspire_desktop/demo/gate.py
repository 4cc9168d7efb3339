"""Who may come in: tokens, scopes, and the rate limit, before any route is reached."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TYPE_CHECKING, Final

from starlette.responses import Response

from aspire_desktop.demo.json_answer import JsonAnswer

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

    from aspire_desktop.demo.tokens import TokenOffice

_OPEN: Final = frozenset({"", "Authorization", "Version", "swagger", "demo-admin"})
_WINDOW_S: Final = 60.0


class RateLimit:
    """Counts the requests of the last minute, those of all clients together."""

    def __init__(self, per_minute: int | None) -> None:
        self._per_minute = per_minute
        self._times: deque[float] = deque()

    def wait_s(self, now: float) -> int:
        """Count a request; return 0, or after how many seconds another one will be let in."""
        if self._per_minute is None:
            return 0
        while self._times and self._times[0] <= now - _WINDOW_S:
            self._times.popleft()
        if len(self._times) >= self._per_minute:
            return max(1, round(self._times[0] + _WINDOW_S - now))
        self._times.append(now)
        return 0


class Gate:
    """Answers 429, 401 and 403 in the place of what lies behind it."""

    def __init__(self, app: ASGIApp, office: TokenOffice, rate: RateLimit, latency_s: float) -> None:
        self._app = app
        self._office = office
        self._rate = rate
        self._latency_s = latency_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        from starlette.requests import Request

        if self._latency_s:
            await asyncio.sleep(self._latency_s)
        refusal = self._refusal(Request(scope))
        await (refusal or self._app)(scope, receive, send)

    def _refusal(self, request: Request) -> Response | None:
        controller = request.url.path.strip("/").partition("/")[0].partition("(")[0]
        wait_s = self._rate.wait_s(time.monotonic())
        if wait_s:
            text = "API calls quota exceeded! Try again in a minute."
            return JsonAnswer(text, 429, headers={"Retry-After": str(wait_s)})
        if controller in _OPEN:
            return None
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        account = self._office.account(token.strip()) if scheme.lower() == "bearer" else None
        if account is None:
            return Response(status_code=401, headers={"WWW-Authenticate": "Bearer"})
        return None if account.allows(request.method, controller) else Response(status_code=403)
