"""What of the window this subject works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.widgets.credential_panel import CredentialPanel
    from aspire_desktop.widgets.lock_page import LockPage
    from aspire_desktop.widgets.main_menu import MainMenu
    from aspire_desktop.widgets.message_bar import MessageBar
    from aspire_desktop.widgets.status_strip import StatusStrip


@dataclass(frozen=True, slots=True)
class VaultPanels:
    """Panels by name; `parent` is for dialogs, and for what lives as long as the window."""

    parent: QWidget
    choice: Choice
    credentials: CredentialPanel
    lock_page: LockPage
    menu: MainMenu
    messages: MessageBar
    status: StatusStrip
