"""What the window says of an error."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from aspire_desktop.core.wording import rendered
from aspire_desktop.viewmodels.formatting import day_and_time, number

if TYPE_CHECKING:
    from aspire_desktop.core.wording import Worded


def error_text(error: Worded) -> str:
    """Return the sentence of an error in the window's language: its template is what is translated."""
    return rendered(error, partial(QCoreApplication.translate, "errors"), _written)


def _written(value: float | datetime, format_spec: str) -> str:
    """Group digits where the template does, and write a decimal point or a time as the language does."""
    if isinstance(value, datetime):
        return day_and_time(value)
    if format_spec == ",":
        return number(value)
    return format(value, format_spec).replace(".", QLocale().decimalPoint())
