"""Puts right what of an example its own schema calls wrong."""

from __future__ import annotations

import copy
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.alternatives import meant
from aspire_desktop.core.openapi.example_maker import ExampleMaker
from aspire_desktop.core.openapi.validation import BodyValidator
from aspire_desktop.core.openapi.value_kinds import as_schema_wants

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aspire_desktop.core.openapi.positions import Way
    from aspire_desktop.core.openapi.schema import Schema

_MAX_ROUNDS: Final = 40
_MAX_TRIED: Final = 12


def mended(schema: Schema, value: object) -> object:
    """Return `value` so that it fits `schema`; as it is where that cannot be had."""
    found = Mending(schema).fitting(value)
    return value if found is None else found[0]


class Mending:
    """Mends values for one schema; made once, since it is its validator that takes time."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._validator = BodyValidator(schema)

    def fitting(self, value: object) -> tuple[object] | None:
        """Return what fits and is as near to `value` as it can be; None where there is no such thing.

        What has the wrong type is converted, what is missing is made, and what fits in no way is left out.
        """
        return _Attempt(self._schema, self._validator, value).run()


class _Attempt:
    """One value on its way; each place is tried in a few ways, so that it ends."""

    def __init__(self, schema: Schema, validator: BodyValidator, value: object) -> None:
        self._schema = schema
        self._validator = validator
        self._holder: list[Any] = [copy.deepcopy(value)]
        self._tried: Counter[Way] = Counter()

    def run(self) -> tuple[object] | None:
        for _ in range(_MAX_ROUNDS):
            ways = list(dict.fromkeys(self._validator.misfits(self._holder[0])))
            if not ways:
                return (self._holder[0],)
            # From the end on: where an item is left out, those after it move.
            if not sum(self._mend(way) for way in reversed(ways)):
                return None
        return None

    def _mend(self, way: Way) -> bool:
        for number, step in enumerate(self._steps(way)):
            if number >= self._tried[way]:
                self._tried[way] += 1
                if step(way):
                    return True
        return False

    def _steps(self, way: Way) -> Iterator[Callable[[Way], bool]]:
        """Yield what may help, the change first that leaves most of what is there."""
        yield self._convert
        if self._is_needed(way):
            yield self._make
            yield self._make_plain
            schema = self._schema_at(way)
            for choice in schema.choices[1:_MAX_TRIED] if schema is not None else ():
                yield partial(self._make_plain, choice=choice)
        yield self._leave_out

    def _convert(self, way: Way) -> bool:
        schema, there = self._schema_at(way), self._value_at(way)
        if schema is None or there is None:
            return False
        return self._put(way, as_schema_wants(there[0], schema))

    def _make(self, way: Way) -> bool:
        schema = self._schema_at(way)
        # What is required and nowhere described may be anything.
        return self._put(way, "" if schema is None else ExampleMaker().value(schema))

    def _make_plain(self, way: Way, choice: Schema | None = None) -> bool:
        """Make a value without the description's examples: it is they that may not fit."""
        schema = choice or self._schema_at(way)
        return schema is not None and self._put(way, ExampleMaker(uses_samples=False).value(schema))

    def _leave_out(self, way: Way) -> bool:
        """Leave out the nearest around it that may be missing."""
        for length in range(len(way), 0, -1):
            if not self._is_needed(way[:length]) and self._take_out(way[:length]):
                return True
        return False

    def _is_needed(self, way: Way) -> bool:
        if not way:
            return True
        schema, last = self._schema_at(way[:-1]), way[-1]
        around = self._value_at(way[:-1])
        if schema is None or around is None:
            return False
        if isinstance(last, str):
            held = around[0] if isinstance(around[0], dict) else {}
            return last in schema.required or (last in held and len(held) <= (schema.min_properties or 0))
        return len(around[0]) <= (schema.min_items or 0)

    def _schema_at(self, way: Way) -> Schema | None:
        schema: Schema | None = self._schema
        value: Any = self._holder[0]
        for step in way:
            if schema is None:
                return None
            schema = _inner(meant(schema, value) if isinstance(value, dict) else schema, step)
            there = _item(value, step)
            value = there[0] if there is not None else None
        return schema

    def _value_at(self, way: Way) -> tuple[Any] | None:
        value: Any = self._holder[0]
        for step in way:
            there = _item(value, step)
            if there is None:
                return None
            (value,) = there
        return (value,)

    def _put(self, way: Way, value: object) -> bool:
        """Put a value there; say whether that is another one than was there."""
        whole: Way = (0, *way)
        holder: Any = self._holder
        for step in whole[:-1]:
            there = _item(holder, step)
            if there is None:
                return False
            (holder,) = there
        if not (isinstance(holder, dict) or _item(holder, whole[-1]) is not None):
            return False
        before = _item(holder, whole[-1])
        holder[whole[-1]] = value
        return before is None or before[0] != value or type(before[0]) is not type(value)

    def _take_out(self, way: Way) -> bool:
        around = self._value_at(way[:-1])
        if around is None or _item(around[0], way[-1]) is None:
            return False
        del around[0][way[-1]]
        return True


def _inner(schema: Schema, step: str | int) -> Schema | None:
    """Return the schema of a member or an item; None where nothing is known of it."""
    if isinstance(step, str):
        return schema.properties.get(step) or schema.additional
    first = schema.prefix_items
    if step < len(first):
        return first[step]
    return schema.items if schema.items.is_known else None


def _item(value: Any, step: str | int) -> tuple[Any] | None:
    """Return what is there, in a tuple since it may be null."""
    if isinstance(step, str):
        return (value[step],) if isinstance(value, dict) and step in value else None
    return (value[step],) if isinstance(value, list) and 0 <= step < len(value) else None
