"""Checks an `$expand`, with the options inside its parentheses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.parts import parenthesis_problem, parts
from aspire_desktop.core.odata.paths import NAME, no_field_problem, walk
from aspire_desktop.core.odata.problem import Problem, Repair
from aspire_desktop.core.odata.vocabulary import EXPAND_OPTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from aspire_desktop.core.odata.fields import QueryField

    Check = Callable[[str, str, Sequence[QueryField]], tuple[Problem, ...]]

_ITEM: Final = re.compile(r"(?P<path>[^()]*)(?:\((?P<options>.*)\)\s*)?\Z", re.DOTALL)
_STAR: Final = re.compile(r"\*(?:/\$ref|/\$count)?\Z")
_ENDING: Final = re.compile(r"/\$(?:ref|count|value)\Z")
_INSIDE: Final = frozenset([*EXPAND_OPTIONS, "$search", "$levels", "$compute"])


def expand_problems(text: str, fields: Sequence[QueryField], check: Check) -> Iterator[Problem]:
    """Yield what is wrong; `check` tells it of one option inside."""
    problem = parenthesis_problem(text)
    if problem is not None:
        yield problem
        return
    for start, item in parts(text):
        match = _ITEM.match(item)
        if match is None:
            yield Problem(start, start + max(len(item), 1), "only a comma may follow a closing parenthesis")
            continue
        path = match["path"].strip()
        if _STAR.match(path):
            continue
        found = list(_path_problems(start, path, fields))
        yield from found
        if match["options"] is None or any(problem.is_error for problem in found):
            continue
        field = walk(_ENDING.sub("", path), fields)
        inside = () if field is None else field.members
        yield from _options_problems(start + match.start("options"), match["options"], inside, check)


def _path_problems(start: int, path: str, fields: Sequence[QueryField]) -> Iterator[Problem]:
    name = _ENDING.sub("", path)
    end = start + max(len(name), 1)
    if not NAME.match(name):
        yield Problem(start, end, "a name is missing here" if not name else "this is no field's name")
        return
    field = walk(name, fields)
    if fields and field is None:
        yield no_field_problem(start, name, fields)
    elif field is not None and not field.kind.is_nested:
        yield Problem(start, end, f"{field.name} holds nothing that could be expanded", is_error=False)


def _options_problems(start: int, text: str, fields: Sequence[QueryField], check: Check) -> Iterator[Problem]:
    for place, part in parts(text, ";"):
        begin = start + place
        name, equals, value = part.partition("=")
        name = name.strip()
        if not part:
            if text.strip():
                yield Problem(begin, begin + 1, "an option is missing here", is_error=False)
            continue
        if not equals or name not in _INSIDE:
            yield _option_problem(begin, name, equals)
            continue
        offset = begin + len(part) - len(value)
        if not value.strip():
            yield Problem(offset - 1, offset, f"{name} needs a value")
        if name not in ("$count", "$search", "$levels", "$compute"):
            yield from (problem.moved(offset) for problem in check(name, value, fields))


def _option_problem(start: int, name: str, equals: str) -> Problem:
    end = start + max(len(name), 1)
    if f"${name.lower().lstrip('$')}" in _INSIDE and equals:
        meant = f"${name.lower().lstrip('$')}"
        repair = Repair(start, end, meant, f"Write {meant}")
        return Problem(start, end, f"the option is called {meant}", repair=repair)
    return Problem(start, end, "options such as $select=… stand here, a semicolon between them")
