"""Tests for aspire_desktop.services.joining: who gives up neither ends the work nor is blamed for it."""

import asyncio
import gc
from typing import Any

import pytest

from aspire_desktop.services.joining import joined


def test_work_goes_on_for_the_others_and_its_failure_is_theirs() -> None:
    async def scene() -> list[dict[str, Any]]:
        reported: list[dict[str, Any]] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.append(context))
        gate = asyncio.Event()

        async def fail() -> None:
            await gate.wait()
            raise ValueError("its own")

        work = asyncio.ensure_future(fail())
        gives_up, waits = asyncio.ensure_future(joined(work)), asyncio.ensure_future(joined(work))
        await asyncio.sleep(0)
        gives_up.cancel()
        await asyncio.wait([gives_up])
        gate.set()
        with pytest.raises(ValueError, match="its own"):
            await waits
        assert gives_up.cancelled()
        return reported

    assert asyncio.run(scene()) == []


def test_nobody_is_told_how_work_failed_that_nobody_waits_for() -> None:
    async def scene() -> list[dict[str, Any]]:
        reported: list[dict[str, Any]] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.append(context))
        gate = asyncio.Event()

        async def fail() -> None:
            await gate.wait()
            raise ValueError

        work = asyncio.ensure_future(fail())
        alone = asyncio.ensure_future(joined(work))
        await asyncio.sleep(0)
        alone.cancel()
        await asyncio.wait([alone])
        gate.set()
        await asyncio.wait([work])
        del work, alone
        gc.collect()
        return reported

    assert asyncio.run(scene()) == []


def test_cancelled_work_is_cancelled_for_all() -> None:
    async def scene() -> None:
        work = asyncio.get_running_loop().create_future()
        waits = asyncio.ensure_future(joined(work))
        await asyncio.sleep(0)
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waits

    asyncio.run(scene())
