"""Finds out which expiry counts, on request: says what is needed, waits for the moment, and asks once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from aspire_desktop.core.credentials.expiry import Behaviour
from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.errors import AspireError, UnknownNameError
from aspire_desktop.services.expiry_trial import ExpiryTrial, Trial, TrialState
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import short_time

if TYPE_CHECKING:
    from datetime import datetime

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.services.tokens import TokenService
    from aspire_desktop.viewmodels.tasks import TaskRunner

_tr = partial(QCoreApplication.translate, "TrialPresenter")

#: Where no response came, it is asked again after so long.
_AGAIN: Final = timedelta(minutes=5)
_WORDS: Final = {
    Trial.NOTHING: "“{name}” has no accepted token. Get one to find out which expiry counts.",
    Trial.NO_CLAIM: "The token of “{name}” states no expiry (exp): only use shows which rule holds.",
    Trial.TOO_LATE: "Both expiries of this token have passed. Get a new one to find out which counts.",
    Trial.READY: "The token’s own expiry (exp) has passed. One small read shows whether it counts.",
}
_EARLY: Final = "This keeps the token past its own expiry (exp) and sends one small read at {at}."
_USE_FIRST: Final = (
    "This keeps the token past its own expiry (exp). It sends one small read now and one at {at}."
)
_WAITING: Final = "Waiting: one small read is sent at {at}, while this program runs."
_NOTHING_SHOWN: Final = "The response proved nothing. Select a credential that may read a list."


@dataclass(frozen=True, slots=True)
class TrialView:
    """What the dialog offers.

    Attributes:
        text: What can be found out, or why not; empty where it is known.
        can_start: It can be found out, now or later.
        can_stop: It is waited for.
    """

    text: str = ""
    can_start: bool = False
    can_stop: bool = False


class TrialPresenter(QObject):
    """What is waited for is forgotten when the program ends: a token is then refreshed in good time again."""

    changed = Signal(str)  #: the `ProfileId` whose view is another
    found = Signal(Profile, Behaviour)  #: the `Profile`, and what its environment's tokens were seen to do

    def __init__(
        self, tokens: TokenService, clock: Clock, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._clock = clock
        self._tasks = tasks
        self._trial = ExpiryTrial(tokens)
        self._running: set[ProfileId] = set()
        self._not_before: dict[ProfileId, datetime] = {}
        self._said: dict[ProfileId, str] = {}

    def view(self, profile: Profile) -> TrialView:
        """Return what can be done with a credential's token now."""
        origin = profile.environment.origin
        if self._tokens.origins.record(origin).behaviour is not Behaviour.UNKNOWN:
            return TrialView()
        if profile.id in self._running:
            return TrialView(_tr("Asking…"))
        try:
            state = self._trial.state(profile.id)
        except AspireError as error:
            return TrialView(error_text(error))
        is_held = profile.id in self._tokens.memory.trials
        return self._view(profile, state, is_held=is_held)

    def start(self, profile_id: ProfileId) -> None:
        """Find out: now where that can be, else as soon as it can."""
        try:
            state = self._trial.state(profile_id)
        except AspireError:
            return
        self._said.pop(profile_id, None)
        self._not_before.pop(profile_id, None)
        if state.trial in (Trial.READY, Trial.TOO_EARLY):
            self._trial.hold(profile_id)
        if state.trial is Trial.READY or state.needs_use:
            self._ask(profile_id)
        self.changed.emit(profile_id)

    def stop(self, profile_id: ProfileId) -> None:
        """Wait no more: the token is refreshed in good time."""
        self._trial.hold(profile_id, is_held=False)
        self.changed.emit(profile_id)

    def tick(self) -> None:
        """Ask where the moment has come; called every second."""
        for profile_id in tuple(self._tokens.memory.trials):
            try:
                state = self._trial.state(profile_id)
            except UnknownNameError:
                self.stop(profile_id)
                continue
            except AspireError:
                continue  # locked: what is waited for waits on
            if state.trial is Trial.READY:
                self._ask_in_time(profile_id)
            elif state.trial is not Trial.TOO_EARLY and profile_id not in self._running:
                self.stop(profile_id)

    def _view(self, profile: Profile, state: TrialState, *, is_held: bool) -> TrialView:
        said = self._said.get(profile.id, "")
        if state.at is None:
            text = _tr(_WORDS[state.trial]).format(name=profile.description)
            can_start = state.trial is Trial.READY
            return TrialView(f"{said} {text}".strip(), can_start, can_stop=can_start and is_held)
        now = self._tokens.origins.now(profile.environment.origin)
        words = _tr(_USE_FIRST) if state.needs_use else _tr(_EARLY)
        words = _tr(_WAITING) if is_held else words
        text = words.format(at=short_time(state.at, now))
        return TrialView(f"{said} {text}".strip(), can_start=not is_held, can_stop=is_held)

    def _ask_in_time(self, profile_id: ProfileId) -> None:
        not_before = self._not_before.get(profile_id)
        if not_before is None or self._clock() >= not_before:
            self._ask(profile_id)

    def _ask(self, profile_id: ProfileId) -> None:
        if profile_id not in self._running:
            self._running.add(profile_id)
            self._tasks.start(self._run(profile_id), lambda error: self._on_failed(profile_id, error))

    async def _run(self, profile_id: ProfileId) -> None:
        was_early = self._trial.state(profile_id).trial is Trial.TOO_EARLY
        try:
            known = await self._trial.run(profile_id)
        finally:
            self._running.discard(profile_id)
        if known is not Behaviour.UNKNOWN:
            self.found.emit(self._tokens.memory.record(profile_id).profile, known)
        elif not was_early:
            self._said[profile_id] = _tr(_NOTHING_SHOWN)
            self._trial.hold(profile_id, is_held=False)
        self.changed.emit(profile_id)

    def _on_failed(self, profile_id: ProfileId, error: AspireError) -> None:
        self._said[profile_id] = error_text(error)
        self._not_before[profile_id] = self._clock() + _AGAIN
        self.changed.emit(profile_id)
