"""What all systems' taskbars have in common."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Progress(Enum):
    """How what goes on stands; how far it is nobody knows before its end.

    The value is Windows' own: TBPFLAG.
    """

    NONE = 0
    RUNNING = 1
    FAILED = 4
    PAUSED = 8


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """An entry of the button's menu.

    Attributes:
        options: Of the program that it starts, which hands them on to the open window.
        group: The heading that it stands under; without one it is among the tasks.
    """

    title: str
    options: tuple[str, ...]
    group: str = ""


class Taskbar:
    """Shows nothing; a system's own may fail at any call, and nobody is told: the window has it all, too."""

    def show_progress(self, window: int, progress: Progress) -> None:
        """Show on the button of `window`, by its system's number, how what goes on stands."""

    def offer(self, program: Sequence[str], entries: Sequence[MenuEntry]) -> None:
        """Have the button's menu offer these entries, each of which starts `program` with its options."""
