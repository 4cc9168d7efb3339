"""Whose fields are meant at a place of a query option: inside of `$expand(…)` those of what is expanded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.parts import PIECE, parts
from aspire_desktop.core.odata.paths import ENDING, members
from aspire_desktop.core.odata.tokens import Kind, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.odata.fields import QueryField

_EXPAND: Final = "$expand"
_MAX_NESTED: Final = 8


@dataclass(frozen=True, slots=True)
class Scope:
    """Where the end of a text is.

    Attributes:
        option: Whose value it is in; empty among the options of a parenthesis.
        start: Where that value begins.
        fields: Those that it can name.
        path: Of what is expanded, as ``Parent/Tags``; empty for the rows themselves.
    """

    option: str
    start: int
    fields: Sequence[QueryField]
    path: str = ""


def scope_of(option: str, before: str, fields: Sequence[QueryField]) -> Scope:
    """Return where the end of `before` is, which is the beginning of an option's value."""
    scope = Scope(option, 0, fields)
    for _ in range(_MAX_NESTED):
        inner = _expanded(scope, before[scope.start :]) if scope.option == _EXPAND else None
        if inner is None:
            return scope
        scope = inner
    return scope


def _expanded(outer: Scope, text: str) -> Scope | None:
    """Return the place inside of the parenthesis that is not closed yet; None where there is none."""
    opened = _first_open(text)
    if opened is None:
        return None
    *_, (_, path) = parts(text[:opened])
    path = ENDING.sub("", path)
    fields = members(path, outer.fields)
    whole = f"{outer.path}/{path}" if outer.path else path
    *_, (start, part) = parts(text[opened + 1 :], ";")
    name, equals, _ = part.partition("=")
    begin = outer.start + opened + 1 + start
    if not equals:
        return Scope("", begin, fields, whole)
    return Scope(name.strip(), begin + len(name) + 1, fields, whole)


def _first_open(text: str) -> int | None:
    """Return the place of the outermost parenthesis that is not closed."""
    opened: list[int] = []
    for match in PIECE.finditer(text):
        if match[0] == "(":
            opened.append(match.start())
        elif match[0] == ")" and opened:
            opened.pop()
    return opened[0] if opened else None


def lambda_fields(before: str, fields: Sequence[QueryField]) -> dict[str, Sequence[QueryField]]:
    """Return the fields of each name that a lambda, as ``t`` in ``Tags/any(t: …)``, has given to members."""
    named: dict[str, Sequence[QueryField]] = {}
    words = list(tokens(before))
    for place in range(4, len(words)):
        call, opened, name, colon = words[place - 3 : place + 1]
        if call.text not in ("any", "all") or (opened.text, colon.text) != ("(", ":"):
            continue
        path: list[str] = []
        for word in reversed(words[: place - 4]):
            if word.kind is not Kind.NAME and word.text != "/":
                break
            if path and word.kind is Kind.NAME and path[-1] != "/":
                break
            path.append(word.text)
        first, _, rest = "".join(reversed(path)).partition("/")
        inside = named[first] if first in named else members(first, fields)
        named[name.text] = members(rest, inside) if rest else inside
    return named
