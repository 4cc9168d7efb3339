"""Execute, and Cancel in its place while a request is under way."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from aspire_desktop.widgets.buttons import SteadyButton, make_caution, make_danger, make_primary, push_button
from aspire_desktop.widgets.text import menu_text, set_hint

_MOST_WIDTH: Final = 180  #: of the name of another request, in pixels


class SendButton(QWidget):
    """Two buttons of which one is there: the focus goes from one to the other."""

    execute_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_running = False
        self._is_usable = False
        self._execute = push_button(
            "executeButton", self.tr("Execute"), self.tr("Execute the request (Ctrl+Enter)"), self
        )
        self._cancel = SteadyButton(self)
        self._cancel.setObjectName("cancelButton")
        self.name_running("", "")
        make_primary(self._execute)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._execute)
        self._stack.addWidget(self._cancel)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._execute.clicked.connect(self.execute_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._show()

    def set_usable(self, *, usable: bool) -> None:
        """Say whether there is anything to send."""
        self._is_usable = usable
        self._show()

    def set_running(self, *, running: bool) -> None:
        self.is_running = running
        self._show()

    def name_running(self, what: str, request: str) -> None:
        """Say what Cancel would cancel, where that is not the request in sight.

        Args:
            what: How it differs from that; empty where it is that.
            request: All of it, e.g. ``GET /Branches as “Payroll”``.
        """
        text, hint = self.tr("Cancel"), self.tr("Cancel the request (Esc)")
        if what:
            shown = self._cancel.fontMetrics().elidedText(what, Qt.TextElideMode.ElideMiddle, _MOST_WIDTH)
            text = self.tr("Cancel {what}").format(what=menu_text(shown))
            hint = self.tr("Cancel {request} (Esc)").format(request=request)
        self._cancel.setText(text)
        self._cancel.setAccessibleName(hint)
        set_hint(self._cancel, hint)

    def show_danger(self, *, is_production: bool, asks: bool) -> None:
        """Say where a request goes: to production, or to a host that asks before writes."""
        text = self.tr("Execute on Production") if is_production else self.tr("Execute")
        hint = self.tr("Execute the request (Ctrl+Enter)")
        if is_production:
            hint = self.tr("Execute the request on Production (Ctrl+Enter)")
            make_danger(self._execute)
        elif asks:
            make_caution(self._execute)
        else:
            make_primary(self._execute)
        self._execute.setText(text)
        self._execute.setAccessibleName(hint)
        set_hint(self._execute, hint)

    def _show(self) -> None:
        """Change places before one of them is disabled, which would lose the focus."""
        shown = self._cancel if self.is_running else self._execute
        shown.setEnabled(self.is_running or self._is_usable)
        self._stack.setCurrentWidget(shown)
        self._cancel.setEnabled(self.is_running)
        self._execute.setEnabled(self._is_usable and not self.is_running)
