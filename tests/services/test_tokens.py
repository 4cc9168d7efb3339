"""Tests for aspire_desktop.services.tokens, against a real server and a real vault."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import (
    CredentialsRejectedError,
    InputError,
    NetworkError,
    UnexpectedAnswerError,
    UnknownNameError,
)
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.tokens import TokenService
from tests.support.api_server import Answer, Received
from tests.support.stage import CLIENT_ID, DAY, SECRET, Stage, jwt

LOGIN = ("POST", "/Authorization")
REFRESH = ("POST", "/Authorization/RefreshToken")


async def test_a_login_sends_client_id_and_secret_without_a_bearer(stage: Stage) -> None:
    await stage.tokens.issue(stage.add())

    (sent,) = stage.server.asked(*LOGIN)
    assert sent.json == {"ClientId": CLIENT_ID, "Secret": SECRET}
    assert sent.headers["content-type"] == "application/json"
    assert "authorization" not in sent.headers


async def test_a_login_saves_both_tokens_with_their_time(stage: Stage) -> None:
    profile_id = stage.add()

    pair = await stage.tokens.issue(profile_id)

    assert (pair.access_token, pair.refresh_token) == ("token-1", "refresh-1")
    assert stage.on_disk(profile_id).tokens == pair
    assert abs(pair.issued_at - stage.clock.now) < timedelta(seconds=2)


@pytest.mark.parametrize("secret", ['a"b', "<&>", "пароль-ключ", "a\\n{}", "𝄞" * 50])
async def test_a_secret_of_any_characters_is_sent_exactly(stage: Stage, secret: str) -> None:
    stage.server.add_account(CLIENT_ID, secret)

    await stage.tokens.issue(stage.add(secret=secret))

    assert stage.server.requests[0].json["Secret"] == secret


async def test_a_token_of_20_000_characters_is_saved_whole(stage: Stage) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, Answer(json={"Token": "x" * 20_000, "RefreshToken": None}))

    await stage.tokens.issue(profile_id)

    tokens = stage.on_disk(profile_id).tokens
    assert tokens is not None
    assert tokens.access_token == "x" * 20_000


async def test_a_refresh_sends_the_refresh_token_without_a_bearer(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)

    pair = await stage.tokens.refresh(profile_id)

    (sent,) = stage.server.asked(*REFRESH)
    assert sent.json == {"RefreshToken": "refresh-1"}
    assert "authorization" not in sent.headers
    assert (pair.access_token, pair.refresh_token) == ("token-2", "refresh-2")
    assert stage.on_disk(profile_id).tokens == pair


@pytest.mark.parametrize("members", [{}, {"RefreshToken": None}, {"RefreshToken": ""}])
async def test_without_a_new_refresh_token_the_old_one_is_kept(stage: Stage, members: dict[str, Any]) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.script(*REFRESH, Answer(json={"Token": "t2"} | members))

    pair = await stage.tokens.refresh(profile_id)

    assert (pair.access_token, pair.refresh_token) == ("t2", "refresh-1")


@pytest.mark.parametrize(
    "answer",
    [
        *(Answer(status=status) for status in (400, 401, 403, 404, 405, 500)),
        Answer(json={"Token": None}),
        Answer(body=b"<html>"),
        Answer(body=b""),
    ],
)
async def test_where_a_refresh_is_refused_it_logs_in(stage: Stage, answer: Answer) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.script(*REFRESH, answer)

    pair = await stage.tokens.refresh(profile_id)

    assert (pair.access_token, pair.refresh_token) == ("token-2", "refresh-2")
    assert len(stage.server.asked(*LOGIN)) == 2


async def test_without_a_refresh_token_it_logs_in(stage: Stage) -> None:
    profile_id = stage.add()

    await stage.tokens.refresh(profile_id)

    assert [request.path for request in stage.server.requests] == ["/Authorization"]


@pytest.mark.parametrize("answer", [Answer(raw=b""), Answer(status=429), Answer(status=503)])
async def test_a_refresh_that_was_not_answered_is_no_refusal(stage: Stage, answer: Answer) -> None:
    profile_id = stage.add()
    before = await stage.tokens.issue(profile_id)
    stage.server.script(*REFRESH, answer)

    with pytest.raises((NetworkError, UnexpectedAnswerError)):
        await stage.tokens.refresh(profile_id)

    assert len(stage.server.asked(*LOGIN)) == 1
    assert stage.on_disk(profile_id).tokens == before


async def test_where_refresh_and_login_are_refused_nothing_is_overwritten(stage: Stage) -> None:
    profile_id = stage.add()
    before = await stage.tokens.issue(profile_id)
    stage.server.script(*REFRESH, Answer(status=400))
    stage.server.script(*LOGIN, Answer(status=404))

    with pytest.raises(CredentialsRejectedError):
        await stage.tokens.refresh(profile_id)

    assert stage.on_disk(profile_id).tokens == before


async def test_simultaneous_callers_share_one_request(stage: Stage) -> None:
    profile_id = stage.add()

    calls = [stage.tokens.issue(profile_id), stage.tokens.refresh(profile_id)]
    pairs = await asyncio.gather(*calls, stage.tokens.usable(profile_id))

    assert len({pair.access_token for pair in pairs}) == 1
    assert len(stage.server.requests) == 1


async def test_a_caller_that_gives_up_does_not_stop_the_others(stage: Stage) -> None:
    profile_id = stage.add()
    first = asyncio.create_task(stage.tokens.issue(profile_id))
    second = asyncio.create_task(stage.tokens.issue(profile_id))
    await asyncio.sleep(0)

    first.cancel()

    assert (await second).access_token == "token-1"


async def test_a_failed_request_is_not_remembered(stage: Stage) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, Answer(status=503), Answer(json={"Token": "t"}))
    with pytest.raises(UnexpectedAnswerError):
        await stage.tokens.issue(profile_id)

    assert (await stage.tokens.issue(profile_id)).access_token == "t"


async def test_a_valid_token_is_used_without_asking(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)

    await stage.tokens.usable(profile_id)

    assert len(stage.server.requests) == 1


@pytest.mark.parametrize("left", [timedelta(seconds=-1), timedelta(seconds=10)])
async def test_a_token_at_its_end_is_refreshed(stage: Stage, left: timedelta) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.clock.advance(DAY - left)

    pair = await stage.tokens.usable(profile_id)

    assert pair.access_token == "token-2"


async def test_a_token_whose_own_end_has_come_is_refreshed(stage: Stage) -> None:
    profile_id = stage.add()
    token = jwt(stage.clock.now + timedelta(hours=1))
    stage.server.script(*LOGIN, Answer(json={"Token": token, "RefreshToken": "r"}))
    stage.server.script(*REFRESH, Answer(json={"Token": "t2"}))
    await stage.tokens.issue(profile_id)
    stage.clock.advance(timedelta(hours=2))

    assert (await stage.tokens.usable(profile_id)).access_token == "t2"


async def test_another_processs_token_is_used(stage: Stage) -> None:
    profile_id = stage.add()
    pair = await stage.tokens.issue(profile_id)
    stage.clock.advance(DAY)
    fresh = replace(pair, access_token="other", last_used_at=stage.clock.now)

    def refreshed(document: VaultDocument) -> VaultDocument:
        record = document.find(profile_id)
        assert record is not None
        return document.with_credential(replace(record, tokens=fresh))

    stage.elsewhere().update(refreshed)

    assert (await stage.tokens.usable(profile_id)).access_token == "other"
    assert len(stage.server.requests) == 1


async def test_a_token_that_came_for_a_removed_credential_is_dropped(stage: Stage) -> None:
    profile_id = stage.add()

    def remove(_request: Received) -> Answer:
        stage.credentials.remove(profile_id)
        return Answer(json={"Token": "t"})

    stage.server.script(*LOGIN, remove)

    with pytest.raises(UnknownNameError, match="removed while"):
        await stage.tokens.issue(profile_id)

    assert stage.elsewhere().document.credentials == ()


@pytest.mark.parametrize("field", ["client_id", "secret", "environment"])
async def test_a_token_that_came_for_a_changed_credential_is_dropped(stage: Stage, field: str) -> None:
    profile_id = stage.add()
    other = environment(EnvironmentKind.SANDBOX) if field == "environment" else "another"

    def change(_request: Received) -> Answer:
        stage.credentials.change(profile_id, stage.draft(**{field: other}))
        return Answer(json={"Token": "t"})

    stage.server.script(*LOGIN, change)

    with pytest.raises(InputError, match="changed while"):
        await stage.tokens.issue(profile_id)

    assert stage.on_disk(profile_id).tokens is None


class Offline(httpx.AsyncBaseTransport):
    """What there is where no network is."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route", request=request)


