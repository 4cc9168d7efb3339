"""Exports credentials: encrypted with a passphrase, or as a list that holds no Secret."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.app.asking import is_there
from aspire_desktop.core.credentials.environment import KIND_NAMES
from aspire_desktop.core.errors import AspireError, InputError
from aspire_desktop.viewmodels.enum_words import kind_name
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import number
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.vault.panels import VaultPanels
    from aspire_desktop.core.credentials.record import VaultDocument
    from aspire_desktop.services.credentials import CredentialService
    from aspire_desktop.services.vault.vault import Vault
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.credential_export_dialog import (
        CredentialExportDialog,
        ExportGroup,
        ExportWish,
    )


class CredentialExportFlow(QObject):
    def __init__(
        self, panels: VaultPanels, vault: Vault, credentials: CredentialService, tasks: TaskRunner
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._vault = vault
        self._credentials = credentials
        self._tasks = tasks
        panels.menu.export_credentials.triggered.connect(self._on_export_requested)

    def _on_export_requested(self) -> None:
        try:
            self._vault.policies.check_export()
        except InputError as error:
            self._panels.messages.show_message(Tone.WARNING, error_text(error))
            return
        from aspire_desktop.widgets.credential_export_dialog import CredentialExportDialog

        if not self._vault.document.credentials:
            self._panels.messages.show_message(Tone.INFO, self.tr("There are no credentials to export yet."))
            return
        dialog = CredentialExportDialog(self._groups(), self._panels.parent)
        dialog.export_requested.connect(lambda wish: self._tasks.start(self._export(dialog, wish)))
        dialog.open()

    def _groups(self) -> list[ExportGroup]:
        """Return all credentials, those whose rows are selected, and those of each environment."""
        from aspire_desktop.widgets.credential_export_dialog import ExportGroup

        profiles = [record.profile for record in self._vault.document.credentials]
        text = self.tr("All (%Ln)", "", len(profiles))
        groups = [ExportGroup(text, tuple(profile.id for profile in profiles))]
        chosen = self._panels.credentials.chosen()
        if chosen:
            groups.append(ExportGroup(self.tr("Selected (%Ln)", "", len(chosen)), tuple(chosen)))
        for kind in KIND_NAMES:
            ids = tuple(profile.id for profile in profiles if profile.environment.kind is kind)
            if 0 < len(ids) < len(profiles):
                groups.append(ExportGroup(f"{kind_name(kind)} ({number(len(ids))})", ids))
        return groups

    async def _export(self, dialog: CredentialExportDialog, wish: ExportWish) -> None:
        chosen = set(wish.ids)
        document = self._vault.document
        records = tuple(record for record in document.credentials if record.profile.id in chosen)
        try:
            await off_thread(_write, replace(document, credentials=records), wish)
        except AspireError as error:
            if not is_there(dialog):
                raise
            dialog.show_problem(error_text(error))
            return
        self._credentials.note_export(records)
        if is_there(dialog):
            dialog.accept()
        text = self.tr("%Ln credentials written to {name}.", "", len(records))
        self._panels.messages.show_message(Tone.GOOD, text.format(name=wish.path.name))


def _write(document: VaultDocument, wish: ExportWish) -> None:
    """Write the file.  Blocks."""
    from aspire_desktop.services.backup import SUFFIX, seal_backup, write_backup
    from aspire_desktop.services.credential_list import credential_list

    if wish.suffix == SUFFIX:
        raw = seal_backup(document, wish.passphrase)
    else:
        raw = credential_list(record.profile for record in document.credentials)
    write_backup(wish.path, raw)
