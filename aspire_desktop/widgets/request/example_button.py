"""Begins a body with an example: the one that there is, or one chosen from several."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.text import menu_text

if TYPE_CHECKING:
    from collections.abc import Sequence


USUAL: Final = -1


class ExampleButton(QWidget):
    wished = Signal(int)  #: the place of the example among those with a name; `USUAL` for the first

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        hint = self.tr("Begin with every field of the schema")
        self._button = link_button("bodyExampleButton", self.tr("Example"), hint, self)
        self._button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button)

    def show_names(self, names: Sequence[str]) -> None:
        """Offer examples by their names, where there are several."""
        self._names = names if len(names) > 1 else ()
        self._button.setText(self.tr("Examples…") if self._names else self.tr("Example"))

    def _on_clicked(self) -> None:
        if not self._names:
            self.wished.emit(USUAL)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, name in enumerate(self._names):
            menu.addAction(menu_text(name), partial(self.wished.emit, place))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
