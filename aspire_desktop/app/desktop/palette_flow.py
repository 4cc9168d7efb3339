"""Fills the palette when it is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from aspire_desktop.core.credentials.look_alikes import names_apart
from aspire_desktop.viewmodels.credential_model import ProfileRole
from aspire_desktop.viewmodels.palette_model import PaletteEntry
from aspire_desktop.viewmodels.state_words import kind_word
from aspire_desktop.widgets.text import plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aspire_desktop.app.desktop.panels import DesktopPanels
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.widgets.palette_dialog import PaletteDialog

_KEPT_RECENT: Final = 8


class PaletteFlow(QObject):
    """Credentials first, then operations, every menu's entries, and the settings."""

    setting_requested = Signal(str)  #: the field of a setting that is to be shown

    def __init__(
        self,
        panels: DesktopPanels,
        credentials: CredentialModel,
        operations: OperationModel,
        preferences: Preferences,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._credentials = credentials
        self._operations = operations
        self._preferences = preferences
        self._quick: PaletteDialog | None = None
        self._last_quick: PaletteDialog | None = None
        panels.menu.go_to.triggered.connect(self._on_go_to_triggered)

    def open_quick(self, copy: Callable[[ProfileId], object], refresh: Callable[[ProfileId], object]) -> None:
        """Show the credentials alone, in a window of its own: for a key pressed in another program.

        Args:
            copy: Copies a credential's token, for Enter.
            refresh: Refreshes it, for Ctrl+R.
        """
        from aspire_desktop.widgets.palette_dialog import PaletteDialog

        if self._quick is not None:
            self._quick.activateWindow()
            return
        profiles = self._credentials.profiles
        names = names_apart(profiles)
        entries = [
            PaletteEntry(names[one.id], kind_word(one.environment.kind), partial(copy, one.id))
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
        from aspire_desktop.widgets.palette_dialog import PaletteDialog

        recent = self._preferences.current.palette_recent
        dialog = PaletteDialog(list(self._entries()), self._panels.parent, recent=recent)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, entry: PaletteEntry) -> None:
        before = self._preferences.current.palette_recent
        recent = [entry.key, *(key for key in before if key != entry.key)]
        self._preferences.change(palette_recent=recent[:_KEPT_RECENT])

    def _entries(self) -> Iterator[PaletteEntry]:
        panels, names = self._panels, names_apart(self._credentials.profiles)
        for row in range(self._credentials.rowCount()):
            profile = self._credentials.index(row, 0).data(ProfileRole)
            if profile is not None:
                act = partial(panels.choice.choose_profile, profile.id)
                key = f"credential {profile.id}"
                yield PaletteEntry(names[profile.id], self.tr("credential"), act, key)
        for operation in self._operations.operations:
            act = partial(panels.operations.open_operation, operation.key)
            key = f"operation {operation.key}"
            yield PaletteEntry(operation.key, self.tr("operation"), act, key, operation.tag)
        for action in panels.menu.actions():
            yield from self._actions(_menu_of(action), plain_text(action.text()))
        yield from self._settings()

    def _actions(self, menu: QMenu | None, place: str, above: str = "") -> Iterator[PaletteEntry]:
        """Yield what a menu and its submenus do; a submenu's name is a part of theirs."""
        for action in menu.actions() if menu is not None else ():
            name, below = plain_text(action.text()), _menu_of(action)
            if below is not None:
                yield from self._actions(below, place, f"{above}{name} › ")
            elif not action.isSeparator() and action is not self._panels.menu.go_to:
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield PaletteEntry(
                    f"{above}{name}",
                    self.tr("action"),
                    action.trigger,
                    f"action {action.objectName() or above + name}",
                    place,
                    keys,
                    action.isEnabled(),
                )

    def _settings(self) -> Iterator[PaletteEntry]:
        from aspire_desktop.widgets.settings.specs import pages

        for page in pages(partial(QCoreApplication.translate, "SettingsDialog")):
            for spec in page.specs:
                name = f"{page.title} › {plain_text(spec.label)}"
                act = partial(self.setting_requested.emit, spec.field)
                yield PaletteEntry(name, self.tr("setting"), act, f"setting {spec.field}", spec.search_text)


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None
