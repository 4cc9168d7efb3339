"""The highest generation that a vault was ever saved with, sealed: an older file in its place is noticed."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from aspire_desktop.services.vault.opened import Opened

_PURPOSE: Final = "aspire-desktop generation 1"


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands in `vault.id`.

    Attributes:
        vault_id: Names the key's entry in the system's vault.
        generation: Of the last save; 0 as long as there was none, or an older version made it.
        seal: Made with the vault's key; empty where there is no generation.
    """

    vault_id: str
    generation: int = 0
    seal: str = ""

    @classmethod
    def read(cls, raw: bytes) -> Mark | None:
        """Return what `encoded` wrote, or the id alone that older versions did; None where it is neither."""
        try:
            words = raw.decode("ascii").split()
        except UnicodeDecodeError:
            return None
        if len(words) == 1:
            return cls(words[0])
        if len(words) == 3 and words[1].isdigit() and len(words[1]) < 18:
            return cls(words[0], int(words[1]), words[2])
        return None

    @property
    def encoded(self) -> bytes:
        words = (self.vault_id, str(self.generation), self.seal) if self.seal else (self.vault_id,)
        return "\n".join(words).encode("ascii")


def mark_of(opened: Opened) -> Mark:
    """Return the mark of a file that was just written."""
    header = opened.header
    return Mark(header.vault_id, header.generation, _seal(opened, header.generation))


def highest(opened: Opened, mark: Mark | None) -> int:
    """Return the highest generation that this vault is known to have had; a foreign mark says nothing."""
    header = opened.header
    if mark is None or mark.vault_id != header.vault_id or not mark.seal:
        return header.generation
    is_authentic = hmac.compare_digest(mark.seal, _seal(opened, mark.generation))
    return max(header.generation, mark.generation) if is_authentic else header.generation


def raised(opened: Opened, mark: Mark | None) -> Opened:
    """Return `opened` so that its next write comes after everything that was ever saved."""
    header = msgspec.structs.replace(opened.header, generation=highest(opened, mark))
    return opened.with_header(header)


def _seal(opened: Opened, generation: int) -> str:
    text = f"{opened.header.vault_id} {generation}".encode()
    return hmac.new(opened.derived_key(_PURPOSE), text, hashlib.sha256).hexdigest()
