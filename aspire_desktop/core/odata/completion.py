"""What could be typed next."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.builder import kind_of, literal
from aspire_desktop.core.odata.fields import (
    FieldKind,
    QueryField,
    expandable,
    selectable,
    sortable,
)
from aspire_desktop.core.odata.paths import walk
from aspire_desktop.core.odata.scope import Scope, lambda_fields, scope_of
from aspire_desktop.core.odata.tokens import Kind, Token, tokens
from aspire_desktop.core.odata.vocabulary import COMPARISONS, EXPAND_OPTIONS, FUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    ValuesOf = Callable[[str], Sequence[str]]

_WORD: Final = re.compile(r"[\w/]*\Z")
_MAX_WORDS: Final = 200
_JOINS: Final = ("and", "or")
_LITERALS: Final = {
    FieldKind.BOOLEAN: ("true", "false", "null"),
    FieldKind.TEXT: ("''", "null"),
    FieldKind.DATE_TIME: ("now()", "null"),
}
#: The beginning of what any( and all( take.
_LAMBDA: Final = "x: x/"
_OPEN_FUNCTIONS: Final = tuple(f"{name}(" for name in FUNCTIONS)


def _none(path: str) -> Sequence[str]:
    del path
    return ()


@dataclass(frozen=True, slots=True)
class Completion:
    """Words that fit in the place from `start` up to, not including, `end`.

    Attributes:
        kinds: Of the fields among the words, by their names.
    """

    start: int
    end: int
    words: tuple[str, ...]
    kinds: Mapping[str, FieldKind] = field(default_factory=dict)


def completions(
    option: str,
    text: str,
    cursor: int,
    fields: Sequence[QueryField],
    values_of: ValuesOf = _none,
) -> Completion:
    """Return what fits at `cursor` of an option's value, names that begin with the typed ones first.

    Args:
        option: E.g. ``$filter``.
        text: As typed.
        cursor: A place in it.
        fields: Of the answer's rows.
        values_of: Returns the values that a field, by its path, is known to hold.
    """
    scope = scope_of(option, text[:cursor], fields)
    within = scope.path
    if within:

        def of_expanded(path: str) -> Sequence[str]:
            return values_of(f"{within}/{path}")

        found = _in_value(scope, text[scope.start :], cursor - scope.start, of_expanded)
        return replace(found, start=found.start + scope.start, end=found.end + scope.start)
    return _in_value(scope, text, cursor, values_of)


def _in_value(scope: Scope, text: str, cursor: int, values_of: ValuesOf) -> Completion:
    option, before = scope.option, text[:cursor]
    if not option:
        return Completion(0, cursor, _fitting([f"{name}=" for name in EXPAND_OPTIONS], before))
    begun = _begun_text(before) if option == "$filter" else None
    if begun is not None:
        start, path = begun
        end = cursor + 1 if text[cursor : cursor + 1] == "'" else cursor
        return Completion(start, end, _quoted_with(values_of(path), before[start + 1 :]))
    match = _WORD.search(before)
    start = match.start() if match else cursor
    folder, _, last = before[start:].rpartition("/")
    if option == "$filter":
        words = _in_filter(before[:start], folder, scope.fields, values_of)
    elif option == "$orderby":
        words = _in_order(before[:start], folder, scope.fields)
    else:
        fitting = {"$select": selectable, "$expand": expandable}
        inside = _inside(folder, scope.fields)
        words = [one.name for one in fitting[option](inside)] if option in fitting else []
    begin = start + len(folder) + (1 if folder else 0)
    kinds = {one.name: one.kind for one in _inside(folder, scope.fields)}
    return Completion(begin, cursor, _fitting(words, last), kinds)


def _in_order(before: str, folder: str, fields: Sequence[QueryField]) -> list[str]:
    sign = before.rstrip(" ")[-1:]
    names = [one.name for one in sortable(_inside(folder, fields))]
    if sign in ("", ","):
        return names if folder else [*names, *_OPEN_FUNCTIONS]
    if sign == "(":
        return names
    return ["asc", "desc"] if before.endswith(" ") else []


def _begun_text(before: str) -> tuple[int, str] | None:
    """Return where a text begins that is not closed yet, and the field that it is compared with."""
    words = [token for token in tokens(before) if token.kind is not Kind.END]
    if not words or words[-1].kind is not Kind.OPEN_TEXT:
        return None
    rest = words[:-1]
    while rest and (rest[-1].text in (",", "(") or rest[-1].kind is Kind.TEXT):
        rest.pop()  # of a list
    is_compared = bool(rest) and rest[-1].text in (*COMPARISONS, "in")
    return words[-1].start, _path_before(rest[:-1]) if is_compared else ""


def _quoted_with(values: Sequence[str], typed: str) -> tuple[str, ...]:
    return tuple(literal(value, FieldKind.TEXT) for value in _fitting(values, typed.replace("''", "'")))


def _in_filter(before: str, folder: str, fields: Sequence[QueryField], values_of: ValuesOf) -> list[str]:
    named = lambda_fields(before, fields)
    if folder:
        return _in_folder(folder, fields, named)
    words = [token for token in tokens(before) if token.kind is not Kind.END]
    if words and words[-1].kind is Kind.OPEN_TEXT:
        return []
    if [word.text for word in words[-2:]] in (["any", "("], ["all", "("]):
        return [_LAMBDA]
    if not words or words[-1].text in ("and", "or", "not", "(", ",", ":"):
        return [*(f"{name}/" for name in named), *(one.name for one in fields), *_OPEN_FUNCTIONS, "not"]
    if words[-1].text in COMPARISONS:
        path = _path_before(words[:-1])
        kind = kind_of(path, fields)
        known = _quoted_with(values_of(path), "") if kind is FieldKind.TEXT else ()
        return [*known, *_LITERALS.get(kind, ("null",))]
    if _is_value(words):
        return list(_JOINS)
    return [*COMPARISONS[:-1], "in"]


def _in_folder(
    folder: str, fields: Sequence[QueryField], named: Mapping[str, Sequence[QueryField]]
) -> list[str]:
    """Return what may stand behind ``folder/``, which begins with a field or with a lambda's name."""
    first, _, rest = folder.partition("/")
    if first in named:
        if not rest:
            return [one.name for one in named[first]]
        fields, folder = named[first], rest
    own = walk(folder, fields)
    if own is None:
        return []
    return ["any(", "all("] if own.kind is FieldKind.COLLECTION else [one.name for one in own.members]


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
    if not folder:
        return fields
    found = walk(folder, fields)
    return () if found is None else found.members


def _fitting(words: Sequence[str], typed: str) -> tuple[str, ...]:
    wanted = typed.casefold()
    first = [word for word in words if word.casefold().startswith(wanted)]
    # A function is known by its beginning; fields are found by any part of their names.
    then = [word for word in words if wanted in word.casefold() and word[-1:] != "(" and word not in first]
    return tuple(first + then)[:_MAX_WORDS]
