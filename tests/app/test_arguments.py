"""Tests for aspire_desktop.app.arguments."""

import pytest

from aspire_desktop.app.arguments import parse_arguments


def test_an_empty_folder_is_not_the_current_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(["--data-dir", ""])
    assert ended.value.code == 2
    assert "the path is empty" in capsys.readouterr().err
