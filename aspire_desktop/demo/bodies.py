"""What the demo's writes take: as in Aspire, seldom the fields that reading gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from aspire_desktop.demo.shapes import KINDS, Kind


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a body; its value goes into `column`, and nowhere where the row has none."""

    name: str
    kind: Kind
    column: str
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """An object in a body: the row's own members, or those of a `relation`'s row or rows."""

    name: str
    members: tuple[Member, ...]
    relation: str = ""
    is_list: bool = False

    @property
    def is_required(self) -> bool:
        return not self.relation


@dataclass(frozen=True, slots=True)
class Write:
    """One operation that adds a row to `table`, or replaces one whole with PUT.

    `answer` is how the row's id comes back: ``integer``, ``string``, or ``object`` with the key's name.
    `given` are the columns that the operation itself fills in; `address` the one for the id of the address
    whose parts stand among the `members`.
    """

    method: str
    path: str
    table: str
    answer: str
    members: tuple[Member, ...] = ()
    parts: tuple[Part, ...] = ()
    given: tuple[tuple[str, str], ...] = ()
    address: str = ""

    @property
    def body_name(self) -> str:
        return f"{self.path[1:]}{self.method.capitalize()}"


def _members(text: str) -> tuple[Member, ...]:
    """Read ``Name:kind``; ``*`` after what is required, the column after ``>`` where it differs."""
    found = []
    for word in text.split():
        name, _, rest = word.partition(":")
        kind, _, column = rest.partition(">")
        found.append(Member(name, KINDS[kind[0]], column or name, kind.endswith("*")))
    return tuple(found)


_CONTACT: Final = (
    "FirstName:t* LastName:t* Title:t Salutation:t Email:t MobilePhone:t OfficePhone:t HomePhone:t "
    "ContactTypeID:i CompanyID:i BranchID:i OwnerContactID:i EmployeeNumber:t Website:t "
    "ExternalContactReference:t TerminationDate:d Active:b Notes:t"
)
_ADDRESS_TEXT: Final = "AddressLine1:t AddressLine2:t City:t StateProvinceCode:t ZipCode:t"
_ADDRESS: Final = _members(_ADDRESS_TEXT)
_ADDRESSES: Final = (
    Part("OfficeAddress", _ADDRESS, "OfficeAddress"),
    Part("HomeAddress", _ADDRESS, "HomeAddress"),
)
_PROPERTY: Final = (
    f"PropertyName:t* PropertyNameAbr:t PropertyStatusID:i BranchID:i* {_ADDRESS_TEXT} GEOPerimeter:n "
    "SequenceNumber:t Budget:n AccountOwnerContactID:i PrimaryContactID:i BillingContactID:i "
    "ProductionManagerContactID:i Active:b SeparateInvoices:b EmailInvoiceFlag:b>EmailInvoice "
    "PaymentTermsID:i IndustryID:i LeadSourceID:i PropertyGroupID:i PropertyTypeID:i Note:t "
    "ProductionNote:t SnowNote:t CollectionNotes:t IntegrationID:t"
)
_ITEM: Final = (
    "CatalogItemCategoryID:i* ItemType:t* ItemName:t ItemAlternateName:t ItemDescription:t ItemCode:t "
    "ItemCost:n PurchaseUnitTypeID:i AllocationUnitTypeID:i UnitTypeAllocationConversion:n EPANumber:t "
    "EPAName:t Inventory:b AvailableToBid:b* Active:b* PurchaseUnitCost:n ForceUnitPricing:b "
    "AllocateFromMobile:b"
)
_VENDOR: Final = "VendorName:t* BranchID:i AccountingVendorID:t BillingTerms:t Active:b"
_TASK: Final = (
    "AssignedTo:t* Subject:t* Notes:t Priority:t StartDate:d DueDate:d PropertyID:i OpportunityID:i "
    "WorkTicketID:i"
)

