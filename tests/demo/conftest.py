"""A logged-in client of the demo server, over real HTTP."""

from collections.abc import Iterator

import httpx
import pytest

from aspire_desktop.demo.accounts import ACCOUNTS, DemoAccount
from aspire_desktop.demo.launch import DemoServer

FULL, READER = ACCOUNTS


def log_in(client: httpx.Client, account: DemoAccount = FULL) -> dict[str, str]:
    """Return the answer to a login, and have `client` send its token from now on."""
    answer = client.post("/Authorization", json={"ClientId": account.client_id, "Secret": account.secret})
    pair: dict[str, str] = answer.raise_for_status().json()
    client.headers["Authorization"] = f"Bearer {pair['Token']}"
    return pair


@pytest.fixture
def anonymous(demo_server: DemoServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=demo_server.base_url) as client:
        yield client


@pytest.fixture
def client(anonymous: httpx.Client) -> httpx.Client:
    log_in(anonymous)
    return anonymous
