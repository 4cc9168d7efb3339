"""A line and a list: type a few words, press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from aspire_desktop.viewmodels.formatting import quoted_search
from aspire_desktop.viewmodels.palette_model import EntryRole, PaletteEntry, PaletteModel
from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import dialog_layout, grown_size
from aspire_desktop.widgets.lists import show_list
from aspire_desktop.widgets.palette_delegate import PaletteDelegate
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.viewmodels.palette_model import PaletteEntry

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}

_LEFT_AFTER_MS = 400


class PaletteDialog(Dialog):
    """Finds credentials, operations, actions and settings.  The arrows move in the list while one types."""

    chosen = Signal(PaletteEntry)  #: what is gone to or done now
    refresh_requested = Signal(PaletteEntry)  #: the `PaletteEntry` whose token is to be refreshed, by Ctrl+R

    def __init__(
        self, entries: Sequence[PaletteEntry], parent: QWidget | None = None, *, recent: Sequence[str] = ()
    ) -> None:
        # Before Qt's own making, which already tells of changes.
        self._is_quick = self._was_active = False
        super().__init__(parent)
        self.setObjectName("paletteDialog")
        self.setWindowTitle(self.tr("Go to"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = PaletteModel(entries, recent, self)
        self._search = QLineEdit(self)
        self._search.setObjectName("paletteSearch")
        self._search.setAccessibleName(self.tr("Find a credential, operation, action or setting"))
        self._search.setPlaceholderText(self.tr("A credential, operation, action or setting"))
        self._nothing = label("", self, name="paletteNothing")
        self._nothing.setWordWrap(True)
        set_tone(self._nothing, Tone.QUIET)
        self._nothing.hide()
        self._list = QListView(self)
        self._list.setObjectName("paletteList")
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFocusProxy(self._search)  # its row is where Enter goes
        show_list(self._list)
        self._list.setItemDelegate(PaletteDelegate(self._list))
        layout = dialog_layout(self, self._search, self._nothing)
        layout.addWidget(self._list, 1)
        self.resize(grown_size(self, 560, 380))
        self._search.textChanged.connect(self._on_search_changed)
        self._search.returnPressed.connect(self._on_chosen)
        self._list.clicked.connect(self._on_chosen)
        self._move_to(0)

    def be_quick(self) -> None:
        """Be a window above all others, for a moment: it closes when another one is used."""
        self._is_quick = True
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # without a parent its owner ends it
        self.setWindowTitle(self.tr("Copy a token"))
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._search.setPlaceholderText(self.tr("A credential: Enter copies its token, Ctrl+R refreshes it"))
        self._search.setAccessibleName(self.tr("Find a credential; Enter copies its token"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        was_active, self._was_active = self._was_active, self.isActiveWindow()
        if self._is_quick and was_active and not self._was_active:
            # The key that brought it up is held down still: its grab takes the focus for a moment.
            QTimer.singleShot(_LEFT_AFTER_MS, self, self._close_if_left)

    def _close_if_left(self) -> None:
        if not self.isActiveWindow():
            self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_quick and _is_ctrl_r(event):
            entry = self._list.currentIndex().data(EntryRole)
            if entry is not None:
                self.refresh_requested.emit(entry)
            return
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move_to(self._list.currentIndex().row() + step)

    def _move_to(self, row: int) -> None:
        last = self._model.rowCount() - 1
        self._list.setCurrentIndex(self._model.index(max(0, min(row, last)), 0, QModelIndex()))

    def _on_search_changed(self, text: str) -> None:
        self._model.set_search(text)
        self._move_to(0)
        is_empty = not self._model.rowCount()
        said = self.tr("Nothing matches “{words}”.").format(words=quoted_search(text))
        self._nothing.setText(said if is_empty else "")
        self._nothing.setVisible(is_empty)
        if is_empty:
            announce(self._search, said)

    def _on_chosen(self) -> None:
        entry = self._list.currentIndex().data(EntryRole)
        if entry is not None and entry.is_enabled:
            self.accept()
            self.chosen.emit(entry)
            entry.act()


def _is_ctrl_r(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_R and event.modifiers() == Qt.KeyboardModifier.ControlModifier
