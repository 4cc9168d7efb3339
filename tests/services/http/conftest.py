"""A server and a client, and one request between them."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime

import pytest

from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.http.limits import Limits
from tests.support.api_server import Answer, ApiServer


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer() as server:
        yield server


@pytest.fixture
async def client() -> AsyncIterator[HttpClient]:
    client = HttpClient(lambda: datetime.now(UTC), limits=Limits(deadline_s=30))
    yield client
    await client.aclose()


async def get(
    client: HttpClient,
    server: ApiServer,
    answer: Answer | None = None,
    limits: Limits | None = None,
) -> ResponseRecord:
    if answer is not None:
        server.script("GET", "/x", answer)
    request = PreparedRequest(method="GET", url=f"{server.url}/x")
    return await client.send(request, origin=server.url, limits=limits)
