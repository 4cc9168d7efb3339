"""Brings credentials in from lists and backups, and takes an import back."""

from dataclasses import replace
from typing import TYPE_CHECKING

from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.clock import Clock
from aspire_desktop.core.credentials.editing import listed_records, listed_rows
from aspire_desktop.core.credentials.importing import (
    ImportRow,
    ListedDraft,
    changed_since,
    import_rows,
    imported,
    is_as_imported,
    put_back,
)
from aspire_desktop.core.credentials.profile import new_profile_id
from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.wording import Phrase, in_a_row
from aspire_desktop.services.recorded_changes import RecordedChanges, counted_credentials

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aspire_desktop.core.credentials.environment import Environment
    from aspire_desktop.services.vault.vault import Vault


class CredentialImports:
    """What comes in at once; its methods block and raise as those of `CredentialService` do."""

    def __init__(self, vault: "Vault", clock: Clock, changes: RecordedChanges) -> None:
        self._vault = vault
        self._clock = clock
        self._changes = changes

    @property
    def seen(self) -> VaultDocument:
        """What is compared with at this moment: what an import may go over."""
        return self._vault.document

    def listed_rows(self, listed: "Sequence[ListedDraft]") -> tuple[ImportRow, ...]:
        """Return what a list would bring: a login that is here already changes its credential at most."""
        rows = listed_rows(self._vault.document, listed, [new_profile_id() for _ in listed], self._clock())
        environments = (one.draft.environment for one in listed)
        return tuple(map(self._with_refusal, rows, environments))

    def backup_rows(self, records: "Iterable[CredentialRecord]") -> tuple[ImportRow, ...]:
        """Return what a backup would bring."""
        rows = import_rows(self._vault.document, records)
        return tuple(self._with_refusal(row, row.record.profile.environment) for row in rows)

    def import_listed(
        self, listed: "Sequence[ListedDraft]", seen: VaultDocument | None = None
    ) -> "tuple[VaultDocument, list[CredentialRecord]]":
        """Save what was chosen of a list in one write, over what the vault holds by then.

        Args:
            listed: What was chosen.
            seen: What it was compared with when it was; None where it goes over anything.

        Returns:
            What the vault held before and what came in, for `undo`.

        Raises:
            InputError: The environment of one is not allowed, or one would replace what nobody has seen; none
                comes in.
        """
        for one in listed:
            self._vault.policies.check_use(one.draft.environment)
        before, ids, now = self._vault.document, [new_profile_id() for _ in listed], self._clock()
        records: list[CredentialRecord] = []

        def changed(document: VaultDocument) -> VaultDocument:
            nonlocal before
            before = document
            records[:] = listed_records(document, listed, ids, now)
            _check_seen(seen, document, records)
            return imported(document, records)

        self._changes.make(changed, ActivityKind.IMPORTED, None, counted_credentials(listed))
        return before, records

    def import_records(
        self, records: "Sequence[CredentialRecord]", seen: VaultDocument | None = None
    ) -> VaultDocument:
        """Save `records` in one write, and return what the vault held before, for `undo`.

        Raises:
            InputError: One would replace what was not so in `seen`, where that is given; none comes in.
        """
        before = self._vault.document

        def changed(document: VaultDocument) -> VaultDocument:
            nonlocal before
            before = document
            _check_seen(seen, document, records)
            return imported(document, records)

        self._changes.make(changed, ActivityKind.IMPORTED, None, counted_credentials(records))
        return before

    def undo(self, before: VaultDocument, records: "Sequence[CredentialRecord]") -> int:
        """Take an import back; what was changed meanwhile, here or elsewhere, stays.

        Returns:
            How many credentials stay as they are.
        """
        last = {record.profile.id: record for record in records}  # a list may name one login twice
        changed_since = 0

        def changed(document: VaultDocument) -> VaultDocument:
            nonlocal changed_since
            changed_since = sum(not is_as_imported(document, record) for record in last.values())
            return put_back(document, before, records)

        self._changes.make(
            changed, ActivityKind.RESTORED, None, f"import of {counted_credentials(records)} taken back"
        )
        return changed_since

    def _with_refusal(self, row: ImportRow, environment: "Environment") -> ImportRow:
        refusal = self._vault.policies.refusal(environment)
        return row if refusal is None else replace(row, refusal=refusal)


def _check_seen(
    seen: VaultDocument | None, document: VaultDocument, records: "Iterable[CredentialRecord]"
) -> None:
    """Another window or a command may have saved since: a Secret of theirs is not replaced unasked.

    Raises:
        InputError: It would be.
    """
    names = changed_since(seen, document, records) if seen is not None else []
    if names:
        quoted = in_a_row([Phrase("sentence.quoted", name=name) for name in names])
        raise InputError("listing.changed_meanwhile", names=quoted)
