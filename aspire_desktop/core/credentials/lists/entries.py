"""What every reader gives: names with their values, in blocks that belong together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aspire_desktop.core.wording import Phrase


@dataclass(frozen=True, slots=True)
class Entry:
    """A name and its value, as the file's grammar has them.

    Attributes:
        line: Where it stands, from 1; 0 where the format has no lines to speak of.
        paragraph: Entries between the same blank or comment lines share its number.
        heading: The comment above its paragraph, where it is as short as a heading.
        problem: Why the value cannot be read at all; a part of a sentence.
        doubt: Why programs read the value differently; a part of a sentence.
        is_enabled: False where the program that wrote the file leaves it out.
    """

    name: str
    value: str = field(repr=False)
    line: int = 0
    paragraph: int = 0
    heading: str = ""
    problem: Phrase | None = None
    doubt: Phrase | None = None
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """Entries that stand side by side: a section, an object, a table's row, an .env file.

    Attributes:
        title: What people call it: the name of an environment, a row's description.
        keys: Names of the sections or objects that lead to it, the outermost first.
        around: Entries of what it stands in; they hold for it where it says nothing itself.
        place: Where it stands, where its entries have no lines.
        is_flat: Variables of a whole program, which may be of several services.
        is_login: From a password manager: a user name and a password rather than a Client ID and a Secret.
    """

    entries: tuple[Entry, ...]
    title: str = ""
    keys: tuple[str, ...] = ()
    around: tuple[Entry, ...] = ()
    place: str | Phrase = ""
    is_flat: bool = False
    is_login: bool = False
