"""Tests for aspire_desktop.services.http.client, over real sockets."""

import asyncio
from datetime import timedelta

import pytest

from aspire_desktop.core.errors import (
    AspireError,
    DeadlineError,
    InputError,
    OriginError,
    UnreachableError,
)
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.http.limits import Limits
from tests.services.http.conftest import get
from tests.support.api_server import Answer, ApiServer, Silence

CANARY = "cAnArY-s3cret"
IMPATIENT = Limits(deadline_s=0.2)
ALL_SILENCES = (Silence.AFTER_ACCEPT, Silence.AFTER_REQUEST, Silence.AFTER_HEADERS)


async def test_an_answer_comes_back_whole(client: HttpClient, server: ApiServer) -> None:
    answer = Answer(status=201, json=["a"], headers={"X-One": "1"})

    response = await get(client, server, answer)

    assert (response.status, response.reason, response.body) == (201, "Created", b'["a"]')
    assert response.header("x-one") == "1"
    assert response.http_version == "HTTP/1.1"
    assert not response.is_truncated


@pytest.mark.parametrize("status", [204, 304])
async def test_an_answer_without_a_body_is_whole(client: HttpClient, server: ApiServer, status: int) -> None:
    response = await get(client, server, Answer(status=status))

    assert (response.status, response.body) == (status, b"")


@pytest.mark.parametrize("answer", [Answer(json=[1], chunked=True), Answer(json=[1], has_length=False)])
async def test_a_body_of_unknown_length_is_read_to_its_end(
    client: HttpClient, server: ApiServer, answer: Answer
) -> None:
    response = await get(client, server, answer)

    assert response.body == b"[1]"


async def test_method_body_headers_and_token_arrive_as_given(client: HttpClient, server: ApiServer) -> None:
    server.script("PUT", "/x", Answer(json=1))
    request = PreparedRequest(
        method="PUT", url=f"{server.url}/x?a=%27b%27", headers=(("X-One", "1"),), body=b"{}"
    )

    await client.send(request, origin=server.url, bearer="t" * 20_000)

    (got,) = server.requests
    assert (got.method, got.query, got.body) == ("PUT", "a=%27b%27", b"{}")
    assert (got.headers["x-one"], got.bearer) == ("1", "t" * 20_000)


async def test_only_encodings_that_are_bounded_are_asked_for(client: HttpClient, server: ApiServer) -> None:
    await get(client, server, Answer(json=1))

    assert server.requests[0].headers["accept-encoding"] == "gzip, deflate"


async def test_a_compression_that_cannot_be_undone_is_named(client: HttpClient, server: ApiServer) -> None:
    record = await get(client, server, Answer(body=b"\x8b", headers={"Content-Encoding": "gzip, BR"}))
    assert (record.body, record.unread_encoding) == (b"\x8b", "gzip, br")
    plain = await get(client, server, Answer(body=b"[]", headers={"Content-Encoding": "identity"}))
    assert plain.unread_encoding == ""


@pytest.mark.parametrize("charset", ["utf-8", "latin-1"])
async def test_a_header_may_hold_letters_beyond_ascii(
    client: HttpClient, server: ApiServer, charset: str
) -> None:
    name = 'attachment; filename="Bäum.txt"'
    on_the_wire = name.encode(charset).decode("latin-1")
    record = await get(client, server, Answer(json=1, headers={"Content-Disposition": on_the_wire}))
    assert record.header("content-disposition") == name


async def test_requests_to_one_origin_share_a_connection(client: HttpClient, server: ApiServer) -> None:
    first = await get(client, server, Answer(json=1))
    second = await get(client, server)

    assert server.connections == 1
    assert first.timing.connect_s is not None
    assert second.timing.connect_s is None


async def test_the_phases_make_up_the_whole(client: HttpClient, server: ApiServer) -> None:
    timing = (await get(client, server, Answer(json=1))).timing

    phases = (timing.connect_s or 0) + timing.wait_s + timing.load_s
    assert 0 < phases <= timing.total_s


