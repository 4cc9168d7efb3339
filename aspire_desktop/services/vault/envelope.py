r"""The encrypted file's format: a clear header, authenticated with what it covers.

::

    8 bytes   magic "ASPIREV\0"
    4 bytes   length of the header, big-endian
    n bytes   header, JSON: format version, vault id, key id, generation
    4 bytes   CRC-32 of all before it, big-endian: tells damage from a newer version or another key
    12 bytes  nonce, fresh at each write
    rest      AES-256-GCM ciphertext and tag; everything before the nonce is its associated data
"""

from __future__ import annotations

import os
import struct
import zlib
from dataclasses import dataclass
from typing import Final

import msgspec

from aspire_desktop.core import typed_json
from aspire_desktop.core.errors import VaultDamagedError, VaultTooNewError

#: 2 since credentials have tags, integrations and the like, which a program of version 1 would drop.
FORMAT_VERSION: Final = 2
KEY_BYTES: Final = 32

_MAGIC: Final = b"ASPIREV\0"
_LENGTH: Final = struct.Struct(">I")
_CHECKSUM: Final = struct.Struct(">I")
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_MAX_HEADER_BYTES: Final = 4096


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=False):
    """What can be read without the key.

    Attributes:
        version: The format's; a newer one is left alone.
        vault_id: Names the key's entry in the system's vault.
        key_id: Tells one key of a vault from the next.
        generation: Counts the writes.
    """

    version: int
    vault_id: str
    key_id: str
    generation: int


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file taken apart, its authenticity not yet checked."""

    header: Header
    associated: bytes
    nonce: bytes
    ciphertext: bytes


def seal(header: Header, key: bytes, content: bytes) -> bytes:
    """Return the file that holds `content`."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    encoded = msgspec.json.encode(header)
    clear = _MAGIC + _LENGTH.pack(len(encoded)) + encoded
    associated = clear + _CHECKSUM.pack(zlib.crc32(clear))
    nonce = os.urandom(_NONCE_BYTES)
    return associated + nonce + AESGCM(key).encrypt(nonce, content, associated)


def take_apart(raw: bytes) -> Sealed:
    """Read a file's clear part.

    Raises:
        VaultTooNewError: A newer version wrote it.
        VaultDamagedError: It is no vault file, or cut short.
    """
    start = len(_MAGIC) + _LENGTH.size
    if not raw.startswith(_MAGIC) or len(raw) < start:
        raise VaultDamagedError("vault.magic_damaged")
    (length,) = _LENGTH.unpack_from(raw, len(_MAGIC))
    clear_end = start + length
    end = clear_end + _CHECKSUM.size
    if length > _MAX_HEADER_BYTES or len(raw) < end + _NONCE_BYTES + _TAG_BYTES:
        raise VaultDamagedError("vault.cut_short")
    if _CHECKSUM.unpack_from(raw, clear_end) != (zlib.crc32(raw[:clear_end]),):
        raise VaultDamagedError("vault.header_damaged")
    header = _header(raw[start:clear_end])
    if header.version > FORMAT_VERSION:
        raise VaultTooNewError("vault.too_new")
    return Sealed(header, raw[:end], raw[end : end + _NONCE_BYTES], raw[end + _NONCE_BYTES :])


def unseal(sealed: Sealed, key: bytes) -> bytes:
    """Return the content.

    Raises:
        VaultDamagedError: A single bit of the header or the content is not as it was written, or
            the key is another vault's.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(sealed.nonce, sealed.ciphertext, sealed.associated)
    except InvalidTag:
        raise VaultDamagedError("vault.damaged") from None


def _header(raw: bytes) -> Header:
    try:
        return typed_json.decode(raw, Header)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise VaultDamagedError("vault.header_unreadable") from None
