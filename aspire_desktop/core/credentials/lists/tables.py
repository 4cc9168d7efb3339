"""Reads tables: a row for each credential, or a row for each variable with a column for each environment.

A row for each credential has headings above it, or before each value its name.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.lists.entries import Block, Entry
from aspire_desktop.core.credentials.lists.fields import (
    KEYS,
    LOOSE_IDS,
    LOOSE_SECRETS,
    VALUES,
    Field,
    field_in,
    field_of,
    letters,
    rank,
)
from aspire_desktop.core.credentials.lists.names import Part, PartName, part_name, words
from aspire_desktop.core.credentials.lists.owners import says_aspire
from aspire_desktop.core.credentials.lists.showing import shown_name
from aspire_desktop.core.credentials.pasting import parse_credential
from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SEPARATORS: Final = ",;\t|"
_SEP_LINE: Final = re.compile(r"\s*\"?sep=(.)\"?\s*(?:\r?\n|$)", re.IGNORECASE)
#: Titles and blank lines may stand above the headings.
_MAX_ABOVE: Final = 10
_RULE: Final = re.compile(r"[\s:|=\-]*")
#: Columns of a table of variables that hold no values.
_ABOUT: Final = frozenset(
    {"description", "beschreibung", "notes", "note", "comment", "type", "enabled", "secret", "scope", "kind"}
)
#: Bitwarden's: custom fields, one a line, and free text.
_MORE: Final = frozenset({"fields", "notes"})
_FIELD_LINE: Final = re.compile(r"([^:\n]{1,60}):\s*(.+)")

#: Longer cells are not looked at: tables have many.
_MAX_NAME: Final = 60
_PART_HEADING: Final = re.compile(r"client.?id|secret|client.?key", re.IGNORECASE)
_NAME: Final = re.compile(r"[\w .\-]+")
#: How Excel keeps a text from becoming a number.
_TEXT_FORMULA: Final = re.compile(r'="((?:[^"]|"")*)"')

Row = tuple[int, list[str]]
#: A line of no list, put behind one to see whether it is read as a line.
_END: Final = "\ue000"


@dataclass(frozen=True, slots=True)
class TableReading:
    """Attributes: blocks: A row's or a column's; unread: Headings that mean nothing here."""

    blocks: tuple[Block, ...]
    unread: tuple[str, ...] = ()


def read_table(text: str) -> TableReading | None:
    """Return what a table holds; None where the text is none that could hold credentials.

    Raises:
        InputError: A cell is too long, or its quotes are never closed.
    """
    said = _SEP_LINE.match(text)
    skipped = text.count("\n", 0, said.end()) if said else 0
    body = text[said.end() :] if said else text
    for separator in said[1] if said else _by_likelihood(body):
        rows = [(number + skipped, row) for number, row in _rows(body, separator)]
        readers = (_of_names, _of_credentials, _of_several, _of_variables)
        reading = next((found for read in readers if (found := read(rows)) is not None), None)
        if reading is not None:
            if _ends_in_quotes(body, separator):
                raise InputError("listing.table_broken")
            return reading
    return None


def _by_likelihood(text: str) -> list[str]:
    first = "\n".join(text.lstrip().splitlines()[:_MAX_ABOVE])
    return sorted((one for one in _SEPARATORS if one in first), key=first.count, reverse=True)


def _rows(text: str, separator: str) -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    rows: list[Row] = []
    line = 1
    try:
        for cells in reader:
            start, line = line, reader.line_num + 1
            if any(cell.strip() for cell in cells) and not _RULE.fullmatch("".join(cells)):
                rows.append((start, [_plain(cell.strip()) for cell in cells]))
    except csv.Error:
        raise InputError("listing.table_broken") from None
    return rows


def _plain(cell: str) -> str:
    """Return what a cell shows where all of it is a formula for a text, as Excel writes ``="0123"``."""
    formula = _TEXT_FORMULA.fullmatch(cell)
    return cell if formula is None else formula[1].replace('""', '"')


def _ends_in_quotes(text: str, separator: str) -> bool:
    """Say whether a cell's quotes are never closed: it holds all that follows, Secrets as well."""
    return _rows(f"{text}\n{_END}", separator)[-1][1] != [_END]


