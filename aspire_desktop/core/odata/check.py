"""Checks each query option as it is typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.fields import FieldKind, QueryField, find
from aspire_desktop.core.odata.filter_syntax import filter_problems
from aspire_desktop.core.odata.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: The API answers 400 above it (the facts: OData).
MAX_ROWS: Final = 1_000

#: Each with the least that makes sense.
_NUMBERS: Final = {"$top": 0, "$skip": 0, "$pageNumber": 1, "$limit": 1}
_CAPPED: Final = frozenset({"$top", "$limit"})
_UNSUPPORTED: Final = frozenset({"$count", "$apply", "$compute", "$search"})
_NAME: Final = re.compile(r"[^\W\d]\w*(?:/[^\W\d]\w*)*\Z")
_MAX_NESTED: Final = 8


def check(option: str, text: str, fields: Sequence[QueryField] = ()) -> tuple[Problem, ...]:
    """Return what is wrong with `text` as the value of `option`; nothing for an option unknown here.

    Args:
        option: E.g. ``$filter``.
        text: As typed; a blank one is fine.
        fields: Of the answer's rows; without them only the syntax is checked.
    """
    if not text.strip():
        return ()
    if option == "$filter":
        return filter_problems(text, fields)
    if option in _NUMBERS:
        return tuple(_number_problems(option, text))
    if option == "$select":
        return tuple(_list_problems(text, fields, collections=False))
    if option == "$orderby":
        return tuple(_order_problems(text, fields))
    if option == "$expand":
        return tuple(_expand_problems(text, fields))
    if option in _UNSUPPORTED:
        return (Problem(0, len(text), f"the API does not know {option}", is_error=False),)
    return ()


def _number_problems(option: str, text: str) -> Iterator[Problem]:
    stripped = text.strip()
    if not (stripped.isascii() and stripped.isdigit()):
        yield Problem(0, len(text), "must be a whole number")
    elif int(stripped[:10]) < _NUMBERS[option]:
        yield Problem(0, len(text), f"must be at least {_NUMBERS[option]}")
    elif option in _CAPPED and int(stripped[:10]) > MAX_ROWS:
        yield Problem(0, len(text), f"the API gives at most {MAX_ROWS:,} rows at once")


def _items(text: str) -> Iterator[tuple[int, str]]:
    """Yield the parts between commas, without blanks, each with its place."""
    place = 0
    for part in text.split(","):
        stripped = part.strip()
        yield place + (len(part) - len(part.lstrip()) if stripped else 0), stripped
        place += len(part) + 1


def _list_problems(text: str, fields: Sequence[QueryField], *, collections: bool) -> Iterator[Problem]:
    for start, name in _items(text):
        end = start + max(len(name), 1)
        if name == "*":
            continue
        if not _NAME.match(name):
            what = "a name is missing here" if not name else f"“{name[:30]}” is no field's name"
            yield Problem(start, end, what)
            continue
        field = _walk(name, fields)
        if fields and field is None:
            yield Problem(start, end, _no_field(name, fields), is_error=False)
        elif field is not None and field.kind is FieldKind.COLLECTION and not collections:
            message = f"{field.name} is a collection: the API takes it in $expand only"
            yield Problem(start, end, message, is_error=False)


def _order_problems(text: str, fields: Sequence[QueryField]) -> Iterator[Problem]:
    for start, item in _items(text):
        name, _, direction = item.partition(" ")
        end = start + max(len(item), 1)
        if not _NAME.match(name):
            what = "a name is missing here" if not name else f"“{name[:30]}” is no field's name"
            yield Problem(start, end, what)
        elif direction.strip() not in ("", "asc", "desc"):
            yield Problem(start + len(name) + 1, end, "only asc or desc may follow a name")
        elif fields and _walk(name, fields) is None:
            yield Problem(start, start + len(name), _no_field(name, fields), is_error=False)


def _expand_problems(text: str, fields: Sequence[QueryField]) -> Iterator[Problem]:
    depth = 0
    for place, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if depth < 0 or depth > _MAX_NESTED:
            yield Problem(place, place + 1, "this parenthesis does not belong here")
            return
    if depth:
        yield Problem(len(text) - 1, len(text), "a closing parenthesis is missing")
        return
    for start, item in split_expand(text):
        name = item.partition("(")[0].strip()
        end = start + max(len(name), 1)
        if not _NAME.match(name):
            yield Problem(start, end, "a name is missing here" if not name else "this is no field's name")
            continue
        field = _walk(name, fields)
        if fields and field is None:
            yield Problem(start, end, _no_field(name, fields), is_error=False)
        elif field is not None and not field.kind.is_nested:
            yield Problem(start, end, f"{field.name} holds nothing that could be expanded", is_error=False)


def split_expand(text: str) -> Iterator[tuple[int, str]]:
    """Yield the parts between commas that stand outside parentheses, each with its place."""
    depth = start = 0
    for place, sign in enumerate([*text, ","]):
        depth += (sign == "(") - (sign == ")")
        if sign == "," and (depth == 0 or place == len(text)):
            part = text[start:place]
            yield start + len(part) - len(part.lstrip()), part.strip()
            start = place + 1


def _walk(path: str, fields: Sequence[QueryField]) -> QueryField | None:
    found: QueryField | None = None
    for name in path.split("/"):
        found = find(fields, name)
        if found is None:
            return None
        fields = found.members
    return found


def _no_field(path: str, fields: Sequence[QueryField]) -> str:
    other = next((field.name for field in fields if field.name.casefold() == path.casefold()), "")
    return f"the answer has no field “{path[:60]}”" + (f": did you mean {other}?" if other else "")
