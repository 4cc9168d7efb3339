"""Restores one of the older copies of the vault."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.asking import Question, Way, ask, is_there
from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import day_and_time
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.vault.panels import VaultPanels
    from aspire_desktop.core.activity import OnActivity
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.services.vault.generations import Generation
    from aspire_desktop.services.vault.vault import Vault
    from aspire_desktop.viewmodels.copies_model import CopiesModel
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.copies_dialog import CopiesDialog


class RecoveryFlow(QObject):
    restored = Signal()  #: the vault's content is another one

    def __init__(self, panels: VaultPanels, vault: Vault, tasks: TaskRunner, on_activity: OnActivity) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._vault = vault
        self._tasks = tasks
        self._on_activity = on_activity
        #: One reading at a time: what an older passphrase opens never replaces what a newer one does.
        self._reading = asyncio.Lock()
        panels.menu.older_copies.triggered.connect(self.show_copies)

    def show_copies(self) -> None:
        from aspire_desktop.viewmodels.copies_model import CopiesModel
        from aspire_desktop.widgets.copies_dialog import CopiesDialog

        asks = self._vault.has_passphrase and self._vault.problem is not None
        model = CopiesModel()
        dialog = CopiesDialog(model, asks=asks, parent=self._panels.parent)
        model.setParent(dialog)
        dialog.restore_requested.connect(lambda copy, phrase: self._ask(dialog, copy, phrase))
        dialog.passphrase_entered.connect(lambda phrase: self._look(dialog, model, phrase))
        dialog.open()
        self._look(dialog, model, "")

    def _look(self, dialog: CopiesDialog, model: CopiesModel, passphrase: str) -> None:
        work = self._read(dialog, model, passphrase)
        self._tasks.start(work, lambda error: self._show_problem(dialog, error))

    async def _read(self, dialog: CopiesDialog, model: CopiesModel, passphrase: str) -> None:
        async with self._reading:
            copies = await off_thread(self._vault.generations, passphrase or None)
            if is_there(dialog):
                model.set_copies(copies, passphrase)

    def _show_problem(self, dialog: CopiesDialog, error: AspireError) -> None:
        if is_there(dialog):
            dialog.show_problem(error_text(error))
        else:
            self._panels.messages.show_message(Tone.BAD, error_text(error), error.detail)

    def _ask(self, dialog: CopiesDialog, copy: Generation, passphrase: str) -> None:
        """Say what will be gone from the list before it is."""
        names = set(copy.descriptions or ())
        missing = [
            record.profile.description
            for record in self._vault.document.credentials
            if record.profile.description not in names
        ]
        loss = self.tr("Changes made since it was saved will not be in it.")
        if copy.written_at is not None:
            loss = self.tr("Changes made after {when} will not be in it.").format(
                when=day_and_time(copy.written_at)
            )
        if missing:
            loss += " " + self.tr("It lacks: {names}.").format(names=", ".join(missing[:10]))
        back = self.tr("The current file is kept as an earlier version, so you can undo this.")
        way = Way("confirmRestoreButton", self.tr("&Restore"), lambda: self._start(dialog, copy, passphrase))
        question = Question(
            "restoreCopyBox",
            self.tr("Restore a version"),
            self.tr("Restore this version?"),
            f"{loss}\n\n{back}",
            (way,),
        )
        ask(dialog, question)

    def _start(self, dialog: CopiesDialog, copy: Generation, passphrase: str) -> None:
        work = self._restore(dialog, copy, passphrase)
        self._tasks.start(work, lambda error: self._show_problem(dialog, error))

    async def _restore(self, dialog: CopiesDialog, copy: Generation, passphrase: str) -> None:
        await off_thread(self._vault.restore, copy, passphrase or None)
        if is_there(dialog):
            dialog.accept()
        count, saved = len(copy.descriptions or ()), copy.written_at
        which = copy.path.name if saved is None else f"the copy of {saved:%Y-%m-%d %H:%M} UTC"
        self._on_activity(ActivityKind.RESTORED, None, which)
        self.restored.emit()
        text = self.tr("The version was restored.")
        if saved is not None:
            text = self.tr("%Ln credentials are back, as they were at {when}.", "", count)
            text = text.format(when=day_and_time(saved))
        self._panels.messages.show_message(Tone.GOOD, text)