def _of_names(rows: Sequence[Row]) -> TableReading | None:
    """Read rows that have before each value its name, as Enpass writes them: ``A;Username;a;Password;b``.

    A row of headings above values is none of them: there a name stands beside a name, or for once.
    """
    found = [(at, block) for at, (line, cells) in enumerate(rows) if (block := _named(cells, line))]
    if not found or 2 * len(found) <= len(rows) - found[0][0]:
        return None
    return TableReading(tuple(block for _, block in found))


def _named(cells: Sequence[str], line: int) -> Block | None:
    """Return what a row of names and values holds; None where it lacks a Client ID or a Secret."""
    names = [_name_in(cell) for cell in cells]
    entries, at = [], 0
    while at < len(cells):
        value = at + 1
        is_pair = names[at] and value < len(cells) and not names[value]
        if is_pair:
            entries.append(Entry(names[at], cells[value], line))
        elif not at and cells[at]:
            entries.append(Entry(Field.DESCRIPTION.value, cells[at], line))
        at += 2 if is_pair else 1
    filled = {entry.name for entry in entries if entry.value}
    if not {Field.CLIENT_ID.value, Field.SECRET.value} <= filled:
        return None
    is_login = all(field_in(cell) is not Field.CLIENT_ID for cell in cells)
    return login_block(entries) if is_login else Block(tuple(entries))


def _name_in(cell: str) -> str:
    """Return the name of the field that a cell names; empty where it is a value."""
    if len(cell) > _MAX_NAME:
        return ""
    known = field_in(cell)
    if known is not None:
        return known.value
    word = letters(cell)
    loose = ((Field.CLIENT_ID, LOOSE_IDS), (Field.SECRET, LOOSE_SECRETS))
    return next((known.value for known, words in loose if word in words), "")


def _of_credentials(rows: Sequence[Row]) -> TableReading | None:
    for at, (_, headings) in enumerate(rows[:_MAX_ABOVE]):
        columns = _columns(headings)
        if Field.CLIENT_ID in columns and Field.SECRET in columns:
            is_login = field_of(headings[columns[Field.CLIENT_ID]]) is not Field.CLIENT_ID
            names = _names(headings, columns)
            keys = tuple(heading for heading in headings if says_aspire(words(heading)))[:1]
            blocks = tuple(_row_block(names, row, keys, is_login=is_login) for row in rows[at + 1 :])
            return TableReading(blocks, tuple(_unread(headings, columns)))
    return None


def _of_several(rows: Sequence[Row]) -> TableReading | None:
    """Read rows of several pairs: ``Name,Sandbox Client ID,Sandbox Secret,Production Client ID,…``."""
    for at, (_, headings) in enumerate(rows[:_MAX_ABOVE]):
        # Other cells may be values, and names are kept in a cache.
        named = (part_name(heading) for heading in headings if _PART_HEADING.search(heading))
        parts = {(name.affixes, name.part) for name in named if name is not None}
        if not any((affixes, Part.CLIENT_ID) in parts for affixes, part in parts if part is Part.SECRET):
            continue
        columns = _columns(headings)
        names = _names(headings, columns)
        blocks = (_row_block(names, row, (), is_login=False) for row in rows[at + 1 :])
        titled = (replace(block, title=_cell(block, Field.DESCRIPTION)) for block in blocks)
        return TableReading(tuple(titled), tuple(_unread(headings, columns)))
    return None


def _cell(block: Block, known: Field) -> str:
    return next((entry.value for entry in block.entries if entry.name == known.value), "")


def _columns(headings: Sequence[str]) -> dict[Field, int]:
    """Return where each field stands: under its surest heading."""
    columns: dict[Field, int] = {}
    for at, heading in enumerate(headings):
        known = field_in(heading)
        if known and (known not in columns or rank(heading) < rank(headings[columns[known]])):
            columns[known] = at
    plain = [letters(heading) for heading in headings]
    if Field.CLIENT_ID in columns and Field.SECRET in columns:
        return columns
    loose_ids = [plain.index(word) for word in LOOSE_IDS if word in plain]
    loose_secrets = [plain.index(word) for word in LOOSE_SECRETS if word in plain]
    if loose_ids and loose_secrets:
        columns |= {Field.CLIENT_ID: loose_ids[0], Field.SECRET: loose_secrets[0]}
    return columns