WRITES: Final = (
    Write("POST", "/Contacts", "Contacts", "string", (), (Part("Contact", _members(_CONTACT)), *_ADDRESSES)),
    Write(
        "PUT",
        "/Contacts",
        "Contacts",
        "string",
        _members("UpdateOpportunities:b UpdateEmailAddress:b"),
        (Part("Contact", _members(f"ContactID:i* {_CONTACT}")), *_ADDRESSES),
    ),
    Write("POST", "/Properties", "Properties", "integer", _members(_PROPERTY), address="PropertyAddressID"),
    Write(
        "PUT",
        "/Properties",
        "Properties",
        "integer",
        _members(f"PropertyID:i* {_PROPERTY}"),
        address="PropertyAddressID",
    ),
    Write(
        "POST",
        "/Opportunities",
        "Opportunities",
        "string",
        _members(
            "OpportunityName:t* OpportunityType:t* PropertyID:i BranchID:i DivisionID:i "
            "OpportunityStatusID:i SalesTypeID:i LeadSourceID:i SalesRepID:i>SalesRepContactID "
            "OperationsMgrID:i>OperationsManagerContactID InvoiceType:t Probability:n EstimatedDollars:n "
            "BudgetedDollars:n StartDate:d EndDate:d BidDueDate:d AnticipatedCloseDate:d RenewalDate:d "
            "CustomerContractNum:t CustomerPONum:t OpportunityTags:t"
        ),
    ),
    Write(
        "POST",
        "/OpportunityTags",
        "OpportunityTags",
        "integer",
        _members("OpportunityID:i* TagID:i*"),
    ),
    Write(
        "POST",
        "/WorkTicketTimes",
        "WorkTicketTimes",
        "string",
        _members(
            "ContactID:i WorkTicketID:i StartTime:d* EndTime:d* RouteID:i CrewLeaderContactID:i "
            "StartLatitude:n StartLongitude:n EndLatitude:n EndLongitude:n"
        ),
    ),
    Write(
        "POST",
        "/ClockTimes",
        "ClockTimes",
        "integer",
        _members(
            "ContactID:i ClockStartDateTime:d*>ClockStart ClockEndDateTime:d*>ClockEnd BreakTime:n RouteID:i "
            "CrewLeaderContactID:i ClockStartLat:n>GEOLocationStartLatitude "
            "ClockStartLong:n>GEOLocationStartLongitude ClockEndLat:n>GEOLocationEndLatitude "
            "ClockEndLong:n>GEOLocationEndLongitude"
        ),
    ),
    Write("POST", "/CatalogItems", "CatalogItems", "integer", _members(_ITEM)),
    Write("PUT", "/CatalogItems", "CatalogItems", "integer", _members(f"CatalogItemID:i* {_ITEM}")),
    Write("POST", "/Vendors", "Vendors", "object", _members(_VENDOR)),
    Write("PUT", "/Vendors", "Vendors", "object", _members(f"VendorID:i* {_VENDOR}")),
    Write(
        "POST",
        "/Receipts",
        "Receipts",
        "object",
        _members(
            "BranchID:i* VendorID:i* VendorInvoiceNum:t VendorInvoiceDate:d WorkTicketID:i ReceiptNote:t "
            "InventoryLocationID:i ReceiptTotalCost:n"
        ),
        (
            Part(
                "ReceiptItems",
                _members("CatalogItemID:i ItemName:t* ItemType:t* ItemQuantity:n* ItemUnitCost:n*"),
                "ReceiptItems",
                is_list=True,
            ),
            Part(
                "ReceiptExtraCosts",
                _members("ExtraCostType:t* ExtraCost:n*"),
                "ReceiptExtraCosts",
                is_list=True,
            ),
        ),
    ),
    Write(
        "POST",
        "/Attachments",
        "Attachments",
        "string",
        _members(
            "FileName:t*>OriginalFileName FileData:t* ObjectId:i ObjectCode:t* "
            "AttachmentTypeId:i*>AttachmentTypeID AttachToInvoice:b ExposeToCrew:b"
        ),
    ),
    Write(
        "POST",
        "/Tasks",
        "Activities",
        "string",
        _members(_TASK),
        given=(("ActivityType", "Task"), ("Status", "Open")),
    ),
    Write(
        "POST",
        "/Issues",
        "Activities",
        "string",
        _members(_TASK.replace("Notes:t", "Notes:t*") + " IncludeClient:b PublicComment:b"),
        given=(("ActivityType", "Issue"), ("Status", "Open")),
    ),
)
#: The one collection of which a row can be removed, by a key in the path.
DELETES: Final = ("OpportunityTags",)
