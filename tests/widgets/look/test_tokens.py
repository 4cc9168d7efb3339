"""Tests for aspire_desktop.widgets.look.tokens and .contrast."""

import pytest
from PySide6.QtGui import QColor, QPalette

from aspire_desktop.widgets.look.contrast import own_contrast_tokens, tokens_of_palette, tokens_of_windows
from aspire_desktop.widgets.look.tokens import (
    DARK,
    LIGHT,
    Group,
    Role,
    Tokens,
    contrast,
    has_inverted_rows,
    palette_of,
)

_THEMES = [LIGHT, DARK, own_contrast_tokens()]
_GROUNDS = ["window", "surface", "sunken", "hover", "selected_idle"]


def _ratio(one: str, other: str) -> float:
    return contrast(QColor(one), QColor(other))


@pytest.mark.parametrize("theme", _THEMES)
@pytest.mark.parametrize("ground", _GROUNDS)
@pytest.mark.parametrize("ink", ["text", "quiet", "link", "good", "warning", "bad"])
def test_every_text_can_be_read_on_every_ground(theme: Tokens, ground: str, ink: str) -> None:
    assert _ratio(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", _THEMES)
def test_edges_are_seen_on_cards_and_behind_them(theme: Tokens) -> None:
    assert _ratio(theme.edge, theme.surface) >= 3
    assert _ratio(theme.edge, theme.window) >= 3


@pytest.mark.parametrize("theme", _THEMES)
def test_what_is_filled_carries_its_text(theme: Tokens) -> None:
    assert _ratio(theme.on_accent, theme.accent) >= 4.5
    assert _ratio(theme.surface, theme.bad) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("ink", ["text", "quiet", "link", "good", "warning", "bad"])
def test_tones_can_be_read_on_a_chosen_row(theme: Tokens, ink: str) -> None:
    assert _ratio(getattr(theme, ink), theme.selected) >= 4.5


def test_a_contrast_theme_writes_a_chosen_row_in_the_highlights_pair() -> None:
    assert has_inverted_rows(palette_of(own_contrast_tokens()))
    assert not has_inverted_rows(palette_of(LIGHT))
    assert not has_inverted_rows(palette_of(DARK))


def test_a_list_without_the_focus_has_another_fill() -> None:
    palette = palette_of(LIGHT)
    assert palette.color(Group.Active, Role.Light) != palette.color(Group.Inactive, Role.Light)


def test_windows_colors_come_from_windows_and_are_read_as_bgr() -> None:
    colors = {5: 0x000000, 8: 0xFFFFFF, 13: 0x00E6FF, 14: 0x010203, 17: 0x3FF23F, 26: 0xFFFF00}
    tokens = tokens_of_windows(colors.__getitem__)
    assert tokens.window == "#000000"
    assert tokens.text == "#ffffff"
    assert tokens.accent == "#ffe600"
    assert tokens.on_accent == "#030201"
    assert tokens.disabled == "#3ff23f"
    assert tokens.link == "#00ffff"


def test_a_system_that_wishes_for_contrast_and_has_none_gets_the_programs_own() -> None:
    faint = QPalette()
    for role in (Role.Window, Role.Highlight):
        faint.setColor(role, QColor("#dddddd"))
    for role in (Role.WindowText, Role.HighlightedText):
        faint.setColor(role, QColor("#888888"))
    assert tokens_of_palette(faint) == own_contrast_tokens()


def test_a_systems_contrast_theme_is_taken_as_it_is() -> None:
    theme = QPalette()
    colors = {
        Role.Window: "#202020",
        Role.WindowText: "#ffffff",
        Role.Highlight: "#8ee3f0",
        Role.HighlightedText: "#263b50",
        Role.Link: "#004275",
    }
    for role, name in colors.items():
        theme.setColor(role, QColor(name))
    tokens = tokens_of_palette(theme)
    assert (tokens.window, tokens.accent, tokens.on_accent) == ("#202020", "#8ee3f0", "#263b50")
    assert tokens.link == "#ffffff"  # Qt's own, which nobody could read on that ground
    assert tokens.good == tokens.bad == tokens.text  # meaning by word and shape alone
