"""The program in this process, on the window's own event loop."""

import inspect
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from functools import wraps
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from tests.app.program import Program, running
from tests.support.api_server import ApiServer

Start = Callable[[], AbstractAsyncContextManager[Program]]


@pytest.fixture
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, Any]]:
    """Coroutines run on Qt's loop, as in the program."""
    qapp.setQuitOnLastWindowClosed(False)
    return "asyncio", {"loop_factory": lambda: QEventLoop(qapp)}


@pytest.fixture
def api() -> Iterator[ApiServer]:
    with ApiServer() as server:
        yield server


@pytest.fixture
def program(tmp_path: Path, api: ApiServer) -> Start:
    """The started program, once the test runs: see `pytest_itemcollected`."""
    return lambda: running(tmp_path / "data", api)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Start and end the program within the test's own coroutine.

    Between test and teardown Qt's events are handled while no loop runs: a program that is still there
    would start its tasks into nothing.
    """
    if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.obj):
        test = item.obj

        @wraps(test)
        async def whole(**given: Any) -> None:
            start = given.get("program")
            if start is None:
                await test(**given)
                return
            async with start() as started:
                await test(**given | {"program": started})

        item.obj = whole
