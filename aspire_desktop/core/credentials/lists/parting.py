"""Parts a block whose names stand in it more than once: one block for each environment, all names alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.lists.names import part_name
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aspire_desktop.core.credentials.lists.entries import Block, Entry

_TWICE: Final = Phrase("listing.stands_twice")


def apart(block: Block) -> list[Block]:
    """Return the blocks that `block` holds; itself where no Client ID or Secret comes twice by one name.

    They part where a name comes again, and at the end of a paragraph once a pair may be whole.  An entry
    whose owner that leaves open (a URL in a paragraph of its own) is kept only where every block has one
    by its name.  What is a pair by other names is a block of its own.
    """
    repeated = _repeated(block.entries)
    if not repeated:
        return [block]
    chunks = _chunks(block.entries, repeated)
    main = [chunk for chunk in chunks if not repeated.isdisjoint(_names(chunk))]
    if len({_parts(chunk, repeated) for chunk in main}) > 1:
        return [replace(block, entries=tuple(_once(block.entries, repeated)))]
    standing = _Standing.of(main, repeated)
    kept = [tuple(entry for entry in chunk if standing.is_certain(entry, chunk)) for chunk in main]
    rest = _rest(block.entries, kept, standing)
    return [replace(block, entries=entries) for entries in (*kept, rest) if entries]


@dataclass(frozen=True, slots=True)
class _Standing:
    """Attributes: everywhere: The names that every block has; crowded: Paragraphs that hold several."""

    repeated: frozenset[str]
    everywhere: frozenset[str]
    crowded: frozenset[int]

    @classmethod
    def of(cls, chunks: Sequence[Sequence[Entry]], repeated: frozenset[str]) -> _Standing:
        everywhere = frozenset.intersection(*(_names(chunk) for chunk in chunks))
        paragraphs = Counter(number for chunk in chunks for number in {entry.paragraph for entry in chunk})
        return cls(repeated, everywhere, frozenset(n for n, count in paragraphs.items() if count > 1))

    def is_certain(self, entry: Entry, chunk: Sequence[Entry]) -> bool:
        if entry.name in self.everywhere:
            return True
        own = {other.paragraph for other in chunk if other.name in self.repeated}
        return entry.paragraph in own and entry.paragraph not in self.crowded


def _rest(
    entries: Iterable[Entry], kept: Iterable[Sequence[Entry]], standing: _Standing
) -> tuple[Entry, ...]:
    """Return the halves of pairs that are in no block yet, and what else stands in their paragraphs alone."""
    taken = {id(entry) for chunk in kept for entry in chunk}
    left = [entry for entry in entries if id(entry) not in taken]
    halves = {id(entry) for entry in left if part_name(entry.name) and entry.name not in standing.repeated}
    places = {entry.paragraph for entry in left if id(entry) in halves} - standing.crowded
    return tuple(entry for entry in left if id(entry) in halves or entry.paragraph in places)


def _parts(chunk: Iterable[Entry], repeated: frozenset[str]) -> frozenset[str]:
    """Return the halves in a chunk that go with the names that come again."""
    prefixes = {name.affixes for one in repeated if (name := part_name(one))}
    named = ((one, part_name(one)) for one in _names(chunk))
    return frozenset(one for one, name in named if name and name.affixes in prefixes)


def _repeated(entries: Iterable[Entry]) -> frozenset[str]:
    counts = Counter(entry.name for entry in entries)
    return frozenset(name for name, count in counts.items() if count > 1 and part_name(name))


def _chunks(entries: Iterable[Entry], repeated: frozenset[str]) -> list[list[Entry]]:
    chunks: list[dict[str, Entry]] = [{}]
    for paragraph in _paragraphs(entries):
        names = chunks[-1].keys()
        if names and (repeated <= names or any(entry.name in names for entry in paragraph)):
            chunks.append({})
        for entry in paragraph:
            if entry.name in chunks[-1]:
                chunks.append({})
            chunks[-1][entry.name] = entry
    return [list(chunk.values()) for chunk in chunks]


def _paragraphs(entries: Iterable[Entry]) -> list[list[Entry]]:
    found: list[list[Entry]] = []
    for entry in entries:
        if not found or found[-1][-1].paragraph != entry.paragraph:
            found.append([])
        found[-1].append(entry)
    return found


def _once(entries: Iterable[Entry], repeated: frozenset[str]) -> Iterable[Entry]:
    """Yield each name once; where its values differ, nobody knows which one is meant."""
    values: dict[str, set[str]] = {}
    listed = list(entries)
    for entry in listed:
        values.setdefault(entry.name, set()).add(entry.value)
    seen: set[str] = set()
    for entry in listed:
        if entry.name in repeated and entry.name in seen:
            continue
        seen.add(entry.name)
        differs = entry.name in repeated and len(values[entry.name]) > 1
        yield replace(entry, problem=entry.problem or _TWICE) if differs else entry


def _names(entries: Iterable[Entry]) -> frozenset[str]:
    return frozenset(entry.name for entry in entries)
