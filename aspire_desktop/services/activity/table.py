"""The record of activity as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import InputError, system_reason
from aspire_desktop.services.pages.cells import safe_text
from aspire_desktop.services.whole_file import write_for_user

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from aspire_desktop.core.activity import Activity

_NAMES: Final = ("number", "at", "what", "credential", "credential_id", "details", "by")


def write_table(entries: Iterable[Activity], path: Path) -> None:
    """Write `entries` as CSV, times in UTC; no cell is taken for a formula.

    Raises:
        InputError: The file cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_NAMES)
    for entry in entries:
        texts = (entry.kind, entry.credential, entry.profile_id, entry.detail, entry.by)
        writer.writerow([entry.number, entry.at.isoformat(), *map(safe_text, texts)])
    try:
        write_for_user(path, text.getvalue().encode("utf-8-sig", "replace"))
    except OSError as error:
        raise InputError("file.not_written", file=path.name, reason=system_reason(error)) from None
