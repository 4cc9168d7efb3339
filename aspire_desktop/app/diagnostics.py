"""What happens to errors that nobody expected: one redacted line, and the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from types import TracebackType

_log = logging.getLogger(__name__)


class Diagnostics:
    """Catches what escapes slots, threads and tasks.

    Only the error's type and the places it passed are kept: its text and its locals may hold a
    secret.
    """

    def __init__(self, announce: Callable[[str], None]) -> None:
        self._announce = announce
        self._known: set[tuple[str, ...]] = set()

    def install(self) -> None:
        sys.excepthook = self._on_error
        threading.excepthook = lambda args: self._report(args.exc_type, args.exc_traceback)

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Take over what `loop` would print."""
        loop.set_exception_handler(self._on_loop_error)

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del error
        self._report(kind, trace)

    def _on_loop_error(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        del loop
        error = context.get("exception")
        if error is None:
            _log.error("event loop: %s", context.get("message", "unknown error"))
        else:
            self._report(type(error), error.__traceback__)

    def _report(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Record an error once, however often its place is painted."""
        places = [f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in traceback.extract_tb(trace)]
        if (kind.__name__, *places) in self._known:
            return
        self._known.add((kind.__name__, *places))
        _log.error("unexpected %s in %s", kind.__name__, " < ".join(reversed(places[-6:])))
        self._announce(kind.__name__)
