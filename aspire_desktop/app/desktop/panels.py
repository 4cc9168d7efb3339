"""What of the window this subject works with: the window itself, as the desktop sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.widgets.main_menu import MainMenu
    from aspire_desktop.widgets.main_window import MainWindow
    from aspire_desktop.widgets.message_bar import MessageBar
    from aspire_desktop.widgets.operation_panel import OperationPanel


@dataclass(frozen=True, slots=True)
class DesktopPanels:
    """Panels by name; `parent` is what the tray hides and raises."""

    parent: MainWindow
    choice: Choice
    menu: MainMenu
    messages: MessageBar
    operations: OperationPanel
