"""Waiting for work that goes on when whoever waits gives up."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import asyncio

Result = TypeVar("Result")


async def joined(work: asyncio.Future[Result]) -> Result:
    """Return what `work` returns; a cancelled caller leaves it running.

    Unlike `asyncio.shield`, which from Python 3.14 on reports to the loop as unexpected how work ended
    that nobody waits for any more: it may end as it likes.
    """
    import asyncio  # the first frame comes before asyncio

    try:
        await asyncio.wait([work])
    except asyncio.CancelledError:
        work.add_done_callback(_take)
        raise
    return work.result()


def _take(work: asyncio.Future[Result]) -> None:
    """Take note of its error, which asyncio reports as never retrieved otherwise."""
    if not work.cancelled():
        work.exception()
