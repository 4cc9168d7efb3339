"""Tests for aspire_desktop.widgets.text: fonts."""

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from aspire_desktop.widgets.text import fixed_font


def test_code_is_written_in_a_font_of_fixed_width(qapp: QApplication) -> None:
    font = fixed_font(qapp.font())
    assert QFontInfo(font).fixedPitch()
    assert font.families()[:2] == ["Cascadia Mono", "Consolas"]
    assert font.styleHint() == QFont.StyleHint.Monospace
