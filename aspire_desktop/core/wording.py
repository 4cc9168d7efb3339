"""How a code and its data become a sentence: in English from the catalogue, or in another language."""

from __future__ import annotations

import re
from functools import reduce
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

#: What an English template is turned into: another language's template with the same fields.
Translate: TypeAlias = "Callable[[str], str]"
#: Writes a number or a local time by a format of Python's, such as ``,``, as people of a language do.
Written: TypeAlias = "Callable[[float | datetime, str], str]"

#: ``{name}``, ``{name:,}``, or a part of a sentence such as ``{name:clause}`` (see `_PARTS`); nothing of a
#: value can be reached from a template but the value itself.
_FIELD: Final = re.compile(r"\{(\w+)(?::([^{}]*))?\}")
#: Stands for what a sentence lacks: a sentence with a gap is better than none.
_MISSING: Final = "…"


class Worded:
    """What has a sentence in the catalogue: an error, or a `Phrase`; ``str()`` gives it in English.

    Attributes:
        code: Of its template, e.g. ``file.disk_failed``.
        data: What the template's fields stand for, by their names.  Never a secret.
    """

    code: str
    data: Mapping[str, Datum]

    def __str__(self) -> str:
        return rendered(self)


#: A value in a sentence.  Errors and phrases in it are put into the same language as the sentence.
Datum: TypeAlias = "str | float | datetime | Worded"
_Part = TypeVar("_Part", bound="Datum")


class Phrase(Worded):
    """A sentence that is no error, or a part of one that is chosen by the program, and so translated too."""

    def __init__(self, code: str, **data: Datum) -> None:
        self.code = code
        self.data = data

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Phrase) and (self.code, self.data) == (other.code, other.data)

    def __hash__(self) -> int:
        return hash(self.code)


def counted(code: str, **number: Datum) -> Phrase:
    """Return the phrase of a number: for 1 the one whose code has ``_one`` behind it."""
    is_one = [str(value) for value in number.values()] == ["1"]
    return Phrase(f"{code}_one" if is_one else code, **number)


def joined(sentences: Sequence[Worded]) -> Worded:
    """Return several sentences, at least one, as a text of them all."""
    return reduce(lambda first, second: Phrase("sentence.joined", first=first, second=second), sentences)


def in_a_row(parts: Sequence[_Part]) -> _Part | Phrase:
    """Return several phrases or words, at least one, as a list in a sentence."""
    found: _Part | Phrase = parts[0]
    for part in parts[1:]:
        found = Phrase("sentence.listed", first=found, second=part)
    return found


def rendered(worded: Worded, translate: Translate | None = None, written: Written = format) -> str:
    """Return the sentence of an error or a phrase; never raises.

    Args:
        worded: A code that the catalogue does not know is its own sentence.
        translate: Turns an English template into another language's; None for English.
        written: Writes the sentence's numbers and times.
    """
    # Loaded with the first sentence: a start in which nothing goes wrong needs none of them.
    from aspire_desktop.core.error_texts import TEMPLATES

    template = TEMPLATES.get(_code_of_one(worded)) or TEMPLATES.get(worded.code)
    if template is None:
        return worded.code
    if translate is not None:
        template = translate(template)

    def value(field: re.Match[str]) -> str:
        datum, of_field = worded.data.get(field[1], _MISSING), field[2] or ""
        if isinstance(datum, Worded):
            return _PARTS.get(of_field, str)(rendered(datum, translate, written))
        return _text(datum, of_field, written)

    return _FIELD.sub(value, template)


def _code_of_one(worded: Worded) -> str:
    """Return the code of the sentence that stands where the first number is 1; nothing where it is not."""
    number = next((datum for datum in worded.data.values() if isinstance(datum, int | float)), None)
    return f"{worded.code}_one" if number == 1 else ""


def _text(value: str | float | datetime, format_spec: str, written: Written) -> str:
    try:
        return format(value, format_spec) if isinstance(value, str) else written(value, format_spec)
    except (TypeError, ValueError, OverflowError):  # a format of a translation that does not fit the value
        return str(value)


def _clause(text: str) -> str:
    """Return the first sentence to go on with after a colon; hosts and names keep their case."""
    first = text.partition(". ")[0].removesuffix(".")
    return first[:1].lower() + first[1:] if first.partition(" ")[0] in _COMMON else first


#: What English sentences begin with that is no name; other languages begin a clause as they do a sentence.
_COMMON: Final = frozenset({"The", "This", "There", "No", "Nothing"})
#: What of a sentence that stands in another one is wished.
_PARTS: Final[dict[str, Callable[[str], str]]] = {
    "clause": _clause,
    "stem": lambda text: text.removesuffix("."),
    "rest": lambda text: text.partition(". ")[2],
}
