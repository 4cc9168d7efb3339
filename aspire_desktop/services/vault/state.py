"""How a vault stands."""

from __future__ import annotations

from enum import Enum
from typing import Final

from aspire_desktop.core.errors import (
    VaultDamagedError,
    VaultError,
    VaultGoneError,
    VaultKeyLostError,
    VaultLockedError,
    VaultLockedOutError,
    VaultOlderError,
    VaultPassphraseNeededError,
    VaultPassphraseWrongError,
    VaultTooNewError,
)
from aspire_desktop.services.vault.backends import UnusableKeyringError


class VaultState(Enum):
    """No two of these are ever taken for each other."""

    NEW = "no vault yet"
    OPEN = "open"
    UNSAVED = "in memory only: this system has no vault for the key"
    LOCKED = "locked by the user, or after a while"
    NEEDS_PASSPHRASE = "its key needs a passphrase"  # noqa: S105 (a name for it)
    LOCKED_OUT = "its file or its key cannot be read"
    KEY_LOST = "the file is there, its key is not"
    GONE = "the file is not where it was"
    OLDER = "an older file than was saved last"
    DAMAGED = "the file is not as it was written"
    TOO_NEW = "written by a newer version"


_STATES: Final[dict[type[VaultError], VaultState]] = {
    VaultLockedError: VaultState.LOCKED,
    VaultPassphraseNeededError: VaultState.NEEDS_PASSPHRASE,
    VaultPassphraseWrongError: VaultState.NEEDS_PASSPHRASE,
    VaultLockedOutError: VaultState.LOCKED_OUT,
    UnusableKeyringError: VaultState.LOCKED_OUT,
    VaultKeyLostError: VaultState.KEY_LOST,
    VaultGoneError: VaultState.GONE,
    VaultOlderError: VaultState.OLDER,
    VaultDamagedError: VaultState.DAMAGED,
    VaultTooNewError: VaultState.TOO_NEW,
}


def state_for(error: VaultError) -> VaultState:
    """Return the state that a vault is in after `error`."""
    return _STATES.get(type(error), VaultState.LOCKED_OUT)
