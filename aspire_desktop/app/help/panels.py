"""What of the window this subject works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aspire_desktop.widgets.empty_state import EmptyState
    from aspire_desktop.widgets.main_menu import MainMenu
    from aspire_desktop.widgets.message_bar import MessageBar
    from aspire_desktop.widgets.request.panel import RequestPanel
    from aspire_desktop.widgets.response.panel import ResponsePanel
    from aspire_desktop.widgets.side_panel import SidePanel
    from aspire_desktop.widgets.token_panel import TokenPanel


@dataclass(frozen=True, slots=True)
class HelpPanels:
    """Panels by name; `parent` is for dialogs, and for what lives as long as the window."""

    parent: QWidget
    empty: EmptyState
    menu: MainMenu
    messages: MessageBar
    request: RequestPanel
    response: ResponsePanel
    side: SidePanel
    token: TokenPanel
