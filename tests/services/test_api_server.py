"""Tests for the scripted server itself: a fake that errs would hide what it should show."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPResponse, IncompleteRead

import pytest

from tests.support.api_server import Answer, ApiServer, Silence


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer() as server:
        yield server


@contextmanager
def asked(
    server: ApiServer, method: str = "GET", path: str = "/x", **arguments: object
) -> Iterator[HTTPResponse]:
    connection = HTTPConnection(server.url.removeprefix("http://"), timeout=90)
    try:
        connection.request(method, path, **arguments)  # type: ignore[arg-type]
        yield connection.getresponse()
    finally:
        connection.close()


def test_a_request_is_remembered_as_it_came(server: ApiServer) -> None:
    with asked(server, "POST", "/x?a=b", body=b"{}", headers={"X-One": "1"}):
        pass

    (got,) = server.requests
    assert (got.method, got.path, got.query, got.body) == ("POST", "/x", "a=b", b"{}")
    assert got.headers["x-one"] == "1"


def test_answers_come_in_order_and_the_last_one_stays(server: ApiServer) -> None:
    server.script("GET", "/x", Answer(status=503), Answer(status=200))
    statuses = []

    for _ in range(3):
        with asked(server) as response:
            statuses.append(response.status)

    assert statuses == [503, 200, 200]


def test_an_answer_may_depend_on_the_request(server: ApiServer) -> None:
    server.script("GET", "/x", lambda request: Answer(json=request.query))

    with asked(server, path="/x?1") as response:
        assert response.read() == b'"1"'


@pytest.mark.parametrize("answer", [Answer(json=1, chunked=True), Answer(json=1, has_length=False)])
def test_a_body_may_have_no_length(server: ApiServer, answer: Answer) -> None:
    server.script("GET", "/x", answer)

    with asked(server) as response:
        assert response.length is None
        assert response.read() == b"1"


def test_a_body_may_be_dropped_in_the_middle(server: ApiServer) -> None:
    server.script("GET", "/x", Answer(body=bytes(100), drop_after=10))

    with asked(server) as response, pytest.raises(IncompleteRead):
        response.read()


@pytest.mark.parametrize("silence", [Silence.AFTER_REQUEST, Silence.AFTER_HEADERS])
def test_a_silent_server_notices_that_the_client_left(server: ApiServer, silence: Silence) -> None:
    server.script("GET", "/x", Answer(body=b"12", silence=silence))
    connection = HTTPConnection(server.url.removeprefix("http://"), timeout=90)
    connection.request("GET", "/x")
    assert server.request_arrived.wait(90)

    connection.close()

    assert server.closed_by_client.wait(90)


def test_a_server_may_say_nothing_at_all(server: ApiServer) -> None:
    server.be_silent_after_accept()
    host, _, port = server.url.removeprefix("http://").partition(":")

    with socket.create_connection((host, int(port))):
        assert server.connected.wait(90)

    assert server.requests == []


def test_its_clock_may_be_wrong() -> None:
    now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    with ApiServer(clock=lambda: now) as server:
        server.script("GET", "/x", Answer(json=1, date_shift=timedelta(hours=3)))

        with asked(server) as response:
            shown = parsedate_to_datetime(response.headers["Date"])

    assert shown == now + timedelta(hours=3)


def test_a_wrong_secret_is_answered_404(server: ApiServer) -> None:
    server.add_account("a", "right")

    with asked(server, "POST", "/Authorization", body=b'{"ClientId":"a","Secret":"no"}') as response:
        assert response.status == 404


def test_a_refresh_token_works_once(server: ApiServer) -> None:
    server.add_account("a", "b")
    with asked(server, "POST", "/Authorization", body=b'{"ClientId":"a","Secret":"b"}'):
        pass
    statuses = []

    for _ in range(2):
        body = b'{"RefreshToken":"refresh-1"}'
        with asked(server, "POST", "/Authorization/RefreshToken", body=body) as response:
            statuses.append(response.status)

    assert statuses == [200, 400]


@pytest.mark.parametrize(("token", "status"), [("token-1", 200), ("other", 401)])
def test_a_token_in_force_opens_the_other_paths(server: ApiServer, token: str, status: int) -> None:
    server.accounts.in_force.add("token-1")

    with asked(server, headers={"Authorization": f"Bearer {token}"}) as response:
        assert response.status == status
