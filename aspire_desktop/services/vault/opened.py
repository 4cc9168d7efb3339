"""From the vault's file and its key to what it holds, and back."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

import msgspec

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import (
    VaultDamagedError,
    VaultKeyLostError,
    VaultOlderError,
    VaultPassphraseNeededError,
    VaultTooNewError,
)
from aspire_desktop.services.vault import codec
from aspire_desktop.services.vault.envelope import (
    FORMAT_VERSION,
    KEY_BYTES,
    Header,
    Sealed,
    seal,
    take_apart,
    unseal,
)
from aspire_desktop.services.vault.mark import Mark
from aspire_desktop.services.vault.wrapping import is_wrapped, unwrap

if TYPE_CHECKING:
    from pathlib import Path

    from aspire_desktop.services.vault.files import VaultFiles
    from aspire_desktop.services.vault.keys import KeyStore

#: What the key that seals a mark is derived for.
_MARK_PURPOSE: Final = "aspire-desktop generation 1"


@dataclass(frozen=True, slots=True)
class Opened:
    """A vault file that was opened or written: what its next write builds on.

    Attributes:
        nonce: Tells one write from any other: file times and, after a backup was restored,
            generations may be the same.
        has_passphrase: Its key was wrapped with one when it was read.
    """

    header: Header
    key: bytes = field(repr=False)
    nonce: bytes = b""
    stamp: tuple[int, int, int] | None = None
    has_passphrase: bool = False

    def is_in(self, raw: bytes) -> bool:
        """Say whether `raw` is this very write."""
        return take_apart(raw).nonce == self.nonce

    def derived_key(self, purpose: str) -> bytes:
        """Return a key that says nothing of the vault's own (HKDF, RFC 5869)."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        salt = self.header.vault_id.encode()
        return HKDF(SHA256(), KEY_BYTES, salt=salt, info=purpose.encode()).derive(self.key)

    def with_header(self, header: Header) -> Opened:
        return replace(self, header=header)

    def next(self, document: VaultDocument) -> tuple[bytes, Opened]:
        """Return the file that comes after this one, and what its own next write builds on."""
        header = msgspec.structs.replace(
            self.header, version=FORMAT_VERSION, generation=self.header.generation + 1
        )
        raw = seal(header, self.key, codec.encode(document))
        return raw, replace(self, header=header, nonce=take_apart(raw).nonce)


def open_file(
    files: VaultFiles, keys: KeyStore, known: Opened | None, passphrase: str | None = None
) -> tuple[VaultDocument, Opened]:
    """Read the file that counts; the key store is asked only for a key that is not `known`.

    Raises:
        VaultOlderError: It is an older file than was saved last.
        VaultError: It cannot be opened.
    """
    # The mark is read first: it is written after the file, and must not be ahead of what is read here.
    mark = files.read_mark()
    document, opened = open_as_it_is(files, keys, known, passphrase)
    newest = highest(opened, mark)
    if newest > opened.header.generation:
        behind = newest - opened.header.generation
        raise VaultOlderError("vault.older", behind=behind)
    return document, opened


def open_as_it_is(
    files: VaultFiles, keys: KeyStore, known: Opened | None, passphrase: str | None = None
) -> tuple[VaultDocument, Opened]:
    """Read the file that counts, however old it is.

    Raises:
        VaultError: It cannot be opened.
    """
    stamp = files.stamp()
    sealed = take_apart(files.read())
    opened = key_of(sealed, keys, known, passphrase)
    return codec.decode(unseal(sealed, opened.key)), replace(opened, stamp=stamp)


def first_key(files: VaultFiles, keys: KeyStore) -> Opened:
    """Make the key of a new vault, or find the one that an interrupted first write made."""
    vault_id = files.read_id()
    if vault_id is None:
        vault_id = secrets.token_hex(8)
        files.write_id(vault_id)
    key = keys.read(vault_id)
    if key is not None and is_wrapped(key):  # another vault's, whose file went: it shall not be lost
        vault_id, key = secrets.token_hex(8), None
        files.write_id(vault_id)
    if key is None:
        key = secrets.token_bytes(KEY_BYTES)
        keys.write(vault_id, key)
    return Opened(Header(FORMAT_VERSION, vault_id, key_id=secrets.token_hex(4), generation=0), key)


def newest_good(
    files: VaultFiles, keys: KeyStore, passphrase: str | None = None
) -> tuple[VaultDocument, Opened]:
    """Return what the newest copy holds that can be opened, and what it was opened with.

    Raises:
        VaultDamagedError: None of them can be.
        VaultLockedOutError: The key store did not say.
        VaultError: The passphrase is missing or wrong.
    """
    known: Opened | None = None
    best: tuple[VaultDocument, Opened] | None = None
    for path in files.copies_that_count():
        try:
            sealed = take_apart(_content(files, path))
            known = key_of(sealed, keys, known, passphrase)
            if best is None or sealed.header.generation > best[1].header.generation:
                best = codec.decode(unseal(sealed, known.key)), known
        except (VaultDamagedError, VaultTooNewError, VaultKeyLostError, OSError):
            continue  # a bad sector in one copy is no reason to do without the others
    if best is None:
        raise VaultDamagedError("vault.no_generation_opens")
    return best


def _content(files: VaultFiles, path: Path) -> bytes:
    """Read a copy, twice where the disk has trouble: a moment's must not bring back an older one."""
    try:
        return files.read(path)
    except OSError:
        return files.read(path)


def key_of(sealed: Sealed, keys: KeyStore, known: Opened | None, passphrase: str | None) -> Opened:
    """Return what `sealed` is opened with.

    Raises:
        VaultError: There is no such key, or no passphrase for it.
    """
    header = sealed.header
    if known and (known.header.vault_id, known.header.key_id) == (header.vault_id, header.key_id):
        return replace(known, header=header, nonce=sealed.nonce)
    entry = keys.read(header.vault_id)
    if entry is None:
        raise VaultKeyLostError("vault.key_lost", store=keys.name)
    if not is_wrapped(entry):
        return Opened(header, entry, sealed.nonce)
    if passphrase is None:
        raise VaultPassphraseNeededError("vault.passphrase_needed")
    key = unwrap(entry, passphrase, header.vault_id)
    return Opened(header, key, sealed.nonce, has_passphrase=True)


def mark_of(opened: Opened) -> Mark:
    """Return the mark of a file that was just written."""
    header = opened.header
    return Mark(header.vault_id, header.generation, _seal(opened, header.generation))


def highest(opened: Opened, mark: Mark | None) -> int:
    """Return the highest generation that this vault is known to have had; a foreign mark says nothing."""
    header = opened.header
    if mark is None or mark.vault_id != header.vault_id or not mark.seal:
        return header.generation
    is_authentic = hmac.compare_digest(mark.seal, _seal(opened, mark.generation))
    return max(header.generation, mark.generation) if is_authentic else header.generation


def raised(opened: Opened, mark: Mark | None) -> Opened:
    """Return `opened` so that its next write comes after everything that was ever saved."""
    header = msgspec.structs.replace(opened.header, generation=highest(opened, mark))
    return opened.with_header(header)


def _seal(opened: Opened, generation: int) -> str:
    text = f"{opened.header.vault_id} {generation}".encode()
    return hmac.new(opened.derived_key(_MARK_PURPOSE), text, hashlib.sha256).hexdigest()
