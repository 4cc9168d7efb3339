"""Reads a text that people wrote, such as a mail: its pairs by their labels, each under its heading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.hosts import host_of
from aspire_desktop.core.credentials.lists.entries import Block, Entry
from aspire_desktop.core.credentials.pasting import labels_of, parse_credential
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MAX_CHARS: Final = 200_000
_MAX_LINE: Final = 2_000
#: The value stands in the next line.
_LABEL_ENDS: Final = (":", "=", "|")
#: A longer line is no heading.
_HEADING_WORDS: Final = 5
_URL: Final = re.compile(r"https?://[^\s<>\"'`|)\]]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Part:
    """What is said of one pair: from its first label to the next pair's.

    Attributes:
        above: The lines that lead to it: where the one before ends is the first blank line.
        line: Of its first label, from 1.
    """

    above: tuple[str, ...]
    lines: tuple[str, ...]
    line: int


def read_prose(text: str) -> list[Block]:
    """Return a block for each pair; a text whose labels come once is read as the form reads a paste."""
    if len(text) > _MAX_CHARS:
        return []
    parts = list(_parts([line[:_MAX_LINE] for line in text.splitlines()]))
    several = [block for part in parts if (block := _block(part))] if len(parts) > 1 else []
    if several:
        return several
    pasted = parse_credential(text)
    if pasted is None:
        return []
    entries = [Entry("client_id", pasted.client_id), Entry("client_secret", pasted.secret)]
    return [Block((*entries, *_urls(text.splitlines())), place=Phrase("listing.the_text"))]


def _parts(lines: Sequence[str]) -> Iterator[_Part]:
    """Begin another part where a label comes again; what stands between two is parted at a blank line."""
    starts: list[tuple[int, int]] = []  # where what is above each begins, and its first label
    seen: set[str] = set()
    said = 0  # the line behind the last label and its value
    for at, line in enumerate(lines):
        kinds = labels_of(line)
        if kinds and (not starts or kinds & seen):
            blank = next((one for one in range(said, at) if not lines[one].strip()), said)
            starts.append((blank, at))
            seen = set()
        if kinds:
            seen |= kinds
            said = at + (2 if line.rstrip().endswith(_LABEL_ENDS) else 1)
    ends = [above for above, _ in starts[1:]]
    for (above, start), end in zip(starts, [*ends, len(lines)], strict=False):
        yield _Part(tuple(lines[above:start]), tuple(lines[start:end]), start + 1)


def _block(part: _Part) -> Block | None:
    pasted = parse_credential("\n".join(part.lines))
    if pasted is None:
        return None
    heading = next((said for line in reversed(part.above) if (said := _heading(line))), "")
    entries = [
        Entry(name, value, part.line, heading=heading)
        for name, value in (("client_id", pasted.client_id), ("client_secret", pasted.secret))
    ]
    return Block((*entries, *_urls((*part.above, *part.lines))), title=heading)


def _heading(line: str) -> str:
    """Return a line's words where it is as short as a heading, and neither a value nor an address."""
    text = line.strip("#/;:-=*<>[]()_ \t")
    is_short = 0 < len(text.split()) <= _HEADING_WORDS
    return text if is_short and not re.search(r"[:=@]|\d{4}|://", text) else ""


def _urls(lines: Sequence[str]) -> Iterator[Entry]:
    """Yield Aspire's own addresses; others in a mail are about anything."""
    for line in lines:
        for url in _URL.findall(line[:_MAX_LINE]):
            said = url.rstrip(".,;")
            if host_of(said).is_aspires:
                yield Entry("url", said)
