"""The order in which operations are listed, and a search that ranks them and forgives slips."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.scopes import METHODS
from aspire_desktop.core.openapi.misspelling import Vocabulary, parts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from aspire_desktop.core.openapi.field_index import FieldIndex
    from aspire_desktop.core.openapi.operation import Operation

_BETWEEN: Final = re.compile(r"[/?#&=(){}\s]+")
#: What ``scope:`` takes, and whether it means what the recorded scopes have or what they lack.
_SCOPE_WORDS: Final = {"allowed": True, "missing": False}

#: How well a word is found, best first; a word of a field or a misspelled one is worse than any in the path.
_COLLECTION, _WHOLE, _BEGINNING, _PART, _INSIDE, _FIELD, _SLIP = 0, 1, 2, 3, 4, 20, 40


def listed_order(operations: Sequence[Operation]) -> list[int]:
    """Return the places of `operations` by tag, path and method: A to Z, a path's GET before its DELETE."""

    def key(place: int) -> tuple[str, str, str, str, int, str]:
        operation = operations[place]
        method = METHODS.index(operation.method) if operation.method in METHODS else len(METHODS)
        tag, path = operation.tag, operation.path
        return (tag.casefold(), tag, path.casefold(), path, method, operation.method)

    return sorted(range(len(operations)), key=key)


@dataclass(frozen=True, slots=True)
class OperationQuery:
    """What was typed into the search, e.g. ``work ticket method:get scope:allowed``.

    Attributes:
        words: In lower case; all have to be found.
        methods: Beginnings of methods, in capitals, of which one has to fit; empty for any method.
        scopes: True for what the recorded scopes have, False for what they lack; None for any operation.
            Both stand where both were typed; an unknown word fits nothing.
    """

    words: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    scopes: frozenset[bool] | None = None

    def __bool__(self) -> bool:
        return bool(self.words or self.methods) or self.scopes is not None

    def fits(self, operation: Operation, is_allowed: Callable[[Operation], bool | None]) -> bool:
        """Say whether method and scope are as wished; what no record tells of fits neither scope word."""
        if self.methods and not operation.method.startswith(self.methods):
            return False
        return self.scopes is None or is_allowed(operation) in self.scopes


def read_query(text: str) -> OperationQuery:
    """Read what was typed; a term that has no value yet, e.g. ``method:``, is no condition yet."""
    words: list[str] = []
    methods: list[str] = []
    scopes: list[str] = []
    terms = {"method": methods, "scope": scopes}
    for word in text.casefold().split():
        name, colon, values = word.partition(":")
        terms[name].extend(filter(None, values.split(","))) if colon and name in terms else words.append(word)
    meant = (
        {wish for word, wish in _SCOPE_WORDS.items() if word.startswith(tuple(scopes))} if scopes else None
    )
    capitals = tuple(method.upper() for method in methods)
    return OperationQuery(tuple(words), capitals, None if meant is None else frozenset(meant))


class OperationSearch:
    """Finds operations by words of their path, tag and method, then by their fields.

    A word that stands nowhere is taken for a misspelled one: ``braches`` finds Branches. One that stands
    somewhere never is, so that what is spelled right finds no more than itself.
    """

    def __init__(self, operations: Sequence[Operation], order: Sequence[int]) -> None:
        self._operations = operations
        self._order = order
        self._texts = [f"{o.method} {o.path} {o.tag}".casefold() for o in operations]
        self._names = [_names(o) for o in operations]
        #: For each operation: its names, each between two line feeds, and their words, each after a space.
        self._wholes = ["\n".join(("", *names, "")).casefold() for names in self._names]
        self._parts = [" ".join(("", *parts_of(names))).casefold() for names in self._names]
        self._all_text = "\n".join(self._texts)
        self._vocabulary: Vocabulary | None = None

    def is_in_text(self, place: int, word: str) -> bool:
        """Say whether `word`, in lower case, is in the method, path or tag of the operation at `place`."""
        return word in self._texts[place]

    def find(
        self,
        query: OperationQuery,
        fields: FieldIndex | None,
        is_allowed: Callable[[Operation], bool | None],
    ) -> list[int]:
        """Return the places of what `query` finds, best first; equals stay in the listed order.

        Args:
            query: An empty one finds all.
            fields: Of the same operations; None while they are not read.
            is_allowed: Whether the recorded scopes have an operation; None where nothing is recorded.
        """
        slips = {word: self._slips(word) for word in query.words if self._is_unknown(word, fields)}
        found: list[tuple[int, int]] = []
        for place in self._order:
            rank = self._rank(place, query.words, slips, fields)
            if rank is not None and query.fits(self._operations[place], is_allowed):
                found.append((rank, place))
        found.sort(key=lambda pair: pair[0])
        return [place for _, place in found]

    def _rank(
        self,
        place: int,
        words: Sequence[str],
        slips: Mapping[str, Mapping[int, int]],
        fields: FieldIndex | None,
    ) -> int | None:
        """Return how well an operation fits, 0 for best; None where it lacks a word."""
        text, total = self._texts[place], 0
        for word in words:
            if word in text:
                total += self._rank_in_text(place, word)
            elif word in slips:
                slip = slips[word].get(place)
                if slip is None:
                    return None
                total += _SLIP + slip
            elif fields is not None and fields.holds(place, word):
                total += _FIELD
            else:
                return None
        return total

    def _rank_in_text(self, place: int, word: str) -> int:
        name, wholes = word.strip("/"), self._wholes[place]
        if wholes.startswith(f"\n{name}\n"):
            return _COLLECTION
        if f"\n{name}" in wholes:
            return _WHOLE if f"\n{name}\n" in wholes else _BEGINNING
        return _PART if f" {name}" in self._parts[place] else _INSIDE

    def _is_unknown(self, word: str, fields: FieldIndex | None) -> bool:
        known = word in self._all_text or (fields is not None and fields.knows(word))
        return not known and word.isalnum()

    def _slips(self, word: str) -> Mapping[int, int]:
        if self._vocabulary is None:
            self._vocabulary = Vocabulary(self._names)
        return self._vocabulary.near(word)


def _names(operation: Operation) -> tuple[str, ...]:
    segments = filter(None, _BETWEEN.split(operation.path))
    return tuple(dict.fromkeys((*segments, operation.tag, operation.method)))
