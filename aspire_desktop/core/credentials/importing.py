"""What an import would bring, before it does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aspire_desktop.core.credentials.draft import CredentialDraft
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
    from aspire_desktop.core.wording import Worded

    #: Where a credential is valid, and its Client ID: that of which there should be one.
    Login = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ListedDraft:
    """What a list would save.

    Attributes:
        is_described: False where its description was made of names: it takes the place of none.
        over: Which of several credentials with the same login it goes over; None where nobody has said.
    """

    draft: CredentialDraft
    is_described: bool = True
    over: ProfileId | None = None

    @property
    def login(self) -> Login:
        return self.draft.environment.origin, self.draft.client_id


class ImportKind(Enum):
    NEW = "new"
    SAME = "already here"
    CHANGED = "differs from the one here"
    SEVERAL = "fits several here"  #: somebody has to say which of them it goes over


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A credential of a backup or a list, and how it stands to what is here.

    Attributes:
        differences: What it would change of the one here, in words; empty where that is nothing.
        known: The credentials here that it is the same as or goes over; of `SEVERAL` all that it fits.
        refusal: Why nothing could be sent in its name: its environment is not allowed; None where it is.
    """

    record: CredentialRecord
    kind: ImportKind
    differences: tuple[Phrase, ...] = ()
    known: tuple[Profile, ...] = ()
    refusal: Worded | None = None


def import_rows(document: VaultDocument, incoming: Iterable[CredentialRecord]) -> tuple[ImportRow, ...]:
    """Return each incoming credential with what it is to `document`, which stays as it is; none is refused.

    Tokens make no difference: they come and go.
    """
    return tuple(_row(document.find(record.profile.id), record) for record in incoming)


def imported(document: VaultDocument, records: Iterable[CredentialRecord]) -> VaultDocument:
    """Return `document` with `records` in the place of those of their ids, or at its end."""
    for record in records:
        document = document.with_credential(record)
    return document


def changed_since(
    seen: VaultDocument, document: VaultDocument, records: Iterable[CredentialRecord]
) -> list[str]:
    """Return the descriptions of those in `document` that `records` would replace and that `seen` had not so.

    Tokens make no difference.
    """
    found = []
    for record in records:
        old, current = seen.find(record.profile.id), document.find(record.profile.id)
        if current is None or is_as_imported(document, record):
            continue
        if old is None or _settled(old) != _settled(current):
            found.append(current.profile.description)
    return found


def put_back(
    document: VaultDocument, before: VaultDocument, records: Iterable[CredentialRecord]
) -> VaultDocument:
    """Return `document` with the credentials that `records` replaced or added as they were `before`.

    Those of which `is_as_imported` does not hold stay.  So do tokens that came since: the older refresh token
    was sent for them.
    """
    for record in records:
        current, old = document.find(record.profile.id), before.find(record.profile.id)
        if current is None or not is_as_imported(document, record):
            continue
        if old is None:
            document = document.without(record.profile.id)
        elif current.login == old.login and current.tokens is not None:
            document = document.with_credential(replace(old, tokens=current.tokens))
        else:
            document = document.with_credential(old)
    return document


def is_as_imported(document: VaultDocument, record: CredentialRecord) -> bool:
    """Say whether nothing but the token of an imported credential was changed since, whoever might have."""
    current = document.find(record.profile.id)
    return current is not None and _settled(current) == _settled(record)


def _settled(record: CredentialRecord) -> CredentialRecord:
    """Return a credential without what comes and goes."""
    return replace(record, tokens=None, login_refusal=None)


def _row(known: CredentialRecord | None, record: CredentialRecord) -> ImportRow:
    if known is None:
        return ImportRow(record, ImportKind.NEW)
    if _settled(known) == _settled(record):
        return ImportRow(record, ImportKind.SAME, known=(known.profile,))
    return ImportRow(record, ImportKind.CHANGED, differences(known, record), (known.profile,))


def differences(known: CredentialRecord, record: CredentialRecord) -> tuple[Phrase, ...]:
    """Return what `record` would change of `known`, what guards first; of the Secret never its value."""
    old, new = known.profile, record.profile
    changed = {
        Phrase("difference.may_write"): old.read_only and not new.read_only,
        Phrase("difference.read_only"): new.read_only and not old.read_only,
        Phrase("difference.ask_writes"): _asking(old) != _asking(new),
        Phrase("difference.secret"): known.secret != record.secret,
        Phrase("difference.description", name=old.description): old.description != new.description,
        Phrase("difference.environment", host=old.environment.host): old.environment != new.environment,
        Phrase("difference.client_id"): old.client_id != new.client_id,
        Phrase("difference.scopes"): old.scopes != new.scopes,
        Phrase("difference.tags"): old.tags != new.tags,
        Phrase("difference.notes"): old.notes != new.notes,
        Phrase("difference.integrations"): old.integrations != new.integrations,
        Phrase("difference.refresh"): (old.renewal, old.stop_idle_h) != (new.renewal, new.stop_idle_h),
        Phrase("difference.rotation"): known.rotation != record.rotation,
    }
    return tuple(what for what, differs in changed.items() if differs) or (Phrase("difference.other"),)


def _asking(profile: Profile) -> tuple[bool | None, bool]:
    """Return when it asks before writes: as it is set, and as that is with its environment."""
    return profile.ask_writes, profile.asks_before_writes
