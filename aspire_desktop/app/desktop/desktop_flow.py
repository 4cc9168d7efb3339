"""The program's place on the desktop: tray, hot key, start at sign-in, and what closing the window means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from aspire_desktop.app.asking import Question, Role, Way, ask
from aspire_desktop.app.desktop.capture_flow import CaptureFlow
from aspire_desktop.app.desktop.tray import Tray
from aspire_desktop.app.hot_key import HotKeyError, hot_keys
from aspire_desktop.app.notices import notices
from aspire_desktop.app.screen_capture import capture_switch
from aspire_desktop.app.wish import Wish, WishKind
from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.errors import DesktopError
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.app.desktop.palette_flow import PaletteFlow
    from aspire_desktop.app.desktop.panels import DesktopPanels
    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.hot_key.keys import HotKeys
    from aspire_desktop.app.notices.notices import Notices
    from aspire_desktop.app.tokens.tokens import Tokens
    from aspire_desktop.app.vault.lock_flow import LockFlow
    from aspire_desktop.services.settings import Settings
    from aspire_desktop.viewmodels.notice import Notice
    from aspire_desktop.widgets.window_frame import Closing


class DesktopFlow(QObject):
    problem_changed = Signal(str, str)  #: a setting's field, and why it is not in force; empty where it is
    nothing_unsaved = Signal()  #: told from outside: what would have been lost with the program is saved
    attention_requested = Signal(tuple)  #: the `ProfileId`s of a notice that was clicked

    def __init__(
        self,
        panels: DesktopPanels,
        ground: Ground,
        tokens: Tokens,
        lock: LockFlow,
        palette: PaletteFlow,
    ) -> None:
        """Take the settings as the program was started with: what differs at `begin` is a change."""
        super().__init__(panels.parent)
        self._panels = panels
        self._preferences = ground.preferences
        self._vault = ground.services.vault
        self._tokens = tokens
        self._lock = lock
        self._palette = palette
        self._hot_keys: HotKeys | None = None
        self._notices: Notices | None = None
        self._hot_key = ""
        self._starts_at_sign_in = ground.preferences.current.start_at_sign_in
        self._command: Sequence[str] = ()
        self.tray = Tray(panels, ground.credentials, lambda: lock.is_locked)
        self.tray.opened.connect(self.show_window)
        self.tray.copy_requested.connect(self._on_copy_requested)
        self.tray.get_requested.connect(tokens.gate.get)
        self.tray.notice_clicked.connect(lambda: self._on_notice_clicked(self.tray.noticed))
        self.problems: dict[str, str] = {}
        self._capture = CaptureFlow(capture_switch(), self)
        lock.locked_changed.connect(lambda _: self.tray.look())
        lock.locking.connect(palette.close_quick)
        window = panels.parent
        window.closing.connect(self._on_closing)
        window.leaving.connect(self._on_leaving)
        window.left_to_tray.connect(self._on_left_to_tray)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(window.prepare_to_end)

    def begin(self, command: Sequence[str]) -> None:
        """Show the tray's icon, and follow the settings.

        Args:
            command: What starts this program at sign-in; empty where nothing may.
        """
        self._command = command
        self._preferences.policies_changed.connect(self._hold_to_policy)
        self._hold_to_policy()
        self.tray.begin()
        self._preferences.changed.connect(self._follow)
        self._follow(self._preferences.current)

    def close(self) -> None:
        self.tray.close()
        self._palette.close_quick()
        if self._notices is not None:
            self._notices.close()
        if self._hot_keys is not None:
            self._hot_keys.close()

    def show_window(self) -> None:
        """Bring the window to the front, from wherever it is."""
        window = self._panels.parent
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice of the system's with its buttons, else without them, where there is a way to."""
        if self._notices is None:
            self._notices = notices(self)
            self._notices.opened.connect(lambda notice: self._on_notice_clicked(notice.ids))
            self._notices.refresh_requested.connect(self._on_refresh_requested)
            self._notices.snooze_requested.connect(self._on_snooze_requested)
        self._notices.show(notice, lambda: self.tray.show_notice(notice.title, notice.text, notice.ids))

    def fulfil(self, wish: Wish) -> None:
        """Do what a start of the program was asked to do; the window has come to the front.

        While it is locked it asks for what unlocks it, and nothing else is done then or later.
        """
        if self._lock.is_locked:
            return
        if wish.kind is WishKind.NEW_REQUEST:
            self._panels.menu.find_operation.trigger()
            return
        profile_id = ProfileId(wish.subject)
        if self._panels.choice.credential(profile_id) is None:
            self._panels.messages.show_message(
                Tone.WARNING, self.tr("This credential isn't in the list. No token was copied.")
            )
            return
        self._on_copy_requested(profile_id)

    def tell_problems(self) -> None:
        """Say again what is not in force: somebody looks at the settings now."""
        for field, text in self.problems.items():
            self.problem_changed.emit(field, text)

    def _on_closing(self, closing: Closing) -> None:
        if self._preferences.current.close_to_tray and self.tray.is_shown:
            closing.keep()

    def _on_leaving(self, leaving: Closing) -> None:
        """Ask before the program ends where what was changed would be lost with it."""
        if not self._vault.has_unsaved_changes:
            return
        leaving.keep()
        end = Way(
            "quitUnsavedButton",
            self.tr("&Quit without saving"),
            self._panels.parent.quit,
            Role.DestructiveRole,
        )
        question = Question(
            "quitUnsavedBox",
            self.tr("Not saved"),
            self.tr("Changed credentials are in memory only. They are lost when the program ends."),
            self.tr("File › Export saves them in an encrypted file."),
            ways=(end,),
            is_careful=True,
            needs_no_vault=True,
        )
        ask(self._panels.parent, question, self.nothing_unsaved)

    def _on_left_to_tray(self) -> None:
        if not self._preferences.current.told_of_tray:
            self._preferences.change(told_of_tray=True)
            self.tray.show_notice(
                self.tr("Aspire Desktop goes on in the tray"),
                self.tr("File › Quit ends it. The settings say what closing the window means."),
            )

    def _on_copy_requested(self, profile_id: ProfileId) -> None:
        expiry = self._tokens.presenter.expiry(profile_id)
        if expiry is not None and not expiry.is_usable:
            self.show_window()  # the question before an ended token is copied
        self._tokens.copies.copy(profile_id, Copyable.TOKEN)

    def _on_refresh_requested(self, notice: Notice) -> None:
        """Refresh what the notice was about; where that takes the user, in the window."""
        if self._lock.is_locked:
            self.show_window()
            return
        ids = self._tokens.still_warned(notice.ids)
        if any(map(self._tokens.gate.is_at_stake, ids)):
            self.show_window()
        self._tokens.gate.refresh(ids)

    def _on_snooze_requested(self, notice: Notice) -> None:
        self._tokens.snooze(self._tokens.still_warned(notice.ids))

    def _on_notice_clicked(self, ids: tuple[ProfileId, ...]) -> None:
        self.show_window()
        self.attention_requested.emit(ids)

    def _follow(self, settings: Settings) -> None:
        if settings.hot_key != self._hot_key:
            self._hot_key = settings.hot_key
            self._take_hot_key(settings.hot_key)
        if settings.start_at_sign_in != self._starts_at_sign_in:
            self._starts_at_sign_in = settings.start_at_sign_in
            self._set_sign_in(starts=settings.start_at_sign_in)
        self._tell("hide_from_capture", self._capture.follow(hides=settings.hide_from_capture))
        unseen = settings.close_to_tray and not self.tray.is_shown
        text = self.tr("This system has no tray: closing the window ends the program.") if unseen else ""
        self._tell("close_to_tray", text)

    def _hold_to_policy(self) -> None:
        """Have the entry for the sign-in be as the organization has decided, whatever became of it."""
        if self._command and "start_at_sign_in" in self._preferences.policies.locked:
            self._starts_at_sign_in = self._preferences.current.start_at_sign_in
            self._set_sign_in(starts=self._starts_at_sign_in)

    def _take_hot_key(self, text: str) -> None:
        if self._hot_keys is None:
            self._hot_keys = hot_keys(QGuiApplication.platformName(), self)
            self._hot_keys.pressed.connect(self._on_hot_key)
        try:
            self._hot_keys.take(text)
        except HotKeyError as error:
            self._tell("hot_key", error_text(error))
        else:
            self._tell("hot_key", "")

    def _set_sign_in(self, *, starts: bool) -> None:
        from aspire_desktop.services.sign_in import sign_in_entry

        if not self._command:
            self._tell("start_at_sign_in", self.tr("A demo is not started at sign-in."))
            return
        try:
            if starts:
                sign_in_entry().set(self._command)
            else:
                sign_in_entry().remove()
        except DesktopError as error:
            self._tell("start_at_sign_in", error_text(error))
        else:
            self._tell("start_at_sign_in", "")

    def _tell(self, field: str, text: str) -> None:
        self.problems[field] = text
        self.problem_changed.emit(field, text)

    def _on_hot_key(self) -> None:
        if self._lock.is_locked:
            self.show_window()
        else:
            self._palette.open_quick(
                copy=self._on_copy_requested,
                refresh=lambda one: self._tokens.gate.refresh([one]),
            )
