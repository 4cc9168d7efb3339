"""The ways to the guide: its key, its menu, and everything that says where it explains more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aspire_desktop.app.help.panels import HelpPanels
    from aspire_desktop.widgets.guide.dialog import GuideDialog


class GuideFlow(QObject):
    """Makes the guide's window when it is asked for, and keeps it until the program ends."""

    def __init__(self, panels: HelpPanels) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._dialog: GuideDialog | None = None
        panels.menu.guide.triggered.connect(self._on_guide_triggered)
        for part in (panels.empty, panels.messages, panels.response):
            part.guide_requested.connect(self.open)

    def open(self, place: str = "") -> None:
        """Show the guide at a place, such as a `Topic`; where it was left without one."""
        if self._dialog is None:
            from aspire_desktop.services.guide_pages import read_guide
            from aspire_desktop.widgets.guide.dialog import GuideDialog

            self._dialog = GuideDialog(read_guide())
        if place:
            self._dialog.go(place)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _on_guide_triggered(self) -> None:
        self.open(self._place_here())

    def _place_here(self) -> str:
        """Return what explains the field that has the focus, the message shown, or the part worked in.

        Focus stays on the button whose press failed: there the message comes first, and only there, not in
        what was opened over it.
        """
        from aspire_desktop.core.guide_context import is_explained, place_of

        messages, focus = self._panels.messages, QApplication.focusWidget() or QApplication.activeWindow()
        names = _names(focus)
        has_own = bool(names) and is_explained(names[0]) and not isinstance(focus, QAbstractButton)
        is_elsewhere = focus is not None and focus.window() is not messages.window()
        return place_of(names) if has_own or is_elsewhere or messages.topic is None else messages.topic

    def close(self) -> None:
        """Take the guide's own window away: the program ends."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None


def _names(part: QWidget | None) -> list[str]:
    """Return the object names of a part and of all that it stands in, from the inside out."""
    names = []
    while part is not None:
        if part.objectName():
            names.append(part.objectName())
        part = part.parentWidget()
    return names
