"""What the window says of an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.wording import rendered

if TYPE_CHECKING:
    from aspire_desktop.core.wording import Worded


def error_text(error: Worded) -> str:
    """Return the sentence of an error in the window's language: its template is what is translated."""
    return rendered(error, lambda template: QCoreApplication.translate("errors", template))
