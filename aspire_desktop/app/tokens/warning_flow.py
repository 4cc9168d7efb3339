"""Warns of tokens that end: above the work, on the icon, and by the system's own notices."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from aspire_desktop.core.credentials.renewing import WarningStage
from aspire_desktop.core.guide import Topic
from aspire_desktop.viewmodels.expiry_watch import ExpiryWatch
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.notice import Notice
from aspire_desktop.viewmodels.warning_text import message_texts, notice_texts
from aspire_desktop.widgets.icon_badge import badged
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.tokens.panels import TokenPanels
    from aspire_desktop.app.tokens.replacement_flow import ReplacementFlow
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.services.settings import Settings
    from aspire_desktop.services.tokens import TokenService
    from aspire_desktop.viewmodels.expiry_watch import ExpiryWarning
    from aspire_desktop.viewmodels.tasks import TaskRunner


class WarningFlow(QObject):
    notice = Signal(Notice)  #: for the system to show

    def __init__(
        self,
        panels: TokenPanels,
        watch: ExpiryWatch,
        tokens: TokenService,
        tasks: TaskRunner,
        replacement: ReplacementFlow,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._watch = watch
        self._tokens = tokens
        self._tasks = tasks
        self._replacement = replacement
        #: What was warned of and is not over, each time's for itself.
        self._shown: list[tuple[ProfileId, ...]] = []
        self._notifies = True
        watch.warned.connect(self._on_warned)
        watch.reminded.connect(self._show)
        watch.attention_changed.connect(self._on_attention_changed)

    def follow(self, settings: Settings) -> None:
        before = timedelta(minutes=settings.warn_before_min)
        self._notifies = settings.notify
        self._tokens.memory.soon = before
        self._watch.set_before(before)

    def show_attention(self, profile_ids: tuple[ProfileId, ...]) -> None:
        """Choose a credential of a notice that was clicked: one of which it is still true, if there is."""
        attention, choice = self._watch.attention, self._panels.choice
        there = [one for one in profile_ids if choice.credential(one) is not None]
        if there:
            choice.choose_profile(min(there, key=lambda one: one not in attention))

    def _on_warned(self, warnings: list[ExpiryWarning]) -> None:
        self._tasks.start(self._tokens.memory.note_warned(warning.profile.id for warning in warnings))
        self._show(warnings)
        if self._notifies:
            now = self._tokens.origins.now(warnings[0].profile.environment.origin)
            ids = tuple(warning.profile.id for warning in warnings)
            self.notice.emit(Notice(*notice_texts(warnings, now), ids))

    def _show(self, warnings: list[ExpiryWarning]) -> None:
        """Warn above the work."""
        ids = tuple(warning.profile.id for warning in warnings)
        self._shown.append(ids)
        now = self._tokens.origins.now(warnings[0].profile.environment.origin)
        text, detail = message_texts(warnings, now)
        has_ended = any(warning.stage is WarningStage.ENDED for warning in warnings)
        messages = self._panels.messages
        refresh = self.tr("Refresh") if len(ids) == 1 else self.tr("Refresh all")
        messages.show_message(
            Tone.BAD if has_ended else Tone.WARNING,
            text,
            detail,
            (refresh, lambda: self._replacement.refresh(ids)),
            Topic.WARNINGS,
            subject=Subject(About.EXPIRY, ids),
        )
        messages.offer(self.tr("Snooze"), lambda: self._watch.snooze(ids))

    def _on_attention_changed(self, count: int) -> None:
        attention = set(self._watch.attention)
        for ids in [ids for ids in self._shown if not attention.intersection(ids)]:
            self._shown.remove(ids)
            self._panels.messages.settle(Subject(About.EXPIRY, ids))
        self._panels.parent.setWindowIcon(badged(QGuiApplication.windowIcon(), count))
