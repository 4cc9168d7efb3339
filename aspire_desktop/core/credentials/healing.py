"""Makes what an older version let into a vault usable: times that no clock shows, offsets that are none.

It changes nothing on the disk: what was healed is written with whatever is saved next.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core import plausible
from aspire_desktop.core.credentials.environment import Environment, EnvironmentKind
from aspire_desktop.core.credentials.expiry import ROLLING_LIFETIME
from aspire_desktop.core.credentials.unreadable import NO_BASE_URL
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from datetime import datetime

    from aspire_desktop.core.credentials.evidence import Sighting
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.credentials.record import CredentialRecord, OriginRecord, Rotation, VaultDocument
    from aspire_desktop.core.credentials.tokens import TokenPair

#: RFC 2606 keeps the name from ever being a host: nothing can be sent there.
UNREADABLE_URL: Final = "https://unreadable.invalid"
NO_ENVIRONMENT: Final = Environment(EnvironmentKind.CUSTOM, UNREADABLE_URL)

_SIGHTINGS: Final = (
    "oldest_alive",
    "idlest_alive",
    "latest_alive",
    "youngest_refused",
    "least_idle_refused",
    "early_refused",
)
_SERIES: Final = ("refusals", "alive_by_age", "alive_by_idle")


def healed(document: VaultDocument, now: datetime) -> VaultDocument:
    """Return `document` with nothing in it that cannot be computed with; the same where all can.

    Args:
        document: As it was read.
        now: The PC's clock, aware UTC.
    """
    healer = _Healer(now)
    origins = tuple(map(healer.origin, document.origins))
    credentials = tuple(map(healer.credential, document.credentials))
    plan = document.backup_plan
    if plan is not None and plan.last_at != plausible.past(plan.last_at, now):
        plan = replace(plan, last_at=None)
        healer.notes.append(Phrase("record.backup_time_unusable"))
    if not healer.notes:
        return document
    notes = (*document.healed, *healer.notes)
    return replace(document, credentials=credentials, origins=origins, backup_plan=plan, healed=notes)


def is_usable(environment: Environment) -> bool:
    """Say whether its base URL is one that names an origin."""
    try:
        return bool(environment.host and environment.origin)
    except ValueError:
        return False


class _Healer:
    """Goes through one document.

    Attributes:
        notes: What was not usable, a sentence each.
    """

    def __init__(self, now: datetime) -> None:
        self.notes: list[Phrase] = []
        self._now = now
        self._latest = max(now, plausible.NOT_BEFORE) + plausible.MAX_CLOCK_OFFSET
        self._last_end = max(now, plausible.NOT_BEFORE) + plausible.MAX_LIFETIME
        self._usable: dict[str, bool] = {}
        self._offsets: dict[str, float] = {}

    def origin(self, record: OriginRecord) -> OriginRecord:
        offset_s = plausible.clock_offset_s(record.clock_offset_s) or 0.0
        evidence = record.evidence
        lost: dict[str, Any] = {
            name: None
            for name in _SIGHTINGS
            if (seen := getattr(evidence, name)) is not None and not self._can_be(seen)
        }
        for name in _SERIES:
            series = getattr(evidence, name)
            usable = tuple(seen for seen in series if self._can_be(seen))
            if usable != series:
                lost[name] = usable
        if evidence.forgotten_at != self._past(evidence.forgotten_at):
            lost["forgotten_at"] = None
        observed_at = self._past(record.observed_at)
        self._offsets[record.origin] = offset_s
        if not lost and (offset_s, observed_at) == (record.clock_offset_s, record.observed_at):
            return record
        self.notes.append(Phrase("record.clock_unusable", origin=record.origin))
        evidence = replace(evidence, **lost)
        return replace(record, clock_offset_s=offset_s, observed_at=observed_at, evidence=evidence)

    def credential(self, record: CredentialRecord) -> CredentialRecord:
        if self._is_sound(record):
            return record
        found = self._with_environment(record)
        profile = self._profile(found.profile)
        tokens = found.tokens and self._tokens(found.tokens, profile.environment.origin)
        rotation = found.rotation and self._rotation(found.rotation)
        if (profile, tokens, rotation) == (record.profile, record.tokens, record.rotation):
            return record
        self.notes.append(Phrase("record.time_unusable", credential=profile.description))
        return replace(found, profile=profile, tokens=tokens, rotation=rotation)

    def _is_sound(self, record: CredentialRecord) -> bool:
        """Say whether there is nothing to heal, at a glance: a vault may hold thousands of records."""
        base_url = record.profile.environment.base_url
        if base_url not in self._usable:
            self._usable[base_url] = is_usable(record.profile.environment)
        if not self._usable[base_url]:
            return False
        earliest, latest, last_end = plausible.EARLIEST, self._latest, self._last_end
        pasts, ends = _times(record)
        try:
            return all(one is None or earliest <= one <= latest for one in pasts) and all(
                one is None or earliest <= one <= last_end for one in ends
            )
        except (TypeError, OverflowError):  # one has no time zone, or one that leads out of the calendar
            return False

    def _with_environment(self, record: CredentialRecord) -> CredentialRecord:
        if self._usable[record.profile.environment.base_url]:
            return record
        problem = record.problem or str(NO_BASE_URL)
        return replace(record, profile=replace(record.profile, environment=NO_ENVIRONMENT), problem=problem)

    def _profile(self, profile: Profile) -> Profile:
        integrations = tuple(
            one if one.updated_at == self._past(one.updated_at) else replace(one, updated_at=None)
            for one in profile.integrations
        )
        times = (
            self._past(profile.created_at) or plausible.EARLIEST,
            self._past(profile.secret_set_at),
            plausible.end(profile.age_reminder_at, self._now),
        )
        same = (profile.created_at, profile.secret_set_at, profile.age_reminder_at) == times
        if same and integrations == profile.integrations:
            return profile
        created_at, secret_set_at, reminder_at = times
        return replace(
            profile,
            integrations=integrations,
            created_at=created_at,
            secret_set_at=secret_set_at,
            age_reminder_at=reminder_at,
        )

    def _tokens(self, pair: TokenPair, origin: str) -> TokenPair:
        """Return a pair whose times can be; one of which it is not known when it was used has ended."""
        now = max(self._now, plausible.NOT_BEFORE) + timedelta(seconds=self._offsets.get(origin, 0.0))
        issued_at, last_used_at = self._past(pair.issued_at), self._past(pair.last_used_at)
        is_known = issued_at is not None and last_used_at is not None
        ended_at = now - ROLLING_LIFETIME
        return replace(
            pair,
            issued_at=issued_at if issued_at is not None and is_known else ended_at,
            last_used_at=last_used_at if last_used_at is not None and is_known else ended_at,
            expires_claim=plausible.end(pair.expires_claim, self._now),
            refused_at=pair.refused_at and (self._past(pair.refused_at) or now),
            copied_at=self._past(pair.copied_at),
            warned_at=self._past(pair.warned_at),
            renewal_refused_at=self._past(pair.renewal_refused_at),
        )

    def _rotation(self, rotation: Rotation) -> Rotation:
        begun_at = self._past(rotation.begun_at) or plausible.EARLIEST
        replaced_at = rotation.replaced_at and (self._past(rotation.replaced_at) or begun_at)
        return replace(rotation, begun_at=begun_at, replaced_at=replaced_at)

    def _can_be(self, seen: Sighting) -> bool:
        spans = (seen.age, seen.idle)
        past_exp = abs(seen.past_exp or timedelta())
        is_known = self._past(seen.at) == seen.at
        return is_known and all(plausible.span(one) is not None for one in (*spans, past_exp))

    def _past(self, moment: datetime | None) -> datetime | None:
        return plausible.past(moment, self._now)


def _times(record: CredentialRecord) -> tuple[list[datetime | None], tuple[datetime | None, ...]]:
    """Return when things happened, and when things end."""
    profile, tokens, rotation = record.profile, record.tokens, record.rotation
    pasts = [profile.created_at, profile.secret_set_at, *(one.updated_at for one in profile.integrations)]
    if rotation is not None:
        pasts += (rotation.begun_at, rotation.replaced_at)
    if tokens is None:
        return pasts, (profile.age_reminder_at,)
    pasts += (
        tokens.issued_at,
        tokens.last_used_at,
        tokens.refused_at,
        tokens.copied_at,
        tokens.warned_at,
        tokens.renewal_refused_at,
    )
    return pasts, (profile.age_reminder_at, tokens.expires_claim)