async def test_a_get_is_repeated_where_the_server_closed_the_kept_connection(
    client: HttpClient, server: ApiServer
) -> None:
    await get(client, server, Answer(json=1))
    server.script("GET", "/x", Answer(raw=b""), Answer(json=2))

    response = await get(client, server)

    assert response.body == b"2"


async def test_a_post_is_never_repeated(client: HttpClient, server: ApiServer) -> None:
    await get(client, server, Answer(json=1))
    server.script("POST", "/x", Answer(raw=b""), Answer(json=2))
    request = PreparedRequest(method="POST", url=f"{server.url}/x", body=b"{}")

    with pytest.raises(UnreachableError):
        await client.send(request, origin=server.url)

    assert len(server.asked("POST", "/x")) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_returned_and_not_followed(
    client: HttpClient, server: ApiServer, status: int
) -> None:
    with ApiServer() as other:
        target = f"{other.url}/stolen"
        server.script("POST", "/x", Answer(status=status, headers={"Location": target}))
        request = PreparedRequest(method="POST", url=f"{server.url}/x", body=CANARY.encode())

        response = await client.send(request, origin=server.url, bearer=CANARY)

        assert (response.status, response.header("location")) == (status, target)
        assert other.requests == []


async def test_cookies_are_not_kept(client: HttpClient, server: ApiServer) -> None:
    await get(client, server, Answer(json=1, headers={"Set-Cookie": "session=1"}))
    await get(client, server)

    assert "cookie" not in server.requests[1].headers


async def test_nothing_is_sent_to_another_origin(client: HttpClient, server: ApiServer) -> None:
    request = PreparedRequest(method="GET", url=f"{server.url}/x")

    with pytest.raises(OriginError, match=r"cloud-api\.youraspire\.com"):
        await client.send(request, origin="https://cloud-api.youraspire.com", bearer=CANARY)

    assert server.connections == 0


@pytest.mark.parametrize("silence", ALL_SILENCES)
async def test_silence_ends_with_the_deadline(
    client: HttpClient, server: ApiServer, silence: Silence
) -> None:
    if silence is Silence.AFTER_ACCEPT:
        server.be_silent_after_accept()

    with pytest.raises(DeadlineError, match=r"0\.2 s"):
        await get(client, server, Answer(body=b"12", silence=silence), IMPATIENT)

    assert await asyncio.to_thread(server.closed_by_client.wait, 10)


async def test_dripping_ends_with_the_deadline(client: HttpClient, server: ApiServer) -> None:
    with pytest.raises(DeadlineError, match=r"0\.2 s"):
        await get(client, server, Answer(body=bytes(1000), drip_s=0.01), IMPATIENT)


async def test_silence_in_the_middle_has_a_limit_of_its_own(client: HttpClient, server: ApiServer) -> None:
    answer = Answer(body=b"12", silence=Silence.AFTER_HEADERS)

    with pytest.raises(DeadlineError, match=r"silent for 0\.1 s"):
        await get(client, server, answer, Limits(read_s=0.1))


@pytest.mark.parametrize("silence", ALL_SILENCES)
async def test_cancelling_closes_the_connection_in_every_phase(
    client: HttpClient, server: ApiServer, silence: Silence
) -> None:
    arrived = server.request_arrived
    if silence is Silence.AFTER_ACCEPT:
        server.be_silent_after_accept()
        arrived = server.connected
    task = asyncio.create_task(get(client, server, Answer(body=b"12", silence=silence)))
    assert await asyncio.to_thread(arrived.wait, 10)

    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(server.closed_by_client.wait, 10)


