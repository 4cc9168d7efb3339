"""A list of foreign texts to choose from: shown with marks, and handed out as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from aspire_desktop.core.marks import marked

if TYPE_CHECKING:
    from collections.abc import Iterable


class ChoiceBox(QComboBox):
    """What a row shows is for people alone: ask for `value`, never for a row's text."""

    def add_choices(self, choices: Iterable[str]) -> None:
        for choice in choices:
            self.addItem(marked(choice), choice)

    def value(self) -> str:
        """Return what is chosen; empty where nothing is."""
        return self.value_at(self.currentIndex())

    def value_at(self, place: int) -> str:
        return str(self.itemData(place) or "")

    def set_value(self, value: str) -> bool:
        """Choose a value; False where it is not offered, and what was chosen stays."""
        place = self.findData(value)
        if place >= 0:
            self.setCurrentIndex(place)
        return place >= 0
