"""What every dialog of the program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog

from aspire_desktop.widgets.dialog_layout import room_for
from aspire_desktop.widgets.enter_key import press_focused
from aspire_desktop.widgets.focus_place import FocusWatch
from aspire_desktop.widgets.look.icons import replace_clear_signs
from aspire_desktop.widgets.reading_order import bring_into_sight, move_focus

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QWidget


class Dialog(QDialog):
    """Is no larger than its screen; Tab walks through it as one reads it, also where parts were made late.

    Enter presses the button that has the focus, and else the dialog's own.  The key that locks the program
    works in it too, as a secret may be in sight there; so does the guide's.
    """

    def showEvent(self, event: QShowEvent) -> None:
        self.resize(room_for(self, self.width(), max(self.height(), self._height_of_words())))
        lend_keys(self)
        replace_clear_signs(self)
        super().showEvent(event)
        self._focus_watch().begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._focus_watch().end()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (Qt's own)
        return move_focus(self, forward=forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _focus_watch(self) -> FocusWatch:
        found = self.findChild(FocusWatch, "", Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, FocusWatch):
            return found
        watch = FocusWatch(self)
        watch.moved.connect(self._on_focus_moved)
        return watch

    def _on_focus_moved(self) -> None:
        """Scroll to what has the focus: Qt does it for Tab, not for the key of a field's caption.

        Nothing moves under a mouse button that is held down, nor under a list that has dropped down.
        """
        focus: QWidget | None = self.focusWidget()
        is_held = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if focus is not None and not is_held and QApplication.activePopupWidget() is None:
            bring_into_sight(focus)

    def _height_of_words(self) -> int:
        """Return the height that its wrapped texts need at its width; Qt itself does not ask them."""
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return 0
        return layout.totalHeightForWidth(room_for(self, self.width(), 0).width())


def lend_keys(dialog: QDialog) -> None:
    """Have the main window's keys for the lock and for the guide work in a dialog that stands on it."""
    for name in ("lockAction", "guideAction"):
        action = _action_of_window(dialog, name)
        if action is not None:
            dialog.addAction(action)


def _action_of_window(dialog: QDialog, name: str) -> QAction | None:
    """Return the main window's, through whatever dialogs this one stands on."""
    parent = dialog.parentWidget()
    while parent is not None:
        window = parent.window()
        found = window.findChild(QAction, name)
        if isinstance(found, QAction):
            return found
        parent = window.parentWidget()
    return None
