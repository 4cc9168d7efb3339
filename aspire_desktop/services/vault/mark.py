"""The highest generation that a vault was ever saved with, sealed: an older file in its place is noticed."""

from __future__ import annotations

from dataclasses import dataclass


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
