r"""All credentials in one file that opens on any computer, with a passphrase.

::

    8 bytes   magic "ASPIREB\0"
    4 bytes   length of the header, big-endian
    n bytes   header, JSON: format version, Argon2id's parameters, its salt
    12 bytes  nonce
    rest      AES-256-GCM ciphertext and tag; everything before the nonce is its associated data
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

import msgspec

from aspire_desktop.core import typed_json
from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import InputError, OutputError, system_reason
from aspire_desktop.services.passphrase import Stretching, check_passphrase, new_stretching
from aspire_desktop.services.vault import codec
from aspire_desktop.services.whole_file import write_for_user

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC: Final = b"ASPIREB\0"
SUFFIX: Final = ".aspire-backup"
_VERSION: Final = 1
_LENGTH: Final = struct.Struct(">I")
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_MAX_HEADER_BYTES: Final = 4096
_MAX_FILE_BYTES: Final = 64 * 1024 * 1024


class BackupError(InputError):
    """The file is no backup, is damaged, or the passphrase is another one."""


def is_backup(path: Path) -> bool:
    """Say whether a file is a backup, or is called like one; one that cannot be read may be.  Blocks."""
    if path.suffix == SUFFIX:
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


class _Header(msgspec.Struct, frozen=True):
    version: int
    memory_kib: int
    passes: int
    lanes: int
    salt: bytes

    @property
    def stretching(self) -> Stretching:
        return Stretching(self.memory_kib, self.passes, self.lanes, self.salt)


@dataclass(frozen=True, slots=True)
class BackupKey:
    """What a passphrase makes: the clear part of a file, and the key of what follows it."""

    header: bytes
    key: bytes = field(repr=False)


def backup_key(passphrase: str) -> BackupKey:
    """Return a new key of `passphrase`.  Takes some tenths of a second, by intention.

    Raises:
        InputError: The passphrase is too short.
    """
    check_passphrase(passphrase)
    made = new_stretching()
    encoded = msgspec.json.encode(_Header(_VERSION, made.memory_kib, made.passes, made.lanes, made.salt))
    return BackupKey(_MAGIC + _LENGTH.pack(len(encoded)) + encoded, made.key(passphrase))


def seal_backup(document: VaultDocument, passphrase: str) -> bytes:
    """Return the file.

    Raises:
        InputError: As of `backup_key`.
    """
    return seal_with(document, backup_key(passphrase))


def seal_with(document: VaultDocument, key: BackupKey) -> bytes:
    """Return the file; what belongs to this computer alone is not in it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    content = codec.encode(replace(document, backup_plan=None))
    nonce = os.urandom(_NONCE_BYTES)
    return key.header + nonce + AESGCM(key.key).encrypt(nonce, content, key.header)


def open_with(raw: bytes, key: BackupKey) -> VaultDocument:
    """Return what `seal_with` was given.

    Raises:
        BackupError: A bit of it is wrong, or it was sealed with another key.
    """
    clear, _ = _header(raw)
    if clear != key.header:
        raise BackupError("backup.other_passphrase")
    return _unsealed(raw, clear, key.key)


def open_backup(raw: bytes, passphrase: str) -> VaultDocument:
    """Return what `seal_backup` was given.

    Raises:
        BackupError: It is no backup, a bit of it is wrong, or the passphrase is; nothing is told apart
            that only the passphrase can tell.
    """
    clear, header = _header(raw)
    return _unsealed(raw, clear, header.stretching.key(passphrase))


def read_backup(path: Path) -> bytes:
    """Return a backup's file.  Blocks.

    Raises:
        BackupError: It cannot be read, or is too large for one.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(_MAX_FILE_BYTES + 1)
    except OSError as error:
        raise BackupError("file.not_read", file=path.name, reason=system_reason(error)) from None
    if len(raw) > _MAX_FILE_BYTES:
        raise BackupError("backup.too_large", file=path.name)
    _header(raw)
    return raw


def write_backup(path: Path, raw: bytes) -> None:
    """Write a backup in one step, for its owner's eyes only.  Blocks.

    Raises:
        OutputError: It could not be written; what was there stays.
    """
    try:
        write_for_user(path, raw, mode=0o600)
    except OSError as error:
        raise OutputError("file.not_written", file=path.name, reason=system_reason(error)) from None


def _unsealed(raw: bytes, clear: bytes, key: bytes) -> VaultDocument:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, sealed = raw[len(clear) : len(clear) + _NONCE_BYTES], raw[len(clear) + _NONCE_BYTES :]
    try:
        content = AESGCM(key).decrypt(nonce, sealed, clear)
    except InvalidTag:
        raise BackupError("backup.passphrase_wrong") from None
    return codec.decode(content)


def _header(raw: bytes) -> tuple[bytes, _Header]:
    start = len(_MAGIC) + _LENGTH.size
    if not raw.startswith(_MAGIC) or len(raw) < start:
        raise BackupError("backup.no_backup")
    (length,) = _LENGTH.unpack_from(raw, len(_MAGIC))
    end = start + length
    if length > _MAX_HEADER_BYTES or len(raw) < end + _NONCE_BYTES + _TAG_BYTES:
        raise BackupError("backup.cut_short")
    try:
        header = typed_json.decode(raw[start:end], _Header)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise BackupError("backup.header_unreadable") from None
    if header.version > _VERSION:
        raise BackupError("backup.too_new")
    if not header.stretching.is_bounded:
        raise BackupError("backup.too_demanding")
    return raw[:end], header
