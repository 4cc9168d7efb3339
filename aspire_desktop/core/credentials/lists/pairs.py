"""Finds in a block the Client ID and the Secret that belong together, and all that is said of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.lists.fields import Field, field_of, rank
from aspire_desktop.core.credentials.lists.names import Part, PartName, part_name, words
from aspire_desktop.core.credentials.lists.parting import apart
from aspire_desktop.core.credentials.swapping import look_swapped
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aspire_desktop.core.credentials.lists.entries import Block, Entry

_LOGIN: Final = {
    "username": Part.CLIENT_ID, "user": Part.CLIENT_ID, "login": Part.CLIENT_ID, "password": Part.SECRET,
}  # fmt: skip
#: The words before and after a part's own in a name.
_Affixes = tuple[tuple[str, ...], tuple[str, ...]]
#: Which Secret is meant where a block has several under one prefix.
_OTHER_PROGRAMS: Final = Phrase("listing.other_program")
_SWAPPED: Final = Phrase("listing.swapped")
_SEVERAL: Final = Phrase("listing.several_secrets")
_SEVERAL_IDS: Final = Phrase("listing.several_ids")


@dataclass(frozen=True, slots=True)
class Pair:
    """A Client ID and a Secret, or one of them alone, with its context.

    Attributes:
        prefix: The words of its variables' names that are no part's: ``payroll``.
        levels: What names it, the innermost first: its prefix, headings, title, sections.
        own: The entries beside it that are its own by their names, without its two.
        shared: Entries beside and around it that are nobody's own.
        is_described: Whether `title` was written as a description, not as a name of a place.
    """

    client_id: Entry | None
    secret: Entry | None
    block: Block
    prefix: tuple[str, ...] = ()
    levels: tuple[tuple[str, ...], ...] = ()
    own: tuple[Entry, ...] = ()
    shared: tuple[Entry, ...] = ()
    cells: dict[Field, str] = field(default_factory=dict)
    doubt: Phrase | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in (self.client_id, self.secret) if entry is not None)

    def righted(self) -> Pair:
        """Return the pair with its values where they belong, by their forms, and the doubt that is left."""
        client_id, secret = self.client_id, self.secret
        if client_id is None or secret is None or not look_swapped(client_id.value, secret.value):
            return self
        return replace(self, client_id=secret, secret=client_id, doubt=_SWAPPED)

    @property
    def place(self) -> str | Phrase:
        line = min((entry.line for entry in self.entries if entry.line), default=0)
        return Phrase("listing.line", line=line) if line else self.block.place or self.entries[0].name


def pairs_of(block: Block) -> list[Pair]:
    """Return the pairs of a block, and the halves whose other half is not there.

    What the writing program has switched off counts only where nothing of that name is on.
    """
    on = {entry.name for entry in block.entries if entry.is_enabled}
    used = tuple(entry for entry in block.entries if entry.is_enabled or entry.name not in on)
    off = tuple(entry for entry in block.entries if not entry.is_enabled and entry.name in on)
    found = [pair for one in apart(replace(block, entries=used)) for pair in _pairs(one)]
    return [*found, *_pairs(replace(block, entries=off))] if off else found


@dataclass(slots=True)
class _Half:
    entry: Entry
    name: PartName
    is_taken: bool = False


def _pairs(block: Block) -> list[Pair]:
    halves = [_Half(entry, name) for entry in block.entries if (name := _part(block, entry))]
    ids = [half for half in halves if half.name.part is Part.CLIENT_ID]
    secrets: dict[_Affixes, list[_Half]] = {}
    values: dict[_Affixes, set[str]] = {}  # of more than one Client ID nobody knows whose the Secret is
    for half in halves:
        if half.name.part is Part.SECRET:
            secrets.setdefault(half.name.affixes, []).append(half)
        else:
            values.setdefault(half.name.affixes, set()).add(half.entry.value)
    found: list[tuple[PartName, Pair]] = []
    for half in ids:
        fits = secrets.get(half.name.affixes, [])
        for one in fits:
            one.is_taken = True
        secret, doubt = _meant(fits, block)
        if secret is not None and len(values[half.name.affixes]) > 1:
            secret = replace(secret, problem=_SEVERAL_IDS)
        found.append((half.name, Pair(half.entry, secret, block, doubt=doubt)))
    found += [
        (half.name, Pair(None, half.entry, block))
        for half in halves
        if half.name.part is Part.SECRET and not half.is_taken and "client" in half.entry.name.casefold()
    ]
    context = _Context.of(block, [name for name, _ in found])
    return [_with_context(pair, name, context) for name, pair in found]


def _part(block: Block, entry: Entry) -> PartName | None:
    name = part_name(entry.name)
    part = _LOGIN.get(entry.name) if block.is_login and name is None else None
    return PartName(part, (), ()) if part is not None else name


def _meant(fits: Sequence[_Half], block: Block) -> tuple[Entry | None, Phrase | None]:
    """Return the Secret of those whose names fit, and why one may doubt it."""
    clear = [half for half in fits if "client" in half.entry.name.casefold()] or list(fits)
    if not clear:
        return None, None
    secret = clear[0].entry
    if any(half.entry.value != secret.value for half in clear):
        return replace(secret, problem=_SEVERAL), None
    is_clear = not block.is_flat or bool(clear[0].name.others) or "key" not in words(secret.name)
    return secret, None if is_clear or "client" in words(secret.name) else _OTHER_PROGRAMS


@dataclass(frozen=True, slots=True)
class _Context:
    """Whose the entries beside the pairs of a block are, by their names."""

    own: dict[_Affixes, tuple[Entry, ...]]
    shared: tuple[Entry, ...]
    is_single: bool

    @classmethod
    def of(cls, block: Block, names: Sequence[PartName]) -> _Context:
        affixes = {name.affixes for name in names}
        own: dict[_Affixes, list[Entry]] = {one: [] for one in affixes}
        shared: list[Entry] = []
        for entry in block.entries:
            if not _part(block, entry):
                owner = _owner(entry, affixes)
                (shared if owner is None else own[owner]).append(entry)
        return cls({one: tuple(entries) for one, entries in own.items()}, tuple(shared), len(names) == 1)


def _with_context(pair: Pair, name: PartName, context: _Context) -> Pair:
    block, own = pair.block, context.own[name.affixes]
    headings = dict.fromkeys(entry.heading for entry in pair.entries if entry.heading)
    texts = [*headings, block.title, *reversed(block.keys)]
    levels = (name.others, *dict.fromkeys(words(text) for text in texts))
    return replace(
        pair,
        prefix=name.others,
        levels=tuple(level for level in levels if level),
        own=own,
        shared=context.shared + block.around,
        cells={} if block.is_flat else _cells(block.entries if context.is_single else own),
    )


def _owner(entry: Entry, affixes: set[_Affixes]) -> _Affixes | None:
    """Return the prefix and suffix of the pair that an entry belongs to by its name: the longest."""
    found = words(entry.name)
    count = len(found)
    splits = (
        (found[:before], found[count - after :]) for before in range(count + 1) for after in range(count + 1)
    )
    fits = [(before, after) for before, after in splits if (before, after) in affixes]
    return max(fits, key=lambda one: len(one[0] + one[1]), default=None)


def _cells(entries: Iterable[Entry]) -> dict[Field, str]:
    """Return what entries say of each field: of several the one of the surest name."""
    said = [(entry, known) for entry in entries if entry.value.strip() and (known := field_of(entry.name))]
    cells: dict[Field, str] = {}
    for entry, known in sorted(said, key=lambda one: rank(one[0].name)):
        cells.setdefault(known, entry.value.strip())
    return cells


def label_of(pair: Pair) -> str:
    """Return what to call the pair where nobody has described it; empty where it has no name at all."""
    entry = pair.entries[0]
    text = " ".join(pair.prefix)
    heading = next((one.heading for one in pair.entries if one.heading and one.paragraph), "")
    title = pair.block.title or heading or (pair.block.keys[-1] if pair.block.keys else "")
    if set(pair.prefix) <= set(words(title)):
        return title
    return " ".join(part for part in (text.upper() if entry.name.isupper() else text, title) if part)
