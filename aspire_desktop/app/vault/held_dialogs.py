"""Keeps every other window off the screen while all is locked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from aspire_desktop.widgets.form_dialog import FormDialog

#: Set on a dialog that holds what the vault had sealed: it is closed, where others are only hidden.
HOLDS_SECRETS: Final = "holdsSecrets"
#: Set on a dialog that shows nothing of the vault, and which the user may open over the lock.
NEEDS_NO_VAULT: Final = "needsNoVault"


class HeldDialogs(QObject):
    """The one place that guards the lock: a dialog that work begun before opens late is held back, too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QCoreApplication.instance()
        assert application is not None  # noqa: S101 (there is no window without one)
        self._application = application
        self._hidden: list[QDialog] = []
        self._is_holding = False

    @property
    def is_something_typed(self) -> bool:
        """Whether a form is held in which something is typed that is not saved."""
        return any(isValid(one) and isinstance(one, FormDialog) and one.is_changed for one in self._hidden)

    def hold(self) -> bool:
        """Take all dialogs and menus off the screen, and whatever opens until `let`.

        Returns:
            Whether the window that had the keyboard is gone by that: not every window manager gives it to
            another one then.
        """
        while (menu := QApplication.activePopupWidget()) is not None and menu.close():
            pass
        active = QApplication.activeWindow()
        shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
        dialogs = [one for one in shown if isinstance(one, QDialog)]
        for dialog in sorted(dialogs, key=_depth):
            if isValid(dialog) and dialog.isVisible():  # it may have ended with the one below it
                self._hide(dialog)
        self._is_holding = True
        self._application.installEventFilter(self)
        return active in dialogs

    def let(self) -> None:
        """Hold back nothing any more; what was held stays hidden until `show`."""
        self._is_holding = False
        self._application.removeEventFilter(self)

    def show(self) -> None:
        """Show what was held again, with what is typed into it, a question after the form it is about."""
        hidden, self._hidden = [one for one in self._hidden if isValid(one)], []
        for dialog in sorted(hidden, key=_depth):
            if isValid(dialog):  # it may have ended meanwhile, e.g. when its work was done
                dialog.show()
                dialog.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and watched.isWindow():
            self._hold_back(watched)
        return False

    def _hold_back(self, dialog: QDialog) -> None:
        if not dialog.property(NEEDS_NO_VAULT):
            # Within its own showing Qt would map it after all: it goes right afterwards, unseen till then.
            dialog.setWindowOpacity(0)
            QTimer.singleShot(0, dialog, lambda: self._hide_late(dialog))

    def _hide_late(self, dialog: QDialog) -> None:
        if self._is_holding and dialog.isVisible():
            self._hide(dialog)
        dialog.setWindowOpacity(1)

    def _hide(self, dialog: QDialog) -> None:
        """Hide a dialog; one that holds secrets is closed, unless something is typed into it."""
        waits = isinstance(dialog, FormDialog) and dialog.is_changed
        if dialog.property(HOLDS_SECRETS) and not waits:
            dialog.reject()
        else:
            dialog.hide()
            self._hidden.append(dialog)


def _depth(dialog: QDialog) -> int:
    """Return how many windows a dialog stands on."""
    count, parent = 0, dialog.parentWidget()
    while parent is not None:
        count, parent = count + 1, parent.window().parentWidget()
    return count
