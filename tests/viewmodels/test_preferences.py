"""Tests for aspire_desktop.viewmodels.preferences."""

from aspire_desktop.services.settings import Settings
from aspire_desktop.viewmodels.preferences import Preferences


def test_a_change_is_written_and_told(qapp: object) -> None:
    written: list[Settings] = []
    told: list[Settings] = []
    preferences = Preferences(Settings(), written.append)
    preferences.changed.connect(told.append)
    preferences.change(appearance="dark", lock_after_min=5)
    assert written == told == [Settings(appearance="dark", lock_after_min=5)] == [preferences.current]


def test_what_is_so_already_is_neither_written_nor_told(qapp: object) -> None:
    written: list[Settings] = []
    preferences = Preferences(Settings(appearance="dark"), written.append)
    preferences.changed.connect(written.append)
    preferences.change(appearance="dark")
    assert written == []
