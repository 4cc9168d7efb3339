"""The time between one try and the next, where another program may hold a file for a moment, or for long."""

from __future__ import annotations

from typing import Final

#: Seconds before each try; the last one is that before all later ones, too.
PAUSES_S: Final = (2, 5, 10, 30, 60)


class Pauses:
    """Counts seconds, and has each pause be longer than the one before."""

    def __init__(self) -> None:
        self._tries = self._waited_s = 0

    def begin_anew(self) -> None:
        """Have the next pause be the shortest."""
        self._tries = self._waited_s = 0

    def is_over(self) -> bool:
        """Count a second, and say whether that ends the pause: the next one begins then."""
        self._waited_s += 1
        if self._waited_s < PAUSES_S[min(self._tries, len(PAUSES_S) - 1)]:
            return False
        self._tries, self._waited_s = self._tries + 1, 0
        return True
