"""The copies beside the vault's file, and what each of them would give back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aspire_desktop.core import plausible
from aspire_desktop.core.errors import VaultError, system_reason
from aspire_desktop.services.vault import codec
from aspire_desktop.services.vault.envelope import take_apart, unseal
from aspire_desktop.services.vault.opened import Opened, key_of

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from aspire_desktop.core.credentials.record import VaultDocument
    from aspire_desktop.services.vault.files import VaultFiles
    from aspire_desktop.services.vault.keys import KeyStore


@dataclass(frozen=True, slots=True)
class Generation:
    """One copy.

    Attributes:
        written_at: When its file was last written, aware UTC; None where its disk has no usable time of it.
        size: Of its file, in bytes.
        descriptions: Of the credentials in it; None where it cannot be opened.
        problem: Why it cannot be opened; None where it can.
    """

    path: Path
    written_at: datetime | None
    size: int
    descriptions: tuple[str, ...] | None
    problem: VaultError | None


def generations(
    files: VaultFiles, keys: KeyStore, known: Opened | None, passphrase: str | None
) -> Iterator[Generation]:
    """Yield the older generations and the copies that were set aside, the newest first."""
    found = [(path, status) for path in files.copies() if (status := _status(path)) is not None]
    for path, status in sorted(found, key=lambda one: one[1].st_mtime_ns, reverse=True):
        written_at = plausible.moment(status.st_mtime)
        try:
            document, known = read_copy(files, path, keys, known, passphrase)
        except VaultError as problem:
            yield Generation(path, written_at, status.st_size, None, problem)
        else:
            names = tuple(record.profile.description for record in document.credentials)
            yield Generation(path, written_at, status.st_size, names, None)


def read_copy(
    files: VaultFiles, path: Path, keys: KeyStore, known: Opened | None, passphrase: str | None
) -> tuple[VaultDocument, Opened]:
    """Return what a copy holds, and what it was opened with.

    Raises:
        VaultError: It cannot be opened.
    """
    try:
        content = files.read(path)
    except OSError as error:
        raise VaultError("file.not_read", file=path.name, reason=system_reason(error)) from None
    sealed = take_apart(content)
    opened = key_of(sealed, keys, known, passphrase)
    return codec.decode(unseal(sealed, opened.key)), opened


def _status(path: Path) -> os.stat_result | None:
    """Return what the system knows of a copy; None where another process has just moved it up."""
    try:
        return path.stat()
    except OSError:
        return None
