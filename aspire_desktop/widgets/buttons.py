"""Buttons by what they are for: plain, the one to press, a danger, a link, a sign, a segment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QPushButton, QToolButton, QWidget

from aspire_desktop.widgets.look.heights import Height, set_height
from aspire_desktop.widgets.look.kinds import (
    SIGN_ROOM,
    SIGNED,
    Kind,
    clear_kind,
    kind_of,
    set_glyph,
    set_kind,
)
from aspire_desktop.widgets.text import set_hint

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QStyleOptionToolButton

_AIR: Final = 12
_LINK_AIR: Final = 4


class PushButton(QPushButton):
    """Has twelve pixels of air on each side of its text."""

    def sizeHint(self) -> QSize:
        sign = SIGN_ROOM if kind_of(self) in SIGNED else 0
        return super().sizeHint() + QSize(_AIR + sign, 0)


class SteadyButton(PushButton):
    """Is not pressed by the second half of a double-click on what stood in its place."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class _LinkButton(QToolButton):
    """As wide as its text; Qt leaves room for an icon."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + _LINK_AIR, hint.height())


class SegmentButton(QToolButton):
    """One of several buttons of which one is open; has a shorter text for where its room is short."""

    _short = ""

    def show_texts(self, long: str, short: str) -> None:
        """Show `long` where all of it has room, else `short`; `text()` stays long."""
        self._short = short
        self.setText(long)
        self.update()

    @property
    def short_text(self) -> str:
        return self._short or self.text()

    def painted_text(self) -> str:
        """Return what of its texts has room, with a little air."""
        has_room = self.fontMetrics().horizontalAdvance(f" {self.text()} ") <= self.width()
        return self.text() if has_room else self.short_text

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.text = self.painted_text()


def push_button(name: str, text: str, hint: str, parent: QWidget) -> QPushButton:
    """Return a button; `hint` is its tooltip and what a screen reader says."""
    button = PushButton(parent)
    _describe(button, name, text, hint)
    return button


def steady_button(name: str, text: str, hint: str, parent: QWidget) -> QPushButton:
    """Return a button that stands where another one stood when that was pressed."""
    button = SteadyButton(parent)
    _describe(button, name, text, hint)
    return button


def dialog_button(
    box: QDialogButtonBox, name: str, text: str, role: QDialogButtonBox.ButtonRole
) -> QPushButton:
    """Add a button to the foot of a dialog; Enter presses the dialog's own one, not this."""
    button = PushButton(text, box)
    button.setObjectName(name)
    button.setAutoDefault(False)
    box.addButton(button, role)
    return button


def compact_button(name: str, text: str, hint: str, parent: QWidget) -> QToolButton:
    """Return a button no wider than its text needs."""
    button = QToolButton(parent)
    _describe(button, name, text, hint)
    set_height(button, Height.CONTROL)
    return button


def link_button(name: str, text: str, hint: str, parent: QWidget) -> QToolButton:
    """Return a flat button for a small act inside a line of text."""
    button = _LinkButton(parent)
    _describe(button, name, text, hint)
    button.setAutoRaise(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    set_kind(button, Kind.LINK)
    set_height(button, Height.SMALL)
    return button


def icon_button(name: str, glyph: str, hint: str, parent: QWidget) -> QToolButton:
    """Return a square button that shows a sign of `look.glyphs`."""
    button = QToolButton(parent)
    _describe(button, name, "", hint)
    button.setAutoRaise(True)
    set_kind(button, Kind.ICON)
    set_glyph(button, glyph)
    set_height(button, Height.SMALL)
    button.setFixedWidth(button.minimumHeight())
    button.setMaximumHeight(button.minimumHeight())
    return button


def segment_button(name: str, text: str, hint: str, parent: QWidget) -> SegmentButton:
    """Return one of several buttons of which one is open."""
    button = SegmentButton(parent)
    _describe(button, name, text, hint)
    button.setCheckable(True)
    button.setAutoRaise(True)
    set_kind(button, Kind.SEGMENT)
    set_height(button, Height.MEDIUM)
    return button


def make_primary(button: QAbstractButton) -> None:
    """Have a button stand out as the one to press: one in a window."""
    if isinstance(button, QPushButton):
        button.setDefault(True)
    set_kind(button, Kind.PRIMARY)


def make_plain(button: QAbstractButton) -> None:
    """Have a button stand out no more."""
    if isinstance(button, QPushButton):
        button.setDefault(False)
    clear_kind(button)


def make_danger(button: QAbstractButton) -> None:
    """Have a button stand out as the one that can do harm."""
    set_kind(button, Kind.DANGER)


def make_caution(button: QAbstractButton) -> None:
    """Have the one to press say by a sign that it may ask before it does anything."""
    set_kind(button, Kind.CAUTION)


def _describe(button: QAbstractButton, name: str, text: str, hint: str) -> None:
    button.setObjectName(name)
    button.setText(text)
    button.setAccessibleName(hint)
    set_hint(button, hint)
