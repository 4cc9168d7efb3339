"""What the vault's file holds, and the changes that it does not hold yet."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    #: Pure: from one document to the next.
    Change = Callable[[VaultDocument], VaultDocument]


class WorkingDocument:
    """The document that was saved last, and the same with the changes that wait to be saved.

    Whatever the file is found to hold, the waiting changes are applied to it anew: none is lost.
    """

    def __init__(self) -> None:
        self._saved = self._current = VaultDocument()
        self._waiting: list[Change] = []

    @property
    def saved(self) -> VaultDocument:
        """What the file holds."""
        return self._saved

    @property
    def current(self) -> VaultDocument:
        """What the program shows."""
        return self._current

    @property
    def has_waiting(self) -> bool:
        return bool(self._waiting)

    def show(self, saved: VaultDocument) -> None:
        """Take what the file was found to hold."""
        self._saved, self._current = saved, self._with_waiting(saved)

    def hide(self) -> None:
        """Show nothing while the vault is not open; what waits goes on waiting."""
        self._saved = self._current = VaultDocument()

    def keep(self, changes: Iterable[Change]) -> None:
        """Show changes that could not be saved, and have them wait."""
        for change in changes:
            self._current = change(self._current)
            self._waiting.append(change)

    def drop_waiting(self) -> None:
        self._waiting = []

    def next(self, changes: Iterable[Change]) -> VaultDocument:
        """Return what is to be saved: the changes that wait, and these."""
        document = self._with_waiting(self._saved)
        for change in changes:
            document = change(document)
        return document

    def settle(self, saved: VaultDocument) -> None:
        """Take what was saved with all that waited."""
        self._saved = self._current = saved
        self._waiting = []

    def _with_waiting(self, document: VaultDocument) -> VaultDocument:
        """Apply the changes that wait; what another process has made impossible is left out."""
        for change in self._waiting:
            with contextlib.suppress(InputError):
                document = change(document)
        return document
