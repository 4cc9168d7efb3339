"""Every widget that paints itself shows a changed value at once, and follows the palette."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import aspire_desktop.widgets
from aspire_desktop.core.json_text.lines import text_lines
from aspire_desktop.core.response import Timing
from aspire_desktop.widgets.badge import Badge
from aspire_desktop.widgets.card import Card, Rule
from aspire_desktop.widgets.integrations_dialog import IntegrationsTable
from aspire_desktop.widgets.lifetime_bar import LifetimeBar
from aspire_desktop.widgets.look.focus_ring import _Ring as Ring
from aspire_desktop.widgets.look.tokens import DARK, LIGHT, Role, palette_of
from aspire_desktop.widgets.message_bar import MessageBar
from aspire_desktop.widgets.padlock import Padlock
from aspire_desktop.widgets.paste_zone import PasteZone
from aspire_desktop.widgets.rate_meter import RateMeter
from aspire_desktop.widgets.request.body_form import BodyForm
from aspire_desktop.widgets.request.chip import Chip, Piece
from aspire_desktop.widgets.request.url_view import UrlView
from aspire_desktop.widgets.response.phases_bar import PhasesBar
from aspire_desktop.widgets.response.text_view import TextView
from aspire_desktop.widgets.response.veil import Veil
from aspire_desktop.widgets.text import elastic_label
from aspire_desktop.widgets.tones import Tone
from aspire_desktop.widgets.tour import Tour

_SIZE = (240, 60)
_URL = "https://cloud-api.youraspire.com/WorkTicketTimes?$filter=Hours%20gt%208"
#: Paints nothing: it announces that it was painted.
_ANNOUNCES = "WindowFrame"


@dataclass(frozen=True)
class Painted:
    """A widget with a value, and what gives it another one; None where it has no value but the palette."""

    widget: QWidget
    change: Callable[[], object] | None
    around: QWidget | None = None  #: what it stands in already


def _badge() -> Painted:
    badge = Badge()
    badge.show_text("DEMO", Tone.QUIET)
    return Painted(badge, lambda: badge.show_text("PROD", Tone.BAD, filled=True))


def _card() -> Painted:
    card = Card()
    return Painted(card, lambda: card.set_edge(Role.BrightText))


def _lifetime() -> Painted:
    bar = LifetimeBar()
    bar.show_fraction(0.9, Tone.GOOD)
    return Painted(bar, lambda: bar.show_fraction(0.1, Tone.WARNING))


def _padlock() -> Painted:
    lock = Padlock()
    lock.show_state(Tone.GOOD, is_closed=True)
    return Painted(lock, lambda: lock.show_state(Tone.GOOD, is_closed=False))


def _rate() -> Painted:
    meter = RateMeter()
    meter.show_share(0.1, Tone.INFO)
    return Painted(meter, lambda: meter.show_share(0.9, Tone.INFO))


def _phases() -> Painted:
    now = datetime.now(UTC)
    bar = PhasesBar()
    bar.show_timing(Timing(started_at=now, wait_s=0.9, load_s=0.1, total_s=1.0))
    return Painted(bar, lambda: bar.show_timing(Timing(started_at=now, wait_s=0.1, load_s=0.9, total_s=1.0)))


def _message() -> Painted:
    bar = MessageBar()
    bar.show_message(Tone.WARNING, "Expires soon")
    return Painted(bar, lambda: bar.show_message(Tone.BAD, "Expires soon", "refused"))


def _elastic() -> Painted:
    label = elastic_label()
    label.setText("A text that is too long for its room " * 3)
    return Painted(label, lambda: label.setText("Another text that is too long for its room " * 3))


def _paste() -> Painted:
    zone = PasteZone()
    return Painted(zone, lambda: zone.say("Nothing that can be used", Tone.WARNING))


def _url() -> Painted:
    view = UrlView()
    view.set_short(short=True)
    view.show_text(_URL * 3, Tone.QUIET)
    return Painted(view, lambda: view.show_text(_URL * 3, Tone.WARNING))


def _text() -> Painted:
    view = TextView()
    view.set_lines(text_lines(b'{"Hours": 8}'), is_json=True)
    return Painted(view, lambda: view.set_lines(text_lines(b'{"Hours": 9}'), is_json=True))


def _chip() -> Painted:
    around = QWidget()
    chip = Chip(0, "item", "Remove the field", around, can_move=True)
    chip.setParent(None)  # the test puts it into a window of its own
    handle = chip.findChild(QToolButton, "item0")
    assert handle is not None
    chip.show_piece(_piece("Name"))
    return Painted(handle, lambda: chip.show_piece(_piece("Time")), chip)


def _piece(said: str) -> Piece:
    return Piece(0, said, said, "", None, is_finished=True, is_unknown=False, is_plain=True)


def _focus_ring() -> Painted:
    area = QTextBrowser()
    return Painted(Ring(area), None, area)


def _tour_frame() -> Painted:
    window = QWidget()
    Tour(window, QWidget(window))
    frame = window.findChild(QWidget, "tourFrame")
    assert frame is not None
    frame.setParent(None)  # the test puts it into a window of its own
    return Painted(frame, None)


def _veil() -> Painted:
    first = QWidget()
    veil = Veil(first)
    veil.setParent(None)  # the test puts it into a window of its own
    return Painted(veil, None)


_RECIPES: dict[str, Callable[[], Painted]] = {
    "Badge": _badge,
    "BodyForm": lambda: Painted(BodyForm(), None),
    "Card": _card,
    "ChipHandle": _chip,
    "IntegrationsTable": lambda: Painted(IntegrationsTable(0, 1), None),
    "LifetimeBar": _lifetime,
    "MessageBar": _message,
    "Padlock": _padlock,
    "PasteZone": _paste,
    "PhasesBar": _phases,
    "RateMeter": _rate,
    "Ring": _focus_ring,
    "Rule": lambda: Painted(Rule(), None),
    "TextView": _text,
    "UrlView": _url,
    "TourFrame": _tour_frame,
    "Veil": _veil,
    "ElasticLabel": _elastic,
}
#: Show what the palette has, and nothing else that changes.
_VALUELESS = {"BodyForm", "IntegrationsTable", "Ring", "Rule", "TourFrame", "Veil"}
#: Names of classes that are used in one module alone.
_PRIVATE = {"_Ring": "Ring", "_ElasticLabel": "ElasticLabel", "_Frame": "TourFrame", "_Handle": "ChipHandle"}


class _Paints(QObject):
    """Counts how often a widget was asked to paint itself."""

    def __init__(self, painted: QWidget) -> None:
        super().__init__(painted)
        self.count = 0
        painted.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.mark.parametrize("name", sorted(_RECIPES.keys() - _VALUELESS))
def test_a_changed_value_is_painted_without_anything_else_happening(qtbot: QtBot, name: str) -> None:
    painted = _RECIPES[name]()
    window = _shown(qtbot, painted)
    paints = _Paints(_surface(painted.widget))
    assert painted.change is not None
    before = _picture(painted.widget)
    paints.count = 0
    painted.change()
    qtbot.waitUntil(lambda: paints.count > 0, timeout=90_000)
    assert _picture(painted.widget) != before
    assert window.isVisible()


@pytest.mark.parametrize("name", _RECIPES)
def test_a_change_of_the_theme_is_painted_at_once(qtbot: QtBot, name: str) -> None:
    painted = _RECIPES[name]()
    window = _shown(qtbot, painted)
    paints = _Paints(_surface(painted.widget))
    pictures: list[QImage] = []
    for tokens in (LIGHT, DARK, LIGHT):
        paints.count = 0
        window.setPalette(palette_of(tokens))
        if pictures:
            qtbot.waitUntil(lambda: paints.count > 0, timeout=90_000)
        pictures.append(_picture(painted.widget))
    assert pictures[0] != pictures[1]
    assert pictures[0] == pictures[2]


def test_no_widget_that_paints_itself_is_left_out() -> None:
    assert {_PRIVATE.get(name, name) for name in _painting_classes()} - {_ANNOUNCES} == set(_RECIPES)


def _painting_classes() -> set[str]:
    """Return every class of the widgets that has a `paintEvent` of its own."""
    folder = Path(aspire_desktop.widgets.__file__).parent
    nodes = (node for path in folder.rglob("*.py") for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    return {node.name for node in nodes if isinstance(node, ast.ClassDef) and _paints(node)}


def _paints(node: ast.ClassDef) -> bool:
    return any(isinstance(part, ast.FunctionDef) and part.name == "paintEvent" for part in node.body)


def _shown(qtbot: QtBot, painted: Painted) -> QWidget:
    """Return the window that the widget stands in; it lives as long as somebody holds it."""
    window = QWidget()
    window.resize(*_SIZE)
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(painted.around or painted.widget)
    painted.widget.show()
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    return window


def _surface(widget: QWidget) -> QWidget:
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget


def _picture(widget: QWidget) -> QImage:
    return _surface(widget).grab().toImage()
