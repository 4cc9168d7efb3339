"""What is different between two JSON values, member by member."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.json_text.value import JsonValue, Path

#: More than this nobody reads.
MAX_DIFFERENCES: Final = 5_000
#: Rows are told apart by the first member with such a name, or such an ending, that every row has with
#: another value.
_IDENTITIES: Final = ("id", "guid", "uuid", "key", "name")
_MAX_DEPTH: Final = 64


class Change(Enum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that is not the same on both sides.

    Attributes:
        path: The way to it on the side where it is; on the left where it is on both.
        right_path: The way to it on the right, where rows have moved; None where it is not there.
    """

    change: Change
    path: Path
    right_path: Path | None
    left: str = field(repr=False, default="")
    right: str = field(repr=False, default="")


def differences(left: JsonValue, right: JsonValue) -> Iterator[Difference]:
    """Yield what differs, at most `MAX_DIFFERENCES`.

    Members of arrays are matched by an identity such as ``Id`` where every row has its own, else by
    their places.  Blanks between values and the order of an object's members make no difference.
    """
    for number, difference in enumerate(_compared(left, right, (), ())):
        if number >= MAX_DIFFERENCES:
            return
        yield difference


def row_key(left: JsonValue, right: JsonValue, left_path: Path = (), right_path: Path = ()) -> str | None:
    """Return the member by which the rows at these paths are matched.

    Empty where they are matched by their places; None where there are no rows on both sides.
    """
    rows, others = left.at(left_path), right.at(right_path)
    if rows is None or others is None or not rows.is_array or not others.is_array:
        return None
    return _identity(rows, others)


def _compared(left: JsonValue, right: JsonValue, path: Path, right_path: Path) -> Iterator[Difference]:
    if left.text == right.text:
        return
    if len(path) < _MAX_DEPTH and left.is_object and right.is_object:
        yield from _members(dict(left.members()), dict(right.members()), path, right_path)
    elif len(path) < _MAX_DEPTH and left.is_array and right.is_array:
        identity = _identity(left, right)
        yield from _members(_keyed(left, identity), _keyed(right, identity), path, right_path, identity)
    elif left.scalar() != right.scalar() or left.opening != right.opening:
        yield Difference(Change.CHANGED, path, right_path, left.scalar(), right.scalar())


def _members(
    left: dict[str | int, JsonValue],
    right: dict[str | int, JsonValue],
    path: Path,
    right_path: Path,
    identity: str = "",
) -> Iterator[Difference]:
    places = {key: place for place, key in enumerate(right)} if identity else {}
    own = {key: place for place, key in enumerate(left)} if identity else {}
    for key, value in left.items():
        there = right.get(key)
        step = own.get(key, key)
        if there is None:
            yield Difference(Change.REMOVED, (*path, step), None, left=value.scalar())
        else:
            yield from _compared(value, there, (*path, step), (*right_path, places.get(key, key)))
    for key, value in right.items():
        if key not in left:
            step = places.get(key, key)
            yield Difference(Change.ADDED, (*path, step), (*right_path, step), right=value.scalar())


def _keyed(array: JsonValue, identity: str) -> dict[str | int, JsonValue]:
    if not identity:
        return dict(array.members())
    return {str(_identity_of(value, identity)): value for _, value in array.members()}


def _identity(left: JsonValue, right: JsonValue) -> str:
    """Return the member that tells the rows apart on both sides, or nothing."""
    names = _names_of_first(left)
    wanted = [name for ending in _IDENTITIES for name in names if name.casefold().endswith(ending)]
    for name in wanted:
        if all(_is_identity(side, name) for side in (left, right)):
            return name
    return ""


def _names_of_first(array: JsonValue) -> list[str]:
    if not len(array):
        return []
    return [str(name) for name, _ in array.member(0)[1].members()]


def _is_identity(array: JsonValue, name: str) -> bool:
    seen: set[str] = set()
    for _, value in array.members():
        key = _identity_of(value, name)
        if key is None or key in seen:
            return False
        seen.add(key)
    return bool(seen)


def _identity_of(value: JsonValue, name: str) -> str | None:
    if not value.is_object:
        return None
    try:
        members = msgspec.json.decode(value.text, type=dict[str, msgspec.Raw])
    except msgspec.MsgspecError:
        return None
    raw = members.get(name)
    text = None if raw is None else bytes(raw)
    return None if text is None or text[:1] in b"{[n" else text.decode("utf-8", "replace")
