"""What is wrong in a form: which field it is in, and until when it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from aspire_desktop.core.errors import AspireError

#: By what an error calls it, or by how its code begins: the object name of a credential's field.
_FIELDS: Final = {
    "Client ID": "clientIdField",
    "Secret": "secretField",
    "Description": "descriptionField",
    "Tags": "tagsField",
    "Notes": "notesField",
    "credential.description": "descriptionField",
    "credential.tag": "tagsField",
    "credential.too_many_tags": "tagsField",
    "credential.notes": "notesField",
    "credential.secret_for_host": "secretField",
    "environment.base_url": "baseUrlField",
    "policy.environment": "environmentField",
}


def field_at_fault(error: AspireError) -> str:
    """Return the object name of the credential's field that an error is about; empty where none is."""
    if not isinstance(error, InputError):  # the disk's or the server's, whatever is named in it
        return ""
    named = error.data.get("name", error.data.get("field"))
    if isinstance(named, str) and named in _FIELDS:
        return _FIELDS[named]
    return next((field for start, field in _FIELDS.items() if error.code.startswith(start)), "")


def return_to(line: QLineEdit) -> None:
    """Give the focus to the field that is at fault; what is typed takes the place of what is in it."""
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    line.selectAll()


def when_edited(form: QWidget, act: Callable[[], object]) -> None:
    """Call `act` whenever something in a form is typed, pasted or chosen: what was said of it is over."""
    for line in form.findChildren(QLineEdit):
        line.textChanged.connect(lambda _: act())
    for text in form.findChildren(QPlainTextEdit):
        text.textChanged.connect(act)
    for box in form.findChildren(QComboBox):
        box.currentIndexChanged.connect(lambda _: act())
