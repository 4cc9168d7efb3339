"""The vault's content as bytes, and back."""

from __future__ import annotations

import msgspec

from aspire_desktop.core.credentials.record import VaultDocument
from aspire_desktop.core.errors import VaultDamagedError


def encode(document: VaultDocument) -> bytes:
    return msgspec.json.encode(document)


def decode(content: bytes) -> VaultDocument:
    """Read what `encode` wrote.

    Raises:
        VaultDamagedError: It is authentic, but not what this version writes: a bug, and no reason
            to lose it.
    """
    try:
        return msgspec.json.decode(content, type=VaultDocument)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        # Without the cause: its text could quote a part of the content.
        raise VaultDamagedError("The vault's content cannot be read by this version.") from None
