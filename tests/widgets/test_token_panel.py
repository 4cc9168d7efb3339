"""The header card: whose credential, how its token stands, at every size."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import combinations, pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.scopes import Scopes
from aspire_desktop.viewmodels.token_view import no_token_view
from aspire_desktop.widgets.text import elastic_label, fixed_font
from aspire_desktop.widgets.token_panel import TokenPanel
from aspire_desktop.widgets.yielding_row import Concession, Part, YieldingRow
from tests.support.records import profile
from tests.support.work_window import SMALLEST, WorkWindow, fill_in, larger_text, settle

#: Of the card in windows 880, 960, 1280 and 1680 pixels wide.
_WIDTHS = [656, 736, 992, 1392]
#: Between the parts of the card's second line, in pixels, and the rounding of one step.
_MOST_GAP = 18
_SIZES = [SMALLEST, (960, 600), (1280, 800), (1680, 920)]


@pytest.fixture
def work(qtbot: QtBot) -> WorkWindow:
    return WorkWindow(qtbot)


def _parts(card: TokenPanel) -> list[QWidget]:
    """Return what is seen in the card: texts, signs and buttons."""
    kinds = (QLabel, QAbstractButton)
    parts = [part for kind in kinds for part in card.findChildren(kind)]
    return [part for part in parts if part.isVisible() and not part.size().isEmpty()]


def _cut(card: TokenPanel) -> list[str]:
    """Return the buttons and plain labels that are narrower or lower than their texts."""
    found = []
    for part in _parts(card):
        if isinstance(part, QAbstractButton):
            hint = part.sizeHint()
            if part.width() < hint.width() or part.height() < part.fontMetrics().height():
                found.append(part.objectName())
        elif part.height() < part.fontMetrics().height():
            found.append(part.objectName())
    return found


def _place(part: QWidget, card: TokenPanel) -> QRect:
    return part.rect().translated(part.mapTo(card, QPoint()))


def _overlaps(card: TokenPanel) -> list[tuple[str, str]]:
    places = [(part, _place(part, card)) for part in _parts(card)]
    return [
        (one.objectName(), other.objectName())
        for (one, place), (other, other_place) in combinations(places, 2)
        if place.intersects(other_place) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
    ]


@pytest.fixture(params=[1.0, 1.5], ids=["usual text", "150 % text"])
def factor(request: pytest.FixtureRequest) -> Iterator[float]:
    value: float = request.param
    with larger_text(value):
        yield value


@pytest.mark.parametrize("is_longer", [False, True], ids=["usual texts", "longer texts"])
@pytest.mark.parametrize("width", _WIDTHS)
def test_nothing_in_the_card_overlaps_or_is_cut(
    qtbot: QtBot, factor: float, width: int, is_longer: bool
) -> None:
    del factor
    board = QWidget()
    qtbot.addWidget(board)
    card = TokenPanel()
    layout = QVBoxLayout(board)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(card)
    layout.addStretch(1)
    fill_in(card, profile("Payroll export", EnvironmentKind.PRODUCTION, scopes=Scopes(full_access=True)))
    card.show_secret_age("▲ set 400 days ago", is_due=True, can_wait=True)
    board.resize(width, 600)
    with qtbot.waitExposed(board):
        board.show()
    if is_longer:
        for part in _parts(card):
            if isinstance(part, QLabel | QAbstractButton) and part.objectName() != "tokenCountdown":
                text = part.text()
                part.setText(text + "o" * (len(text) // 3))
    settle()
    assert board.width() == width, "the card forces nothing wider"
    assert _overlaps(card) == []
    assert _cut(card) == []
    places = {part.objectName(): _place(part, card) for part in _parts(card)}
    assert [name for name, place in places.items() if not card.rect().contains(place)] == []


def test_the_card_is_78_pixels_high_at_the_usual_font(work: WorkWindow) -> None:
    metrics = work.window.fontMetrics().height()
    if metrics > 16:
        pytest.skip(f"this system's font is {metrics} pixels high")
    assert work.window.token.height() == 78


def test_the_basis_gives_way_before_the_client_id(work: WorkWindow) -> None:
    basis, client_id = work.child("tokenBasis"), work.child("clientIdText")
    narrowest: dict[str, int] = {}
    whole_id = client_id.sizeHint().width()
    for width in range(1400, 860, -20):
        work.resize((width, 600))
        if client_id.width() < whole_id:
            narrowest.setdefault("basis when the ID begins", basis.width())
    assert narrowest, "the window became narrow enough for both"
    assert narrowest["basis when the ID begins"] < basis.sizeHint().width()


@pytest.mark.parametrize("kind", [EnvironmentKind.PRODUCTION, EnvironmentKind.CUSTOM])
def test_nothing_is_cut_beside_room_that_nobody_uses(qtbot: QtBot, kind: EnvironmentKind) -> None:
    """What goes as a whole may leave more than was missing: that is for what was cut before it."""
    board = QWidget()
    qtbot.addWidget(board)
    card = TokenPanel(board)
    layout = QVBoxLayout(board)
    layout.addWidget(card)
    fill_in(card, profile("Payroll export", kind, scopes=Scopes(full_access=True)))
    with qtbot.waitExposed(board):
        board.show()
    (client_id,) = card.findChildren(QLabel, "clientIdText")
    row = client_id.parentWidget()
    assert isinstance(row, YieldingRow)
    seen: set[bool] = set()
    for width in range(1400, 660, -7):
        board.resize(width, 200)
        settle()
        parts = [part for part in row.in_order() if part.isVisible() and part.width()]
        gaps = [b.x() - a.x() - a.width() for a, b in pairwise(parts) if b.y() == a.y()]
        is_cut = client_id.width() < client_id.sizeHint().width()
        seen.add(is_cut)
        unused = row.width() - max(part.x() + part.width() for part in parts)
        if is_cut:
            assert unused + max(gaps) <= _MOST_GAP, f"at {width}"
    assert seen == {False, True}


@pytest.mark.parametrize("points", [7.5, 9, 10.5, 12, 13.5, 15, 18])
def test_four_characters_of_each_end_of_a_client_id_are_left(qtbot: QtBot, points: float) -> None:
    row = YieldingRow()
    qtbot.addWidget(row)
    label: Any = elastic_label(row, keeps_ends=True)
    font = fixed_font(row.font())
    font.setPointSizeF(points)
    label.setFont(font)
    label.setText("1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001")
    row.arrange((Part(label),), (Concession(label, "0000…0000"),))
    row.resize(40, 40)
    with qtbot.waitExposed(row):
        row.show()
    settle()
    assert label.shown_text() == "1f0c…a001"


def test_the_other_end_of_a_token_is_in_the_hint_and_seen_where_there_is_room(work: WorkWindow) -> None:
    view = replace(work.show_token(), may_end_before=False)
    work.window.token.show_token(view, has_refresh_token=True)
    assert view.other
    work.resize((1800, 900))
    assert work.child("tokenOtherBasis").width() > 0
    work.resize((960, 600))
    assert work.child("tokenOtherBasis").width() == 0, "whole, or not at all"
    for name in ("tokenCountdown", "tokenBasis"):
        assert view.other in work.child(name).toolTip()


def test_an_earlier_end_that_may_count_is_seen_before_the_basis_of_the_countdown(work: WorkWindow) -> None:
    view = work.show_token()
    assert view.may_end_before
    for size in ((1800, 900), (1280, 800)):
        work.resize(size)
        end = work.child("tokenOtherBasis")
        assert end.width() >= end.fontMetrics().horizontalAdvance(view.other.partition(" (")[0]), size
    work.window.token.show_token(replace(view, may_end_before=False), has_refresh_token=True)
    work.settle()
    assert work.child("tokenOtherBasis").width() == 0
    assert work.child("tokenBasis").width() > 0


def test_the_countdown_moves_nothing_as_it_runs(work: WorkWindow) -> None:
    places = set()
    for used in (timedelta(), timedelta(hours=14, minutes=48, seconds=49), timedelta(hours=22, seconds=1)):
        work.show_token(used=used)
        work.settle()
        places.add((work.place("tokenCountdown").x(), work.place("tokenCountdown").width()))
        places.add((work.place("tokenCountdown").x(), work.place("tokenCountdown").width()))
    assert len(places) == 1


def test_the_countdown_says_its_units_to_those_who_hear_it(work: WorkWindow) -> None:
    work.show_token(used=timedelta(minutes=1))
    assert work.child("tokenCountdown").accessibleName() == "23 hours 59 minutes left, rolling"
    work.show_token(used=timedelta(hours=22, minutes=59))
    assert work.child("tokenCountdown").accessibleName() == "1 hour 1 minute left, rolling"


def test_without_a_token_one_button_gets_one(work: WorkWindow) -> None:
    work.window.token.show_token(no_token_view(), has_refresh_token=False)
    assert work.child("getTokenButton").isVisible()
    assert not work.child("refreshTokenButton").isVisible()
    assert not work.child("tokenCountdown").isVisible()
    state = work.child("tokenState")
    assert isinstance(state, QLabel)
    assert state.text() == "○ No token yet"
    assert not work.child("copyTokenButton").isEnabled()


def test_a_request_for_a_token_is_seen_and_keeps_the_focus(work: WorkWindow) -> None:
    refresh, state = work.child("refreshTokenButton"), work.child("tokenState")
    assert isinstance(state, QLabel)
    work.window.activateWindow()
    refresh.setFocus()
    place = work.place("copyTokenButton")
    work.window.token.set_busy(True)
    work.settle()
    assert state.text() == "◔ Asking…"
    assert not refresh.isEnabled()
    assert work.place("copyTokenButton") == place, "nothing moves"
    work.window.token.set_busy(False)
    assert refresh.hasFocus()


def test_no_credential_leaves_the_card_as_high_as_it_was(work: WorkWindow) -> None:
    height = work.window.token.height()
    work.window.show_credential(None)
    work.settle()
    assert work.window.token.height() == height
    for name in ("getTokenButton", "refreshTokenButton", "copyTokenButton", "secretText", "scopesButton"):
        assert not work.child(name).isVisible(), name


def test_the_eye_says_what_it_does_next(work: WorkWindow) -> None:
    eye = work.child("showStoredSecretButton")
    assert eye.accessibleName() == "Show the secret"
    work.window.token.reveal_secret("a-secret", 30)
    assert eye.accessibleName() == "Hide the secret"
    assert eye.property("glyph") == "eye-off"


def test_a_long_secret_is_shown_in_the_window_as_it_is(work: WorkWindow) -> None:
    work.resize((960, 600))
    work.window.token.reveal_secret("s" * 100, 30)
    work.settle()
    assert work.window.width() == 960
    assert _overlaps(work.window.token) == []


def test_after_its_menu_is_closed_copy_does_not_look_touched(work: WorkWindow, qtbot: QtBot) -> None:
    button = work.child("copyTokenButton")
    assert isinstance(button, QToolButton)
    before = button.grab().toImage()
    menu = button.menu()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=True)  # what Qt leaves behind
    assert button.grab().toImage() != before
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    qtbot.waitUntil(menu.isVisible, timeout=90_000)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: button.grab().toImage() == before, timeout=90_000)


def test_claims_open_over_the_work_and_escape_gives_the_focus_back(work: WorkWindow) -> None:
    names = ("copyTokenButton", "executeButton", "operationFilter", "responseStatus")
    before = [work.place(name) for name in names]
    toggle, claims = work.child("claimsButton"), work.child("claimsView")
    assert isinstance(toggle, QToolButton)
    work.window.activateWindow()
    toggle.setFocus()
    toggle.click()
    work.settle()
    assert claims.isVisible()
    assert [work.place(name) for name in names] == before, "nothing moves"
    assert work.window.rect().contains(work.place("claimsView"))
    assert QApplication.focusWidget() is claims
    QTest.keyClick(claims, Qt.Key.Key_Escape)
    assert not claims.isVisible()
    assert not toggle.isChecked()
    assert toggle.hasFocus()


@pytest.mark.parametrize("size", _SIZES)
def test_claims_stay_within_the_window(work: WorkWindow, size: tuple[int, int]) -> None:
    toggle = work.child("claimsButton")
    assert isinstance(toggle, QToolButton)
    toggle.click()
    work.resize(size)
    assert work.window.rect().contains(work.place("claimsView"))


def test_claims_go_with_their_token(work: WorkWindow) -> None:
    toggle = work.child("claimsButton")
    assert isinstance(toggle, QToolButton)
    toggle.click()
    work.window.token.show_claims(None)
    assert not work.child("claimsView").isVisible()
    assert not toggle.isVisible()


def test_the_upper_edge_is_red_for_production_alone(qtbot: QtBot) -> None:
    for kind in (EnvironmentKind.PRODUCTION, EnvironmentKind.SANDBOX):
        work = WorkWindow(qtbot, kind)
        bad = work.window.palette().color(QPalette.ColorRole.BrightText)
        card = work.window.token
        picture = card.grab().toImage()
        middle = picture.width() // 2
        reds = [y for y in range(6) if picture.pixelColor(middle, y) == bad]
        assert reds == ([0, 1, 2] if kind is EnvironmentKind.PRODUCTION else []), kind
