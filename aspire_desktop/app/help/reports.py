"""Says what went wrong, wherever in the program it did, and which program it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop import __version__
from aspire_desktop.app.asking import Question, ask
from aspire_desktop.core.errors import VaultError, VaultLockedError
from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.services.own_files import were_replaced
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.help.panels import HelpPanels
    from aspire_desktop.core.errors import AspireError


class Reports(QObject):
    vault_failed = Signal(VaultError)  #: a change is in memory only

    def __init__(self, panels: HelpPanels) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        panels.menu.about.triggered.connect(self.show_about)

    def show_error(self, error: AspireError) -> None:
        """Say what a task could not do."""
        if isinstance(error, VaultLockedError):
            return  # the lock itself is in sight
        if isinstance(error, VaultError):
            self.vault_failed.emit(error)
        else:
            self._panels.messages.show_message(
                Tone.BAD, error_text(error), error.detail, topic=topic_of_error(error)
            )

    def show_bug(self, kind: str) -> None:
        if were_replaced():
            # What it has not imported yet is gone, or that of another version: more will fail.
            text = self.tr(
                "Aspire Desktop was updated or removed while it was open. Close it, and start it again."
            )
            self._panels.messages.show_message(Tone.BAD, text, subject=Subject(About.PROGRAM))
            return
        text = self.tr(
            "Something went wrong inside Aspire Desktop ({kind}). It goes on; the log has the place."
        )
        self._panels.messages.show_message(Tone.BAD, text.format(kind=kind))

    def show_about(self) -> None:
        ask(
            self._panels.parent,
            Question(
                "aboutBox",
                "Aspire Desktop",
                f"Aspire Desktop {__version__}",
                self.tr("Credential manager and request panel for the Aspire External API.\nMIT license."),
                needs_no_vault=True,
            ),
        )
