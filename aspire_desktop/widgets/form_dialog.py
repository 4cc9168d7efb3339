"""A form that asks before it throws away what was typed into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from aspire_desktop.widgets.dialog import Dialog, lend_keys
from aspire_desktop.widgets.text import message_box

if TYPE_CHECKING:
    from collections.abc import Callable


class FormDialog(Dialog):
    """Esc, Cancel, the window's X and Quit all lead through `reject`; an unchanged form closes at once.

    A form says by `content` what it holds, and by `mark_unchanged` what of that is safe.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._safe: object = None
        self._is_followed = False
        self._question: QMessageBox | None = None

    def content(self) -> object:
        """Return what is typed, to be compared with what it was."""
        raise NotImplementedError

    @property
    def holds_secret(self) -> bool:
        """Whether a Secret is typed in it, which Aspire shows once only."""
        return False

    def mark_unchanged(self) -> None:
        """Take what is in the form for safe: nothing was typed yet, or all of it is saved."""
        self._safe, self._is_followed = self.content(), True

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost."""
        return self._is_followed and self.content() != self._safe

    def reject(self) -> None:
        if self.is_changed:
            self.ask_to_discard(lambda: None)
        else:
            super().reject()

    def ask_to_discard(self, then: Callable[[], object]) -> None:
        """Ask once whether what was typed may go; `then` is called after it is gone."""
        if self._question is not None:
            self._question.raise_()
            return
        box = message_box(
            self,
            self.tr("Discard what you typed?"),
            self.tr("This form has changes that are not saved."),
            self.tr("A Secret that Aspire showed once cannot be shown again.") if self.holds_secret else "",
        )
        box.setObjectName("discardBox")
        box.setProperty("needsNoVault", True)  # the program may be ended while it is locked
        keep = box.addButton(self.tr("&Keep editing"), QMessageBox.ButtonRole.RejectRole)
        keep.setObjectName("keepEditingButton")
        discard = box.addButton(self.tr("&Discard"), QMessageBox.ButtonRole.DestructiveRole)
        discard.setObjectName("discardButton")
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(self._on_question_finished)
        discard.clicked.connect(lambda: self._discard(then))
        self._question = box
        lend_keys(box)
        box.open()

    def _on_question_finished(self) -> None:
        self._question = None

    def _discard(self, then: Callable[[], object]) -> None:
        self._is_followed = False
        self.reject()
        then()


def changed_forms() -> list[FormDialog]:
    """Return the forms in which something is typed that is not saved, hidden ones included."""
    return [
        form for form in QApplication.topLevelWidgets() if isinstance(form, FormDialog) and form.is_changed
    ]
