"""What stands in the fields of a made-up landscaping company's rows."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from aspire_desktop.demo.names import LISTS
from aspire_desktop.demo.shapes import Field, Kind, Table

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Mapping, Sequence

    #: Returns a value for the row that has a number.
    Maker = Callable[[int], object]

START_IDS: Final = 1000
_START_NUMBERS: Final = 24_001  #: what people call a ticket or an invoice by: never its id
_FIRST_NAMES: Final = (
    "Ada",
    "Ben",
    "Cleo",
    "Dario",
    "Elif",
    "Finn",
    "Greta",
    "Inés",
    "Jonas",
    "Kaia",
    "Noor",
)
_LAST_NAMES: Final = ("Ashdown", "Birkholt", "Calloway", "Drumlin", "Esterly", "O'Malley", "Péron", "Quill")
_TOWNS: Final = ("Maplewick", "Stonebridge", "Alderford", "Fernhill", "Larkspur", "Wrenfield", "Oakhollow")
_PLACES: Final = (
    "Office Park",
    "Commons",
    "Retail Center",
    "Medical Plaza",
    "Estates HOA",
    "Logistics Hub",
)
_SERVICES: Final = (
    "Mowing",
    "Snow plowing",
    "Irrigation check",
    "Bed care",
    "Pruning",
    "Janitorial, nightly",
)
_BRANCHES: Final = ("North", "South", "East", "West", "Snow & Ice", "Cleaning")
_TYPES: Final = ("Employee", "Customer", "Vendor", "Prospect", "Sub")
_NOTES: Final = ("Gate code at the desk", "Call before 8 a.m.", "Dog in the yard", "Invoice by e-mail <only>")
_NOW: Final = datetime(2026, 11, 20, 16)  # noqa: DTZ001 (the API's moments are stored without their Z)
#: Moments of the last 300 days, in steps that fall on all times of the day.
_MOMENTS: Final = tuple((_NOW - timedelta(minutes=85 * n)).isoformat(sep=" ") for n in range(5080))
#: What is null nearly always.
_RARE: Final = frozenset({"SyncError", "TerminationDate", "OTHours"})
#: Tables whose names are not the plural of the ids that stand for their rows.
_OWNERS: Final = {
    "AddressID": "Addresses",
    "BranchID": "Branches",
    "OpportunityID": "Opportunities",
    "PropertyID": "Properties",
}


def pick(among: Sequence[str | float], chance: random.Random) -> str | float:
    """Return one of them: three times as fast as `choice`, which a start on 20,000 rows feels."""
    return among[int(chance.random() * len(among))]


def maker(table: Table, one: Field, chance: random.Random, rows: Mapping[str, int]) -> Maker:
    """Return what makes the values of the field `one`.

    Args:
        table: The field's.
        one: The field.
        chance: Where they come from.
        rows: The number of rows of each table, so that ids stand for a row.
    """
    make = _maker(table, one, chance, rows)
    if not one.nullable:
        return make
    missing = 0.92 if one.name in _RARE else 0.25
    return lambda number: None if chance.random() < missing else make(number)


def _maker(table: Table, one: Field, chance: random.Random, rows: Mapping[str, int]) -> Maker:
    if one.name == table.key and not table.key_is_owner:
        return lambda number: START_IDS + number
    if one.choices:
        return lambda _: pick(one.choices, chance)
    if one.name.endswith("ID") and one.kind is Kind.INTEGER:
        return _ids(one.name, chance, rows)
    if one.kind is Kind.TEXT:
        return _texts(table, one.name, chance)
    if one.kind is Kind.BOOLEAN:
        return lambda _: int(chance.random() < 0.85)
    if one.kind is Kind.MOMENT:
        return lambda _: pick(_MOMENTS, chance)
    if one.kind is Kind.DECIMAL:
        return _amounts(one.name, chance)
    return _numbers(one.name, chance)


def _ids(name: str, chance: random.Random, rows: Mapping[str, int]) -> Maker:
    names = LISTS.get(name.removesuffix("ID"))
    if names is not None:
        return lambda _: 1 + int(chance.random() * len(names))
    stem = "AddressID" if name.endswith("AddressID") else "ContactID" if name.endswith("ContactID") else name
    count = rows.get(_OWNERS.get(stem, f"{stem[:-2]}s"), 40)
    return lambda _: START_IDS + int(chance.random() * count)


def _numbers(name: str, chance: random.Random) -> Maker:
    if name.endswith("Number"):
        return lambda number: _START_NUMBERS + number
    return lambda _: 1 + int(chance.random() * 12)


def _amounts(name: str, chance: random.Random) -> Maker:
    if "Hours" in name or name == "ItemQuantity":
        return lambda _: (2 + int(chance.random() * 46)) / 4
    if name == "BreakTime":
        return lambda _: pick((0.25, 0.5, 0.75), chance)
    if name in ("Probability", "PercentComplete") or name.endswith("Percent"):
        return lambda _: 5.0 * int(chance.random() * 21)
    if name.endswith("Latitude"):
        return lambda _: round(chance.uniform(39.1, 41.9), 6)
    if name.endswith("Longitude"):
        return lambda _: round(chance.uniform(-83.8, -78.2), 6)
    highest = 42 if name.endswith("Rate") else 4200
    return lambda _: round(chance.uniform(18, highest), 2)


def _texts(table: Table, name: str, chance: random.Random) -> Maker:
    special: dict[str, Maker] = {
        "BranchName": lambda number: _BRANCHES[number % len(_BRANCHES)],
        "ContactTypeName": lambda number: _TYPES[number % len(_TYPES)],
        "FirstName": lambda _: pick(_FIRST_NAMES, chance),
        "LastName": lambda _: pick(_LAST_NAMES, chance),
        "PropertyName": lambda _: f"{pick(_TOWNS, chance)} {pick(_PLACES, chance)}",
        "CompanyName": lambda _: f"{pick(_LAST_NAMES, chance)} & Co.",
        "LegalName": lambda _: "Wrenfield Grounds & Sons LLC",
        "VendorName": lambda _: f"{pick(_TOWNS, chance)} Supply",
        "OpportunityName": lambda number: f"{pick(_SERVICES, chance)} {2024 + number % 3}",
        "Subject": lambda _: f"{pick(_SERVICES, chance)} at {pick(_TOWNS, chance)}",
        "ItemName": lambda number: f"{pick(_SERVICES, chance)} unit {number + 1}",
        "City": lambda _: pick(_TOWNS, chance),
        "StateProvinceCode": lambda _: pick(("OH", "PA", "IN"), chance),
        "ZipCode": lambda number: f"{43000 + number % 900}",
        "AddressLine1": lambda _: f"{chance.randrange(1, 990)} {pick(_TOWNS, chance)} Road",
        "AddressLine2": lambda _: f"Suite {chance.randrange(100, 400)}",
        "TimeZone": lambda _: "Eastern Standard Time",
        "PropertyType": lambda _: pick(("Office", "Retail", "Homes"), chance),
        "Salutation": lambda _: pick(("Ms.", "Mr.", "Mx."), chance),
        "Title": lambda _: pick(("Facility manager", "Owner", "Crew leader"), chance),
        "Email": lambda number: f"person{number}@example.com",
        "Website": lambda number: f"https://example.com/?p={number}&from=aspire",
    }
    if name in special:
        return special[name]
    return _plain_texts(table, name, chance)


def _plain_texts(table: Table, name: str, chance: random.Random) -> Maker:
    if name.endswith("UserName"):
        return lambda _: f"{pick(_FIRST_NAMES, chance)} {pick(_LAST_NAMES, chance)}"
    if name.endswith(("Note", "Notes")):
        return lambda _: pick(_NOTES, chance)
    if name.endswith("Prefix"):
        return lambda number: _BRANCHES[number % len(_BRANCHES)][:2].upper()
    if name.endswith("Phone"):
        return lambda number: f"+1 555-01{number % 100:02}"
    if name.endswith(("Code", "Number", "Num", "Reference")):
        return lambda number: f"{table.name[:3].upper()}-{number + 1:04}"
    return lambda number: f"{name} {number + 1}"
