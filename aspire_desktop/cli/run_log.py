"""What the log keeps of a command: its name, how it ended and how long it took; never its arguments."""

from __future__ import annotations

import sys
import time
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING

from aspire_desktop.core.errors import AspireError, VaultError

if TYPE_CHECKING:
    from pathlib import Path

_USAGE = 2


class Run:
    """One command, from its start to its exit code."""

    def __init__(self) -> None:
        self._began = time.perf_counter()
        self._command = ""
        self._data_dir: Path | None = None

    def begin(self, data_dir: Path | None, command: str | None) -> None:
        self._data_dir, self._command = data_dir, command or ""

    def ended(self, code: int, error: BaseException | None = None) -> int:
        """Log the end where there is something to say, and return `code`.

        What went well is logged only where logging was loaded anyway: a list of credentials would wait
        longer for it than for the vault.
        """
        is_worth = code not in (0, _USAGE) or (not code and "logging" in sys.modules)
        if self._command and is_worth:
            with suppress(ImportError, OSError):  # the command is told of what is gone from the disk
                self._write(code, error)
        return code

    def _write(self, code: int, error: BaseException | None) -> None:
        import logging

        from aspire_desktop.services.log import start_logging, stop_logging
        from aspire_desktop.services.places import data_folder

        try:
            folder = data_folder(self._data_dir)
        except VaultError:  # nobody knows where the data is: it is told by the command itself
            return
        if not folder.is_dir():
            return
        handler = start_logging(folder / "logs")
        elapsed = (time.perf_counter() - self._began) * 1000
        level = logging.INFO if not code else logging.WARNING
        logging.getLogger(__name__).log(
            level, "%s ended with %d after %.0f ms%s", self._command, code, elapsed, _why(error)
        )
        stop_logging(handler)


def tell_diagnostics(data_dir: Path | None) -> None:
    """Print what a report needs; the vault is opened without a passphrase, and nothing is written."""
    from aspire_desktop.cli.output import put
    from aspire_desktop.services.places import data_folder
    from aspire_desktop.services.policies import read_policies
    from aspire_desktop.services.settings import SettingsFile
    from aspire_desktop.services.support_text import support_text
    from aspire_desktop.services.vault.keys import KeyringKeyStore
    from aspire_desktop.services.vault.vault import Vault

    folder = data_folder(data_dir)
    vault = Vault(folder, KeyringKeyStore(), policies=read_policies())
    began = time.perf_counter()
    vault.open()
    times = {"Vault opened": (time.perf_counter() - began) * 1000}
    settings = vault.policies.over(SettingsFile(folder).read())
    put(support_text(vault, settings, times) + "\n")


def _why(error: BaseException | None) -> str:
    """Return the error's kind, and of an unexpected one its places: never its text."""
    if error is None:
        return ""
    if isinstance(error, AspireError | KeyboardInterrupt):
        return f": {type(error).__name__}"
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    places = " < ".join(f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in reversed(frames))
    return f": unexpected {type(error).__name__} in {places}"
