"""Opens the settings, and puts each in force as soon as it is changed."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from aspire_desktop.app.asking import FileWish, Question, ask, ask_for_folder
from aspire_desktop.core.credentials.environment import KIND_NAMES
from aspire_desktop.core.errors import AspireError, InputError
from aspire_desktop.services.in_force import put_in_force
from aspire_desktop.services.settings import UNKNOWN_PROXY, Settings
from aspire_desktop.viewmodels.enum_words import kind_name
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.state_words import store_word

if TYPE_CHECKING:
    from aspire_desktop.app.desktop.panels import DesktopPanels
    from aspire_desktop.app.place import Place
    from aspire_desktop.app.services import Services
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.widgets.settings.dialog import SettingsDialog


class SettingsFlow(QObject):
    passphrase_requested = Signal()
    backup_plan_requested = Signal()
    shown = Signal()  #: the dialog is there: problems of what it shows can be told

    def __init__(
        self,
        panels: DesktopPanels,
        preferences: Preferences,
        services: Services,
        place: Place,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._preferences = preferences
        self._services = services
        self._folder = place.folder
        self._default_folder = place.default_folder
        self._dialog: SettingsDialog | None = None
        self._was_unknown = False
        self._unsaved: set[str] = set()  #: changed, and not written since
        panels.menu.settings.triggered.connect(self.open)
        preferences.changed.connect(self._on_changed)
        preferences.policies_changed.connect(self._on_policies_changed)
        put_in_force(preferences.current, services.http, services.rate)

    def open(self) -> None:
        if self._dialog is None:
            from aspire_desktop.widgets.settings.dialog import SettingsDialog

            dialog = self._dialog = SettingsDialog(
                self._shown(self._preferences.current),
                asdict(Settings()),
                self._storage(),
                self._panels.parent,
                self._preferences.policies.locked,
            )
            dialog.change_requested.connect(self._on_change_requested)
            dialog.acted.connect(self._on_acted)
            dialog.finished.connect(self._on_finished)
            self._show_proxy(self._preferences.current)
            self.shown.emit()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def open_at(self, field: str) -> None:
        """Open the settings where one of them is."""
        self.open()
        if self._dialog is not None:
            self._dialog.show_setting(field)

    def show_problem(self, field: str, text: str) -> None:
        """Say under a setting why it is not in force."""
        if self._dialog is not None:
            self._dialog.show_problem(field, text)

    def _shown(self, settings: Settings) -> dict[str, Any]:
        """Return the settings, and in words what the organization has decided besides."""
        policies = self._preferences.policies
        kinds = [kind_name(kind) for kind in KIND_NAMES if kind in (policies.environments or ())]
        writes = self.tr("Not allowed") if policies.production_read_only else self.tr("Allowed")
        facts = {
            "allowed_environments": ", ".join(kinds) or self.tr("None"),
            "production_read_only": writes,
        }
        return asdict(settings) | facts

    def _storage(self) -> str:
        text = self.tr("{folder}\nIts key: {store}. Everything in the vault is encrypted with AES-256-GCM.")
        return text.format(folder=self._folder, store=store_word(self._services.vault.key_store_name))

    def _on_change_requested(self, changes: dict[str, Any]) -> None:
        self.show_problem("proxy_url", "")
        try:
            _check(changes, self._preferences.current)
        except InputError as error:
            self.show_problem("proxy_url", error_text(error))
            return
        self._change(changes)

    def _change(self, changes: dict[str, Any]) -> None:
        """Put changes in force, and say under each whether it will not be there at the next start."""
        touched = self._unsaved | changes.keys()
        for name in self._unsaved:
            self.show_problem(name, "")
        self._preferences.change(**changes)
        self._unsaved = set() if self._preferences.is_saved else touched
        for name in self._unsaved:
            self.show_problem(name, self.tr("The setting could not be saved. It applies until you exit."))

    def _on_changed(self, settings: Settings) -> None:
        put_in_force(settings, self._services.http, self._services.rate)
        if self._dialog is not None:
            self._dialog.show_settings(self._shown(settings))
            self._show_proxy(settings)

    def _on_policies_changed(self) -> None:
        """Open settings that are open anew: others of them are the user's to change now."""
        if self._dialog is not None:
            page, geometry = self._dialog.page, self._dialog.geometry()
            self._dialog.reject()
            self.open()
            self._dialog.show_page(page)
            self._dialog.setGeometry(geometry)

    def _show_proxy(self, settings: Settings) -> None:
        """Say that nothing is sent while nobody knows which proxy was chosen."""
        if settings.proxy == UNKNOWN_PROXY:
            self.show_problem("proxy", self.tr("This could not be read. Nothing is sent until you choose."))
        elif self._was_unknown:
            self.show_problem("proxy", "")
        self._was_unknown = settings.proxy == UNKNOWN_PROXY

    def _on_acted(self, name: str) -> None:
        if name == "passphrase":
            self.passphrase_requested.emit()
        elif name == "backup_plan":
            self.backup_plan_requested.emit()
        elif name == "show_folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        else:
            self._ask_for_folder()

    def _ask_for_folder(self) -> None:
        if self._default_folder is None:
            text = self.tr(
                "The folder was chosen when the program was started (--data-dir): choose it there."
            )
            self.show_problem("move_folder", text)
            return
        wish = FileWish("moveFolderDialog", self.tr("Move the data folder"))
        ask_for_folder(self._dialog, wish, self._wish)

    def _wish(self, target: Path) -> None:
        from aspire_desktop.services.folder_move import wish

        if self._default_folder is None:
            return
        try:
            wish(self._default_folder, target)
        except AspireError as error:
            self.show_problem("move_folder", error_text(error))
            return
        except OSError:
            self.show_problem("move_folder", self.tr("The setting could not be saved."))
            return
        self.show_problem("move_folder", "")
        text = self.tr("To: {folder}\nThe old folder stays as it is: delete it when all is well.")
        ask(
            self._dialog or self._panels.parent,
            Question(
                "folderMoveBox",
                self.tr("Move the data folder"),
                self.tr("It is moved at the next start."),
                text.format(folder=target),
            ),
        )

    def _on_finished(self) -> None:
        self._dialog = None


def _check(changes: dict[str, Any], settings: Settings) -> None:
    """Have a manual proxy be one.  A blank one may stand until it is typed in.

    Raises:
        InputError: It cannot be one.
    """
    from aspire_desktop.core.proxy import checked_proxy

    url = changes.get("proxy_url", "")
    if url:
        changes["proxy_url"] = checked_proxy(url)
    elif "proxy_url" in changes and settings.proxy == "manual":
        checked_proxy(url)
