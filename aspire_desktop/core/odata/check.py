"""Checks each query option as it is typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.expand import expand_problems
from aspire_desktop.core.odata.fields import FieldKind, QueryField
from aspire_desktop.core.odata.filter_syntax import filter_problems, value_problems
from aspire_desktop.core.odata.in_list import as_in_list
from aspire_desktop.core.odata.meant import pasted_problem
from aspire_desktop.core.odata.parts import parts
from aspire_desktop.core.odata.paths import NAME, no_field_problem, walk
from aspire_desktop.core.odata.problem import Problem, Repair
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

#: The API answers 400 above it (the facts: OData).
MAX_ROWS: Final = 1_000

#: Each with the least that makes sense.
_NUMBERS: Final = {"$top": 0, "$skip": 0, "$pageNumber": 1, "$limit": 1}
_CAPPED: Final = frozenset({"$top", "$limit"})
_UNSUPPORTED: Final = frozenset({"$count", "$apply", "$compute", "$search"})
_ANNOTATION: Final = re.compile(r"(?:[^\W\d][\w.]*/)*@[^\W\d][\w.]*\Z")
_DIRECTION: Final = re.compile(r"\s+(asc|desc)\Z", re.IGNORECASE)


def check(option: str, text: str, fields: Sequence[QueryField] = ()) -> tuple[Problem, ...]:
    """Return what is wrong with `text` as the value of `option`; nothing for an option unknown here.

    Args:
        option: E.g. ``$filter``.
        text: As typed; a blank one is fine.
        fields: Of the answer's rows; without them only the syntax is checked.
    """
    if not text.strip():
        return ()
    pasted = pasted_problem(text, option)
    if pasted is not None:
        return (pasted,)
    if option in _NUMBERS:
        return tuple(_number_problems(option, text))
    if option in _UNSUPPORTED:
        return (Problem(0, len(text), Phrase("query.unsupported", option=option), is_error=False),)
    checks: dict[str, Callable[[str, Sequence[QueryField]], Iterable[Problem]]] = {
        "$filter": _filter_problems,
        "$select": _list_problems,
        "$orderby": _order_problems,
        "$expand": lambda text, fields: expand_problems(text, fields, check),
    }
    return tuple(checks[option](text, fields)) if option in checks else ()


def _filter_problems(text: str, fields: Sequence[QueryField]) -> Iterator[Problem]:
    found = filter_problems(text, fields)
    yield from found
    shorter = None if any(problem.is_error for problem in found) else as_in_list(text)
    if shorter is not None:
        message = Phrase("query.shorter_with_in")
        yield Problem(shorter.start, shorter.end, message, is_error=False, repair=shorter)


def _number_problems(option: str, text: str) -> Iterator[Problem]:
    stripped = text.strip()
    if not (stripped.isascii() and stripped.isdigit()):
        yield Problem(0, len(text), Phrase("value.type", kind=Phrase("value.integer")))
    elif int(stripped[:10]) < _NUMBERS[option]:
        yield Problem(0, len(text), Phrase("value.at_least", limit=_NUMBERS[option]))
    elif option in _CAPPED and int(stripped[:10]) > MAX_ROWS:
        yield Problem(0, len(text), Phrase("query.most_rows", limit=MAX_ROWS))


def _list_problems(text: str, fields: Sequence[QueryField]) -> Iterator[Problem]:
    for start, item in parts(text):
        name, options, _ = item.partition("(")
        name = name.rstrip()
        end = start + max(len(name), 1)
        if name == "*" or name.endswith(".*") or _ANNOTATION.match(name):
            continue
        if not NAME.match(name):
            what = Phrase("query.no_name", text=name[:30]) if name else Phrase("query.name_missing")
            yield Problem(start, end, what)
            continue
        field = walk(name, fields)
        if fields and field is None and "." not in name:
            yield no_field_problem(start, name, fields)
        elif field is not None and field.kind is FieldKind.COLLECTION:
            message = Phrase("query.expand_only", name=field.name)
            yield Problem(start, end, message, is_error=False)
        elif options and not item.endswith(")"):
            yield Problem(start + len(item) - 1, start + len(item), Phrase("query.closing_missing"))


def _order_problems(text: str, fields: Sequence[QueryField]) -> Iterator[Problem]:
    for start, item in parts(text):
        if not item:
            yield Problem(start, start + 1, Phrase("query.name_missing"))
            continue
        direction = _DIRECTION.search(item)
        value = item[: direction.start()] if direction else item
        if direction and direction[1] != direction[1].lower():
            yield _direction_doubt(start + direction.start(1), direction[1])
        kind, problems = value_problems(value, fields)
        yield from (problem.moved(start) for problem in problems)
        if kind.is_nested:
            name, is_collection = value.strip(), kind is FieldKind.COLLECTION
            by_collection = Phrase("query.order_by_collection", name=name)
            message = by_collection if is_collection else Phrase("query.order_by_object", name=name)
            yield Problem(start, start + len(value.rstrip()), message, is_error=False)


def _direction_doubt(start: int, word: str) -> Problem:
    lower = word.lower()
    end = start + len(word)
    repair = Repair(start, end, lower, Phrase("repair.write_word", text=lower))
    message = Phrase("query.small_letters", word=lower)
    return Problem(start, end, message, is_error=False, repair=repair)
