"""The ways to the guide: its key, its menu, and everything that says where it explains more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from aspire_desktop.core.guide import Topic

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

    def open(self, topic: Topic | None = None) -> None:
        """Show the guide at a topic, or where it was left."""
        if self._dialog is None:
            from aspire_desktop.services.guide_pages import read_guide
            from aspire_desktop.widgets.guide.dialog import GuideDialog

            self._dialog = GuideDialog(read_guide())
        if topic is not None:
            self._dialog.go(topic.value)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _on_guide_triggered(self) -> None:
        self.open(self._topic_here())

    def _topic_here(self) -> Topic | None:
        """Return what explains the message shown, or else the part of the window that is worked in."""
        panels = self._panels
        if panels.messages.topic is not None:
            return panels.messages.topic
        parts: list[tuple[QWidget, Topic]] = [
            (panels.token, Topic.TOKEN),
            (panels.request, Topic.TRYING),
            (panels.response, Topic.FAILURES),
            (panels.side, Topic.TRYING),
        ]
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((topic for part, topic in parts if part.isAncestorOf(focus)), None)

    def close(self) -> None:
        """Take the guide's own window away: the program ends."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
