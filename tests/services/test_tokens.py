"""Tests for aspire_desktop.services.tokens, against a real server and a real vault."""

import asyncio
import base64
import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.expiry import Basis, Behaviour, TokenState
from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import (
    AspireError,
    CredentialsRejectedError,
    InputError,
    NetworkError,
    UnexpectedAnswerError,
    UnknownNameError,
)
from tests.support.api_server import Answer, ApiServer, Received
from tests.support.stage import CLIENT_ID, DAY, SECRET, Stage

LOGIN = ("POST", "/Authorization")
REFRESH = ("POST", "/Authorization/RefreshToken")


def jwt(expires: datetime, name: str = "a") -> str:
    def part(values: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")

    return f"{part({'alg': 'none'})}.{part({'exp': int(expires.timestamp()), 'n': name})}.sig"


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


@pytest.mark.parametrize("status", [400, 401, 403, 404])
async def test_a_refused_login_is_told_as_rejected_credentials(stage: Stage, status: int) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, Answer(status=status, json=["No such", "client"]))

    with pytest.raises(CredentialsRejectedError, match="rejected") as caught:
        await stage.tokens.issue(profile_id)

    assert str(status) in str(caught.value)
    assert (caught.value.status, caught.value.detail) == (status, "No such client")


async def test_the_servers_words_are_plain_and_hold_no_secret(stage: Stage) -> None:
    profile_id = stage.add()
    page = f"<html><body><script>1</script><b>Bad</b> secret: {SECRET}</body></html>"
    stage.server.script(*LOGIN, Answer(status=404, body=page.encode(), headers={"Content-Type": "text/html"}))

    with pytest.raises(CredentialsRejectedError) as caught:
        await stage.tokens.issue(profile_id)

    assert caught.value.detail == "Bad secret: ***"


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Answer(status=405, body=b""), "web app's address"),
        (Answer(body=b"<!DOCTYPE html><html></html>"), "web app's address"),
        (Answer(body=b"", headers={"Content-Type": "text/html"}), "web app's address"),
        (Answer(body=b""), "with nothing in place of a token"),
        (Answer(status=204), "with nothing in place of a token"),
        (Answer(body=b"{"), "not with the JSON"),
        (Answer(body=b"[" * 100_000), "not with the JSON"),
        (Answer(json=["x"]), "not with the JSON"),
        (Answer(json={}), "without a token"),
        (Answer(json={"Token": None}), "without a token"),
        (Answer(json={"Token": ""}), "without a token"),
        (Answer(json={"Token": 5}), "not a text"),
        (Answer(json={"Token": "a b"}), "blanks or control"),
        (Answer(json={"Token": "a\r\nb"}), "blanks or control"),
        (Answer(json={"Token": "a" * 2**20}), "not with the JSON"),
        (Answer(status=429, headers={"Retry-After": "17"}), "try again in 17 s"),
        (Answer(status=429, headers={"Retry-After": "Mon, 02 Mar 2026 10:00:00 GMT"}), "10:00:00"),
        (Answer(status=429, headers={"Retry-After": "soon"}), "in a minute"),
        (Answer(status=503, json="down"), "problem of its own"),
        (
            Answer(status=302, headers={"Location": "https://evil.example/x?y"}),
            "https://evil.example:",
        ),
    ],
)
async def test_an_answer_without_a_usable_token_is_told_in_one_sentence(
    stage: Stage, answer: Answer, sentence: str
) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, answer)

    with pytest.raises(UnexpectedAnswerError, match=sentence):
        await stage.tokens.issue(profile_id)

    assert stage.on_disk(profile_id).tokens is None


async def test_no_error_holds_the_secret_or_a_token(stage: Stage) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, Answer(json={"Token": f"{SECRET} x", "RefreshToken": SECRET}))

    with pytest.raises(AspireError) as caught:
        await stage.tokens.issue(profile_id)

    assert SECRET not in f"{caught.value!r}{caught.value.detail}"


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


