"""The one place where Qt's slots meet asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.errors import AspireError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

Given = ParamSpec("Given")
Result = TypeVar("Result")


async def off_thread(work: Callable[Given, Result], *given: Given.args, **named: Given.kwargs) -> Result:
    """Do blocking work in a thread, and return what it returns."""
    import asyncio  # the first frame comes before asyncio

    return await asyncio.to_thread(work, *given, **named)


class TaskRunner(QObject):
    """Starts coroutines from slots and owns them until they end.

    asyncio keeps only weak references to tasks, so a task nobody owns may disappear half-way; and
    an exception nobody awaits is lost.
    """

    failed = Signal(AspireError)  #: something the user should read

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._is_closed = False

    @property
    def is_busy(self) -> bool:
        """Whether anything that was started has not ended."""
        return bool(self._tasks)

    def start(
        self,
        coroutine: Coroutine[Any, Any, None],
        on_error: Callable[[AspireError], None] | None = None,
        on_end: Callable[[asyncio.Task[None]], object] | None = None,
    ) -> asyncio.Task[None] | None:
        """Run `coroutine` until it ends, and tell `on_end`; `on_error` gets its known errors, not `failed`.

        After `aclose` it does not begin, and there is no task: a timer may still fire while the program
        ends, after its loop even.
        """
        if self._is_closed:
            coroutine.close()
            return None
        import asyncio

        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        report = on_error or self.failed.emit
        task.add_done_callback(lambda done: self._on_done(done, report))
        if on_end is not None:
            task.add_done_callback(on_end)
        return task

    async def aclose(self) -> None:
        """Cancel what runs, wait for its end, and begin nothing more."""
        import asyncio

        self._is_closed = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _on_done(self, task: asyncio.Task[Any], report: Callable[[AspireError], Any]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, AspireError):
            report(error)
        elif error is not None:  # a bug: report it where every other bug is reported
            context = {"message": "unexpected error in a task", "exception": error, "task": task}
            task.get_loop().call_exception_handler(context)
