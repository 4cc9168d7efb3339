"""Sets of scopes for usual jobs, as data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.scopes import Grant, Scopes, parse_scopes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_ALL: Final = "*"


@dataclass(frozen=True, slots=True)
class ScopePreset:
    """Attributes: lines: As `parse_scopes` reads them; ``*`` stands for every controller."""

    name: str
    description: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResolvedPreset:
    """Attributes: missing: Boxes that the API at hand does not have, which are left out."""

    scopes: Scopes
    missing: tuple[Grant, ...]


def read_presets(text: str) -> list[ScopePreset]:
    """Read the list of presets from its JSON."""
    return [ScopePreset(one["name"], one["description"], tuple(one["scopes"])) for one in json.loads(text)]


def resolved(preset: ScopePreset, offered: Mapping[str, Iterable[str]]) -> ResolvedPreset:
    """Return the boxes of a preset that there are.

    Args:
        preset: Whose lines are looked up.
        offered: The methods of each controller that the API description names.
    """
    wanted: set[Grant] = set()
    for line in preset.lines:
        methods, _, controller = line.partition(" ")
        if controller == _ALL:
            wanted |= {
                Grant(name, method)
                for name, has in offered.items()
                for method in has
                if method in methods.split(",")
            }
        else:
            wanted |= parse_scopes([line]).grants
    there = {grant for grant in wanted if grant.method in offered.get(grant.controller, ())}
    return ResolvedPreset(Scopes(grants=frozenset(there)), tuple(sorted(wanted - there)))
