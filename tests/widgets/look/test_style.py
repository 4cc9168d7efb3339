"""Tests for aspire_desktop.widgets.look.style: what is painted, by its pixels."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.buttons import (
    compact_button,
    icon_button,
    link_button,
    make_danger,
    make_primary,
    push_button,
    segment_button,
)
from aspire_desktop.widgets.look.contrast import own_contrast_tokens
from aspire_desktop.widgets.look.field_look import FIELD_INDENT
from aspire_desktop.widgets.look.heights import fit_again
from aspire_desktop.widgets.look.style import Look
from aspire_desktop.widgets.look.tokens import DARK, LIGHT, Tokens, contrast, palette_of
from aspire_desktop.widgets.paste_zone import PasteZone
from tests.support.work_window import larger_text

_THEMES = {"light": LIGHT, "dark": DARK, "contrast": own_contrast_tokens()}

Make = Callable[[QWidget], QAbstractButton]


def _primary(parent: QWidget) -> QAbstractButton:
    button = push_button("a", "Execute", "x", parent)
    make_primary(button)
    return button


def _danger(parent: QWidget) -> QAbstractButton:
    button = push_button("a", "Execute", "x", parent)
    make_danger(button)
    return button


_BUTTONS: dict[str, Make] = {
    "plain": lambda parent: push_button("a", "Refresh", "x", parent),
    "primary": _primary,
    "danger": _danger,
    "compact": lambda parent: compact_button("a", "Copy", "x", parent),
    "link": lambda parent: link_button("a", "claims", "x", parent),
    "icon": lambda parent: icon_button("a", "copy", "x", parent),
    "segment": lambda parent: segment_button("a", "API", "x", parent),
}


@pytest.fixture(params=_THEMES)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Tokens]:
    tokens = _THEMES[request.param]
    qapp.setPalette(palette_of(tokens))
    yield tokens
    qapp.setPalette(palette_of(LIGHT))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(300, 80)
    QHBoxLayout(window)
    qtbot.addWidget(window)
    return window


def _shown(window: QWidget, part: QWidget, qtbot: QtBot) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(part)
    other = QLineEdit(window)
    layout.addWidget(other)
    with qtbot.waitExposed(window):
        window.show()
    other.setFocus()


def _picture(part: QWidget) -> QImage:
    return part.grab().toImage()


def test_the_style_is_fusions_for_all_that_is_not_painted_here(qapp: QApplication) -> None:
    style = qapp.style()
    assert isinstance(style, Look)
    assert style.baseStyle().name() == "fusion"


@pytest.mark.parametrize("name", _BUTTONS)
def test_each_button_shows_its_focus_at_its_edge(
    name: str, theme: Tokens, window: QWidget, qtbot: QtBot
) -> None:
    del theme
    button = _BUTTONS[name](window)
    _shown(window, button, qtbot)
    before = _picture(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus, timeout=90_000)
    after = _picture(button)
    middle = button.height() // 2
    changes = [contrast(after.pixelColor(x, middle), before.pixelColor(x, middle)) for x in range(4)]
    assert max(changes) >= 3


@pytest.mark.parametrize("make", [QLineEdit, QComboBox, QSpinBox])
def test_a_field_has_an_edge_and_says_when_it_has_the_focus(
    make: type[QWidget], theme: Tokens, window: QWidget, qtbot: QtBot
) -> None:
    field = make(window)
    _shown(window, field, qtbot)
    at = QPoint(0, field.height() // 2)
    assert _picture(field).pixelColor(at) == QColor(theme.edge)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(field.hasFocus, timeout=90_000)
    assert _picture(field).pixelColor(at) == QColor(theme.accent)


@pytest.mark.parametrize(("name", "token"), [("primary", "accent"), ("danger", "bad")])
def test_what_stands_out_is_filled_and_follows_the_theme(
    name: str, token: str, theme: Tokens, window: QWidget, qtbot: QtBot
) -> None:
    button = _BUTTONS[name](window)
    _shown(window, button, qtbot)
    assert _picture(button).pixelColor(4, button.height() // 2) == QColor(getattr(theme, token))


def test_a_button_that_cannot_be_pressed_does_not_stand_out(
    theme: Tokens, window: QWidget, qtbot: QtBot
) -> None:
    button = _primary(window)
    button.setEnabled(False)
    _shown(window, button, qtbot)
    if theme.sunken != theme.accent:
        assert _picture(button).pixelColor(4, button.height() // 2) == QColor(theme.sunken)


def test_a_box_that_is_ticked_is_told_from_one_that_is_not(
    theme: Tokens, window: QWidget, qtbot: QtBot
) -> None:
    box = QCheckBox("GET", window)
    _shown(window, box, qtbot)
    before = _picture(box)
    box.setChecked(True)
    after = _picture(box)
    assert before != after
    column = [after.pixelColor(3, y) for y in range(after.height())]
    assert QColor(theme.accent) in column


@pytest.mark.parametrize("name", ["icon", "link"])
def test_a_flat_button_that_is_switched_on_has_an_edge(
    name: str, theme: Tokens, window: QWidget, qtbot: QtBot
) -> None:
    button = _BUTTONS[name](window)
    button.setCheckable(True)
    _shown(window, button, qtbot)
    at = QPoint(0, button.height() // 2)
    assert _picture(button).pixelColor(at) != QColor(theme.edge)
    button.setChecked(True)
    assert _picture(button).pixelColor(at) == QColor(theme.edge)


@pytest.mark.parametrize("name", _BUTTONS)
def test_a_button_under_the_mouse_is_told_from_one_that_is_not(
    name: str, theme: Tokens, window: QWidget, qtbot: QtBot
) -> None:
    """Also in a contrast theme, which has no tint to fill it with."""
    button = _BUTTONS[name](window)
    _shown(window, button, qtbot)
    before = _picture(button)
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    after = _picture(button)
    inside = [(x, button.height() // 2) for x in range(4)]
    if theme is _THEMES["contrast"]:
        assert max(contrast(after.pixelColor(*at), before.pixelColor(*at)) for at in inside) > 1.2
    else:
        assert after != before


def test_the_place_to_paste_is_told_from_itself_without_the_mouse(
    theme: Tokens, window: QWidget, qtbot: QtBot
) -> None:
    part = PasteZone(window)
    _shown(window, part, qtbot)
    before = _picture(part)
    part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    after = _picture(part)
    changes = [
        contrast(after.pixelColor(x, y), before.pixelColor(x, y))
        for x in range(0, part.width(), 3)
        for y in (1, part.height() // 2)
    ]
    assert max(changes) > (1.2 if theme is _THEMES["contrast"] else 1.1)


@pytest.mark.parametrize(("value", "filled"), [(0, []), (50, [0.25]), (100, [0.25, 0.75])])
def test_a_bar_shows_how_far_it_has_come_and_how_far_it_goes(
    value: int, filled: list[float], theme: Tokens, window: QWidget, qtbot: QtBot
) -> None:
    bar = QProgressBar(window)
    bar.setValue(value)
    _shown(window, bar, qtbot)
    seen = _picture(bar)
    upper = bar.height() // 4  # above the words
    for place in (0.25, 0.75):
        color = theme.accent if place in filled else theme.surface
        assert seen.pixelColor(round(bar.width() * place), upper) == QColor(color)
    edge = seen.pixelColor(bar.width() - 1, bar.height() // 2)
    assert edge == QColor(theme.accent if value == 100 else theme.edge)


def test_all_controls_of_a_row_are_equally_high(window: QWidget, qtbot: QtBot) -> None:
    parts = [QLineEdit(window), QComboBox(window), QSpinBox(window), QPushButton("OK", window)]
    parts += [_BUTTONS[name](window) for name in ("plain", "primary", "compact")]
    layout = window.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
    with qtbot.waitExposed(window):
        window.show()
    assert {part.height() for part in parts} == {28}


def test_heights_follow_the_text_size_while_the_program_runs(
    window: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    field, link = QLineEdit(window), link_button("a", "claims", "x", window)
    sign = icon_button("b", "copy", "x", window)
    layout = window.layout()
    assert layout is not None
    for part in (field, link, sign):
        layout.addWidget(part)
    with qtbot.waitExposed(window):
        window.show()
    usual = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        fit_again(qapp)
        line = field.fontMetrics().height()
        assert field.minimumHeight() == max(28, line + 12)
        assert link.minimumHeight() == max(24, line + 8)
        assert sign.minimumHeight() == sign.minimumWidth() == sign.maximumWidth()
    finally:
        qapp.setFont(usual)
        fit_again(qapp)
    assert (field.minimumHeight(), link.minimumHeight()) == (28, 24)


def test_the_texts_of_all_fields_begin_at_one_place(qtbot: QtBot) -> None:
    """They stand under one another in forms."""
    window = QWidget()
    qtbot.addWidget(window)
    line, combo, editable, number = QLineEdit("HHHH"), QComboBox(), QComboBox(), QSpinBox()
    combo.addItem("HHHH")
    editable.setEditable(True)
    editable.setEditText("HHHH")
    number.setPrefix("HHHH")
    column = QVBoxLayout(window)
    for part in (line, combo, editable, number):
        column.addWidget(part)
    with qtbot.waitExposed(window):
        window.show()
    window.setFocus()
    begins = {
        type(part).__name__ + str(place): _text_begin(part)
        for place, part in enumerate((line, combo, editable, number))
    }
    assert len(set(begins.values())) == 1, begins


@pytest.mark.parametrize("factor", [1.0, 1.5])
def test_a_list_of_the_size_that_it_asks_for_shows_its_longest_text_whole(
    qtbot: QtBot, factor: float
) -> None:
    text = "is more than"
    with larger_text(factor):
        pictures = []
        for more in (0, 60):
            combo = QComboBox()
            qtbot.addWidget(combo)
            combo.addItems([text, "is"])
            combo.resize(combo.sizeHint().width() + more, combo.minimumHeight())
            with qtbot.waitExposed(combo):
                combo.show()
            width = combo.fontMetrics().horizontalAdvance(text) + FIELD_INDENT
            pictures.append(_picture(combo).copy(0, 0, width, combo.height()))
    assert pictures[0] == pictures[1]


def _text_begin(part: QWidget) -> int:
    """Return the first column with a stroke of the text, behind the frame."""
    picture = _picture(part)
    ground = part.palette().base().color()
    rows = range(8, part.height() - 8)
    return next(
        x for x in range(3, part.width()) if any(contrast(picture.pixelColor(x, y), ground) > 4 for y in rows)
    )


def test_a_tab_that_was_pressed_looks_touched_no_longer_than_the_pointer_is_over_it(qtbot: QtBot) -> None:
    board = QWidget()
    qtbot.addWidget(board)
    column = QVBoxLayout(board)
    tabs, below = QTabBar(board), QWidget(board)
    tabs.setDocumentMode(True)
    below.setMinimumSize(300, 100)
    for name in ("Tree", "Table", "Raw"):
        tabs.addTab(name)
    column.addWidget(tabs)
    column.addWidget(below)
    with qtbot.waitExposed(board):
        board.show()

    def line() -> str:
        rect = tabs.tabRect(1)
        return tabs.grab().toImage().pixelColor(rect.center().x(), rect.bottom()).name()

    untouched, at = line(), tabs.tabRect(1).center()
    QTest.mouseMove(tabs, at)
    qtbot.waitUntil(lambda: line() != untouched, timeout=90_000)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=at)
    tabs.setCurrentIndex(0)

    def is_left() -> bool:
        for x in (150, 151):  # a window of another test that closes may have the pointer enter here anew
            QTest.mouseMove(below, QPoint(x, 50))
        return line() == untouched

    qtbot.waitUntil(is_left, timeout=90_000)
