"""The vault: all credentials in one encrypted file."""

from __future__ import annotations

import contextlib
import secrets
import threading
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

import msgspec

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import (
    InputError,
    VaultDamagedError,
    VaultError,
    VaultKeyLostError,
    VaultLockedOutError,
    VaultNotSavedError,
    VaultTooNewError,
)
from aspire_desktop.services.vault import codec
from aspire_desktop.services.vault.envelope import (
    FORMAT_VERSION,
    KEY_BYTES,
    Header,
    seal,
    take_apart,
    unseal,
)
from aspire_desktop.services.vault.files import VaultFiles
from aspire_desktop.services.vault.keys import UnusableKeyringError
from aspire_desktop.services.vault.lock import writing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from aspire_desktop.services.vault.keys import KeyStore


class VaultState(Enum):
    """How the vault stands.  No two of these are ever taken for each other."""

    NEW = "no vault yet"
    OPEN = "open"
    UNSAVED = "in memory only: this system has no vault for the key"
    LOCKED_OUT = "the system's vault refused, or did not answer"
    KEY_LOST = "the file is there, its key is not"
    DAMAGED = "the file is not as it was written"
    TOO_NEW = "written by a newer version"


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A vault file that was opened: what its next write builds on."""

    header: Header
    key: bytes
    stamp: tuple[int, int, int] | None


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
        self._loaded: _Loaded | None = None
        self._unsaved: list[Callable[[VaultDocument], VaultDocument]] = []

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
    def key_store_name(self) -> str:
        return self._keys.name

    def open(self) -> VaultState:
        """Read the file, if there is one; what stands in the way is told by the state."""
        with self._lock:
            self._loaded, self._problem = None, None
            try:
                if self._files.exists:
                    self._load()
                    self._document = _applied(self._saved, self._unsaved)
                    self._state = VaultState.OPEN
                else:
                    self._begin()
            except VaultError as error:
                self._stand_back(error)
            except OSError as error:
                reason = error.strerror or type(error).__name__
                self._stand_back(VaultLockedOutError("The vault's file cannot be read.", detail=reason))
            return self._state

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
                return self._document
            if self._state not in (VaultState.NEW, VaultState.OPEN):
                raise self._problem or VaultLockedOutError("The vault is not open.")
            return self._commit([*self._unsaved, change])

    def save_again(self) -> None:
        """Try once more to write what could not be written.

        Raises:
            VaultNotSavedError: It still cannot.
        """
        with self._lock:
            if self._unsaved:
                self._commit(list(self._unsaved))

    def reload_if_changed(self) -> bool:
        """Read the file again if another process has replaced it, and say whether it had.

        Raises:
            VaultError: What is there now cannot be opened; the state says why.
        """
        with self._lock:
            loaded = self._loaded
            if self._state is not VaultState.OPEN or loaded is None or self._files.stamp() == loaded.stamp:
                return False
            try:
                self._load()
            except VaultError as error:
                self._stand_back(error)
                raise
            self._document = _applied(self._saved, self._unsaved)
            return True

    def restore_backup(self) -> int:
        """Take the newest older generation that can be opened; the damaged file is kept aside.

        Returns:
            Its generation.

        Raises:
            VaultDamagedError: None of them can be opened.
        """
        with self._lock:
            for path in self._files.generations():
                try:
                    raw = self._files.read(path)
                    sealed = take_apart(raw)
                    codec.decode(unseal(sealed, self._key(sealed.header)))
                except (VaultError, FileNotFoundError):
                    continue
                self._files.set_aside("damaged")
                self._files.restore(raw)
                self.open()
                return sealed.header.generation
            raise VaultDamagedError("None of the older generations can be opened either.")

    def move_aside(self) -> Path:
        """Keep the file under another name and begin anew; its key stays where it is."""
        with self._lock:
            target = self._files.set_aside("aside")
            self.open()
            return target

    def _begin(self) -> None:
        """Get ready for a first write, without one: asking the key store tells whether it can be."""
        self._files.make_folder()
        self._keys.read(self._files.read_id() or "probe")
        self._saved = self._document = VaultDocument()
        self._state = VaultState.NEW

    def _load(self) -> None:
        """Read the file that counts.

        Raises:
            VaultError: It cannot be opened.
        """
        stamp = self._files.stamp()
        sealed = take_apart(self._files.read())
        known = self._loaded
        same_key = known is not None and known.header.key_id == sealed.header.key_id
        key = known.key if known is not None and same_key else self._key(sealed.header)
        self._saved = codec.decode(unseal(sealed, key))
        self._loaded = _Loaded(sealed.header, key, stamp)

    def _key(self, header: Header) -> bytes:
        key = self._keys.read(header.vault_id)
        if key is None:
            raise VaultKeyLostError(
                f"The saved credentials are here, but their key is no longer in {self._keys.name}."
            )
        return key

    def _stand_back(self, error: VaultError) -> None:
        """Take the state that `error` stands for; nothing is written in any of them."""
        self._problem = error
        self._saved = self._document = VaultDocument()
        if isinstance(error, UnusableKeyringError) and not self._files.exists:
            self._state = VaultState.UNSAVED
        else:
            self._state = _STATES.get(type(error), VaultState.LOCKED_OUT)

    def _commit(self, changes: list[Callable[[VaultDocument], VaultDocument]]) -> VaultDocument:
        try:
            self._files.make_folder()
            with writing(self._files.folder / "vault.lock"):
                self._files.clean_up()
                self._write(changes)
        except (OSError, VaultNotSavedError) as error:
            self._unsaved = changes
            self._document = _applied(self._saved, changes)
            if isinstance(error, VaultNotSavedError):
                raise
            reason = error.strerror or type(error).__name__
            raise VaultNotSavedError(
                "The change is not saved yet: the vault's file could not be written.", detail=reason
            ) from None
        self._unsaved = []
        return self._document

    def _write(self, changes: list[Callable[[VaultDocument], VaultDocument]]) -> None:
        """Apply the changes to what the file holds now, and replace it.  The lock is held."""
        if self._was_written_by_another():
            self._load()
        loaded = self._loaded or self._first_key()
        document = changes[-1](_applied(self._saved, changes[:-1]))
        header = msgspec.structs.replace(loaded.header, generation=loaded.header.generation + 1)
        self._files.write(seal(header, loaded.key, codec.encode(document)))
        self._saved = self._document = document
        self._loaded = _Loaded(header, loaded.key, self._files.stamp())
        self._state = VaultState.OPEN

    def _was_written_by_another(self) -> bool:
        """Compare generations rather than file times, which two quick writes may share."""
        if not self._files.exists:
            return False
        return self._loaded is None or take_apart(self._files.read()).header != self._loaded.header

    def _first_key(self) -> _Loaded:
        """Make the key of a new vault, or find the one that an interrupted first write made."""
        vault_id = self._files.read_id()
        if vault_id is None:
            vault_id = secrets.token_hex(8)
            self._files.write_id(vault_id)
        key = self._keys.read(vault_id)
        if key is None:
            key = secrets.token_bytes(KEY_BYTES)
            self._keys.write(vault_id, key)
        header = Header(FORMAT_VERSION, vault_id, key_id=secrets.token_hex(4), generation=0)
        return _Loaded(header, key, stamp=None)


_STATES: Final[dict[type[VaultError], VaultState]] = {
    VaultLockedOutError: VaultState.LOCKED_OUT,
    UnusableKeyringError: VaultState.LOCKED_OUT,
    VaultKeyLostError: VaultState.KEY_LOST,
    VaultDamagedError: VaultState.DAMAGED,
    VaultTooNewError: VaultState.TOO_NEW,
}


def _applied(
    document: VaultDocument, changes: Iterable[Callable[[VaultDocument], VaultDocument]]
) -> VaultDocument:
    """Apply changes that wait to be saved; what another process has made impossible is left out."""
    for change in changes:
        with contextlib.suppress(InputError):
            document = change(document)
    return document
