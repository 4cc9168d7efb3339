"""Which letters of menus and of dialogs are taken twice."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QMenuBar, QTabBar, QWidget


def doubled_in_menus(bar: QMenuBar) -> list[str]:
    """Return what of the bar and its menus has the same letter as another entry beside it."""
    tops = [action.text() for action in bar.actions()]
    return [*_doubled(tops), *(one for action in bar.actions() for one in _below(action))]


def doubled_in_window(window: QWidget) -> list[str]:
    """Return what is seen in a window and has the same letter as something else in it."""
    parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
    texts = [part.text() for part in parts if isinstance(part, QAbstractButton)]
    texts += [part.text() for part in parts if isinstance(part, QLabel) and part.buddy() is not None]
    bars = [part for part in parts if isinstance(part, QTabBar)]
    return _doubled([*texts, *(bar.tabText(n) for bar in bars for n in range(bar.count()))])


def mnemonic(text: str) -> str:
    """Return e.g. ``Alt+C``; empty where there is none."""
    return QKeySequence.mnemonic(text).toString()


def _doubled(texts: Iterable[str]) -> list[str]:
    named = [(key, text) for text in texts if (key := mnemonic(text))]
    counts = Counter(key for key, _ in named)
    return [text for key, text in named if counts[key] > 1]


def _below(action: QAction) -> list[str]:
    menu = action.menu()
    if not isinstance(menu, QMenu):
        return []
    actions = [action for action in menu.actions() if not action.isSeparator()]
    return _doubled(action.text() for action in actions) + [
        one for action in actions for one in _below(action)
    ]
