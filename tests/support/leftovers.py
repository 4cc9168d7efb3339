"""What a test has shown or held ends with it: the next begins on an empty desktop, in light, in English.

A window that stayed would hear of each change of focus, palette and language of all later tests, and each of
those would depend on which came before.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication, QWidget

#: So many objects may wait to be collected where no window was.
_GARBAGE = 100_000


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Have the program's own look and English; a test that changes them need not put them back."""
    _have_first_look(qapp)
    _speak_english(qapp)
    qapp.setQuitOnLastWindowClosed(False)  # as the program has it
    return qapp


@pytest.fixture(scope="module")
def _earlier_left_out() -> None:
    """Leave what earlier modules keep for good out of every collection of this one.

    What thousands of tests had for a result and for an example was most of the work of each.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collect_in_this_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect garbage between tests only: a QObject that a server's thread collects ends the process.

    It is what the product does with its own threads.
    """
    gc.disable()
    has_windows = "qapp" in request.fixturenames
    if has_windows:
        request.getfixturevalue("_earlier_left_out")
    yield
    if gc.get_count()[0] > _GARBAGE or has_windows:
        gc.collect()


@pytest.fixture(autouse=True)
def _desktop_as_it_was(request: pytest.FixtureRequest, _collect_in_this_thread: None) -> Iterator[None]:
    """Take away what the test has left on the desktop, and put back how it looks and speaks."""
    if "qapp" not in request.fixturenames:
        yield
        return
    qt: QApplication = request.getfixturevalue("qapp")
    there, font = _addresses(_windows(qt)), qt.font()
    yield
    take_away(one for one in _windows(qt) if _addresses([one]).isdisjoint(there))
    _let_go(qt)
    qt.clipboard().clear()
    if qt.font() != font:
        qt.setFont(font)
    _have_first_look(qt)
    _speak_english(qt)


def take_away(left: Iterable[QObject]) -> None:
    """End objects now, each with its children."""
    from shiboken6 import delete, isValid

    for one in list(left):
        if isValid(one):  # the end of another has not been its own
            delete(one)


def _let_go(qt: QApplication) -> None:
    """Release keys and buttons that a test holds: a list that is told to choose a row asks which are held."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    nowhere = QWidget()
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        if qt.mouseButtons() & button or qt.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
            QTest.mouseRelease(nowhere, button)


def _windows(qt: QApplication) -> list[QWidget]:
    """Return those that nothing else ends with itself: a completer does so with its popup."""
    from PySide6.QtCore import Qt

    free = (one for one in qt.topLevelWidgets() if one.parent() is None)
    return [one for one in free if one.windowType() is not Qt.WindowType.Popup]


def _addresses(windows: Iterable[QWidget]) -> set[int]:
    from shiboken6 import getCppPointer

    return {getCppPointer(one)[0] for one in windows}


def _have_first_look(qt: QApplication) -> None:
    """Have one `Appearance` alone follow the system: each that is there would."""
    from aspire_desktop.app.appearance import Appearance

    take_away(qt.findChildren(Appearance))
    Appearance(qt, "light")


def _speak_english(qt: QApplication) -> None:
    from PySide6.QtCore import QLocale, QTranslator

    from aspire_desktop.app.language import install_language

    is_english = QLocale().language() is QLocale.Language.English
    if not is_english or len(qt.findChildren(QTranslator)) != 1:
        install_language(qt, "en")
