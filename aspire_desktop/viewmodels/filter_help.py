"""What the answers of the chosen credential and operation have taught of filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.odata.problem import Problem
    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.viewmodels.refusal_memory import RefusalMemory
    from aspire_desktop.viewmodels.tenant_values import TenantValues


class FilterHelp:
    """Asked while a filter is typed, of what is chosen at that moment."""

    def __init__(self, choice: Choice, values: TenantValues, refusals: RefusalMemory) -> None:
        self._choice = choice
        self._values = values
        self._refusals = refusals

    def values_of(self, field: str) -> Sequence[str]:
        """Return the values that a field, by its path, is known to hold."""
        return self._values.values_of(self._choice.now, field)

    def doubt(self, text: str) -> Problem | None:
        """Return what speaks against a filter though nothing is wrong with it, None for nothing."""
        return self._refusals.doubt(self._choice.now, text)
