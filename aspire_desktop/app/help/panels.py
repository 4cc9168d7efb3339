"""What of the window this subject works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aspire_desktop.widgets.main_menu import MainMenu
    from aspire_desktop.widgets.message_bar import MessageBar


@dataclass(frozen=True, slots=True)
class HelpPanels:
    """Panels by name; `parent` is for dialogs, and for what lives as long as the window."""

    parent: QWidget
    menu: MainMenu
    messages: MessageBar
