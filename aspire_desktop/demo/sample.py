"""A made-up landscaping company's data, the same at every start."""

from __future__ import annotations

import random
import sqlite3
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.demo.derived import derive, derived_fields
from aspire_desktop.demo.files import sample_file
from aspire_desktop.demo.names import Names
from aspire_desktop.demo.tables import TABLES
from aspire_desktop.demo.values import START_IDS, maker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aspire_desktop.demo.shapes import Table

    Row = dict[str, Any]

_ROWS: Final = {
    "Branches": 6,
    "ContactTypes": 5,
    "Addresses": 300,
    "Contacts": 240,
    "ContactTags": 150,
    "Properties": 420,
    "PropertyContacts": 500,
    "PropertyTags": 200,
    "Opportunities": 900,
    "OpportunityBillings": 1200,
    "OpportunityTags": 300,
    "WorkTickets": 2200,
    "WorkTicketRevenues": 1500,
    "WorkTicketVisits": 2400,
    "WorkTicketTimes": 6400,
    "ClockTimes": 1800,
    "Invoices": 1500,
    "InvoiceOpportunities": 1800,
    "Activities": 700,
    "CatalogItems": 260,
    "CatalogItemBranches": 400,
    "Vendors": 40,
    "Receipts": 500,
    "ReceiptItems": 1100,
    "ReceiptExtraCosts": 200,
    "Attachments": 120,
}
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
    filled = _filled()
    for table in TABLES:
        columns = ", ".join(f'"{one.name}" {one.kind.value}' for one in table.fields)
        database.execute(f'CREATE TABLE "{table.name}" ({columns})')
        marks = ", ".join("?" * len(table.fields))
        rows = (tuple(row.values()) for row in filled[table.name])
        database.executemany(f'INSERT INTO "{table.name}" VALUES ({marks})', rows)  # noqa: S608 (our own names)
        _add_indexes(database, table)
    database.commit()
    return database


def _add_indexes(database: sqlite3.Connection, table: Table) -> None:
    """Let rows be found by their key and by what others join them by."""
    for name in (
        table.key,
        *(one.remote for other in TABLES for one in other.relations if one.table == table.name),
    ):
        database.execute(f'CREATE INDEX IF NOT EXISTS "{table.name}.{name}" ON "{table.name}" ("{name}")')


def _filled() -> dict[str, list[Row]]:
    """Return every table's rows, with the names that follow from their ids."""
    chance = random.Random(20261120)  # noqa: S311 (sample data)
    filled: dict[str, list[Row]] = {table.name: _rows(table, chance) for table in TABLES}

    def find(name: str, number: object) -> Mapping[str, object] | None:
        rows = filled[name]
        place = number - START_IDS if isinstance(number, int) else -1
        return rows[place] if 0 <= place < len(rows) else None

    # The tables stand in an order in which names of names, e.g. of a ticket's opportunity, come first.
    for table in TABLES:
        names, derived = Names(table), derived_fields(table)
        for row in filled[table.name]:
            names.put(row, find)
            derive(row, derived)
    return filled


def _rows(table: Table, chance: random.Random) -> list[Row]:
    follows = Names(table).fields.union(derived_fields(table))
    makers = [
        (one.name, None if one.name in follows else maker(table, one, chance, _ROWS)) for one in table.fields
    ]
    rows = []
    for number in range(_ROWS[table.name]):
        row: Row = {name: make(number) if make else None for name, make in makers}
        _put_in_order(table, row, number)
        rows.append(row)
    return rows


def _put_in_order(table: Table, row: Row, number: int) -> None:
    """Let a row not contradict itself."""
    for end, (start, lasting) in _ENDS.items():
        if row.get(end) is not None and row.get(start) is not None:
            hours = row.get("Hours") if lasting is None else lasting
            begun = datetime.fromisoformat(row[start])
            row[end] = (begun + timedelta(hours=float(hours or 0))).isoformat(sep=" ")
    if table.name == "Opportunities":
        _close(row)
    elif table.name == "Attachments":
        row |= sample_file(number)


def _close(row: Row) -> None:
    """Date only what was won as won, and what was lost as lost.

    Aspire leaves `WonDollars` on what was lost, so it stays.
    """
    won, lost = 4, 5
    if row["OpportunityStatusID"] != won:
        row["WonDate"] = row["JobStatusName"] = None
    if row["OpportunityStatusID"] != lost:
        row["LostDate"] = row["LostReason"] = None
