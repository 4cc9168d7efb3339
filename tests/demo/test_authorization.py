"""How one gets in, and how long one stays in."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from aspire_desktop.demo.gate import RateLimit
from aspire_desktop.demo.launch import DemoServer
from aspire_desktop.demo.tokens import TokenOffice
from tests.demo.conftest import FULL, READER, log_in


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def test_a_login_gives_a_pair(anonymous: httpx.Client) -> None:
    pair = log_in(anonymous)
    assert pair.keys() == {"Token", "RefreshToken"}
    assert pair["Token"].count(".") == 2


@pytest.mark.parametrize(
    "body", [{"ClientId": FULL.client_id, "Secret": "x"}, {"ClientId": "x", "Secret": "x"}]
)
def test_wrong_credentials_are_404(anonymous: httpx.Client, body: dict[str, str]) -> None:
    answer = anonymous.post("/Authorization", json=body)
    assert answer.status_code == 404
    assert isinstance(answer.json(), str)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{}", ["ClientId is required.", "Secret is required."]),
        (b'{"ClientId": "", "Secret": 5}', ["ClientId is required.", "Secret is required."]),
        (b"[]", ["The request body is not a valid JSON object."]),
        (b"<", ["The request body is not a valid JSON object."]),
    ],
)
def test_a_malformed_login_is_400_with_sentences(
    anonymous: httpx.Client, content: bytes, words: list[str]
) -> None:
    answer = anonymous.post("/Authorization", content=content)
    assert (answer.status_code, answer.json()) == (400, words)


def test_another_method_is_405(anonymous: httpx.Client) -> None:
    assert anonymous.get("/Authorization").status_code == 405


def test_a_refresh_token_works_once(anonymous: httpx.Client) -> None:
    old = log_in(anonymous)["RefreshToken"]
    first = anonymous.post("/Authorization/RefreshToken", json={"RefreshToken": old})
    assert first.json()["RefreshToken"] != old
    assert anonymous.post("/Authorization/RefreshToken", json={"RefreshToken": old}).status_code == 404


@pytest.mark.parametrize("header", [None, "Bearer nonsense", "Basic abc", "Bearer eyJhbGciOiJub25lIn0.e30."])
def test_without_a_token_of_ours_it_is_401(anonymous: httpx.Client, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header}
    assert anonymous.get("/Branches", headers=headers).status_code == 401


@pytest.mark.parametrize(
    "path", ["/Version/GetApiVersion", "/swagger/v1/swagger.json", "/swagger/index.html", "/"]
)
def test_some_things_need_no_token(anonymous: httpx.Client, path: str) -> None:
    assert anonymous.get(path).status_code == 200


def test_what_is_outside_the_scopes_is_403(anonymous: httpx.Client) -> None:
    log_in(anonymous, READER)
    assert anonymous.get("/Branches").status_code == 200
    assert anonymous.get("/Properties").status_code == 403
    assert anonymous.post("/Contacts", json={}).status_code == 403


def test_a_token_rolls_from_its_last_use() -> None:
    clock = Clock()
    office = TokenOffice(clock)
    pair = office.log_in(FULL.client_id, FULL.secret)
    assert pair is not None
    for _ in range(3):
        clock.now += timedelta(hours=23)
        assert office.account(pair.token) == FULL
    clock.now += timedelta(hours=24)
    assert office.account(pair.token) is None


def test_a_token_can_be_made_to_keep_to_its_exp() -> None:
    clock = Clock()
    office = TokenOffice(clock, timedelta(hours=2), keeps_to_exp=True)
    pair = office.log_in(FULL.client_id, FULL.secret)
    assert pair is not None
    clock.now += timedelta(hours=1, minutes=59)
    assert office.account(pair.token) == FULL
    clock.now += timedelta(minutes=1)
    assert office.account(pair.token) is None


def test_the_rate_limit_counts_a_minute() -> None:
    rate = RateLimit(2)
    assert [rate.wait_s(now) for now in (0.0, 1.0, 2.0, 59.0, 61.0)] == [0, 0, 58, 1, 0]


def test_over_the_limit_it_is_429_with_retry_after() -> None:
    with DemoServer("--rate-limit", "1") as server, httpx.Client(base_url=server.base_url) as client:
        client.get("/Version/GetApiVersion")
        answer = client.get("/Version/GetApiVersion")
    assert answer.status_code == 429
    assert 0 < int(answer.headers["retry-after"]) <= 60


def test_the_process_ends_when_its_standard_input_closes() -> None:
    server = DemoServer()
    server.start()
    process = server._process
    assert process is not None
    server.stop()
    assert process.returncode == 0
    server.stop()
