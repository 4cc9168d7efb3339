"""A field for a passphrase, which nobody reads over a shoulder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def passphrase_field(name: str, accessible_name: str, parent: QWidget) -> QLineEdit:
    """Return an empty field of that object name, with dots for letters."""
    made = QLineEdit(parent)
    made.setObjectName(name)
    made.setAccessibleName(accessible_name)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
