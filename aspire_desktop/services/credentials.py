"""Adds, changes and removes saved credentials."""

from dataclasses import replace
from typing import TYPE_CHECKING

from aspire_desktop.core.activity import ActivityKind, OnActivity, unrecorded
from aspire_desktop.core.clock import Clock
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.editing import (
    changed_one,
    duplicate_of,
    edited,
    inserted,
    inserted_many,
    new_record,
    rebased,
    retagged,
)
from aspire_desktop.core.credentials.naming import named
from aspire_desktop.core.credentials.profile import Profile, ProfileId, new_profile_id
from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
from aspire_desktop.core.credentials.scopes import Scopes
from aspire_desktop.core.errors import AspireError, InputError, UnknownNameError
from aspire_desktop.services.credential_imports import CredentialImports
from aspire_desktop.services.recorded_changes import RecordedChanges, counted_credentials

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.services.vault.vault import Vault


class CredentialService:
    """The list of credentials; `imports` brings in many at once.

    Its methods block while the vault writes, so callers put them in a thread.  Each may raise a
    VaultError; after one that `holds` the change is in memory, and waits to be written.
    """

    def __init__(self, vault: "Vault", clock: Clock, on_activity: OnActivity = unrecorded) -> None:
        self._vault = vault
        self._clock = clock
        self._on_activity = on_activity
        self._changes = RecordedChanges(vault, on_activity)
        self.imports = CredentialImports(vault, clock, self._changes)

    def holds(self, error: AspireError) -> bool:
        """Say whether what failed with `error` is in memory all the same, and waits to be written."""
        return self._changes.hold(error)

    def records(self) -> tuple[CredentialRecord, ...]:
        return self._vault.document.credentials

    def find(self, name: str) -> CredentialRecord:
        """Return the credential whose id or description `name` is; the case may differ.

        Raises:
            UnknownNameError: There is none.
            AmbiguousNameError: There are several.
        """
        return named(self.records(), name)

    def add(self, draft: CredentialDraft) -> CredentialRecord:
        """Save a new credential at the end of the list.

        Raises:
            InputError: The draft cannot be saved as it is, or its environment is not allowed.
        """
        self._vault.policies.check_use(draft.environment)
        return self._put_new(new_record(new_profile_id(), draft.checked(), self._clock()))

    def change(
        self, profile_id: ProfileId, draft: CredentialDraft, seen: Profile | None = None
    ) -> CredentialRecord:
        """Save `draft` over a credential; other origin, client ID or secret: its tokens go.

        A blank secret keeps the saved one, but not for another host: what was entered for one host
        is not sent to the next without being entered for it.  Nor are the two Secrets of a rotation, which
        is ended first.

        Args:
            profile_id: Whose.
            draft: All that the form holds.
            seen: What the form began with; what it left so is not changed.  None for what there is now.

        Raises:
            InputError: The draft cannot be saved as it is, or its environment is not allowed.
            UnknownNameError: The credential is gone.
        """
        self._vault.policies.check_use(draft.environment)
        old = _existing(self._vault.document, profile_id)
        draft.refuse_shown_secret(draft.secret or old.secret)
        draft, now = draft.checked(needs_secret=False), self._clock()

        def changed(record: CredentialRecord) -> CredentialRecord:
            own = rebased(draft, seen or record.profile, record.profile)
            if not own.secret and own.environment.origin != record.profile.environment.origin:
                raise InputError("credential.secret_for_host", host=own.environment.host)
            new = edited(record, own, now)
            if record.rotation is not None and new.profile.account != record.profile.account:
                raise InputError("credential.rotation_open")
            return new

        changed(old)  # what cannot be done is said before anything is written
        # It may be applied once more after another process removed the credential.
        self._changes.make(
            lambda document: changed_one(document, profile_id, changed), ActivityKind.CHANGED, old.profile
        )
        return _existing(self._vault.document, profile_id)

    def duplicate(self, profile_id: ProfileId, word: str = "copy") -> CredentialRecord:
        """Save a copy, without tokens, right after its original.

        Args:
            profile_id: Of the original.
            word: What the copy's description calls it, in the user's language.

        Raises:
            UnknownNameError: The credential is gone.
        """
        original = _existing(self._vault.document, profile_id)
        taken = {record.profile.description for record in self.records()}
        copy = duplicate_of(original, new_profile_id(), taken, word, self._clock())
        return self._put_new(copy, after=profile_id)

    def record_scopes(self, profile_id: ProfileId, scopes: Scopes) -> CredentialRecord:
        """Save the user's note of what Aspire's table has ticked.

        Raises:
            UnknownNameError: The credential is gone.
        """
        return self._change_profile(profile_id, "scopes", lambda profile: replace(profile, scopes=scopes))

    def guard(
        self, profile_id: ProfileId, *, read_only: bool | None = None, ask_writes: bool | None = None
    ) -> CredentialRecord:
        """Change what is allowed in a credential's name; None leaves as it is.

        Raises:
            UnknownNameError: The credential is gone.
        """

        def guarded(profile: Profile) -> Profile:
            return replace(
                profile,
                read_only=profile.read_only if read_only is None else read_only,
                ask_writes=profile.ask_writes if ask_writes is None else ask_writes,
            )

        return self._change_profile(profile_id, "writes", guarded)

    def note_export(self, records: "Sequence[CredentialRecord]") -> None:
        """Put on record that `records` went into a file."""
        self._on_activity(ActivityKind.EXPORTED, None, counted_credentials(records))

    def remove(self, profile_id: ProfileId) -> CredentialRecord:
        """Remove a credential and return it with its tokens, for undo.

        Raises:
            UnknownNameError: The credential is gone.
        """
        removed = _existing(self._vault.document, profile_id)
        self._changes.make(
            lambda document: document.without(profile_id), ActivityKind.DELETED, removed.profile
        )
        return removed

    def remove_many(self, profile_ids: "Sequence[ProfileId]") -> list[tuple[CredentialRecord, int]]:
        """Remove credentials in one write; return each with its place in the list, for undo."""
        gone = frozenset(profile_ids)
        removed = [(r, place) for place, r in enumerate(self.records()) if r.profile.id in gone]
        self._changes.make_many(
            lambda document: document.without(*gone),
            ActivityKind.DELETED,
            [record for record, _ in removed],
        )
        return removed

    def restore_many(self, removed: "Sequence[tuple[CredentialRecord, int]]") -> None:
        """Put removed credentials back where they were, in one write."""
        self._changes.make_many(
            lambda document: inserted_many(document, removed),
            ActivityKind.RESTORED,
            [record for record, _ in removed],
        )

    def retag(self, profile_ids: "Sequence[ProfileId]", *, add: str = "", remove: str = "") -> None:
        """Give many credentials a tag, or take one from them, in one write.

        Raises:
            InputError: The tag cannot be one, or a credential would have too many.
        """
        chosen = frozenset(profile_ids)

        def changed(record: CredentialRecord) -> CredentialRecord:
            if record.profile.id not in chosen:
                return record
            return retagged(record, add=add, remove=remove)

        self._changes.make_many(
            lambda document: replace(document, credentials=tuple(map(changed, document.credentials))),
            ActivityKind.CHANGED,
            [record for record in self.records() if record.profile.id in chosen],
        )

    def restore(self, record: CredentialRecord, index: int | None = None) -> None:
        """Put a removed credential back, at `index` of the list or at its end."""
        self._changes.make(
            lambda document: inserted(document, record, index), ActivityKind.RESTORED, record.profile
        )

    def _change_profile(
        self, profile_id: ProfileId, detail: str, change: "Callable[[Profile], Profile]"
    ) -> CredentialRecord:
        """Change a profile where tokens and secret stay; `detail` is what the record says of it.

        Raises:
            UnknownNameError: The credential is gone.
        """
        old = _existing(self._vault.document, profile_id)
        self._changes.make(
            lambda document: changed_one(
                document, profile_id, lambda record: replace(record, profile=change(record.profile))
            ),
            ActivityKind.CHANGED,
            old.profile,
            detail,
        )
        return _existing(self._vault.document, profile_id)

    def _put_new(self, record: CredentialRecord, *, after: ProfileId | None = None) -> CredentialRecord:
        def added(document: VaultDocument) -> VaultDocument:
            ids = [old.profile.id for old in document.credentials]
            index = ids.index(after) + 1 if after in ids else None
            return inserted(document, record, index)

        self._changes.make(added, ActivityKind.CREATED, record.profile)
        return record


def _existing(document: VaultDocument, profile_id: ProfileId) -> CredentialRecord:
    record = document.find(profile_id)
    if record is None:
        raise UnknownNameError("credential.removed_meanwhile")
    return record
