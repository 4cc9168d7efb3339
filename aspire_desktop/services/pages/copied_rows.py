"""Rows of a table as text for the clipboard: CSV, JSON, a table in Markdown."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from aspire_desktop.core.json_text.table_form import TableForm
from aspire_desktop.services.pages.cells import is_number, safe_text, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def copied_rows(form: TableForm, names: Sequence[str], rows: Sequence[Mapping[str, bytes]]) -> str:
    """Return rows as text, with the columns `names` in their order.

    Args:
        form: CSV runs nothing in a spreadsheet; JSON holds every value as the server sent it.
        names: Of the columns; the empty one is that of what is no object.
        rows: Their values as JSON; what a row lacks is left out, or an empty cell.
    """
    if form is TableForm.JSON:
        return _json(names, rows)
    table = [[text_of(row[name]) if name in row else "" for name in names] for row in rows]
    return _csv(names, table) if form is TableForm.CSV else _markdown(names, table)


def _csv(names: Sequence[str], table: Sequence[Sequence[str]]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([safe_text(name or "value") for name in names])
    writer.writerows([safe_text(text) for text in row] for row in table)
    return file.getvalue()


def _json(names: Sequence[str], rows: Sequence[Mapping[str, bytes]]) -> str:
    import msgspec

    found: list[object] = []
    for row in rows:
        members = {name: msgspec.Raw(row[name]) for name in names if name in row}
        found.append(members.get("", members) if set(members) == {""} else members)
    return msgspec.json.format(msgspec.json.encode(found), indent=2).decode("utf-8", "replace")


def _markdown(names: Sequence[str], table: Sequence[Sequence[str]]) -> str:
    """Return a table as GitHub reads it; a column of numbers stands to the right."""
    columns = [[row[place] for row in table] for place in range(len(names))]
    lines = [[name or "value" for name in names]]
    lines.append(["---:" if _are_numbers(column) else "---" for column in columns])
    lines += table  # type: ignore[arg-type]
    return "\n".join(f"| {' | '.join(map(_markdown_cell, line))} |" for line in lines) + "\n"


def _are_numbers(column: Sequence[str]) -> bool:
    filled = [text for text in column if text]
    return bool(filled) and all(map(is_number, filled))


def _markdown_cell(text: str) -> str:
    """Keep a text within its cell, and be taken for nothing else than itself."""
    kept = text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")
    return " ".join(kept.split()) if "\n" in kept or "\r" in kept else kept
