"""Warns while a Client ID and a Secret are typed or pasted that seem to stand in each other's field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.credentials.swapping import look_swapped
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QLineEdit


def swap_warning(client_id: QLineEdit, secret: QLineEdit) -> QLabel:
    """Return a label that says so; hidden where they look as they should."""
    text = QCoreApplication.translate(
        "CredentialForm", "Client ID and Secret look swapped: what is saved as the Client ID is shown."
    )
    warning = label(f"▲ {text}", secret.parentWidget(), name="swapWarning")
    warning.setWordWrap(True)
    set_tone(warning, Tone.WARNING)
    warning.hide()

    def show() -> None:
        warning.setVisible(look_swapped(client_id.text(), secret.text()))

    client_id.textChanged.connect(show)
    secret.textChanged.connect(show)
    return warning
