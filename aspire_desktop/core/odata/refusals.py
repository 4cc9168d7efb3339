"""What a server has refused in filters: some collections take no functions, and no document says which."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.problem import Problem
from aspire_desktop.core.odata.tokens import Kind, tokens
from aspire_desktop.core.odata.vocabulary import FUNCTIONS
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from aspire_desktop.core.odata.tokens import Token

_REFUSED: Final = 400


def after_answer(known: Mapping[str, date], text: str, status: int, day: date) -> dict[str, date]:
    """Return the functions that were refused, with the day, after the answer to a filter.

    A 400 counts against a function only where it is the filter's one function and the filter has nothing
    else that could be meant; a success clears all that stand in it.

    Args:
        known: What was refused before.
        text: The filter that was sent, and that this program finds nothing wrong with.
        status: Of the answer.
        day: Of the answer.
    """
    used = {token.text for token in _functions(text)}
    result = dict(known)
    if 200 <= status < 300:
        for name in used:
            result.pop(name, None)
    elif status == _REFUSED and len(used) == 1:
        result[next(iter(used))] = day
    return result


def refusal_problem(text: str, known: Mapping[str, date]) -> Problem | None:
    """Return the doubt about the first function that was refused here; None without one."""
    for token in _functions(text):
        day = known.get(token.text)
        if day is not None:
            told = Phrase("query.refused_before", function=token.text, day=day.isoformat())
            return Problem(token.start, token.end, told, is_error=False)
    return None


def _functions(text: str) -> Iterator[Token]:
    words = list(tokens(text))
    for word, following in itertools.pairwise(words):
        if word.kind is Kind.NAME and word.text in FUNCTIONS and following.text == "(":
            yield word
