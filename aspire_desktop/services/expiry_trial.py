"""Finds out on request whether an environment's tokens outlive their `exp`, with one harmless read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.evidence import GRANTED_SKEW
from aspire_desktop.core.credentials.expiry import Behaviour

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.services.tokens import TokenService


class Trial(Enum):
    """Whether a credential's token can settle the question."""

    NOTHING = "there is no token that was accepted"
    NO_CLAIM = "the token names no end of its own"
    TOO_EARLY = "its own end has not passed yet"
    READY = "it can be tried now"
    TOO_LATE = "both its ends have passed"


@dataclass(frozen=True, slots=True)
class TrialState:
    """Whether a token can be tried.

    Attributes:
        at: From when it can be, the server's time, where it is too early.
        needs_use: It has to be used before its `exp`, as `ExpiryTrial.run` does: else both its ends pass
            at once, and its refusal would show nothing.
    """

    trial: Trial
    at: datetime | None = None
    needs_use: bool = False


class ExpiryTrial:
    """For windows: a script never experiments.

    A request that the user makes anyway, after a token's `exp`, settles the question as well: see
    `TokenService.may_try`.
    """

    def __init__(self, tokens: TokenService) -> None:
        self._tokens = tokens

    def state(self, profile_id: ProfileId) -> TrialState:
        """Return whether the token of `profile_id` can be tried."""
        memory = self._tokens.memory
        record = memory.record(profile_id)
        pair, ends = memory.tokens(record), memory.expiry(record)
        if pair is None or ends is None or pair.refused_at is not None:
            return TrialState(Trial.NOTHING)
        if pair.expires_claim is None:
            return TrialState(Trial.NO_CLAIM)
        now = self._tokens.origins.now(record.profile.environment.origin)
        # A server may grant some minutes after `exp` against clocks that differ: they prove nothing.
        at = pair.expires_claim + GRANTED_SKEW + timedelta(seconds=1)
        if now < pair.expires_claim:
            return TrialState(Trial.TOO_EARLY, at, needs_use=at >= ends.rolling_end)
        if now >= ends.rolling_end:
            return TrialState(Trial.TOO_LATE)
        return TrialState(Trial.READY) if now >= at else TrialState(Trial.TOO_EARLY, at)

    def hold(self, profile_id: ProfileId, *, is_held: bool = True) -> None:
        """Have the token of `profile_id` not renewed at its `exp`, so that it can be tried after it."""
        trials = self._tokens.memory.trials
        if is_held:
            trials.add(profile_id)
        else:
            trials.discard(profile_id)
        self._tokens.memory.tell(profile_id)

    async def run(self, profile_id: ProfileId) -> Behaviour:
        """Send the read, and return what is known of the environment then; before an `exp` it is a use.

        Raises:
            NetworkError: No answer came.
        """
        memory = self._tokens.memory
        record = memory.record(profile_id)
        pair = memory.tokens(record)
        if pair is not None:
            await self._tokens.probe(profile_id, pair)
        known = self._tokens.origins.record(record.profile.environment.origin).behaviour
        if known is not Behaviour.UNKNOWN:
            self.hold(profile_id, is_held=False)
        return known
