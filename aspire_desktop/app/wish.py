"""What a start of the program was asked to do, by itself or in the window that is open already."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    import argparse

#: A wish takes one line of a pipe.
MAX_BYTES: Final = 512


class WishKind(Enum):
    """The value is the option by which a start is asked."""

    COPY_TOKEN = "--copy-token"  # noqa: S105 (an option)
    NEW_REQUEST = "--new-request"


@dataclass(frozen=True, slots=True)
class Wish:
    """Attributes: subject: Of COPY_TOKEN, the id of the credential."""

    kind: WishKind
    subject: str = ""

    @classmethod
    def of(cls, options: argparse.Namespace) -> Self | None:
        """Return what the command line asks for; None where it asks for nothing."""
        if options.copy_token:
            return cls(WishKind.COPY_TOKEN, options.copy_token)
        return cls(WishKind.NEW_REQUEST) if options.new_request else None

    @classmethod
    def read(cls, line: bytes) -> Self | None:
        """Return what another start asks for, by its line; None where that is no wish."""
        word, _, subject = line.decode("utf-8", "replace").strip().partition(" ")
        kind = next((kind for kind in WishKind if kind.value == word), None)
        is_whole = kind is not None and bool(subject) == (kind is WishKind.COPY_TOKEN)
        return cls(kind, subject) if kind is not None and is_whole else None

    @property
    def options(self) -> tuple[str, ...]:
        """The command line's."""
        return (self.kind.value, self.subject) if self.subject else (self.kind.value,)

    @property
    def line(self) -> bytes:
        """What another start writes into the pipe."""
        return " ".join(self.options).encode() + b"\n"
