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

from aspire_desktop.core import typed_json
from aspire_desktop.core.activity import Activity
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


UNPROVED: Final = Phrase("activity.unproved")
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
    return Line(number=0, at=at, kind=_UNPROVED_KIND, detail=str(UNPROVED), by=by)


def is_authentic(line: Line, key: bytes) -> bool:
    unsealed = msgspec.structs.replace(line, seal="")
    return hmac.compare_digest(line.seal.encode(), seal_of(msgspec.json.encode(unsealed), key).encode())


def read_lines(content: bytes) -> Iterator[Line | None]:
    """Yield each line; None for one that is none, the last one without its line break included."""
    for raw in content.splitlines(keepends=True):
        try:
            line = typed_json.decode(raw, Line) if raw.endswith(b"\n") else None
        except (msgspec.MsgspecError, UnicodeDecodeError):
            line = None
        # Without a zone it is not ours, and could not be compared with those that have one.
        yield None if line is None or line.at.tzinfo is None else line


def faults(lines: Iterable[Line | None], begin: Link, end: Link, key: bytes) -> list[Phrase]:
    """Return what is wrong between `begin` and `end`, a sentence each; nothing where all is there.

    Lines after `end` are in order where they fit: a program may have ended before it noted them.
    """
    found: list[Phrase] = []
    last, last_at = begin, datetime.min.replace(tzinfo=UTC)
    # What was let go for its age may still be there: a program may have ended before it removed it.
    for line in dropwhile(lambda line: line is not None and line.number <= begin.number, lines):
        if line is None:
            found.append(Phrase("activity.no_line", number=last.number))
            continue
        if not is_authentic(line, key):
            found.append(Phrase("activity.entry_changed", number=line.number))
        elif line.before != last.seal or line.number != last.number + 1:
            found.append(_gap(last, last_at, line))
        elif line.kind == _UNPROVED_KIND:
            at = line.at.astimezone()
            found.append(Phrase("activity.unproved_before", number=line.number, at=at, problem=UNPROVED))
        last, last_at = Link(line.number, line.seal), line.at
    if last.number < end.number:
        count = end.number - last.number
        found.append(Phrase("activity.removed_after", count=count, last=last.number))
    return found


def _gap(last: Link, last_at: datetime, line: Line) -> Phrase:
    missing, at = line.number - last.number - 1, line.at.astimezone()
    if missing <= 0:
        return Phrase("activity.not_next", number=line.number)
    if last_at.year > 1:
        return Phrase("activity.removed_between", count=missing, since=last_at.astimezone(), at=at)
    return Phrase("activity.removed_before", count=missing, at=at)
