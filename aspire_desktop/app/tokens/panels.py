"""What of the window this subject works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.widgets.credential_panel import CredentialPanel
    from aspire_desktop.widgets.main_menu import MainMenu
    from aspire_desktop.widgets.message_bar import MessageBar
    from aspire_desktop.widgets.request.panel import RequestPanel
    from aspire_desktop.widgets.status_strip import StatusStrip
    from aspire_desktop.widgets.token_panel import TokenPanel


@dataclass(frozen=True, slots=True)
class TokenPanels:
    """Panels by name; `parent` is for dialogs, and for what lives as long as the window."""

    parent: QWidget
    choice: Choice
    credentials: CredentialPanel
    menu: MainMenu
    messages: MessageBar
    request: RequestPanel
    status: StatusStrip
    token: TokenPanel
