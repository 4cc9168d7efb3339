"""The subject of the desktop: tray, hot key, start at sign-in, settings, and the way to anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.desktop.desktop_flow import DesktopFlow
from aspire_desktop.app.desktop.old_folder_flow import OldFolderFlow
from aspire_desktop.app.desktop.palette_flow import PaletteFlow
from aspire_desktop.app.desktop.settings_flow import SettingsFlow
from aspire_desktop.app.desktop.taskbar_flow import TaskbarFlow
from aspire_desktop.app.taskbar import taskbar

if TYPE_CHECKING:
    from aspire_desktop.app.desktop.panels import DesktopPanels
    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.place import Place
    from aspire_desktop.app.tokens.tokens import Tokens
    from aspire_desktop.app.vault.lock_flow import LockFlow
    from aspire_desktop.viewmodels.notice import Notice


class Desktop(QObject):
    """Each setting is in force as soon as it is changed, or says why it is not."""

    attention_requested = Signal(tuple)  #: the `ProfileId`s of a notice that was clicked
    passphrase_requested = Signal()
    backup_plan_requested = Signal()

    def __init__(
        self, panels: DesktopPanels, ground: Ground, place: Place, tokens: Tokens, lock: LockFlow
    ) -> None:
        super().__init__(panels.parent)
        self._place = place
        self._palette = PaletteFlow(panels, ground.credentials, ground.operations, ground.preferences)
        self._settings = SettingsFlow(panels, ground.preferences, ground.services, place)
        self.presence = DesktopFlow(panels, ground, tokens, lock, self._palette)
        self.taskbar = TaskbarFlow(panels.parent, ground.credentials, taskbar())
        self._old_folder = OldFolderFlow(panels, ground, place)
        lock.locked_changed.connect(lambda _: self._old_folder.offer())
        self._settings.passphrase_requested.connect(self.passphrase_requested)
        self._settings.backup_plan_requested.connect(self.backup_plan_requested)
        self._palette.setting_requested.connect(self._settings.open_at)
        self._settings.shown.connect(self.presence.tell_problems)
        self.presence.problem_changed.connect(self._settings.show_problem)
        self.presence.attention_requested.connect(self.attention_requested)

    def begin(self) -> None:
        """Show itself in tray and taskbar, follow the settings, and offer what an earlier move has left."""
        self.presence.begin(self._place.command)
        self.taskbar.begin(self._place.program)
        self._old_folder.offer()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice of the system's, where there is a way to."""
        self.presence.show_notice(notice)

    def close(self) -> None:
        self.presence.close()
        self.taskbar.close()
