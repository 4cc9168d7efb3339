"""What a setting's row and a page of them are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """How a setting is edited."""

    SWITCH = auto()
    NUMBER = auto()
    CHOICE = auto()
    TEXT = auto()
    KEYS = auto()
    LIMIT = auto()
    ACTION = auto()
    FACT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One row.

    Attributes:
        field: Of `Settings`; ``rate_limits.sandbox`` for one value of a mapping; an action's name.
        label: With its mnemonic.
        hint: A sentence about what it does.
        unit: Behind a number, e.g. `` min``.
        most: The largest number.
        zero: What 0 means.
        choices: Values and their words.
    """

    field: str
    kind: Kind
    label: str
    hint: str = ""
    unit: str = ""
    most: int = 100_000
    zero: str = ""
    choices: tuple[tuple[str | int, str], ...] = ()

    @property
    def search_text(self) -> str:
        words = " ".join(word for _, word in self.choices)
        return f"{self.label.replace('&', '')} {self.hint} {words}{self.unit}".casefold()


@dataclass(frozen=True, slots=True)
class Page:
    title: str
    specs: tuple[Spec, ...]
