r"""Reads the organization's policies: on Windows from ``Software\Policies\Aspire Desktop`` in both hives.

The window reads them when it starts, and again while it is open; a command when it begins.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.policies import (
    KEY,
    NO_POLICIES,
    Hive,
    Policies,
    RegistryValue,
    policies_of,
    unreadable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

#: By their names in `winreg`, the one that wins first.
_HIVES: Final = ((Hive.COMPUTER, "HKEY_LOCAL_MACHINE"), (Hive.USER, "HKEY_CURRENT_USER"))


def read_policies() -> Policies:
    """Return the policies of this computer and this user; none but on Windows."""
    platform: str = sys.platform
    if platform != "win32":
        return NO_POLICIES
    import winreg

    return RegistryPolicies(winreg).read()


class RegistryPolicies:
    """Group Policy's own place: users cannot write there."""

    def __init__(self, registry: Any) -> None:
        """Args: registry: The module `winreg`."""
        self._registry = registry

    def read(self) -> Policies:
        """Return what is in force; a hive that cannot be read is among the problems."""
        found, problems = [], []
        for hive, name in _HIVES:
            try:
                found.append((hive, self._values(getattr(self._registry, name))))
            except FileNotFoundError:
                continue
            except OSError as error:
                problems.append(unreadable(hive, error.strerror or type(error).__name__))
        return policies_of(found, problems)

    def _values(self, hive: Any) -> Mapping[str, RegistryValue]:
        registry = self._registry
        values = {}
        with registry.OpenKey(hive, KEY) as key:
            count = registry.QueryInfoKey(key)[1]
            for number in range(count):
                name, value, kind = registry.EnumValue(key, number)
                values[name] = RegistryValue(kind, value)
        return values


def log_policies(policies: Policies) -> None:
    """Log what is in force, by name only, and what is wrong with others."""
    if not (policies.hives or policies.problems):
        return
    import logging

    log = logging.getLogger(__name__)
    held = ", ".join(f"{name} ({hive.value})" for name, hive in policies.hives.items())
    log.info("policies in force: %s", held or "none")
    for problem in policies.problems:
        log.warning("%s", problem)
