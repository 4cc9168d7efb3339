"""How what was typed becomes a saved credential, and what an edit does to the list of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.credentials.draft import CredentialDraft, checked_tags
from aspire_desktop.core.credentials.importing import ImportKind, ImportRow, import_rows
from aspire_desktop.core.credentials.naming import free_description
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.wording import Phrase, in_a_row

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from datetime import datetime

    from aspire_desktop.core.credentials.importing import ListedDraft, Login

#: What is edited each by itself.
_GUARDS: Final = ("read_only", "ask_writes")
_BY_ITSELF: Final = ("description", "scopes", "notes", "tags", "renewal", "stop_idle_h", *_GUARDS)
_LOGIN: Final = ("environment", "client_id")


def new_record(profile_id: ProfileId, draft: CredentialDraft, created_at: datetime) -> CredentialRecord:
    """Return the first record of a draft that was checked."""
    profile = Profile(
        id=profile_id,
        description=draft.description,
        client_id=draft.client_id,
        environment=draft.environment,
        scopes=draft.scopes,
        notes=draft.notes,
        tags=draft.tags,
        renewal=draft.renewal,
        stop_idle_h=draft.stop_idle_h,
        read_only=draft.read_only,
        ask_writes=draft.ask_writes,
        created_at=created_at,
        secret_set_at=created_at,
    )
    return CredentialRecord(profile=profile, secret=draft.secret)


def edited(old: CredentialRecord, draft: CredentialDraft, now: datetime) -> CredentialRecord:
    """Return `old` with a draft over it; a blank secret keeps the saved one.

    Tokens belong to one login at one origin: they must not outlive a change of either.
    """
    draft = replace(draft, secret=draft.secret or old.secret)
    new = new_record(old.profile.id, draft, old.profile.created_at)
    profile = replace(
        new.profile,
        integrations=old.profile.integrations,
        age_reminder_at=old.profile.age_reminder_at,
        secret_set_at=old.profile.secret_set_at if new.secret == old.secret else now,
    )
    new = replace(old, profile=profile, secret=new.secret, problem="", unread=b"")
    return new if new.login == old.login else replace(new, tokens=None, login_refusal=None)


def rebased(draft: CredentialDraft, seen: Profile, current: Profile) -> CredentialDraft:
    """Return `draft` with all that was left as it was `seen` taken from the `current` profile.

    Another program may have changed the credential while its form was open: what it forbade stays forbidden.
    Environment, Client ID and Secret are one login, so that an entered one is never mixed with others.
    """
    same = [name for name in (*_BY_ITSELF, *_LOGIN) if getattr(draft, name) == getattr(seen, name)]
    is_login_seen = not draft.secret and all(name in same for name in _LOGIN)
    names = {name for name in same if is_login_seen or name not in _LOGIN}
    if draft.asks_before_writes == seen.asks_before_writes:  # a form says nothing where that is the usual
        names.add("ask_writes")
    kept: dict[str, Any] = {name: getattr(current, name) for name in names}
    return replace(draft, **kept)


def duplicate_of(
    original: CredentialRecord,
    profile_id: ProfileId,
    taken: Collection[str],
    word: str,
    created_at: datetime,
) -> CredentialRecord:
    """Return a copy without tokens, under a description that is not `taken` and has the `word` for a copy."""
    profile = replace(
        original.profile,
        id=profile_id,
        description=free_description(original.profile.description, taken, word),
        created_at=created_at,
    )
    return replace(original, profile=profile, tokens=None, rotation=None, unread=b"")


def listed_records(
    document: VaultDocument, listed: Sequence[ListedDraft], ids: Sequence[ProfileId], now: datetime
) -> list[CredentialRecord]:
    """Return the records of a list; two of the same login become one, as does one with what is here.

    Args:
        document: What is here already.
        listed: What the list says.
        ids: As many, for those that are new.
        now: Aware UTC.

    Raises:
        InputError: One fits several credentials, and nobody has said which it goes over.
    """
    known = _by_login(document)
    records = []
    for one, new_id in zip(listed, ids, strict=True):
        fits = known.setdefault(one.login, [])
        old = _replaced(fits, one)
        record = new_record(new_id, one.draft, now) if old is None else _listed_over(old, one, now)
        fits[:] = [record, *(other for other in fits if other is not old)]
        records.append(record)
    return records


def listed_rows(
    document: VaultDocument, listed: Sequence[ListedDraft], ids: Sequence[ProfileId], now: datetime
) -> tuple[ImportRow, ...]:
    """Return what a list would bring, as `listed_records` has it; what fits several waits."""
    known = _by_login(document)
    several = {
        at: tuple(record.profile for record in known[one.login])
        for at, one in enumerate(listed)
        if one.over is None and len(known.get(one.login, ())) > 1
    }
    clear = [at for at in range(len(listed)) if at not in several]
    records = listed_records(document, [listed[at] for at in clear], [ids[at] for at in clear], now)
    rows = dict(zip(clear, import_rows(document, records), strict=True))
    for at, fits in several.items():
        rows[at] = ImportRow(new_record(ids[at], listed[at].draft, now), ImportKind.SEVERAL, known=fits)
    return tuple(rows[at] for at in range(len(listed)))


def retagged(record: CredentialRecord, *, add: str = "", remove: str = "") -> CredentialRecord:
    """Return `record` with one tag more, one less, or both.

    Raises:
        InputError: The tag cannot be one, or there would be too many.
    """
    tags = [tag for tag in record.profile.tags if tag.casefold() != remove.strip().casefold()]
    return replace(record, profile=replace(record.profile, tags=checked_tags([*tags, add])))


def changed_one(
    document: VaultDocument, profile_id: ProfileId, change: Callable[[CredentialRecord], CredentialRecord]
) -> VaultDocument:
    """Return `document` with one credential changed; the same where it is gone."""
    record = document.find(profile_id)
    return document if record is None else document.with_credential(change(record))


def inserted(document: VaultDocument, record: CredentialRecord, index: int | None) -> VaultDocument:
    """Return `document` with `record` at `index` of its list, or at its end."""
    others = list(document.without(record.profile.id).credentials)
    others.insert(len(others) if index is None else max(0, index), record)
    return replace(document, credentials=tuple(others))


def inserted_many(document: VaultDocument, removed: Iterable[tuple[CredentialRecord, int]]) -> VaultDocument:
    """Return `document` with each record at its place; one that is there again stays what it is by now."""
    kept = list(document.credentials)
    for record, place in sorted(removed, key=lambda pair: pair[1]):
        if document.find(record.profile.id) is None:
            kept.insert(place, record)
    return replace(document, credentials=tuple(kept))


def _by_login(document: VaultDocument) -> dict[Login, list[CredentialRecord]]:
    found: dict[Login, list[CredentialRecord]] = {}
    for record in document.credentials:
        profile = record.profile
        found.setdefault((profile.environment.origin, profile.client_id), []).append(record)
    return found


def _replaced(fits: Sequence[CredentialRecord], listed: ListedDraft) -> CredentialRecord | None:
    """Return the one of those with its login that it goes over; None where there are none.

    Raises:
        InputError: There are several, and nobody has said which.
    """
    if len(fits) < 2:
        return fits[0] if fits else None
    chosen = next((record for record in fits if record.profile.id == listed.over), None)
    if chosen is None:
        names = in_a_row([Phrase("sentence.quoted", name=record.profile.description) for record in fits])
        raise InputError("listing.fits_several", name=listed.draft.description, names=names)
    return chosen


def _listed_over(old: CredentialRecord, listed: ListedDraft, now: datetime) -> CredentialRecord:
    """Return `old` with what a list says of it; what the list does not name stays."""
    profile, draft = old.profile, listed.draft
    full = replace(
        draft,
        description=draft.description if listed.is_described else profile.description,
        scopes=draft.scopes if draft.scopes.is_recorded else profile.scopes,
        tags=checked_tags([*profile.tags, *draft.tags]),
        notes=draft.notes or profile.notes,
        renewal=profile.renewal,
        stop_idle_h=profile.stop_idle_h,
        read_only=profile.read_only,
        ask_writes=profile.ask_writes,
    )
    return edited(old, full, now)
