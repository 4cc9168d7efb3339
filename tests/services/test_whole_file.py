"""Tests for aspire_desktop.services.whole_file."""

import os
from pathlib import Path

import pytest

from aspire_desktop.services.whole_file import remove_leftovers, write_whole


def test_the_new_content_takes_the_place_of_the_old_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_what_cannot_be_replaced_stays_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    with pytest.raises(OSError, match=r"."):
        write_whole(path, b"new")
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


def test_what_a_killed_program_left_goes_and_all_else_stays(tmp_path: Path) -> None:
    left = ("settings.json.tmp", "settings.json.1.tmp", "location.json.tmp", "activity.head.tmp")
    kept = ("settings.json", "settings.json.1", "vault.aspire.tmp", "mine.tmp")
    for name in (*left, *kept):
        (tmp_path / name).write_text("x")
    remove_leftovers(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(kept)
