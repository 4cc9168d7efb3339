"""Offers to delete the folder that the data was moved from: it holds every secret still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.app.asking import Question, Role, Way, ask
from aspire_desktop.core.errors import VaultError
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from aspire_desktop.app.desktop.panels import DesktopPanels
    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.place import Place


class OldFolderFlow(QObject):
    """Once in each run, when the vault has been opened where it lies now; until the user has decided."""

    def __init__(self, panels: DesktopPanels, ground: Ground, place: Place) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._vault = ground.services.vault
        self._tasks = ground.tasks
        self._default = place.default_folder
        self._was_offered = False

    def offer(self) -> None:
        """Offer it, where there is one and the vault is open."""
        if self._default is not None and not self._was_offered and self._vault.state is VaultState.OPEN:
            self._was_offered = True
            self._tasks.start(self._offer(self._default))

    async def _offer(self, default: Path) -> None:
        from aspire_desktop.services.folder_move import old_folder

        try:
            old = await off_thread(old_folder, default)
        except VaultError:
            return  # told at the start
        if old is None:
            return
        subject = Subject(About.FOLDER, (str(old),))
        text = self.tr("The old data folder still holds all credentials: {folder}")
        self._panels.messages.show_message(
            Tone.WARNING,
            text.format(folder=old),
            self.tr("The data was copied to its new place and opens there."),
            (self.tr("Delete it…"), lambda: self._ask(default, old)),
            subject=subject,
        )
        self._panels.messages.offer(self.tr("Keep it"), lambda: self._keep(default))

    def _ask(self, default: Path, old: Path) -> None:
        delete = Way(
            "deleteOldFolderButton",
            self.tr("&Delete"),
            lambda: self._delete(default),
            Role.DestructiveRole,
        )
        question = Question(
            "oldFolderBox",
            self.tr("Delete the old data folder?"),
            str(old),
            self.tr("Only what is in the new folder as well is deleted. This cannot be undone."),
            (delete,),
            is_careful=True,
        )
        ask(self._panels.parent, question)

    def _keep(self, default: Path) -> None:
        from aspire_desktop.services.folder_move import keep_old

        self._tasks.start(self._settle(lambda: keep_old(default), ""))

    def _delete(self, default: Path) -> None:
        from aspire_desktop.services.folder_move import delete_old

        done = self.tr("The old data folder was deleted.")
        self._tasks.start(self._settle(lambda: delete_old(default), done))

    async def _settle(self, work: Callable[[], None], done: str) -> None:
        """Do it, and say what came of it; what failed is offered again at the next start."""
        try:
            await off_thread(work)
        except OSError as error:
            text = self.tr("The old data folder was not deleted: {why}.")
            why = error.strerror or type(error).__name__
            self._panels.messages.show_message(Tone.BAD, text.format(why=why))
        else:
            if done:
                self._panels.messages.show_message(Tone.GOOD, done)
