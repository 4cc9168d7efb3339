"""Production is not to be taken for anything else: title, edge, badge and button change at once."""

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.widgets.badge import Badge
from aspire_desktop.widgets.request.panel import RequestPanel
from tests.support.records import profile
from tests.support.work_window import WorkWindow, renamed


def _share(image: QImage, color: QColor) -> float:
    """Return how much of a picture has a color."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(pixel == color for pixel in pixels) / len(pixels)


def _execute(panel: RequestPanel) -> QPushButton:
    button = panel.findChild(QPushButton, "executeButton")
    assert isinstance(button, QPushButton)
    button.setEnabled(True)
    return button


def test_the_title_follows_the_credential(qtbot: QtBot) -> None:
    work = WorkWindow(qtbot, EnvironmentKind.PRODUCTION)
    window = work.window
    assert window.windowTitle() == "Payroll export · PRODUCTION – Aspire Desktop"
    window.show_credential(renamed(work.profile, "Payroll"))
    assert window.windowTitle() == "Payroll · PRODUCTION – Aspire Desktop"
    window.show_credential(profile("Test", EnvironmentKind.SANDBOX))
    assert window.windowTitle() == "Test – Aspire Desktop"
    window.show_credential(None)
    assert window.windowTitle() == "Aspire Desktop"


def test_the_badge_of_production_is_filled(qtbot: QtBot) -> None:
    for kind, is_filled in ((EnvironmentKind.PRODUCTION, True), (EnvironmentKind.SANDBOX, False)):
        work = WorkWindow(qtbot, kind)
        badge = work.window.token.findChild(Badge)
        assert badge is not None
        bad = work.window.palette().color(QPalette.ColorRole.BrightText)
        assert (_share(badge.grab().toImage(), bad) > 0.4) is is_filled


def test_execute_says_that_it_goes_to_production(qtbot: QtBot) -> None:
    panel = RequestPanel()
    qtbot.addWidget(panel)
    panel.show_danger(is_production=True, asks=True)
    button = _execute(panel)
    assert button.text() == "Execute on Production"
    assert "on Production" in button.accessibleName()
    bad = panel.palette().color(QPalette.ColorRole.BrightText)
    button.resize(button.sizeHint())
    assert _share(button.grab().toImage(), bad) > 0.5
    panel.show_danger(is_production=False, asks=False)
    assert button.text() == "Execute"
    button.resize(button.sizeHint())
    assert _share(button.grab().toImage(), bad) == 0


def test_a_host_that_asks_has_the_sign_without_the_red(qtbot: QtBot) -> None:
    panel = RequestPanel()
    qtbot.addWidget(panel)
    button = _execute(panel)
    pictures = []
    for asks in (False, True):
        panel.show_danger(is_production=False, asks=asks)
        button.resize(160, 28)
        pictures.append(button.grab().toImage())
    palette = panel.palette()
    assert pictures[0] != pictures[1], "the sign"
    assert _share(pictures[1], palette.color(QPalette.ColorRole.BrightText)) == 0
    assert _share(pictures[1], palette.color(QPalette.ColorRole.Highlight)) > 0.5
    assert button.text() == "Execute"


@pytest.mark.parametrize("is_production", [False, True])
def test_the_sign_has_room_before_the_word(qtbot: QtBot, is_production: bool) -> None:
    panel = RequestPanel()
    qtbot.addWidget(panel)
    button = _execute(panel)
    panel.show_danger(is_production=is_production, asks=True)
    text = button.fontMetrics().horizontalAdvance(button.text())
    assert button.sizeHint().width() >= text + 20 + 16
