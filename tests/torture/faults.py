"""Has one call of a process fail: what a disk, a lock, a database, a key store or a network can refuse.

Every such call that touches a scene's folder goes through one `Gate`, whichever library makes it.  A crash is
one: the process ends at that moment, without flushing, unlocking or cleaning up.
"""

from __future__ import annotations

import builtins
import errno
import fcntl
import io
import os
import sqlite3
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Any, Final, TypeVar

from aspire_desktop.core.errors import UnreachableError, VaultLockedOutError
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.vault.keys import KeyStore

Answer = TypeVar("Answer")
CRASHED: Final = 77


class Fault(Enum):
    ERROR = "the call is refused"
    CRASH_BEFORE = "the process ends before it"
    CRASH_AFTER = "the process ends after it"
    TORN = "half of it takes place, and the process ends; of an exchange, the answer is lost"


class Gate:
    """Lets calls pass, but for one; counted from 0."""

    def __init__(self, root: Path, fault: Fault | None = None, at: int = -1) -> None:
        self._root = os.fspath(root) + os.sep
        self._fault = fault
        self._at = at
        self.calls: list[str] = []
        self.paths: dict[int, str] = {}

    def concerns(self, path: Any) -> bool:
        if isinstance(path, int):
            return path in self.paths
        text = os.fspath(path)
        return isinstance(text, str) and os.path.abspath(text).startswith(self._root)  # noqa: PTH100 (no links are followed)

    def passes(
        self,
        name: str,
        act: Callable[[], Answer],
        error: BaseException | None = None,
        tear: Callable[[], object] | None = None,
    ) -> Answer:
        self.calls.append(name)
        if len(self.calls) - 1 != self._at or self._fault is None:
            return act()
        if self._fault is Fault.ERROR:
            raise error or OSError(errno.EIO, os.strerror(errno.EIO))
        if self._fault is Fault.CRASH_AFTER:
            act()
        elif self._fault is Fault.TORN and tear is not None:
            tear()
        os._exit(CRASHED)


class FaultyKeys:
    """The system's vault as a file beside the scene, and not a part of it: what it took, it keeps."""

    name = "test vault"
    is_lasting = True

    def __init__(self, folder: Path, gate: Gate | None = None) -> None:
        self._folder = folder
        self._gate = gate

    def read(self, vault_id: str) -> bytes | None:
        path = self._folder / vault_id
        return self._pass("key read", lambda: path.read_bytes() if path.exists() else None)

    def write(self, vault_id: str, key: bytes) -> None:
        self._folder.mkdir(exist_ok=True)
        self._pass("key write", lambda: (self._folder / vault_id).write_bytes(key))

    def delete(self, vault_id: str) -> None:
        self._pass("key delete", lambda: (self._folder / vault_id).unlink(missing_ok=True))

    def _pass(self, name: str, act: Callable[[], Answer]) -> Answer:
        if self._gate is None:
            return act()
        return self._gate.passes(name, act, VaultLockedOutError("The system's vault is locked."))


def keys_in(folder: Path, gate: Gate | None) -> KeyStore:
    return FaultyKeys(folder, gate)


