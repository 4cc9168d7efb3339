"""The vault: all credentials in one encrypted file."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import (
    VaultError,
    VaultGoneError,
    VaultLockedError,
    VaultLockedOutError,
    VaultNotSavedError,
    file_reason,
)
from aspire_desktop.core.policies import NO_POLICIES
from aspire_desktop.services.vault.backends import UnusableKeyringError
from aspire_desktop.services.vault.files import VaultFiles
from aspire_desktop.services.vault.sealed_file import SealedFile
from aspire_desktop.services.vault.state import VaultState, state_for
from aspire_desktop.services.vault.working_document import WorkingDocument

if TYPE_CHECKING:
    from pathlib import Path

    from aspire_desktop.core.policies import Policies
    from aspire_desktop.services.vault.generations import Generation
    from aspire_desktop.services.vault.keys import KeyStore
    from aspire_desktop.services.vault.working_document import Change


class Vault:
    """Owns one encrypted file and one entry in the system's vault.

    The document is immutable, and a change is a function from one document to the next: it is applied to
    what another process has written meanwhile, so that no write is lost.  Methods block, in any thread.
    """

    def __init__(
        self, folder: Path, keys: KeyStore, files: VaultFiles | None = None, policies: Policies = NO_POLICIES
    ) -> None:
        self.policies = policies  #: what the organization allows to be done with what it holds
        self._keys = keys
        self._files = files or VaultFiles(folder)
        self._file = SealedFile(self._files, keys)
        self._lock = threading.RLock()
        self._state = VaultState.NEW
        self._problem: VaultError | None = None
        self._working = WorkingDocument()

    @property
    def folder(self) -> Path:
        """Where its file is."""
        return self._files.folder

    @property
    def state(self) -> VaultState:
        return self._state

    @property
    def problem(self) -> VaultError | None:
        """Why it is not open; None where it is, or is new."""
        return self._problem

    @property
    def document(self) -> VaultDocument:
        """What it holds, changes that could not be saved included."""
        return self._working.current

    @property
    def has_unsaved_changes(self) -> bool:
        return self._working.has_waiting

    @property
    def copy_problem(self) -> str:
        """Why the last save kept no copy of what it replaced; empty where it did."""
        return self._files.copy_problem

    @property
    def key_store_name(self) -> str:
        return self._keys.name

    @property
    def is_lasting(self) -> bool:
        """Whether what it holds can be read once the program has ended; not in a demo."""
        return self._keys.is_lasting

    def derived_key(self, purpose: str) -> bytes | None:
        """Return a key for something besides the vault, or None while the vault's own is not at hand."""
        return self._file.derived_key(purpose) if self._state is VaultState.OPEN else None

    @property
    def has_passphrase(self) -> bool:
        """Say whether its key was wrapped when it was read: what a lock is worth."""
        return self._file.has_passphrase

    def open(self, passphrase: str | None = None) -> VaultState:
        """Read the file, if there is one; what stands in the way is told by the state.

        Args:
            passphrase: Opens a key that is wrapped with one; takes some tenths of a second then.
        """
        with self._lock:
            self._file.forget()
            self._problem = None
            try:
                self._file.clean_up()
                if self._files.exists:
                    self._working.show(self._file.load(passphrase))
                    self._state = VaultState.OPEN
                else:
                    self._file.begin()
                    self._working.show(VaultDocument())
                    self._state = VaultState.NEW
            except VaultError as error:
                self._stand_back(error)
            except OSError as error:
                self._stand_back(VaultLockedOutError("vault.file_unreadable", detail=file_reason(error)))
            return self._state

    def lock(self) -> bool:
        """Write what waits, then drop content and key from memory; `open` brings them back.

        Returns:
            Whether they were dropped: what cannot be written, or was only in memory, is kept.
        """
        with self._lock:
            if self._state not in (VaultState.NEW, VaultState.OPEN):
                return self._state is not VaultState.UNSAVED
            try:
                self.save_again()
            except VaultError:
                return False
            self._file.forget()
            self._stand_back(VaultLockedError("vault.locked"))
            return True

    def set_passphrase(self, passphrase: str | None) -> None:
        """Wrap the key with `passphrase` from now on, in the place of any other; None takes it away.

        The file stays as it is, so that nothing can be lost but by the key store itself, which is read back.
        Another program that has the vault open goes on.

        Raises:
            InputError: The passphrase is too short.
            VaultError: The vault is not open, or the key store refused; the old entry counts.
        """
        with self._lock:
            self._check_writable()
            if not self._file.is_open:
                self._commit([])
            self._file.wrap_key(passphrase)

    def confirms(self, passphrase: str) -> bool:
        """Say whether `passphrase` is the one in force; slow by intention, and may raise VaultError."""
        return self._file.confirms(passphrase)

    def generations(self, passphrase: str | None = None) -> tuple[Generation, ...]:
        """Return the copies beside the file, the newest first, and what each would give back.

        Args:
            passphrase: For those whose key is wrapped, while the vault is not open.
        """
        with self._lock:
            return self._file.generations(passphrase)

    def restore(self, generation: Generation, passphrase: str | None = None) -> None:
        """Make a copy the file that counts; what counts now is kept beside it.

        Raises:
            VaultError: The copy cannot be opened; nothing was changed.
            VaultNotSavedError: The files could not be changed; the next try may.
        """
        with self._lock:
            with self._file.alone("vault.copy_not_restored"):
                document = self._file.put_back_copy(generation.path, passphrase)
                self._working.drop_waiting()
                self._problem = None
                self._working.show(document)
            self._state = VaultState.OPEN

    def update(self, change: Change) -> VaultDocument:
        """Apply `change` to the newest document and save it.

        Args:
            change: Pure; it may be applied more than once.

        Raises:
            VaultNotSavedError: It could not be written.  The change is kept in memory, the file
                still holds the old state, and the next update or `save_again` writes both.
            VaultError: The vault is not open; nothing was changed.
        """
        with self._lock:
            if self._state is VaultState.UNSAVED:
                self._working.keep([change])
                return self._working.current
            self._check_writable()
            return self._commit([change])

    def save_again(self) -> None:
        """Try once more to write what could not be written; nothing where there is only memory.

        Raises:
            VaultNotSavedError: It still cannot.
            VaultError: The vault is not open.
        """
        with self._lock:
            if self._working.has_waiting and self._state is not VaultState.UNSAVED:
                self._check_writable()
                self._commit([])

    def reload_if_changed(self) -> bool:
        """Read the file again if another process has replaced it, and say whether it had.

        Raises:
            VaultError: What is there now cannot be opened; the state says why.
        """
        with self._lock:
            if self._state is not VaultState.OPEN:
                return False
            try:
                document = self._file.load_if_changed()
            except VaultError as error:
                self._stand_back(error)
                raise
            if document is not None:
                self._working.show(document)
            return document is not None

    def restore_backup(self, passphrase: str | None = None) -> int:
        """Take the newest copy that can be opened; a damaged file is kept aside.

        Where the file went while the vault was open, what is in memory is newer than any copy and is taken.

        Returns:
            The generation of what was taken.

        Raises:
            VaultDamagedError: None of them can be opened.
            VaultNotSavedError: The files could not be changed; the next try may.
        """
        with self._lock:
            with self._file.alone("vault.backup_not_restored"):
                generation = self._file.put_back_newest(self._working.saved, passphrase)
            self.open(passphrase)
            return generation

    def use_older(self, passphrase: str | None = None) -> None:
        """Take the older file that stands in the place of the last one; the copies stay.

        Raises:
            VaultError: It cannot be opened.
            VaultNotSavedError: The files could not be changed; the next try may.
        """
        with self._lock:
            with self._file.alone("vault.files_not_changed"):
                self._file.accept_older(passphrase)
            self.open(passphrase)

    def move_aside(self) -> Path:
        """Keep the file and its copies under other names and begin anew; its key stays where it is.

        Raises:
            VaultNotSavedError: It could not be renamed.
        """
        with self._lock:
            with self._file.alone("vault.not_moved_aside"):
                target = self._files.set_aside()
            self.open()
            return target

    def _check_writable(self) -> None:
        if self._state not in (VaultState.NEW, VaultState.OPEN):
            raise self._problem or VaultLockedOutError("vault.not_open")

    def _stand_back(self, error: VaultError) -> None:
        """Take the state that `error` stands for; nothing is written in any of them."""
        self._problem = error
        self._working.hide()
        if isinstance(error, UnusableKeyringError) and not self._files.exists:
            self._state = VaultState.UNSAVED
            self._working.show(VaultDocument())
        else:
            self._state = state_for(error)

    def _commit(self, changes: list[Change]) -> VaultDocument:
        """Write the changes that wait, and these."""
        try:
            with self._file.alone("vault.change_not_saved"):
                self._write(changes)
        except (VaultNotSavedError, VaultGoneError):
            self._working.keep(changes)
            raise
        return self._working.current

    def _write(self, changes: list[Change]) -> None:
        """Apply the changes to what the file holds now, and replace it.  The lock is held."""
        newer = self._file.load_before_write()
        if newer is not None:
            self._working.show(newer)
        document = self._working.next(changes)
        self._file.write(document, self._working.saved)
        self._working.settle(document)
        self._state = VaultState.OPEN
