"""What a button is, so that the style knows how to paint it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

_KIND: Final = "kind"
_GLYPH: Final = "glyph"


class Kind(StrEnum):
    """How a button looks, beside the plain one."""

    PRIMARY = "primary"  #: what is to be done next: one in a window
    CAUTION = "caution"  #: the same where it asks first
    DANGER = "danger"  #: the same where it can do harm
    LINK = "link"
    ICON = "icon"
    SEGMENT = "segment"  #: one of several of which one is open
    UNFINISHED = "unfinished"  #: a part of something that is typed, and cannot be sent as it is


#: Kinds with a warning before their word, and the room it takes, in pixels.
SIGNED: Final = (Kind.CAUTION, Kind.DANGER)
SIGN_ROOM: Final = 20


def set_kind(button: QAbstractButton, kind: Kind) -> None:
    if button.property(_KIND) != kind:
        button.setProperty(_KIND, str(kind))
        button.updateGeometry()
        button.update()


def clear_kind(button: QAbstractButton) -> None:
    """Have a button be a plain one."""
    button.setProperty(_KIND, None)
    button.update()


def kind_of(widget: QWidget | None) -> str | None:
    return None if widget is None else widget.property(_KIND)


def set_glyph(button: QAbstractButton, name: str) -> None:
    """Have a button of the kind `Kind.ICON` show a sign of `glyphs`."""
    if button.property(_GLYPH) != name:
        button.setProperty(_GLYPH, name)
        button.update()


def glyph_of(widget: QWidget | None) -> str | None:
    return None if widget is None else widget.property(_GLYPH)


def forget_mouse(button: QAbstractButton) -> None:
    """Have a button no longer look touched once its menu is closed: Qt forgets to tell it."""
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    button.update()
