"""How the refreshing of many tokens goes, and what was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QProgressBar, QWidget

from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.buttons import make_primary, push_button
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, control_row, dialog_layout, grown_size
from aspire_desktop.widgets.lists import show_list
from aspire_desktop.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence


class BulkDialog(Dialog):
    """Closing it cancels what has not begun; tokens that came are kept."""

    retry_requested = Signal()

    def __init__(self, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkDialog")
        self.setWindowTitle(self.tr("Refresh tokens"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = label("", self, name="bulkProgress")
        self._words.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setFormat("%p %")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._failed = QListWidget(self)
        self._failed.setObjectName("bulkFailures")
        self._failed.setAccessibleName(self.tr("What could not be refreshed, and why"))
        self._failed.setWordWrap(True)
        self._failed.hide()
        show_list(self._failed)
        self._retry = push_button(
            "bulkRetryButton", self.tr("&Retry failed"), self.tr("Refresh again the tokens that failed"), self
        )
        make_primary(self._retry)
        self._retry.clicked.connect(self.retry_requested)
        self._close = push_button(
            "bulkCloseButton", self.tr("Cancel"), self.tr("Cancel what is waiting"), self
        )
        self._close.clicked.connect(self.reject)
        buttons = control_row()
        buttons.addStretch(1)
        buttons.addWidget(self._retry)
        buttons.addWidget(self._close)
        layout = dialog_layout(self, self._words, self._bar)
        layout.addWidget(self._failed, 1)
        layout.addStretch()  # a list that is there takes its room
        add_footer(layout, buttons)
        self.resize(grown_size(self, 520, 320))
        self.begin(total)

    def begin(self, total: int) -> None:
        """Begin anew with so many credentials."""
        self._total = total
        self._bar.setRange(0, total)
        self._failed.clear()
        self._failed.hide()
        self._retry.hide()
        self._close.setText(self.tr("Cancel"))
        self.show_progress(0, [])

    def show_progress(self, done: int, failures: Sequence[str]) -> None:
        """Show how many turns are over, and which of them failed: a line each."""
        self._bar.setValue(done)
        for text in failures[self._failed.count() :]:
            self._failed.addItem(marked(text))
        self._failed.setVisible(bool(failures))
        words = self.tr("{done} of {total}: {good} refreshed, {bad} not.")
        self._words.setText(
            filled(words, done=done, total=self._total, good=done - len(failures), bad=len(failures))
        )

    def end(self, *, has_failures: bool) -> None:
        """Say that every turn is over."""
        self._close.setText(self.tr("Close"))
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self._retry.setVisible(has_failures)
