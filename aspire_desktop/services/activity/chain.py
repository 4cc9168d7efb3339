r"""The lines of the record and how each is bound to the one before it.

A line is a JSON object: the entry's members, `before` (the seal of the line before, empty for the
first) and `seal`, the HMAC-SHA256 of all of the rest under a key that comes from the vault's.  Without the
key nobody can write a line that fits; a line that is changed, removed, added or moved breaks the chain.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import dropwhile
from typing import TYPE_CHECKING, Final

import msgspec

from aspire_desktop.core.activity import Activity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


UNPROVED: Final = (
    "The record's end could not be proved: the file that says what it is was removed or changed, and entries "
    "may have been removed with it."
)
#: The kind of the entry that says so in the record itself.
_UNPROVED_KIND: Final = "record not proved"


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """An entry as the file has it; `Activity` says what the members are."""

    number: int
    at: datetime
    kind: str
    credential: str = ""
    profile_id: str = ""
    detail: str = ""
    by: str = ""
    before: str = ""
    seal: str = ""

    @property
    def activity(self) -> Activity:
        return Activity(
            number=self.number,
            at=self.at,
            kind=self.kind,
            credential=self.credential,
            profile_id=self.profile_id,
            detail=self.detail,
            by=self.by,
        )


@dataclass(frozen=True, slots=True)
class Link:
    """Where a chain can be continued: the number of its last line, and its seal."""

    number: int = 0
    seal: str = ""


def seal_of(content: bytes, key: bytes) -> str:
    return hmac.new(key, content, hashlib.sha256).hexdigest()


def sealed(line: Line, link: Link, key: bytes) -> Line:
    """Return `line` as the one that comes after `link`."""
    bound = msgspec.structs.replace(line, number=link.number + 1, before=link.seal, seal="")
    return msgspec.structs.replace(bound, seal=seal_of(msgspec.json.encode(bound), key))


def unproved(at: datetime, by: str) -> Line:
    """Return the entry that keeps in mind, whatever follows, that the end before it was not proved."""
    return Line(number=0, at=at, kind=_UNPROVED_KIND, detail=UNPROVED, by=by)


def is_authentic(line: Line, key: bytes) -> bool:
    unsealed = msgspec.structs.replace(line, seal="")
    return hmac.compare_digest(line.seal.encode(), seal_of(msgspec.json.encode(unsealed), key).encode())


def read_lines(content: bytes) -> Iterator[Line | None]:
    """Yield each line; None for one that is none, the last one without its line break included."""
    decoder = msgspec.json.Decoder(Line)
    for raw in content.splitlines(keepends=True):
        try:
            line = decoder.decode(raw) if raw.endswith(b"\n") else None
        except (msgspec.MsgspecError, UnicodeDecodeError):
            line = None
        # Without a zone it is not ours, and could not be compared with those that have one.
        yield None if line is None or line.at.tzinfo is None else line


def faults(lines: Iterable[Line | None], begin: Link, end: Link, key: bytes) -> list[str]:
    """Return what is wrong between `begin` and `end`, a sentence each; nothing where all is there.

    Lines after `end` are in order where they fit: a program may have ended before it noted them.
    """
    found: list[str] = []
    last, last_at = begin, datetime.min.replace(tzinfo=UTC)
    # What was let go for its age may still be there: a program may have ended before it removed it.
    for line in dropwhile(lambda line: line is not None and line.number <= begin.number, lines):
        if line is None:
            found.append(f"After entry {last.number:,} a line cannot be read.")
            continue
        if not is_authentic(line, key):
            found.append(f"Entry {line.number:,} was changed, or was not written by this program.")
        elif line.before != last.seal or line.number != last.number + 1:
            found.append(_gap(last, last_at, line))
        elif line.kind == _UNPROVED_KIND:
            found.append(f"Before entry {line.number:,}, {_local(line.at)}: {UNPROVED}")
        last, last_at = Link(line.number, line.seal), line.at
    if last.number < end.number:
        count = end.number - last.number
        found.append(f"{_entries(count)} after entry {last.number:,} {_were(count)} removed.")
    return found


def _gap(last: Link, last_at: datetime, line: Line) -> str:
    missing = line.number - last.number - 1
    if missing <= 0:
        return f"Entry {line.number:,} does not follow on the one before it."
    since = f"between {_local(last_at)} and" if last_at.year > 1 else "before"
    return f"{_entries(missing)} {since} {_local(line.at)} {_were(missing)} removed."


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count:,} entries"


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def _local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
