"""The program in this process, on the window's own event loop."""

import inspect
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from functools import wraps
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from aspire_desktop.app.place import utc_now
from aspire_desktop.core.clock import Clock
from aspire_desktop.services.settings import Settings
from tests.app.program import running
from tests.support.api_server import ApiServer
from tests.support.turns import LONGEST_TURN, measured_turns

#: The longest turns of the window's thread are told at the end of each run.  ``ASPIRE_STALLS=50`` fails, too,
#: each test with one above 50 ms, unless it says by the mark ``may_stall`` why it may.  Off as a rule: a
#: machine under a load is slower in CPU time as well.
_LONGEST_MS = float(os.environ.get("ASPIRE_STALLS", "0"))


class Within:
    """What is begun and ended within the test's own coroutine: see `pytest_itemcollected`."""

    def __init__(self, begin: Callable[[], AbstractAsyncContextManager[Any]]) -> None:
        self.begin = begin


@pytest.fixture
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, Any]]:
    """Coroutines run on Qt's loop, as in the program."""
    return "asyncio", {"loop_factory": lambda: QEventLoop(qapp)}


@pytest.fixture
def clock() -> Clock:
    """The time of the program and of its server; a module that moves it has one of its own."""
    return utc_now


@pytest.fixture
def settings() -> Settings | None:
    """What the program begins with; a module may have its own."""
    return None


@pytest.fixture
def api(clock: Clock) -> Iterator[ApiServer]:
    with ApiServer(clock=clock) as server:
        yield server


@pytest.fixture
def program(tmp_path: Path, api: ApiServer, settings: Settings | None, clock: Clock) -> Within:
    """The started program, once the test runs."""
    return Within(lambda: running(tmp_path / "data", api, settings, clock=clock))


def pytest_itemcollected(item: pytest.Item) -> None:
    """Begin and end a program within the test's own coroutine.

    Between test and teardown Qt's events are handled while no loop runs: a program that is still there
    would start its tasks into nothing, and wait for them for ever.
    """
    if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.obj):
        test = item.obj

        @wraps(test)
        async def whole(**given: Any) -> None:
            async with AsyncExitStack() as stack:
                for name, value in given.items():
                    if isinstance(value, Within):
                        given[name] = await stack.enter_async_context(value.begin())
                await _watched(item, test, given)

        item.obj = whole


async def _watched(item: pytest.Function, test: Callable[..., Any], given: dict[str, Any]) -> None:
    """Run a test whose program has begun, note its longest turn, and fail where that was to be shorter."""
    with measured_turns() as turns:
        await test(**given)
    item.user_properties.append((LONGEST_TURN, round(turns.longest_ms)))
    mark = item.get_closest_marker("may_stall")
    if _LONGEST_MS and mark is None and turns.longest_ms > _LONGEST_MS:
        pytest.fail(f"the window's thread worked for {turns.longest_ms:.0f} ms without a turn", pytrace=False)
