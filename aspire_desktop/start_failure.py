"""A start that fails says why, in a box: who starts a program by its icon sees no terminal.

It knows no Qt until it has to: that Qt itself cannot be loaded is one of the reasons.
"""

from __future__ import annotations

import logging
import sys
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.wording import rendered
from aspire_desktop.services import own_files

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

FAILED: Final = 1
#: They stand here and not in the catalogue of errors, which may be the part that is missing.
_SENTENCES: Final = {
    "title": "Aspire Desktop could not start",
    "system": "The disk or the system refused: {what}.",
    "part": "A part of the program is missing or cannot be loaded. Install it again.",
    "part_named": "A part of the program is missing or cannot be loaded ({what}). Install it again.",
    "replaced": "Aspire Desktop was updated or removed while it started. Start it again.",
    "unexpected": "Something went wrong inside the program ({what}).",
    "log": "The log has more: {what}",
    "no_log": "No log could be written.",
}
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One of `_SENTENCES`, and what it names."""

    key: str
    what: str = ""

    def english(self) -> str:
        return _SENTENCES[self.key].replace("{what}", self.what)

    def translated(self) -> str:
        return _tr(_SENTENCES[self.key]).replace("{what}", self.what)


def tell(error: Exception, arguments: list[str]) -> int:
    """Record why the program could not start, say so, and return its exit code.

    Args:
        error: What ended the start; of an unexpected one only kind and place are told, as its text may
            hold a secret.
        arguments: Of the program.
    """
    log = _record(error, arguments)
    place = _Sentence("log", str(log)) if log else _Sentence("no_log")
    english = _Sentence("title").english(), reason_of(error), place.english()
    print("aspire-desktop: {}. {} {}".format(*english), file=sys.stderr)  # noqa: T201 (the last resort)
    if not any(argument.startswith("--screenshot") for argument in arguments):
        _show(error, place, english, arguments)
    return FAILED


def reason_of(error: BaseException, *, translated: bool = False) -> str:
    """Return why, as a sentence for people: in English, or in the language that is installed."""
    if not isinstance(error, AspireError):
        reason = _reason(error)
        return reason.translated() if translated else reason.english()
    if translated:
        from aspire_desktop.viewmodels.error_text import error_text

        return f"{error_text(error)} {error.detail}".strip()
    return f"{rendered(error)} {error.detail}".strip()


def _reason(error: BaseException) -> _Sentence:
    if own_files.were_replaced_under(error):
        return _Sentence("replaced")
    if isinstance(error, OSError):
        # Whoever starts the program may know of which file: there is no customer's among them.
        where = f" ({error.filename})" if error.filename else ""
        return _Sentence("system", f"{error.strerror or type(error).__name__}{where}")
    if isinstance(error, ImportError):
        return _Sentence("part_named", error.name) if error.name else _Sentence("part")
    return _Sentence("unexpected", type(error).__name__)


def _record(error: BaseException, arguments: list[str]) -> Path | None:
    """Write kind and place of `error` to the log, and return the log's path; None where that failed too."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    places = " < ".join(f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in reversed(frames))
    try:
        from aspire_desktop.services.log import FILE_NAME, start_logging, stop_logging
        from aspire_desktop.services.places import data_folder

        folder = data_folder(_data_dir(arguments)) / "logs"
        handler = start_logging(folder)
        _log.error("the start failed: %s in %s", type(error).__name__, places)
        stop_logging(handler)
    except (AspireError, OSError, ImportError):
        return None
    return folder / FILE_NAME if (folder / FILE_NAME).exists() else None


def _data_dir(arguments: list[str]) -> Path | None:
    from pathlib import Path

    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--data-dir":
            found = value or "".join(arguments[place + 1 : place + 2])
            return Path(found) if found else None
    return None


def _show(error: Exception, place: _Sentence, english: tuple[str, str, str], arguments: list[str]) -> None:
    try:
        _show_box(error, place, arguments)
    except Exception:
        if sys.platform == "win32":
            import ctypes

            title, reason, log = english
            ctypes.windll.user32.MessageBoxW(None, f"{reason}\n\n{log}", title, 0x10)


def _show_box(error: Exception, place: _Sentence, arguments: list[str]) -> None:
    from aspire_desktop.app.starting import application, wait_for
    from aspire_desktop.widgets.text import message_box

    qt = application()
    if qt.platformName() in ("offscreen", "minimal"):  # nobody would ever close it
        return
    _install_language(qt, arguments)
    box = message_box(
        None, _Sentence("title").translated(), reason_of(error, translated=True), place.translated()
    )
    box.setObjectName("startFailureBox")
    box.addButton(box.StandardButton.Close)
    wait_for(box)


def _install_language(qt: QApplication, arguments: list[str]) -> None:
    """Have the box speak the language that is set, or else the system's."""
    from aspire_desktop.app.language import install_language, remove_language

    try:
        install_language(qt, _language(arguments))
    except Exception:  # its file is what is missing, or the reading of it what has failed
        remove_language(qt)


def _language(arguments: list[str]) -> str:
    """Return the setting, of whatever file of settings can be read."""
    try:
        from aspire_desktop.services.places import data_folder
        from aspire_desktop.services.settings import SettingsFile

        return SettingsFile(data_folder(_data_dir(arguments))).read().language
    except Exception:
        return "system"


def _tr(text: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("StartFailure", text)
