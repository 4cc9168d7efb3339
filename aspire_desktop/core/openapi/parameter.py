"""One parameter of an operation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.plain_text import plain_text
from aspire_desktop.core.openapi.schema import Schema

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.references import References

PLACES: Final = frozenset({"path", "query", "header", "cookie"})


@dataclass(frozen=True, slots=True)
class Parameter:
    """A name in a place: one operation may have the same name in two."""

    place: str
    name: str
    required: bool
    schema: Schema = field(repr=False)
    description: str = field(repr=False, default="")

    @property
    def key(self) -> tuple[str, str]:
        return (self.place, self.name)


def read_parameters(
    lists: tuple[object, ...], references: References
) -> tuple[tuple[Parameter, ...], tuple[str, ...]]:
    """Return the parameters of a path and of its operation, and what could not be read of them.

    An operation's own parameter replaces its path's of the same place and name.
    """
    found: dict[tuple[str, str], Parameter] = {}
    problems: list[str] = []
    for listed in lists:
        if listed is None:
            continue
        if not isinstance(listed, list):
            problems.append("its parameters are not a list")
            continue
        for raw in listed:
            parameter = _read(references.resolve(raw), references)
            if parameter is None:
                problems.append("a parameter that cannot be read was left out")
            else:
                found[parameter.key] = parameter
    return tuple(found.values()), tuple(problems)


def _read(raw: dict[str, Any] | None, references: References) -> Parameter | None:
    if raw is None:
        return None
    place, name = raw.get("in"), raw.get("name")
    if not isinstance(place, str) or place not in PLACES or not isinstance(name, str) or not name:
        return None
    description = raw.get("description")
    return Parameter(
        place=place,
        name=name,
        required=raw.get("required") is True or place == "path",
        schema=Schema(raw.get("schema"), references),
        description=plain_text(description) if isinstance(description, str) else "",
    )
