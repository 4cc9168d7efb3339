"""Tests for aspire_desktop.app.hot_key, what can be told of it without other programs."""

import pytest
from pytestqt.qtbot import QtBot

from aspire_desktop.app.hot_key import HotKeyError, hot_keys
from aspire_desktop.app.hot_key.keys import Combination, combination


@pytest.mark.parametrize(
    ("text", "modifiers", "key"),
    [
        ("Ctrl+Alt+A", {"ctrl", "alt"}, "A"),
        ("ctrl+shift+7", {"ctrl", "shift"}, "7"),
        ("Meta+Space", {"meta"}, "Space"),
        ("F9", set(), "F9"),
        ("Alt+F12", {"alt"}, "F12"),
    ],
)
def test_combinations_are_read(text: str, modifiers: set[str], key: str) -> None:
    assert combination(text) == Combination(frozenset(modifiers), key)


@pytest.mark.parametrize("text", ["", "A", "Shift+A", "Ctrl", "Ctrl+Tab", "Ctrl+C", "Ctrl+K, Ctrl+A", "x y"])
def test_what_others_need_or_nobody_can_press_is_refused(text: str) -> None:
    with pytest.raises(HotKeyError):
        combination(text)


def test_where_the_system_has_none_it_says_so(qtbot: QtBot) -> None:
    del qtbot
    keys = hot_keys("wayland")
    keys.take("")
    with pytest.raises(HotKeyError, match="second start"):
        keys.take("Ctrl+Alt+A")
    keys.close()


def test_windows_numbers_of_keys() -> None:
    windows = pytest.importorskip("aspire_desktop.app.hot_key.windows")
    assert windows.virtual_key(combination("Ctrl+Alt+A")) == 0x41
    assert windows.virtual_key(combination("F1")) == 0x70
    assert windows.virtual_key(combination("Ctrl+Space")) == 0x20
    assert windows.modifiers(combination("Ctrl+Alt+A")) == 0x4003
