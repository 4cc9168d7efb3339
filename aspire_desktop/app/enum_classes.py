"""Makes the classes of PySide's enumerations as `enum` would, in a seventh of the time.

PySide makes each of its enumerations with Python's `enum`, all of a class or of a namespace as soon as one of
them is touched: some 300 with 4,000 members before the first frame, most of which are never used.  `enum`
takes 40 µs for a class and 6 µs for a member, since it has to allow for whatever a class body may hold.
Here there are only names with whole numbers: a class is the copy of an empty one that `enum` has made, and
its members are put where `enum` would have put them.  What is not of that kind is left to `enum`.

This can go when PySide makes its enumerations when they are first used (PYSIDE-1735 made them Python's).
"""

from __future__ import annotations

import sys
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

#: The tests compare every class with `enum`'s own on these; a later Python may keep its books otherwise.
_LATEST: Final = (3, 14)
_BASES: Final = (Enum, IntEnum, Flag, IntFlag)
#: Names of members that would hide what all enumerations have: `enum` redirects them.
_TAKEN: Final = {name for base in _BASES for kind in base.__mro__ for name in vars(kind)} | {"mro", ""}
_by_enum: Final[Callable[..., Any]] = EnumType._create_  # type: ignore[attr-defined]
_empty_ones: Final[dict[tuple[type, Any], dict[str, Any]]] = {}


def install() -> None:
    """Have `enum` make classes so from now on, where this Python is known."""
    if sys.version_info[:2] <= _LATEST:
        setattr(EnumType, "_create_", _create)  # noqa: B010 (a type checker does not know it)


def _create(cls: Any, class_name: str, names: Any, **how: Any) -> Any:
    """Stand in for what `enum` does when an enumeration is called with names: ``IntEnum("Size", [...])``."""
    # The caller's module, as `enum` finds it; PySide says which one it is afterwards.
    module = how.pop("module", None) or sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001 (as `enum` does)
    is_plain = not any(value for key, value in how.items() if key not in ("start", "boundary"))
    if cls in _BASES and is_plain and names.__class__ is list and names and _are_plain(cls, names):
        return _filled(_empty(cls, class_name, module, how.get("boundary")), names)
    return _by_enum(cls, class_name, names, module=module, **how)


def _are_plain(cls: type, names: list[Any]) -> bool:
    least = 0 if issubclass(cls, Flag) else None
    for item in names:
        if item.__class__ is not tuple or len(item) != 2:
            return False
        name, value = item
        if value.__class__ is not int or (least is not None and value < least):
            return False
        if name.__class__ is not str or name in _TAKEN or name[:1] == "_":
            return False
    return True


def _empty(cls: Any, name: str, module: str | None, boundary: Any) -> Any:
    """Return a class without members, as `enum` made the first of its kind."""
    if (cls, boundary) not in _empty_ones:
        how = {} if boundary is None else {"boundary": boundary}
        _empty_ones[cls, boundary] = dict(vars(_by_enum(cls, "Empty", (), module=module, **how)))
    body = {key: _own(value) for key, value in _empty_ones[cls, boundary].items()}
    body["__module__"] = module
    return type.__new__(EnumType, name, (cls,), body)


def _own(value: Any) -> Any:
    """Return what no two classes may share: the books that members are entered into."""
    return value.copy() if value.__class__ in (list, dict) else value


def _filled(made: Any, names: list[tuple[str, int]]) -> Any:
    """Enter the members; a second name of a value is one of the first's, as in `enum`."""
    members, by_value, listed = made._member_map_, made._value2member_map_, made._member_names_
    is_flag, is_int = issubclass(made, Flag), issubclass(made, int)
    mask = singles = 0
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = int.__new__(made, value) if is_int else object.__new__(made)
            member.__dict__.update(_value_=value, _name_=name, __objclass__=made, _sort_order_=len(listed))
            by_value[value] = member
            is_single = value > 0 and not value & (value - 1)
            mask |= value
            singles |= value if is_single else 0
            if is_single or not is_flag:
                listed.append(name)
        members[name] = member
        type.__setattr__(made, name, member)
    if hasattr(made, "_hashable_values_"):  # from Python 3.13 on
        made._hashable_values_.extend(by_value)
    if is_flag:
        _mark_flags(made, mask, singles)
    return made


def _mark_flags(made: Any, mask: int, singles: int) -> None:
    """Note which bits there are, and whether they are in the order of their values."""
    made._flag_mask_, made._singles_mask_ = mask, singles
    made._all_bits_ = (1 << mask.bit_length()) - 1
    values = [made._member_map_[name]._value_ for name in made._member_names_]
    if values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_
