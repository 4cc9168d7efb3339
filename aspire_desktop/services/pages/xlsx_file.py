"""Rows as an Excel workbook, within what a workbook can hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.pages.cells import columns, is_number, members, text_of
from aspire_desktop.services.pages.row_source import WriteReport

if TYPE_CHECKING:
    from pathlib import Path

    from aspire_desktop.services.pages.row_source import RowSource

#: A sheet's own limit of 1,048,576, less the line with the names.
_MAX_ROWS: Final = 1_048_575
_MAX_COLUMNS: Final = 16_384
#: Of a cell, in UTF-16 units.
_MAX_TEXT: Final = 32_767
_MAX_DIGITS: Final = 15
_LARGEST: Final = 1e307
#: Neither XML nor Excel has them: controls, halves of surrogate pairs, non-characters.
_NO_CHARACTERS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LINE_END: Final = re.compile("\r\n?")
_OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "use_zip64": True,
}


def write_xlsx(source: RowSource, path: Path, rows_per_sheet: int = _MAX_ROWS) -> WriteReport:
    """Write the rows to as many sheets as they need.

    Raises:
        InputError: There are more columns than a sheet has.
    """
    names = columns(source.rows())
    if len(names) > _MAX_COLUMNS:
        raise InputError("export.too_many_columns", count=len(names), limit=_MAX_COLUMNS)
    import xlsxwriter  # type: ignore[import-untyped]

    # Its temporary files hold customer data: they stay in our own folder.
    book = xlsxwriter.Workbook(str(path), {**_OPTIONS, "tmpdir": str(path.parent)})
    sheets = _Sheets(book, names, rows_per_sheet)
    try:
        for row in source.rows():
            sheets.add(members(row))
    except BaseException:
        sheets.drop()
        raise
    book.close()
    return WriteReport(sheets.count, tuple(sheets.notes()))


class _Sheets:
    """Fills one sheet after the other, each under a line with the names."""

    def __init__(self, book: Any, names: list[str], rows_per_sheet: int) -> None:
        self.count = 0
        self._book = book
        self._names = names
        self._rows_per_sheet = rows_per_sheet
        self._cut = self._replaced = self._as_text = 0
        self._sheet = self._next()

    def add(self, values: dict[str, bytes]) -> None:
        if self.count and self.count % self._rows_per_sheet == 0:
            self._sheet = self._next()
        line = self.count % self._rows_per_sheet + 1
        for column, name in enumerate(self._names):
            value = values.get(name, b"null")
            if value != b"null":
                self._put(line, column, value)
        self.count += 1

    def notes(self) -> list[Phrase]:
        found = {
            "export.texts_cut": self._cut,
            "export.characters_replaced": self._replaced,
            "export.numbers_as_texts": self._as_text,
        }
        return [Phrase(code, count=count) for code, count in found.items() if count]

    def drop(self) -> None:
        """Close the files of a workbook that will never be one."""
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()

    def _next(self) -> Any:
        number = len(self._book.worksheets()) + 1
        sheet = self._book.add_worksheet("Rows" if number == 1 else f"Rows {number}")
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(self._names):
            self._put_text(sheet, (0, column), name)
        return sheet

    def _put(self, line: int, column: int, value: bytes) -> None:
        text = text_of(value)
        if value in (b"true", b"false"):
            self._sheet.write_boolean(line, column, value == b"true")
        elif value[:1] not in b'"{[' and is_number(text):
            if survives(text):
                self._sheet.write_number(line, column, float(text))
                return
            self._as_text += 1
            self._sheet.write_string(line, column, text[:_MAX_TEXT])
        else:
            self._put_text(self._sheet, (line, column), text)

    def _put_text(self, sheet: Any, place: tuple[int, int], text: str) -> None:
        clean, replaced = _NO_CHARACTERS.subn("\ufffd", _LINE_END.sub("\n", text))
        shown = _cut(clean)
        self._replaced += bool(replaced)
        self._cut += len(shown) < len(clean)
        if shown.startswith("<r>") and shown.endswith("</r>"):
            # XlsxWriter (3.3) would take it for its own markup and write it without escaping it.
            shown = f"{shown[: _MAX_TEXT - 1]} "
        sheet.write_string(*place, shown)


def survives(number: str) -> bool:
    """Say whether Excel, which keeps a double and shows 15 digits of it, would show this very number."""
    mantissa, _, _exponent = number.lower().partition("e")
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    digits = (whole + fraction.rstrip("0")).lstrip("0")
    if len(digits) > _MAX_DIGITS:
        return False
    size = abs(float(number))
    return 1 / _LARGEST < size < _LARGEST if digits else True


def _cut(text: str) -> str:
    if len(text) <= _MAX_TEXT // 2:
        return text
    units = text.encode("utf-16-le")
    return text if len(units) <= 2 * _MAX_TEXT else units[: 2 * _MAX_TEXT].decode("utf-16-le", "ignore")
