"""The vault: all credentials in one encrypted file."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import (
    InputError,
    VaultError,
    VaultGoneError,
    VaultLockedError,
    VaultLockedOutError,
    VaultNotSavedError,
)
from aspire_desktop.services.vault.backends import UnusableKeyringError
from aspire_desktop.services.vault.envelope import FORMAT_VERSION
from aspire_desktop.services.vault.files import VaultFiles
from aspire_desktop.services.vault.generations import generations, read_copy
from aspire_desktop.services.vault.lock import writing
from aspire_desktop.services.vault.opened import (
    Opened,
    first_key,
    highest,
    mark_of,
    newest_good,
    open_as_it_is,
    open_file,
    raised,
)
from aspire_desktop.services.vault.state import VaultState, state_for
from aspire_desktop.services.vault.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from aspire_desktop.services.vault.generations import Generation
    from aspire_desktop.services.vault.keys import KeyStore


class Vault:
    """Owns one encrypted file and one entry in the system's vault.

    The document is immutable, and a change is a function from one document to the next: when
    another process has written meanwhile, the function is applied to what that process wrote, so
    that no write is lost.  Methods block, and may be called from any thread.
    """

    def __init__(self, folder: Path, keys: KeyStore, files: VaultFiles | None = None) -> None:
        self._keys = keys
        self._files = files or VaultFiles(folder)
        self._lock = threading.RLock()
        self._state = VaultState.NEW
        self._problem: VaultError | None = None
        #: What the file holds, and what the program shows: the same but for changes not saved yet.
        self._saved = self._document = VaultDocument()
        self._opened: Opened | None = None
        self._has_passphrase = False
        self._unsaved: list[Callable[[VaultDocument], VaultDocument]] = []

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
        return self._document

    @property
    def has_unsaved_changes(self) -> bool:
        return bool(self._unsaved)

    @property
    def copy_problem(self) -> str:
        """Why the last save kept no copy of what it replaced; empty where it did."""
        return self._files.copy_problem

    @property
    def key_store_name(self) -> str:
        return self._keys.name

    def derived_key(self, purpose: str) -> bytes | None:
        """Return a key for something besides the vault, or None while the vault's own is not at hand."""
        opened = self._opened
        return opened.derived_key(purpose) if opened is not None and self._state is VaultState.OPEN else None

    @property
    def has_passphrase(self) -> bool:
        """Say whether its key was wrapped with a passphrase when it was read: what a lock is worth."""
        return self._has_passphrase

    def open(self, passphrase: str | None = None) -> VaultState:
        """Read the file, if there is one; what stands in the way is told by the state.

        Args:
            passphrase: Opens a key that is wrapped with one; takes some tenths of a second then.
        """
        with self._lock:
            self._opened, self._problem = None, None
            try:
                if self._files.has_leftovers:
                    self._clean_up()
                if self._files.exists:
                    self._load(passphrase)
                    self._state = VaultState.OPEN
                else:
                    self._begin()
            except VaultError as error:
                self._stand_back(error)
            except OSError as error:
                reason = error.strerror or type(error).__name__
                self._stand_back(VaultLockedOutError("vault.file_unreadable", detail=reason))
            return self._state

    def lock(self) -> bool:
        """Write what waits, then drop content and key from memory; `open` brings them back.

        Returns:
            Whether they were dropped.  What cannot be written would be lost: it is kept, and so is all
            where there is only memory.
        """
        with self._lock:
            if self._state not in (VaultState.NEW, VaultState.OPEN):
                return self._state is not VaultState.UNSAVED
            try:
                self.save_again()
            except VaultError:
                return False
            self._opened = None
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
            if self._opened is None:
                self._commit([])
            opened = self._opened
            if opened is None:
                raise VaultLockedOutError("vault.not_open")
            vault_id = opened.header.vault_id
            entry = opened.key if passphrase is None else wrap(opened.key, passphrase, vault_id)
            before = self._keys.read(vault_id)
            try:
                self._keys.write(vault_id, entry)
            except VaultError:
                with contextlib.suppress(VaultError):
                    self._keys.write(vault_id, before or opened.key)
                raise
            self._has_passphrase = passphrase is not None

    def generations(self, passphrase: str | None = None) -> tuple[Generation, ...]:
        """Return the copies beside the file, the newest first, and what each would give back.

        Args:
            passphrase: For those whose key is wrapped, while the vault is not open.
        """
        with self._lock:
            return tuple(generations(self._files, self._keys, self._opened, passphrase))

    def restore(self, generation: Generation, passphrase: str | None = None) -> None:
        """Make a copy the file that counts; what counts now is kept beside it.

        Raises:
            VaultError: The copy cannot be opened; nothing was changed.
            VaultNotSavedError: The files could not be changed; the next try may.
        """
        with self._lock:
            with self._alone("vault.copy_not_restored"):
                copy = read_copy(self._files, generation.path, self._keys, self._opened, passphrase)
                opened = self._put_back(*copy)
                self._unsaved = []
                self._opened, self._problem = opened, None
                self._load()
            self._state = VaultState.OPEN

    def update(self, change: Callable[[VaultDocument], VaultDocument]) -> VaultDocument:
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
                self._document = change(self._document)
                self._unsaved.append(change)
                return self._document
            self._check_writable()
            return self._commit([change])

    def save_again(self) -> None:
        """Try once more to write what could not be written; nothing where there is only memory.

        Raises:
            VaultNotSavedError: It still cannot.
            VaultError: The vault is not open.
        """
        with self._lock:
            if self._unsaved and self._state is not VaultState.UNSAVED:
                self._check_writable()
                self._commit([])

    def reload_if_changed(self) -> bool:
        """Read the file again if another process has replaced it, and say whether it had.

        Raises:
            VaultError: What is there now cannot be opened; the state says why.
        """
        with self._lock:
            opened = self._opened
            if self._state is not VaultState.OPEN or opened is None:
                return False
            try:
                if self._files.stamp() == opened.stamp:
                    return False
                self._load()
            except OSError:
                # Gone, or in somebody's hands: what is in memory stays, and the next call looks again.
                return False
            except VaultError as error:
                self._stand_back(error)
                raise
            return True

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
            with self._alone("vault.backup_not_restored"):
                document, opened = self._in_memory() or newest_good(self._files, self._keys, passphrase)
                self._put_back(document, opened)
            self.open(passphrase)
            return opened.header.generation

    def use_older(self, passphrase: str | None = None) -> None:
        """Take the older file that stands in the place of the last one; the copies stay.

        Raises:
            VaultError: It cannot be opened.
            VaultNotSavedError: The files could not be changed; the next try may.
        """
        with self._lock:
            with self._alone("vault.files_not_changed"):
                document, opened = open_as_it_is(self._files, self._keys, self._opened, passphrase)
                self._put_back(document, opened)
            self.open(passphrase)

    def move_aside(self) -> Path:
        """Keep the file and its copies under other names and begin anew; its key stays where it is.

        Raises:
            VaultNotSavedError: It could not be renamed.
        """
        with self._lock:
            with self._alone("vault.not_moved_aside"):
                target = self._files.set_aside()
            self.open()
            return target

    def _check_writable(self) -> None:
        if self._state not in (VaultState.NEW, VaultState.OPEN):
            raise self._problem or VaultLockedOutError("vault.not_open")

    def _begin(self) -> None:
        """Get ready for a first write, without one: asking the key store tells whether it can be.

        Raises:
            VaultGoneError: There was a vault here, and it was not removed by this program.
        """
        mark = self._files.read_mark()
        if self._files.copies_that_count() or (mark is not None and mark.generation):
            raise VaultGoneError("vault.gone")
        self._files.make_folder()
        self._keys.read(self._files.read_id() or "probe")
        self._show(VaultDocument())
        self._state = VaultState.NEW

    def _load(self, passphrase: str | None = None) -> None:
        """Read the file that counts.

        Raises:
            VaultError: It cannot be opened.
        """
        saved, opened = open_file(self._files, self._keys, self._opened, passphrase)
        if self._opened is None or self._opened.key != opened.key:
            self._has_passphrase = opened.has_passphrase
        self._opened = opened
        self._show(saved)

    def _in_memory(self) -> tuple[VaultDocument, Opened] | None:
        """Return what is open, where its file has gone and nothing newer was ever saved."""
        opened = self._opened
        if opened is None or self._files.exists:
            return None
        is_newest = highest(opened, self._files.read_mark()) <= opened.header.generation
        return (self._saved, opened) if is_newest else None

    def _put_back(self, document: VaultDocument, opened: Opened) -> Opened:
        """Make `document` the file that counts, newer than any before it.  The lock is held."""
        raw, written = raised(opened, self._files.read_mark()).next(document)
        self._files.restore(raw)
        self._mark(written)
        return written

    def _mark(self, written: Opened) -> None:
        """Remember how far the vault has come; a mark that lags misses an older file at most."""
        with contextlib.suppress(OSError):
            self._files.write_mark(mark_of(written))

    def _show(self, saved: VaultDocument) -> None:
        self._saved = saved
        self._document = _applied(saved, self._unsaved)

    def _stand_back(self, error: VaultError) -> None:
        """Take the state that `error` stands for; nothing is written in any of them."""
        self._problem = error
        self._has_passphrase |= state_for(error) is VaultState.NEEDS_PASSPHRASE
        self._saved = self._document = VaultDocument()
        if isinstance(error, UnusableKeyringError) and not self._files.exists:
            self._state = VaultState.UNSAVED
            self._show(VaultDocument())
        else:
            self._state = state_for(error)

    def _commit(self, changes: list[Callable[[VaultDocument], VaultDocument]]) -> VaultDocument:
        """Write the changes that wait, and these."""
        try:
            with self._alone("vault.change_not_saved"):
                self._write(changes)
        except (VaultNotSavedError, VaultGoneError):
            for change in changes:
                self._document = change(self._document)
            self._unsaved += changes
            raise
        self._unsaved = []
        return self._document

    @contextlib.contextmanager
    def _alone(self, code: str) -> Iterator[None]:
        """Keep other processes from writing; what the disk refuses is an error of `code`."""
        try:
            self._files.make_folder()
            with writing(self._files.folder / _LOCK):
                self._files.clean_up()
                yield
        except OSError as error:
            raise VaultNotSavedError(code, detail=error.strerror or type(error).__name__) from None

    def _clean_up(self) -> None:
        """Remove what a crash left, unless another process is writing it just now."""
        with (
            contextlib.suppress(OSError, VaultNotSavedError),
            writing(self._files.folder / _LOCK, patience_s=0),
        ):
            self._files.clean_up()

    def _write(self, changes: list[Callable[[VaultDocument], VaultDocument]]) -> None:
        """Apply the changes to what the file holds now, and replace it.  The lock is held.

        Raises:
            VaultGoneError: The file is not there any more: what it held last may not be what is known here.
        """
        if self._opened is not None and self._opened.header.generation and not self._files.exists:
            raise VaultGoneError("vault.gone")
        if self._files.exists and not (self._opened and self._opened.is_in(self._files.read())):
            self._load()
        opened = self._opened or first_key(self._files, self._keys)
        document = _applied(self._saved, self._unsaved)
        for change in changes:
            document = change(document)
        if self._files.exists and opened.header.version < FORMAT_VERSION:
            self._files.keep_original(opened.header.version)
        raw, written = opened.next(document)
        self._files.write(raw)
        self._mark(written)
        self._saved = self._document = document
        self._opened = replace(written, stamp=self._files.stamp())
        self._state = VaultState.OPEN


_LOCK: Final = "vault.lock"


def _applied(
    document: VaultDocument, changes: Iterable[Callable[[VaultDocument], VaultDocument]]
) -> VaultDocument:
    """Apply changes that wait to be saved; what another process has made impossible is left out."""
    for change in changes:
        with contextlib.suppress(InputError):
            document = change(document)
    return document
