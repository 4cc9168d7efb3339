"""Tests for aspire_desktop.services.pages.writers and its formats."""

import csv
import json
import re
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from aspire_desktop.core.errors import InputError
from aspire_desktop.services.pages.csv_file import write_csv
from aspire_desktop.services.pages.disk import Disk
from aspire_desktop.services.pages.row_source import RowSource, WriteReport
from aspire_desktop.services.pages.work_folder import alone_in_work_folder
from aspire_desktop.services.pages.writers import FORMATS, check_target, write_file, write_json, write_jsonl
from aspire_desktop.services.pages.xlsx_file import survives, write_xlsx

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ROWS = [
    b'{"Id": 1, "Name": "Bj\\u00f6rk, \\"B\\"", "Rate": 1.10, "Tags": [1, {"a": null}]}',
    b'{"Id": 2, "Active": true, "Name": null, "Note": "two\\r\\nlines"}',
    b'{"Id": 12345678901234567890}',
    b'"bare"',
]
NAMES = ["Id", "Name", "Rate", "Tags", "Active", "Note", "value"]


@dataclass(frozen=True)
class Rows:
    all: list[bytes]

    def rows(self) -> Iterator[bytes]:
        return iter(self.all)


@dataclass(frozen=True)
class ManyRows:
    """Rows that are made as they are asked for."""

    count: int

    def rows(self) -> Iterator[bytes]:
        for number in range(self.count):
            yield b'{"Id": %d, "Name": "%s"}' % (number, b"x" * 200)


def written(source: RowSource, target: Path) -> WriteReport:
    with alone_in_work_folder(target):
        return write_file(source, target, Disk())


def said(report: WriteReport) -> list[str]:
    return [str(note) for note in report.notes]


def read_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


Cell = tuple[str, str]


