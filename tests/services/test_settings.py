"""Tests for aspire_desktop.services.settings."""

import os
import sys
from pathlib import Path

import pytest

from aspire_desktop.services.settings import Settings, SettingsFile


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    settings = Settings(
        appearance="dark", clear_clipboard_after_s=60, rate_limits={"sandbox": 30}, layout="x|y"
    )
    file = SettingsFile(tmp_path / "new" / "folder")
    file.write(settings)
    assert file.read() == settings


BROKEN = ["", "{", "[]", "5", "[" * 9999, '{"proxy": "man']


@pytest.mark.parametrize("content", ['{"appearance": 5}', '{"appearance": "pink"}', "{}"])
def test_a_value_that_protects_nobody_falls_back_without_a_word(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content)
    file = SettingsFile(tmp_path)
    assert (file.read(), file.problem) == (Settings(), None)


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_file_is_told_and_the_proxy_that_nobody_knows_is_not_guessed(
    tmp_path: Path, content: str
) -> None:
    (tmp_path / "settings.json").write_text(content)
    file = SettingsFile(tmp_path)
    assert file.read() == Settings(proxy="unknown")
    assert "cannot be read" in str(file.problem)


@pytest.mark.parametrize("content", [*BROKEN, None])
def test_the_copy_of_a_broken_or_missing_file_is_in_force_and_told(
    tmp_path: Path, content: str | None
) -> None:
    chosen = Settings(proxy="manual", proxy_url="http://proxy.test:8080", lock_after_min=1)
    SettingsFile(tmp_path).write(chosen)
    path = tmp_path / "settings.json"
    path.unlink()
    if content is not None:
        path.write_text(content)
    before = sorted(tmp_path.iterdir())
    file = SettingsFile(tmp_path)
    assert file.read() == chosen
    assert "a copy" in str(file.problem)
    assert sorted(tmp_path.iterdir()) == before, "reading wrote"
    file.write(chosen)
    assert (SettingsFile(tmp_path).read(), content is None) == (
        chosen,
        not (tmp_path / "settings.json.damaged").exists(),
    )


def test_a_first_start_has_nothing_to_say(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    assert (file.read(), file.problem) == (Settings(), None)


def test_a_copy_of_the_day_before_is_kept(tmp_path: Path) -> None:
    SettingsFile(tmp_path).write(Settings(lock_after_min=1))
    for number in range(2, 5):
        SettingsFile(tmp_path).write(Settings(lock_after_min=number))
    for name in ("settings.json", "settings.json.1"):
        (tmp_path / name).write_text("{")
    assert SettingsFile(tmp_path).read() == Settings(lock_after_min=1)


@pytest.mark.skipif(sys.platform == "win32", reason="its pipes have no place among files")
def test_a_pipe_in_the_place_of_the_file_never_hangs(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.json")
    file = SettingsFile(tmp_path)
    assert file.read().proxy == "unknown"
    file.write(Settings())
    assert (SettingsFile(tmp_path).read(), file.problem is not None) == (Settings(), True)


@pytest.mark.skipif(sys.platform == "win32", reason="links are for administrators")
def test_a_link_that_leads_nowhere_is_no_absent_file(tmp_path: Path) -> None:
    link = tmp_path / "settings.json"
    link.symlink_to(tmp_path / "unplugged" / "settings.json")
    file = SettingsFile(tmp_path)
    assert (file.read().proxy, file.problem is not None) == ("unknown", True)
    file.write(Settings())
    assert (file.read(), link.is_symlink()) == (Settings(), False)
    assert (tmp_path / "settings.json.damaged").is_symlink()


@pytest.mark.parametrize(
    ("content", "field", "named"),
    [
        ('{"proxy": 5, "proxy_url": "http://p:1"}', "proxy", "proxy"),
        ('{"proxy": "manual", "proxy_url": 5}', "proxy_url", "proxy address"),
        ('{"lock_after_min": "never"}', "lock_after_min", "lock after"),
        ('{"lock_with_system": 0}', "lock_with_system", "lock with the system"),
        ('{"clear_clipboard_after_s": -1}', "clear_clipboard_after_s", "clear clipboard after"),
    ],
)
def test_a_safety_that_cannot_be_read_is_named_and_taken_from_the_copy(
    tmp_path: Path, content: str, field: str, named: str
) -> None:
    (tmp_path / "settings.json").write_text(content)
    file = SettingsFile(tmp_path)
    alone = file.read()
    assert named in str(file.problem)
    assert alone.proxy == ("unknown" if "proxy" in named else "system")
    chosen = Settings(
        proxy="manual",
        proxy_url="http://proxy.test:8080",
        lock_after_min=7,
        lock_with_system=False,
        clear_clipboard_after_s=7,
    )
    file.write(chosen)
    (tmp_path / "settings.json").write_text(content)
    taken = file.read()
    assert getattr(taken, field) == getattr(chosen, field)


def test_one_broken_value_costs_no_other(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(
        '{"appearance": "dark", "clear_clipboard_after_s": "soon", "x": 1}'
    )
    assert SettingsFile(tmp_path).read() == Settings(appearance="dark")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        SettingsFile(tmp_path / "file").write(Settings())


@pytest.mark.parametrize(
    "content",
    [
        '{"warn_before_min": 99999999999999999999}',
        '{"grouping": "colour"}',
        '{"pinned": "payroll"}',
        '{"copy_forms": {"payroll": 5}}',
        '{"copy_forms": ["BEARER"]}',
        '{"pinned": ["payroll", 5]}',
        '{"rate_limits": {"sandbox": "many"}}',
        '{"rate_limits": {"sandbox": -5}}',
    ],
)
def test_a_value_that_no_setting_can_have_means_its_default(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content)
    assert SettingsFile(tmp_path).read() == Settings()
