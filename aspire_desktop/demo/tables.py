"""What the demo tenant has: its tables, their fields, and how they hang together."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Final


class Kind(Enum):
    INTEGER = "INTEGER"
    DECIMAL = "REAL"
    TEXT = "TEXT"
    BOOLEAN = "BOOLEAN"
    MOMENT = "DATETIME"


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: Kind
    nullable: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """What `$expand` follows: `local` of this table is `remote` of the other."""

    name: str
    table: str
    local: str
    remote: str
    is_collection: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One controller.  `writes` are the methods besides GET, `required` what a POST must hold."""

    name: str
    fields: tuple[Field, ...]
    relations: tuple[Relation, ...] = ()
    writes: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    by_name: dict[str, Field] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        self.by_name.update({one.name: one for one in self.fields})

    @property
    def key(self) -> str:
        return self.fields[0].name


_KINDS: Final = {
    "i": Kind.INTEGER,
    "n": Kind.DECIMAL,
    "t": Kind.TEXT,
    "b": Kind.BOOLEAN,
    "d": Kind.MOMENT,
}


def _fields(text: str) -> tuple[Field, ...]:
    """Read ``Name:kind``, a question mark after what may be null, choices after an equals sign."""
    found = []
    for word in text.split():
        name, _, rest = word.partition(":")
        kind, _, choices = rest.partition("=")
        found.append(
            Field(
                name,
                _KINDS[kind[0]],
                kind.endswith("?"),
                tuple(choices.split("|")) if choices else (),
            )
        )
    return tuple(found)


TABLES: Final = (
    Table(
        "Branches",
        _fields("BranchID:i BranchName:t BranchCode:t TimeZone:t Active:b City:t? Phone:t?"),
        (Relation("Properties", "Properties", "BranchID", "BranchID", is_collection=True),),
    ),
    Table("ContactTypes", _fields("ContactTypeID:i ContactTypeName:t Active:b")),
    Table(
        "Contacts",
        _fields(
            "ContactID:i FirstName:t LastName:t Email:t? MobilePhone:t? ContactTypeID:i BranchID:i "
            "EmployeeNumber:t? HourlyRate:n? HiredOn:d? Active:b Notes:t? CreatedDateTime:d "
            "ModifiedDateTime:d?"
        ),
        (
            Relation("ContactType", "ContactTypes", "ContactTypeID", "ContactTypeID"),
            Relation("Branch", "Branches", "BranchID", "BranchID"),
        ),
        writes=("POST", "PUT"),
        required=("FirstName", "LastName", "ContactTypeID"),
    ),
    Table(
        "Properties",
        _fields(
            "PropertyID:i PropertyName:t PropertyCode:t BranchID:i AddressLine1:t AddressLine2:t? "
            "City:t StateCode:t "
            "ZipCode:t Latitude:n? Longitude:n? PropertyStatus:t=Active|Prospect|Lost "
            "LotSizeSqFt:n? TurfSqFt:n? "
            "BedSqFt:n? SnowPriority:i? GateCode:t? PrimaryContactID:i? AccountOwnerID:i? "
            "RouteName:t? "
            "CollectionNotes:t? DrivingNotes:t? IsTaxable:b TaxRate:n Budget:n? InvoiceByEmail:b "
            "EmailInvoicesTo:t? "
            "PaymentTerms:t=Net15|Net30|Net45 Industry:t? LeadSource:t? CreatedDateTime:d "
            "ModifiedDateTime:d? "
            "LastVisitedDateTime:d?"
        ),
        (
            Relation("Branch", "Branches", "BranchID", "BranchID"),
            Relation("WorkTickets", "WorkTickets", "PropertyID", "PropertyID", is_collection=True),
        ),
        writes=("POST", "PUT"),
        required=("PropertyName", "BranchID"),
    ),
    Table(
        "Opportunities",
        _fields(
            "OpportunityID:i OpportunityNumber:i OpportunityName:t PropertyID:i BranchID:i "
            "OpportunityStatus:t=Estimating|Delivered|Won|Lost "
            "OpportunityType:t=Contract|WorkOrder EstimatedDollars:n "
            "EstimatedLaborHours:n Probability:i BidDueDate:d? WonDate:d? StartDate:d? EndDate:d? "
            "CreatedDateTime:d"
        ),
        (Relation("Property", "Properties", "PropertyID", "PropertyID"),),
        writes=("POST",),
        required=("OpportunityName", "PropertyID"),
    ),
    Table(
        "WorkTickets",
        _fields(
            "WorkTicketID:i WorkTicketNumber:i OpportunityID:i? PropertyID:i BranchID:i "
            "WorkTicketStatusName:t=Open|Scheduled|Complete|Cancelled ServiceName:t HoursEst:n "
            "HoursAct:n? "
            "ScheduledStartDate:d? CompleteDate:d? Price:n CrewLeaderContactID:i? Notes:t?"
        ),
        (
            Relation("Property", "Properties", "PropertyID", "PropertyID"),
            Relation(
                "WorkTicketVisits",
                "WorkTicketVisits",
                "WorkTicketID",
                "WorkTicketID",
                is_collection=True,
            ),
        ),
    ),
    Table(
        "WorkTicketVisits",
        _fields("WorkTicketVisitID:i WorkTicketID:i ScheduledDate:d RouteName:t? Completed:b Hours:n?"),
        (Relation("WorkTicket", "WorkTickets", "WorkTicketID", "WorkTicketID"),),
    ),
    Table(
        "WorkTicketTimes",
        _fields(
            "WorkTicketTimeID:i WorkTicketID:i ContactID:i ContactName:t StartTime:d EndTime:d? "
            "Hours:n BreakMinutes:i "
            "BurdenedCost:n Approved:b ApprovedByName:t? RouteName:t?"
        ),
        (
            Relation("WorkTicket", "WorkTickets", "WorkTicketID", "WorkTicketID"),
            Relation("Contact", "Contacts", "ContactID", "ContactID"),
        ),
        writes=("POST",),
        required=("WorkTicketID", "ContactID", "StartTime"),
    ),
    Table(
        "ClockTimes",
        _fields("ClockTimeID:i ContactID:i ClockStart:d ClockEnd:d? BreakMinutes:i PayCodeName:t"),
        (Relation("Contact", "Contacts", "ContactID", "ContactID"),),
        writes=("POST", "PUT"),
        required=("ContactID", "ClockStart"),
    ),
    Table(
        "Invoices",
        _fields(
            "InvoiceID:i InvoiceNumber:i PropertyID:i BranchID:i InvoiceDate:d DueDate:d Amount:n "
            "TaxAmount:n "
            "AmountRemaining:n InvoiceStatus:t=Draft|Sent|Paid"
        ),
        (Relation("Property", "Properties", "PropertyID", "PropertyID"),),
    ),
    Table(
        "Activities",
        _fields(
            "ActivityID:i Subject:t ActivityType:t=Issue|Task|Email|Appointment "
            "Status:t=Open|Done PropertyID:i? "
            "DueDate:d? Priority:t=Low|Normal|High CreatedDateTime:d Body:t?"
        ),
        writes=("POST", "PATCH", "DELETE"),
        required=("Subject",),
    ),
    Table(
        "CatalogItems",
        _fields(
            "CatalogItemID:i ItemName:t ItemCode:t? ItemType:t=Labor|Material|Equipment|Sub "
            "UnitCost:n Active:b"
        ),
    ),
)

BY_NAME: Final = {table.name: table for table in TABLES}
