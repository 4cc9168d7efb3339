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

from aspire_desktop.core.guide import Topic
from aspire_desktop.viewmodels.messages import About, Message, MessageQueue, Subject
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.card import RADIUS
from aspire_desktop.widgets.text import label, tooltip
from aspire_desktop.widgets.tones import Tone, color, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.viewmodels.messages import Action

_SIGNS: Final = {Tone.BAD: "✕", Tone.WARNING: "▲", Tone.GOOD: "✓", Tone.INFO: "i"}
_LEAST_HEIGHT: Final = 44
_MAX_DETAIL_CHARS: Final = 600


class MessageBar(QWidget):
    """One message at a time; hidden while there is none."""

    dismissed = Signal()
    guide_requested = Signal(Topic)  #: what explains the message

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._tone = Tone.INFO
        self._queue: MessageQueue[Tone] = MessageQueue()
        self._shown: Message[Tone] | None = None
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
        self._guide.clicked.connect(self._on_guide_clicked)
        self._close = QToolButton(self)
        self._close.setObjectName("messageClose")
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Dismiss this message"))
        self._close.setToolTip(tooltip(self.tr("Dismiss")))
        self._lay_out()
        self._action.clicked.connect(self._on_action_clicked)
        self._second.clicked.connect(self._on_second_clicked)
        self._close.clicked.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty while the bar is hidden."""
        return "" if self._shown is None else self._text.text()

    @property
    def topic(self) -> Topic | None:
        """What explains the message shown; None where nothing does, or nothing is shown."""
        return None if self._shown is None else self._shown.topic

    def show_message(  # noqa: PLR0913 (the parts of a message)
        self,
        tone: Tone,
        text: str,
        detail: str = "",
        action: Action | None = None,
        topic: Topic | None = None,
        *,
        subject: Subject | None = None,
    ) -> None:
        """Show a message before those that wait.

        Args:
            tone: How grave it is.
            text: What happened, in a sentence.
            detail: What the server or the system said.
            action: A button's text and what it does.
            topic: The guide's place that explains it.
            subject: What it is about: it replaces what was said of the same, and `settle` takes it away.
        """
        is_passing = tone in (Tone.GOOD, Tone.INFO) and action is None
        subject = subject or Subject(About.NOTE, (text,))
        self._queue.add(
            Message(subject, tone, text, detail, action=action, topic=topic, is_passing=is_passing)
        )
        self._show_head()

    def offer(self, text: str, act: Callable[[], None]) -> None:
        """Give the newest message a second button."""
        self._queue.offer((text, act))
        self._show_head()

    def settle(self, subject: Subject) -> None:
        """Take away what was said of something that has come right."""
        self._queue.settle(subject)
        self._show_head()

    def dismiss(self) -> None:
        """Take away the message shown: it was read."""
        if self._shown is not None:
            self._queue.drop(self._shown)
        self._show_head()
        self.dismissed.emit()

    def hold_back(self, *, held: bool) -> None:
        """Show nothing while `held`; what comes meanwhile waits."""
        self._queue.hold_back(held=held)
        self._show_head()

    def _show_head(self) -> None:
        """Show the message whose turn it is, and keep nothing of the one before."""
        message = self._queue.head
        if message is self._shown:
            return
        self._shown = message
        if message is None:
            self._detail.setText("")
            self.hide()
            return
        self._tone = message.tone
        self._sign.setText(_SIGNS.get(message.tone, "i"))
        set_tone(self._sign, message.tone)
        self._text.setText(message.text)
        self._detail.setText(message.detail[:_MAX_DETAIL_CHARS])
        self._detail.setVisible(bool(message.detail))
        self._guide.setVisible(message.topic is not None)
        for button, action in ((self._action, message.action), (self._second, message.second)):
            button.setVisible(action is not None)
            if action is not None:
                button.setText(action[0])
                button.setAccessibleName(action[0])
        self.setAccessibleName(message.text)
        self.show()
        self.update()

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

    def _on_action_clicked(self) -> None:
        self._do(None if self._shown is None else self._shown.action)

    def _on_second_clicked(self) -> None:
        self._do(None if self._shown is None else self._shown.second)

    def _on_guide_clicked(self) -> None:
        if self.topic is not None:
            self.guide_requested.emit(self.topic)

    def _do(self, action: Action | None) -> None:
        self.dismiss()
        if action is not None:
            action[1]()
