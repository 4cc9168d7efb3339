"""Tests for aspire_desktop.demo.admin."""

import re

import httpx

from aspire_desktop.demo.accounts import ACCOUNTS
from aspire_desktop.demo.admin import ADMIN_PATH
from aspire_desktop.demo.launch import DemoServer

ONE, OTHER = ACCOUNTS


def test_a_new_secret_ends_the_old_one_at_once_and_touches_no_other() -> None:
    with DemoServer() as server, httpx.Client(base_url=server.base_url, trust_env=False) as client:

        def status(client_id: str, secret: str) -> int:
            body = {"ClientId": client_id, "Secret": secret}
            return client.post("/Authorization", json=body).status_code

        assert ONE.client_id in client.get(ADMIN_PATH).text
        made = client.post(ADMIN_PATH, data={"ClientId": ONE.client_id}).text
        secret = re.search(r"id='secret'>([^<]+)<", made)
        assert secret
        assert status(ONE.client_id, ONE.secret) == 404
        assert status(ONE.client_id, secret[1]) == 200
        assert status(OTHER.client_id, OTHER.secret) == 200
        assert client.post(ADMIN_PATH, data={"ClientId": "nobody"}).status_code == 404
