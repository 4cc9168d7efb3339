"""Keeps the taskbar's button up to date: what it offers, and how the download of all rows stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from aspire_desktop.app.taskbar.button import MenuEntry, Progress
from aspire_desktop.app.wish import Wish, WishKind
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.formatting import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.app.taskbar.button import Taskbar
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.widgets.main_window import MainWindow

#: As many as Windows shows without being asked to show more.
_MOST: Final = 10
_TITLE: Final = 60
#: Many changes at once, as a list that is filled, are one.
_SOON_MS: Final = 500


class TaskbarFlow(QObject):
    """None of it is needed for work: it comes after everything else, and costs nothing where it fails."""

    def __init__(self, window: MainWindow, model: CredentialModel, taskbar: Taskbar) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._taskbar = taskbar
        self._program: Sequence[str] = ()
        self._offered: list[MenuEntry] | None = None
        self._progress = Progress.NONE
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._offer)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)

    def begin(self, program: Sequence[str]) -> None:
        """Offer the credentials' tokens from now on.

        Args:
            program: What an entry starts, an executable and its options; empty where there is none to start.
        """
        self._program = program
        if program:
            self._model.modelReset.connect(self._soon.start)
            self._model.rowsInserted.connect(self._soon.start)
            self._model.rowsRemoved.connect(self._soon.start)
            self._model.dataChanged.connect(self._on_data_changed)
            self._soon.start()

    def show_progress(self, progress: Progress) -> None:
        """Show how the download stands; a failure stays until the next one, or until it is looked at."""
        if progress is Progress.FAILED and self._window.isActiveWindow():
            progress = Progress.NONE
        if progress is not self._progress:
            self._progress = progress
            self._taskbar.show_progress(int(self._window.winId()), progress)

    def close(self) -> None:
        self._soon.stop()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._progress is Progress.FAILED:
            self.show_progress(Progress.NONE)

    def _on_data_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _offer(self) -> None:
        entries = [*self._tokens(), self._new_request()]
        if entries != self._offered:
            self._offered = entries
            self._taskbar.offer(self._program, entries)

    def _tokens(self) -> list[MenuEntry]:
        """Return an entry for each of the first credentials that have a token."""
        with_token = (one for one in self._model.profiles if self._model.expiry(one.id) is not None)
        group = self.tr("Copy token")
        return [
            MenuEntry(
                marked(shortened(profile.description, _TITLE)),
                Wish(WishKind.COPY_TOKEN, profile.id).options,
                group,
            )
            for profile, _ in zip(with_token, range(_MOST), strict=False)
        ]

    def _new_request(self) -> MenuEntry:
        return MenuEntry(self.tr("New request"), Wish(WishKind.NEW_REQUEST).options)
