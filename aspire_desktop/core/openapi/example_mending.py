"""Takes out of an example what its own schema calls wrong, where that may be missing."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.openapi.schema import Schema

_MAX_ROUNDS: Final = 12


def mended(schema: Schema, value: object) -> object:
    """Return `value` without the members and items that do not fit; as it is where that does not help."""
    from aspire_desktop.core.openapi.validation import BodyValidator

    validator = BodyValidator(schema)
    left: Any = copy.deepcopy(value)
    for _ in range(_MAX_ROUNDS):
        misfits = validator.misfits(left)
        if not misfits:
            return left
        if not sum(_taken_out(left, way) for way in misfits):
            break
    return left if len(validator.misfits(left)) < len(validator.misfits(value)) else value


def _taken_out(value: Any, way: Sequence[str | int]) -> bool:
    """Take out what a way leads to; where it is gone already, or is the whole, do nothing."""
    holder = value
    for step in way[:-1]:
        try:
            holder = holder[step]
        except (KeyError, IndexError, TypeError):
            return False
    last = way[-1] if way else None
    is_there = (isinstance(holder, dict) and last in holder) or (
        isinstance(holder, list) and isinstance(last, int) and last < len(holder)
    )
    if is_there:
        del holder[last]
    return is_there
