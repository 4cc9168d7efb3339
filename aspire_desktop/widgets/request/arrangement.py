"""Where the fields of a form stand: how many to a line, and where there is room left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Share(Enum):
    """How much of a line a field wants."""

    WHOLE = 4
    HALF = 2
    NUMBER = 1


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a grid in which each quarter (each half, where it is narrow) is two columns wide.

    Attributes:
        row: From 0.
        column: Of the field's caption; the field itself begins at the next one.
        span: How many columns the field takes.
    """

    row: int
    column: int
    span: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where each field stands, in the order in which they were given.

    Attributes:
        spots: One for each field.
        columns: How many columns the grid has.
        rows: How many lines the fields take.
        free: Where something small finds room, on the first line that is not full, else on one of its own.
    """

    spots: tuple[Spot, ...]
    columns: int
    rows: int
    free: Spot


def arrange(
    shares: Sequence[Share], *, is_narrow: bool, numbers_per_line: int, is_dense: bool = False
) -> Arrangement:
    """Lay fields out line by line.

    Args:
        shares: What each field wants; numbers last.
        is_narrow: One field to a line, numbers two.
        numbers_per_line: How many numbers share a line where it is not narrow, 2 or 4.
        is_dense: Numbers go on where the fields before them end, rather than begin a line of theirs.
    """
    units = 2 if is_narrow else 4
    spots: list[Spot] = []
    gaps: list[tuple[int, int]] = []  # a line's number and its first free unit
    row = unit = 0
    was_number = False
    for share in shares:
        is_number = share is Share.NUMBER
        size = min(units, units // min(numbers_per_line, units) if is_number else share.value)
        begins_numbers = is_number and not was_number and not is_dense
        if unit and (unit + size > units or begins_numbers):
            gaps.append((row, unit))
            row, unit = row + 1, 0
        spots.append(Spot(row, 2 * unit, 2 * size - 1))
        unit += size
        if unit >= units:
            row, unit = row + 1, 0
        was_number = is_number
    gaps.append((row, unit))
    free_row, free_unit = gaps[0]
    free = Spot(free_row, 2 * free_unit, 2 * (units - free_unit))
    rows = row + 1 if unit else row
    return Arrangement(tuple(spots), 2 * units, rows, free)