async def test_where_the_vault_cannot_be_written_the_new_pair_is_used(stage: Stage) -> None:
    profile_id = stage.add()
    before = await stage.tokens.issue(profile_id)
    stage.disk.is_full = True

    pair = await stage.tokens.refresh(profile_id)

    assert stage.tokens.ready(profile_id) == pair
    assert pair.access_token == "token-2"
    assert stage.on_disk(profile_id).tokens == before
    assert stage.tokens.save_problem is stage.problems[-1] is not None


async def test_an_unsaved_pair_is_saved_by_the_next_flush(stage: Stage) -> None:
    profile_id = stage.add()
    stage.disk.is_full = True
    pair = await stage.tokens.issue(profile_id)
    stage.disk.is_full = False

    await stage.tokens.flush()

    assert stage.on_disk(profile_id).tokens == pair
    assert stage.tokens.save_problem is None
    assert stage.problems[-1] is None


async def test_a_flush_that_fails_says_so_and_raises_nothing(stage: Stage) -> None:
    profile_id = stage.add()
    stage.disk.is_full = True
    await stage.tokens.issue(profile_id)

    await stage.tokens.flush()

    assert stage.tokens.save_problem is not None


async def test_an_unsaved_pair_does_not_block_later_changes(stage: Stage) -> None:
    profile_id = stage.add()
    stage.disk.is_full = True
    await stage.tokens.issue(profile_id)
    stage.elsewhere().update(lambda document: document.without(profile_id))
    stage.disk.is_full = False

    added = stage.add(description="Another")

    assert [r.profile.id for r in stage.elsewhere().document.credentials] == [added]


async def test_a_flush_without_news_writes_nothing(stage: Stage) -> None:
    await stage.tokens.issue(stage.add())
    writes = stage.disk.writes

    await stage.tokens.flush()

    assert stage.disk.writes == writes


@pytest.mark.parametrize("off_by", [timedelta(hours=-3), timedelta(hours=3)])
async def test_the_remaining_time_is_right_with_a_wrong_pc_clock(stage: Stage, off_by: timedelta) -> None:
    profile_id = stage.add()
    answer = Answer(json={"Token": "t", "RefreshToken": "r"}, date_shift=off_by)
    stage.server.script(*LOGIN, answer)

    pair = await stage.tokens.issue(profile_id)

    expiry = stage.tokens.expiry(stage.record(profile_id))
    assert expiry is not None
    assert abs(expiry.remaining - DAY) < timedelta(seconds=2)
    assert abs(pair.issued_at - (stage.clock.now + off_by)) < timedelta(seconds=2)


async def test_the_offset_is_remembered_over_a_restart(stage: Stage) -> None:
    profile_id = stage.add()
    stage.server.script(*LOGIN, Answer(json={"Token": "t"}, date_shift=timedelta(hours=3)))

    await stage.tokens.issue(profile_id)

    saved = stage.elsewhere().document.origin(stage.server.url)
    assert saved.clock_offset_s == pytest.approx(3 * 3600, abs=2)


async def test_after_hours_of_sleep_the_state_is_right_at_once(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)

    stage.clock.advance(timedelta(hours=25))

    expiry = stage.tokens.expiry(stage.record(profile_id))
    assert expiry is not None
    assert expiry.state is TokenState.EXPIRED
    assert stage.tokens.ready(profile_id) is None


