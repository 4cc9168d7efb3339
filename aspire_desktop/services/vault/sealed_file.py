"""The vault's one encrypted file with its key: read, replaced, put back."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import (
    VaultError,
    VaultGoneError,
    VaultLockedOutError,
    VaultNotSavedError,
    VaultPassphraseNeededError,
    VaultPassphraseWrongError,
    file_reason,
)
from aspire_desktop.services.vault.envelope import FORMAT_VERSION
from aspire_desktop.services.vault.generations import generations, read_copy
from aspire_desktop.services.vault.lock import writing
from aspire_desktop.services.vault.newest_copy import NewestCopy
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
from aspire_desktop.services.vault.wrapping import is_wrapped, unwrap, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from aspire_desktop.core.credentials.record import VaultDocument
    from aspire_desktop.services.vault.files import VaultFiles
    from aspire_desktop.services.vault.generations import Generation
    from aspire_desktop.services.vault.keys import KeyStore

_LOCK: Final = "vault.lock"


class SealedFile:
    """Knows what was read or written last, so that no write goes over one that it has not seen.

    It keeps no document and no state: those are the vault's.  What writes is called within `alone`.
    """

    def __init__(self, files: VaultFiles, keys: KeyStore) -> None:
        self._files = files
        self._keys = keys
        self._newest_copy = NewestCopy(files)
        self._opened: Opened | None = None
        self._has_passphrase = False

    @property
    def is_open(self) -> bool:
        """Whether its key is in memory."""
        return self._opened is not None

    @property
    def has_passphrase(self) -> bool:
        """Whether its key was wrapped with a passphrase when it was read last."""
        return self._has_passphrase

    def derived_key(self, purpose: str) -> bytes | None:
        """Return a key for something besides the vault, or None while its own is not in memory."""
        return None if self._opened is None else self._opened.derived_key(purpose)

    def forget(self) -> None:
        """Drop the key from memory."""
        self._opened = None
        self._newest_copy.forget()

    @contextlib.contextmanager
    def alone(self, code: str) -> Iterator[None]:
        """Keep other processes from writing.

        Raises:
            VaultNotSavedError: Another process goes on writing, or the disk refused, which is of `code`.
        """
        try:
            self._files.make_folder()
            with writing(self._files.folder / _LOCK):
                self._files.clean_up()
                yield
        except OSError as error:
            raise VaultNotSavedError(code, detail=file_reason(error)) from None

    def clean_up(self) -> None:
        """Remove what a crash left, unless another process is writing it just now."""
        if self._files.has_leftovers:
            with (
                contextlib.suppress(OSError, VaultNotSavedError),
                writing(self._files.folder / _LOCK, patience_s=0),
            ):
                self._files.clean_up()

    def begin(self) -> None:
        """Get ready for a first write, without one: asking the key store tells whether it can be.

        Raises:
            VaultGoneError: There was a vault here, and it was not removed by this program.
            VaultLockedOutError: Its folder cannot be read or made.
        """
        try:
            mark = self._files.read_mark()
            if self._files.copies_that_count() or (mark is not None and mark.generation):
                raise VaultGoneError("vault.gone")
            self._keys.read(self._files.read_id() or "probe")
            self._files.make_folder()  # last: where no key can be kept, nothing is left behind
        except OSError as error:
            problem = VaultLockedOutError(
                "vault.folder_unusable", folder=str(self._files.folder), detail=file_reason(error)
            )
        else:
            return
        raise problem

    def load(self, passphrase: str | None = None) -> VaultDocument:
        """Return what the file holds.

        Raises:
            VaultError: It cannot be opened.
        """
        try:
            return self._take(*open_file(self._files, self._keys, self._opened, passphrase))
        except (VaultPassphraseNeededError, VaultPassphraseWrongError):
            self._has_passphrase = True
            raise

    def load_if_changed(self) -> VaultDocument | None:
        """Return what another process has written since; None where none has, or the file is not at hand.

        Raises:
            VaultError: What is there now cannot be opened.
        """
        try:
            is_as_known = self._opened is None or self._files.stamp() == self._opened.stamp
            return None if is_as_known else self.load()
        except OSError:
            # Gone, or in somebody's hands: what is in memory stays, and the next call looks again.
            return None

    def load_before_write(self) -> VaultDocument | None:
        """Return what has to be built on; None where that is what was read or written last.

        Raises:
            VaultGoneError: The file is not there any more: what it held last may not be what is known here.
            VaultError: It cannot be opened.
        """
        opened = self._opened
        if opened is not None and opened.header.generation and not self._files.exists:
            raise VaultGoneError("vault.gone")
        if self._files.exists and not (opened and opened.is_in(self._files.read())):
            return self.load()
        return None

    def write(self, document: VaultDocument, saved: VaultDocument) -> None:
        """Replace the file, which holds `saved`, by `document`, or make the first one with its key.

        A copy of what is replaced is kept unless the newest one will do (see `NewestCopy`).
        """
        opened = self._opened or first_key(self._files, self._keys)
        if self._files.exists and opened.header.version < FORMAT_VERSION:
            self._files.keep_original(opened.header.version)
        raw, written = opened.next(document)
        is_held = self._newest_copy.holds(saved, opened)
        self._files.write(raw, keeps_copy=not is_held)
        if not is_held:
            self._newest_copy.is_made(saved, opened.nonce)
        self._mark(written)
        self._opened = replace(written, stamp=self._files.stamp())

    def wrap_key(self, passphrase: str | None) -> None:
        """Have the key store hold the key wrapped with `passphrase`, or as it is for None.

        Raises:
            InputError: The passphrase is too short.
            VaultError: The key is not in memory, or the key store refused; the old entry counts.
        """
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

    def confirms(self, passphrase: str) -> bool:
        """Say whether `passphrase` opens the key as the key store holds it now.

        Raises:
            VaultError: The key is not in memory, or the key store refused.
        """
        opened = self._opened
        entry = None if opened is None else self._keys.read(opened.header.vault_id)
        if opened is None or entry is None:
            raise VaultLockedOutError("vault.not_open")
        try:
            return is_wrapped(entry) and unwrap(entry, passphrase, opened.header.vault_id) == opened.key
        except VaultPassphraseWrongError:
            return False

    def generations(self, passphrase: str | None) -> tuple[Generation, ...]:
        """Return the copies beside the file, the newest first, and what each would give back."""
        return tuple(generations(self._files, self._keys, self._opened, passphrase))

    def put_back_copy(self, path: Path, passphrase: str | None) -> VaultDocument:
        """Make a copy the file that counts, and return what it holds.

        Raises:
            VaultError: It cannot be opened; nothing was changed.
        """
        written = self._put_back(*read_copy(self._files, path, self._keys, self._opened, passphrase))
        return self._take(*open_file(self._files, self._keys, written))

    def put_back_newest(self, held: VaultDocument, passphrase: str | None) -> int:
        """Make the newest that there is the file that counts, and return its generation.

        Args:
            held: What was read or written last; it counts where the file went while it was open.
            passphrase: For copies whose key is wrapped.

        Raises:
            VaultError: No copy can be opened.
        """
        newest = self._in_memory(held) or newest_good(self._files, self._keys, passphrase)
        self._put_back(*newest)
        return newest[1].header.generation

    def accept_older(self, passphrase: str | None) -> None:
        """Make the file that is there the one that counts, however old it is.

        Raises:
            VaultError: It cannot be opened.
        """
        self._put_back(*open_as_it_is(self._files, self._keys, self._opened, passphrase))

    def _take(self, document: VaultDocument, opened: Opened) -> VaultDocument:
        if self._opened is None or self._opened.key != opened.key:
            self._has_passphrase = opened.has_passphrase
        self._opened = opened
        return document

    def _in_memory(self, held: VaultDocument) -> tuple[VaultDocument, Opened] | None:
        """Return what is open, where its file has gone and nothing newer was ever saved."""
        opened = self._opened
        if opened is None or self._files.exists:
            return None
        is_newest = highest(opened, self._files.read_mark()) <= opened.header.generation
        return (held, opened) if is_newest else None

    def _put_back(self, document: VaultDocument, opened: Opened) -> Opened:
        """Make `document` the file that counts, newer than any before it."""
        raw, written = raised(opened, self._files.read_mark()).next(document)
        self._files.restore(raw)
        self._mark(written)
        return written

    def _mark(self, written: Opened) -> None:
        """Remember how far the vault has come; a mark that lags misses an older file at most."""
        with contextlib.suppress(OSError):
            self._files.write_mark(mark_of(written))
