"""The values that a tenant uses in fields of few values, as answers have shown them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.late_pattern import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MAX_VALUES: Final = 50
_MAX_CHARS: Final = 60
_MAX_ROWS: Final = 5_000
_WORTH: Final = late_pattern(r"(?:Name|Priority)\Z|Status|Type|Category|Stage")
#: People's names and the like: they are no choice among few, and nobody's business here.
_PERSONAL: Final = late_pattern(
    r"(?:First|Last|Middle|Nick|Contact|User|Person|File|Company|Full|Manager|Leader)Name\Z"
)


@dataclass(frozen=True, slots=True)
class KnownValues:
    """What a field has held.

    Attributes:
        values: At most `MAX_VALUES`, those seen first before later ones.
        is_open: It holds too many different ones to be a choice: none is kept, now or later.
    """

    values: tuple[str, ...] = ()
    is_open: bool = False

    def with_seen(self, seen: Iterable[str]) -> KnownValues:
        """Return it with further values."""
        values = tuple(dict.fromkeys((*self.values, *seen)))
        if self.is_open or len(values) > MAX_VALUES:
            return KnownValues(is_open=True)
        return KnownValues(values)


def is_worth_knowing(field: str) -> bool:
    """Say whether a field's name is one of those that hold few values."""
    return _WORTH.search(field) is not None and _PERSONAL.search(field) is None


def known_in(rows: Iterable[object]) -> dict[str, KnownValues]:
    """Return the values of the fields worth knowing in an answer's rows.

    A field whose values hardly repeat is a name of its own, and open.
    """
    counts: dict[str, Counter[str]] = {}
    for number, row in enumerate(rows):
        if number >= _MAX_ROWS or not isinstance(row, dict):
            break
        for name, value in row.items():
            if isinstance(value, str) and value and is_worth_knowing(name):
                counts.setdefault(name, Counter())[value[: _MAX_CHARS + 1]] += 1
    return {name: _known(count) for name, count in counts.items()}


def merged(known: Mapping[str, KnownValues], seen: Mapping[str, KnownValues]) -> dict[str, KnownValues]:
    """Return what is known after another answer."""
    result = dict(known)
    for name, found in seen.items():
        before = result.get(name, KnownValues())
        result[name] = KnownValues(is_open=True) if found.is_open else before.with_seen(found.values)
    return result


def _known(count: Counter[str]) -> KnownValues:
    rarely_repeated = len(count) > 5 and 2 * len(count) > count.total()
    if rarely_repeated or len(count) > MAX_VALUES or any(len(value) > _MAX_CHARS for value in count):
        return KnownValues(is_open=True)
    return KnownValues(tuple(sorted(count)))
