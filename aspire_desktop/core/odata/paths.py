"""Paths of fields such as ``Address/City``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.fields import QueryField, find
from aspire_desktop.core.odata.problem import Problem, Repair
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME: Final = re.compile(r"[^\W\d]\w*(?:[./][^\W\d]\w*)*\Z")
#: What may stand behind a path for a part of what it leads to.
ENDING: Final = re.compile(r"/\$(?:ref|count|value)\Z")
_UNKNOWN: Final = ("query.no_field", "query.no_field_meant")


def walk(path: str, fields: Sequence[QueryField]) -> QueryField | None:
    """Return the field at ``A/B``, or None; the name of a type on the way is passed over."""
    found: QueryField | None = None
    for name in path.split("/"):
        if "." in name:
            continue
        found = find(fields, name)
        if found is None:
            return None
        fields = found.members
    return found


def members(path: str, fields: Sequence[QueryField]) -> Sequence[QueryField]:
    """Return the fields of what a path leads to; none where there is nothing."""
    field = walk(ENDING.sub("", path), fields)
    return () if field is None else field.members


def is_unknown_field(problem: Phrase | None) -> bool:
    """Say whether a problem is the doubt of `no_field_problem`."""
    return problem is not None and problem.code in _UNKNOWN


def no_field_problem(start: int, path: str, fields: Sequence[QueryField]) -> Problem:
    """Return the doubt about a field that the answer does not have, with the one that was meant."""
    place, meant = 0, ""
    for name in path.split("/"):
        if find(fields, name) is None:
            meant = next((field.name for field in fields if field.name.casefold() == name.casefold()), "")
            break
        place += len(name) + 1
        found = find(fields, name)
        fields = () if found is None else found.members
    end = start + len(path)
    message, repair = Phrase("query.no_field", name=path[:60]), None
    if meant:
        message = Phrase("query.no_field_meant", name=path[:60], meant=meant)
        wrong = path[place:].partition("/")[0]
        repair = Repair(start + place, start + place + len(wrong), meant, Phrase("repair.write", text=meant))
    return Problem(start, end, message, is_error=False, repair=repair)
