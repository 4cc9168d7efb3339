"""Adds, changes and removes saved credentials."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from aspire_desktop.core.activity import ActivityKind, OnActivity, unrecorded
from aspire_desktop.core.clock import Clock
from aspire_desktop.core.credentials.draft import MAX_DESCRIPTION, CredentialDraft, checked_tags
from aspire_desktop.core.credentials.importing import (
    ImportRow,
    ListedDraft,
    import_rows,
    imported,
    put_back,
)
from aspire_desktop.core.credentials.profile import Profile, ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
from aspire_desktop.core.credentials.scopes import Scopes
from aspire_desktop.core.errors import AmbiguousNameError, InputError, UnknownNameError, VaultNotSavedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.services.vault.vault import Vault

    Change = Callable[[VaultDocument], VaultDocument]

_COPY = " (copy)"
#: What the record says of a change that could not be written: it may be lost yet.
_NOT_SAVED = "not saved: in memory only"


class CredentialService:
    """The list of credentials.

    Its methods block while the vault writes, so callers put them in a thread.  Each may raise a
    VaultError; after a VaultNotSavedError the change holds in memory, as the vault says.
    """

    def __init__(self, vault: "Vault", clock: Clock, on_activity: OnActivity = unrecorded) -> None:
        self._vault = vault
        self._clock = clock
        self._on_activity = on_activity

    def records(self) -> tuple[CredentialRecord, ...]:
        return self._vault.document.credentials

    def find(self, name: str) -> CredentialRecord:
        """Return the credential whose id or description `name` is; the case may differ.

        Raises:
            UnknownNameError: There is none.
            AmbiguousNameError: There are several.
        """
        wanted = name.strip()
        folded = wanted.casefold()
        for fits in (
            [r for r in self.records() if r.profile.id == wanted],
            [r for r in self.records() if r.profile.description == wanted],
            [r for r in self.records() if r.profile.description.casefold() == folded],
        ):
            if len(fits) == 1:
                return fits[0]
            if fits:
                ids = ", ".join(record.profile.id for record in fits)
                raise AmbiguousNameError(
                    "credential.name_ambiguous",
                    count=len(fits),
                    name=wanted,
                    detail=ids,
                )
        raise UnknownNameError("credential.name_unknown", name=wanted)

    def add(self, draft: CredentialDraft) -> CredentialRecord:
        """Save a new credential at the end of the list.

        Raises:
            InputError: The draft cannot be saved as it is.
        """
        return self._put_new(_record(_new_id(), draft.checked(), self._clock()))

    def change(self, profile_id: ProfileId, draft: CredentialDraft) -> CredentialRecord:
        """Save `draft` over a credential; other origin, client ID or secret: its tokens go.

        A blank secret keeps the saved one, but not for another host: what was entered for one host
        is not sent to the next without being entered for it.

        Raises:
            InputError: The draft cannot be saved as it is.
            UnknownNameError: The credential is gone.
        """
        old = _existing(self._vault.document, profile_id)
        same_host = old.profile.environment.origin == draft.environment.origin
        if not draft.secret and not same_host:
            raise InputError("credential.secret_for_host", host=draft.environment.host)
        draft.refuse_shown_secret(draft.secret or old.secret)
        draft, now = draft.checked(needs_secret=False), self._clock()
        _existing(self._vault.document, profile_id)

        def changed(document: VaultDocument) -> VaultDocument:
            # It may be applied once more after another process removed the credential.
            old = document.find(profile_id)
            return document if old is None else document.with_credential(_changed(old, draft, now))

        self._update(changed, ActivityKind.CHANGED, old.profile)
        return _existing(self._vault.document, profile_id)

    def duplicate(self, profile_id: ProfileId) -> CredentialRecord:
        """Save a copy, without tokens, right after its original.

        Raises:
            UnknownNameError: The credential is gone.
        """
        original = _existing(self._vault.document, profile_id)
        taken = {record.profile.description for record in self.records()}
        copy = replace(
            original,
            profile=replace(
                original.profile,
                id=_new_id(),
                description=_free_description(original.profile.description, taken),
                created_at=self._clock(),
            ),
            tokens=None,
            rotation=None,
            unread=b"",
        )
        return self._put_new(copy, after=profile_id)

    def listed_rows(self, listed: "Sequence[ListedDraft]") -> tuple[ImportRow, ...]:
        """Return what a list would bring: a login that is here already changes its credential at most."""
        document, ids = self._vault.document, [_new_id() for _ in listed]
        return import_rows(document, _listed(document, listed, ids, self._clock()))

    def import_listed(
        self, listed: "Sequence[ListedDraft]"
    ) -> "tuple[VaultDocument, list[CredentialRecord]]":
        """Save what was chosen of a list in one write, over what the vault holds by then.

        Returns:
            What the vault held before and what came in, for `undo_import`.
        """
        before, ids, now = self._vault.document, [_new_id() for _ in listed], self._clock()
        records: list[CredentialRecord] = []

        def changed(document: VaultDocument) -> VaultDocument:
            records[:] = _listed(document, listed, ids, now)
            return imported(document, records)

        self._update(changed, ActivityKind.IMPORTED, None, _count(listed))
        return before, records

    def record_scopes(self, profile_id: ProfileId, scopes: Scopes) -> CredentialRecord:
        """Save the user's note of what Aspire's table has ticked.

        Raises:
            UnknownNameError: The credential is gone.
        """
        old = _existing(self._vault.document, profile_id)

        def changed(document: VaultDocument) -> VaultDocument:
            record = document.find(profile_id)
            if record is None:
                return document
            return document.with_credential(replace(record, profile=replace(record.profile, scopes=scopes)))

        self._update(changed, ActivityKind.CHANGED, old.profile, "scopes")
        return _existing(self._vault.document, profile_id)

    def guard(
        self, profile_id: ProfileId, *, read_only: bool | None = None, ask_writes: bool | None = None
    ) -> CredentialRecord:
        """Change what is allowed in a credential's name; None leaves as it is.

        Raises:
            UnknownNameError: The credential is gone.
        """
        old = _existing(self._vault.document, profile_id)

        def changed(document: VaultDocument) -> VaultDocument:
            record = document.find(profile_id)
            if record is None:
                return document
            profile = record.profile
            profile = replace(
                profile,
                read_only=profile.read_only if read_only is None else read_only,
                ask_writes=profile.ask_writes if ask_writes is None else ask_writes,
            )
            return document.with_credential(replace(record, profile=profile))

        self._update(changed, ActivityKind.CHANGED, old.profile, "writes")
        return _existing(self._vault.document, profile_id)

    def note_export(self, records: "Sequence[CredentialRecord]") -> None:
        """Put on record that `records` went into a file."""
        self._on_activity(ActivityKind.EXPORTED, None, _count(records))

    def import_records(self, records: "Sequence[CredentialRecord]") -> VaultDocument:
        """Save `records` in one write, and return what the vault held before, for `undo_import`."""
        before = self._vault.document
        self._update(
            lambda document: imported(document, records), ActivityKind.IMPORTED, None, _count(records)
        )
        return before

    def undo_import(self, before: VaultDocument, records: "Sequence[CredentialRecord]") -> None:
        """Take an import back; what was changed elsewhere meanwhile stays."""
        detail = f"import of {_count(records)} taken back"
        self._update(
            lambda document: put_back(document, before, records), ActivityKind.RESTORED, None, detail
        )

    def remove(self, profile_id: ProfileId) -> CredentialRecord:
        """Remove a credential and return it with its tokens, for undo.

        Raises:
            UnknownNameError: The credential is gone.
        """
        removed = _existing(self._vault.document, profile_id)
        self._update(lambda document: document.without(profile_id), ActivityKind.DELETED, removed.profile)
        return removed

    def remove_many(self, profile_ids: "Sequence[ProfileId]") -> list[tuple[CredentialRecord, int]]:
        """Remove credentials in one write; return each with its place in the list, for undo."""
        gone = frozenset(profile_ids)
        removed = [(r, place) for place, r in enumerate(self.records()) if r.profile.id in gone]
        self._update_many(
            lambda document: replace(
                document, credentials=tuple(r for r in document.credentials if r.profile.id not in gone)
            ),
            ActivityKind.DELETED,
            [record for record, _ in removed],
        )
        return removed

    def restore_many(self, removed: "Sequence[tuple[CredentialRecord, int]]") -> None:
        """Put removed credentials back where they were, in one write."""

        def restored(document: VaultDocument) -> VaultDocument:
            ids = {record.profile.id for record, _ in removed}
            kept = [r for r in document.credentials if r.profile.id not in ids]
            for record, place in sorted(removed, key=lambda pair: pair[1]):
                kept.insert(place, record)
            return replace(document, credentials=tuple(kept))

        self._update_many(restored, ActivityKind.RESTORED, [record for record, _ in removed])

    def retag(self, profile_ids: "Sequence[ProfileId]", *, add: str = "", remove: str = "") -> None:
        """Give many credentials a tag, or take one from them, in one write.

        Raises:
            InputError: The tag cannot be one, or a credential would have too many.
        """
        chosen = frozenset(profile_ids)

        def changed(record: CredentialRecord) -> CredentialRecord:
            if record.profile.id not in chosen:
                return record
            tags = [tag for tag in record.profile.tags if tag.casefold() != remove.strip().casefold()]
            return replace(record, profile=replace(record.profile, tags=checked_tags([*tags, add])))

        self._update_many(
            lambda document: replace(document, credentials=tuple(map(changed, document.credentials))),
            ActivityKind.CHANGED,
            [record for record in self.records() if record.profile.id in chosen],
        )

    def restore(self, record: CredentialRecord, index: int | None = None) -> None:
        """Put a removed credential back, at `index` of the list or at its end."""
        self._update(
            lambda document: _inserted(document, record, index), ActivityKind.RESTORED, record.profile
        )

    def _put_new(self, record: CredentialRecord, *, after: ProfileId | None = None) -> CredentialRecord:
        def added(document: VaultDocument) -> VaultDocument:
            ids = [old.profile.id for old in document.credentials]
            index = ids.index(after) + 1 if after in ids else None
            return _inserted(document, record, index)

        self._update(added, ActivityKind.CREATED, record.profile)
        return record

    def _update_many(
        self, change: "Change", kind: ActivityKind, records: "Sequence[CredentialRecord]"
    ) -> None:
        change(self._vault.document)  # what cannot be done is said before anything is written
        self._commit(change, [(kind, record.profile, "") for record in records])

    def _update(
        self, change: "Change", kind: ActivityKind, profile: Profile | None, detail: str = ""
    ) -> None:
        self._commit(change, [(kind, profile, detail)])

    def _commit(self, change: "Change", done: "Sequence[tuple[ActivityKind, Profile | None, str]]") -> None:
        """Change the vault, and put on record what came of it, never what was only wished.

        Raises:
            VaultNotSavedError: It holds in memory only, and the record says so.
            VaultError: Nothing was done, and nothing is on record.
        """
        try:
            self._vault.update(change)
        except VaultNotSavedError:
            for kind, profile, detail in done:
                self._on_activity(kind, profile, f"{detail}, {_NOT_SAVED}" if detail else _NOT_SAVED)
            raise
        for kind, profile, detail in done:
            self._on_activity(kind, profile, detail)


def _count(records: "Sequence[object]") -> str:
    return "1 credential" if len(records) == 1 else f"{len(records):,} credentials"


def _new_id() -> ProfileId:
    return ProfileId(uuid4().hex)


def _existing(document: VaultDocument, profile_id: ProfileId) -> CredentialRecord:
    record = document.find(profile_id)
    if record is None:
        raise UnknownNameError("credential.removed_meanwhile")
    return record


def _inserted(document: VaultDocument, record: CredentialRecord, index: int | None) -> VaultDocument:
    others = list(document.without(record.profile.id).credentials)
    others.insert(len(others) if index is None else max(0, index), record)
    return replace(document, credentials=tuple(others))


def _record(profile_id: ProfileId, draft: CredentialDraft, created_at: datetime) -> CredentialRecord:
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


def _listed(
    document: VaultDocument,
    listed: "Sequence[ListedDraft]",
    ids: "Sequence[ProfileId]",
    now: datetime,
) -> list[CredentialRecord]:
    """Return the records of a list; two of the same login become one."""
    known = {(r.profile.environment.origin, r.profile.client_id): r for r in document.credentials}
    records = []
    for one, new_id in zip(listed, ids, strict=True):
        login = (one.draft.environment.origin, one.draft.client_id)
        old = known.get(login)
        known[login] = _record(new_id, one.draft, now) if old is None else _listed_over(old, one, now)
        records.append(known[login])
    return records


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
    return _changed(old, full, now)


def _changed(old: CredentialRecord, draft: CredentialDraft, now: datetime) -> CredentialRecord:
    """Tokens belong to one login at one origin: they must not outlive a change of either."""
    draft = replace(draft, secret=draft.secret or old.secret)
    new = _record(old.profile.id, draft, old.profile.created_at)
    profile = replace(
        new.profile,
        integrations=old.profile.integrations,
        age_reminder_at=old.profile.age_reminder_at,
        secret_set_at=old.profile.secret_set_at if new.secret == old.secret else now,
    )
    new = replace(old, profile=profile, secret=new.secret, problem="", unread=b"")
    return new if new.login == old.login else replace(new, tokens=None, login_refusal=None)


def _free_description(description: str, taken: set[str]) -> str:
    number = 1
    while True:
        suffix = _COPY if number == 1 else f" (copy {number})"
        candidate = description[: MAX_DESCRIPTION - len(suffix)] + suffix
        if candidate not in taken:
            return candidate
        number += 1
