"""Rows as CSV that spreadsheets open as it is, and run nothing of."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.pages.cells import columns, members, safe_text, text_of
from aspire_desktop.services.pages.row_source import WriteReport

if TYPE_CHECKING:
    from pathlib import Path

    from aspire_desktop.services.pages.row_source import RowSource


def write_csv(source: RowSource, path: Path) -> WriteReport:
    """Write RFC 4180 in UTF-8 with a byte order mark, by which Excel knows it."""
    names = columns(source.rows())
    count = guarded = 0
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        if names:
            writer.writerow([safe_text(name) for name in names])
        for row in source.rows():
            values = members(row)
            texts = [text_of(values[name]) if name in values else "" for name in names]
            cells = [safe_text(text) for text in texts]
            guarded += sum(text != cell for text, cell in zip(texts, cells, strict=True))
            writer.writerow(cells)
            count += 1
    return WriteReport(count, _notes(guarded))


def _notes(guarded: int) -> tuple[Phrase, ...]:
    return (Phrase("export.formulas", count=guarded),) if guarded else ()
