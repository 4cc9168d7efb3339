"""Checks an `$expand`, with the options inside its parentheses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.parts import parenthesis_problem, parts
from aspire_desktop.core.odata.paths import ENDING, NAME, members, no_field_problem, walk
from aspire_desktop.core.odata.problem import Problem, Repair
from aspire_desktop.core.odata.vocabulary import EXPAND_OPTIONS
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from aspire_desktop.core.odata.fields import QueryField

    Check = Callable[[str, str, Sequence[QueryField]], tuple[Problem, ...]]

_ITEM: Final = re.compile(r"(?P<path>[^()]*)(?:\((?P<options>.*)\)\s*)?\Z", re.DOTALL)
_STAR: Final = re.compile(r"\*(?:/\$ref|/\$count)?\Z")
#: What stands beside fields: a stream, annotations, all of an object's own.
_BESIDE: Final = re.compile(
    r"\$value\Z|(?:[^\W\d][\w.]*/)*(?:@[^\W\d][\w.]*(?:/[^\W\d][\w.]*)*|\*(?:/\$ref)?)\Z"
)
_LEVELS: Final = re.compile(r"max\Z|[1-9]\d*\Z")
_INSIDE: Final = frozenset([*EXPAND_OPTIONS, "$search", "$levels", "$compute"])
#: Where the members themselves are not wished, fewer options make sense.
_INSIDE_ENDING: Final = {
    "/$ref": frozenset(["$filter", "$search", "$orderby", "$skip", "$top", "$count"]),
    "/$count": frozenset(["$filter", "$search"]),
}


def expand_problems(text: str, fields: Sequence[QueryField], check: Check) -> Iterator[Problem]:
    """Yield what is wrong; `check` tells it of one option inside."""
    problem = parenthesis_problem(text)
    if problem is not None:
        yield problem
        return
    for start, item in parts(text):
        match = _ITEM.match(item)
        if match is None:
            yield Problem(start, start + max(len(item), 1), Phrase("query.only_comma"))
            continue
        path = match["path"].strip()
        if _STAR.match(path) or _BESIDE.match(path):
            continue
        found = list(_path_problems(start, path, fields))
        yield from found
        if match["options"] is None or any(problem.is_error for problem in found):
            continue
        inside = members(path, fields)
        yield from _options_problems(start + match.start("options"), match["options"], inside, check)
        yield from _unfit_options(start + match.start("options"), match["options"], path)


def _path_problems(start: int, path: str, fields: Sequence[QueryField]) -> Iterator[Problem]:
    name = ENDING.sub("", path)
    end = start + max(len(name), 1)
    if not NAME.match(name):
        yield Problem(start, end, Phrase("query.this_is_no_name") if name else Phrase("query.name_missing"))
        return
    field = walk(name, fields)
    if fields and field is None:
        yield no_field_problem(start, name, fields)
    elif field is not None and not field.kind.is_nested:
        yield Problem(start, end, Phrase("query.nothing_to_expand", name=field.name), is_error=False)


def _options_problems(start: int, text: str, fields: Sequence[QueryField], check: Check) -> Iterator[Problem]:
    for place, part in parts(text, ";"):
        begin = start + place
        name, equals, value = part.partition("=")
        name = name.strip()
        if not part:
            if text.strip():
                yield Problem(begin, begin + 1, Phrase("query.option_missing"), is_error=False)
            continue
        if name.startswith("@") and equals:  # a value that a filter inside names
            continue
        if not equals or name not in _INSIDE:
            yield _option_problem(begin, name, equals)
            continue
        offset = begin + len(part) - len(value)
        yield from (problem.moved(offset) for problem in _value_problems(name, value, fields, check))


def _value_problems(name: str, value: str, fields: Sequence[QueryField], check: Check) -> Iterator[Problem]:
    if not value.strip():
        yield Problem(-1, 0, Phrase("query.value_needed", option=name))
    elif name == "$levels" and not _LEVELS.match(value.strip()):
        yield Problem(0, len(value), Phrase("query.whole_number_or_max"))
    elif name not in ("$count", "$search", "$levels", "$compute"):
        yield from check(name, value, fields)


def _unfit_options(start: int, text: str, path: str) -> Iterator[Problem]:
    """Yield the options that make no sense where only references or a count are wished."""
    ending = ENDING.search(path)
    allowed = _INSIDE_ENDING.get(ending[0]) if ending else None
    for place, part in parts(text, ";") if allowed is not None else ():
        name = part.partition("=")[0].strip()
        if allowed is not None and name in _INSIDE and name not in allowed:
            takes_no = Phrase("query.takes_no", path=path, option=name)
            yield Problem(start + place, start + place + len(name), takes_no)


def _option_problem(start: int, name: str, equals: str) -> Problem:
    end = start + max(len(name), 1)
    if f"${name.lower().lstrip('$')}" in _INSIDE and equals:
        meant = f"${name.lower().lstrip('$')}"
        repair = Repair(start, end, meant, Phrase("repair.write", text=meant))
        # Newer servers take the name without its sign, most do not.
        is_error = name != meant.removeprefix("$")
        called = Phrase("query.option_called", option=meant)
        return Problem(start, end, called, is_error=is_error, repair=repair)
    return Problem(start, end, Phrase("query.options_stand_here"))
