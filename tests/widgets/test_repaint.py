"""Overridden painting, very often: PySide6 6.12.0 loses a reference each time and aborts after some 5,000."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.badge import Badge
from aspire_desktop.widgets.card import Card, Rule
from aspire_desktop.widgets.lifetime_bar import LifetimeBar
from aspire_desktop.widgets.padlock import Padlock
from aspire_desktop.widgets.tones import Tone

_TIMES = 20_000


def _badge() -> QWidget:
    badge = Badge()
    badge.show_text("PRODUCTION", Tone.BAD)
    return badge


@pytest.mark.parametrize("make", [Card, Rule, LifetimeBar, Padlock, _badge])
def test_a_widget_survives_twenty_thousand_repaints(qtbot: QtBot, make: type[QWidget]) -> None:
    widget = make()
    widget.resize(24, 12)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    for _ in range(_TIMES):
        widget.repaint()
    assert widget.isVisible()
