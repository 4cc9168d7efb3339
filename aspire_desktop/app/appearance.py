"""Light, dark, high contrast, or as the system has it, also when that changes while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from aspire_desktop.app.text_size import TextSize
from aspire_desktop.widgets.look.contrast import contrast_tokens, own_contrast_tokens
from aspire_desktop.widgets.look.style import Look
from aspire_desktop.widgets.look.tokens import DARK, LIGHT, palette_of

if TYPE_CHECKING:
    from aspire_desktop.widgets.look.tokens import Tokens

#: Of the title bar; the program's own contrast theme is white on black.
_SCHEMES: Final = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "contrast": Qt.ColorScheme.Dark,
}


def choose_style() -> None:
    """Choose the one style; called before the application is made, Qt never loads that of the system."""
    QApplication.setStyle("Fusion")


class Appearance(QObject):
    """Sets the style once, and the palette at each change; nothing else hears of a theme."""

    def __init__(self, qt: QApplication, wished: str) -> None:
        super().__init__(qt)
        self.qt = qt
        self._tokens: Tokens | None = None
        # Kept: what `accessibility()` returns dies with this wrapper.
        self._hints = qt.styleHints()
        self._accessibility = self._hints.accessibility()
        qt.setStyle(Look())
        self.text_size = TextSize(qt)
        self._wished = wished
        self.choose(wished)
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._on_system_changed)

    def choose(self, wished: str) -> None:
        """Show the program as wished: ``system``, ``light``, ``dark`` or ``contrast``."""
        self._wished = wished
        # The title bar and the system's own dialogs follow this; with "system" they follow the system.
        self._hints.setColorScheme(_SCHEMES.get(wished, Qt.ColorScheme.Unknown))
        self._apply()

    def _apply(self) -> None:
        tokens = self._wanted()
        if tokens == self._tokens:
            return
        self._tokens = tokens
        palette = palette_of(tokens)
        self.qt.setPalette(palette)
        QToolTip.setPalette(palette)

    def _wanted(self) -> Tokens:
        if self._wished == "contrast":
            return own_contrast_tokens()
        if self._wished == "system" and self._wishes_contrast():
            # Without a palette of ours Qt says what the system's is.
            self.qt.setPalette(QPalette())
            self._tokens = None
            return contrast_tokens(self.qt.palette())
        return DARK if self._is_dark() else LIGHT

    def _wishes_contrast(self) -> bool:
        return self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _is_dark(self) -> bool:
        """Say what is wished, or what the system has; a system that has neither is light."""
        if self._wished in _SCHEMES:
            return self._wished == "dark"
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def _on_system_changed(self) -> None:
        self._apply()
