"""The settings in force, for all who follow them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from aspire_desktop.services.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.services.settings import Settings


class Preferences(QObject):
    """Holds one immutable `Settings`; a change is written and told at once."""

    changed = Signal(Settings)  #: the `Settings` as they are now

    def __init__(
        self, settings: Settings, write: Callable[[Settings], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._write = write

    @property
    def current(self) -> Settings:
        return self._settings

    def change(self, **changes: Any) -> None:
        """Take over some settings by their names; nothing happens where they are so already."""
        settings = replace(self._settings, **changes)
        if settings == self._settings:
            return
        self._settings = settings
        self._write(settings)
        self.changed.emit(settings)
