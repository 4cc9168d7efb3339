"""The vault's files: one that counts, three older generations, and never half of one."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from aspire_desktop.core.errors import VaultDamagedError, VaultTooNewError, file_reason
from aspire_desktop.services.patience import is_passing, patiently
from aspire_desktop.services.regular_file import open_regular, read_regular
from aspire_desktop.services.vault.envelope import take_apart
from aspire_desktop.services.vault.mark import Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GENERATIONS_KEPT: Final = 3

_NAME: Final = "vault.aspire"
_ASIDE: Final = "aside"
#: Full, read-only or broken: there the file itself would fare no better.
_DISK_FAILS: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO})

Result = TypeVar("Result")


class FileSystem:
    """The calls that can fail, in one place, so that tests can have each of them fail in turn."""

    def read(self, path: Path) -> bytes:
        return read_regular(path)

    def write(self, path: Path, content: bytes) -> None:
        """Write a new file that only its owner can read, all the way to the disk."""
        descriptor = open_regular(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())

    def replace(self, source: Path, target: Path) -> None:
        source.replace(target)

    def unlink(self, path: Path) -> None:
        path.unlink(missing_ok=True)

    def sync_folder(self, folder: Path) -> None:
        """Have the folder's entries on the disk as well, where the system knows of that."""
        if sys.platform == "win32":
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class VaultFiles:
    """Replaces the vault's file atomically and keeps the three before it of which a copy was wanted.

    The order of the steps is what makes it safe: a crash between any two of them leaves the file
    that counts either as it was or as it shall be.
    """

    def __init__(
        self,
        folder: Path,
        system: FileSystem | None = None,
        sleep: Callable[[float], None] = time.sleep,
        monotonic: Callable[[], float] = time.monotonic,
        *,
        trace: Path | None = None,
    ) -> None:
        """Args: trace: A file beside the folder, made by a save: it tells of the vault that is gone."""
        self.folder = folder
        self.path = folder / _NAME
        #: Why the last write kept no copy of what it replaced; empty where it did.
        self.copy_problem = ""
        self._id_path = folder / "vault.id"
        self._trace = trace
        self._system = system or FileSystem()
        self._sleep = sleep
        self._monotonic = monotonic

    @property
    def exists(self) -> bool:
        """Whether there is something by that name: a link that leads nowhere tells of a vault elsewhere."""
        return os.path.lexists(self.path)

    def generations(self) -> list[Path]:
        """Return where the older generations are, the newest first, whether or not they exist."""
        return [self.folder / f"{_NAME}.{number}" for number in range(1, GENERATIONS_KEPT + 1)]

    def copies(self) -> list[Path]:
        """Return every copy beside the file: the older generations, and what was kept or set aside."""
        return [path for path in self.folder.glob(f"{_NAME}.*") if path.suffix != ".tmp" and path.is_file()]

    def copies_that_count(self) -> list[Path]:
        """Return the copies but those that were put aside on purpose: they tell that there was a vault."""
        return [path for path in self.copies() if not path.name.startswith(f"{_NAME}.{_ASIDE}")]

    def stamp(self) -> tuple[int, int, int] | None:
        """Return what changes when another process replaces the file; None where there is none."""
        try:
            status = self.path.stat()
        except FileNotFoundError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def make_folder(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if sys.platform != "win32":
            self.folder.chmod(0o700)

    def read(self, path: Path | None = None) -> bytes:
        return self._patiently(lambda: self._system.read(path or self.path))

    @property
    def has_leftovers(self) -> bool:
        return next(self._temporaries(), None) is not None

    def clean_up(self) -> None:
        """Remove what a crash may have left half-written.  Only while no other process writes."""
        beside = () if self._trace is None else (_temporary(self._trace),)
        for path in (*self._temporaries(), *beside):
            with contextlib.suppress(OSError):
                self._system.unlink(path)

    def write(self, content: bytes, *, keeps_copy: bool = True) -> None:
        """Make `content` the file that counts; what it replaces becomes the first of the older ones.

        Raises:
            OSError: It could not be written; the old file is as it was.
        """
        try:
            self._write(_temporary(self.path), content)
            if keeps_copy:
                self._keep_copy()
            self._replace(_temporary(self.path), self.path)
        except OSError:
            self.clean_up()
            raise
        # From here on it is saved: where a folder cannot be synced (some network drives), it never could.
        with contextlib.suppress(OSError):
            self._system.sync_folder(self.folder)

    def keep_original(self, version: int) -> None:
        """Keep the file as an older version of the program wrote it, before this one writes over it."""
        target = self.path.with_name(f"{_NAME}.version-{version}")
        if not target.exists():
            self._put(target, self.read())

    def read_id(self) -> str | None:
        """Return the id of the vault that is about to be made here, if there is one."""
        try:
            mark = Mark.read(self.read(self._id_path))
        except FileNotFoundError:
            return None
        return None if mark is None else mark.vault_id

    def read_mark(self) -> Mark | None:
        """Return which vault is here, and the generation that it was last saved with, as far as is known."""
        try:
            return Mark.read(self.read(self._id_path))
        except OSError:
            return None

    def write_id(self, vault_id: str) -> None:
        """Remember which vault is about to be made, before its key is."""
        self.write_mark(Mark(vault_id))

    def write_mark(self, mark: Mark) -> None:
        """Remember how far the vault has come, after it was saved."""
        if self._id_path.is_dir():  # it would be in the way of every mark to come
            self._replace(self._id_path, self._free_name("kept"))
        self._put(self._id_path, mark.encoded)
        if self._trace is not None and not self._trace.exists():
            self._put(self._trace, mark.vault_id.encode("ascii"))

    def set_aside(self) -> Path:
        """Give the file, and the copies of it, other names; return the first.

        The id goes first: left behind, it would have the next vault write its key over this one's.
        """
        self._system.unlink(self._id_path)
        if self._trace is not None:
            self._system.unlink(self._trace)
        targets = []
        for path in (self.path, *self.copies_that_count()):
            if path.exists():
                targets.append(self._free_name(_ASIDE))
                self._replace(path, targets[-1])
        return targets[0] if targets else self.path

    def restore(self, content: bytes) -> None:
        """Make an older generation's content the file that counts, and keep a copy of the damaged one.

        The copy comes first: with no file in between, a crash would leave what looks like a new vault.
        """
        if self.path.exists():
            self._put(self._free_name("damaged"), self.read())
        self._put(self.path, content)

    def _free_name(self, label: str) -> Path:
        target = self.folder / f"{_NAME}.{label}"
        number = 1
        while target.exists():
            number += 1
            target = self.folder / f"{_NAME}.{label}-{number}"
        return target

    def _keep_copy(self) -> None:
        """Keep a copy of the file that counts; one that cannot be kept is told, and stops nothing."""
        self.copy_problem = ""
        try:
            self._shift_generations()
        except OSError as error:
            if error.errno in _DISK_FAILS or is_passing(error):
                raise
            self.copy_problem = file_reason(error)

    def _shift_generations(self) -> None:
        """Copy the file that counts to the first of the older ones; it stays where it is meanwhile.

        Only as many move up as must, and none for a copy that is there already: writes that fail
        time and again would push out all that is older.
        """
        if not self.exists:
            return
        current = self.read()
        older = self.generations()
        for path in older:
            if path.exists() and not path.is_file():
                self._replace(path, self._free_name("kept"))
                self.copy_problem = f"{path.name} was no file, and was moved aside"
        if self._is_copy_of(older[0], current):
            return
        self._write(_temporary(older[0]), current)
        free = next((number for number, path in enumerate(older) if not path.exists()), None)
        if free is None and not self._is_before(older[-1], current):
            self._replace(older[-1], self._free_name("kept"))
        free = len(older) - 1 if free is None else free
        for number in range(free, 0, -1):
            self._replace(older[number - 1], older[number])
        self._replace(_temporary(older[0]), older[0])

    def _is_copy_of(self, path: Path, content: bytes) -> bool:
        try:
            return self.read(path) == content
        except OSError:
            return False

    def _is_before(self, path: Path, current: bytes) -> bool:
        """Say whether `current` came out of the copy at `path`: others must not be pushed out by it."""
        try:
            old, new = take_apart(self.read(path)).header, take_apart(current).header
        except (VaultDamagedError, VaultTooNewError, OSError):
            return False
        return old.vault_id == new.vault_id and old.generation < new.generation

    def _put(self, target: Path, content: bytes) -> None:
        self._write(_temporary(target), content)
        self._replace(_temporary(target), target)

    def _temporaries(self) -> Iterator[Path]:
        """Yield what our own writes may have left, and no other file of that ending."""
        ours = (_NAME, self._id_path.name)
        return (path for path in self.folder.glob("vault.*.tmp") if path.name.startswith(ours))

    def _write(self, target: Path, content: bytes) -> None:
        if target.is_dir():  # it would be in the way of every write to come, and a mark lags in silence
            self._replace(target, self._free_name("kept"))
        self._patiently(lambda: self._system.write(target, content))

    def _replace(self, source: Path, target: Path) -> None:
        self._patiently(lambda: self._system.replace(source, target))

    def _patiently(self, act: Callable[[], Result]) -> Result:
        return patiently(act, self._sleep, self._monotonic)


def _temporary(target: Path) -> Path:
    return target.with_name(f"{target.name}.tmp")