def another(stage: Stage) -> TokenService:
    """Return the service as another process has it."""
    return TokenService(stage.elsewhere(), stage.client, stage.clock)


async def test_two_processes_that_refresh_at_once_send_one_refresh_token_once(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    other = another(stage)

    pairs = await asyncio.gather(stage.tokens.refresh(profile_id), other.refresh(profile_id))

    assert {pair.access_token for pair in pairs} == {"token-2"}
    assert len(stage.server.asked(*REFRESH)) == 1


async def test_a_process_whose_view_is_old_refreshes_with_the_newest_token_and_not_with_its_own(
    stage: Stage,
) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    other = another(stage)
    await stage.tokens.refresh(profile_id)
    stage.clock.advance(timedelta(hours=5))

    pair = await other.refresh(profile_id)

    assert pair.access_token == "token-3"
    assert [sent.json["RefreshToken"] for sent in stage.server.asked(*REFRESH)] == ["refresh-1", "refresh-2"]


@pytest.mark.parametrize("answer", [Answer(raw=b""), Answer(status=429), Answer(status=503)])
async def test_a_refresh_token_whose_result_is_not_known_is_not_sent_again(
    stage: Stage, answer: Answer
) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.script(*REFRESH, answer)
    with pytest.raises((NetworkError, UnexpectedAnswerError)):
        await stage.tokens.refresh(profile_id)

    pair = await another(stage).refresh(profile_id)

    assert pair.access_token == "token-2"
    assert len(stage.server.asked(*REFRESH)) == 1
    assert len(stage.server.asked(*LOGIN)) == 2


async def test_a_refresh_token_that_never_left_is_sent_when_the_network_is_back(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    await stage.client.aclose()
    offline = TokenService(stage.vault, HttpClient(stage.clock, transport=Offline()), stage.clock)
    with pytest.raises(NetworkError):
        await offline.refresh(profile_id)

    await stage.tokens.refresh(profile_id)

    assert len(stage.server.asked(*REFRESH)) == 1
    assert len(stage.server.asked(*LOGIN)) == 1


async def test_a_refresh_token_that_the_server_does_not_rotate_is_sent_each_time(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.script(*REFRESH, Answer(json={"Token": "t2"}), Answer(json={"Token": "t3"}))

    await stage.tokens.refresh(profile_id)
    await stage.tokens.refresh(profile_id)

    assert [sent.json["RefreshToken"] for sent in stage.server.asked(*REFRESH)] == ["refresh-1"] * 2


async def test_where_no_mark_can_be_kept_it_signs_in_rather_than_risk_a_second_use(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    (stage.folder / "renewals").rename(stage.folder / "aside")
    (stage.folder / "renewals").write_bytes(b"")

    await stage.tokens.refresh(profile_id)

    assert stage.server.asked(*REFRESH) == []


async def test_an_older_copy_of_the_vault_brings_back_no_refresh_token_that_was_sent(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    old = stage.vault.document
    await stage.tokens.refresh(profile_id)
    stage.vault.update(lambda _: old)

    await another(stage).refresh(profile_id)

    assert len(stage.server.asked(*REFRESH)) == 1
