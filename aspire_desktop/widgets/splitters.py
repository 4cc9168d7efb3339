"""The splitters of the window, and their places as text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget

HANDLE: Final = 8


def side_by_side(*parts: tuple[QWidget, int]) -> QSplitter:
    """Return widgets side by side, each with its width in pixels; the last one takes what is left."""
    splitter = QSplitter()
    for widget, _ in parts:
        splitter.addWidget(widget)
    splitter.setSizes([size for _, size in parts])
    splitter.setStretchFactor(len(parts) - 1, 1)
    _finish(splitter)
    return splitter


def state_of(splitter: QSplitter) -> str:
    """Return the widths, to be kept over restarts."""
    return as_text(splitter.saveState())


def restore_state(splitter: QSplitter, state: str) -> None:
    """Take widths that were kept; what cannot be read changes nothing."""
    splitter.restoreState(as_bytes(state))
    _finish(splitter)


def as_text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def as_bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))


def _finish(splitter: QSplitter) -> None:
    """Set what a state that another version kept would bring along."""
    splitter.setOrientation(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(HANDLE)
    splitter.setChildrenCollapsible(False)
