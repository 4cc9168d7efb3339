"""A page in the place of Aspire's own screen, where a client's secret is made anew.

The real API has nothing of the kind.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from starlette.responses import HTMLResponse
from starlette.routing import Route

from aspire_desktop.demo.accounts import ACCOUNTS

if TYPE_CHECKING:
    from starlette.requests import Request

    from aspire_desktop.demo.tokens import TokenOffice

ADMIN_PATH: Final = "/demo-admin"
_FORM: Final = (
    "<form method='post'><input type='hidden' name='ClientId' value='{0}'>"
    "<p>{1} <code>{0}</code> <button>Generate a new secret</button></p></form>"
)


def admin_route(office: TokenOffice) -> Route:
    async def admin(request: Request) -> HTMLResponse:
        if request.method == "GET":
            return _page(
                "".join(_FORM.format(account.client_id, account.description) for account in ACCOUNTS)
            )
        client_id = parse_qs((await request.body()).decode("utf-8", "replace")).get("ClientId", [""])[0]
        secret = office.new_secret(client_id)
        if secret is None:
            return _page("<p>There is no such client.</p>", 404)
        text = f"<p>Client ID: {html.escape(client_id)}</p><p>Secret: <code id='secret'>{secret}</code></p>"
        return _page(f"{text}<p>It is shown once. The old one has ended.</p>")

    return Route(ADMIN_PATH, admin, methods=["GET", "POST"])


def _page(body: str, status: int = 200) -> HTMLResponse:
    title = "<!DOCTYPE html><html><head><title>Demo: API clients</title></head><body>"
    return HTMLResponse(f"{title}<h1>API clients of the demo</h1>{body}</body></html>", status)
