"""Tests for aspire_desktop.services.api, against a real server and a real vault."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from aspire_desktop.core.credentials.environment import Environment, EnvironmentKind
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import CredentialsRejectedError, InputError, OriginError, UnknownNameError
from aspire_desktop.core.request.prepared import PreparedRequest
from tests.support.api_server import Answer, ApiServer, Received
from tests.support.stage import DAY, Stage

LOGIN = ("POST", "/Authorization")
REFRESH = ("POST", "/Authorization/RefreshToken")


def asked(stage: Stage) -> Counter[str]:
    return Counter(request.path for request in stage.server.requests)


async def test_a_request_carries_the_credentials_token(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)

    response = await stage.api.execute(profile_id, stage.get())

    assert response.status == 200
    assert stage.server.requests[-1].bearer == "token-1"
    assert not response.is_repeat


async def test_without_a_token_it_gets_one_first(stage: Stage) -> None:
    response = await stage.api.execute(stage.add(), stage.get())

    assert response.status == 200
    assert asked(stage) == {"/Authorization": 1, "/Branches": 1}


async def test_a_401_renews_the_token_and_repeats_the_request_once(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.accounts.in_force.clear()

    response = await stage.api.execute(profile_id, stage.get())

    assert (response.status, response.is_repeat) == (200, True)
    assert [request.bearer for request in stage.server.asked("GET", "/Branches")] == [
        "token-1",
        "token-2",
    ]


async def test_a_401_that_stays_is_returned(stage: Stage) -> None:
    stage.server.script("GET", "/Branches", Answer(status=401))

    response = await stage.api.execute(stage.add(), stage.get())

    assert (response.status, response.is_repeat) == (401, True)
    assert asked(stage)["/Branches"] == 2


async def test_twenty_requests_with_an_ended_token_make_one_refresh(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.accounts.in_force.clear()

    requests = [stage.api.execute(profile_id, stage.get(f"/Branches/{n}")) for n in range(20)]
    responses = await asyncio.gather(*requests)

    counts = asked(stage)
    assert {response.status for response in responses} == {200}
    assert counts.pop("/Authorization/RefreshToken") == 1
    assert counts.pop("/Authorization") == 1
    assert set(counts.values()) <= {1, 2}


async def test_where_the_renewal_is_refused_the_user_learns_why(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.accounts.in_force.clear()
    stage.server.script(*REFRESH, Answer(status=400))
    stage.server.script(*LOGIN, Answer(status=404))

    with pytest.raises(CredentialsRejectedError):
        await stage.api.execute(profile_id, stage.get())


def on_production(stage: Stage) -> ProfileId:
    """Save a credential that counts as Production's, at the test's server."""
    return stage.add(environment=Environment(EnvironmentKind.PRODUCTION, stage.server.url))


async def test_a_write_on_production_is_sent_once(stage: Stage) -> None:
    stage.server.script("POST", "/Branches", Answer(status=401))

    response = await stage.api.execute(on_production(stage), stage.post())

    assert response.status == 401
    assert asked(stage) == {"/Authorization": 1, "/Branches": 1}


async def test_after_a_refused_write_on_production_the_next_request_renews(stage: Stage) -> None:
    profile_id = on_production(stage)
    await stage.tokens.issue(profile_id)
    stage.server.accounts.in_force.clear()
    await stage.api.execute(profile_id, stage.post())

    response = await stage.api.execute(profile_id, stage.post())

    assert (response.status, response.is_repeat) == (200, False)


async def test_a_write_elsewhere_is_repeated_after_a_401(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.accounts.in_force.clear()

    response = await stage.api.execute(profile_id, stage.post())

    assert (response.status, response.is_repeat) == (200, True)


async def test_a_request_to_another_origin_costs_not_even_a_login(stage: Stage) -> None:
    profile_id = stage.add()
    with ApiServer() as other:
        request = PreparedRequest(method="GET", url=f"{other.url}/Branches")

        with pytest.raises(OriginError):
            await stage.api.execute(profile_id, request)

        assert (stage.server.requests, other.requests) == ([], [])


async def test_a_redirect_takes_nothing_elsewhere(stage: Stage) -> None:
    profile_id = stage.add()
    with ApiServer() as other:
        headers = {"Location": f"{other.url}/x"}
        stage.server.script("POST", "/Branches", Answer(status=307, headers=headers))

        response = await stage.api.execute(profile_id, stage.post())

        assert response.status == 307
        assert other.requests == []


@pytest.mark.parametrize("path", ["/Authorization", "/Authorization/RefreshToken", "/authorization"])
async def test_authorization_operations_never_carry_a_token(stage: Stage, path: str) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.server.script("POST", path, Answer(json={}))

    await stage.api.execute(profile_id, stage.post(path))

    assert stage.server.requests[-1].bearer is None


async def test_the_version_needs_no_token(stage: Stage) -> None:
    response = await stage.api.execute(stage.add(), stage.get("/Version/GetApiVersion"))

    assert response.status == 200
    assert asked(stage) == {"/Version/GetApiVersion": 1}
    assert stage.server.requests[0].bearer is None


async def test_the_version_is_asked_with_the_token_there_is(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)

    await stage.api.execute(profile_id, stage.get("/Version/GetApiVersion"))

    assert stage.server.requests[-1].bearer == "token-1"


async def test_a_removed_credential_sends_nothing(stage: Stage) -> None:
    profile_id = stage.add()
    stage.credentials.remove(profile_id)

    with pytest.raises(UnknownNameError):
        await stage.api.execute(profile_id, stage.get())

    assert stage.server.requests == []


async def test_a_credential_that_moved_meanwhile_sends_its_token_nowhere(stage: Stage) -> None:
    profile_id = stage.add()
    with ApiServer() as other:
        other.add_account("client-1", "s3cret-canary")
        moved = Environment(EnvironmentKind.CUSTOM, other.url)

        def move(_request: Received) -> Answer:
            stage.credentials.change(profile_id, stage.draft(environment=moved))
            return Answer(status=401)

        stage.server.script("GET", "/Branches", move)

        with pytest.raises(Exception, match="changed meanwhile"):
            await stage.api.execute(profile_id, stage.get())

        assert other.asked("GET", "/Branches") == []
        assert len(stage.server.asked("GET", "/Branches")) == 1


async def test_progress_is_told(stage: Stage) -> None:
    profile_id = stage.add()
    stage.server.script("GET", "/Branches", Answer(body=bytes(100_000)))
    seen: list[int] = []

    await stage.api.execute(profile_id, stage.get(), on_progress=seen.append)

    assert seen[-1] == 100_000


async def test_an_ended_token_is_renewed_before_it_is_sent(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    stage.clock.advance(DAY + timedelta(seconds=1))

    response = await stage.api.execute(profile_id, stage.get())

    assert not response.is_repeat
    assert stage.server.requests[-1].bearer == "token-2"


async def test_a_write_heeds_what_another_program_forbade_a_moment_ago(stage: Stage) -> None:
    profile_id = stage.add()
    await stage.tokens.issue(profile_id)
    elsewhere = stage.elsewhere()

    def forbidden(document: VaultDocument) -> VaultDocument:
        record = document.find(profile_id)
        assert record is not None
        return document.with_credential(replace(record, profile=replace(record.profile, read_only=True)))

    elsewhere.update(forbidden)

    with pytest.raises(InputError) as refused:
        await stage.api.execute(profile_id, stage.post())

    assert refused.value.code == "request.read_only"
    assert asked(stage) == {"/Authorization": 1}
