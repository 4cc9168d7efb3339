"""Five steps through the window, each with a frame around what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.buttons import link_button, make_primary, push_button
from aspire_desktop.widgets.card import RADIUS
from aspire_desktop.widgets.look.heights import grown, set_scale
from aspire_desktop.widgets.overlay import Overlay
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH: Final = 340
_MARGIN: Final = 16
_FRAME: Final = 3


@dataclass(frozen=True, slots=True)
class TourStep:
    """What is said of a part of the window; `target` is that part's object name."""

    title: str
    text: str
    target: str


class _Frame(QWidget):
    """A line around the part that a step is about; it takes no click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _FRAME))
        inset = _FRAME / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        painter.end()


def _place_in(window: QWidget, part: QWidget | None, around: int = 0) -> QRect:
    """Return where a part is in the window, and so much around it; nothing where it is not seen."""
    if part is None or not part.isVisible():
        return QRect()
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    return place.adjusted(-around, -around, around, around).intersected(window.rect())


class Tour(Overlay):
    """Stands where it leaves free what it is about, and any message.  The window works on under it."""

    def __init__(self, parent: QWidget, messages: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self._steps = self._made_steps()
        self._number = 0
        self._target: QWidget | None = None
        self._messages = messages
        self.watch(messages)
        self._frame = _Frame(parent)
        self._count = label("", self, name="tourCount")
        set_tone(self._count, Tone.QUIET)
        self._title = label("", self, name="tourTitle")
        set_scale(self._title, 1.15, bold=True)
        self._text = label("", self, name="tourText")
        self._text.setWordWrap(True)
        self._back = push_button("tourBack", self.tr("Back"), self.tr("The step before"), self)
        self._next = push_button("tourNext", "", self.tr("The next step"), self)
        self._end = link_button("tourEnd", self.tr("End tour"), self.tr("Close the tour (Esc)"), self)
        make_primary(self._next)
        self._lay_out()
        self._back.clicked.connect(lambda: self._go(self._number - 1))
        self._next.clicked.connect(self._on_next_clicked)
        self._end.clicked.connect(self.close_by_key)
        self.hide()

    @property
    def steps(self) -> Sequence[TourStep]:
        return self._steps

    def begin(self) -> None:
        """Show the first step."""
        self.show()
        self._go(0)
        self.enter(self._next)

    def close_by_key(self) -> None:
        self.leave()
        self.hide()
        self._frame.hide()

    def place_over(self) -> None:
        """Frame the part, and stand in the lowest corner that covers neither it nor a message."""
        window = self.parentWidget()
        if window is None:
            return
        width = max(grown(_WIDTH, self.fontMetrics()), self.minimumSizeHint().width())
        width = min(width, window.width() - 2 * _MARGIN)
        height = self.heightForWidth(width)
        frame, message = _place_in(window, self._target, _FRAME), _place_in(window, self._messages)
        self._frame.setVisible(not frame.isNull())
        self._frame.setGeometry(frame)
        right, bottom = window.width() - width - _MARGIN, window.height() - height - 3 * _MARGIN
        above = message.top() - height - _MARGIN
        heights = (bottom, above, 4 * _MARGIN) if not message.isNull() else (bottom, 4 * _MARGIN)
        places = [QRect(x, max(0, y), width, height) for y in heights for x in (right, _MARGIN)]
        beside = [place for place in places if not place.intersects(frame)]
        free = [place for place in beside if not place.intersects(message)]
        self.setGeometry((free or beside or places)[0])
        self._frame.raise_()
        self.raise_()

    def _go(self, number: int) -> None:
        self._number = max(0, min(number, len(self._steps) - 1))
        step, last = self._steps[self._number], len(self._steps)
        window = self.parentWidget()
        self._target = None if window is None else window.findChild(QWidget, step.target)
        self._count.setText(filled(self.tr("Step {number} of {last}"), number=self._number + 1, last=last))
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._back.setEnabled(self._number > 0)
        self._next.setText(self.tr("Done") if self._number + 1 == last else self.tr("Next"))
        self.place_over()
        announce(self, f"{self._count.text()}. {step.title}. {step.text}")

    def _on_next_clicked(self) -> None:
        if self._number + 1 < len(self._steps):
            self._go(self._number + 1)
        else:
            self.close_by_key()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._end)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        for part in (self._count, self._title, self._text):
            layout.addWidget(part)
        layout.addLayout(buttons)

    def _made_steps(self) -> tuple[TourStep, ...]:
        return (
            TourStep(
                self.tr("Your credentials"),
                self.tr(
                    "A row for each Client ID and Secret. It says when the token expires. "
                    "Ctrl+N adds a credential."
                ),
                "credentialTable",
            ),
            TourStep(
                self.tr("Get a token and copy it"),
                self.tr(
                    "Get token signs in for you. Copy token puts the token on the clipboard, which is "
                    "cleared soon after."
                ),
                "getTokenButton",
            ),
            TourStep(
                self.tr("Find an operation"),
                self.tr(
                    "Type part of its name, method:get or scope:allowed. Enter opens the best match at its "
                    "first field."
                ),
                "operationFilter",
            ),
            TourStep(
                self.tr("Send the request"),
                self.tr(
                    "Fill in what you need, then press Execute (Ctrl+Enter). The full URL is shown below."
                ),
                "executeButton",
            ),
            TourStep(
                self.tr("Work with the response"),
                self.tr(
                    "Table, tree or text. Right-click a cell to filter by its value or to copy rows. "
                    "Ctrl+K finds everything else."
                ),
                "responseTabs",
            ),
        )
