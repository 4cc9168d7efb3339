"""The language of the program's texts."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

from aspire_desktop.services.resource_files import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)


class _Translations(QTranslator):
    """Keeps what it was read from, since Qt does not; in an installation it lies in an archive."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__(qt)
        self._content = resource("i18n", "en.qm").read_bytes()
        self.is_read = self.load(self._content)


def install_language(qt: QApplication) -> None:
    """Have texts that name a number follow it: one credential, two credentials."""
    translator = _Translations(qt)
    if translator.is_read:
        qt.installTranslator(translator)
    else:  # the texts of the code are English already
        _log.warning("the English plural forms cannot be read")
