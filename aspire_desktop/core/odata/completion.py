"""What could be typed next."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.builder import kind_of
from aspire_desktop.core.odata.fields import (
    FieldKind,
    QueryField,
    expandable,
    find,
    selectable,
    sortable,
)
from aspire_desktop.core.odata.tokens import Kind, Token, tokens
from aspire_desktop.core.odata.vocabulary import COMPARISONS, FUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD: Final = re.compile(r"[\w/]*\Z")
_MAX_WORDS: Final = 200
_JOINS: Final = ("and", "or")
_LITERALS: Final = {
    FieldKind.BOOLEAN: ("true", "false", "null"),
    FieldKind.TEXT: ("''", "null"),
    FieldKind.DATE_TIME: ("now()", "null"),
}
_OPEN_FUNCTIONS: Final = tuple(f"{name}(" for name in FUNCTIONS)


@dataclass(frozen=True, slots=True)
class Completion:
    """Words that fit in the place from `start` up to, not including, `end`."""

    start: int
    end: int
    words: tuple[str, ...]


def completions(option: str, text: str, cursor: int, fields: Sequence[QueryField]) -> Completion:
    """Return what fits at `cursor` of an option's value, names that begin with the typed ones first."""
    before = text[:cursor]
    match = _WORD.search(before)
    start = match.start() if match else cursor
    typed = before[start:]
    folder, _, last = typed.rpartition("/")
    if option == "$filter":
        words = _in_filter(before[:start], folder, fields)
    elif option == "$orderby" and before[:start].rstrip(" ") and before[:start].rstrip(" ")[-1] not in ",":
        words = ["asc", "desc"] if before[:start].endswith(" ") else []
    else:
        inside = _inside(folder, fields)
        kinds = {"$select": selectable, "$expand": expandable, "$orderby": sortable}
        words = [one.name for one in kinds[option](inside)] if option in kinds else []
    begin = start + len(folder) + (1 if folder else 0)
    return Completion(begin, cursor, _fitting(words, last))


def _in_filter(before: str, folder: str, fields: Sequence[QueryField]) -> list[str]:
    if folder:
        inside = _inside(folder, fields)
        own = find(fields, folder)
        is_collection = own is not None and own.kind is FieldKind.COLLECTION
        return ["any(", "all("] if is_collection else [one.name for one in inside]
    words = [token for token in tokens(before) if token.kind is not Kind.END]
    if words and words[-1].kind is Kind.OPEN_TEXT:
        return []
    if not words or words[-1].text in ("and", "or", "not", "(", ",", ":"):
        return [*(one.name for one in fields), *_OPEN_FUNCTIONS, "not"]
    if words[-1].text in COMPARISONS:
        kind = kind_of(_path_before(words[:-1]), fields)
        return list(_LITERALS.get(kind, ("null",)))
    if _is_value(words):
        return list(_JOINS)
    return [*COMPARISONS[:-1], "in"]


def _is_value(words: list[Token]) -> bool:
    """Say whether a condition is complete."""
    last = words[-1]
    if last.kind in (Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.GUID, Kind.DURATION) or last.text == ")":
        return True
    return last.text in ("true", "false", "null") and len(words) > 1


def _path_before(words: list[Token]) -> str:
    parts: list[str] = []
    for token in reversed(words):
        if token.kind is not Kind.NAME and token.text != "/":
            break
        if parts and token.kind is Kind.NAME and parts[-1] != "/":
            break
        parts.append(token.text)
    return "".join(reversed(parts))


def _inside(folder: str, fields: Sequence[QueryField]) -> Sequence[QueryField]:
    for name in folder.split("/") if folder else ():
        found = find(fields, name)
        if found is None:
            return ()
        fields = found.members
    return fields


def _fitting(words: Sequence[str], typed: str) -> tuple[str, ...]:
    wanted = typed.casefold()
    first = [word for word in words if word.casefold().startswith(wanted)]
    then = [word for word in words if wanted in word.casefold() and word not in first]
    return tuple(first + then)[:_MAX_WORDS]
