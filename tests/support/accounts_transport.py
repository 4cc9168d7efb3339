"""Accounts without a network between: for tests that let so many requests pass that sockets would count."""

from __future__ import annotations

from email.utils import format_datetime
from typing import TYPE_CHECKING

import httpx

from tests.support.api_answers import Received

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from tests.support.api_accounts import Accounts


class AccountsTransport(httpx.AsyncBaseTransport):
    """Hands each request to `accounts`, and dates the answer by the server's clock."""

    def __init__(self, accounts: Accounts, clock: Callable[[], datetime]) -> None:
        self._accounts = accounts
        self._clock = clock

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        url, body = request.url, await request.aread()
        headers = {name.lower(): value for name, value in request.headers.items()}
        answer = self._accounts.answer(
            Received(request.method, url.path, url.query.decode(), headers, body, connection=1)
        )
        dated = {
            "Date": format_datetime(self._clock(), usegmt=True),
            "Content-Type": "application/json; charset=utf-8",
        }
        return httpx.Response(
            answer.status, headers=dated | dict(answer.headers), content=answer.content, request=request
        )
