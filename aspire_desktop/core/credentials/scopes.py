"""The user's own record of what a credential was allowed in Aspire.

No endpoint returns the scopes, so this is a note to self: it dims and explains, it never blocks.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from aspire_desktop.core.errors import InputError

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
_TAKEOFF: Final = "Takeoff Integration"
_NO_ACCESS: Final = "no access"
_CONTROLLER: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


@dataclass(frozen=True, slots=True, order=True)
class Grant:
    """One ticked box of Aspire's scope table: a controller and a method, e.g. Branches GET."""

    controller: str
    method: str

    def __str__(self) -> str:
        return f"{self.method} {self.controller}"


@dataclass(frozen=True, slots=True)
class Scopes:
    """Full access, a set of grants, or nothing recorded.

    Attributes:
        none: It is on record that no box is selected, which is not the same as no record.
        takeoff: Aspire's own box for "Takeoff Integration", beside the table.
    """

    full_access: bool = False
    grants: frozenset[Grant] = frozenset()
    takeoff: bool = False
    none: bool = False

    @property
    def is_recorded(self) -> bool:
        return self.full_access or self.none or bool(self.grants)

    def allows(self, controller: str, method: str) -> bool:
        """Say whether the record covers the call; all is covered where nothing is recorded."""
        if not self.is_recorded or self.full_access:
            return True
        return Grant(controller, method.upper()) in self.grants


FULL_ACCESS: Final = Scopes(full_access=True)
NOT_RECORDED: Final = Scopes()


def parse_scopes(lines: Iterable[str]) -> Scopes:
    """Read lines such as ``GET Branches``, ``Contacts: GET, POST``, ``full access``, ``Takeoff``.

    Raises:
        InputError: A line is none of these.
    """
    full_access = takeoff = none = False
    grants: set[Grant] = set()
    for line in lines:
        words = _method_first(line).split()
        if not words:
            continue
        if line.strip().lower() in ("full access", "full"):
            full_access = True
            continue
        if line.strip().lower() == _NO_ACCESS:
            none = True
            continue
        if line.strip().lower() in ("takeoff integration", "takeoff"):
            takeoff = True
            continue
        if len(words) != 2:
            raise InputError("scopes.line_malformed", line=line.strip())
        grants.update(_grants(methods=words[0], controller=words[1].strip("/")))
    return Scopes(full_access, frozenset(grants), takeoff, none and not (full_access or grants))


def format_scopes(scopes: Scopes) -> list[str]:
    """Return the lines that `parse_scopes` reads back, sorted by controller."""
    more = [_TAKEOFF] if scopes.takeoff else []
    more = [_NO_ACCESS, *more] if scopes.none and not scopes.grants else more
    if scopes.full_access:
        return ["full access", *more]
    by_controller: dict[str, list[str]] = {}
    for grant in sorted(scopes.grants, key=lambda grant: (grant.controller, METHODS.index(grant.method))):
        by_controller.setdefault(grant.controller, []).append(grant.method)
    lines = [f"{','.join(methods)} {controller}" for controller, methods in by_controller.items()]
    return [*lines, *more]


def _method_first(line: str) -> str:
    """Return ``Branches: GET, POST`` as ``GET,POST Branches``; other lines as they are."""
    name, colon, methods = line.partition(":")
    if not colon:
        return re.sub(r"\s*,\s*", ",", line.strip())
    listed = re.split(r"[\s,;]+", methods.strip())
    return f"{','.join(listed)} {name.strip()}"


def _grants(methods: str, controller: str) -> Iterable[Grant]:
    if not _CONTROLLER.match(controller):
        raise InputError("scopes.controller_malformed", controller=controller)
    for method in methods.upper().split(","):
        if method not in METHODS:
            raise InputError("scopes.method_unknown", method=method, methods=", ".join(METHODS))
        yield Grant(controller, method)
