"""Keyring backends and key stores that behave as real ones do, for better and for worse."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

_WINDOWS_LIMIT_BYTES = 2560


class InMemoryKeyring(KeyringBackend):
    """Keeps entries; `writes` lists what was written, in order."""

    # Keyring finds each class there is: this one must never be its choice.
    priority = -1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}
        self.writes: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes.append(password)
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        try:
            del self.entries[service, username]
        except KeyError:
            raise PasswordDeleteError("not found") from None


class CredWriteError(Exception):
    """As pywintypes.error: no OSError, and none of keyring's own."""


class WindowsLimitKeyring(InMemoryKeyring):
    """Takes what the Windows Credential Manager takes: 2,560 bytes of UTF-16."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > _WINDOWS_LIMIT_BYTES:
            raise CredWriteError(1783, "CredWrite", "The stub received bad data")
        super().set_password(service, username, password)


class LockedKeyring(InMemoryKeyring):
    """Refuses while `is_locked`."""

    def __init__(self) -> None:
        super().__init__()
        self.is_locked = True

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise KeyringLocked("Failed to unlock the collection!")
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.is_locked:
            raise KeyringLocked("Failed to unlock the collection!")
        super().set_password(service, username, password)


class SilentKeyring(InMemoryKeyring):
    """Asks for a password that nobody types: it answers when `unlocked` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.unlocked = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.unlocked.wait()
        return super().get_password(service, username)


class ForgetfulKeyring(InMemoryKeyring):
    """Says that it kept what it did not keep."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes.append(password)


@dataclass(frozen=True)
class FixedKeyStore:
    """Has one key for any vault: for files and processes that share it."""

    key: bytes = field(repr=False)
    name: str = "a fixed key"
    is_lasting: bool = True

    def read(self, vault_id: str) -> bytes | None:
        return self.key

    def write(self, vault_id: str, key: bytes) -> None:
        raise AssertionError(f"a key for {vault_id} is here already")

    def delete(self, vault_id: str) -> None:
        raise AssertionError(f"the key of {vault_id} is not to be deleted")
