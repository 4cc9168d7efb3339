"""Tests for aspire_desktop.widgets.overlay: a card over others is seen to be one."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.look.tokens import DARK, LIGHT, Tokens, contrast, palette_of
from aspire_desktop.widgets.overlay import Overlay


class _Over(Overlay):
    def place_over(self) -> None:
        self.setGeometry(40, 40, 100, 80)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_the_outline_of_a_card_over_another_stands_out_from_both(qtbot: QtBot, tokens: Tokens) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setPalette(palette_of(tokens))
    window.resize(200, 160)
    below = Card(window)
    below.setGeometry(0, 0, 200, 160)
    over = _Over(window)
    over.place_over()
    over.raise_()
    with qtbot.waitExposed(window):
        window.show()
    seen = window.grab().toImage()
    scale = seen.devicePixelRatio()
    across = [seen.pixelColor(round(x * scale), round(80 * scale)) for x in range(30, 50)]
    surface = across[0]
    assert across[-1] == surface
    assert max(contrast(one, surface) for one in across) >= 3
