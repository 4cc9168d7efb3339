"""Tests for aspire_desktop.core.guide_context: a part's own place, or that of what it stands in."""

from aspire_desktop.core.guide_context import is_explained, place_of


def test_the_innermost_part_that_is_explained_counts() -> None:
    assert place_of(["setting:proxy", "settingsDialog", "mainWindow"]) == "settings#network"
    assert place_of(["unknown", "settingsDialog"]) == "settings"


def test_nothing_explains_what_is_named_nowhere() -> None:
    assert place_of(["unknown"]) == place_of([]) == ""
    assert is_explained("secretField")
    assert not is_explained("unknown")
