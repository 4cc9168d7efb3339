"""What a table of the demo tenant is made of, and the short notation in which tables are written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Final


class Kind(Enum):
    """A field's type; the value is the column's type in SQLite."""

    INTEGER = "INTEGER"
    DECIMAL = "REAL"
    TEXT = "TEXT"
    BOOLEAN = "BOOLEAN"
    MOMENT = "DATETIME"


@dataclass(frozen=True, slots=True)
class Field:
    """One column.  The API never shows what is hidden: it ties a row to its owner."""

    name: str
    kind: Kind
    nullable: bool = False
    is_hidden: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """What `$expand` follows: `local` of this table is `remote` of the other."""

    name: str
    table: str
    local: str
    remote: str
    is_collection: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One controller, or what only `$expand` reaches where `is_public` is false."""

    name: str
    fields: tuple[Field, ...]
    relations: tuple[Relation, ...] = ()
    is_public: bool = True
    by_name: dict[str, Field] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        self.by_name.update({one.name: one for one in self.fields if not one.is_hidden})

    @property
    def key(self) -> str:
        return self.fields[0].name

    @property
    def key_is_owner(self) -> bool:
        """Whether the first field stands for another table's row: several rows then share it."""
        return self.key != f"{self.row_name}ID"

    @property
    def row_name(self) -> str:
        """E.g. ``Branch`` for ``Branches``."""
        return singular(self.name)

    def has_column(self, name: str) -> bool:
        return any(one.name == name for one in self.fields)


KINDS: Final = {
    "i": Kind.INTEGER,
    "n": Kind.DECIMAL,
    "t": Kind.TEXT,
    "b": Kind.BOOLEAN,
    "d": Kind.MOMENT,
}


def singular(name: str) -> str:
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name[:-2] if name.endswith(("ches", "sses")) else name.removesuffix("s")


def fields(text: str) -> tuple[Field, ...]:
    """Read ``Name:kind``; ``?`` after what may be null, ``!`` after what is hidden.

    After an equals sign come the values it takes, e.g. ``Priority:t=Low|Normal|Very_high``.
    """
    found = []
    for word in text.split():
        name, _, rest = word.partition(":")
        kind, _, choices = rest.partition("=")
        found.append(
            Field(
                name,
                KINDS[kind[0]],
                nullable="?" in kind,
                is_hidden="!" in kind,
                choices=tuple(choices.replace("_", " ").split("|")) if choices else (),
            )
        )
    return tuple(found)


def to_one(name: str, table: str, local: str, remote: str) -> Relation:
    return Relation(name, table, local, remote)


def to_many(table: str, key: str) -> Relation:
    """Return a collection that has the name of its table and whose rows hold the owner's `key`."""
    return Relation(table, table, key, key, is_collection=True)
