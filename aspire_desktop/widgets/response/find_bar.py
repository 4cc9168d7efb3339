"""The field that finds in the response, with its count and its arrows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.buttons import icon_button
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

#: Typing goes on; a search of 50 MB for its first letter would be for nothing.
_PAUSE_MS: Final = 120
#: The margins of the field and the sign that clears it.
_SIGNS: Final = 44
_LEAST_CHARS: Final = 4
_GAP: Final = 2  #: between the parts of the line


class _FindField(QLineEdit):
    """As wide as its hint, and narrower where room is short."""

    step_requested = Signal(int)  #: 1 for the next, -1 for the one before

    def show_hint(self, hint: str) -> None:
        """Say what it is for, and be as wide as that."""
        if hint != self.placeholderText():
            self.setPlaceholderText(hint)
            self.updateGeometry()

    def width_for(self, hint: str) -> int:
        """Return how wide it is with that hint, in pixels."""
        return self.fontMetrics().horizontalAdvance(hint) + _SIGNS

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(self.placeholderText()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        wide = self.fontMetrics().averageCharWidth() * _LEAST_CHARS
        return QSize(wide + _SIGNS, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_requested.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    find_requested = Signal(str)  #: another text; empty ends the search
    step_requested = Signal(int)  #: 1 for the next, -1 for the one before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = label("", self, name="findState")
        self._field = _FindField(self)
        self._field.setObjectName("responseFind")
        self._field.setAccessibleName(
            self.tr("Find in the response; Enter for the next match, Shift+Enter for the previous one")
        )
        self._field.setClearButtonEnabled(True)
        #: Without its key, which the menu has too, where room is short.
        self._long_hint, self._short_hint = self.tr("Find  Ctrl+F"), self.tr("Find")
        self._field.show_hint(self._long_hint)
        self._field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_tone(self._found, Tone.QUIET)
        self._back = icon_button("findBackButton", "up", self.tr("Previous match (Shift+F3)"), self)
        self._next = icon_button("findNextButton", "down", self.tr("Next match (F3)"), self)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for part in (self._found, self._field, self._back, self._next):
            row.addWidget(part)
        self._field.textChanged.connect(self._on_text_changed)
        self._field.step_requested.connect(self._on_step)
        self._pause.timeout.connect(self._on_pause_timeout)
        self._back.clicked.connect(lambda: self._on_step(-1))
        self._next.clicked.connect(lambda: self._on_step(1))
        self._sought = ""
        self._enable_steps(count=0)

    @property
    def text(self) -> str:
        return self._field.text()

    def fit(self, room: int, whole: int, least: int) -> None:
        """Leave what stands before it the room that it wants, or at least its first words; all in pixels.

        The hint gives way first, then the arrows, which Enter and F3 stand for; while somebody searches, they
        give way last of all.
        """
        arrows = (self._back, self._next)
        around = self._found.sizeHint().width() + _GAP + sum(_GAP + arrow.minimumWidth() for arrow in arrows)
        is_short = around + self._field.width_for(self._long_hint) + whole > room
        least = 0 if self._field.text() else least
        has_arrows = not is_short or around + self._field.width_for(self._short_hint) + least <= room
        self._field.show_hint(self._short_hint if is_short else self._long_hint)
        for arrow in arrows:
            arrow.setHidden(not has_arrows)

    def focus_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_found(self, number: int, count: int, is_complete: bool) -> None:  # noqa: FBT001 (a signal's payload)
        """Say which of how many places is shown."""
        self._enable_steps(count=count)
        if not self._field.text():
            self._found.setText("")
        elif not count:
            self._found.setText(self.tr("not found") if is_complete else self.tr("searching…"))
        else:
            more = "" if is_complete else "+"
            self._found.setText(filled(self.tr("{n} of {all}{more}"), n=number, all=count, more=more))
        if is_complete and self._field.hasFocus() and self._found.text():
            announce(self._field, self._found.text())

    def step(self, step: int) -> None:
        """Go to the next place, or to the one before."""
        self._on_step(step)

    def begin_again(self) -> None:
        """Look for the same text in another answer, or another view."""
        self._sought = ""
        if self._field.text():
            self._on_pause_timeout()

    def _on_text_changed(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._on_pause_timeout()

    def _on_pause_timeout(self) -> None:
        self._pause.stop()
        if self._field.text() != self._sought:
            self._sought = self._field.text()
            self.find_requested.emit(self._sought)

    def _on_step(self, step: int) -> None:
        if self._field.text() != self._sought:
            self._on_pause_timeout()
        else:
            self.step_requested.emit(step)

    def _enable_steps(self, *, count: int) -> None:
        self._back.setEnabled(count > 0)
        self._next.setEnabled(count > 0)
