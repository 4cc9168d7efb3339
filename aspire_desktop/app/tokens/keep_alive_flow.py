"""Lets the keeping alive of tokens work while the program runs, and shows what it did."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from aspire_desktop.services.keep_alive import KeepAlive
from aspire_desktop.viewmodels.formatting import filled, short_time
from aspire_desktop.viewmodels.keep_alive_model import KeepAliveModel

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.tokens.panels import TokenPanels
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.services.settings import Settings
    from aspire_desktop.widgets.keep_alive_dialog import KeepAliveDialog


class Lender(Protocol):
    """The lock, as far as renewals go."""

    @property
    def can_lend(self) -> bool: ...

    async def lend(self, work: Callable[[], Awaitable[None]]) -> None: ...


class KeepAliveFlow(QObject):
    happened = Signal()  #: the log has another entry

    def __init__(self, panels: TokenPanels, ground: Ground, lender: Lender) -> None:
        """Args: lender: Opens the locked vault for a renewal, where that takes no user."""
        super().__init__(panels.parent)
        self._panels = panels
        services = ground.services
        self._clock = services.clock
        self._tasks = ground.tasks
        self._lender = lender
        self._model = KeepAliveModel(self)
        self._dialog: KeepAliveDialog | None = None
        self._keeper = KeepAlive(
            services.vault,
            services.tokens,
            services.clock,
            random.SystemRandom().random,
            log=services.renewals,
            can_wake=lambda: lender.can_lend,
        )
        services.renewals.subscribe(self._on_entry)
        panels.menu.keep_alive_log.triggered.connect(self._on_log_requested)

    def follow(self, settings: Settings) -> None:
        self._keeper.set_before(timedelta(minutes=settings.keep_alive_before_min))

    def is_kept(self, profile_id: ProfileId) -> bool:
        return self._keeper.is_kept(profile_id)

    def plan(self, profile_id: ProfileId | None) -> None:
        """Look at a credential anew; None for all."""
        self._keeper.plan(profile_id)
        self._show_state()

    def tick(self) -> None:
        """Renew what is due; called every second."""
        due = self._keeper.next_due
        if due is not None and due <= self._clock() and not self._keeper.is_running:
            self._tasks.start(self._lender.lend(self._keeper.run_due))

    def _on_log_requested(self) -> None:
        if self._dialog is None:
            from aspire_desktop.widgets.keep_alive_dialog import KeepAliveDialog

            self._dialog = KeepAliveDialog(self._model, self._panels.parent)
            self._dialog.finished.connect(self._on_dialog_finished)
        self._show()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _on_entry(self) -> None:
        self._show()
        self.happened.emit()

    def _show(self) -> None:
        if self._dialog is not None:
            self._model.set_entries(self._keeper.log)
            self._show_state()

    def _show_state(self) -> None:
        if self._dialog is None:
            return
        due, count = self._keeper.next_due, self._keeper.count
        if due is None:
            text = self.tr(
                "No token is kept refreshed now. It takes a token, and a credential whose form says to"
                " refresh it before it expires."
            )
        else:
            text = filled(
                self.tr("{words}; the next refresh is due at {when}; {renewals} so far."),
                words=self.tr("%Ln tokens are kept refreshed", "", count),
                when=short_time(due, self._clock()),
                renewals=self._keeper.renewals,
            )
        self._dialog.show_state(text)

    def _on_dialog_finished(self) -> None:
        self._dialog = None
