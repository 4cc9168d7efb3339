"""Tests for aspire_desktop.widgets.request.url_view: the whole URL, on as many lines as there are."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.look.tokens import DARK, LIGHT, Tokens, palette_of
from aspire_desktop.widgets.request.url_view import UrlView
from aspire_desktop.widgets.tones import Tone
from tests.support.filled_window import settle

LONG = "https://api.test/WorkTicketTimes?" + "&".join(f"$filter{n}=Hours%20gt%20{n}" for n in range(60))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def view(window: QWidget, qtbot: QtBot) -> UrlView:
    view = UrlView(window)
    layout = QVBoxLayout(window)
    layout.addWidget(view)
    layout.addStretch(1)
    window.resize(400, 200)
    with qtbot.waitExposed(window):
        window.show()
    return view


def written_in(view: UrlView, color: str) -> int:
    """Return how many pixels have exactly that color."""
    image = view.grab().toImage()
    wanted = QColor(color).rgb()
    found = Counter(image.pixel(x, y) for x in range(image.width()) for y in range(image.height()))
    return found[wanted]


@pytest.mark.parametrize(("tokens", "name"), [(LIGHT, "light"), (DARK, "dark")])
def test_its_tone_is_painted_and_follows_the_theme_without_a_palette_of_its_own(
    view: UrlView, qapp: QApplication, tokens: Tokens, name: str
) -> None:
    del name
    view.show_text("must be a whole number █████", Tone.WARNING)
    try:
        qapp.setPalette(palette_of(tokens))
        settle()
        assert written_in(view, tokens.warning) > 20
        view.show_text(LONG, Tone.QUIET)
        assert written_in(view, tokens.warning) == 0
        assert written_in(view, tokens.quiet) > 20
        assert not view.testAttribute(Qt.WidgetAttribute.WA_SetPalette)
    finally:
        qapp.setPalette(palette_of(LIGHT))


def test_it_grows_with_the_url_up_to_four_lines(view: UrlView) -> None:
    view.show_text("https://api.test/A", Tone.QUIET)
    one = view.height()
    view.show_text(LONG[:90], Tone.QUIET)
    two = view.height()
    view.show_text(LONG, Tone.QUIET)
    line = view.fontMetrics().lineSpacing()
    assert (two - one, view.height() - one) == (line, 3 * line)


def test_on_one_line_it_ends_in_an_ellipsis_and_says_the_rest_in_its_tooltip(view: UrlView) -> None:
    view.show_text("https://api.test/A", Tone.QUIET)
    one = view.height()
    view.set_short(short=True)
    elided = [view.is_elided]
    assert view.toolTip() == ""
    view.show_text(LONG, Tone.QUIET)
    assert view.height() == one
    elided.append(view.is_elided)
    assert "filter59" in view.toolTip()
    before = view.grab().toImage()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    bar = view.horizontalScrollBar()
    bar.setValue(bar.maximum())
    elided.append(view.is_elided)
    assert elided == [False, True, False]
    assert view.grab().toImage() != before


@pytest.mark.parametrize("short", [False, True])
def test_all_of_it_is_copied_also_where_not_all_is_seen(view: UrlView, short: bool) -> None:
    view.set_short(short=short)
    view.show_text(LONG, Tone.QUIET)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == LONG


def test_it_can_be_left_by_the_tab_key(view: UrlView) -> None:
    other = QWidget(view.parentWidget())
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()


@pytest.mark.parametrize("short", [True, False])
def test_the_ring_of_the_focus_touches_no_letter(view: UrlView, *, short: bool) -> None:
    view.show_text("https://api.test/Branches", Tone.QUIET)
    view.set_short(short=short)
    settle()
    letter = view.cursorRect(QTextCursor(view.document()))
    corner = view.viewport().mapTo(view, letter.topLeft())
    ring = 2
    assert corner.x() > ring
    assert corner.y() >= ring
    assert view.viewport().mapTo(view, letter.bottomLeft()).y() < view.height() - ring
    assert not view.verticalScrollBar().isVisible()


@pytest.mark.parametrize("points", [7.2, 9.9, 10.8, 14.4, 16.2, 18.0])
def test_a_url_of_four_lines_needs_no_scroll_bar_in_any_text_size(view: UrlView, points: float) -> None:
    font = view.font()
    font.setPointSizeF(points)
    view.setFont(font)
    for length in range(10, 60, 10):
        view.show_text("h" * length, Tone.QUIET)
        settle()
        assert not view.verticalScrollBar().isVisible(), length
