"""The settings in force, for all who follow them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.policies import NO_POLICIES
from aspire_desktop.services.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.policies import Policies
    from aspire_desktop.services.settings import Settings


class Preferences(QObject):
    """Holds the user's own `Settings`, and the policies over them; a change is written and told at once.

    What a policy decides is in force and never written: the user's own is there again when it goes.

    Attributes:
        is_saved: Whether they will be there at the next start.  Losing a window's place is no reason to
            bother anyone; who has changed a setting is told.
    """

    changed = Signal(Settings)  #: the `Settings` that are in force now
    policies_changed = Signal()  #: the organization has decided something else; told before `changed`

    def __init__(
        self,
        settings: Settings,
        write: Callable[[Settings], None],
        parent: QObject | None = None,
        policies: Policies = NO_POLICIES,
    ) -> None:
        super().__init__(parent)
        self._own = settings
        self._write = write
        self.policies = policies
        self.is_saved = True

    @property
    def current(self) -> Settings:
        """Those in force."""
        return self.policies.over(self._own)

    def follow(self, policies: Policies) -> None:
        """Put what the organization has decided meanwhile in force."""
        if policies == self.policies:
            return
        before = self.current
        self.policies = policies
        self.policies_changed.emit()
        if self.current != before:
            self.changed.emit(self.current)

    def change(self, **changes: Any) -> None:
        """Take over some settings by their names, but for those that a policy decides.

        Nothing happens where they are so already.
        """
        free = {name: value for name, value in changes.items() if name not in self.policies.settings}
        settings = replace(self._own, **free)
        if settings == self._own:
            return
        self._own = settings
        try:
            self._write(settings)
            self.is_saved = True
        except OSError:
            self.is_saved = False
        self.changed.emit(self.current)
