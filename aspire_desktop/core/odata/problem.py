"""What is wrong with a query option, and where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """A place in a text, from `start` up to, not including, `end`, and what is wrong there.

    Attributes:
        is_error: The server cannot read it; otherwise it may well refuse it, or find nothing.
    """

    start: int
    end: int
    message: str
    is_error: bool = True


class SyntaxProblemError(Exception):
    """Ends the reading of a text at its first error; never leaves this package."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem
