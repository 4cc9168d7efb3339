"""The log file: what happened, for a report to the developers, without what must stay secret."""

import logging
import os
from collections.abc import Callable, Iterable
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from aspire_desktop.core.redaction import redacted, without_queries

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
        folder: Is made where it is missing.
        secrets: Returns the values in use that must not appear, whatever they look like.
        level: From which level on; the HTTP libraries stay at WARNING whatever it is.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handler = _PrivateFileHandler(
        folder / FILE_NAME,
        maxBytes=_MAX_BYTES,
        backupCount=_OLD_FILES,
        encoding="utf-8",
        errors="replace",
        delay=True,
    )
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


class _PrivateFileHandler(RotatingFileHandler):
    """Makes its files readable by their owner only, where the system knows such rights."""

    def _open(self) -> TextIOWrapper:
        stream = super()._open()
        if os.name == "posix":
            Path(self.baseFilename).chmod(0o600)
        return stream


def _redacted_line(line: str, secrets: tuple[str, ...]) -> str:
    indent = line[: len(line) - len(line.lstrip(" "))]
    return indent + redacted(without_queries(line), secrets, limit=_MAX_LINE)
