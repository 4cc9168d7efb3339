"""Checks a `$filter` as OData V4 has it, and tells the place of what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.fields import FieldKind, QueryField, find
from aspire_desktop.core.odata.problem import Problem, SyntaxProblemError
from aspire_desktop.core.odata.tokens import Kind, Token, tokens
from aspire_desktop.core.odata.vocabulary import ARITHMETIC, COMPARISONS, FUNCTIONS, KEYWORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

_LITERALS: Final = {
    Kind.TEXT: FieldKind.TEXT,
    Kind.DATE: FieldKind.DATE_TIME,
    Kind.GUID: FieldKind.GUID,
    Kind.DURATION: FieldKind.DURATION,
}
_NUMBERS: Final = frozenset({FieldKind.NUMBER, FieldKind.INTEGER})
_DATES: Final = frozenset({FieldKind.DATE, FieldKind.DATE_TIME})
#: Deeper parentheses are a mistake, and would exhaust the stack.
_MAX_DEPTH: Final = 60
#: The whole URL of a request may be some 8 or 16 kB, depending on the server.
_MAX_CHARS: Final = 16_000
#: What other languages write for OData's words.
_MEANT: Final = {"=": "eq", "!": "ne or not", "<": "lt or le", ">": "gt or ge", "&": "and", "|": "or"}


def filter_problems(text: str, fields: Sequence[QueryField] = ()) -> tuple[Problem, ...]:
    """Return what is wrong with a filter: the first error of syntax, or doubts about its fields."""
    if len(text) > _MAX_CHARS:
        return (Problem(_MAX_CHARS, len(text), "this is longer than any server takes"),)
    parser = _Parser(text, fields)
    try:
        parser.whole()
    except SyntaxProblemError as error:
        return (error.problem,)
    return tuple(parser.doubts)


class _Parser:
    """Recursive descent; each method reads one thing and returns what kind of value it is."""

    def __init__(self, text: str, fields: Sequence[QueryField]) -> None:
        self._tokens = list(tokens(text))
        self._place = 0
        self._depth = 0
        self._fields = fields
        #: Names that a lambda has given to the members of a collection.
        self._variables: dict[str, QueryField | None] = {}
        self.doubts: list[Problem] = []

    def whole(self) -> None:
        kind = self._either()
        token = self._now
        if _may_follow(token):
            self._demand_condition(kind)
        if token.kind is not Kind.END:
            raise _wrong(token, _unexpected(token))

    @property
    def _now(self) -> Token:
        return self._tokens[self._place]

    def _take(self) -> Token:
        token = self._now
        if token.kind is not Kind.END:
            self._place += 1
        return token

    def _is_word(self, *words: str) -> bool:
        return self._now.kind is Kind.NAME and self._now.text in words

    def _is_sign(self, sign: str) -> bool:
        return self._now.kind is Kind.SIGN and self._now.text == sign

    def _expect(self, sign: str) -> None:
        if not self._is_sign(sign):
            raise _wrong(self._now, f"“{sign}” is missing here")
        self._take()

    def _either(self) -> FieldKind:
        kind = self._both()
        while self._is_word("or"):
            self._demand_condition(kind)
            self._take()
            kind = self._both()
            self._demand_condition(kind)
        return kind

    def _both(self) -> FieldKind:
        kind = self._comparison()
        while self._is_word("and"):
            self._demand_condition(kind)
            self._take()
            kind = self._comparison()
            self._demand_condition(kind)
        return kind

    def _demand_condition(self, kind: FieldKind) -> None:
        if kind not in (FieldKind.BOOLEAN, FieldKind.UNKNOWN):
            raise _wrong(self._now, "a comparison such as eq, ne, gt or lt is missing here")

    def _comparison(self) -> FieldKind:
        left = self._sum()
        if self._is_word("in"):
            self._take()
            self._listed(left)
            return FieldKind.BOOLEAN
        if self._is_word(*COMPARISONS):
            self._take()
            literal = self._now
            self._doubt_kinds(left, self._sum(), literal)
            return FieldKind.BOOLEAN
        return left

    def _listed(self, left: FieldKind) -> None:
        self._expect("(")
        while True:
            literal = self._now
            self._doubt_kinds(left, self._sum(), literal)
            if not self._is_sign(","):
                break
            self._take()
        self._expect(")")

    def _sum(self) -> FieldKind:
        kind = self._operand()
        while self._is_word(*ARITHMETIC):
            self._take()
            self._operand()
            kind = FieldKind.NUMBER
        return kind

    def _operand(self) -> FieldKind:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise _wrong(self._now, "this is nested too deeply")
        try:
            return self._operand_itself()
        finally:
            self._depth -= 1

    def _operand_itself(self) -> FieldKind:
        token = self._take()
        if token.kind is Kind.SIGN and token.text == "(":
            kind = self._either()
            self._expect(")")
            return kind
        if token.kind is Kind.SIGN and token.text == "-":
            return self._operand()
        if token.kind is Kind.NUMBER:
            return FieldKind.INTEGER if token.text.isdigit() else FieldKind.NUMBER
        if token.kind in _LITERALS:
            return _LITERALS[token.kind]
        if token.kind is Kind.NAME:
            return self._named(token)
        raise _wrong(token, _unexpected(token))

    def _named(self, token: Token) -> FieldKind:
        if token.text == "not":
            self._operand()
            return FieldKind.BOOLEAN
        if token.text in ("true", "false"):
            return FieldKind.BOOLEAN
        if token.text == "null":
            return FieldKind.UNKNOWN
        if token.text in KEYWORDS and not self._is_sign("/"):
            raise _wrong(token, f"a field or a value is missing before “{token.text}”")
        if self._is_sign("("):
            return self._call(token)
        return self._path(token)

    def _call(self, name: Token) -> FieldKind:
        known = FUNCTIONS.get(name.text)
        if known is None:
            close = name.text.lower() if name.text.lower() in FUNCTIONS else ""
            hint = f": did you mean {close}?" if close else ""
            raise _wrong(name, f"there is no function “{name.text}”{hint}")
        self._expect("(")
        count = 0
        while not self._is_sign(")"):
            if count:
                self._expect(",")
            self._comparison()
            count += 1
        self._expect(")")
        fewest, most, kind = known
        if not fewest <= count <= most:
            wanted = str(fewest) if fewest == most else f"{fewest} to {most}"
            raise _wrong(name, f"{name.text} takes {wanted} arguments, not {count}")
        return kind

    def _path(self, token: Token) -> FieldKind:
        """Read ``A/B/C``, and ``A/any(x: …)`` at its end."""
        field = self._variables.get(token.text) if token.text in self._variables else self._field(token)
        while self._is_sign("/"):
            self._take()
            step = self._take()
            if step.text == "$" and self._is_word("count"):
                self._take()
                return FieldKind.INTEGER
            if step.kind is not Kind.NAME or step.text in KEYWORDS:
                raise _wrong(step, "a field's name is missing here")
            if step.text in ("any", "all") and self._is_sign("("):
                self._lambda(field)
                return FieldKind.BOOLEAN
            field = None if field is None else self._member(field, step)
        if field is not None and field.kind.is_nested:
            hint = f"{field.name}/any(x: …)" if field.kind is FieldKind.COLLECTION else f"{field.name}/…"
            self._doubt(token, f"{field.name} holds several values: write {hint}")
        return FieldKind.UNKNOWN if field is None else field.kind

    def _lambda(self, collection: QueryField | None) -> None:
        self._expect("(")
        if self._is_sign(")"):  # any() alone: there is at least one
            self._take()
            return
        variable = self._take()
        if variable.kind is not Kind.NAME:
            raise _wrong(variable, "a name such as “x” is missing here")
        self._expect(":")
        before = self._variables
        self._variables = {**before, variable.text: collection}
        self._demand_condition(self._either())
        self._variables = before
        self._expect(")")

    def _field(self, token: Token) -> QueryField | None:
        if not self._fields or token.text.startswith("$"):
            return None
        return self._found(self._fields, token)

    def _member(self, field: QueryField, token: Token) -> QueryField | None:
        return self._found(field.members, token) if field.members else None

    def _found(self, fields: Sequence[QueryField], token: Token) -> QueryField | None:
        field = find(fields, token.text)
        if field is None:
            other = next((f.name for f in fields if f.name.casefold() == token.text.casefold()), "")
            hint = f": did you mean {other}?" if other else ""
            self._doubt(token, f"the answer has no field “{token.text}”{hint}")
        return field

    def _doubt_kinds(self, left: FieldKind, right: FieldKind, literal: Token) -> None:
        """Doubt a comparison of a field with a literal of another kind."""
        if literal.kind is Kind.TEXT and (left in _NUMBERS or left in _DATES or left is FieldKind.GUID):
            self._doubt(literal, f"this is compared with a {left.value}: write it without quotes")
        elif left is FieldKind.TEXT and right in _NUMBERS and literal.kind is Kind.NUMBER:
            self._doubt(literal, f"this is compared with a text: write '{literal.text}'")

    def _doubt(self, token: Token, message: str) -> None:
        self.doubts.append(Problem(token.start, token.end, message, is_error=False))


def _wrong(token: Token, message: str) -> SyntaxProblemError:
    return SyntaxProblemError(Problem(token.start, max(token.end, token.start + 1), message))


def _may_follow(token: Token) -> bool:
    """Say whether a comparison could stand before this word."""
    return token.kind is Kind.END or token.text in ("and", "or", ")")


def _unexpected(token: Token) -> str:
    if token.kind is Kind.END:
        return "something is missing at the end"
    if token.kind is Kind.OPEN_TEXT:
        return "the closing quote is missing; a quote inside a text is written twice"
    if token.text == '"':
        return "texts stand in single quotes"
    if token.text in _MEANT:
        return f"OData writes {_MEANT[token.text]} instead of “{token.text}”"
    return f"“{token.text[:30]}” does not belong here"
