"""Threads that overtake each other, in place of the program's own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from aspire_desktop.viewmodels.tasks import TaskRunner


class LateThreads:
    """Stand for threads of which that which began last tells first what it found."""

    def __init__(self) -> None:
        self._busy: list[asyncio.Event] = []

    async def do(self, work: Callable[..., Any], *given: object) -> Any:
        found, told = work(*given), asyncio.Event()
        self._busy.append(told)
        await told.wait()
        return found

    async def step(self) -> None:
        """Have one of them tell."""
        await asyncio.sleep(0)
        if self._busy:
            self._busy.pop().set()

    async def finish(self, tasks: TaskRunner) -> None:
        while tasks.is_busy:
            await self.step()
