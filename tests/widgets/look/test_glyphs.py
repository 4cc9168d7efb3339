"""Tests for aspire_desktop.widgets.look.glyphs and .icons."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.look.glyphs import GLYPHS, paint_glyph, path_of
from aspire_desktop.widgets.look.icons import icon, replace_clear_signs
from aspire_desktop.widgets.look.tokens import DARK, LIGHT, palette_of


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    del qapp


def _painted(name: str) -> QImage:
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_glyph(painter, name, QRectF(0, 0, 16, 16), QColor("black"))
    painter.end()
    return image


@pytest.mark.parametrize("name", GLYPHS)
def test_a_sign_stays_on_its_grid(name: str) -> None:
    stroke = 0.7
    assert QRectF(0, 0, 16, 16).contains(
        path_of(name).boundingRect().adjusted(-stroke, -stroke, stroke, stroke)
    )


def test_no_two_signs_look_alike() -> None:
    pictures = {name: _painted(name) for name in GLYPHS}
    alike = [(a, b) for a in GLYPHS for b in GLYPHS if a < b and pictures[a] == pictures[b]]
    assert alike == []
    assert len(GLYPHS) == 30


def test_an_icon_follows_the_palette_of_the_moment(qapp: QApplication) -> None:
    sign = icon("close")

    def darkest() -> int:
        image = sign.pixmap(16, 16).toImage()
        seen = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
        return min(color.lightness() for color in seen if color.alpha() > 200)

    light = darkest()
    qapp.setPalette(palette_of(DARK))
    try:
        assert darkest() > light + 50
    finally:
        qapp.setPalette(palette_of(LIGHT))


def test_the_button_that_empties_a_field_has_the_programs_sign(qapp: QApplication) -> None:
    del qapp
    form = QWidget()
    field = QLineEdit(form)
    field.setClearButtonEnabled(True)
    (action,) = (a for a in field.findChildren(QAction) if "clear" in a.objectName())
    usual = action.icon().pixmap(16, 16).toImage()
    replace_clear_signs(form)
    assert action.icon().pixmap(16, 16).toImage() != usual


def test_a_button_that_would_empty_an_empty_field_takes_no_room_from_its_hint(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    empty, filled = QLineEdit(form), QLineEdit("Payroll", form)
    for field in (empty, filled):
        field.setClearButtonEnabled(True)
        column.addWidget(field)
    with qtbot.waitExposed(form):
        form.show()
    replace_clear_signs(form)
    (clear,), (other,) = empty.findChildren(QToolButton), filled.findChildren(QToolButton)
    assert not clear.isVisible()
    assert other.isVisible()
    QTest.keyClicks(empty, "x")
    assert clear.isVisible()
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert empty.text() == ""
    QTest.keyClicks(empty, "y")
    assert clear.isVisible()
