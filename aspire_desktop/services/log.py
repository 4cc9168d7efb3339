"""The log file: what happened, for a report to the developers, without what must stay secret.

Window and commands share it, each a process of its own.
"""

import contextlib
import logging
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from aspire_desktop.core.redaction import redacted, without_queries
from aspire_desktop.services.regular_file import open_regular, read_regular
from aspire_desktop.services.vault.lock import try_lock

FILE_NAME: Final = "aspire-desktop.log"
_MAX_BYTES: Final = 1024 * 1024
_OLD_FILES: Final = 3
_MAX_LINE: Final = 4000
_FORMAT: Final = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
#: They write whole URLs and headers from INFO downwards.
_TALKATIVE: Final = ("httpx", "httpcore", "hpack", "h11", "keyring", "urllib3")

Secrets = Callable[[], Iterable[str]]


class RedactingFormatter(logging.Formatter):
    """Redacts the finished text, so that arguments, tracebacks and causes are covered too."""

    def __init__(self, secrets: Secrets) -> None:
        super().__init__(_FORMAT)
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        known = tuple(self._secrets())
        # A message's own line breaks go, or a server's text could forge lines; a traceback's stay.
        whole = super().format(record)
        message = record.getMessage()
        whole = whole.replace(message, " ".join(message.splitlines()), 1)
        return "\n".join(_redacted_line(line, known) for line in whole.split("\n"))


def start_logging(folder: Path, *, secrets: Secrets = tuple, level: int = logging.INFO) -> logging.Handler:
    """Write the log into `folder` from now on; give the handler to `stop_logging` at the end.

    Args:
        folder: Is made where it is missing. Where it cannot be, nothing is logged and nothing fails.
        secrets: Returns the values in use that must not appear, whatever they look like.
        level: From which level on; the HTTP libraries stay at WARNING whatever it is.
    """
    handler = _SharedFileHandler(folder)
    handler.setFormatter(RedactingFormatter(secrets))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    logging.getLogger().removeHandler(handler)
    handler.close()


def last_lines(folder: Path, count: int) -> list[str]:
    """Return the newest lines of the log in `folder`; none where it cannot be read."""
    try:
        text = read_regular(folder / FILE_NAME).decode("utf-8", "replace")
    except OSError:
        return []
    return text.splitlines()[-count:]


class _SharedFileHandler(logging.Handler):
    """Appends each record in one write to a file that it does not keep open: others write it too.

    A file that is kept open could not be renamed on Windows, and elsewhere would be written to after
    another process has turned it over.  That a record cannot be written is nobody's concern.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._path = folder / FILE_NAME

    def emit(self, record: logging.LogRecord) -> None:
        line = f"{self.format(record)}\n".encode("utf-8", "replace")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._append(line) > _MAX_BYTES:
                self._turn_over()

    def _append(self, line: bytes) -> int:
        """Return how large the file is now."""
        descriptor = open_regular(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        try:
            os.write(descriptor, line)
            return os.fstat(descriptor).st_size
        finally:
            os.close(descriptor)

    def _turn_over(self) -> None:
        """Begin a new file, unless another process is at it or has done it."""
        lock = self._path.with_name(f"{FILE_NAME}.lock")
        with os.fdopen(open_regular(lock, os.O_RDWR | os.O_CREAT), "r+b") as file:
            try_lock(file)
            if self._path.stat().st_size <= _MAX_BYTES:
                return
            for number in range(_OLD_FILES, 0, -1):
                newer = self._path.with_name(f"{FILE_NAME}.{number - 1}") if number > 1 else self._path
                if newer.exists():
                    newer.replace(self._path.with_name(f"{FILE_NAME}.{number}"))


def _redacted_line(line: str, secrets: tuple[str, ...]) -> str:
    indent = line[: len(line) - len(line.lstrip(" "))]
    return indent + redacted(without_queries(line), secrets, limit=_MAX_LINE)
