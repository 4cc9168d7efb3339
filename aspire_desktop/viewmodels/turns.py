"""Long work in a thread, a turn at a time, so that the event loop hears how far it is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, TypeVar

from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

Item = TypeVar("Item")

_TURN_S: Final = 0.05


async def in_turns(items: Iterator[Item]) -> AsyncIterator[list[Item]]:
    """Yield what a generator gives, a list for each turn that it ran in a thread.

    Cancelling the task that waits for it ends the work with the turn under way.
    """
    while part := await off_thread(_turn, items):
        yield part


def _turn(items: Iterator[Item]) -> list[Item]:
    until = time.monotonic() + _TURN_S
    part = []
    for item in items:
        part.append(item)
        if time.monotonic() > until:
            break
    return part
