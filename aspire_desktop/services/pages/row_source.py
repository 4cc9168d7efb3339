"""What every format is given, and what it says of what it wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aspire_desktop.core.wording import Phrase


class RowSource(Protocol):
    """Gives the rows as often as they are asked for, each a JSON text in one line."""

    def rows(self) -> Iterator[bytes]: ...


class ListedRows:
    """Rows that are in memory already."""

    def __init__(self, rows: Sequence[bytes]) -> None:
        self._rows = rows

    def rows(self) -> Iterator[bytes]:
        return iter(self._rows)


@dataclass(frozen=True, slots=True)
class WriteReport:
    """Attributes: notes: What was changed so that the format could hold it, in sentences."""

    rows: int
    notes: tuple[Phrase, ...] = ()
