"""The client on the loop of the window: qasync's, not asyncio's own."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from aspire_desktop.core.errors import DeadlineError, UnreachableError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.http.limits import Limits
from tests.support.api_server import Answer, ApiServer, Silence
from tests.support.certificates import new_authority

Scenario = Callable[[HttpClient], Coroutine[Any, Any, None]]


def play(qapp: QApplication, scenario: Scenario, limits: Limits | None = None) -> None:
    async def main() -> None:
        client = HttpClient(lambda: datetime.now(UTC), limits=limits or Limits(deadline_s=30))
        await scenario(client)
        await client.aclose()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())


async def get(client: HttpClient, url: str) -> ResponseRecord:
    return await client.send(PreparedRequest(method="GET", url=f"{url}/x"), origin=url)


def test_answers_come_over_one_connection(qapp: QApplication) -> None:
    with ApiServer() as server:
        server.script("GET", "/x", Answer(body=bytes(500_000)))

        async def scenario(client: HttpClient) -> None:
            answers = [await get(client, server.url) for _ in range(3)]
            assert {len(answer.body) for answer in answers} == {500_000}

        play(qapp, scenario)

        assert server.connections == 1


def test_a_deadline_ends_silence(qapp: QApplication) -> None:
    with ApiServer() as server:
        server.script("GET", "/x", Answer(silence=Silence.AFTER_REQUEST))

        async def scenario(client: HttpClient) -> None:
            with pytest.raises(DeadlineError):
                await get(client, server.url)

        play(qapp, scenario, Limits(deadline_s=0.2))

        assert server.closed_by_client.wait(90)


def test_cancelling_closes_the_connection(qapp: QApplication) -> None:
    with ApiServer() as server:
        server.script("GET", "/x", Answer(body=b"12", silence=Silence.AFTER_HEADERS))

        async def scenario(client: HttpClient) -> None:
            task = asyncio.ensure_future(get(client, server.url))
            await asyncio.to_thread(server.request_arrived.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

        play(qapp, scenario)

        assert server.closed_by_client.wait(90)


def test_a_cut_body_leaves_nothing_behind(qapp: QApplication) -> None:
    with ApiServer() as server:
        server.script("GET", "/x", Answer(body=bytes(2**16), endless=True, chunked=True))

        async def scenario(client: HttpClient) -> None:
            assert (await get(client, server.url)).is_truncated

        play(qapp, scenario, Limits(max_body_bytes=2**20))

        assert server.closed_by_client.wait(90)


def test_an_untrusted_certificate_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with ApiServer(tls=new_authority(tmp_path).server_context("127.0.0.1")) as server:

        async def scenario(client: HttpClient) -> None:
            with pytest.raises(UnreachableError, match="Test Authority"):
                await get(client, server.url)

        play(qapp, scenario)
