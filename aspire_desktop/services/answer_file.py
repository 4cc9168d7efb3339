"""An answer on its way to a file: beside its target until it is whole, and only then in its place."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from typing import IO, TYPE_CHECKING, Final, Self

from aspire_desktop.core.errors import OutputError, system_reason
from aspire_desktop.services.patience import patiently
from aspire_desktop.services.whole_file import name_beside

if TYPE_CHECKING:
    from pathlib import Path

#: So much of a disk is left to everything else, where it has as much.
_SPARED_BYTES: Final = 256 * 1024 * 1024
#: So much of an answer is kept in memory where the disk takes no more.
_MAX_BESIDE_DISK: Final = 64 * 1024 * 1024


class AnswerFile:
    """Takes an answer of success; `keep` puts it under its name, and leaving without that drops it.

    A target that is no regular file (a pipe, ``/dev/null``) is written to at the end and stays what it is.
    """

    def __init__(self, target: Path, *, keeps_errors: bool = False, outlives_disk: bool = False) -> None:
        """Open the file, so that what cannot be written is known before anything is sent.

        Args:
            target: Where the answer shall be.
            keeps_errors: Take that of an error status as well.
            outlives_disk: Keep in memory what the disk does not take: the answer of a write may be the only
                place that names what it made.  `keep` tells of it, and `content` has all.

        Raises:
            OutputError: It cannot be written there.
        """
        # Before the links are followed: what /dev/stdout and /dev/fd/63 lead to may have no name.
        self._is_special = target.exists() and not target.is_file()
        # A link stays one, and what it leads to is replaced.
        self._target = target if self._is_special else target.resolve()
        self.keeps_errors = keeps_errors
        self._outlives_disk = outlives_disk
        self._beside_disk = bytearray()
        self._disk_problem: OutputError | None = None
        self._status = 0
        self._partial = None if self._is_special else name_beside(self._target)
        try:
            if target.is_dir():  # an empty name as well
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            self._file = self._opened()
            free = shutil.disk_usage(tempfile.gettempdir() if self._is_special else self._target.parent).free
        except OSError as error:
            problem = self._unwritten(error)
        else:
            beside_disk = _MAX_BESIDE_DISK if outlives_disk else 0
            self.limit = max(free - _SPARED_BYTES, free // 2, beside_disk)
            self.has_answer = False
            return
        raise problem

    def begin(self, status: int) -> bool:
        self._status = status
        self.has_answer = self.keeps_errors or 200 <= status < 300
        try:
            self._file.seek(0)
            self._file.truncate()
        except OSError as error:
            problem = self._unwritten(error)
        else:
            self._beside_disk.clear()
            self._disk_problem = None
            return self.has_answer
        raise problem

    def write(self, piece: bytes) -> None:
        waiting = memoryview(piece)
        try:
            while waiting and self._disk_problem is None:  # a disk may take a part of it
                waiting = waiting[self._file.write(waiting) :]
        except OSError as error:
            self._disk_problem = self._unwritten(error)
        self._beside_disk += waiting
        is_too_much = not self._outlives_disk or len(self._beside_disk) > _MAX_BESIDE_DISK
        if self._disk_problem is not None and is_too_much:
            raise self._disk_problem

    def keep(self) -> None:
        """Put the answer in the target's place, in one step.

        Raises:
            OutputError: It could not be; the target is as it was.
        """
        if self._disk_problem is not None:
            raise self._disk_problem
        try:
            if self._partial is None:
                self._file.seek(0)
                with self._target.open("wb") as target:
                    shutil.copyfileobj(self._file, target)
                return
            os.fsync(self._file.fileno())
            self._file.close()
            if self._target.exists():
                shutil.copymode(self._target, self._partial)
            partial = self._partial
            patiently(lambda: partial.replace(self._target))
        except OSError as error:
            problem = self._unwritten(error)
        else:
            self._partial = None
            return
        raise problem

    def content(self) -> bytes:
        """Return the answer that could not be put in the target's place; empty where it is gone."""
        with contextlib.suppress(OSError, ValueError):
            if not self._file.closed:
                self._file.seek(0)
                return self._file.read() + self._beside_disk
            if self._partial is not None:
                return self._partial.read_bytes() + self._beside_disk
        return b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._file.close()
        if self._partial is not None:
            with contextlib.suppress(OSError):
                self._partial.unlink(missing_ok=True)

    def _opened(self) -> IO[bytes]:
        """Open it without a buffer: what one lost on a full disk, nobody could show any more."""
        if self._partial is None:
            return tempfile.TemporaryFile(buffering=0)
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        return os.fdopen(os.open(self._partial, flags, 0o666), "w+b", buffering=0)

    def _unwritten(self, error: OSError) -> OutputError:
        file, reason = self._target.name, system_reason(error)
        if self._status:
            return OutputError("file.answer_not_written", file=file, reason=reason, status=self._status)
        return OutputError("file.not_written_nor_sent", file=file, reason=reason)
