"""Warns while a base URL is typed whose host only looks like Aspire's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.hosts import look_alike_warning
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QLineEdit


def host_warning(field: QLineEdit) -> QLabel:
    """Return a label for what is wrong with the host in `field`; hidden where nothing is."""
    warning = label("", field.parentWidget(), name=f"{field.objectName()}Warning")
    warning.setWordWrap(True)
    set_tone(warning, Tone.WARNING)
    warning.hide()

    def show(text: str) -> None:
        said = look_alike_warning(text)
        warning.setText(f"▲ {error_text(said)}" if said else "")
        warning.setVisible(said is not None)

    field.textChanged.connect(show)
    return warning
