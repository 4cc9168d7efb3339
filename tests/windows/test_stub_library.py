"""Tests for the source of the stub; that Qt starts with it is the laboratory's own test."""

import re
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from tests.windows.stub_library import stub_source, wanted_of

_SETUPTOOLS = Path(str(files("setuptools")))


def test_the_names_come_from_all_libraries_of_a_folder_once_each(tmp_path: Path) -> None:
    (tmp_path / "plugins").mkdir()
    for name in ("first.dll", "plugins/second.PYD"):
        shutil.copy(_SETUPTOOLS / "cli-64.exe", tmp_path / name)
    (tmp_path / "readme.txt").write_text("no library")
    names = wanted_of("vcruntime140.dll", tmp_path)
    assert "memcpy" in names
    assert names == sorted(set(names))


def test_a_library_that_cannot_be_read_is_not_taken_for_one_that_wants_nothing(tmp_path: Path) -> None:
    (tmp_path / "half.dll").write_bytes(b"MZ")
    with pytest.raises(ValueError, match=r"half\.dll"):
        wanted_of("icuuc.dll", tmp_path)


def test_each_name_is_exported_and_says_itself_when_it_is_used() -> None:
    source = stub_source("text.dll", ["open_it", "close_it"])
    exported = re.findall(r'dllexport\) void (\w+)\(void\) \{ say\("([^"]+)"\); \}', source)
    assert exported == [("open_it", "text.dll: open_it"), ("close_it", "text.dll: close_it")]
