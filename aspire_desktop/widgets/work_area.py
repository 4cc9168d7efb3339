"""Request and response: one above the other, or side by side where the window is wide enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from aspire_desktop.widgets.look.heights import grown
from aspire_desktop.widgets.splitters import HANDLE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aspire_desktop.widgets.request.panel import RequestPanel
    from aspire_desktop.widgets.response.panel import ResponsePanel

#: From this width of the window on, in pixels, the two stand side by side.
SIDE_BY_SIDE: Final = 1500
#: Below this height of the window, in pixels, everything does with less height.
LOW: Final = 700
_REQUEST_WIDTH: Final = 440
#: The two keep this width from the lists beside them, in a small window at least the other.
_NARROW: Final = 520
_NARROWEST: Final = 400
_BESIDE: Final = 440
#: The part of the height that is the response's, whatever the request wants.
_LEAST_SHARE: Final = 0.45
_LEAST_SHARE_LOW: Final = 0.55
#: Lines of text that a response keeps that has none yet: they say what brings one.
_LINES_OF_NOTHING: Final = 2
#: The request grows at once, but gives room back only when typing has paused: nothing jumps meanwhile.
_PAUSE_MS: Final = 1_000
#: So long after another size or another operation the fields still find their places.
_SETTLING_MS: Final = 100
_MOST_DIGITS: Final = 4
_NAMES: Final = {Qt.Orientation.Vertical: "stacked", Qt.Orientation.Horizontal: "beside"}


class WorkArea(QSplitter):
    """The request is as high as its fields want, until the user moves the handle between the two.

    What the user made of it is kept for each of the two arrangements.
    """

    def __init__(self, request: RequestPanel, response: ResponsePanel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("workArea")
        self._request, self._response = request, response
        self._is_low = False
        self._chosen: dict[Qt.Orientation, int] = {}  # the request's size, in pixels
        self.setHandleWidth(HANDLE)
        self.setChildrenCollapsible(False)
        self.addWidget(request)
        self.addWidget(response)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self._shrink = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._shrink.timeout.connect(self.fit)
        self._settling = QTimer(self, interval=_SETTLING_MS, singleShot=True)
        self.splitterMoved.connect(self._on_splitter_moved)
        request.wish_changed.connect(self._on_request_wish_changed)
        request.another_shown.connect(self._on_request_another_shown)
        response.emptied.connect(self._on_response_emptied)

    def adapt(self, window: QSize) -> None:
        """Take the arrangement that a window of that size has room for."""
        wide = window.width() >= SIDE_BY_SIDE
        wished = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        self.setMinimumWidth(max(_NARROWEST, min(_NARROW, window.width() - _BESIDE)))
        low = window.height() < LOW
        if low != self._is_low:
            self._is_low = low
            self._request.set_low(low=low)
            self._response.set_low(low=low)
        if wished != self.orientation():
            self.setOrientation(wished)
            self._begin_again()

    def fit(self) -> None:
        """Give each of the two what it wants, or what the user gave it."""
        self._shrink.stop()
        room = self._room()
        if room > 0 and not self._request.isHidden():
            request = self._chosen.get(self.orientation()) or self._wanted(room)
            self.setSizes([request, max(1, room - request)])

    def state(self) -> str:
        """Return what the user gave the request, e.g. ``stacked=252;beside=440``, to be kept."""
        return ";".join(f"{_NAMES[way]}={size}" for way, size in self._chosen.items())

    def restore(self, state: str) -> None:
        """Take what was kept; what cannot be read, or cannot be, is as if it had never been."""
        kept = dict(part.partition("=")[::2] for part in state.split(";"))
        for way, name in _NAMES.items():
            size = _size(kept.get(name, ""))
            if size:
                self._chosen[way] = size
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._begin_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._begin_again()

    def _begin_again(self) -> None:
        self._settling.start()
        self.fit()

    def _room(self) -> int:
        whole = self.width() if self.orientation() == Qt.Orientation.Horizontal else self.height()
        return whole - self.handleWidth()

    def _wanted(self, room: int) -> int:
        if self.orientation() == Qt.Orientation.Horizontal:
            return grown(_REQUEST_WIDTH, self.fontMetrics())
        left = room - max(self._response.minimumSizeHint().height(), self._least_response(room))
        return max(self._request.minimumSizeHint().height(), min(self._request.wanted_height(), left))

    def _least_response(self, room: int) -> int:
        if self._response.is_empty:
            return self._response.minimumSizeHint().height() + _LINES_OF_NOTHING * self.fontMetrics().height()
        return round((_LEAST_SHARE_LOW if self._is_low else _LEAST_SHARE) * room)

    def _on_response_emptied(self) -> None:
        self.fit()

    def _on_splitter_moved(self) -> None:
        self._chosen[self.orientation()] = self.sizes()[0]

    def _on_request_another_shown(self) -> None:
        self._begin_again()

    def _on_request_wish_changed(self) -> None:
        if self.orientation() in self._chosen or self.orientation() == Qt.Orientation.Horizontal:
            return
        is_typing = self._request.isAncestorOf(self.focusWidget()) and not self._settling.isActive()
        if not is_typing or self._wanted(self._room()) >= self._request.height():
            self.fit()
        else:
            self._shrink.start()


def _size(text: str) -> int:
    """Return a size in pixels; 0 where the text is none."""
    is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return int(text) if is_number else 0
