"""Made quickly, an enumeration of PySide is the one that `enum` makes, in all that can be asked of it."""

import copy
import enum
import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from types import ModuleType
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtNetwork, QtWidgets

from aspire_desktop.app import enum_classes

MODULES = (QtCore, QtGui, QtNetwork, QtWidgets)


def enumerations(place: Any, seen: set[int]) -> Iterator[type[Enum]]:
    for name in dir(place):
        found = getattr(place, name, None)
        if isinstance(found, type) and id(found) not in seen:
            seen.add(id(found))
            if isinstance(found, EnumType):
                yield found  # type: ignore[misc]
            elif isinstance(place, ModuleType):
                yield from enumerations(found, seen)


def all_of_pyside() -> list[type[Enum]]:
    seen: set[int] = set()
    return [found for module in MODULES for found in enumerations(module, seen)]


def arguments(known: type[Enum]) -> tuple[Any, str, list[tuple[str, Any]], dict[str, Any]]:
    """Return what PySide called `enum` with."""
    base = next(base for base in known.__mro__ if base in (IntFlag, Flag, IntEnum, Enum))
    how = {"boundary": enum.KEEP} if issubclass(known, Flag) else {}
    return base, known.__name__, [(name, one.value) for name, one in known.__members__.items()], how


def said(made: Any) -> dict[str, Any]:
    """Return what an enumeration shows of itself, by its public means and by its books."""
    members = list(made.__members__.values())
    books = {key: str(value) for key, value in vars(made).items() if key[0] == "_" and "map" not in key}
    books.pop("_iter_member_", None)  # a method bound to the class itself
    books.pop("__new__", None)  # of both the same function, in the one within a `staticmethod`
    says: dict[str, Any] = {
        "books": books,
        "class": (len(made), repr(made), made.__module__, made.__qualname__, made.__doc__, bool(made)),
        "dir": dir(made),
        "all": [
            (name, one.name, one._sort_order_, one.__class__ is made)
            for name, one in made.__members__.items()
        ],
        "listed": answer(lambda: [one.name for one in made]),
        "reversed": answer(lambda: [one.name for one in reversed(made)]),
    }
    for name, one in made.__members__.items():
        says[name] = [one.value, answer(hash, one), made[name] is one, getattr(made, name) is one]
        for ask in (repr, str, format, bool, lambda one: [part.name for part in one], lambda one: ~one):
            says[name].append(answer(ask, one))
        says[name] += [
            one in made,
            answer(lambda one: made(one.value) is one, one),
            copy.deepcopy(one) is one,
        ]
    if issubclass(made, Flag):
        asked = [(one, other) for one in members[:10] for other in [*members[:10], made(1 << 40)]]
        says["flags"] = [answer(lambda a, b: (a | b, a & b, a ^ b, b in a), *pair) for pair in asked]
    return says


def answer(ask: Callable[..., Any], *given: Any) -> str:
    """Return what comes, as text: some flags of Qt cannot be asked everything, however they were made."""
    try:
        return repr(ask(*given))
    except (TypeError, ValueError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"


def test_every_enumeration_of_pyside_is_made_as_enum_makes_it() -> None:
    found = all_of_pyside()
    assert len(found) > 500
    for known in found:
        base, name, names, how = arguments(known)
        quick = enum_classes._create(base, name, list(names), module="PySide6", **how)
        usual = enum_classes._by_enum(base, name, list(names), module="PySide6", **how)
        assert said(quick) == said(usual), known


@pytest.mark.parametrize(
    "names",
    [["A", "B"], "A B", [("A", "text")], [("name", 1)], [("__A", 1)], {"A": 1}, [("A", True)], []],
)
def test_what_is_not_names_with_whole_numbers_is_left_to_enum(names: Any) -> None:
    quick = enum_classes._create(Enum, "Some", copy.copy(names), module="here")
    usual = enum_classes._by_enum(Enum, "Some", copy.copy(names), module="here")
    assert said(quick) == said(usual)


def test_a_flag_below_zero_is_left_to_enum() -> None:
    names = [("ALL", -1), ("SECOND", 2)]
    quick = enum_classes._create(IntFlag, "Some", list(names), module="here", boundary=enum.KEEP)
    usual = enum_classes._by_enum(IntFlag, "Some", list(names), module="here", boundary=enum.KEEP)
    assert said(quick) == said(usual)


def test_a_name_that_enum_forbids_is_forbidden() -> None:
    with pytest.raises(ValueError, match="mro"):
        enum_classes._create(Enum, "Some", [("mro", 1)], module="here")


def test_an_unknown_value_is_refused_as_by_enum() -> None:
    made = enum_classes._create(IntEnum, "Some", [("A", 1)], module="here")
    with pytest.raises(ValueError, match="7 is not a valid Some"):
        made(7)


PROGRAM = """
import json, pickle, sys
if sys.argv[1] == "quick":
    from aspire_desktop.app.imports import import_lightly
    import_lightly()
from enum import IntEnum
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QStyle
Size = IntEnum("Size", [("SMALL", 1), ("LARGE", 2)])
kinds = (Qt.AlignmentFlag, Qt.Key, QEvent.Type, QLocale.Country, QStyle.SubControl, Size)
print(json.dumps([[kind.__module__, kind.__qualname__, repr(list(kind)), len(kind)] for kind in kinds]))
print(json.dumps([pickle.loads(pickle.dumps(one)) is one for kind in kinds for one in kind]))
print(type(Qt.Key)._create_.__module__)
"""


def test_the_program_starts_with_the_same_enumerations_made_quickly() -> None:
    told = {how: _run(how) for how in ("quick", "usual")}
    assert told["quick"][-1] == enum_classes.__name__
    assert told["usual"][-1] == "enum"
    assert told["quick"][:2] == told["usual"][:2]
    assert all(json.loads(told["quick"][1]))


def _run(how: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", PROGRAM, how], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_what_was_made_quickly_can_be_pickled() -> None:
    made = enum_classes._create(IntEnum, "Size", [("SMALL", 1)], module=__name__)
    globals()["Size"] = made
    try:
        assert pickle.loads(pickle.dumps(made.SMALL)) is made.SMALL  # noqa: S301 (its own)
    finally:
        del globals()["Size"]
