"""The language of the program's texts, and of Qt's own: those of its buttons and context menus."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from aspire_desktop.services.resource_files import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

#: That of the code, and of who speaks none of the others.
ENGLISH: Final = "en"
#: Each has its texts in ``resources/i18n``.
LANGUAGES: Final = (ENGLISH, "de", "es")

_log = logging.getLogger(__name__)


class _Translations(QTranslator):
    """Keeps what it was read from, since Qt does not; in an installation it lies in an archive."""

    def __init__(self, language: str, qt: QApplication) -> None:
        super().__init__(qt)
        self._content = resource("i18n", f"{language}.qm").read_bytes()
        self.is_read = self.load(self._content)


def install_language(qt: QApplication, wished: str = "system") -> None:
    """Have the texts that are asked for from now on be in a language: widgets keep those that they have.

    English needs a file as well, for texts that name a number: one credential, two credentials.

    Args:
        qt: Whose texts they are; those of the language before are taken away.
        wished: One of `LANGUAGES`; another is taken for ``system``.
    """
    language = _chosen(wished)
    remove_language(qt)
    _write_numbers_in(language)
    if language != ENGLISH:
        of_qt = QTranslator(qt)
        if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            qt.installTranslator(of_qt)
    translator = _Translations(language, qt)
    if translator.is_read:
        qt.installTranslator(translator)
    else:  # the texts of the code are English
        _log.warning("the texts in the language %s cannot be read", language)


def install_before_frame(qt: QApplication, wished: str) -> None:
    """Install a language that the first frame is in.  English needs its file only for what comes later."""
    language = _chosen(wished)
    remove_language(qt)
    if language == ENGLISH:
        _write_numbers_in(language)
    else:
        install_language(qt, language)


def install_after_frame(qt: QApplication) -> None:
    """Install English where no other language is there."""
    if not qt.findChildren(QTranslator):
        install_language(qt, ENGLISH)


def remove_language(qt: QApplication) -> None:
    """Have the texts be those of the code again."""
    for translator in qt.findChildren(QTranslator):
        qt.removeTranslator(translator)
        translator.setParent(None)


def _write_numbers_in(language: str) -> None:
    """Have numbers and dates be the language's: as the system's country writes them, if it speaks that."""
    name = QLocale.system().name()
    QLocale.setDefault(QLocale(name if name.startswith(f"{language}_") else language))


def _chosen(wished: str) -> str:
    return wished if wished in LANGUAGES else language_of_system()


def language_of_system() -> str:
    """Return which of `LANGUAGES` the system's user would like best."""
    wished = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wished if name in LANGUAGES), ENGLISH)
