"""Tests for aspire_desktop.viewmodels.preferences."""

from aspire_desktop.core.policies import Policies
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


def test_what_cannot_be_written_is_in_force_and_not_saved(qapp: object) -> None:
    def write(settings: Settings) -> None:
        if settings.appearance == "dark":
            raise PermissionError("read-only")

    preferences = Preferences(Settings(), write)
    preferences.change(appearance="dark")
    assert (preferences.current.appearance, preferences.is_saved) == ("dark", False)
    preferences.change(appearance="light")
    assert preferences.is_saved


def test_policies_that_change_are_told_of_and_settings_only_where_they_do() -> None:
    preferences = Preferences(Settings(lock_after_min=60), lambda _: None)
    told: list[object] = []
    preferences.policies_changed.connect(lambda: told.append("policies"))
    preferences.changed.connect(told.append)
    preferences.follow(Policies())
    assert told == []
    preferences.follow(Policies(may_export=False))
    assert told == ["policies"]
    preferences.follow(Policies(settings={"lock_after_min": 5}))
    assert told[1:] == ["policies", Settings(lock_after_min=5)]
    preferences.follow(Policies())
    assert told[3:] == ["policies", Settings(lock_after_min=60)]


def test_what_a_policy_decides_is_in_force_and_never_written() -> None:
    written: list[Settings] = []
    policies = Policies(settings={"lock_after_min": 5})
    preferences = Preferences(Settings(lock_after_min=60), written.append, policies=policies)
    told: list[Settings] = []
    preferences.changed.connect(told.append)
    assert preferences.current.lock_after_min == 5
    preferences.change(lock_after_min=0)
    assert (written, told) == ([], [])
    preferences.change(lock_after_min=0, appearance="dark")
    assert written == [Settings(lock_after_min=60, appearance="dark")]
    assert told == [Settings(lock_after_min=5, appearance="dark")]