async def test_cancelling_a_tls_handshake_closes_the_connection(
    client: HttpClient, server: ApiServer
) -> None:
    server.be_silent_after_accept()
    origin = server.url.replace("http:", "https:")
    request = PreparedRequest(method="GET", url=f"{origin}/x")
    task = asyncio.create_task(client.send(request, origin=origin))
    assert await asyncio.to_thread(server.connected.wait, 10)

    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(server.closed_by_client.wait, 10)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Answer(raw=b""), r":\d+ closed the connection without an answer"),
        (Answer(raw=b"SSH-2.0-OpenSSH\r\n\r\n"), r":\d+ did not answer in valid HTTP"),
        (Answer(body=bytes(100), drop_after=10), "broke before the answer was complete: 10 bytes"),
        (Answer(body=bytes(100), drop_after=10, chunked=True), "broke before the answer"),
    ],
)
async def test_a_broken_answer_is_told_in_one_sentence(
    client: HttpClient, server: ApiServer, answer: Answer, sentence: str
) -> None:
    with pytest.raises(UnreachableError, match=sentence):
        await get(client, server, answer)


async def test_a_closed_port_is_told_in_one_sentence(client: HttpClient) -> None:
    with ApiServer() as gone:
        url = gone.url
    request = PreparedRequest(method="GET", url=f"{url}/x")

    with pytest.raises(UnreachableError, match=r"no server at .*: it refused the connection") as told:
        await client.send(request, origin=url)

    assert url.removeprefix("http://") in str(told.value)


async def test_an_unknown_host_is_told_in_one_sentence(client: HttpClient) -> None:
    request = PreparedRequest(method="GET", url="https://no-such-host.invalid/x")

    with pytest.raises(UnreachableError, match="cannot be looked up"):
        await client.send(request, origin="https://no-such-host.invalid")


async def test_an_error_carries_nothing_of_the_request(client: HttpClient, server: ApiServer) -> None:
    server.script("POST", "/x", Answer(raw=b"\0" + CANARY.encode() + b"\r\n\r\n"))
    request = PreparedRequest(method="POST", url=f"{server.url}/x?q={CANARY}", body=CANARY.encode())

    with pytest.raises(AspireError) as caught:
        await client.send(request, origin=server.url, bearer=CANARY)

    error = caught.value
    assert CANARY not in f"{error!r} {error.detail}"
    assert (error.__cause__, error.__context__) == (None, None)


@pytest.mark.parametrize("shift_h", [-3, 0, 3])
async def test_the_servers_clock_is_measured(client: HttpClient, server: ApiServer, shift_h: int) -> None:
    shift = timedelta(hours=shift_h)

    response = await get(client, server, Answer(json=1, date_shift=shift))

    assert response.clock_offset_s == pytest.approx(shift.total_seconds(), abs=2)


@pytest.mark.parametrize("headers", [{"Age": "60"}, {"Date": "yesterday"}, {"Date": ""}])
async def test_a_clock_that_cannot_be_told_is_not_guessed(
    client: HttpClient, server: ApiServer, headers: dict[str, str]
) -> None:
    response = await get(client, server, Answer(json=1, headers=headers))

    assert response.clock_offset_s is None


@pytest.mark.parametrize("year", ["0001", "1970", "2126", "9999"])
async def test_a_date_that_no_clock_shows_is_not_usable_and_said_to_be(
    client: HttpClient, server: ApiServer, year: str
) -> None:
    headers = {"Date": f"Fri, 31 Dec {year} 23:59:59 GMT", "Age": "old", "Retry-After": "9" * 3000}
    no_age = Answer(json=1, headers={"Date": headers["Date"]})

    assert (await get(client, server, no_age)).clock_offset_s is None
    assert (await get(client, server, Answer(json=1, headers=headers))).not_usable == (
        "Date",
        "Age",
        "Retry-After",
    )


async def test_headers_that_can_be_meant_are_all_usable(client: HttpClient, server: ApiServer) -> None:
    assert (await get(client, server, Answer(json=1, headers={"ETag": '"1"'}))).not_usable == ()


async def test_an_illegal_token_is_refused_before_anything_is_sent(
    client: HttpClient, server: ApiServer
) -> None:
    request = PreparedRequest(method="GET", url=f"{server.url}/x")

    with pytest.raises(InputError):
        await client.send(request, origin=server.url, bearer=f"{CANARY}\r\nX: y")

    assert server.connections == 0