class _File:
    """A file whose writing may fail."""

    def __init__(self, file: Any, gate: Gate) -> None:
        self._file = file
        self._gate = gate

    def write(self, content: Any) -> Any:
        def half() -> None:
            self._file.write(content[: len(content) // 2])
            self._file.flush()

        return self._gate.passes("write", lambda: self._file.write(content), tear=half)

    def __enter__(self) -> _File:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __iter__(self) -> Any:
        return iter(self._file)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


class _Connection(sqlite3.Connection):
    """A database whose statements and commits may fail."""

    gate: Gate

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        act = super().execute
        return self.gate.passes("sqlite", lambda: act(*arguments), _io_error(), lambda: act(*arguments))

    def executemany(self, *arguments: Any) -> sqlite3.Cursor:
        act = super().executemany
        return self.gate.passes("sqlite", lambda: act(*arguments), _io_error(), lambda: act(*arguments))

    def commit(self) -> None:
        act = super().commit
        self.gate.passes("sqlite commit", act, _io_error())

    def __exit__(self, kind: Any, error: Any, trace: Any) -> Any:
        act = super().__exit__
        if kind is not None or not self.in_transaction:
            return act(kind, error, trace)
        return self.gate.passes("sqlite commit", lambda: act(kind, error, trace), _io_error())


def _io_error() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR
    return error


def install(gate: Gate) -> None:
    """Lead the process' fallible calls through `gate`, for the rest of its life."""
    _install_files(gate)
    _install_descriptors(gate)
    _install_paths(gate)
    _install_sqlite(gate)
    _install_http(gate)


def _install_files(gate: Gate) -> None:
    real_os_open, real_open, real_close = os.open, io.open, os.close

    def os_open(path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        if not gate.concerns(path):
            return real_os_open(path, flags, mode, **more)
        found = gate.passes("open", lambda: real_os_open(path, flags, mode, **more))
        gate.paths[found] = os.fspath(path)
        return found

    def open_file(file: Any, mode: str = "r", *more: Any, **options: Any) -> Any:
        if not gate.concerns(file):
            return real_open(file, mode, *more, **options)
        if isinstance(file, int):
            opened = real_open(file, mode, *more, **options)
        else:
            opened = gate.passes("open", lambda: real_open(file, mode, *more, **options))
        gate.paths[opened.fileno()] = str(file)
        return _File(opened, gate) if set(mode) & set("wax+") else opened

    def close(descriptor: int) -> None:
        gate.paths.pop(descriptor, None)
        real_close(descriptor)

    put(os, open=os_open, close=close)
    put(io, open=open_file)
    put(builtins, open=open_file)


def _install_descriptors(gate: Gate) -> None:
    real_write, real_fsync, real_flock = os.write, os.fsync, fcntl.flock

    def write(descriptor: int, content: bytes) -> int:
        if descriptor not in gate.paths:
            return real_write(descriptor, content)
        half = content[: len(content) // 2]
        return gate.passes(
            "write", lambda: real_write(descriptor, content), tear=lambda: real_write(descriptor, half)
        )

    def fsync(descriptor: int) -> None:
        if descriptor not in gate.paths:
            return real_fsync(descriptor)
        return gate.passes("fsync", lambda: real_fsync(descriptor))

    def flock(file: Any, how: int) -> None:
        if how & fcntl.LOCK_UN:
            return real_flock(file, how)
        return gate.passes("lock", lambda: real_flock(file, how))

    put(os, write=write, fsync=fsync)
    put(fcntl, flock=flock)


def _install_paths(gate: Gate) -> None:
    def guarded(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(path: Any, *more: Any, **options: Any) -> Any:
            if not gate.concerns(path):
                return real(path, *more, **options)
            return gate.passes(name, lambda: real(path, *more, **options))

        return call

    for name in ("replace", "rename", "unlink", "remove", "mkdir", "rmdir"):
        put(os, **{name: guarded(name, getattr(os, name))})


def _install_sqlite(gate: Gate) -> None:
    real = sqlite3.connect

    def connect(database: Any, *more: Any, **options: Any) -> sqlite3.Connection:
        text = str(database).removeprefix("file:").partition("?")[0]
        if not gate.concerns(text):
            plain: sqlite3.Connection = real(database, *more, **options)
            return plain
        made = type("Connection", (_Connection,), {"gate": gate})
        opened: sqlite3.Connection = gate.passes(
            "sqlite open", lambda: real(database, *more, factory=made, **options), _io_error()
        )
        return opened

    put(sqlite3, connect=connect)


def _install_http(gate: Gate) -> None:
    def guarded(real: Callable[..., Any]) -> Callable[..., Any]:
        async def send(self: HttpClient, *arguments: Any, **options: Any) -> Any:
            gate.calls.append("exchange")
            struck = len(gate.calls) - 1 == gate._at
            fault = gate._fault if struck else None
            if fault is Fault.CRASH_BEFORE:
                os._exit(CRASHED)
            if fault is Fault.ERROR:
                error = UnreachableError("There is no connection.")
                error.was_sent = False
                raise error
            answer = await real(self, *arguments, **options)
            if fault is Fault.CRASH_AFTER:
                os._exit(CRASHED)
            if fault is Fault.TORN:
                raise UnreachableError("The connection broke before the answer was complete.")
            return answer

        return send

    put(HttpClient, send=guarded(HttpClient.send), send_into=guarded(HttpClient.send_into))


def put(place: Any, **names: Any) -> None:
    for name, value in names.items():
        setattr(place, name, value)
