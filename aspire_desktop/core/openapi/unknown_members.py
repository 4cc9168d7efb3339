"""Members of a body that its description does not speak of: more often a slip than meant."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.openapi.positions import Way
    from aspire_desktop.core.openapi.schema import Schema

_Waiting: TypeAlias = "tuple[Schema, object, Way]"
_MAX_VALUES: Final = 20_000
_MAX_VIEWS: Final = 50
#: Whoever writes one of these has thought about further members.
_WELCOMING: Final = ("additionalProperties", "patternProperties", "unevaluatedProperties")


def unknown_members(schema: Schema, value: object) -> Iterator[tuple[Way, str]]:
    """Yield the way to each, and the name that was probably meant; empty where none comes near."""
    waiting: deque[_Waiting] = deque([(schema, value, ())])
    for _ in range(_MAX_VALUES):
        if not waiting:
            return
        one, found, way = waiting.popleft()
        if isinstance(found, list):
            waiting.extend((one.items, item, (*way, index)) for index, item in enumerate(found[:_MAX_VALUES]))
        elif isinstance(found, dict):
            yield from _unknown(one, found, way, waiting)


def _unknown(
    schema: Schema, found: dict[str, object], way: Way, waiting: deque[_Waiting]
) -> Iterator[tuple[Way, str]]:
    known, is_open = _known(schema)
    further = schema.additional
    for name, member in found.items():
        if name in known:
            waiting.append((known[name], member, (*way, name)))
        elif further is not None:
            waiting.append((further, member, (*way, name)))
        elif known and not is_open:
            yield (*way, name), _near(name, known)


def _known(schema: Schema) -> tuple[dict[str, Schema], bool]:
    """Return the members of all alternatives together, and whether others are welcome."""
    known: dict[str, Schema] = {}
    is_open = False
    views = [schema]
    for view in views:
        for name, member in view.properties.items():
            known.setdefault(name, member)
        views += view.choices[: max(0, _MAX_VIEWS - len(views))]
        says_nothing = view.type in ("object", "") and not view.properties and not view.choices
        is_open = is_open or says_nothing or any(map(view.declares, _WELCOMING))
    return known, is_open


def _near(name: str, known: dict[str, Schema]) -> str:
    plain = _plain(name)
    return next((other for other in known if _plain(other) == plain), "")


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").casefold()
