"""Says what went wrong, wherever in the program it did, and which program it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop import __version__
from aspire_desktop.core.errors import VaultError, VaultLockedError
from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.widgets.text import message_box
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.vault_flow import VaultFlow
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.widgets.main_window import MainWindow


class Reports(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        #: Knows what helps with the vault's own problems; it is made after this.
        self.vault: VaultFlow | None = None

    def show_error(self, error: AspireError) -> None:
        """Say what a task could not do."""
        if isinstance(error, VaultLockedError):
            return  # the lock itself is in sight
        if isinstance(error, VaultError) and self.vault is not None:
            self.vault.report_unsaved(error)
        else:
            self._window.messages.show_message(
                Tone.BAD, str(error), error.detail, topic=topic_of_error(error)
            )

    def show_save_problem(self, problem: VaultError | None) -> None:
        """Say that tokens are in memory only, or that they are saved again."""
        if self.vault is None:
            return
        if problem is None:
            self.vault.show_state()
        else:
            self.vault.report_unsaved(problem)

    def show_bug(self, kind: str) -> None:
        self._window.messages.show_message(
            Tone.BAD,
            f"Something went wrong inside Aspire Desktop ({kind}). It goes on; the log has the place.",
        )

    def show_about(self) -> None:
        box = message_box(
            self._window,
            "Aspire Desktop",
            f"Aspire Desktop {__version__}",
            "Credential manager and request panel for the Aspire External API.\nMIT licence.",
        )
        box.open()
