"""The language of the program's texts."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

from aspire_desktop.services.resource_files import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)


def install_language(qt: QApplication) -> None:
    """Have texts that name a number follow it: one credential, two credentials."""
    translator = QTranslator(qt)
    if translator.load(str(resource("i18n", "en.qm"))):
        qt.installTranslator(translator)
    else:  # the texts of the code are English already
        _log.warning("the English plural forms cannot be read")
