"""Clicks each field of the credential's form with the middle button, on the display of ``DISPLAY``.

``python -m tests.support.middle_click`` prints, for each field, what then stands in all of them: JSON.
The primary selection that the button inserts exists on X11 only, so this is a process of its own.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QWidget

from aspire_desktop.widgets.credential_dialog import CredentialDialog

FIELDS = ("descriptionField", "clientIdField", "secretField", "baseUrlField", "tagsField", "notesField")
TARGETS = (*FIELDS, "scopesFilter", "pasteZone")
BLOCK = "Client ID: client-4711\nSecret: canary-secret-4711\n"


def texts_after_click(name: str, text: str) -> dict[str, str]:
    """Return what stands in a new form's fields after a click on `name` with `text` selected elsewhere."""
    dialog = CredentialDialog({"Branches": frozenset({"GET"})})
    dialog.show()
    assert QTest.qWaitForWindowExposed(dialog)
    choice = dialog.findChild(QComboBox, "scopesChoice")
    assert choice is not None
    choice.setCurrentText("Only these")
    QGuiApplication.clipboard().setText(text, QClipboard.Mode.Selection)
    part = dialog.findChild(QWidget, name)
    assert part is not None
    target = part.viewport() if isinstance(part, QPlainTextEdit) else part
    QTest.mouseClick(
        target, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPoint(6, target.height() // 2)
    )
    found = {field: _text(dialog.findChild(QWidget, field)) for field in FIELDS}
    dialog.close()
    return found


def _text(part: QWidget | None) -> str:
    assert part is not None
    return part.toPlainText() if isinstance(part, QPlainTextEdit) else str(part.property("text"))


def main() -> int:
    qt = QApplication(sys.argv[:1])
    assert qt.clipboard().supportsSelection()
    blocks = {name: texts_after_click(name, BLOCK) for name in TARGETS}
    plain = {name: texts_after_click(name, "plain words") for name in ("descriptionField", "notesField")}
    sys.stdout.write(json.dumps({"blocks": blocks, "plain": plain}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
