"""The window's frame: the list of credentials, the menus, the line at the bottom, and the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from aspire_desktop.viewmodels.choice import Choice
from aspire_desktop.widgets.credential_panel import CredentialPanel
from aspire_desktop.widgets.lock_page import LockPage
from aspire_desktop.widgets.look.heights import fit_again, grown
from aspire_desktop.widgets.main_menu import MainMenu
from aspire_desktop.widgets.splitters import as_bytes, as_text, side_by_side
from aspire_desktop.widgets.status_strip import StatusStrip

if TYPE_CHECKING:
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.operation_model import OperationModel

_MARGIN: Final = 8
_LIST_WIDTH, _WORK_WIDTH = 264, 992
_SIZE: Final = (1280, 800)
_SMALLEST: Final = (880, 430)
_FRAME_HEIGHT: Final = 40
#: Below this width, in pixels, the list says too little.
_NARROWEST_LIST: Final = 200


class Closing:
    """The wish to close the window; whoever lets the program go on keeps it."""

    def __init__(self) -> None:
        self.is_kept = False

    def keep(self) -> None:
        """Have the program go on."""
        self.is_kept = True


class WindowFrame(QMainWindow):
    """All that the first painted frame shows: what is not seen in it is not made before it."""

    first_painted = Signal()
    closing = Signal(Closing)  #: kept by one of its slots, at once, the window is hidden only; else it closes
    leaving = Signal(Closing)  #: kept by a slot that asks first, since something would be lost; else it ends
    closed = Signal()
    left_to_tray = Signal()  #: closed, but the program goes on

    def __init__(
        self, credentials: CredentialModel, operations: OperationModel, choice: Choice | None = None
    ) -> None:
        """Args: choice: What is chosen in both; one of its own where none is given."""
        super().__init__()
        self.choice = choice or Choice(credentials, operations, self)
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Aspire Desktop"))
        # A screen that is smaller yet, by its scale, say, has to show all of it.
        self.setMinimumSize(QSize(*_SMALLEST).boundedTo(self.screen().availableSize()))
        self.credentials = CredentialPanel(credentials, self.choice, self)
        self.lock_page = LockPage(self)
        self.status = StatusStrip(self)
        self.menu = MainMenu(self)
        self._was_painted = self._is_ending = False
        #: Whether `closed` was emitted, which nobody may have heard.
        self.was_closed = False
        self.setMenuBar(self.menu)
        self._central = self._lay_out()
        self.setCentralWidget(self._central)
        self.resize(_first_size())
        self._connect_list()

    def place(self) -> str:
        """Return where the window is, to be kept over restarts."""
        return as_text(self.saveGeometry())

    def restore_place(self, place: str) -> None:
        self.restoreGeometry(as_bytes(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.first_painted.emit()
            QTimer.singleShot(300, self._finish_look)

    def _finish_look(self) -> None:
        from aspire_desktop.widgets.look.focus_ring import FocusRing
        from aspire_desktop.widgets.look.icons import replace_clear_signs

        replace_clear_signs(self)
        FocusRing(_application(), self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A change of the program's font reaches a window as one of its own, before it reaches the dialogs.
        if event.type() == QEvent.Type.FontChange and self._was_painted:
            QTimer.singleShot(0, self, lambda: fit_again(_application()))

    def closeEvent(self, event: QCloseEvent) -> None:
        closing = Closing()
        if not self._is_ending:
            self.closing.emit(closing)
        if not closing.is_kept and not self._is_ending and self._asks_first():
            event.ignore()
            return
        if closing.is_kept:
            event.ignore()
            self.hide()
            self.left_to_tray.emit()
            return
        super().closeEvent(event)
        self.was_closed = True
        self.closed.emit()

    def prepare_to_end(self) -> None:
        """End with the next closing, whatever the settings say: the session is over."""
        self._is_ending = True

    def wish_to_quit(self) -> None:
        """End the program, unless something is not saved and shall not be lost."""
        if not self._asks_first():
            self.quit()

    def _asks_first(self) -> bool:
        """Have the first that holds something unsaved ask; say whether there is one."""
        from aspire_desktop.widgets.form_dialog import changed_forms

        forms = changed_forms()
        if forms:
            forms[0].ask_to_discard(self.wish_to_quit)
            return True
        leaving = Closing()
        self.leaving.emit(leaving)
        return leaving.is_kept

    def quit(self) -> None:
        """End the program."""
        self.prepare_to_end()
        self.close()

    def _lay_out(self) -> QWidget:
        self.credentials.setMinimumWidth(_NARROWEST_LIST)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.lock_page)
        width = grown(_LIST_WIDTH, self.fontMetrics())
        self._whole = side_by_side((self.credentials, width), (self._stack, _WORK_WIDTH))
        central = QWidget(self)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(_MARGIN, 4, _MARGIN, 2)
        layout.setSpacing(4)
        layout.addWidget(self._whole, 1)
        layout.addWidget(self.status)
        return central

    def _connect_list(self) -> None:
        menu = self.menu
        menu.new_credential.triggered.connect(self.credentials.add_requested)
        menu.edit_credential.triggered.connect(self.credentials.edit_requested)
        menu.duplicate_credential.triggered.connect(self.credentials.duplicate_requested)
        menu.delete_credential.triggered.connect(self.credentials.delete_requested)
        menu.sort_requested.connect(self.credentials.sort_by)
        menu.quit.triggered.connect(self.wish_to_quit)
        self.credentials.menu_requested.connect(self._on_credential_menu_requested)

    def _on_credential_menu_requested(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choice.profile_changed.connect(menu.close)  # its entries act on the credential that is chosen
        is_many = len(self.credentials.chosen()) > 1
        menu.addActions(self.menu.bulk_actions() if is_many else self.menu.credential_actions())
        menu.popup(position)


def _application() -> QApplication:
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)  # noqa: S101 (a window cannot be without one)
    return qt


def _first_size() -> QSize:
    """Return the usual size, or what a small screen has room for beside the window's frame."""
    screen = QGuiApplication.primaryScreen()
    room = screen.availableSize() - QSize(0, _FRAME_HEIGHT)
    return QSize(*_SIZE).boundedTo(room)
