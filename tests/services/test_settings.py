"""Tests for aspire_desktop.services.settings."""

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


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "5", '{"appearance": 5}', '{"appearance": "pink"}', "[" * 9999]
)
def test_a_broken_file_means_the_defaults(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content)
    assert SettingsFile(tmp_path).read() == Settings()


def test_one_broken_value_costs_no_other(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(
        '{"appearance": "dark", "clear_clipboard_after_s": "soon", "x": 1}'
    )
    assert SettingsFile(tmp_path).read() == Settings(appearance="dark")


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    SettingsFile(tmp_path / "file").write(Settings())


@pytest.mark.parametrize(
    "content",
    [
        '{"lock_after_min": -1}',
        '{"lock_after_min": true}',
        '{"lock_after_min": 1e9}',
        '{"warn_before_min": 99999999999999999999}',
        '{"proxy": "socks"}',
        '{"grouping": "colour"}',
        '{"rate_limits": {"sandbox": "many"}}',
        '{"rate_limits": {"sandbox": -5}}',
    ],
)
def test_a_value_that_no_setting_can_have_means_its_default(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content)
    assert SettingsFile(tmp_path).read() == Settings()
