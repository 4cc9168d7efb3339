"""The stage on which the tests of services play."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.support.api_server import ApiServer
from tests.support.clock import ManualClock
from tests.support.stage import CLIENT_ID, SECRET, Stage, new_stage


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def server(clock: ManualClock) -> Iterator[ApiServer]:
    """An API whose clock is right, and on which the stage's credentials work."""
    with ApiServer(clock=clock) as server:
        server.add_account(CLIENT_ID, SECRET)
        yield server


@pytest.fixture
async def stage(tmp_path: Path, server: ApiServer, clock: ManualClock) -> AsyncIterator[Stage]:
    stage = new_stage(tmp_path, server, clock)
    yield stage
    await stage.aclose()


@pytest.fixture
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the environment name no proxy, whatever it names on this machine."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def proxy() -> Iterator[ApiServer]:
    """A server that notes what it is asked to let through, and lets nothing through."""
    with ApiServer() as proxy:
        yield proxy
