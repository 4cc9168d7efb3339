"""Finds operations by the names of their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.openapi.references import References

#: References followed from a body: an order's customer's address, and no further.
_DEPTH: Final = 3
_MAX_NODES: Final = 20_000
_COMBINED: Final = ("allOf", "oneOf", "anyOf", "prefixItems")
_NESTED: Final = ("items", "additionalProperties", "not")


class FieldIndex:
    """The names of each schema once, and for each operation the schemas that it takes and answers.

    Fifteen thousand operations share a few thousand schemas: a word is looked for in those, and an
    operation has it when it has one of the schemas where it was found.
    """

    def __init__(self, operations: Sequence[Operation]) -> None:
        self._operations = operations
        #: For each schema: its fields' names, and in lower case in one text.
        self._names: list[tuple[str, ...]] = []
        self._texts: list[str] = []
        self._numbers: dict[object, int] = {}
        self._nested: list[tuple[str, ...]] = []
        self._reached: dict[str, frozenset[int]] = {}
        #: For each operation: the numbers of its schemas.
        self._schemas: list[frozenset[int]] = []
        self._found: dict[str, frozenset[int]] = {}

    def build(self) -> Iterator[None]:
        """Read the operations, pausing after each; meant for a thread."""
        for operation in self._operations:
            self._schemas.append(self._of_operation(operation))
            yield

    def holds(self, place: int, word: str) -> bool:
        """Say whether a field of the operation at `place` has `word`, in lower case, in its name."""
        if place >= len(self._schemas):
            return False
        return not self._schemas[place].isdisjoint(self._with(word))

    def knows(self, word: str) -> bool:
        """Say whether any field has `word`, in lower case, in its name."""
        return bool(self._with(word))

    def field(self, place: int, words: Sequence[str]) -> str:
        """Return a field of the operation whose name has the most of `words`; empty where none has any."""
        best, best_count = "", 0
        if place >= len(self._schemas):
            return best
        for schema in sorted(self._schemas[place]):
            for name in self._names[schema]:
                lowered = name.casefold()
                count = sum(word in lowered for word in words)
                if count > best_count:
                    best, best_count = name, count
        return best

    def _with(self, word: str) -> frozenset[int]:
        found = self._found.get(word)
        if found is None:
            texts = enumerate(self._texts)
            found = self._found[word] = frozenset(number for number, text in texts if word in text)
        return found

    def _of_operation(self, operation: Operation) -> frozenset[int]:
        references = operation.references
        parts: list[object] = [operation.shared, operation.raw.get("parameters")]
        body = references.resolve(operation.raw.get("requestBody"))
        parts.append(None if body is None else body.get("content"))
        responses = operation.raw.get("responses")
        for status, raw in responses.items() if isinstance(responses, dict) else ():
            answer = references.resolve(raw) if str(status).startswith("2") else None
            parts.append(None if answer is None else answer.get("content"))
        names: dict[str, None] = {}
        nested: dict[str, None] = {}
        _collect(_schemas_of(parts, references, names), names, nested)
        own = self._number(operation, tuple(names), tuple(nested))
        reached = {own}
        for pointer in nested:
            reached |= self._reachable(pointer, references)
        return frozenset(reached)

    def _reachable(self, pointer: str, references: References) -> frozenset[int]:
        """Return the numbers of the schema at `pointer` and of those that it refers to."""
        known = self._reached.get(pointer)
        if known is not None:
            return known
        seen: dict[str, None] = {pointer: None}
        level = [pointer]
        for _ in range(_DEPTH):
            level = [n for p in level for n in self._nested[self._schema(p, references)] if n not in seen]
            seen.update(dict.fromkeys(level))
        self._reached[pointer] = frozenset(self._schema(each, references) for each in seen)
        return self._reached[pointer]

    def _schema(self, pointer: str, references: References) -> int:
        number = self._numbers.get(pointer)
        if number is not None:
            return number
        names: dict[str, None] = {}
        nested: dict[str, None] = {}
        raw = references.resolve({"$ref": pointer})
        if raw is not None:
            _collect([raw], names, nested)
        return self._number(pointer, tuple(names), tuple(nested))

    def _number(self, key: object, names: tuple[str, ...], nested: tuple[str, ...]) -> int:
        number = self._numbers[key] = len(self._names)
        self._names.append(names)
        self._texts.append("\n".join(names).casefold())
        self._nested.append(nested)
        return number


def _schemas_of(
    parts: Sequence[object], references: References, names: dict[str, None]
) -> list[dict[str, Any]]:
    """Return the schemas in parameters and contents; the parameters' own names go into `names`."""
    found: list[dict[str, Any]] = []
    for part in parts:
        if isinstance(part, list):
            for raw in part:
                parameter = references.resolve(raw)
                if parameter is not None and isinstance(parameter.get("name"), str):
                    names[parameter["name"]] = None
        elif isinstance(part, dict):
            media = (references.resolve(raw) for raw in part.values())
            found += [m["schema"] for m in media if m is not None and isinstance(m.get("schema"), dict)]
    return found


def _collect(waiting: list[dict[str, Any]], names: dict[str, None], nested: dict[str, None]) -> None:
    """Take the names of all members, and the references, of schemas and of what is written inside them."""
    for _ in range(_MAX_NODES):
        if not waiting:
            return
        schema = waiting.pop()
        pointer = schema.get("$ref")
        if isinstance(pointer, str):
            nested[pointer] = None
        members = schema.get("properties")
        if isinstance(members, dict):
            names.update(dict.fromkeys(name for name in members if isinstance(name, str)))
            waiting += [member for member in members.values() if isinstance(member, dict)]
        for key in _COMBINED:
            parts = schema.get(key)
            waiting += [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []
        waiting += [schema[key] for key in _NESTED if isinstance(schema.get(key), dict)]
