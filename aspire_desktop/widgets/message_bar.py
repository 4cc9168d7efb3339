"""What went wrong, what it means here, and the buttons that help: laid over the work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from aspire_desktop.core.guide import Topic
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.viewmodels.messages import About, Message, MessageQueue, Subject
from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.buttons import icon_button, link_button, push_button
from aspire_desktop.widgets.card import RADIUS
from aspire_desktop.widgets.focus_place import FocusWatch
from aspire_desktop.widgets.message_place import MessagePlace
from aspire_desktop.widgets.overlay import Overlay
from aspire_desktop.widgets.text import label, set_hint
from aspire_desktop.widgets.tones import Tone, color, set_tone
from aspire_desktop.widgets.wrapped_text import WrappedText

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

    from aspire_desktop.viewmodels.messages import Action

_SIGNS: Final = {Tone.BAD: "✕", Tone.WARNING: "▲", Tone.GOOD: "✓", Tone.INFO: "i"}
_EDGE: Final = 4
_MAX_DETAIL_CHARS: Final = 600


class MessageBar(Overlay):
    """One message at a time; hidden while there is none.  Nothing moves when it comes or goes."""

    guide_requested = Signal(Topic)  #: what explains the message

    def __init__(
        self, parent: QWidget | None = None, announce: Callable[[QWidget, str], None] = announce
    ) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._announce = announce
        self._tone = Tone.INFO
        self._queue: MessageQueue[Tone] = MessageQueue()
        self._shown: Message[Tone] | None = None
        self._focus = FocusWatch(self)
        self._make_parts()
        self._focus.moved.connect(self.place_over)
        self._guide.clicked.connect(self._on_guide_clicked)
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

    def lay_over(self, work: QWidget) -> None:
        """Stand over the bottom right of `work`, which lies within the parent."""
        self._place.work = work
        self.watch(work)

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
        subject = subject or Subject(About.NOTE, (text,))
        is_passing = tone in (Tone.GOOD, Tone.INFO) and (action is None or subject.about is About.OFFER)
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

    def hold_back(self, *, held: bool) -> None:
        """Show nothing while `held`; what comes meanwhile waits."""
        self._queue.hold_back(held=held)
        self._show_head()

    def show_count(self, place: int, count: int) -> None:
        """Say which of the messages that wait this one is; nothing where it is the only one."""
        self._count.setText(filled(self.tr("{place} of {count}"), place=place, count=count))
        self._count.setVisible(count > 1)
        self.place_over()

    def _show_head(self) -> None:
        """Show the message whose turn it is, and keep nothing of the one before."""
        message = self._queue.head
        if message is self._shown:
            self.show_count(1, self._queue.count)
            return
        before, self._shown = self._shown, message
        if message is None:
            self._detail.show_text("")
            self.leave()
            self.hide()
            return
        had_focus = self.has_focus_within
        self._show(message)
        self.setVisible(True)
        if had_focus and not self.has_focus_within:  # the button that had it is gone
            self._first_button().setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_count(1, self._queue.count)
        self.update()
        if before is None or not message.says_as(before):  # another button is no news
            self._announce(self, f"{message.text}\n{self._detail.text()}".strip())

    def _show(self, message: Message[Tone]) -> None:
        self._tone = message.tone
        self._sign.setText(_SIGNS.get(message.tone, "i"))
        set_tone(self._sign, message.tone)
        self._text.show_text(message.text)
        self._detail.show_text(message.detail[:_MAX_DETAIL_CHARS])
        self._detail.setVisible(bool(message.detail))
        self._guide.setVisible(message.topic is not None)
        for button, action in ((self._action, message.action), (self._second, message.second)):
            self._show_button(button, action[0] if action is not None else "")
        self.setAccessibleName(message.text)

    def enter_or_leave(self) -> None:
        """Move the focus into the message, or back to where it was."""
        if self.isHidden():
            return
        if self.has_focus_within:
            self.leave()
            return
        self.enter(self._first_button())

    def close_by_key(self) -> None:
        self.dismiss()

    def place_over(self) -> None:
        if self.isVisible():
            self._place.place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._focus.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tone = color(self._tone, self.palette())
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tone, 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(whole, RADIUS, RADIUS)
        outline = QPainterPath()
        outline.addRoundedRect(whole, RADIUS, RADIUS)
        painter.setClipPath(outline)
        painter.fillRect(0, 0, _EDGE, self.height(), tone)
        painter.end()

    def _make_parts(self) -> None:
        self._sign = label("", self)
        self._text = WrappedText("messageText", self.tr("Message"), self)
        self._detail = WrappedText("messageDetail", self.tr("Details"), self)
        self._action = push_button("messageAction", "", self.tr("What helps"), self)
        self._second = push_button("messageSecondAction", "", self.tr("What else helps"), self)
        self._guide = link_button(
            "messageGuide", self.tr("Why?"), self.tr("Open the guide where it explains this (F1)"), self
        )
        self._count = label("", self, name="messageCount")
        set_tone(self._count, Tone.QUIET)
        self._close = icon_button("messageClose", "close", self.tr("Dismiss this message (Esc)"), self)
        for button in (self._action, self._second):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click takes the message away, not the keyboard
            button.hide()
        self._count.hide()
        self._place = MessagePlace(
            self,
            (self._text, self._detail),
            (self._guide, self._action, self._second),
            (self._sign, self._count, self._close),
        )

    def _first_button(self) -> QWidget:
        buttons = (self._action, self._second, self._guide, self._close)
        return next(button for button in buttons if not button.isHidden())

    def _show_button(self, button: QPushButton, text: str) -> None:
        button.setVisible(bool(text))
        button.setText(text)
        if text:
            button.setAccessibleName(text)
            set_hint(button, "")

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
