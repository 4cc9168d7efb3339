"""What the vault holds: credentials with their secrets, and what was learned of each origin."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property

from aspire_desktop.core.credentials.backup_plan import BackupPlan
from aspire_desktop.core.credentials.evidence import Evidence
from aspire_desktop.core.credentials.expiry import Behaviour, Expiry
from aspire_desktop.core.credentials.learning import learned
from aspire_desktop.core.credentials.lifetime import Learned
from aspire_desktop.core.credentials.login_refusal import LoginRefusal
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.credentials.row_state import row_state
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.credentials.unreadable import as_saved
from aspire_desktop.core.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation:
    """A walk that was begun and is not finished.

    Attributes:
        begun_at: Aware UTC.
        new_secret: Pasted, but not accepted by the server yet; empty where there is none.
        old_secret: What the new one took the place of; empty until it did.
        replaced_at: When it did, aware UTC.
        done: The ids of the integrations that were given the new secret.
    """

    begun_at: datetime
    new_secret: str = field(repr=False, default="")
    old_secret: str = field(repr=False, default="")
    replaced_at: datetime | None = None
    done: tuple[str, ...] = ()

    @property
    def is_replaced(self) -> bool:
        return self.replaced_at is not None


@dataclass(frozen=True, slots=True)
class Login:
    """What tokens belong to: where one of these differs, a token must not go."""

    origin: str
    client_id: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialRecord:
    """A profile with its secret, its tokens where it has any, and its rotation where one was begun.

    Attributes:
        problem: What of it cannot be read, in English; empty where all can (see `unreadable`).  Nothing is
            sent in its name until it was edited.
        unread: The record as it was found, JSON, as long as there is a problem: nothing of it is lost.
        login_refusal: Of the last login, where no token has come since.
    """

    profile: Profile
    secret: str = field(repr=False)
    tokens: TokenPair | None = None
    rotation: Rotation | None = None
    problem: str = ""
    unread: bytes = field(repr=False, default=b"")
    login_refusal: LoginRefusal | None = None

    @property
    def unusable(self) -> Phrase | None:
        """Why nothing can be sent in its name; None where it can."""
        return as_saved(self.problem)

    def state_word(self, ends: Expiry | None) -> str:
        """Return the state of its row: of its token, or of the login that failed in place of one.

        Args:
            ends: How its token stands; None where it has none.
        """
        return row_state(ends, self.login_refusal, self.problem).word

    @property
    def without_login(self) -> "CredentialRecord":
        """It without what a login brought, which another login brings again."""
        return replace(self, tokens=None, login_refusal=None)

    def secrets(self) -> list[str]:
        """Return every text in it that nobody must read."""
        texts = [self.secret]
        if self.rotation is not None:
            texts += [self.rotation.new_secret, self.rotation.old_secret]
        if self.tokens is not None:
            texts += [self.tokens.access_token, self.tokens.refresh_token or ""]
        return [text for text in texts if text]

    @property
    def login(self) -> Login:
        profile = self.profile
        return Login(profile.environment.origin, profile.client_id, self.secret)


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginRecord:
    """What was learned of one origin (scheme, host and port).

    Attributes:
        clock_offset_s: Server time minus the PC's, in seconds, when last measured.
        behaviour: Whether its tokens roll.
        observed_at: When an answer last proved the behaviour.
        evidence: The answers from which that is known.
    """

    origin: str
    clock_offset_s: float = 0.0
    behaviour: Behaviour = Behaviour.UNKNOWN
    observed_at: datetime | None = None
    evidence: Evidence = field(default_factory=Evidence)

    @property
    def learned(self) -> Learned:
        """What its answers have shown of lifetimes below the guide's."""
        return learned(self.evidence, self.behaviour)


@dataclass(frozen=True, kw_only=True)
class VaultDocument:
    """The whole content of a vault, immutable: a change makes another one.

    Without slots: its index by id is worked out once, when first asked for.

    Attributes:
        healed: What was not usable when it was read, a sentence each; never written.
    """

    credentials: tuple[CredentialRecord, ...] = ()
    origins: tuple[OriginRecord, ...] = ()
    backup_plan: BackupPlan | None = None
    healed: tuple[Phrase, ...] = ()

    def keeps_what(self, other: "VaultDocument") -> bool:
        """Say whether both hold the same of what people save; what the program notes by itself may differ.

        That is tokens and refusals, what was learned of hosts, and when the last backup was made.
        """
        pairs = zip(self.credentials, other.credentials, strict=False)
        return (
            len(self.credentials) == len(other.credentials)
            and all(one is two or one.without_login == two.without_login for one, two in pairs)
            and _planned(self.backup_plan) == _planned(other.backup_plan)
        )

    def find(self, profile_id: ProfileId) -> CredentialRecord | None:
        return self._by_id.get(profile_id)

    @cached_property
    def _by_id(self) -> dict[ProfileId, CredentialRecord]:
        return {record.profile.id: record for record in reversed(self.credentials)}

    def origin(self, origin: str) -> OriginRecord:
        """Return what is known of `origin`; a blank record where nothing is."""
        known = (record for record in self.origins if record.origin == origin)
        return next(known, OriginRecord(origin=origin))

    def with_credential(self, record: CredentialRecord) -> "VaultDocument":
        """Return a copy in which `record` replaces the one of its id, or is added at the end."""
        if self.find(record.profile.id) is None:
            return replace(self, credentials=(*self.credentials, record))
        kept = (record if old.profile.id == record.profile.id else old for old in self.credentials)
        return replace(self, credentials=tuple(kept))

    def without(self, *profile_ids: ProfileId) -> "VaultDocument":
        gone = frozenset(profile_ids)
        return replace(self, credentials=tuple(r for r in self.credentials if r.profile.id not in gone))

    def with_copied(self, profile_id: ProfileId, access_token: str, at: datetime) -> "VaultDocument":
        """Return a copy that remembers when this token was last copied; the same where it is another's."""
        record = self.find(profile_id)
        if record is None or record.tokens is None or record.tokens.access_token != access_token:
            return self
        return self.with_credential(replace(record, tokens=replace(record.tokens, copied_at=at)))

    def with_login_refused(self, record: CredentialRecord, refusal: LoginRefusal) -> "VaultDocument":
        """Return a copy that remembers that this login was not taken; the same where it is another by now."""
        current = self.find(record.profile.id)
        if current is None or current.login != record.login:
            return self
        return self.with_credential(replace(current, login_refusal=refusal))

    def with_origin(self, record: OriginRecord) -> "VaultDocument":
        others = tuple(old for old in self.origins if old.origin != record.origin)
        return replace(self, origins=(*others, record))


def _planned(plan: BackupPlan | None) -> BackupPlan | None:
    return None if plan is None else replace(plan, last_at=None)
