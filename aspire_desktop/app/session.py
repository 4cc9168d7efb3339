"""One run of the program, from the first frame to the last write."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from aspire_desktop.app.composition import Application
from aspire_desktop.app.diagnostics import Diagnostics
from aspire_desktop.app.garbage import GarbageCollection
from aspire_desktop.app.language import install_after_frame
from aspire_desktop.app.place import Place
from aspire_desktop.app.policy_watch import PolicyWatch
from aspire_desktop.app.single_instance import listen_for_others
from aspire_desktop.app.wish import Wish
from aspire_desktop.core.errors import AspireError
from aspire_desktop.services.log import start_logging, stop_logging
from aspire_desktop.services.own_program import is_installed, own_program
from aspire_desktop.services.places import data_folder, default_folder, is_portable
from aspire_desktop.services.policies import log_policies
from aspire_desktop.services.settings import Settings
from aspire_desktop.services.vault.keys import KeyringKeyStore, MemoryKeyStore
from aspire_desktop.viewmodels.preferences import Preferences
from aspire_desktop.widgets.look.app_icon import app_icon

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from aspire_desktop.app.appearance import Appearance
    from aspire_desktop.core.policies import Policies
    from aspire_desktop.services.settings import SettingsFile
    from aspire_desktop.widgets.main_window import MainWindow


class Session:
    """Runs the application until its window closes; its demo lives in a folder that is thrown away."""

    def __init__(
        self,
        appearance: Appearance,
        window: MainWindow,
        options: argparse.Namespace,
        settings_file: SettingsFile | None,
        read_policies: Callable[[], Policies],
    ) -> None:
        qt = appearance.qt
        self._appearance = appearance
        self._window = window
        self._options = options
        settings = settings_file.read() if settings_file else Settings()
        # A demo's choices end with it.
        write = settings_file.write if settings_file else lambda _: None
        policies = read_policies()
        self._preferences = Preferences(settings, write, window, policies)
        self._exit_code = 0
        self._has_begun = False
        self._wish = Wish.of(options)
        qt.setWindowIcon(app_icon())
        install_after_frame(qt)
        self._stack = ExitStack()
        folder = self._folder()
        keys = MemoryKeyStore() if options.demo else KeyringKeyStore()
        # Wired before any event is handled: a click right after the first frame is not lost.
        self._application = Application(window, self._place(folder), keys, self._preferences)
        handler = start_logging(folder / "logs", secrets=self._application.services.secrets)
        self._stack.callback(stop_logging, handler)
        log_policies(policies)
        self._garbage = GarbageCollection(window)
        self._diagnostics = Diagnostics(self._application.help.show_bug)
        self._diagnostics.install()
        self._connect_settings()
        self._policy_watch = PolicyWatch(self._preferences, read_policies, window)
        window.empty.demo_requested.connect(self._on_demo_requested)
        if not options.demo:
            listen_for_others(folder, window, self._on_wish)

    async def run(self) -> int:
        """Return the exit code."""
        closed = asyncio.Event()
        self._window.closed.connect(closed.set)
        if self._window.was_closed:  # before anybody listened
            closed.set()
        self._diagnostics.watch(asyncio.get_running_loop())
        with self._stack:
            try:
                await self._serve(closed)
            finally:
                self._policy_watch.close()
                self._save_settings()
                await self._application.aclose()
                self._garbage.stop()
        return self._exit_code

    def end_at_once(self) -> None:
        """Write what is in memory and let go of the folder, though the loop will not turn any more."""
        memory, services = self._application.memory, self._application.services
        requests = self._application.requests.presenter

        def write_requests() -> None:
            memory.write_waiting(requests.unanswered())

        with self._stack:
            for write in (self._save_settings, write_requests, services.write_waiting):
                with suppress(AspireError, OSError):  # what cannot be written keeps nothing else from it
                    write()

    def _folder(self) -> Path:
        if not self._options.demo:
            return data_folder(self._options.data_dir)
        # Windows may still hold a file for a moment; what is left is the system's to clear.
        temporary = tempfile.TemporaryDirectory(prefix="aspire-desktop-demo-", ignore_cleanup_errors=True)
        return Path(self._stack.enter_context(temporary))

    def _place(self, folder: Path) -> Place:
        from aspire_desktop.services.sign_in import own_command

        if self._options.demo:
            return Place(folder)
        given = self._options.data_dir
        chosen = ["--data-dir", str(given.absolute())] if given else []
        return Place(
            folder,
            default_folder() if given is None else None,
            own_command(*chosen),
            # A portable copy leaves nothing on the computer; what is not installed has no button of its own.
            own_program(*chosen) if is_installed() and not is_portable() else (),
        )

    async def _serve(self, closed: asyncio.Event) -> None:
        application = self._application
        if not self._options.demo:
            settings = self._preferences.current
            await application.start(settings.credential, settings.operation)
            self._garbage.begin()
            application.desktop.begin()
            application.welcome.offer_news()
            self._has_begun = True
            self._fulfil(self._wish)
            await closed.wait()
            return
        from aspire_desktop.app.demo_mode import demo_tenant

        async with demo_tenant(application.services.vault, application.services.credentials):
            await application.start(operation="GET /WorkTicketTimes")
            self._garbage.begin()
            if not self._options.screenshot:
                application.desktop.begin()
                application.welcome.offer_tour()
            if self._options.screenshot:
                from aspire_desktop.app.screenshot import take_screenshot

                self._exit_code = await take_screenshot(self._window, application, self._options.screenshot)
                self._window.close()
            await closed.wait()

    def _on_wish(self, line: bytes) -> None:
        self._fulfil(Wish.read(line))

    def _fulfil(self, wish: Wish | None) -> None:
        """Do what was asked for, or do it once the credentials are there; of several then the last."""
        if wish is not None and self._has_begun:
            self._application.desktop.presence.fulfil(wish)
        elif wish is not None:
            self._wish = wish

    def _on_demo_requested(self) -> None:
        from aspire_desktop.app.demo_start import start_demo

        start_demo(self._window)

    def _connect_settings(self) -> None:
        preferences, menu = self._preferences, self._window.menu
        self._wished_look = preferences.current.appearance
        menu.appearance_chosen.connect(lambda name: preferences.change(appearance=name))
        menu.clear_after_chosen.connect(lambda seconds: preferences.change(clear_clipboard_after_s=seconds))
        preferences.policies_changed.connect(self._on_policies_changed)
        self._on_policies_changed()
        preferences.changed.connect(self._on_preferences_changed)
        self._on_preferences_changed(preferences.current)

    def _on_policies_changed(self) -> None:
        locked = self._preferences.policies.locked
        self._window.menu.lock_clear_after(locked="clear_clipboard_after_s" in locked)

    def _on_preferences_changed(self, settings: Settings) -> None:
        self._application.tokens.clipboard.set_clear_after(settings.clear_clipboard_after_s)
        self._application.tokens.clipboard.set_excluded(excluded=settings.clipboard_exclude)
        self._appearance.text_size.show(settings.text_percent)
        self._window.menu.show_choices(settings.appearance, settings.clear_clipboard_after_s)
        if settings.appearance != self._wished_look:
            self._wished_look = settings.appearance
            self._appearance.choose(settings.appearance)

    def _save_settings(self) -> None:
        choice = self._window.choice
        self._preferences.change(
            credential=choice.profile_id or "",
            operation=choice.operation_key,
            window=self._window.place(),
            layout=self._window.layout_state(),
        )
