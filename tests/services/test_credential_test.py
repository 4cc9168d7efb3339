"""Tests for aspire_desktop.services.credential_test: what is said of each way a test can go."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.report import Light, TestReport
from aspire_desktop.core.credentials.scopes import parse_scopes
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.guide import Topic
from aspire_desktop.demo.accounts import ACCOUNTS, DemoAccount
from aspire_desktop.demo.launch import DemoServer
from aspire_desktop.services.credential_test import CredentialTester
from aspire_desktop.services.rate import RateMeter
from tests.support.api_server import Answer, ApiServer, Received, Silence
from tests.support.certificates import new_authority
from tests.support.stage import CLIENT_ID, SECRET, Stage

VERSION = ("GET", "/Version/GetApiVersion")
LOGIN = ("POST", "/Authorization")
READ = ("GET", "/ContactTypes")
GOOD, BAD, UNCLEAR, SKIPPED = Light.GOOD, Light.BAD, Light.UNCLEAR, Light.SKIPPED
HTML = Answer(body=b"<!DOCTYPE html><html><b>Aspire</b></html>", headers={"Content-Type": "text/html"})


@pytest.fixture
def rate(stage: Stage) -> RateMeter:
    return RateMeter(lambda: stage.clock.now.timestamp())


@pytest.fixture
def tester(stage: Stage, rate: RateMeter) -> CredentialTester:
    return CredentialTester(stage.vault, stage.client, stage.clock, rate)


async def _test(tester: CredentialTester, stage: Stage, **changes: object) -> TestReport:
    return await tester.run(tester.subject(stage.draft(**changes)))


def _sentences(text: str) -> int:
    return text.count(". ") + 1


async def test_what_works_is_said_in_one_sentence(stage: Stage, tester: CredentialTester) -> None:
    report = await _test(tester, stage)

    assert report.lights == (GOOD, GOOD, GOOD)
    assert report.works
    assert str(report.verdict).startswith("Everything works")
    assert [(r.method, r.path) for r in stage.server.requests] == [VERSION, LOGIN, READ]
    assert stage.server.requests[0].bearer is None
    assert stage.server.requests[2].query == "$top=1"
    assert report.proven is not None
    assert report.proven.tokens.access_token == stage.server.requests[2].bearer
    assert stage.vault.document.credentials == ()


async def test_each_step_is_told_while_it_goes_on(stage: Stage, tester: CredentialTester) -> None:
    told: list[tuple[Light, ...]] = []
    await tester.run(tester.subject(stage.draft()), lambda report: told.append(report.lights))

    waiting, running = Light.WAITING, Light.RUNNING
    assert told[0] == (running, waiting, waiting)
    assert (GOOD, running, waiting) in told
    assert told[-1] == (GOOD, GOOD, running)


@pytest.mark.parametrize("status", [400, 401, 403, 404])
async def test_a_refused_login_means_the_credentials(
    stage: Stage, tester: CredentialTester, status: int
) -> None:
    stage.server.script(*LOGIN, Answer(status=status, json=[f"no {SECRET}"]))
    report = await _test(tester, stage)

    assert report.lights == (GOOD, BAD, SKIPPED)
    assert f"({status})" in str(report.verdict)
    assert "rejected the Client ID or the Secret" in str(report.verdict)
    assert report.topic is Topic.REJECTED
    assert report.proven is None
    assert SECRET not in report.text()


Case = tuple[tuple[str, str], Answer, tuple[Light, ...], str, Topic | None]
_CASES: list[Case] = [
    (VERSION, HTML, (BAD, SKIPPED, SKIPPED), "web page, so the Secret was not sent", Topic.NOT_THE_API),
    (
        VERSION,
        Answer(status=302, headers={"Location": "https://elsewhere.test/"}),
        (BAD, SKIPPED, SKIPPED),
        "redirects elsewhere, so the Secret was not sent",
        Topic.NOT_THE_API,
    ),
    (
        VERSION,
        Answer(status=429, headers={"Retry-After": "17"}),
        (UNCLEAR, SKIPPED, SKIPPED),
        "limit is used up: try again in 17 s",
        Topic.TOO_MANY,
    ),
    (
        VERSION,
        replace(HTML, status=503),
        (UNCLEAR, SKIPPED, SKIPPED),
        "problem of its own (503)",
        Topic.SERVER,
    ),
    (VERSION, replace(HTML, status=403), (GOOD, GOOD, GOOD), "Everything works", None),
    (READ, replace(HTML, status=403), (GOOD, GOOD, GOOD), "was refused (403)", Topic.FORBIDDEN),
    (VERSION, Answer(status=404), (GOOD, GOOD, GOOD), "Everything works", None),
    (LOGIN, Answer(status=405), (GOOD, BAD, SKIPPED), "web app's address", Topic.NOT_THE_API),
    (LOGIN, HTML, (GOOD, BAD, SKIPPED), "web app's address", Topic.NOT_THE_API),
    (LOGIN, Answer(status=429), (GOOD, UNCLEAR, SKIPPED), "limit is used up", Topic.TOO_MANY),
    (LOGIN, Answer(status=503), (GOOD, UNCLEAR, SKIPPED), "problem of its own", Topic.SERVER),
    (LOGIN, Answer(json={"Token": None}), (GOOD, BAD, SKIPPED), "without a token", Topic.NOT_THE_API),
    (READ, Answer(status=403), (GOOD, GOOD, GOOD), "not among this credential's scopes", Topic.FORBIDDEN),
    (READ, Answer(status=401), (GOOD, GOOD, BAD), "new token is refused", Topic.UNAUTHORIZED),
    (READ, Answer(status=429), (GOOD, GOOD, UNCLEAR), "limit is used up", Topic.TOO_MANY),
    (READ, Answer(status=500), (GOOD, GOOD, UNCLEAR), "answered 500", Topic.SERVER),
    (READ, HTML, (GOOD, GOOD, BAD), "with a web page", Topic.NOT_THE_API),
]


@pytest.mark.parametrize(("operation", "answer", "lights", "words", "topic"), _CASES)
async def test_each_answer_has_a_verdict(
    stage: Stage,
    tester: CredentialTester,
    operation: tuple[str, str],
    answer: Answer,
    lights: tuple[Light, ...],
    words: str,
    topic: Topic | None,
) -> None:
    stage.server.script(*operation, answer)
    report = await _test(tester, stage)

    assert report.lights == lights
    assert words in str(report.verdict)
    assert report.topic is topic
    assert _sentences(str(report.verdict)) == 1


async def test_the_secret_does_not_go_to_a_web_page(stage: Stage, tester: CredentialTester) -> None:
    stage.server.script(*VERSION, HTML)
    await _test(tester, stage)
    assert stage.server.asked(*LOGIN) == []


async def test_a_host_that_knows_neither_is_no_aspire_api(stage: Stage, tester: CredentialTester) -> None:
    stage.server.script(*VERSION, Answer(status=404))
    stage.server.script(*LOGIN, Answer(status=404))
    report = await _test(tester, stage)

    assert report.lights == (UNCLEAR, BAD, SKIPPED)
    assert "no Aspire API" in str(report.verdict)
    assert report.topic is Topic.NOT_THE_API


async def test_a_host_that_does_not_exist_is_told(stage: Stage, tester: CredentialTester) -> None:
    nowhere = environment(EnvironmentKind.CUSTOM, "https://api.nowhere.invalid")
    report = await _test(tester, stage, environment=nowhere)

    assert report.lights == (BAD, SKIPPED, SKIPPED)
    assert "cannot be looked up" in str(report.verdict)
    assert report.topic is Topic.NETWORK


async def test_a_host_without_a_server_is_told(stage: Stage, tester: CredentialTester) -> None:
    with ApiServer() as gone:
        nobody = environment(EnvironmentKind.CUSTOM, gone.url)
    report = await _test(tester, stage, environment=nobody)

    assert "refused the connection" in str(report.verdict)
    assert report.topic is Topic.NETWORK


async def test_a_certificate_that_is_not_trusted_is_told(
    stage: Stage, tester: CredentialTester, tmp_path_factory: pytest.TempPathFactory
) -> None:
    authority = new_authority(tmp_path_factory.mktemp("tls"))
    with ApiServer(tls=authority.server_context("127.0.0.1")) as server:
        report = await _test(tester, stage, environment=environment(EnvironmentKind.CUSTOM, server.url))

    assert report.lights == (BAD, SKIPPED, SKIPPED)
    assert "certificate" in str(report.verdict)
    assert _sentences(str(report.verdict)) == 1
    assert "Test Authority" in str(report.more)
    assert report.topic is Topic.TLS


async def test_a_proxy_that_refuses_is_told_without_its_password(
    stage: Stage, tester: CredentialTester, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = stage.server.url.removeprefix("http://")
    monkeypatch.setenv("HTTPS_PROXY", f"http://anna:p4ss@{address}")
    monkeypatch.setenv("NO_PROXY", "")
    stage.server.script("CONNECT", "api.example.invalid:443", Answer(status=407, body=b""))
    api = environment(EnvironmentKind.CUSTOM, "https://api.example.invalid")
    report = await _test(tester, stage, environment=api)

    assert "proxy" in str(report.verdict)
    assert report.topic is Topic.PROXY
    assert "p4ss" not in report.text()


@pytest.mark.parametrize(("operation", "light"), [(VERSION, 0), (LOGIN, 1), (READ, 2)])
async def test_a_silent_server_is_not_waited_for_for_ever(
    stage: Stage, rate: RateMeter, operation: tuple[str, str], light: int
) -> None:
    stage.server.script(*operation, Answer(silence=Silence.AFTER_REQUEST))
    hasty = CredentialTester(stage.vault, stage.client, stage.clock, rate, patience_s=0.3)
    report = await _test(hasty, stage)

    assert report.lights[light] in (BAD, UNCLEAR)
    assert "did not answer within" in str(report.verdict)
    assert report.topic is Topic.NETWORK


@pytest.mark.parametrize(
    ("shift", "words"),
    [(timedelta(hours=3), "3 hours slow"), (-timedelta(minutes=20), "20 minutes fast")],
)
async def test_a_clock_that_is_far_off_is_told(
    stage: Stage, tester: CredentialTester, shift: timedelta, words: str
) -> None:
    version = Answer(json="1.0", date_shift=shift)
    token = Answer(json={"Token": "token-1", "RefreshToken": "r"}, date_shift=shift)
    stage.server.script(*VERSION, version)
    stage.server.script(*LOGIN, token)
    stage.server.script(*READ, Answer(json=[]))
    report = await _test(tester, stage)

    assert f"this computer's clock is {words}" in str(report.verdict)
    assert report.works
    assert report.topic is Topic.CLOCK
    assert report.proven is not None
    assert abs(report.proven.tokens.issued_at - (stage.clock.now + shift)) <= timedelta(seconds=2)


async def test_nothing_is_sent_while_a_429_is_in_force(
    stage: Stage, tester: CredentialTester, rate: RateMeter
) -> None:
    stage.server.script(*VERSION, Answer(status=429, headers={"Retry-After": "30"}))
    await _test(tester, stage)
    sent = len(stage.server.requests)
    report = await _test(tester, stage)

    assert len(stage.server.requests) == sent
    assert "limit is used up" in str(report.verdict)
    assert rate.used(stage.server.url) == sent


async def test_all_it_sends_is_counted(stage: Stage, tester: CredentialTester, rate: RateMeter) -> None:
    await _test(tester, stage)
    assert rate.used(stage.server.url) == 3


async def test_it_can_be_cancelled(stage: Stage, tester: CredentialTester) -> None:
    arrived, loop = asyncio.Event(), asyncio.get_running_loop()

    def say_nothing(_: Received) -> Answer:
        loop.call_soon_threadsafe(arrived.set)
        return Answer(silence=Silence.AFTER_REQUEST)

    stage.server.script(*LOGIN, say_nothing)
    task = asyncio.create_task(_test(tester, stage))
    await arrived.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.to_thread(stage.server.closed_by_client.wait, 10)
    assert stage.server.closed_by_client.is_set()


async def test_it_reads_what_the_record_says_may_be_read(stage: Stage, tester: CredentialTester) -> None:
    await _test(tester, stage, scopes=parse_scopes(["GET,POST Properties", "POST ContactTypes"]))
    assert stage.server.requests[-1].path == "/Properties"
    await _test(tester, stage, scopes=parse_scopes(["POST Properties"]))
    assert stage.server.requests[-1].path == "/ContactTypes"


async def test_a_blank_secret_means_the_saved_one_of_the_same_host(
    stage: Stage, tester: CredentialTester
) -> None:
    profile_id = stage.add()
    record = tester.subject(stage.draft(secret=""), profile_id)
    assert (await tester.run(record)).works

    with ApiServer() as other:
        draft = stage.draft(secret="", environment=environment(EnvironmentKind.CUSTOM, other.url))
        with pytest.raises(InputError, match="enter the Secret"):
            tester.subject(draft, profile_id)
        assert other.requests == []


async def test_a_draft_without_a_description_can_be_tested(stage: Stage, tester: CredentialTester) -> None:
    assert (await _test(tester, stage, description="")).works


async def test_a_draft_without_a_secret_cannot(stage: Stage, tester: CredentialTester) -> None:
    with pytest.raises(InputError, match="Secret is missing"):
        tester.subject(stage.draft(secret=""))


async def test_the_tokens_of_a_test_are_kept_for_exactly_its_login(
    stage: Stage, tester: CredentialTester
) -> None:
    proven = (await _test(tester, stage)).proven
    assert proven is not None
    same, other = stage.add(), stage.add(client_id="another", description="Other")

    assert await stage.tokens.adopt(same, proven)
    assert not await stage.tokens.adopt(other, proven)

    assert stage.on_disk(same).tokens == proven.tokens
    assert stage.on_disk(other).tokens is None
    assert len(stage.server.asked(*LOGIN)) == 1


async def test_no_secret_is_in_what_is_shown(stage: Stage, tester: CredentialTester) -> None:
    report = await _test(tester, stage)
    assert report.proven is not None
    secrets = (SECRET, CLIENT_ID, report.proven.tokens.access_token)
    assert not any(secret in shown for secret in secrets for shown in (report.text(), repr(report)))


@pytest.mark.parametrize(
    ("account", "words"), [(ACCOUNTS[0], "Everything works"), (ACCOUNTS[1], "refused (403)")]
)
async def test_the_demo_server_passes(
    stage: Stage, rate: RateMeter, demo_server: DemoServer, account: DemoAccount, words: str
) -> None:
    tester = CredentialTester(stage.vault, stage.client, stage.clock, rate)
    draft = replace(
        stage.draft(client_id=account.client_id, secret=account.secret),
        environment=environment(EnvironmentKind.CUSTOM, demo_server.base_url),
    )
    report = await tester.run(tester.subject(draft))

    assert report.works
    assert words in str(report.verdict)


async def test_the_demo_server_rejects_a_wrong_secret(
    stage: Stage, tester: CredentialTester, demo_server: DemoServer
) -> None:
    api = environment(EnvironmentKind.CUSTOM, demo_server.base_url)
    report = await _test(tester, stage, environment=api)
    assert report.lights == (GOOD, BAD, SKIPPED)
    assert "(404)" in str(report.verdict)
