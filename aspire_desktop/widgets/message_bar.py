"""What went wrong, what it means here, and the buttons that help: laid over the work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.buttons import icon_button, link_button, push_button
from aspire_desktop.widgets.card import RADIUS
from aspire_desktop.widgets.focus_place import FocusWatch
from aspire_desktop.widgets.message_place import MessagePlace
from aspire_desktop.widgets.overlay import Overlay
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, color, set_tone
from aspire_desktop.widgets.wrapped_text import WrappedText

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

    from aspire_desktop.core.guide import Topic

_SIGNS: Final = {Tone.BAD: "✕", Tone.WARNING: "▲", Tone.GOOD: "✓", Tone.INFO: "i"}
_EDGE: Final = 4
_MAX_DETAIL_CHARS: Final = 600


class MessageBar(Overlay):
    """One message at a time; hidden while there is none.  Nothing moves when it comes or goes."""

    dismissed = Signal()
    guide_requested = Signal(object)  #: the `Topic` that explains the message

    def __init__(
        self, parent: QWidget | None = None, announce: Callable[[QWidget, str], None] = announce
    ) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._announce = announce
        self._tone = Tone.INFO
        self._act: Callable[[], None] | None = None
        self._second_act: Callable[[], None] | None = None
        self._topic: Topic | None = None
        self._is_held_back = self._is_waiting = False
        self._focus = FocusWatch(self)
        self._make_parts()
        self._focus.moved.connect(self.place_over)
        self._guide.clicked.connect(lambda: self.guide_requested.emit(self._topic))
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

    def lay_over(self, work: QWidget) -> None:
        """Stand over the bottom right of `work`, which lies within the parent."""
        self._place.work = work
        self.watch(work)

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
        self._text.show_text(text)
        self._detail.show_text(detail[:_MAX_DETAIL_CHARS])
        self._detail.setVisible(bool(detail))
        self._topic = topic
        self._guide.setVisible(topic is not None)
        self._act = action[1] if action else None
        self._show_button(self._action, action[0] if action else "")
        self._second_act = None
        self._show_button(self._second, "")
        self.show_count(1, 1)
        self.setAccessibleName(text)
        self._is_waiting = self._is_held_back
        self.setVisible(not self._is_held_back)
        self.place_over()
        self.update()
        if not self._is_held_back:
            self._say()

    def offer(self, text: str, act: Callable[[], None]) -> None:
        """Give the message shown a second button."""
        self._second_act = act
        self._show_button(self._second, text)
        self.place_over()

    def show_count(self, place: int, count: int) -> None:
        """Say which of the messages that wait this one is; nothing where it is the only one."""
        self._count.setText(self.tr("{place} of {count}").format(place=place, count=count))
        self._count.setVisible(count > 1)
        self.place_over()

    def dismiss(self) -> None:
        self._is_waiting = False
        self.leave()
        self.hide()
        self.dismissed.emit()

    def hold_back(self, *, held: bool) -> None:
        """Show nothing while `held`; what is shown now is dropped, what comes meanwhile waits."""
        self._is_held_back = held
        if held:
            self._act = None
            self._detail.show_text("")
            self.dismiss()
        elif self._is_waiting:
            self._is_waiting = False
            self.show()
            self._say()

    def enter_or_leave(self) -> None:
        """Move the focus into the message, or back to where it was."""
        if self.isHidden():
            return
        if self.has_focus_within:
            self.leave()
            return
        buttons = (self._action, self._second, self._guide, self._close)
        self.enter(next(button for button in buttons if button.isVisible()))

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
        for button in (self._action, self._second, self._count):
            button.hide()
        self._place = MessagePlace(
            self,
            (self._text, self._detail),
            (self._guide, self._action, self._second),
            (self._sign, self._count, self._close),
        )

    def _say(self) -> None:
        self._announce(self, f"{self._text.text()}\n{self._detail.text()}".strip())

    def _show_button(self, button: QPushButton, text: str) -> None:
        button.setVisible(bool(text))
        button.setText(text)
        if text:
            button.setAccessibleName(text)
            button.setToolTip("")

    def _do(self, act: Callable[[], None] | None) -> None:
        self.dismiss()
        if act:
            act()
