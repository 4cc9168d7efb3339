"""What an import would bring, before it does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument


class ImportKind(Enum):
    NEW = "new"
    SAME = "already here"
    CHANGED = "differs from the one here"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A credential of a backup, and how it stands to what is here."""

    record: CredentialRecord
    kind: ImportKind


def import_rows(document: VaultDocument, incoming: Iterable[CredentialRecord]) -> tuple[ImportRow, ...]:
    """Return each incoming credential with what it is to `document`, which stays as it is.

    Tokens make no difference: they come and go.
    """
    return tuple(ImportRow(record, _kind(document, record)) for record in incoming)


def imported(document: VaultDocument, records: Iterable[CredentialRecord]) -> VaultDocument:
    """Return `document` with `records` in the place of those of their ids, or at its end."""
    for record in records:
        document = document.with_credential(record)
    return document


def put_back(
    document: VaultDocument, before: VaultDocument, records: Iterable[CredentialRecord]
) -> VaultDocument:
    """Return `document` with the credentials that `records` replaced or added as they were `before`."""
    for record in records:
        old = before.find(record.profile.id)
        document = document.without(record.profile.id) if old is None else document.with_credential(old)
    return document


def _kind(document: VaultDocument, record: CredentialRecord) -> ImportKind:
    known = document.find(record.profile.id)
    if known is None:
        return ImportKind.NEW
    same = replace(known, tokens=None) == replace(record, tokens=None)
    return ImportKind.SAME if same else ImportKind.CHANGED
