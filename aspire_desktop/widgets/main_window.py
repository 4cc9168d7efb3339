"""The window: its panels side by side, its menus and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.widgets.credential_panel import CredentialPanel
from aspire_desktop.widgets.empty_state import EmptyState
from aspire_desktop.widgets.lock_page import LockPage
from aspire_desktop.widgets.look.heights import fit_again
from aspire_desktop.widgets.main_menu import MainMenu
from aspire_desktop.widgets.message_bar import MessageBar
from aspire_desktop.widgets.request.panel import RequestPanel
from aspire_desktop.widgets.response.panel import ResponsePanel
from aspire_desktop.widgets.side_panel import OPERATIONS, SidePanel
from aspire_desktop.widgets.status_strip import StatusStrip
from aspire_desktop.widgets.token_panel import TokenPanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.operation_model import OperationModel

_MARGIN: Final = 8
_SIZE: Final = (1280, 800)
_SMALLEST: Final = (960, 600)
_FRAME_HEIGHT: Final = 40
_NARROWEST_LIST: Final = 200
_NARROWEST_ANSWER: Final = 520
_LOCK_PAGE: Final = 2
_SIDE_BY_SIDE: Final = 1500


class MainWindow(QMainWindow):
    """Owns the panels; who answers their wishes is not its business."""

    first_painted = Signal()
    closed = Signal()
    left_to_tray = Signal()  #: closed, but the program goes on

    def __init__(self, credentials: CredentialModel, operations: OperationModel) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Aspire Desktop"))
        self.setMinimumSize(*_SMALLEST)
        self.messages = MessageBar(self)
        self.credentials = CredentialPanel(credentials, self)
        self.token = TokenPanel(self)
        self.side = SidePanel(operations, self)
        self.operations = self.side.operations
        self.request = RequestPanel(self)
        self.response = ResponsePanel(self)
        self.empty = EmptyState(self)
        self.lock_page = LockPage(self)
        self.status = StatusStrip(self)
        self.menu = MainMenu(self)
        self._was_painted = self._is_locked = self._is_ending = False
        #: The program was started in the tray, without its window.
        self.was_hidden = False
        #: Whether closing the window leaves the program in the tray.
        self.closes_to_tray: Callable[[], bool] = lambda: False
        self.setMenuBar(self.menu)
        self.setCentralWidget(self._lay_out())
        self.resize(_first_size())
        self._connect()
        self.show_empty(empty=False)

    def show_empty(self, *, empty: bool) -> None:
        """Show the guide's steps instead of the panels that need a credential."""
        self._page = 1 if empty else 0
        if not self._is_locked:
            self._stack.setCurrentIndex(self._page)

    def show_locked(self, *, locked: bool) -> None:
        """Show the lock in the place of the work; the list stays in sight, but cannot be used."""
        self._is_locked = locked
        self._stack.setCurrentIndex(_LOCK_PAGE if locked else self._page)
        self.credentials.setEnabled(not locked)
        self.messages.hold_back(held=locked)
        self.menu.set_locked(locked=locked)

    def place(self) -> str:
        """Return where the window is, to be kept over restarts."""
        return _as_text(self.saveGeometry())

    def restore_place(self, place: str) -> None:
        self.restoreGeometry(_as_bytes(place))

    def layout_state(self) -> str:
        """Return the splitters' places, to be kept over restarts."""
        return "|".join(_as_text(splitter.saveState()) for splitter in self._splitters)

    def restore_layout(self, state: str) -> None:
        for splitter, part in zip(self._splitters, state.split("|"), strict=False):
            splitter.restoreState(_as_bytes(part))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.first_painted.emit()
            QTimer.singleShot(300, self._finish_look)

    def _finish_look(self) -> None:
        from aspire_desktop.widgets.look.icons import replace_clear_signs

        replace_clear_signs(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange and self._was_painted:
            fit_again(_application())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_ending and self.closes_to_tray():
            event.ignore()
            self.hide()
            self.left_to_tray.emit()
            return
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.messages.place_over()
        wide = self.width() >= _SIDE_BY_SIDE
        wished = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._answer.orientation() != wished:
            self._answer.setOrientation(wished)
            self._answer.setSizes([440, 900] if wide else [252, 404])
            QTimer.singleShot(0, self.request.form.lay_out_again)

    def maximize_response(self) -> None:
        """Give the response all the room, and take it back."""
        hidden = self.request.isVisible()
        for part in (self.request, self.side, self.token):
            part.setVisible(not hidden)

    def show_danger(self, *, danger: bool, name: str) -> None:
        self.request.show_danger(danger=danger)
        self.setWindowTitle(f"{name} · PRODUCTION – Aspire Desktop" if danger else f"{name} – Aspire Desktop")

    def prepare_to_end(self) -> None:
        """End with the next closing, whatever the settings say: the session is over."""
        self._is_ending = True

    def quit(self) -> None:
        """End the program."""
        self.prepare_to_end()
        self.close()

    def _lay_out(self) -> QWidget:
        self.credentials.setMinimumWidth(_NARROWEST_LIST)
        self.side.setMinimumWidth(_NARROWEST_LIST)
        self.response.setMinimumWidth(_NARROWEST_ANSWER)
        answer = _splitter(Qt.Orientation.Vertical, (self.request, 252), (self.response, 404))
        work = _splitter(Qt.Orientation.Horizontal, (self.side, 252), (answer, 728))
        self._answer = answer
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_MARGIN)
        column.addWidget(self.token)
        column.addWidget(work, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(right)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.lock_page)
        whole = _splitter(Qt.Orientation.Horizontal, (self.credentials, 264), (self._stack, 992))
        self._splitters = (whole, work, answer)
        central = QWidget(self)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(_MARGIN, 4, _MARGIN, 2)
        layout.setSpacing(4)
        layout.addWidget(whole, 1)
        layout.addWidget(self.status)
        self.messages.setParent(central)
        return central

    def _connect(self) -> None:
        """Let the menus say what the buttons say: one wish, whichever way it was made."""
        menu, token = self.menu, self.token
        self.response.maximize_requested.connect(self.maximize_response)
        self._f11 = QShortcut(QKeySequence("F11"), self, self.maximize_response)
        self.empty.follow(menu.new_credential, menu.import_list, menu.import_credentials)
        menu.new_credential.triggered.connect(self.credentials.add_requested)
        menu.edit_credential.triggered.connect(self.credentials.edit_requested)
        menu.duplicate_credential.triggered.connect(self.credentials.duplicate_requested)
        menu.delete_credential.triggered.connect(self.credentials.delete_requested)
        menu.get_token.triggered.connect(token.get_requested)
        menu.refresh_token.triggered.connect(token.refresh_requested)
        menu.copy_requested.connect(token.copy_requested)
        self.credentials.copy_requested.connect(lambda: token.copy_requested.emit(Copyable.TOKEN))
        menu.execute.triggered.connect(self.request.execute_requested)
        menu.cancel.triggered.connect(self.request.cancel_requested)
        menu.save_response.triggered.connect(self.response.save_requested)
        menu.update_description.triggered.connect(self.operations.update_requested)
        menu.find_operation.triggered.connect(self._on_find_operation)
        menu.find_credential.triggered.connect(self.credentials.focus_search)
        menu.find_in_response.triggered.connect(self.response.focus_find)
        menu.sort_requested.connect(self.credentials.sort_by)
        menu.quit.triggered.connect(self.quit)
        self.credentials.menu_requested.connect(self._on_credential_menu_requested)

    def _on_find_operation(self) -> None:
        self.side.show_page(OPERATIONS)
        self.operations.focus_filter()

    def _on_credential_menu_requested(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_many = len(self.credentials.chosen()) > 1
        menu.addActions(self.menu.bulk_actions() if is_many else self.menu.credential_actions())
        menu.popup(position)


def _application() -> QApplication:
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)  # noqa: S101 (a window cannot be without one)
    return qt


def _as_text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _as_bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))


def _first_size() -> QSize:
    """Return the usual size, or what a small screen has room for beside the window's frame."""
    screen = QGuiApplication.primaryScreen()
    room = screen.availableSize() - QSize(0, _FRAME_HEIGHT)
    return QSize(*_SIZE).boundedTo(room)


def _splitter(orientation: Qt.Orientation, *parts: tuple[QWidget, int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(_MARGIN)
    splitter.setChildrenCollapsible(False)
    for widget, _ in parts:
        splitter.addWidget(widget)
    splitter.setSizes([size for _, size in parts])
    splitter.setStretchFactor(len(parts) - 1, 1)
    return splitter
