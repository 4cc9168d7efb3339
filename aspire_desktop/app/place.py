"""Where the program works, and how it was started."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from aspire_desktop.services.folder_move import trace_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from aspire_desktop.core.clock import Clock


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Place:
    """What is the same for as long as the program runs.

    Attributes:
        folder: Where its data lies.
        default_folder: Where it lies unless it was moved; None where it cannot be moved.
        command: What starts this program at sign-in; empty where nothing may.
        program: What starts this program's window again from the taskbar; empty where nothing may.
        clock: The computer's.
    """

    folder: Path
    default_folder: Path | None = None
    command: Sequence[str] = ()
    program: Sequence[str] = ()
    clock: Clock = utc_now

    @property
    def trace(self) -> Path | None:
        """What tells of the vault where the default folder is gone; a chosen one may be new each time."""
        return None if self.default_folder is None else trace_of(self.default_folder)
