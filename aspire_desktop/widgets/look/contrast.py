"""What a contrast theme of the system leaves: its own colors, no tints, no tones."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QPalette

from aspire_desktop.widgets.look.tokens import Group, Role, Tokens, contrast

if TYPE_CHECKING:
    from collections.abc import Callable

#: Numbers of `GetSysColor` (winuser.h).
_WINDOW: Final = 5
_WINDOW_TEXT: Final = 8
_HIGHLIGHT: Final = 13
_HIGHLIGHT_TEXT: Final = 14
_GRAY_TEXT: Final = 17
_HOT_LIGHT: Final = 26
#: Below that a palette is no contrast theme, whatever the system calls it.
_LEAST: Final = 7.0

#: The program's own, for systems that wish for contrast and name no colors.
BLACK: Final = ("#000000", "#ffffff", "#1aebff", "#000000", "#a6a6a6", "#ffff00")


def contrast_tokens(system: QPalette) -> Tokens:
    """Return the colors of the system's contrast theme.

    Args:
        system: Qt's own palette of the system: it is asked everywhere but on Windows, where Qt has been
            seen to give the accent for the highlight and a link of 2 to 1.
    """
    if sys.platform == "win32":
        import ctypes  # 2 ms that only a contrast theme pays

        return tokens_of_windows(ctypes.windll.user32.GetSysColor)
    return tokens_of_palette(system)


def tokens_of_windows(color_of: Callable[[int], int]) -> Tokens:
    """Return a contrast theme's tokens.

    Args:
        color_of: Gives a system color by its number, as ``0x00bbggrr``.
    """
    numbers = (_WINDOW, _WINDOW_TEXT, _HIGHLIGHT, _HIGHLIGHT_TEXT, _GRAY_TEXT, _HOT_LIGHT)
    return _tokens(*(_hex(color_of(number)) for number in numbers))


def tokens_of_palette(system: QPalette) -> Tokens:
    """Return the tokens of a palette that is one of contrast; else the program's own on black."""
    back, text = system.color(Role.Window), system.color(Role.WindowText)
    mark, on_mark = system.color(Role.Highlight), system.color(Role.HighlightedText)
    if contrast(back, text) < 2 * _LEAST or contrast(mark, on_mark) < _LEAST:
        return _tokens(*BLACK)
    gray = system.color(Group.Disabled, Role.Text)
    link = system.color(Role.Link)
    if contrast(link, back) < _LEAST:
        link = text
    return _tokens(*(color.name() for color in (back, text, mark, on_mark, gray, link)))


def own_contrast_tokens() -> Tokens:
    """Return the program's own contrast theme, white on black."""
    return _tokens(*BLACK)


def _tokens(back: str, text: str, mark: str, on_mark: str, gray: str, link: str) -> Tokens:  # noqa: PLR0913 (six colors are a theme)
    return Tokens(
        window=back,
        surface=back,
        sunken=back,
        hover=back,
        line=text,
        edge=text,
        text=text,
        quiet=text,
        disabled=gray,
        accent=mark,
        on_accent=on_mark,
        link=link,
        selected=mark,
        selected_idle=back,
        good=text,
        warning=text,
        bad=text,
    )


def _hex(color: int) -> str:
    return QColor(color & 0xFF, color >> 8 & 0xFF, color >> 16 & 0xFF).name()
