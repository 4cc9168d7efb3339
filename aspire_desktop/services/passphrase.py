"""From a passphrase to a key: Argon2id (RFC 9106), with bounds on what a file may ask for."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final

from aspire_desktop.core.errors import InputError

#: A passphrase is guessed on the attacker's own machines: it must not be short.
MIN_PASSPHRASE: Final = 8
SALT_BYTES: Final = 16

_KEY_BYTES: Final = 32
#: Argon2id as the second choice of RFC 9106 has it: 64 MiB, three passes, four lanes.
_MEMORY_KIB: Final = 64 * 1024
_PASSES: Final = 3
_LANES: Final = 4
#: What may be asked for; more would be an attack on whoever opens it.
_MAX_MEMORY_KIB: Final = 256 * 1024
_MAX_PASSES: Final = 10
_MAX_LANES: Final = 16


@dataclass(frozen=True, slots=True)
class Stretching:
    """Argon2id's parameters, as a file or an entry names them."""

    memory_kib: int
    passes: int
    lanes: int
    salt: bytes

    @property
    def is_bounded(self) -> bool:
        """Say so before anything is allocated."""
        return (
            8 * self.lanes <= self.memory_kib <= _MAX_MEMORY_KIB
            and 1 <= self.passes <= _MAX_PASSES
            and 1 <= self.lanes <= _MAX_LANES
            and len(self.salt) >= SALT_BYTES
        )

    def key(self, passphrase: str) -> bytes:
        """Return the 32 bytes that `passphrase` makes.  Takes some tenths of a second, by intention."""
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        kdf = Argon2id(
            salt=self.salt,
            length=_KEY_BYTES,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        return kdf.derive(passphrase.encode("utf-8", "surrogatepass"))


def new_stretching() -> Stretching:
    """Return what new keys are made with, and a salt of their own."""
    return Stretching(_MEMORY_KIB, _PASSES, _LANES, os.urandom(SALT_BYTES))


def check_passphrase(passphrase: str) -> None:
    """Raise an InputError for a passphrase that is too short to protect anything."""
    if len(passphrase) < MIN_PASSPHRASE:
        raise InputError("passphrase.too_short", limit=MIN_PASSPHRASE)
