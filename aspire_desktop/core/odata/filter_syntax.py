"""Checks a `$filter` as OData V4 has it, and tells the place of what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.fields import FieldKind, QueryField, find
from aspire_desktop.core.odata.kinds import LITERALS, comparison_doubt
from aspire_desktop.core.odata.meant import date_problem, like_problem
from aspire_desktop.core.odata.problem import Problem, Repair, SyntaxProblemError
from aspire_desktop.core.odata.tokens import Kind, Token
from aspire_desktop.core.odata.vocabulary import ARITHMETIC, COMPARISONS, FUNCTIONS, KEYWORDS
from aspire_desktop.core.odata.words import WordCursor, wrong
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Deeper parentheses are a mistake, and would exhaust the stack.
_MAX_DEPTH: Final = 60
#: The whole URL of a request may be some 8 or 16 kB, depending on the server.
_MAX_CHARS: Final = 16_000
_DATES: Final = frozenset({Kind.DATE, Kind.LOOSE_DATE, Kind.TIME})


def filter_problems(text: str, fields: Sequence[QueryField] = ()) -> tuple[Problem, ...]:
    """Return what is wrong with a filter: the first error of syntax, or doubts about its fields."""
    if len(text) > _MAX_CHARS:
        return (Problem(_MAX_CHARS, len(text), Phrase("query.too_long")),)
    parser = _Parser(text, fields)
    try:
        parser.whole()
    except SyntaxProblemError as error:
        return (error.problem,)
    return tuple(parser.doubts)


def value_problems(text: str, fields: Sequence[QueryField]) -> tuple[FieldKind, tuple[Problem, ...]]:
    """Return the kind of a value such as ``tolower(Name)``, and what is wrong with it."""
    parser = _Parser(text[:_MAX_CHARS], fields)
    try:
        kind = parser.value()
    except SyntaxProblemError as error:
        return FieldKind.UNKNOWN, (error.problem,)
    return kind, tuple(parser.doubts)


class _Parser(WordCursor):
    """Recursive descent; each method reads one thing and returns what kind of value it is."""

    def __init__(self, text: str, fields: Sequence[QueryField]) -> None:
        super().__init__(text, fields)
        self._depth = 0
        self._fields = fields
        #: Names that a lambda has given to the members of a collection.
        self._variables: dict[str, QueryField | None] = {}

    def whole(self) -> None:
        kind = self._either()
        token = self.now
        if _may_follow(token):
            self._demand_condition(kind)
        if token.kind is not Kind.END:
            raise self.unexpected(token)

    def value(self) -> FieldKind:
        """Read one value and nothing behind it; a condition is one as well."""
        kind = self._sum(allows_collection=True)
        if self.is_word("in", "and", "or", *COMPARISONS):
            self.place, self.doubts = 0, []
            kind = self._either()
        if self.now.kind is not Kind.END:
            raise self.unexpected(self.now)
        return kind

    def _either(self) -> FieldKind:
        kind = self._both()
        while self.is_word("or"):
            self._demand_condition(kind)
            self.take()
            kind = self._both()
            self._demand_condition(kind)
        return kind

    def _both(self) -> FieldKind:
        kind = self._comparison()
        while self.is_word("and"):
            self._demand_condition(kind)
            self.take()
            kind = self._comparison()
            self._demand_condition(kind)
        return kind

    def _demand_condition(self, kind: FieldKind) -> None:
        if kind not in (FieldKind.BOOLEAN, FieldKind.UNKNOWN):
            raise wrong(self.now, Phrase("query.comparison_missing"))

    def _comparison(self) -> FieldKind:
        first = self.now.start
        left = self._sum()
        if self.now.kind is Kind.NAME and self.now.text.lower() == "like":
            name = self.text[first : self.words[self.place - 1].end]
            raise SyntaxProblemError(like_problem(name, first, self.now, self.words[self.place + 1]))
        if self.is_word("in"):
            self.take()
            self._listed(left)
            return FieldKind.BOOLEAN
        if self.is_word(*COMPARISONS):
            self.take()
            self._compare(left)
            return FieldKind.BOOLEAN
        return left

    def _compare(self, left: FieldKind) -> None:
        literal, place = self.now, self.place
        right = self._sum()
        doubt = comparison_doubt(left, right, literal, is_alone=self.place == place + 1)
        if doubt is not None:
            self.doubts.append(doubt)

    def _listed(self, left: FieldKind) -> None:
        if self.now.text == "[":
            self._sum()
            return
        self.expect("(")
        while True:
            self._compare(left)
            if not self.is_sign(","):
                break
            self.take()
        self.expect(")")

    def _sum(self, *, allows_collection: bool = False) -> FieldKind:
        token, kind = self.now, self._operand()
        if kind.is_nested and not allows_collection:
            self._doubt_nested(token, kind)
            kind = FieldKind.UNKNOWN
        while self.is_word(*ARITHMETIC):
            self.take()
            self._operand()
            kind = FieldKind.UNKNOWN
        return kind

    def _operand(self) -> FieldKind:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise wrong(self.now, Phrase("query.too_deep"))
        try:
            return self._operand_itself()
        finally:
            self._depth -= 1

    def _operand_itself(self) -> FieldKind:
        token = self.take()
        if token.kind is Kind.SIGN and token.text == "(":
            kind = self._either()
            self.expect(")")
            return kind
        if token.text == "-" or (token.text == "+" and self.now.kind is Kind.NUMBER):
            return self._operand()
        if token.kind is Kind.NUMBER:
            return FieldKind.INTEGER if token.text.isdigit() else FieldKind.NUMBER
        if token.kind in LITERALS or token.kind in _DATES:
            return _literal_kind(token)
        if token.kind is Kind.NAME:
            return self._named(token)
        if token.text in ("[", "{"):
            return self._json(token)
        raise self.unexpected(token)

    def _json(self, first: Token) -> FieldKind:
        """Read an array or an object as JSON has it; an array may hold fields as well."""
        if self.skip_json(first):
            return FieldKind.UNKNOWN
        if first.text != "[":
            raise self.unexpected(first)
        while True:
            self._sum(allows_collection=True)
            if not self.is_sign(","):
                break
            self.take()
        if self.now.text != "]":
            raise self.unexpected(self.now)
        self.take()
        return FieldKind.UNKNOWN

    def _named(self, token: Token) -> FieldKind:
        if token.text == "not":
            self._operand()
            return FieldKind.BOOLEAN
        if token.text in ("true", "false"):
            return FieldKind.BOOLEAN
        if token.text in ("null", "INF", "NaN"):
            return FieldKind.UNKNOWN
        if token.text in KEYWORDS and not self.is_sign("/"):
            raise wrong(token, Phrase("query.operand_missing", word=token.text))
        if self.is_sign("("):
            if "." in token.text and token.text not in FUNCTIONS:  # the server's own
                self.skip_parenthesis()
                return self._steps(None)
            return self._call(token)
        return self._path(token)

    def _call(self, name: Token) -> FieldKind:
        known = FUNCTIONS.get(name.text)
        if known is None:
            raise wrong(name, Phrase("query.no_function", name=name.text))
        self.expect("(")
        count = 0
        while not self.is_sign(")"):
            if count:
                self.expect(")" if self.now.kind is Kind.END else ",")
            self._comparison()
            count += 1
        self.expect(")")
        fewest, most, kind = known
        if not fewest <= count <= most:
            raise wrong(name, _wanted(name.text, fewest, most, count))
        return kind

    def _path(self, token: Token) -> FieldKind:
        """Read ``A/B/C``, and ``A/any(x: …)`` at its end."""
        is_named = token.text in self._variables
        return self._steps(self._variables[token.text] if is_named else self._field(token))

    def _steps(self, field: QueryField | None) -> FieldKind:
        while self.is_sign("/"):
            self.take()
            step = self.take()
            if step.text == "$" and self.is_word("count"):
                self.take()
                if self.is_sign("("):  # with options such as $filter
                    self.skip_parenthesis()
                return FieldKind.INTEGER
            if step.kind is not Kind.NAME or step.text in KEYWORDS:
                raise wrong(step, Phrase("query.field_missing"))
            if step.text in ("any", "all") and self.is_sign("("):
                self._lambda(field, step)
                return FieldKind.BOOLEAN
            if self.is_sign("(") and step.text not in FUNCTIONS:
                self.skip_parenthesis()
                field = None
            else:
                field = None if field is None else self._member(field, step)
        return FieldKind.UNKNOWN if field is None else field.kind

    def _doubt_nested(self, token: Token, kind: FieldKind) -> None:
        name = self.text[token.start : self.words[self.place - 1].end].rstrip()
        hint = f"{name}/any(x: …)" if kind is FieldKind.COLLECTION else f"{name}/…"
        self.doubt(token, Phrase("query.several_values", name=name, hint=hint))

    def _lambda(self, collection: QueryField | None, name: Token) -> None:
        self.expect("(")
        if self.is_sign(")"):  # any() alone: there is at least one
            if name.text == "all":
                raise wrong(name, Phrase("query.all_needs_condition"))
            self.take()
            return
        variable = self.take()
        if variable.kind is not Kind.NAME:
            raise wrong(variable, Phrase("query.variable_missing"))
        self.expect(":")
        before = self._variables
        self._variables = {**before, variable.text: collection}
        self._demand_condition(self._either())
        self._variables = before
        self.expect(")")

    def _field(self, token: Token) -> QueryField | None:
        if not self._fields or token.text.startswith(("$", "@")) or "." in token.text:
            return None
        return self._found(self._fields, token)

    def _member(self, field: QueryField, token: Token) -> QueryField | None:
        if "." in token.text:  # the name of a type
            return field
        return self._found(field.members, token) if field.members else None

    def _found(self, fields: Sequence[QueryField], token: Token) -> QueryField | None:
        field = find(fields, token.text)
        if field is None:
            other = next((f.name for f in fields if f.name.casefold() == token.text.casefold()), "")
            if not other:
                self.doubt(token, Phrase("query.no_field", name=token.text))
                return field
            repair = Repair(token.start, token.end, other, Phrase("repair.write", text=other))
            self.doubt(token, Phrase("query.no_field_meant", name=token.text, meant=other), repair)
        return field


def _wanted(function: str, fewest: int, most: int, count: int) -> Phrase:
    if fewest == most:
        return Phrase("query.arguments", function=function, wanted=most, count=count)
    return Phrase("query.arguments_range", function=function, fewest=fewest, most=most, count=count)


def _literal_kind(token: Token) -> FieldKind:
    problem = date_problem(token) if token.kind in _DATES else None
    if problem is not None:
        raise SyntaxProblemError(problem)
    return LITERALS[token.kind]


def _may_follow(token: Token) -> bool:
    """Say whether a comparison could stand before this word."""
    return token.kind is Kind.END or token.text in ("and", "or", ")")
