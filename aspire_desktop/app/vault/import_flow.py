"""Imports credentials: from a backup that a passphrase opens, or from a list of another program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.asking import FileWish, ask_for_file, is_there
from aspire_desktop.core.errors import AspireError, InputError, VaultGoneError, VaultNotSavedError
from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.app.vault.panels import VaultPanels
    from aspire_desktop.core.credentials.importing import ListedDraft
    from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
    from aspire_desktop.core.wording import Worded
    from aspire_desktop.services.credentials import CredentialService
    from aspire_desktop.services.vault.vault import Vault
    from aspire_desktop.viewmodels.import_source import ImportSource
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.import_dialog import ImportDialog
    from aspire_desktop.widgets.passphrase_dialog import PassphraseDialog

    #: Saves, and returns what the vault held before and what came in.
    Import = Callable[[], tuple[VaultDocument, Sequence[CredentialRecord]]]

_BACKUPS = "*.aspire-backup"
_KINDS = "CSV, .env, INI, YAML, JSON, Postman, Insomnia, Bruno, Bitwarden"
_LISTS = "*.csv *.tsv *.txt *.env .env* *.ini *.cfg *.conf *.toml *.yaml *.yml *.json"
#: What is said of one file gives way to what is said of the next.
_SUBJECT: Final = Subject(About.IMPORT)


class ImportFlow(QObject):
    changed = Signal()  #: the vault's content is another one

    def __init__(
        self,
        panels: VaultPanels,
        vault: Vault,
        credentials: CredentialService,
        tasks: TaskRunner,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._vault = vault
        self._credentials = credentials
        self._tasks = tasks

    def ask_for_file(self) -> None:
        """Ask for a backup or a list to be imported: what it is, the file says."""
        filters = (
            self.tr("Backups and lists ({endings})").format(endings=f"{_BACKUPS} {_LISTS}"),
            self.tr("Aspire Desktop backup ({endings})").format(endings=_BACKUPS),
            self.tr("Lists: {kinds} ({endings})").format(kinds=_KINDS, endings=_LISTS),
            self.tr("All files (*)"),
        )
        wish = FileWish("importCredentialsDialog", self.tr("Import credentials"), filters)
        ask_for_file(self._panels.parent, wish, lambda path: self._tasks.start(self._open(path)))

    async def _open(self, path: Path) -> None:
        from aspire_desktop.services.backup import is_backup

        try:
            await (self._open_backup(path) if await off_thread(is_backup, path) else self._open_list(path))
        except InputError as error:
            self._panels.messages.show_message(
                Tone.BAD, error_text(error), error.detail, topic=topic_of_error(error), subject=_SUBJECT
            )

    async def _open_list(self, path: Path) -> None:
        from aspire_desktop.services.list_file import read_list_file
        from aspire_desktop.viewmodels.import_source import ListSource

        reading = await off_thread(read_list_file, path)
        if self._is_locked_meanwhile(path.name):
            return
        seen = self._credentials.imports.seen
        source = ListSource(reading.pairs, self._credentials.imports.listed_rows)
        preview = self._preview_of(source, reading.notes)

        def take(listed: Sequence[ListedDraft]) -> None:
            advice = self._advice(is_whole=source.is_all_in(listed))
            self._tasks.start(self._import_listed(listed, seen, advice.format(name=path.name)))

        preview.chosen.connect(take)
        preview.open()

    def _advice(self, *, is_whole: bool) -> str:
        """Return what is to become of a list that was imported; nobody shall delete the only copy."""
        if not self._vault.is_lasting:
            return self.tr("Keep {name}: in the demo nothing is saved.")
        if is_whole:
            return self.tr("Delete {name} now: it holds secrets in plain text.")
        return self.tr(
            "{name} holds secrets in plain text, and not all of them were imported: delete it after that."
        )

    def _is_locked_meanwhile(self, name: str) -> bool:
        """Say, once it is unlocked, that nothing came of a file where all is locked by now."""
        if self._panels.choice.is_withheld:
            text = self.tr("Nothing was imported from {name}: the program was locked meanwhile.")
            self._panels.messages.show_message(Tone.WARNING, text.format(name=name), subject=_SUBJECT)
            return True
        return False

    def _preview_of(self, source: ImportSource, notes: Sequence[Worded] = ()) -> ImportDialog:
        from aspire_desktop.viewmodels.import_model import ImportModel
        from aspire_desktop.widgets.import_dialog import ImportDialog

        kinds = self._vault.policies.allowed_kinds()
        return ImportDialog(ImportModel(source), self._panels.parent, notes, kinds)

    async def _open_backup(self, path: Path) -> None:
        from aspire_desktop.services.backup import read_backup
        from aspire_desktop.widgets.passphrase_dialog import PassphraseDialog

        raw = await off_thread(read_backup, path)
        if self._is_locked_meanwhile(path.name):
            return
        file, text = (path.name, raw), self.tr("The passphrase of {name}").format(name=path.name)
        dialog = PassphraseDialog(
            self.tr("Import credentials"), text, twice=False, parent=self._panels.parent
        )
        dialog.entered.connect(lambda phrase: self._tasks.start(self._preview(dialog, file, phrase)))
        dialog.open()

    async def _preview(self, dialog: PassphraseDialog, file: tuple[str, bytes], passphrase: str) -> None:
        from aspire_desktop.services.backup import open_backup
        from aspire_desktop.viewmodels.import_source import BackupSource

        name, raw = file
        try:
            incoming = await off_thread(open_backup, raw, passphrase)
        except AspireError as error:
            if is_there(dialog):
                dialog.show_problem(error_text(error))
            return
        if self._is_locked_meanwhile(name) or not is_there(dialog):
            return
        dialog.accept()
        seen = self._credentials.imports.seen
        preview = self._preview_of(BackupSource(self._credentials.imports.backup_rows(incoming.credentials)))
        preview.chosen.connect(lambda records: self._tasks.start(self._import(records, seen)))
        preview.open()

    async def _import(self, records: Sequence[CredentialRecord], seen: VaultDocument) -> None:
        def work() -> tuple[VaultDocument, Sequence[CredentialRecord]]:
            return self._credentials.imports.import_records(records, seen), records

        await self._save(work, is_empty=not records)

    async def _import_listed(self, listed: Sequence[ListedDraft], seen: VaultDocument, advice: str) -> None:
        def work() -> tuple[VaultDocument, Sequence[CredentialRecord]]:
            return self._credentials.imports.import_listed(listed, seen)

        await self._save(work, advice, is_empty=not listed)

    async def _save(self, work: Import, advice: str = "", *, is_empty: bool) -> None:
        if is_empty:
            self._panels.messages.show_message(Tone.INFO, self.tr("Nothing was imported."), subject=_SUBJECT)
            return
        try:
            before, records = await off_thread(work)
        except (VaultNotSavedError, VaultGoneError):
            self.changed.emit()
            raise
        self.changed.emit()
        text = self.tr("%Ln credentials imported.", "", len(records))
        undo = (self.tr("Undo"), lambda: self._undo(before, records))
        tone = Tone.GOOD
        if self._vault.has_unsaved_changes:  # this system keeps no key: nobody shall delete the only copy
            tone, advice = Tone.WARNING, self.tr("They are in memory only. Keep the file: nothing is saved.")
        self._panels.messages.show_message(tone, text, advice, action=undo, subject=_SUBJECT)

    def _undo(self, before: VaultDocument, records: Sequence[CredentialRecord]) -> None:
        self._tasks.start(self._take_back(before, records))

    async def _take_back(self, before: VaultDocument, records: Sequence[CredentialRecord]) -> None:
        changed_since = await off_thread(self._credentials.imports.undo, before, records)
        self.changed.emit()
        tone, text = Tone.GOOD, self.tr("The import was undone.")
        if changed_since:
            tone = Tone.WARNING
            text = self.tr(
                "The import was undone; %Ln credentials changed since and stay.", "", changed_since
            )
        self._panels.messages.show_message(tone, text, subject=_SUBJECT)
