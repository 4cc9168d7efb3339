"""What a schema object consists of: its references, `allOf` and unions, laid side by side."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.references import last_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.openapi.references import References

#: Of one schema: more is a mistake or an attack.
_MAX_PARTS: Final = 200
_MAX_CHOICES: Final = 1000
_UNIONS: Final = ("oneOf", "anyOf")
_LEADING: Final = ("$ref", "allOf", *_UNIONS)
#: What the schemas ``true`` and ``false`` mean.
_ANYTHING: Final[dict[str, Any]] = {}
_NOTHING: Final[dict[str, Any]] = {"not": {}}


def flattened(
    raws: tuple[object, ...], references: References, *, follows_unions: bool = True
) -> list[dict[str, Any]]:
    """Return the schema objects that apply together, each once, without going round in circles.

    Of a union its first alternative that is not null counts, or none where unions are not followed.
    """
    seen: set[int] = set()
    parts: list[dict[str, Any]] = []
    waiting = deque(raws)
    while waiting and len(seen) < _MAX_PARTS:
        node = waiting.popleft()
        if isinstance(node, bool):
            node = _ANYTHING if node else _NOTHING
        if not isinstance(node, dict) or id(node) in seen:
            continue
        seen.add(id(node))
        target = node.get("$ref")
        if not isinstance(target, str):
            parts.append(node)
        else:
            # OpenAPI 3.1 lets further keywords stand beside a reference, and documents of 3.0 do it too.
            if len(node) > 1:
                parts.append(node)
            waiting.appendleft(references.target(target))
        waiting.extend(_followed(node, follows_unions=follows_unions))
    return parts


def around_unions(raws: tuple[object, ...], references: References) -> list[dict[str, Any]]:
    """Return what applies whichever alternative is taken."""
    parts = flattened(raws, references, follows_unions=False)
    left = ({key: said for key, said in part.items() if key not in _LEADING} for part in parts)
    return [part for part in left if part]


def alternatives(part: dict[str, Any]) -> list[object]:
    """Return the members of the first union of `part`, in it those that are more than null."""
    for key in _UNIONS:
        listed = part.get(key)
        if isinstance(listed, list):
            return [choice for choice in listed[:_MAX_CHOICES] if not is_null(choice)]
    return []


def discriminated(raws: tuple[object, ...], parts: list[dict[str, Any]]) -> tuple[str, str]:
    """Return the name of the member that tells alternatives apart, and what it says of these parts."""
    for part in parts:
        said = part.get("discriminator")
        name = said.get("propertyName") if isinstance(said, dict) else None
        if not isinstance(said, dict) or not isinstance(name, str):
            continue
        chosen = [*alternatives(part)[:1], *raws][0]
        target = chosen.get("$ref") if isinstance(chosen, dict) else None
        if not isinstance(target, str):
            return name, ""
        mapping = said.get("mapping")
        named = mapping.items() if isinstance(mapping, dict) else ()
        own = last_key(target)
        return name, next((key for key, where in named if where in (target, own)), own)
    return "", ""


def types_of(part: dict[str, Any]) -> tuple[str, ...]:
    """Return the types that a schema object names, null included."""
    kind = part.get("type")
    return tuple(one for one in (kind if isinstance(kind, list) else [kind]) if isinstance(one, str))


def are_at_odds(types: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Say whether no value is of both; where none is named, any will do."""
    one, other = ({"number" if kind == "integer" else kind for kind in kinds} for kinds in (types, others))
    return bool(one and other) and one.isdisjoint(other)


def is_null(choice: object) -> bool:
    """Say whether a schema allows null alone: also NSwag's way, an object that only says nullable."""
    if not isinstance(choice, dict):
        return not isinstance(choice, bool)
    if not choice.keys() - {"nullable"}:
        return True
    if "$ref" in choice:
        return False
    return choice.get("type") in ("null", ["null"]) or choice.get("enum") == [None]


def allows_null(part: dict[str, Any]) -> bool:
    """Say whether a schema object lets null in, beside whatever else it is about."""
    kind = part.get("type")
    if part.get("nullable") is True or kind == "null" or (isinstance(kind, list) and "null" in kind):
        return True
    unions = (part.get(key) for key in _UNIONS)
    return any(
        isinstance(union, list) and any(isinstance(c, dict) and is_null(c) for c in union) for union in unions
    )


def _followed(part: dict[str, Any], *, follows_unions: bool) -> Iterator[object]:
    every = part.get("allOf")
    if isinstance(every, list):
        yield from every[:_MAX_PARTS]
    for key in _UNIONS if follows_unions else ():
        choices = part.get(key)
        if isinstance(choices, list):
            first = next((choice for choice in choices if not is_null(choice)), None)
            if first is not None:
                yield first
