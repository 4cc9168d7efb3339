"""What differs between two descriptions of one API."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.wording import Phrase, in_a_row

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.description import ApiDescription
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.openapi.references import References

_REFERENCE: Final = re.compile(r'"\$ref": "((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Changes:
    """The keys of operations, in the documents' order.

    Attributes:
        changed: Those that take or answer something else, also by a schema that they refer to.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)

    @property
    def summary(self) -> Phrase:
        """E.g. ``2 added, 1 removed, 3 changed``; there is a change."""
        phrases = (
            (self.added, Phrase("description.added", count=len(self.added))),
            (self.removed, Phrase("description.removed", count=len(self.removed))),
            (self.changed, Phrase("description.changed", count=len(self.changed))),
        )
        return in_a_row([phrase for keys, phrase in phrases if keys])

    @property
    def lines(self) -> str:
        """Return each operation on a line of its own, with what became of it."""
        marked = ((self.added, "+"), (self.removed, "−"), (self.changed, "≠"))
        return "\n".join(f"{sign} {key}" for keys, sign in marked for key in keys)


def changes(before: ApiDescription, after: ApiDescription) -> Changes:
    """Compare two descriptions.  Takes a while for a large one: not for the thread of the window."""
    old, new = _prints(before), _prints(after)
    return Changes(
        added=tuple(key for key in new if key not in old),
        removed=tuple(key for key in old if key not in new),
        changed=tuple(key for key in new if key in old and old[key] != new[key]),
    )


def _prints(description: ApiDescription) -> dict[str, object]:
    known: dict[str, tuple[int, tuple[str, ...]]] = {}
    return {operation.key: _print(operation, known) for operation in description.operations}


def _print(operation: Operation, known: dict[str, tuple[int, tuple[str, ...]]]) -> object:
    """Return what is equal where an operation, and all that it refers to, is."""
    own, waiting = _part([operation.raw, operation.shared])
    reached: dict[str, int] = {}
    todo = list(waiting)
    while todo:
        target = todo.pop()
        if target in reached:
            continue
        if target not in known:
            known[target] = _part(_target(operation.references, target))
        reached[target], further = known[target]
        todo += further
    return own, frozenset(reached.items())


def _target(references: References, pointer: str) -> Any:
    return references.target(pointer) if pointer.startswith("#") else None


def _part(value: Any) -> tuple[int, tuple[str, ...]]:
    """Return the hash of a part of a document, whatever the order of its members, and its references."""
    text = json.dumps(value, sort_keys=True, default=str)
    targets = (json.loads(f'"{found}"') for found in _REFERENCE.findall(text))
    return hash(text), tuple(dict.fromkeys(targets))
