"""The vault's content as bytes, and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from aspire_desktop.core import typed_json
from aspire_desktop.core.credentials.healing import healed
from aspire_desktop.core.credentials.record import VaultDocument

if TYPE_CHECKING:
    from aspire_desktop.core.clock import Clock


def _utc_now() -> datetime:
    return datetime.now(UTC)


def encode(document: VaultDocument) -> bytes:
    return msgspec.json.encode(replace(document, healed=()) if document.healed else document)


def decode(content: bytes, clock: Clock = _utc_now) -> VaultDocument:
    """Read what `encode` wrote; what is not usable in it is healed, and named in the document's `healed`.

    Args:
        content: As it was unsealed.
        clock: By which a time is told from one that cannot be.

    Raises:
        VaultDamagedError: It is authentic, but not what this version writes: a bug, and no reason
            to lose it.
    """
    try:
        document = typed_json.decode(content, VaultDocument)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        # Without the cause: its text could quote a part of the content.
        document = None
    if document is None:
        from aspire_desktop.services.vault.salvage import salvaged

        document = salvaged(content)
    return healed(document, clock())
