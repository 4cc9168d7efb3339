"""Where an answer's body goes: into memory within a limit, or into something that takes it as it comes."""

from __future__ import annotations

from io import BytesIO
from typing import Protocol


class BodySink(Protocol):
    """Takes the body of one answer; a repeated attempt begins anew."""

    def begin(self, status: int) -> bool:
        """Get ready for an answer of `status`; False leaves its body to memory.

        Raises:
            AspireError: It cannot take any.
        """

    def write(self, piece: bytes) -> None:
        """Take the next piece of the decoded body.

        Raises:
            AspireError: It cannot be kept.
        """


class Body:
    """A body on its way, at most `limit` bytes of it.

    Attributes:
        size: Bytes so far.
        is_cut: It was longer than the limit.
    """

    def __init__(self, limit: int, sink: BodySink | None) -> None:
        self.size = 0
        self.is_cut = False
        self._limit = limit
        self._sink = sink
        self._memory = BytesIO()

    def add(self, piece: bytes) -> None:
        """Keep as much of `piece` as there is room for."""
        room = self._limit - self.size
        kept = piece if len(piece) <= room else piece[:room]
        self.is_cut = len(piece) > room
        if self._sink is None:
            self._memory.write(kept)
        else:
            self._sink.write(kept)
        self.size += len(kept)

    @property
    def content(self) -> bytes:
        """What is in memory: nothing where a sink took it."""
        return self._memory.getvalue()
