"""What is wrong with a query option, where, and what would mend it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aspire_desktop.core.wording import Phrase


@dataclass(frozen=True, slots=True)
class Repair:
    """A change of a text that mends a problem: `text` in the place from `start` up to, not including, `end`.

    Attributes:
        label: What it does, as a button says it, e.g. ``Write “and”``.
    """

    start: int
    end: int
    text: str
    label: Phrase

    def applied_to(self, whole: str) -> str:
        return whole[: self.start] + self.text + whole[self.end :]


@dataclass(frozen=True, slots=True)
class Problem:
    """A place in a text, from `start` up to, not including, `end`, and what is wrong there.

    Attributes:
        is_error: The server cannot read it; otherwise it may well refuse it, or find nothing.
        repair: What was most likely meant; None where nobody can say.
    """

    start: int
    end: int
    message: Phrase
    is_error: bool = True
    repair: Repair | None = None

    def moved(self, offset: int) -> Problem:
        """Return the same in a text that has `offset` characters more before it."""
        repair = self.repair
        if repair is not None:
            repair = replace(repair, start=repair.start + offset, end=repair.end + offset)
        return replace(self, start=self.start + offset, end=self.end + offset, repair=repair)


class SyntaxProblemError(Exception):
    """Ends the reading of a text at its first error; never leaves this package."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message.code)
        self.problem = problem
