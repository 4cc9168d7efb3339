"""Tests for aspire_desktop.viewmodels.tasks: what slots start has an owner from its beginning to its end."""

import asyncio

from aspire_desktop.core.errors import InputError
from aspire_desktop.viewmodels.tasks import TaskRunner


def test_a_known_error_is_for_the_user_and_any_other_for_the_log() -> None:
    async def scene() -> tuple[list[str], list[str]]:
        told: list[str] = []
        recorded: list[str] = []
        asyncio.get_running_loop().set_exception_handler(
            lambda _, context: recorded.append(type(context["exception"]).__name__)
        )
        tasks = TaskRunner()
        tasks.failed.connect(lambda error: told.append(str(error)))

        async def fail(error: Exception) -> None:
            raise error

        started = [tasks.start(fail(InputError("Not a URL."))), tasks.start(fail(ValueError("a bug")))]
        await asyncio.wait([task for task in started if task is not None])
        await asyncio.sleep(0)
        assert not tasks.is_busy
        return told, recorded

    assert asyncio.run(scene()) == (["Not a URL."], ["ValueError"])


def test_nothing_begins_once_the_program_ends() -> None:
    done: list[str] = []
    tasks = TaskRunner()

    async def work(name: str) -> None:
        done.append(f"{name} began")
        await asyncio.Event().wait()

    async def scene() -> None:
        tasks.start(work("first"))
        await asyncio.sleep(0)
        await tasks.aclose()
        assert tasks.start(work("while its loop runs")) is None

    asyncio.run(scene())
    assert tasks.start(work("after its loop")) is None
    assert not tasks.is_busy
    assert done == ["first began"]
