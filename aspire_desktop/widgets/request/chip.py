"""One part of a query option as a button: it is pressed to be edited, and dragged to be moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.buttons import icon_button, link_button
from aspire_desktop.widgets.look.heights import Height, set_height
from aspire_desktop.widgets.look.kinds import Kind, clear_kind, set_kind
from aspire_desktop.widgets.text import set_hint

if TYPE_CHECKING:
    from aspire_desktop.core.odata.conditions import Condition
    from aspire_desktop.core.odata.items import Item
    from aspire_desktop.core.wording import Phrase

_MAX_WIDTH: Final = 320  #: of a text, in pixels
_LEAST_CHARS: Final = 8  #: of a text that gives way
_DELETING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a query option, as a chip shows it.

    Attributes:
        start: Of its text in the whole option.
        text: As typed, without blanks around it.
        said: What a person reads.
        joint: The word before it that joins it to the others; empty where there is none.
        problem: What is wrong with it, or may be; None for nothing.
        is_finished: A server can read it, whatever it thinks of it.
        is_unknown: It names a field that the response does not have.
        is_plain: An editor can show it.
    """

    start: int
    text: str
    said: str
    joint: str
    problem: Phrase | None
    is_finished: bool
    is_unknown: bool
    is_plain: bool

    @classmethod
    def of(cls, part: Condition | Item, said: str, *, is_plain: bool, joint: str = "") -> Piece:
        return cls(
            part.start, part.text, said, joint, part.problem, part.is_finished, part.is_unknown, is_plain
        )

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class Chip(QWidget):
    """A part with the word before it."""

    edit_requested = Signal()
    removal_requested = Signal()
    joint_requested = Signal()
    move_requested = Signal(int)  #: by one place, forward or back
    dragged = Signal(QPoint)  #: where on the screen it is held now
    dropped = Signal(QPoint)  #: where on the screen it was let go
    drag_canceled = Signal()

    def __init__(self, place: int, stem: str, remove_hint: str, parent: QWidget, *, can_move: bool) -> None:
        """Args: stem: What the names of its parts begin with, e.g. ``condition``."""
        super().__init__(parent)
        self._can_move = can_move
        self._joint = link_button(f"{stem}Joint{place}", "", "", self)
        self._text = _Handle(f"{stem}{place}", self, can_drag=can_move)
        self._remove = icon_button(f"remove{stem[0].upper()}{stem[1:]}{place}", "close", remove_hint, self)
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete does it on the text
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self._joint, self._text, self._remove):
            row.addWidget(part)
        self._joint.clicked.connect(self.joint_requested)
        self._text.clicked.connect(self.edit_requested)
        self._text.dragged.connect(self.dragged)
        self._text.dropped.connect(self.dropped)
        self._text.canceled.connect(self.drag_canceled)
        self._remove.clicked.connect(self.removal_requested)

    def show_piece(self, piece: Piece) -> None:
        word, said = piece.joint.lower(), marked(self._said(piece))
        self._joint.setVisible(bool(word))
        self._joint.setText(word)
        hint = self.tr("Joined by “{word}”: switch between “and” and “or”").format(word=word)
        self._joint.setAccessibleName(hint)
        set_hint(self._joint, hint)
        shown = self._text.fontMetrics().elidedText(said, Qt.TextElideMode.ElideMiddle, _MAX_WIDTH)
        self._text.setText(shown.replace("&", "&&"))  # no letter of it is a key
        self._text.setAccessibleName(said)
        more = [error_text(piece.problem)] if piece.problem else []
        more += [self.tr("Drag it, or press Alt+Left or Alt+Right, to move it.")] if self._can_move else []
        set_hint(self._text, "\n".join([said, *more]))
        if piece.is_finished and not piece.is_unknown:
            clear_kind(self._text)
        else:
            set_kind(self._text, Kind.UNFINISHED)
        self.updateGeometry()

    def focus(self) -> None:
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if event.key() in _DELETING and self._text.hasFocus():
            self.removal_requested.emit()
        elif step and self._can_move and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(step)
        else:
            super().keyPressEvent(event)

    def _said(self, piece: Piece) -> str:
        if not piece.is_finished:
            return self.tr("{part} (not finished)").format(part=piece.said)
        if piece.is_unknown:
            return self.tr("{part} (unknown field)").format(part=piece.said)
        return self.tr("{part} (check it)").format(part=piece.said) if piece.problem else piece.said


class _Handle(QToolButton):
    """A button that can be dragged: it is not pressed by that.  Esc leaves it where it was.

    Where it has less room than its text takes, the middle of that gives way.
    """

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    canceled = Signal()

    def __init__(self, name: str, parent: QWidget, *, can_drag: bool) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        set_height(self, Height.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._can_drag = can_drag
        self._pressed_at: QPoint | None = None
        self._is_dragged = False

    def minimumSizeHint(self) -> QSize:
        whole, metrics = self.sizeHint(), self.fontMetrics()
        least = self._air() + metrics.averageCharWidth() * _LEAST_CHARS
        return QSize(min(whole.width(), least), whole.height())

    def painted_text(self) -> str:
        """Return as much of its text as it has room for."""
        if self.width() >= self.sizeHint().width():
            return self.text()  # its width is rounded: eliding would find that a part of a pixel is missing
        room = self.width() - self._air()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = self.painted_text()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left and self._can_drag else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None and not self._is_dragged:
            way = event.position().toPoint() - self._pressed_at
            if way.manhattanLength() >= QApplication.startDragDistance():
                self._begin_drag()
        if self._is_dragged:
            self.dragged.emit(event.globalPosition().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged = self._is_dragged
        self._end_drag()
        super().mouseReleaseEvent(event)  # which presses only what is down, and refuses the rest
        event.accept()
        if was_dragged:
            self.dropped.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_dragged and event.key() == Qt.Key.Key_Escape:
            self._end_drag()
            self.canceled.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # the chip's: Qt's buttons take the arrows for moving the focus
        else:
            super().keyPressEvent(event)

    def _air(self) -> int:
        """Return how much wider it is than its text."""
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def _begin_drag(self) -> None:
        self._is_dragged = True
        self.setDown(False)
        self.setFocus(Qt.FocusReason.MouseFocusReason)  # for Esc
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _end_drag(self) -> None:
        self._pressed_at, self._is_dragged = None, False
        self.unsetCursor()
