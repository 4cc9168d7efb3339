"""Descriptions as names: the credential that one means, and one that none has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.draft import MAX_DESCRIPTION
from aspire_desktop.core.errors import AmbiguousNameError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from aspire_desktop.core.credentials.record import CredentialRecord


def named(records: Sequence[CredentialRecord], name: str) -> CredentialRecord:
    """Return the credential whose id or description `name` is; the case may differ.

    Raises:
        UnknownNameError: There is none.
        AmbiguousNameError: There are several.
    """
    wanted = name.strip()
    folded = wanted.casefold()
    for fits in (
        [r for r in records if r.profile.id == wanted],
        [r for r in records if r.profile.description == wanted],
        [r for r in records if r.profile.description.casefold() == folded],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            ids = ", ".join(record.profile.id for record in fits)
            raise AmbiguousNameError("credential.name_ambiguous", count=len(fits), name=wanted, detail=ids)
    raise UnknownNameError("credential.name_unknown", name=wanted)


def free_description(description: str, taken: Collection[str], word: str) -> str:
    """Return `description` as that of a copy, numbered where it has to be, and not too long.

    Args:
        description: The original's.
        taken: What it must not be.
        word: What a copy is called.
    """
    number = 1
    while True:
        suffix = f" ({word})" if number == 1 else f" ({word} {number})"
        candidate = description[: MAX_DESCRIPTION - len(suffix)] + suffix
        if candidate not in taken:
            return candidate
        number += 1
