"""The window: its panels side by side, its menus and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.choice import Choice
from aspire_desktop.widgets.credential_panel import CredentialPanel
from aspire_desktop.widgets.empty_state import EmptyState
from aspire_desktop.widgets.lock_page import LockPage
from aspire_desktop.widgets.look.heights import fit_again
from aspire_desktop.widgets.main_menu import MainMenu
from aspire_desktop.widgets.message_bar import MessageBar
from aspire_desktop.widgets.request.panel import RequestPanel
from aspire_desktop.widgets.response.panel import ResponsePanel
from aspire_desktop.widgets.side_panel import OPERATIONS, SidePanel
from aspire_desktop.widgets.splitters import as_bytes, as_text, restore_state, side_by_side, state_of
from aspire_desktop.widgets.status_strip import StatusStrip
from aspire_desktop.widgets.token_panel import TokenPanel
from aspire_desktop.widgets.work_area import SIDE_BY_SIDE, WorkArea

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.operation_model import OperationModel

_MARGIN: Final = 8
_SIZE: Final = (1280, 800)
_SMALLEST: Final = (880, 430)
_FRAME_HEIGHT: Final = 40
_NARROWEST_LIST: Final = 200
_LOCK_PAGE: Final = 2


class MainWindow(QMainWindow):
    """Owns the panels; who answers their wishes is not its business."""

    first_painted = Signal()
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
        self.setMinimumSize(*_SMALLEST)
        self.credentials = CredentialPanel(credentials, self.choice, self)
        self.token = TokenPanel(self)
        self.side = SidePanel(operations, self.choice, self)
        self.operations = self.side.operations
        self.request = RequestPanel(self)
        self.response = ResponsePanel(self)
        self.empty = EmptyState(self)
        self.lock_page = LockPage(self)
        self.status = StatusStrip(self)
        self.menu = MainMenu(self)
        self._was_painted = self._is_locked = self._is_ending = self._is_maximized = False
        self._focus_before: QWidget | None = None
        #: The program was started in the tray, without its window.
        self.was_hidden = False
        #: Whether closing the window leaves the program in the tray.
        self.closes_to_tray: Callable[[], bool] = lambda: False
        self.choice.begin()
        self.setMenuBar(self.menu)
        central = self._lay_out()
        self.setCentralWidget(central)
        self.messages = MessageBar(central)  # made last: Tab reaches it after the work
        self.messages.lay_over(self._stack)
        self.resize(_first_size())
        self._connect()
        self.show_empty(empty=False)

    def show_empty(self, *, empty: bool) -> None:
        """Show the guide's steps instead of the panels that need a credential."""
        self._page = 1 if empty else 0
        if not self._is_locked:
            self._stack.setCurrentIndex(self._page)
        self._show_parts()

    def show_opening(self, *, opening: bool) -> None:
        """Show, until the vault has answered, a page on which nothing takes keys: a passphrase, say."""
        self._is_locked = opening
        if opening:
            self.lock_page.show_opening()
        self._stack.setCurrentIndex(_LOCK_PAGE if opening else self._page)
        self.credentials.setEnabled(not opening)
        self.menu.set_locked(locked=opening)
        self._show_parts()

    def show_locked(self, *, locked: bool) -> None:
        """Show the lock in the place of the work; the list stays in sight, but cannot be used."""
        self._is_locked = locked
        self._stack.setCurrentIndex(_LOCK_PAGE if locked else self._page)
        self.credentials.setEnabled(not locked)
        self.messages.hold_back(held=locked)
        self.menu.set_locked(locked=locked)
        self._show_parts()

    def place(self) -> str:
        """Return where the window is, to be kept over restarts."""
        return as_text(self.saveGeometry())

    def restore_place(self, place: str) -> None:
        self.restoreGeometry(as_bytes(place))

    def layout_state(self) -> str:
        """Return the splitters' places, to be kept over restarts."""
        return "|".join([*(state_of(splitter) for splitter in self._splitters), self._work.state()])

    def restore_layout(self, state: str) -> None:
        """Take places that were kept, by this version or by one before it."""
        parts = state.split("|")
        for splitter, part in zip(self._splitters, parts, strict=False):
            restore_state(splitter, part)
        self._work.restore(parts[-1])

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
        # A change of the program's font reaches a window as one of its own, before it reaches the dialogs.
        if event.type() == QEvent.Type.FontChange and self._was_painted:
            QTimer.singleShot(0, self, lambda: fit_again(_application()))

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
        self._work.adapt(event.size())
        if self._is_maximized:
            self._show_parts()

    def maximize_response(self, *, maximized: bool) -> None:
        """Give the response all the room, or take it back."""
        if maximized == self._is_maximized:
            return
        focus: QWidget | None = self.focusWidget()
        self._is_maximized = maximized
        self._show_parts()
        if not maximized:
            before, self._focus_before = self._focus_before, None
            if before is not None and isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif focus is not None and not focus.isVisible():
            self._focus_before = focus
            self.response.focus_view()

    def _show_parts(self) -> None:
        """Hide what a maximized response takes the place of, while there is one to be seen."""
        alone = self._is_maximized and not self._is_locked and self._page == 0
        for part in (self.request, self.side, self.token):
            part.setVisible(not alone)
        self.credentials.setVisible(not alone or self.width() >= SIDE_BY_SIDE)
        self.menu.maximize_response.setChecked(self._is_maximized)
        self.response.show_maximized(maximized=self._is_maximized)

    def show_credential(self, profile: Profile | None) -> None:
        """Say whose work it is, and at once and everywhere where it is production."""
        self.token.show_credential(profile)
        environment = profile.environment if profile else None
        self.request.show_danger(
            is_production=environment is not None and environment.is_production,
            asks=environment is not None and environment.asks_before_writes,
        )
        self.setWindowTitle(self._title(profile))

    def prepare_to_end(self) -> None:
        """End with the next closing, whatever the settings say: the session is over."""
        self._is_ending = True

    def quit(self) -> None:
        """End the program."""
        self.prepare_to_end()
        self.close()

    def _title(self, profile: Profile | None) -> str:
        if profile is None:
            return self.tr("Aspire Desktop")
        production = self.tr("{name} · PRODUCTION – Aspire Desktop")
        text = production if profile.environment.is_production else self.tr("{name} – Aspire Desktop")
        return text.format(name=marked(profile.description))

    def _lay_out(self) -> QWidget:
        self.credentials.setMinimumWidth(_NARROWEST_LIST)
        self.side.setMinimumWidth(_NARROWEST_LIST)
        self._work = WorkArea(self.request, self.response, self)
        work = side_by_side((self.side, 252), (self._work, 728))
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
        whole = side_by_side((self.credentials, 264), (self._stack, 992))
        self._splitters = (whole, work)
        central = QWidget(self)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(_MARGIN, 4, _MARGIN, 2)
        layout.setSpacing(4)
        layout.addWidget(whole, 1)
        layout.addWidget(self.status)
        return central

    def _connect(self) -> None:
        """Let the menus say what the buttons say: one wish, whichever way it was made."""
        menu, token = self.menu, self.token
        menu.maximize_response.triggered.connect(lambda on: self.maximize_response(maximized=on))
        self.response.maximize_requested.connect(menu.maximize_response.trigger)
        for wish in (self.request.another_shown, menu.query_assistant.triggered, menu.history.triggered):
            wish.connect(self._on_request_wanted)
        self._f6 = QShortcut(QKeySequence("F6"), self, self.messages.enter_or_leave)
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
        menu.cancel.triggered.connect(self._on_cancel)
        menu.save_response.triggered.connect(self.response.save_requested)
        menu.update_description.triggered.connect(self.operations.update_requested)
        menu.find_operation.triggered.connect(self._on_find_operation)
        menu.find_credential.triggered.connect(self._on_find_credential)
        menu.find_in_response.triggered.connect(self.response.focus_find)
        menu.sort_requested.connect(self.credentials.sort_by)
        menu.quit.triggered.connect(self.quit)
        self.credentials.menu_requested.connect(self._on_credential_menu_requested)

    def _on_cancel(self) -> None:
        """Cancel what is under way; with nothing under way, take the room back from the response."""
        if self._is_maximized and not self.request.is_running:
            self.maximize_response(maximized=False)
        else:
            self.request.cancel_requested.emit()

    def _on_request_wanted(self) -> None:
        self.maximize_response(maximized=False)

    def _on_find_credential(self) -> None:
        self.maximize_response(maximized=False)
        self.credentials.focus_search()

    def _on_find_operation(self) -> None:
        self.maximize_response(maximized=False)
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


def _first_size() -> QSize:
    """Return the usual size, or what a small screen has room for beside the window's frame."""
    screen = QGuiApplication.primaryScreen()
    room = screen.availableSize() - QSize(0, _FRAME_HEIGHT)
    return QSize(*_SIZE).boundedTo(room)