def _names(headings: Sequence[str], columns: dict[Field, int]) -> list[str]:
    """Return the names of a row's entries: a field's own, also where it comes again, or the heading."""
    by_heading = {letters(headings[at]): known.value for known, at in columns.items()}
    return [by_heading.get(letters(heading), heading) for heading in headings]


def _unread(headings: Sequence[str], columns: dict[Field, int]) -> Iterator[str]:
    """Yield the headings that mean nothing here, as they may be shown: a value may have got among them."""
    used = set(columns.values())
    for at, heading in enumerate(headings):
        is_heard = letters(heading) in _MORE or part_name(heading) or field_of(heading) is Field.BASE_URL
        if heading and at not in used and not is_heard:
            yield shown_name(heading, "")


def _row_block(names: Sequence[str], row: Row, keys: tuple[str, ...], *, is_login: bool) -> Block:
    line, cells = row
    entries = [Entry(name, cell, line) for name, cell in zip(names, cells, strict=False) if name]
    entries += [Entry(name, "", line) for name in names[len(cells) :] if name]
    return login_block(entries) if is_login else Block(tuple(entries), keys=keys)


def login_block(entries: Sequence[Entry]) -> Block:
    """Return the block of a password manager's item.

    A Client ID and a Secret among its own fields or in its notes are meant rather than its login.
    """
    others = [entry for entry in entries if part_name(entry.name) is None]
    more = _of_fields(others)
    if more:
        return Block((*others, *more))
    return Block((*others, *(one for one in entries if one.value and part_name(one.name))), is_login=True)


def _of_fields(entries: Sequence[Entry]) -> list[Entry]:
    """Return the Client ID and the Secret of an item's custom fields or notes; nothing without both."""
    for entry in entries:
        if letters(entry.name) not in _MORE:
            continue
        found = [
            Entry(line[1].strip(), line[2].strip(), entry.line) for line in _FIELD_LINE.finditer(entry.value)
        ]
        parts = {name.part for one in found if (name := part_name(one.name))}
        if len(parts) > 1:
            return found
        pasted = parse_credential(entry.value)
        if pasted is not None:
            both = (("client_id", pasted.client_id), ("client_secret", pasted.secret))
            return [Entry(name, value, entry.line) for name, value in both]
    return []


def _of_variables(rows: Sequence[Row]) -> TableReading | None:
    """Read ``key,value`` and its kin; a table without headings counts where its first column says enough."""
    parts = {name.part for _, row in rows if len(row) > 1 and (name := _part_in(row[0]))}
    if len(parts) < 2 or not rows:
        return None
    headings = rows[0][1]
    has_headings = part_name(headings[0]) is None and (letters(headings[0]) in KEYS or _is_heading(rows))
    body = rows[1:] if has_headings else rows
    columns = _value_columns(headings) if has_headings else [1]
    return TableReading(tuple(_column_block(body, at, headings if has_headings else ()) for at in columns))


def _part_in(cell: str) -> PartName | None:
    """Say which part a first cell names; ``CLIENT_ID=a`` is an assignment that a comma has cut."""
    return part_name(cell) if _NAME.fullmatch(cell) else None


def _is_heading(rows: Sequence[Row]) -> bool:
    return len(rows[0][1]) == len(rows[1][1]) if len(rows) > 1 else False


def _value_columns(headings: Sequence[str]) -> list[int]:
    plain = [letters(heading) for heading in headings]
    values = [plain.index(word) for word in VALUES if word in plain]
    return values[:1] or [at for at in range(1, len(plain)) if plain[at] not in _ABOUT]


def _column_block(rows: Sequence[Row], at: int, headings: Sequence[str]) -> Block:
    heading = headings[at] if headings else ""
    title = "" if letters(heading) in VALUES else heading
    entries = [Entry(row[0], row[at], line) for line, row in rows if len(row) > at]
    return Block(tuple(entries), keys=(title,) if title else (), is_flat=True)
