"""The window, whole: its frame, the work, and what stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from shiboken6 import isValid

from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.marks import marked
from aspire_desktop.widgets.splitters import restore_state, state_of
from aspire_desktop.widgets.window_frame import WindowFrame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.operation_model import OperationModel


class MainWindow(WindowFrame):
    """Owns the panels; who answers their wishes is not its business."""

    def __init__(
        self,
        credentials: CredentialModel,
        operations: OperationModel,
        choice: Choice | None = None,
        *,
        furnished: bool = True,
    ) -> None:
        """Args: furnished: Whether all is made at once; else the work is not there before `furnish`."""
        super().__init__(credentials, operations, choice)
        self._is_locked = self._is_empty = self._is_maximized = self._is_furnished = False
        self._layout = ""  # kept from the last run, for what is not made yet
        self._focus_before: QWidget | None = None
        if furnished:
            self.furnish()

    def furnish(self) -> None:
        """Make what stands behind the page that is shown first: a third of the window's making."""
        from aspire_desktop.widgets.empty_state import EmptyState
        from aspire_desktop.widgets.message_bar import MessageBar
        from aspire_desktop.widgets.work_page import WorkPage

        page = self._work = WorkPage(self.choice.operations, self.choice, self)
        self.token, self.side, self.operations = page.token, page.side, page.side.operations
        self.request, self.response = page.request, page.response
        self.empty = EmptyState(self)
        self.choice.begin()
        self._stack.addWidget(page)
        self._stack.addWidget(self.empty)
        self.messages = MessageBar(self._central)
        self.messages.lay_over(self._stack)
        self._is_furnished = True
        self._connect()
        self._restore_work()
        page.area.adapt(self.size())
        self._show_page()

    def show_empty(self, *, empty: bool) -> None:
        """Show the guide's steps instead of the panels that need a credential.

        The focus does not stay behind in what goes: it comes to the list, whose first credential is there.
        """
        focus: QWidget | None = self.focusWidget()
        is_left = not empty and self._is_empty and focus is not None and self.empty.isAncestorOf(focus)
        self._is_empty = empty
        self._show_page()
        if is_left:
            self.credentials.focus_list()

    def focus_begin(self) -> None:
        """Give the focus to where somebody begins: the list, or the first steps where it is empty."""
        if self._is_empty:
            self.empty.focus_first()
        else:
            self.credentials.focus_list()

    def show_opening(self, *, opening: bool) -> None:
        """Show, until the vault has answered, a page on which nothing takes keys: a passphrase, say."""
        self._is_locked = opening
        if opening:
            self.lock_page.show_opening()
        self.credentials.setEnabled(not opening)
        self.menu.set_locked(locked=opening)
        self._show_page()

    def show_locked(self, *, locked: bool) -> None:
        """Show the lock in the place of the work; the list stays in sight, but cannot be used."""
        self._is_locked = locked
        self.credentials.setEnabled(not locked)
        self.messages.hold_back(held=locked)
        self.menu.set_locked(locked=locked)
        self._show_page()

    def layout_state(self) -> str:
        """Return the splitters' places, to be kept over restarts."""
        return "|".join([state_of(self._whole), state_of(self._work.splitter), self._work.area.state()])

    def restore_layout(self, state: str) -> None:
        """Take places that were kept, by this version or by one before it."""
        self._layout = state
        restore_state(self._whole, state.partition("|")[0])
        self._restore_work()

    def _restore_work(self) -> None:
        if not self._is_furnished or not self._layout:
            return
        parts = self._layout.split("|")
        if len(parts) > 1:
            restore_state(self._work.splitter, parts[1])
        self._work.area.restore(parts[-1])

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (Qt's own)
        from aspire_desktop.widgets.reading_order import move_focus

        return move_focus(self._central, forward=forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from aspire_desktop.widgets.enter_key import press_focused

        if not press_focused(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_furnished:
            self._work.area.adapt(event.size())
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

    def _show_page(self) -> None:
        """Show the lock, the first steps or the work."""
        if not self._is_furnished:
            return
        behind = self.empty if self._is_empty else self._work
        self._stack.setCurrentWidget(self.lock_page if self._is_locked else behind)
        self._show_parts()

    def _show_parts(self) -> None:
        """Hide what a maximized response takes the place of, while there is one to be seen."""
        from aspire_desktop.widgets.work_area import SIDE_BY_SIDE

        alone = self._is_maximized and not self._is_locked and not self._is_empty
        self._work.show_alone(alone=alone)
        self.credentials.setVisible(not alone or self.width() >= SIDE_BY_SIDE)
        self.menu.maximize_response.setChecked(self._is_maximized)
        self.response.show_maximized(maximized=self._is_maximized)

    def show_credential(self, profile: Profile | None, *, writes_forbidden: bool = False) -> None:
        """Say whose work it is, and at once and everywhere where it is production; see `TokenPanel`."""
        self.token.show_credential(profile, writes_forbidden=writes_forbidden)
        environment = profile.environment if profile else None
        self.request.show_danger(
            is_production=environment is not None and environment.is_production,
            asks=profile is not None and profile.asks_before_writes,
        )
        self.setWindowTitle(self._title(profile))

    def _title(self, profile: Profile | None) -> str:
        if profile is None:
            return self.tr("Aspire Desktop")
        production = self.tr("{name} · PRODUCTION – Aspire Desktop")
        text = production if profile.environment.is_production else self.tr("{name} – Aspire Desktop")
        return text.format(name=marked(profile.description))

    def _connect(self) -> None:
        """Let the menus say what the buttons say: one wish, whichever way it was made."""
        menu, token = self.menu, self.token
        menu.maximize_response.triggered.connect(lambda on: self.maximize_response(maximized=on))
        self.response.maximize_requested.connect(menu.maximize_response.trigger)
        for wish in (self.request.another_shown, menu.query_assistant.triggered, menu.history.triggered):
            wish.connect(self._on_request_wanted)
        self._f6 = QShortcut(QKeySequence("F6"), self, self.messages.enter_or_leave)
        self.empty.follow(menu.new_credential, menu.import_credentials)
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
        self.operations.opened.connect(self.request.focus_first_field)
        menu.find_in_response.triggered.connect(self.response.focus_find)

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
        from aspire_desktop.widgets.side_panel import OPERATIONS

        self.maximize_response(maximized=False)
        self.side.show_page(OPERATIONS)
        self.operations.focus_filter()
