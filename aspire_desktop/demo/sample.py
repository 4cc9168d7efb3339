"""A made-up landscaping company's data, the same at every start."""

from __future__ import annotations

import random
import sqlite3
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from aspire_desktop.demo.tables import BY_NAME, TABLES, Field, Kind, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROWS: Final = {
    "Branches": 6,
    "ContactTypes": 5,
    "Contacts": 240,
    "Properties": 420,
    "Opportunities": 900,
    "WorkTickets": 2200,
    "WorkTicketVisits": 3600,
    "WorkTicketTimes": 6400,
    "ClockTimes": 2600,
    "Invoices": 1500,
    "Activities": 700,
    "CatalogItems": 260,
}
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
_CREWS: Final = ("Crew North 1", "Crew North 2", "Crew East", "Crew South", "Irrigation 3")
_BRANCHES: Final = ("North", "South", "East", "West", "Snow & Ice", "Cleaning")
_TYPES: Final = ("Employee", "Customer", "Vendor", "Prospect", "Subcontractor")
_NOW: Final = datetime(2026, 11, 20, 16)  # noqa: DTZ001 (the API's local times have no zone either)
_START_IDS: Final = 1000
#: What ends, with what begins it, and how many hours lie between; None takes the row's own Hours.
_ENDS: Final = {
    "EndTime": ("StartTime", None),
    "ClockEnd": ("ClockStart", 8),
    "DueDate": ("InvoiceDate", 30 * 24),
    "EndDate": ("StartDate", 365 * 24),
    "CompleteDate": ("ScheduledStartDate", 48),
}


def make_database() -> sqlite3.Connection:
    """Return an in-memory database with all tables filled."""
    database = sqlite3.connect(":memory:", check_same_thread=False)
    database.row_factory = sqlite3.Row
    chance = random.Random(20261120)  # noqa: S311 (sample data)
    for table in TABLES:
        columns = ", ".join(f'"{one.name}" {one.kind.value}' for one in table.fields)
        database.execute(f'CREATE TABLE "{table.name}" ({columns}, PRIMARY KEY ("{table.key}"))')
        marks = ", ".join("?" * len(table.fields))
        database.executemany(f'INSERT INTO "{table.name}" VALUES ({marks})', _rows(table, chance))  # noqa: S608 (our own names)
        for one in table.fields[1:]:
            if one.name.endswith("ID"):
                database.execute(f'CREATE INDEX "{table.name}.{one.name}" ON "{table.name}" ("{one.name}")')
    database.commit()
    return database


def _rows(table: Table, chance: random.Random) -> Iterator[tuple[object, ...]]:
    for number in range(_ROWS[table.name]):
        row = {one.name: _value(table, one, number, chance) for one in table.fields}
        _put_in_order(row)
        yield tuple(row.values())


def _put_in_order(row: dict[str, object]) -> None:
    """Let what ends come after what begins."""
    for end, (start, lasting) in _ENDS.items():
        if row.get(end) is not None and row.get(start) is not None:
            hours = row.get("Hours") if lasting is None else lasting
            begun = datetime.fromisoformat(str(row[start]))
            row[end] = (begun + timedelta(hours=float(str(hours)))).isoformat(sep=" ")


def _value(table: Table, one: Field, number: int, chance: random.Random) -> object:
    if one.name == table.key:
        return _START_IDS + number
    if one.nullable and chance.random() < 0.25:
        return None
    if one.choices:
        return chance.choice(one.choices)
    if one.name.endswith("ID"):
        return _foreign_key(one, chance)
    if one.kind is Kind.TEXT:
        return _text(table, one, number, chance)
    return _plain_value(one, number, chance)


def _plain_value(one: Field, number: int, chance: random.Random) -> object:
    if one.kind is Kind.BOOLEAN:
        return int(chance.random() < 0.85)
    if one.kind is Kind.MOMENT:
        return _moment(chance)
    if one.kind is Kind.DECIMAL:
        return _amount(one, chance)
    return chance.choice((15, 30, 45)) if one.name.endswith("Minutes") else _START_IDS + number


def _foreign_key(one: Field, chance: random.Random) -> int:
    plural = {"BranchID": "Branches", "PropertyID": "Properties", "OpportunityID": "Opportunities"}
    name = plural.get(one.name, f"{one.name[:-2]}s")
    rows = _ROWS.get(name, _ROWS["Contacts"]) if name in BY_NAME else _ROWS["Contacts"]
    return _START_IDS + chance.randrange(rows)


def _moment(chance: random.Random) -> str:
    moment = _NOW - timedelta(minutes=5 * chance.randrange(12 * 24 * 300))
    return moment.isoformat(sep=" ")


def _amount(one: Field, chance: random.Random) -> float:
    if "Hours" in one.name:
        return chance.randrange(2, 48) / 4
    if one.name == "TaxRate":
        return chance.choice((0.0, 0.0725, 0.0825))
    if one.name in ("Latitude", "Longitude"):
        return round(chance.uniform(39.1, 41.9) * (1 if one.name == "Latitude" else -2), 6)
    return round(chance.uniform(18, 4200), 2)


def _text(table: Table, one: Field, number: int, chance: random.Random) -> str:
    name, town = one.name, chance.choice(_TOWNS)
    fixed = {
        "BranchName": _BRANCHES[number % len(_BRANCHES)],
        "ContactTypeName": _TYPES[number % len(_TYPES)],
        "FirstName": chance.choice(_FIRST_NAMES),
        "LastName": chance.choice(_LAST_NAMES),
        "ContactName": chance.choice(_CREWS),
        "RouteName": chance.choice(_CREWS),
        "ServiceName": chance.choice(_SERVICES),
        "PropertyName": f"{town} {chance.choice(_PLACES)}",
        "OpportunityName": f"{chance.choice(_SERVICES)} {2024 + number % 3}",
        "Subject": f"{chance.choice(_SERVICES)} at {town}",
        "ItemName": f"{chance.choice(_SERVICES)} unit {number + 1}",
        "City": town,
        "StateCode": chance.choice(("OH", "PA", "IN")),
        "ZipCode": f"{43000 + number % 900}",
        "TimeZone": "Eastern Standard Time",
        "PayCodeName": chance.choice(("Regular", "Overtime", "Holiday")),
        "AddressLine1": f"{chance.randrange(1, 990)} {town} Road",
        "MobilePhone": f"555-01{number % 100:02}",
        "Phone": f"555-01{number % 100:02}",
    }
    if name in fixed:
        return fixed[name]
    if name.startswith("Email"):
        return f"person{number}@example.com"
    return (
        f"{table.name[:3].upper()}-{number + 1:04}"
        if name.endswith(("Code", "Number"))
        else f"{name} {number + 1}"
    )
