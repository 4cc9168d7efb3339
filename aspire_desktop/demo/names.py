"""Which names follow from which ids: of lists that are part of every tenant, and of other tables' rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aspire_desktop.demo.shapes import Table

    #: Returns the row of the named table that has an id, or None.
    Find = Callable[[str, object], Mapping[str, object] | None]

#: The names behind ids that have no table here; the first has the id 1.
LISTS: Final[dict[str, tuple[str, ...]]] = {
    "ActivityCategory": ("Customer request", "Quality check", "Warranty"),
    "AllocationUnitType": ("Each", "Hour", "Cubic yard", "Pound"),
    "AttachmentType": ("Photo", "Document", "Contract"),
    "Division": ("Maintenance", "Construction", "Snow & Ice", "Janitorial"),
    "Industry": ("Commercial", "HOA", "Healthcare", "Retail", "Residential"),
    "LeadSource": ("Referral", "Website", "Cold call", "Trade show"),
    "OpportunityStage": ("Prospecting", "Estimating", "Proposal sent", "Closed"),
    "OpportunityStatus": ("Bidding", "Pending Approval", "Delivered", "Won", "Lost"),
    "PayCode": ("Regular", "Overtime", "Holiday"),
    "PaymentTerms": ("Net 15", "Net 30", "Net 45"),
    "PropertyGroup": ("Key accounts", "Seasonal"),
    "PropertyStatus": ("Prospect", "Customer", "Former customer"),
    "PurchaseUnitType": ("Each", "Bag", "Pallet", "Cubic yard"),
    "ReceiptStatus": ("New", "Received", "Approved"),
    "Region": ("Great Lakes", "Atlantic"),
    "Route": ("Crew North 1", "Crew North 2", "Crew East", "Crew South", "Irrigation 3"),
    "SalesType": ("New sale", "Renewal", "Enhancement"),
    "Tag": ("VIP", "Gate code", "Snow first", "Bilingual crew"),
    "WorkTicketStatus": ("Open", "Scheduled", "Complete", "Pending Approval", "Canceled"),
}


@dataclass(frozen=True, slots=True)
class Source:
    """`field` is what the row of `table` with the id in the column `local` has in `columns`."""

    field: str
    local: str
    table: str
    columns: tuple[str, ...]


_PERSON: Final = ("FirstName", "LastName")
_ADDRESS: Final = ("AddressLine1", "AddressLine2", "City", "StateProvinceCode", "ZipCode")
_SOURCES: Final = (
    *(
        Source(f"{stem}Name", f"{stem}ID", "Contacts", _PERSON)
        for stem in (
            "Contact",
            "BranchManagerContact",
            "OwnerContact",
            "AccountOwnerContact",
            "ProductionManagerContact",
            "SalesRepContact",
            "OperationsManagerContact",
            "BillingContact",
            "PrimaryContact",
            "CrewLeaderContact",
        )
    ),
    Source("CrewLeaderName", "CrewLeaderContactID", "Contacts", _PERSON),
    Source("ContactTypeName", "ContactTypeID", "ContactTypes", ("ContactTypeName",)),
    Source("BranchName", "BranchID", "Branches", ("BranchName",)),
    Source("BranchCode", "BranchID", "Branches", ("BranchCode",)),
    Source("BranchTimeZone", "BranchID", "Branches", ("TimeZone",)),
    Source("PropertyName", "PropertyID", "Properties", ("PropertyName",)),
    Source("OpportunityName", "OpportunityID", "Opportunities", ("OpportunityName",)),
    Source("OpportunityNumber", "OpportunityID", "Opportunities", ("OpportunityNumber",)),
    Source("WorkTicketNumber", "WorkTicketID", "WorkTickets", ("WorkTicketNumber",)),
    Source("InvoiceNumber", "InvoiceID", "Invoices", ("InvoiceNumber",)),
    Source("ReceiptNumber", "ReceiptID", "Receipts", ("ReceiptNumber",)),
    Source("CatalogItemName", "CatalogItemID", "CatalogItems", ("ItemName",)),
    *(
        Source(f"{owner}Address{part.removeprefix('Address')}", f"{owner}AddressID", "Addresses", (part,))
        for owner in ("Branch", "Property")
        for part in _ADDRESS
    ),
    *(Source(part, "InvoiceAddressID", "Addresses", (part,)) for part in _ADDRESS),
)


class Names:
    """Knows once for all rows of a table which of their names follow from which ids."""

    def __init__(self, table: Table) -> None:
        self._lists = [
            (f"{stem}ID", f"{stem}Name", names)
            for stem, names in LISTS.items()
            if table.has_column(f"{stem}ID") and table.has_column(f"{stem}Name")
        ]
        self._sources = [
            one
            for one in _SOURCES
            if table.key != one.local and table.has_column(one.field) and table.has_column(one.local)
        ]

    @property
    def fields(self) -> frozenset[str]:
        """The fields that follow from ids."""
        return frozenset([*(name for _, name, _ in self._lists), *(one.field for one in self._sources)])

    def put(self, row: dict[str, object], find: Find) -> None:
        """Write the names into `row`; an id that stands for nothing has no name."""
        for key, name, names in self._lists:
            number = row.get(key)
            row[name] = names[number - 1] if isinstance(number, int) and 0 < number <= len(names) else None
        for source in self._sources:
            number = row.get(source.local)
            other = None if number is None else find(source.table, number)
            row[source.field] = None if other is None else _joined([other[one] for one in source.columns])


def _joined(parts: list[object]) -> object:
    return parts[0] if len(parts) == 1 else " ".join(str(part) for part in parts if part)
