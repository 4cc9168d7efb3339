"""Rows that stand inside an object, as most APIs but Aspire's send them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.json_text.rows import is_table

if TYPE_CHECKING:
    from aspire_desktop.core.json_text.value import JsonValue, Path

#: What the array of rows is called, in lower case.
ROW_NAMES: Final = frozenset(
    [
        "value",
        "items",
        "data",
        "results",
        "result",
        "records",
        "rows",
        "entries",
        "content",
        "d",
        "list",
        "hits",
    ]
)
#: What wraps the object that has the rows.
WRAPPERS: Final = ROW_NAMES | {"_embedded", "embedded", "response", "payload", "body", "collection", "feed"}
#: What may stand beside rows that are called otherwise: how many there are, and where the next ones are.
_BESIDE: Final = re.compile(
    r"@|odata|count|total|num|page|limit|offset|skip|size|next|prev|first|last|self|link|cursor|token|"
    r"has|more|meta|info|status|success|ok|error|message|version|time|date|took|type|kind|id\Z|object|url",
    re.IGNORECASE,
)
#: What an answer says of itself, and no rows of what was asked for.
_COMPLAINTS: Final = re.compile(r"error|warning|message|problem|violation|links\Z", re.IGNORECASE)
_MAX_DEPTH: Final = 2


def find_rows(value: JsonValue) -> tuple[Path, JsonValue] | None:
    """Return the way to the array of objects that `value` is or wraps, and the array; None without one.

    An object that only has some array among its own fields, as an invoice has its lines, wraps nothing.
    """
    return ((), value) if value.is_array else _wrapped(value, 0)


def is_beside_rows(name: str) -> bool:
    """Say whether a member of that name tells of rows beside it, and not of a thing that has them."""
    return _BESIDE.search(name) is not None


def _wrapped(value: JsonValue, depth: int) -> tuple[Path, JsonValue] | None:
    if not value.is_object or depth > _MAX_DEPTH:
        return None
    members = [(str(name), member) for name, member in value.members()]
    arrays = [(name, member) for name, member in members if member.is_array and _may_be_rows(member, name)]
    known = [(name, member) for name, member in arrays if name.lower() in ROW_NAMES]
    if len(known) == 1 or (len(arrays) == 1 and _is_wrapper(members, arrays[0][0])):
        name, array = known[0] if len(known) == 1 else arrays[0]
        return (name,), array
    if arrays:
        return None
    inner = [(name, _wrapped(member, depth + 1)) for name, member in members if name.lower() in WRAPPERS]
    found = [(name, rows) for name, rows in inner if rows is not None]
    return ((found[0][0], *found[0][1][0]), found[0][1][1]) if len(found) == 1 else None


def _may_be_rows(array: JsonValue, name: str) -> bool:
    if _COMPLAINTS.search(name):
        return False
    return is_table(array) or (name.lower() in ROW_NAMES and len(array) == 0)


def _is_wrapper(members: list[tuple[str, JsonValue]], rows: str) -> bool:
    return all(name == rows or is_beside_rows(name) for name, _ in members)
