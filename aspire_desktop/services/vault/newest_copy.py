"""Whether the newest copy beside the vault's file is still worth another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import VaultError
from aspire_desktop.services.vault import codec
from aspire_desktop.services.vault.envelope import take_apart, unseal

if TYPE_CHECKING:
    from aspire_desktop.services.vault.files import VaultFiles
    from aspire_desktop.services.vault.opened import Opened


class NewestCopy:
    """Each token is a write: with a copy of each, three copies would soon be alike, and of no use.

    So one is made only where the newest does not hold what people have saved.
    """

    def __init__(self, files: VaultFiles) -> None:
        self._files = files
        self._nonce = b""
        self._held = VaultDocument()

    def forget(self) -> None:
        """Drop what is in memory of it."""
        self._nonce, self._held = b"", VaultDocument()

    def holds(self, saved: VaultDocument, opened: Opened) -> bool:
        """Say whether it holds the same, but for what the program notes by itself.

        One that cannot be read holds nothing.  It is decrypted only where it is not known.
        """
        try:
            sealed = take_apart(self._files.read(self._files.generations()[0]))
            is_known = sealed.nonce == self._nonce
            held = self._held if is_known else codec.decode(unseal(sealed, opened.key))
        except (OSError, VaultError):
            return False
        if held.keeps_what(saved):
            self.is_made(saved, sealed.nonce)
            return True
        return False

    def is_made(self, saved: VaultDocument, nonce: bytes) -> None:
        """Take it to hold this document, by the nonce of its write."""
        self._nonce, self._held = nonce, saved
