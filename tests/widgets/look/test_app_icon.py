"""Tests for aspire_desktop.widgets.look.app_icon and the files made of it."""

import struct
from importlib.resources import files

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from aspire_desktop.widgets.look.app_icon import SIZES, app_icon, icon_image

_GREEN_AT = (0.26, 0.26)
_WHITE_AT = (0.38, 0.555)
_BLUE_AT = (0.8, 0.2)


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    del qapp


@pytest.mark.parametrize("size", SIZES)
def test_the_quarter_the_key_and_the_ground_are_told_apart_at_each_size(size: int) -> None:
    image = icon_image(size)

    def hue(place: tuple[float, float]) -> tuple[int, int, int]:
        color = image.pixelColor(int(place[0] * size), int(place[1] * size))
        return color.red(), color.green(), color.blue()

    assert max(hue(_BLUE_AT)) == hue(_BLUE_AT)[2]
    green = hue(_GREEN_AT)
    assert green[1] == max(green)
    assert green[1] > green[0] + 40
    assert min(hue(_WHITE_AT)) > 150
    assert image.pixelColor(0, 0).alpha() < 128


def test_the_icon_has_nine_sizes(qapp: QApplication) -> None:
    del qapp
    assert {size.width() for size in app_icon().availableSizes()} == set(SIZES)


@pytest.mark.parametrize("size", SIZES)
def test_the_files_are_made_of_the_drawing_as_it_is_now(size: int) -> None:
    content = files("aspire_desktop.resources").joinpath("icons", f"aspire-desktop-{size}.png").read_bytes()
    saved = QImage.fromData(content).convertToFormat(QImage.Format.Format_ARGB32)
    drawn = icon_image(size)
    assert saved.size() == drawn.size()
    # Another version of Qt may smooth a little otherwise.
    differing = sum(
        saved.pixelColor(x, y).lightness() - drawn.pixelColor(x, y).lightness() not in range(-8, 9)
        for x in range(0, size, 3)
        for y in range(0, size, 3)
    )
    assert differing == 0


def test_the_ico_holds_each_size_as_a_png() -> None:
    content = files("aspire_desktop.resources").joinpath("icons", "aspire-desktop.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", content)
    assert (kind, count) == (1, len(SIZES))
    for place, size in enumerate(SIZES):
        width, height, *_, length, start = struct.unpack_from("<BBBBHHII", content, 6 + 16 * place)
        picture = QImage.fromData(content[start : start + length])
        assert (picture.width(), picture.height()) == (size, size)
        assert (width or 256, height or 256) == (size, size)
