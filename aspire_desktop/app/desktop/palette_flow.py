"""Fills the palette when it is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from aspire_desktop.viewmodels.credential_model import ProfileRole
from aspire_desktop.viewmodels.palette_model import PaletteEntry
from aspire_desktop.widgets.palette_dialog import PaletteDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aspire_desktop.app.desktop.panels import DesktopPanels
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.operation_model import OperationModel


class PaletteFlow(QObject):
    """Credentials first, then operations, then every menu entry that can be used now."""

    def __init__(
        self, panels: DesktopPanels, credentials: CredentialModel, operations: OperationModel
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._credentials = credentials
        self._operations = operations
        self._quick: PaletteDialog | None = None
        self._last_quick: PaletteDialog | None = None
        panels.menu.go_to.triggered.connect(self._on_go_to_triggered)

    def open_quick(self, copy: Callable[[ProfileId], object], refresh: Callable[[ProfileId], object]) -> None:
        """Show the credentials alone, in a window of its own: for a key pressed in another program.

        Args:
            copy: Copies a credential's token, for Enter.
            refresh: Refreshes it, for Ctrl+R.
        """
        if self._quick is not None:
            self._quick.activateWindow()
            return
        profiles = self._credentials.profiles
        entries = [
            PaletteEntry(one.description, one.environment.kind.value, partial(copy, one.id))
            for one in profiles
        ]
        ids = {id(entry): one.id for entry, one in zip(entries, profiles, strict=True)}
        dialog = self._quick = PaletteDialog(entries, None)
        dialog.be_quick()
        dialog.refresh_requested.connect(lambda entry: refresh(ids[id(entry)]))
        dialog.finished.connect(self._on_quick_finished)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def close_quick(self) -> None:
        """Take it away: the program is locked, or ends."""
        if self._quick is not None:
            self._quick.reject()

    def _on_quick_finished(self) -> None:
        # It is in the middle of its own end: let go of now, it would be destroyed under its feet.
        self._last_quick, self._quick = self._quick, None

    def _on_go_to_triggered(self) -> None:
        PaletteDialog(list(self._entries()), self._panels.parent).open()

    def _entries(self) -> Iterator[PaletteEntry]:
        panels = self._panels
        for row in range(self._credentials.rowCount()):
            profile = self._credentials.index(row, 0).data(ProfileRole)
            yield PaletteEntry(
                profile.description,
                self.tr("credential"),
                partial(panels.choice.choose_profile, profile.id),
            )
        for operation in self._operations.operations:
            yield PaletteEntry(
                operation.key,
                self.tr("operation"),
                partial(panels.operations.select, operation.key),
            )
        for action in panels.menu.findChildren(QAction):
            if action.objectName() and action.isEnabled() and action is not panels.menu.go_to:
                yield PaletteEntry(action.text().replace("&", ""), self.tr("action"), action.trigger)
