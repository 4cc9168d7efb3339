"""What stands above an empty list: why it is empty, and the next step as a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLabel, QToolButton

    Step = tuple[str, Callable[[], object]]


#: A link's text stands so far within it: the sentence above begins where it does.
_LINK_AIR: Final = 10


class Tip(QWidget):
    """Hidden while it has nothing to say; its parts are made for the first sentence.

    A sentence that comes while the list is in sight is said aloud too: the focus is in the field then.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._label: QLabel | None = None
        self._button: QToolButton | None = None
        self._step: Step | None = None
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty while it is hidden."""
        return "" if self._label is None or self.isHidden() else self._label.text()

    def say(self, text: str, step: Step | None = None) -> None:
        """Show a sentence with the next step's button, where there is one; an empty text shows nothing."""
        news = text != self.text
        self._step = step
        if text:
            shown, button = self._parts()
            shown.setText(text)
            button.setText("" if step is None else step[0])
            button.setAccessibleName(button.text())
            button.setVisible(step is not None)
        self.setVisible(bool(text))
        if text and news and self.isVisible():
            announce(self, text)

    def _parts(self) -> tuple[QLabel, QToolButton]:
        if self._label is None or self._button is None:
            self._label = label("", self, name=self._name)
            self._label.setWordWrap(True)
            self._label.setContentsMargins(_LINK_AIR, 0, 0, 0)
            set_tone(self._label, Tone.QUIET)
            self._button = link_button(f"{self._name}Button", "", "", self)
            self._button.clicked.connect(self._on_clicked)
            column = QVBoxLayout(self)
            column.setContentsMargins(12 - _LINK_AIR, 2, 12, 6)
            column.setSpacing(2)
            column.addWidget(self._label)
            column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        return self._label, self._button

    def _on_clicked(self) -> None:
        if self._step is not None:
            self._step[1]()
