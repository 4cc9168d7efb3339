"""A vault's key, wrapped with a passphrase: what the system's vault then keeps in the key's place.

::

    4 bytes   Argon2id's memory in KiB, big-endian
    1 byte    its passes
    1 byte    its lanes
    16 bytes  salt
    12 bytes  nonce
    48 bytes  AES-256-GCM ciphertext and tag; all before the nonce, and the vault's id, are associated data
"""

from __future__ import annotations

import os
import struct
from typing import Final

from aspire_desktop.core.errors import VaultLockedOutError, VaultPassphraseWrongError
from aspire_desktop.services.passphrase import SALT_BYTES, Stretching, check_passphrase, new_stretching
from aspire_desktop.services.vault.envelope import KEY_BYTES

_HEADER: Final = struct.Struct(f">IBB{SALT_BYTES}s")
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
WRAPPED_BYTES: Final = _HEADER.size + _NONCE_BYTES + KEY_BYTES + _TAG_BYTES


def is_wrapped(entry: bytes) -> bool:
    """Say whether a key's entry needs a passphrase."""
    return len(entry) == WRAPPED_BYTES


def wrap(key: bytes, passphrase: str, vault_id: str) -> bytes:
    """Return the entry that gives `key` to nobody without `passphrase`.

    The key itself stays the same: who copied its plain entry before, and the file, can still open them.

    Raises:
        InputError: The passphrase is too short.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    check_passphrase(passphrase)
    made = new_stretching()
    header = _HEADER.pack(made.memory_kib, made.passes, made.lanes, made.salt)
    nonce = os.urandom(_NONCE_BYTES)
    sealed = AESGCM(made.key(passphrase)).encrypt(nonce, key, header + vault_id.encode())
    return header + nonce + sealed


def unwrap(entry: bytes, passphrase: str, vault_id: str) -> bytes:
    """Return the key.

    Raises:
        VaultPassphraseWrongError: The passphrase is another one, or the entry another vault's.
        VaultLockedOutError: The entry asks for more memory or time than any of ours.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    header, sealed = entry[: _HEADER.size], entry[_HEADER.size :]
    stretching = Stretching(*_HEADER.unpack(header))
    if not stretching.is_bounded:
        raise VaultLockedOutError("key_store.protection_unknown")
    nonce, sealed = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    try:
        return AESGCM(stretching.key(passphrase)).decrypt(nonce, sealed, header + vault_id.encode())
    except InvalidTag:
        raise VaultPassphraseWrongError("vault.passphrase_wrong") from None
