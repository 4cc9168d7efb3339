"""What of a typed body does not fit its schema, line by line."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.json_text.syntax_words import syntax_words
from aspire_desktop.core.openapi.patterns import pattern_options
from aspire_desktop.core.openapi.positions import Way, line_and_column, offsets
from aspire_desktop.core.openapi.problem_words import AMBIGUOUS, MISSING, Found, told
from aspire_desktop.core.openapi.unknown_members import unknown_members
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator

    from aspire_desktop.core.openapi.schema import Schema

_MAX_PROBLEMS: Final = 50
_MAX_DEPTH: Final = 100
_MAX_DIGITS: Final = 400
_HUGE: Final = Decimal("1E+400")
_TOKENS: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]|-?(?:NaN|Infinity)', re.DOTALL)
_PLAIN_NAME: Final = re.compile(r"[A-Za-z_$@][A-Za-z0-9_$@-]*\Z")
_UNKNOWN: Final = Phrase("value.unknown")


@dataclass(frozen=True, slots=True)
class BodyProblem:
    """One thing that is wrong with a body.

    Attributes:
        line: Of the value, from 1 on; of its object where something is missing.
        column: From 1 on.
        path: E.g. ``Items[0].Qty``; empty for the body as a whole.
        message: In plain words that follow the path, such as ``must be a whole number`` or ``is required``.
        is_warning: It may be meant.
    """

    line: int
    column: int
    path: str
    message: Phrase
    is_warning: bool = False

    @property
    def is_missing(self) -> bool:
        return self.message == MISSING


def body_problems(schema: Schema, text: str) -> tuple[BodyProblem, ...]:
    """Return what of `text` is not JSON, or does not fit `schema`, in its order; at most 50."""
    return BodyValidator(schema).problems(text)


class BodyValidator:
    """Checks bodies against one schema; made once, since it is the making that takes time."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema

    def problems(self, text: str) -> tuple[BodyProblem, ...]:
        """Return what of `text` is not JSON or does not fit, in its order; nothing where it is blank."""
        if not text.strip():
            return ()
        syntax = _syntax_problem(text)
        if syntax is not None:
            return (syntax,)
        value = _loaded(text)
        found = [(*one, one[2] == AMBIGUOUS) for one in islice(self._misfits(value), _MAX_PROBLEMS)]
        about = {subject for _, subject, *_ in found}
        for way, meant in islice(unknown_members(self._schema, value), _MAX_PROBLEMS - len(found)):
            if way not in about:
                words = Phrase("value.unknown_meant", meant=meant[:60]) if meant else _UNKNOWN
                found.append((way, way, words, True))
        places = offsets(text, {way for way, *_ in found})
        problems = [
            BodyProblem(*line_and_column(text, places.get(way, 0)), path_text(subject), words, is_warning)
            for way, subject, words, is_warning in found
        ]
        return tuple(sorted(dict.fromkeys(problems), key=lambda problem: (problem.line, problem.column)))

    def misfits(self, value: object) -> list[Way]:
        """Return the ways to what does not fit, the way to a member that is missing included."""
        found = islice(self._misfits(value), _MAX_PROBLEMS)
        return [subject for _, subject, words in found if words != AMBIGUOUS]

    def _misfits(self, value: object) -> Iterator[Found]:
        if self._validator is None:
            return
        try:
            for error in self._validator.iter_errors(value):
                yield from told(error)
        except (ValueError, RecursionError):
            # Half of a letter outside of Unicode's first plane, which JSON can hold and UTF-8 cannot.
            return

    @cached_property
    def _validator(self) -> Draft202012Validator | None:
        """The validator; without the patterns where one of them cannot be read."""
        schema = self._schema.json_schema()
        return _made(schema) or _made(_without_patterns(schema))


def path_text(way: Way) -> str:
    """Return e.g. ``Items[0].Qty``."""
    text = ""
    for step in way:
        if isinstance(step, int):
            text += f"[{step}]"
        elif _PLAIN_NAME.match(step):
            text += f".{step}" if text else step
        else:
            text += f"[{json.dumps(step[:60], ensure_ascii=False)}]"
    return text


def _made(schema: dict[str, Any]) -> Draft202012Validator | None:
    import jsonschema_rs

    try:
        return jsonschema_rs.Draft202012Validator(
            schema, validate_formats=False, retriever=_refused, pattern_options=pattern_options()
        )
    except (ValueError, RecursionError):
        return None


def _refused(_uri: str) -> Any:
    raise ValueError("Nothing outside of the description is read.")


def _without_patterns(node: Any) -> Any:
    if isinstance(node, list):
        return [_without_patterns(item) for item in node]
    if not isinstance(node, dict):
        return node
    # A member may be called "pattern": then it has a schema and not a text.
    return {
        key: _without_patterns(value)
        for key, value in node.items()
        if not (key == "pattern" and isinstance(value, str)) and key != "patternProperties"
    }


def _syntax_problem(text: str) -> BodyProblem | None:
    depth = 0
    for match in _TOKENS.finditer(text):
        piece = match[0]
        depth += (piece in ("[", "{")) - (piece in ("]", "}"))
        if piece.endswith(("NaN", "Infinity")):
            words = Phrase("json.not_json", problem=Phrase("json.not_a_number"))
            return BodyProblem(*line_and_column(text, match.start()), "", words)
        if depth > _MAX_DEPTH:
            return BodyProblem(*line_and_column(text, match.start()), "", Phrase("json.too_deep"))
    try:
        _loaded(text)
    except json.JSONDecodeError as error:
        words = Phrase("json.not_json", problem=syntax_words(error))
        return BodyProblem(error.lineno, error.colno, "", words)
    return None


def _loaded(text: str) -> Any:
    return json.loads(text, parse_int=_whole, parse_float=_real)


def _whole(digits: str) -> int | Decimal:
    return int(digits) if len(digits) <= _MAX_DIGITS else _huge(digits)


def _real(digits: str) -> float | Decimal:
    number = float(digits)
    return number if math.isfinite(number) else _huge(digits)


def _huge(digits: str) -> Decimal:
    """Stand for a number that no schema has bounds near to."""
    return -_HUGE if digits.startswith("-") else _HUGE
