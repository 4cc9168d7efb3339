"""How the columns of a table stand, as text that is kept over restarts."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

#: In pixels; what was kept may be anything.
_WIDEST: Final = 4_000


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """The names of the columns from left to right, which of them are hidden, and the others' widths."""

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    widths: Mapping[str, int] = field(default_factory=dict)

    @staticmethod
    def read(text: str) -> ColumnLayout:
        """Return the layout that `text` holds; none where it cannot be read."""
        try:
            order, hidden, widths = json.loads(text)
            sizes = {str(name): int(width) for name, width in widths.items() if 0 < int(width) <= _WIDEST}
            return ColumnLayout(tuple(map(str, order)), frozenset(map(str, hidden)), sizes)
        except (ValueError, TypeError, AttributeError, RecursionError):
            return ColumnLayout()

    def only(self, names: Collection[str]) -> ColumnLayout:
        """Return what it says of these columns."""
        return ColumnLayout(
            tuple(name for name in self.order if name in names),
            frozenset(name for name in self.hidden if name in names),
            {name: width for name, width in self.widths.items() if name in names},
        )

    def text(self) -> str:
        return json.dumps([self.order, sorted(self.hidden), self.widths], separators=(",", ":"))
