"""What went wrong, what it means here, and one button that helps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.card import RADIUS
from aspire_desktop.widgets.text import label, tooltip
from aspire_desktop.widgets.tones import Tone, color, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.guide import Topic

_SIGNS: Final = {Tone.BAD: "✕", Tone.WARNING: "▲", Tone.GOOD: "✓", Tone.INFO: "i"}
_LEAST_HEIGHT: Final = 44
_MAX_DETAIL_CHARS: Final = 600


class MessageBar(QWidget):
    """One message at a time above the work; hidden while there is none."""

    dismissed = Signal()
    guide_requested = Signal(object)  #: the `Topic` that explains the message

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._tone = Tone.INFO
        self._act: Callable[[], None] | None = None
        self._second_act: Callable[[], None] | None = None
        self._topic: Topic | None = None
        self._is_held_back = self._is_waiting = False
        self._sign = label("", self)
        self._text = label("", self, name="messageText")
        self._detail = label("", self, name="messageDetail")
        for text in (self._text, self._detail):
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton(self)
        self._action.setObjectName("messageAction")
        self._action.setAccessibleName(self.tr("What helps with this message"))
        self._second = QPushButton(self)
        self._second.setObjectName("messageSecondAction")
        self._second.setAccessibleName(self.tr("What else helps with this message"))
        self._guide = link_button(
            "messageGuide", self.tr("Why?"), self.tr("Open the guide where it explains this (F1)"), self
        )
        self._guide.clicked.connect(lambda: self.guide_requested.emit(self._topic))
        self._close = QToolButton(self)
        self._close.setObjectName("messageClose")
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Dismiss this message"))
        self._close.setToolTip(tooltip(self.tr("Dismiss")))
        self._lay_out()
        self._action.clicked.connect(lambda: self._do(self._act))
        self._second.clicked.connect(lambda: self._do(self._second_act))
        self._close.clicked.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty while the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def topic(self) -> Topic | None:
        """What explains the message shown; None where nothing does, or nothing is shown."""
        return None if self.isHidden() else self._topic

    def show_message(
        self,
        tone: Tone,
        text: str,
        detail: str = "",
        action: tuple[str, Callable[[], None]] | None = None,
        topic: Topic | None = None,
    ) -> None:
        """Show a message in place of the last.

        Args:
            tone: How grave it is.
            text: What happened, in a sentence.
            detail: What the server or the system said.
            action: A button's text and what it does.
            topic: The guide's place that explains it.
        """
        self._tone = tone
        self._sign.setText(_SIGNS.get(tone, "i"))
        set_tone(self._sign, tone)
        self._text.setText(text)
        self._detail.setText(detail[:_MAX_DETAIL_CHARS])
        self._detail.setVisible(bool(detail))
        self._topic = topic
        self._guide.setVisible(topic is not None)
        self._act = action[1] if action else None
        self._action.setVisible(action is not None)
        if action:
            self._action.setText(action[0])
            self._action.setAccessibleName(action[0])
        self._second_act = None
        self._second.hide()
        self.setAccessibleName(text)
        self._is_waiting = self._is_held_back
        self.setVisible(not self._is_held_back)
        self.update()

    def offer(self, text: str, act: Callable[[], None]) -> None:
        """Give the message shown a second button."""
        self._second_act = act
        self._second.setText(text)
        self._second.setAccessibleName(text)
        self._second.show()

    def dismiss(self) -> None:
        self._is_waiting = False
        self.hide()
        self.dismissed.emit()

    def hold_back(self, *, held: bool) -> None:
        """Show nothing while `held`; what is shown now is dropped, what comes meanwhile waits."""
        self._is_held_back = held
        if held:
            self._act = None
            self._detail.setText("")
            self.dismiss()
        elif self._is_waiting:
            self._is_waiting = False
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tone = color(self._tone, self.palette())
        fill = self.palette().base().color()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tone, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawRoundedRect(QRectF(0, 0, 4, self.height()), 2, 2)
        painter.end()

    def place_over(self) -> None:
        """Stand at the bottom of what it is laid over, as wide as can be read at a glance."""
        parent = self.parentWidget()
        if parent is not None:
            width = min(600, parent.width() - 32)
            height = max(_LEAST_HEIGHT, self.heightForWidth(width))
            self.setGeometry(parent.width() - width - 16, parent.height() - height - 36, width, height)
            self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place_over()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._text)
        texts.addWidget(self._detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 8, 7)
        layout.setSpacing(10)
        layout.addWidget(self._sign)
        layout.addLayout(texts, 1)
        layout.addWidget(self._guide)
        layout.addWidget(self._action)
        layout.addWidget(self._second)
        layout.addWidget(self._close)

    def _do(self, act: Callable[[], None] | None) -> None:
        self.dismiss()
        if act:
            act()
