"""Writes collected rows to the file that was asked for, in the format that its ending names."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import InputError
from aspire_desktop.services.pages.row_source import WriteReport
from aspire_desktop.services.pages.work_folder import work_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from aspire_desktop.services.pages.disk import Disk
    from aspire_desktop.services.pages.row_source import RowSource

#: The endings there are formats for.
FORMATS: Final = (".csv", ".jsonl", ".json", ".xlsx")
#: In the work folder; what a program that was killed left in it goes.
_WHOLE: Final = "whole"


def check_target(target: Path) -> None:
    """Refuse before anything is fetched what cannot be written at the end.

    Raises:
        InputError: The ending names no format, there is no such folder, or it is a pipe or a device.
    """
    if target.suffix.lower() not in FORMATS:
        raise InputError("export.ending_unknown", endings=", ".join(FORMATS), file=target.name)
    if target.exists() and not (target.is_file() or target.is_dir()):
        raise InputError("export.target_special", file=target.name)
    if target.is_dir() or not target.parent.is_dir():
        raise InputError("export.target_unusable", path=str(target))


def write_file(source: RowSource, target: Path, disk: Disk) -> WriteReport:
    """Write the rows to `target`, which is replaced in one step when all are written.

    For who is alone in the target's work folder: there it is written first.

    Raises:
        InputError: The rows do not fit the format.
        OSError: The file could not be written; `target` is as it was.
    """
    # Private, and beside the target: a move from elsewhere would not be one step.
    folder = work_folder(target) / _WHOLE
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    try:
        temporary = folder / target.name
        report = _writer(target)(source, temporary)
        _sync(temporary)
        # Whom it was kept from, it stays kept from; Windows has the folder's rights in any case.
        if os.name == "posix" and target.is_file():
            shutil.copymode(target, temporary)
        disk.replace(temporary, target)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return report


def write_jsonl(source: RowSource, path: Path) -> WriteReport:
    """Write one row a line, as they came."""
    count = 0
    with path.open("wb") as file:
        for row in source.rows():
            file.write(row + b"\n")
            count += 1
    return WriteReport(count)


def write_json(source: RowSource, path: Path) -> WriteReport:
    """Write one array, the rows as they came."""
    count = 0
    with path.open("wb") as file:
        for row in source.rows():
            file.write((b",\n" if count else b"[\n") + row)
            count += 1
        file.write(b"\n]\n" if count else b"[]\n")
    return WriteReport(count)


def _writer(target: Path) -> Callable[[RowSource, Path], WriteReport]:
    match target.suffix.lower():
        case ".csv":
            from aspire_desktop.services.pages.csv_file import write_csv

            return write_csv
        case ".xlsx":
            from aspire_desktop.services.pages.xlsx_file import write_xlsx

            return write_xlsx
        case ".jsonl":
            return write_jsonl
    return write_json


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
