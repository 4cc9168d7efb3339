"""A `$select`, an `$orderby` or an `$expand` as the items that it is made of: the text is what counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.check import check
from aspire_desktop.core.odata.parts import is_closed, parts
from aspire_desktop.core.odata.paths import is_unknown_field
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aspire_desktop.core.odata.fields import QueryField

_ORDERED: Final = re.compile(r"(?P<path>[^\s(),;']+)(?:\s+(?P<way>asc|desc))?\Z", re.IGNORECASE)
_SELECTED: Final = re.compile(r"(?P<path>[^(),;']+)\Z")
_EXPANDED: Final = re.compile(r"(?P<path>[^(),;']+)(?:\((?P<options>.*)\))?\Z", re.DOTALL)
_FORMS: Final = {"$select": _SELECTED, "$orderby": _ORDERED, "$expand": _EXPANDED}


@dataclass(frozen=True, slots=True)
class Entry:
    """What an item is chosen as.

    Attributes:
        path: Of the field.
        is_descending: Of an `$orderby`.
        options: What stands in the parentheses of an `$expand`, as typed.
    """

    path: str
    is_descending: bool = False
    options: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One of those that commas divide outside of all parentheses.

    Attributes:
        start: Of its text in the whole option.
        text: Without blanks around it; empty where nothing stands at its place.
        entry: What it could have been chosen as; None where it is more than a field.
        problem: What is wrong with it, or may be; None for nothing.
        is_finished: A server can read it, whatever it thinks of it.
    """

    start: int
    text: str
    entry: Entry | None
    problem: Phrase | None
    is_finished: bool

    @property
    def is_unknown(self) -> bool:
        """Whether it names a field that the response does not have, as far as its description goes."""
        return is_unknown_field(self.problem)

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def items(option: str, text: str, fields: Sequence[QueryField]) -> tuple[Item, ...]:
    """Return the items of an option, unfinished ones too; of a blank text none."""
    if not text.strip():
        return ()
    return tuple(_item(option, start, part, fields) for start, part in _places(text, ","))


def entry_text(option: str, entry: Entry) -> str:
    """Return an item as the option has it."""
    if option == "$orderby" and entry.is_descending:
        return f"{entry.path} desc"
    return f"{entry.path}({entry.options})" if entry.options else entry.path


def with_entry(option: str, text: str, place: int, entry: Entry) -> str:
    """Return the text with another item in the place of one; all others stay as they were typed."""
    start, part = list(_places(text, ","))[place]
    return text[:start] + entry_text(option, entry) + text[start + len(part) :]


def added_place(text: str) -> int:
    """Return where `with_added` puts an item: last, but before one that has not come to its end."""
    found = [part for _, part in _places(text, ",")] if text.strip() else []
    return len(found) - bool(found and (not found[-1] or not is_closed(found[-1])))


def with_added(option: str, text: str, entry: Entry) -> str:
    """Return the text with an item more; an empty place at the end is filled."""
    added = entry_text(option, entry)
    if not text.strip():
        return added
    found = list(_places(text, ","))
    start, last = found[-1]
    if not last:
        return text[:start] + added
    comma = text[found[-2][0] + len(found[-2][1]) : start] if len(found) > 1 else ","
    if not is_closed(last):  # whatever stands behind it would be taken for a part of it
        return text[:start] + added + comma + text[start:]
    return text.rstrip() + comma + added


def without(text: str, place: int, separator: str = ",") -> str:
    """Return the text without an item, and without the comma that divided it from its neighbor."""
    found = list(_places(text, separator))
    if len(found) == 1:
        return ""
    start, part = found[place]
    if place + 1 < len(found):
        return text[:start] + text[found[place + 1][0] :]
    before, last = found[place - 1]
    return text[: before + len(last)] + text[start + len(part) :]


def moved(text: str, place: int, to: int) -> str:
    """Return the text with an item at the place of another, the commas and blanks as they were.

    One that has not come to its end stays the last: it would swallow those behind it.
    """
    found = list(_places(text, ","))
    wished = [part for _, part in found]
    wished.insert(to, wished.pop(place))
    made, end = "", 0
    for (start, part), other in zip(found, wished, strict=True):
        made += text[end:start] + other
        end = start + len(part)
    made += text[end:]
    return made if [part for _, part in parts(made)] == wished else text


def option_inside(options: str, name: str) -> str:
    """Return the value of an option inside of `$expand(…)`, e.g. of ``$top``; empty where there is none."""
    found = _option_place(options, name)
    return "" if found is None else options[found[1] : found[2]].strip()


def with_option(options: str, name: str, value: str) -> str:
    """Return the options with another value for one of them; a blank one takes it out."""
    found = _option_place(options, name)
    if found is None:
        if not value.strip():
            return options
        return f"{options};{name}={value}" if options.strip() else f"{name}={value}"
    place, start, end = found
    return options[:start] + value + options[end:] if value.strip() else without(options, place, ";")


def _places(text: str, separator: str) -> Iterator[tuple[int, str]]:
    """Yield the parts, each with its place; an empty one stands behind the blanks that it has."""
    for start, part in parts(text, separator):
        blanks = 0 if part else len(text) - start - len(text[start:].lstrip())
        yield start + blanks, part


def _item(option: str, start: int, part: str, fields: Sequence[QueryField]) -> Item:
    if not part:
        return Item(start, "", Entry(""), Phrase("query.name_missing"), is_finished=False)
    problems = check(option, part, fields)
    errors = [problem.message for problem in problems if problem.is_error]
    said = next(iter([*errors, *(problem.message for problem in problems)]), None)
    return Item(start, part, _entry(option, part), said, is_finished=not errors)


def _entry(option: str, part: str) -> Entry | None:
    match = _FORMS[option].match(part)
    if match is None:
        return None
    found = match.groupdict()
    is_descending = (found.get("way") or "").lower() == "desc"
    return Entry(found["path"].strip(), is_descending, found.get("options") or "")


def _option_place(options: str, name: str) -> tuple[int, int, int] | None:
    """Return which of the options it is, and where its value begins and ends; its sign may be missing."""
    for place, (start, part) in enumerate(_places(options, ";")):
        called, equals, value = part.partition("=")
        if equals and called.strip().lstrip("$") == name.lstrip("$"):
            end = start + len(part)
            return place, end - len(value), end
    return None
