"""Tests for aspire_desktop.services.http.exchange: bodies that are compressed, large or endless."""

import asyncio
import gzip
import tracemalloc
import zlib

import pytest

from aspire_desktop.core.errors import UnexpectedAnswerError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.http.limits import Limits
from tests.services.http.conftest import get
from tests.support.api_server import Answer, ApiServer


@pytest.mark.parametrize("encoding", ["gzip", "GZIP", "x-gzip", "identity, gzip"])
async def test_gzip_is_undone(client: HttpClient, server: ApiServer, encoding: str) -> None:
    packed = gzip.compress(b"[1]")
    answer = Answer(body=packed, headers={"Content-Encoding": encoding})

    response = await get(client, server, answer)

    assert (response.body, response.wire_size) == (b"[1]", len(packed))


async def test_an_unknown_encoding_is_left_as_it_is(client: HttpClient, server: ApiServer) -> None:
    response = await get(client, server, Answer(body=b"br?", headers={"Content-Encoding": "br"}))

    assert response.body == b"br?"


@pytest.mark.parametrize("body", [b"not gzip", gzip.compress(b"[1]", mtime=0)[:-9]])
async def test_damaged_compression_is_an_error(client: HttpClient, server: ApiServer, body: bytes) -> None:
    with pytest.raises(UnexpectedAnswerError, match="damaged"):
        await get(client, server, Answer(body=body, headers={"Content-Encoding": "gzip"}))


def _bomb(layers: int) -> bytes:
    body = zlib.compress(bytes(64 * 2**20))
    for _ in range(layers - 1):
        body = zlib.compress(body)
    return body


@pytest.mark.parametrize("layers", [1, 2])
async def test_a_small_body_that_grows_is_cut_at_the_limit(
    client: HttpClient, server: ApiServer, layers: int
) -> None:
    encoding = ", ".join(["deflate"] * layers)
    answer = Answer(body=_bomb(layers), headers={"Content-Encoding": encoding})
    limits = Limits(max_body_bytes=2**20)
    await get(client, server, Answer(body=b"1"))  # what is loaded at the first request is no body
    tracemalloc.start()

    response = await get(client, server, answer, limits)

    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (len(response.body), response.is_truncated) == (2**20, True)
    assert peak < 8 * 2**20


async def test_an_endless_body_is_cut_at_the_limit(client: HttpClient, server: ApiServer) -> None:
    answer = Answer(body=bytes(2**16), endless=True, chunked=True)

    response = await get(client, server, answer, Limits(max_body_bytes=2**20))

    assert (len(response.body), response.is_truncated) == (2**20, True)
    assert await asyncio.to_thread(server.closed_by_client.wait, 10)


async def test_a_body_of_exactly_the_limit_is_whole(client: HttpClient, server: ApiServer) -> None:
    response = await get(client, server, Answer(body=b"12345"), Limits(max_body_bytes=5))

    assert (response.body, response.is_truncated) == (b"12345", False)


async def test_progress_tells_the_bytes_that_came(client: HttpClient, server: ApiServer) -> None:
    server.script("GET", "/x", Answer(body=bytes(200_000)))
    seen: list[int] = []

    request = PreparedRequest(method="GET", url=f"{server.url}/x")
    await client.send(request, origin=server.url, on_progress=seen.append)

    assert seen == sorted(seen)
    assert seen[-1] == 200_000
