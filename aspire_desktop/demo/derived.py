"""Fields of the demo's rows that follow from others of the same row: integrators ask for them by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aspire_desktop.demo.shapes import Table

    Row = Mapping[str, object]


def _same(field: str) -> Callable[[Row], object]:
    return lambda row: row.get(field)


def _part(field: str, percent: float) -> Callable[[Row], object]:
    def value(row: Row) -> object:
        whole = row.get(field)
        return round(whole * percent / 100, 2) if isinstance(whole, int | float) else None

    return value


def _less(field: str, other: str) -> Callable[[Row], object]:
    def value(row: Row) -> object:
        one, two = row.get(field), row.get(other)
        if isinstance(one, int | float) and isinstance(two, int | float):
            return round(one - two, 2)
        return None

    return value


#: In the order in which they are made: a later one may follow from an earlier one.
_DERIVED: Final = {
    "OpportunityStatus": _same("OpportunityStatusName"),
    "OpportunityStage": _same("OpportunityStageName"),
    "WorkTicketStatus": _same("WorkTicketStatusName"),
    "EstimatedGrossMarginDollars": _less("EstimatedDollars", "EstimatedCostDollars"),
    "EstimatedLaborCost": _part("EstimatedCostDollars", 45),
    "EstimatedMaterialCost": _part("EstimatedCostDollars", 30),
    "EstimatedEquipmentCost": _part("EstimatedCostDollars", 15),
    "EstimatedSubCost": _part("EstimatedCostDollars", 10),
    "ActualGrossMarginDollars": _less("ActualEarnedRevenue", "ActualCostDollars"),
    "ActualCostLabor": _part("ActualCostDollars", 55),
    "ActualCostMaterial": _part("ActualCostDollars", 30),
    "ActualCostSub": _part("ActualCostDollars", 15),
    "OnSiteHours": _part("HoursAct", 90),
    "OnSiteOverUnder": _less("HoursEst", "OnSiteHours"),
}


def derived_fields(table: Table) -> tuple[str, ...]:
    """Return those that the table has."""
    return tuple(name for name in _DERIVED if table.has_column(name))


def derive(row: dict[str, object], names: tuple[str, ...]) -> None:
    """Write the fields `names` into `row`; what lacks what it follows from is null."""
    for name in names:
        row[name] = _DERIVED[name](row)
