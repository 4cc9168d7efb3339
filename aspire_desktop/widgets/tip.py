"""What stands above an empty list: why it is empty, and the next step as a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLabel, QToolButton

    Step = tuple[str, Callable[[], object]]

_MARGIN: Final = 12
#: A link's text stands so far within it: the sentence above begins where it does.
_LINK_AIR: Final = 10


class Tip(QWidget):
    """Hidden while it has nothing to say; its parts are made when they are needed.

    A sentence that comes while the list is in sight is said aloud too: the focus is in the field then.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._column: QVBoxLayout | None = None
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
        if not text:
            self.hide()
            return
        is_news = text != self.text
        self._show_text(text)
        self._show_step(step)
        self.show()
        if is_news and self.isVisible():
            from aspire_desktop.widgets.announcing import announce  # the first frame has no use for it

            announce(self, text)

    def _show_text(self, text: str) -> None:
        if self._label is None or self._column is None:
            self._label = label("", self, name=self._name)
            self._label.setWordWrap(True)
            self._label.setContentsMargins(_LINK_AIR, 0, 0, 0)
            set_tone(self._label, Tone.QUIET)
            self._column = QVBoxLayout(self)
            self._column.setContentsMargins(_MARGIN - _LINK_AIR, 2, _MARGIN, 6)
            self._column.setSpacing(2)
            self._column.addWidget(self._label)
        self._label.setText(text)

    def _show_step(self, step: Step | None) -> None:
        self._step = step
        if step is not None and self._button is None and self._column is not None:
            self._button = link_button(f"{self._name}Button", "", "", self)
            self._button.clicked.connect(self._on_clicked)
            self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        if self._button is not None:
            self._button.setVisible(step is not None)
        if step is not None and self._button is not None:
            self._button.setText(step[0])
            self._button.setAccessibleName(step[0])

    def _on_clicked(self) -> None:
        if self._step is not None:
            self._step[1]()
