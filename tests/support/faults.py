"""Disks and key stores on which a chosen call fails, for trying each of them in turn."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TypeVar

from aspire_desktop.core.errors import VaultLockedOutError
from aspire_desktop.services.vault.files import FileSystem
from aspire_desktop.services.vault.keys import KeyStore

Answer = TypeVar("Answer")


class CrashError(BaseException):
    """Stands for the end of the process: what the program catches must not stop it."""


class Fault(Enum):
    ERROR = "the call is refused"
    CRASH_BEFORE = "the process ends before the call took place"
    CRASH_AFTER = "the process ends after the call took place"
    TEAR = "the process ends while half of it is written"


class Trouble:
    """Strikes at one of the calls that go through it, counted from 0; `calls` says how many there were."""

    def __init__(self, fault: Fault = Fault.ERROR, at: int | None = None) -> None:
        self._fault = fault
        self._at = at
        self.calls: list[str] = []

    @property
    def struck(self) -> bool:
        return self._at is not None and len(self.calls) > self._at

    def strike(
        self,
        name: str,
        act: Callable[[], Answer],
        error: BaseException,
        tear: Callable[[], object] | None = None,
    ) -> Answer:
        self.calls.append(name)
        if len(self.calls) - 1 != self._at:
            return act()
        if self._fault is Fault.ERROR:
            raise error
        if self._fault is Fault.CRASH_AFTER:
            act()
        elif self._fault is Fault.TEAR and tear is not None:
            tear()
        raise CrashError(name)


class FaultyFileSystem(FileSystem):
    """The real disk, with trouble."""

    def __init__(self, trouble: Trouble) -> None:
        self._trouble = trouble

    def read(self, path: Path) -> bytes:
        read = super().read
        if not path.exists():  # an answer, not a failure
            return read(path)
        return self._strike("read", lambda: read(path))

    def write(self, path: Path, content: bytes) -> None:
        write = super().write
        half = content[: len(content) // 2]
        self._strike("write", lambda: write(path, content), lambda: write(path, half))

    def replace(self, source: Path, target: Path) -> None:
        replace = super().replace
        self._strike("replace", lambda: replace(source, target))

    def unlink(self, path: Path) -> None:
        unlink = super().unlink
        self._strike("unlink", lambda: unlink(path))

    def sync_folder(self, folder: Path) -> None:
        sync = super().sync_folder
        self._strike("sync", lambda: sync(folder))

    def _strike(
        self, name: str, act: Callable[[], Answer], tear: Callable[[], object] | None = None
    ) -> Answer:
        return self._trouble.strike(name, act, OSError(5, "Input/output error"), tear)


class FaultyKeyStore:
    """A key store, with trouble."""

    def __init__(self, keys: KeyStore, trouble: Trouble) -> None:
        self._keys = keys
        self._trouble = trouble
        self.name = keys.name
        self.is_lasting = keys.is_lasting

    def read(self, vault_id: str) -> bytes | None:
        return self._strike("key read", lambda: self._keys.read(vault_id))

    def write(self, vault_id: str, key: bytes) -> None:
        self._strike("key write", lambda: self._keys.write(vault_id, key))

    def delete(self, vault_id: str) -> None:
        self._strike("key delete", lambda: self._keys.delete(vault_id))

    def _strike(self, name: str, act: Callable[[], Answer]) -> Answer:
        return self._trouble.strike(name, act, VaultLockedOutError("The system's vault is locked."))