async def test_an_interaction_moves_the_rolling_end(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.clock.advance(timedelta(hours=10))

    await stage.api.execute(profile_id, stage.get())

    expiry = stage.tokens.expiry(stage.record(profile_id))
    assert expiry is not None
    assert expiry.remaining == DAY
    assert expiry.basis is Basis.ROLLING


@pytest.mark.parametrize("status", [400, 403, 404, 500])
async def test_an_answer_that_is_no_success_moves_nothing(stage: Stage, status: int) -> None:
    profile_id = stage.add()
    before = await stage.tokens.issue(profile_id)
    stage.clock.advance(timedelta(hours=10))
    stage.server.script("GET", "/Branches", Answer(status=status))

    await stage.api.execute(profile_id, stage.get())

    assert stage.pair(profile_id) == before


async def test_a_use_within_a_minute_is_written_by_the_flush(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    writes = stage.disk.writes
    for _ in range(5):
        stage.clock.advance(timedelta(seconds=10))
        await stage.api.execute(profile_id, stage.get())
    assert stage.disk.writes == writes

    await stage.tokens.flush()

    assert stage.disk.writes == writes + 1
    assert stage.on_disk(profile_id).tokens == stage.pair(profile_id)


async def test_a_use_after_a_minute_is_written_at_once(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    writes = stage.disk.writes
    stage.clock.advance(timedelta(minutes=5))

    await stage.api.execute(profile_id, stage.get())
    await stage.tokens.flush()

    assert stage.disk.writes == writes + 1


async def test_a_success_after_exp_proves_that_the_server_rolls(stage: Stage, server: ApiServer) -> None:
    profile_id = stage.add()
    token = jwt(stage.clock.now + timedelta(hours=1))
    server.script(*LOGIN, Answer(json={"Token": token}))
    server.script("GET", "/Branches", Answer(json=[]))
    pair = await stage.tokens.issue(profile_id)
    stage.clock.advance(timedelta(hours=2))
    response = await stage.client.send(stage.get(), origin=server.url, bearer=token)

    await stage.tokens.note_answer(profile_id, pair, response)

    expiry = stage.tokens.expiry(stage.record(profile_id))
    assert expiry is not None
    assert expiry.basis is Basis.ROLLING
    assert expiry.earliest == expiry.rolling_end
    await stage.tokens.flush()
    assert stage.elsewhere().document.origin(server.url).behaviour is Behaviour.ROLLS


async def test_a_refusal_after_exp_proves_that_the_end_is_fixed(stage: Stage, server: ApiServer) -> None:
    profile_id = stage.add()
    token = jwt(stage.clock.now + timedelta(hours=1))
    server.script(*LOGIN, Answer(json={"Token": token}))
    server.script("GET", "/Branches", Answer(status=401))
    pair = await stage.tokens.issue(profile_id)
    stage.clock.advance(timedelta(hours=2))
    response = await stage.client.send(stage.get(), origin=server.url, bearer=token)

    await stage.tokens.note_answer(profile_id, pair, response)

    expiry = stage.tokens.expiry(stage.record(profile_id))
    assert expiry is not None
    assert (expiry.basis, expiry.state) == (Basis.CLAIM, TokenState.REFUSED)


async def test_an_answer_to_an_older_token_does_not_mark_the_new_one(stage: Stage) -> None:
    profile_id = stage.add()
    old = await stage.tokens.issue(profile_id)
    stage.server.script("GET", "/Branches", Answer(status=401))
    response = await stage.client.send(stage.get(), origin=stage.server.url, bearer="token-1")
    new = await stage.tokens.refresh(profile_id)

    await stage.tokens.note_answer(profile_id, old, response)

    assert stage.pair(profile_id) == new


async def test_an_answer_for_a_removed_credential_is_ignored(stage: Stage) -> None:
    profile_id = stage.add()
    pair = await stage.tokens.issue(profile_id)
    response = await stage.client.send(stage.get(), origin=stage.server.url, bearer="token-1")
    stage.credentials.remove(profile_id)

    await stage.tokens.note_answer(profile_id, pair, response)
    await stage.tokens.flush()

    assert stage.elsewhere().document.credentials == ()


async def test_an_edited_credential_has_no_tokens_left_in_memory(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    await stage.api.execute(profile_id, stage.get())

    stage.credentials.change(profile_id, stage.draft(client_id="another"))

    assert stage.tokens.tokens(stage.record(profile_id)) is None
