"""Tests for the reading of import tables, on the programs that setuptools brings for Windows."""

from importlib.resources import files
from pathlib import Path

import pytest

from tests.windows.import_table import ImportTable

_SETUPTOOLS = Path(str(files("setuptools")))


@pytest.fixture
def table() -> ImportTable:
    return ImportTable(_SETUPTOOLS / "cli-64.exe")


def test_a_program_says_which_libraries_it_needs_and_what_of_each(table: ImportTable) -> None:
    assert {"KERNEL32.dll", "VCRUNTIME140.dll"} <= set(table.libraries())
    names = table.names("KERNEL32.dll")
    assert {"CreateProcessA", "GetExitCodeProcess"} <= set(names)
    assert "memcpy" not in names
    assert "memcpy" in table.names("VCRUNTIME140.dll")


def test_the_case_of_a_library_does_not_count(table: ImportTable) -> None:
    assert table.names("kernel32.DLL") == table.names("KERNEL32.dll")


def test_of_a_library_that_it_does_not_need_it_wants_nothing(table: ImportTable) -> None:
    assert table.names("icuuc.dll") == []


@pytest.mark.parametrize("content", [b"", b"#!/bin/sh\n", b"MZ", b"MZ" + bytes(100)])
def test_what_is_no_windows_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.dll"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r"other\.dll is no 64-bit Windows file"):
        ImportTable(path)


def test_a_program_of_32_bits_is_refused() -> None:
    with pytest.raises(ValueError, match="no 64-bit Windows file"):
        ImportTable(_SETUPTOOLS / "cli-32.exe")


def test_an_import_by_number_is_refused_by_its_library(tmp_path: Path, table: ImportTable) -> None:
    changed = bytearray((_SETUPTOOLS / "cli-64.exe").read_bytes())
    place = table._place(dict(table._descriptors())["KERNEL32.dll"])
    changed[place : place + 8] = (7 | 1 << 63).to_bytes(8, "little")
    path = tmp_path / "numbered.exe"
    path.write_bytes(changed)
    with pytest.raises(ValueError, match=r"numbered\.exe imports number 7 of KERNEL32\.dll"):
        ImportTable(path).names("KERNEL32.dll")
