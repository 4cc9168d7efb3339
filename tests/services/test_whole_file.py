"""Tests for aspire_desktop.services.whole_file."""

import os
from pathlib import Path

import pytest

from aspire_desktop.services.whole_file import remove_leftovers, write_for_user, write_whole


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
    left = (
        "settings.json.tmp",
        "settings.json.1.tmp",
        "location.json.tmp",
        "activity.head.tmp",
        "requests.sqlite.tmp",
        "requests.sqlite.1.tmp",
        "descriptions/one.openapi.7.tmp",
        "renewals/one.spent.tmp",
    )
    kept = (
        "settings.json",
        "settings.json.1",
        "vault.aspire.tmp",
        "mine.tmp",
        "mine.json.tmp",
        "descriptions/one.openapi",
        "mine/settings.json.tmp",
    )
    for name in (*left, *kept):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    remove_leftovers(tmp_path)
    found = (path for path in tmp_path.rglob("*") if path.is_file())
    assert sorted(path.relative_to(tmp_path).as_posix() for path in found) == sorted(kept)


def test_a_file_that_the_user_named_is_whole_or_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "response.json"
    path.write_bytes(b"old")
    other = tmp_path / "response.json.tmp"
    other.write_bytes(b"mine")
    write_for_user(path, b"new")
    assert (path.read_bytes(), other.read_bytes()) == (b"new", b"mine")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["response.json", "response.json.tmp"]
    with pytest.raises(IsADirectoryError if os.name == "posix" else PermissionError):
        write_for_user(tmp_path, b"new")


@pytest.mark.skipif(os.name != "posix", reason="POSIX modes and links")
def test_a_file_that_the_user_named_keeps_its_rights_and_its_link(tmp_path: Path) -> None:
    path, link = tmp_path / "response.json", tmp_path / "link.json"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_for_user(link, b"new")
    assert link.is_symlink()
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o640)
    mask = os.umask(0o027)
    try:
        write_for_user(tmp_path / "made.json", b"new")
    finally:
        os.umask(mask)
    assert (tmp_path / "made.json").stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is full is a device of Linux")
def test_a_device_is_written_to_and_what_it_refuses_is_raised() -> None:
    write_for_user(Path(os.devnull), b"new")
    with pytest.raises(OSError, match="No space"):
        write_for_user(Path("/dev/full"), b"new")
