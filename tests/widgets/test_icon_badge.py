"""Tests for aspire_desktop.widgets.icon_badge."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from aspire_desktop.widgets.icon_badge import badged


@pytest.fixture
def icon(qapp: QApplication) -> QIcon:
    del qapp
    pixmap = QPixmap(64, 64)
    pixmap.fill(Qt.GlobalColor.blue)
    return QIcon(pixmap)


def _image(icon: QIcon, size: int = 32) -> QImage:
    return icon.pixmap(size, size).toImage()


def test_without_a_count_the_icon_is_as_it_was(icon: QIcon) -> None:
    assert badged(icon, 0).cacheKey() == icon.cacheKey()


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64])
def test_a_count_is_on_the_lower_right_and_the_rest_stays(icon: QIcon, size: int) -> None:
    before, after = _image(icon, size), _image(badged(icon, 3), size)
    assert after.pixelColor(1, 1) == before.pixelColor(1, 1)
    assert after.pixelColor(size - size // 3, size - 2) != before.pixelColor(size - size // 3, size - 2)


def test_counts_look_different_and_many_are_nine_and_more(icon: QIcon) -> None:
    assert _image(badged(icon, 1)) != _image(badged(icon, 2))
    assert _image(badged(icon, 10)) == _image(badged(icon, 5000))
