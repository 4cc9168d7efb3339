"""What a name says: which words it is made of, and which part of a credential it is."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\d_a-zA-Z]+")
_IDS: Final = (("client", "id"), ("clientid",), ("api", "client", "id"))
_SECRETS: Final = (
    ("client", "secret", "key"), ("client", "secret"), ("client", "key"), ("client", "password"),
    ("secret", "key"), ("secret", "value"), ("clientsecret",), ("clientkey",), ("secretkey",), ("secret",),
)  # fmt: skip
_MAX_NAME: Final = 300
_CACHED: Final = 4_096


class Part(Enum):
    CLIENT_ID = "Client ID"
    SECRET = "Secret"  # noqa: S105 (a name)


@dataclass(frozen=True, slots=True)
class PartName:
    """A name that is a part's, with the words before and after: ``ASPIRE_CLIENT_ID_2``."""

    part: Part
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def affixes(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return self.before, self.after

    @property
    def others(self) -> tuple[str, ...]:
        return self.before + self.after


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text`: a long list reads better as one text."""
    return frozenset(text.split())


def plain(text: str) -> str:
    """Return `text` in lower case without accents: ``Descripción`` becomes ``descripcion``."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


@lru_cache(_CACHED)
def words(name: str) -> tuple[str, ...]:
    """Return a name's words in lower case: of ``aspireClientID``, ``aspire``, ``client`` and ``id``."""
    return words_of_value(name)


def words_of_value(name: str) -> tuple[str, ...]:
    """Return the same of a value: values are not kept in a cache."""
    text = unicodedata.normalize("NFKD", name[:_MAX_NAME])
    text = "".join(char for char in text if not unicodedata.combining(char))
    return tuple(word.casefold() for word in _WORD.findall(text))


@lru_cache(_CACHED)
def part_name(name: str) -> PartName | None:
    """Say which part of a credential a variable of that name holds; None for any other."""
    found = words(name)
    for part, forms in ((Part.CLIENT_ID, _IDS), (Part.SECRET, _SECRETS)):
        for form in forms:
            for at in range(len(found) - len(form) + 1):
                if found[at : at + len(form)] == form:
                    return PartName(part, found[:at], found[at + len(form) :])
    return None