def read_xlsx(path: Path, sheet: int = 1) -> list[dict[str, Cell]]:
    """Return each row's cells by their column's letters, as (type, text)."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        tree = ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{sheet}.xml"))  # noqa: S314
    return [{letters(cell): content(cell) for cell in row} for row in tree.iter(f"{MAIN}row")]


def letters(cell: ElementTree.Element) -> str:
    return cell.attrib["r"].rstrip("0123456789")


def content(cell: ElementTree.Element) -> Cell:
    text = "".join(part.text or "" for part in cell.iter() if part.tag in (f"{MAIN}t", f"{MAIN}v"))
    assert cell.find(f"{MAIN}f") is None
    return cell.attrib.get("t", "n"), text


def test_json_lines_are_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    assert write_jsonl(Rows(ROWS), path) == WriteReport(4)
    assert path.read_bytes() == b"".join(row + b"\n" for row in ROWS)


@pytest.mark.parametrize("rows", [[], ROWS[:1], ROWS])
def test_json_is_one_array_of_the_rows(tmp_path: Path, rows: list[bytes]) -> None:
    path = tmp_path / "x.json"
    write_json(Rows(rows), path)
    text = path.read_bytes()
    assert json.loads(text) == [json.loads(row) for row in rows]
    assert all(row in text for row in rows)


def test_csv_has_all_columns_and_every_digit(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    assert write_csv(Rows(ROWS), path) == WriteReport(4)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfId,Name,Rate,Tags,Active,Note,value\r\n")
    assert read_csv(path)[1:] == [
        ["1", 'Björk, "B"', "1.10", '[1,{"a":null}]', "", "", ""],
        ["2", "", "", "", "true", "two\r\nlines", ""],
        ["12345678901234567890", "", "", "", "", "", ""],
        ["", "", "", "", "", "", "bare"],
    ]


def test_no_cell_of_csv_is_a_formula(tmp_path: Path) -> None:
    hostile = ["=1+1", "+1", "-2+3", "@a", "\t=1", "\r=1", '=HYPERLINK("http://x","y")', '","=1', "\n=1"]
    rows = [json.dumps({"=name": text, "plain": -5.5, "text": "-5"}).encode() for text in hostile]
    path = tmp_path / "x.csv"
    report = write_csv(Rows(rows), path)
    header, *lines = read_csv(path)
    assert header == ["\ufeff'=name", "plain", "text"]
    assert [line[0] for line in lines] == [
        "'=1+1",
        "'+1",
        "'-2+3",
        "'@a",
        "'\t'=1",
        "'\r'=1",
        '\'=HYPERLINK("http://x","y")',
        '","=1',
        "'\n'=1",
    ]
    assert {(line[1], line[2]) for line in lines} == {("-5.5", "-5")}
    assert said(report) == ["8 cells began like a formula: an apostrophe was put before them."]


def test_csv_of_nothing_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    assert write_csv(Rows([]), path).rows == 0
    assert path.read_bytes() == b""


def test_halves_of_characters_do_not_stop_csv(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    write_csv(Rows([b'{"a": "\\ud800", "\\udc00": "\xff"}']), path)
    assert read_csv(path)[1] == ["\ufffd", "\ufffd"]


def test_a_workbook_holds_texts_numbers_and_booleans_as_such(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    report = write_xlsx(Rows(ROWS), path)
    assert report.rows == 4
    assert said(report) == ["1 number has more digits than Excel keeps: it is there as text."]
    assert read_xlsx(path) == [
        {letter: ("inlineStr", name) for letter, name in zip("ABCDEFG", NAMES, strict=True)},
        {
            "A": ("n", "1"),
            "B": ("inlineStr", 'Björk, "B"'),
            "C": ("n", "1.1"),
            "D": ("inlineStr", '[1,{"a":null}]'),
        },
        {"A": ("n", "2"), "E": ("b", "1"), "F": ("inlineStr", "two\nlines")},
        {"A": ("inlineStr", "12345678901234567890")},
        {"G": ("inlineStr", "bare")},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "{=1}",
        "http://evil.example",
        "internal:x",
        "1",
        "<r><t>x</t></r>",
        "<r>&</r>",
        "_x0041_",
        "a&b<c>",
        " x ",
    ],
)
def test_a_text_of_a_workbook_is_never_anything_else(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.xlsx"
    write_xlsx(Rows([json.dumps({text: text}).encode()]), path)
    shown = [row["A"] for row in read_xlsx(path)]
    assert {kind for kind, _ in shown} == {"inlineStr"}
    # Excel's own escape of what would be one.
    assert {told.replace("_x005F_", "_") for _, told in shown} == {f"{text} " if text[:3] == "<r>" else text}
    with zipfile.ZipFile(path) as archive:
        assert not re.search(
            "hyperlink", " ".join(archive.namelist()) + str(archive.read("xl/worksheets/sheet1.xml"))
        )


def test_what_excel_cannot_hold_is_changed_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    texts = ["\x00a\x1b", "\ud800", "\uffff", "x" * 32_768, "😀" * 16_384, "y" * 32_767]
    report = write_xlsx(Rows([json.dumps({"a": text}).encode() for text in texts]), path)
    shown = [row["A"][1] for row in read_xlsx(path)][1:]
    assert shown[:3] == ["\ufffda\ufffd", "\ufffd", "\ufffd"]
    assert [len(text) for text in shown[3:]] == [32_767, 16_383, 32_767]
    assert said(report) == [
        "2 texts were longer than a cell of Excel and were cut.",
        "2 texts held characters that Excel has not: they were replaced.",
    ]


def test_rows_that_fill_a_sheet_go_on_in_the_next(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    rows = [b'{"Id": %d}' % n for n in range(7)]
    assert write_xlsx(Rows(rows), path, rows_per_sheet=3).rows == 7
    sheets = [[row["A"][1] for row in read_xlsx(path, number)] for number in (1, 2, 3)]
    assert sheets == [["Id", "0", "1", "2"], ["Id", "3", "4", "5"], ["Id", "6"]]


def test_a_workbook_of_nothing_opens(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    assert write_xlsx(Rows([]), path).rows == 0
    assert read_xlsx(path) == []


def test_more_columns_than_a_sheet_has_are_refused(tmp_path: Path) -> None:
    row = json.dumps({str(n): n for n in range(16_385)}).encode()
    with pytest.raises(InputError, match="16,385 columns"):
        write_xlsx(Rows([row]), tmp_path / "x.xlsx")


@pytest.mark.parametrize(
    ("number", "does"),
    [
        ("0", True),
        ("-0.0", True),
        ("123456789012345", True),
        ("1234567890123456", False),
        ("0.123456789012345", True),
        ("0.1234567890123456", False),
        ("1.10000000000000000000000", True),
        ("10000000000000000", False),
        ("1e999999", False),
        ("1e-999999", False),
        ("-1.5E10", True),
    ],
)
def test_a_number_is_one_where_excel_keeps_every_digit(number: str, does: bool) -> None:
    assert survives(number) is does


@pytest.mark.parametrize("ending", FORMATS)
def test_the_target_is_replaced_in_one_step(tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"x{ending}"
    target.write_bytes(b"old")
    assert written(Rows(ROWS), target).rows == 4
    assert target.read_bytes() != b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("ending", FORMATS)
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, ending: str) -> None:
    class Broken:
        def __init__(self) -> None:
            self.times = 0

        def rows(self) -> Iterator[bytes]:
            yield from ROWS
            self.times += 1
            if self.times == 2 or ending.startswith(".json"):
                raise OSError(5, "Input/output error")

    target = tmp_path / f"x{ending}"
    target.write_bytes(b"old")
    with pytest.raises(OSError, match="Input/output"):
        written(Broken(), target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_what_a_crash_left_behind_is_no_hindrance(tmp_path: Path) -> None:
    target = tmp_path / "X.CSV"
    with alone_in_work_folder(target) as folder:
        left = folder / "whole"
        left.mkdir()
        (left / "junk").write_bytes(b"x")
    assert left.exists()
    written(Rows(ROWS), target)
    assert [path.name for path in tmp_path.iterdir()] == ["X.CSV"]


@pytest.mark.parametrize("name", ["x", "x.txt", "x.csv.gz", "no/x.csv", ".", ".csv"])
def test_a_target_without_a_format_or_a_folder_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError):
        check_target(tmp_path / name)


@pytest.mark.parametrize("write", [write_jsonl, write_json, write_csv, write_xlsx])
def test_the_memory_does_not_grow_with_the_rows(
    tmp_path: Path, write: Callable[[RowSource, Path], WriteReport]
) -> None:
    write(ManyRows(10), tmp_path / "warm")
    peaks = []
    for count in (200, 4000):
        tracemalloc.start()
        write(ManyRows(count), tmp_path / "x")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    # 4,000 rows are about a megabyte.
    assert peaks[1] < peaks[0] + 300_000
