"""The file that activity is written to, by the window and the command line at once."""

from __future__ import annotations

import contextlib
import os
import threading
from collections import deque
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import msgspec

from aspire_desktop.core import typed_json
from aspire_desktop.core.errors import VaultNotSavedError, file_reason
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.activity.chain import (
    UNPROVED,
    Line,
    Link,
    faults,
    is_authentic,
    read_lines,
    seal_of,
    sealed,
    unproved,
)
from aspire_desktop.services.patience import patiently
from aspire_desktop.services.regular_file import open_regular, read_regular
from aspire_desktop.services.vault.lock import writing
from aspire_desktop.services.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from aspire_desktop.core.activity import Activity, ActivityKind
    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.profile import Profile

#: What the chain's key is derived for; another word would make another key.
ACTIVITY_KEY: Final = "aspire-desktop activity 1"

_NAME: Final = "activity.jsonl"
_MAX_DETAIL: Final = 500
_LONGEST_LINE: Final = 32_768
#: What waits while the vault gives no key; a program that cannot write for a day must not grow for ever.
_MAX_WAITING: Final = 20_000


class _Head(msgspec.Struct, frozen=True):
    """What the chain begins after and ends with, sealed as well: a line cut off at the end is missed.

    Attributes:
        size: Of the file in bytes when this was written: where it is another, the end is looked for.
    """

    begin: Link
    end: Link
    size: int
    seal: str = ""


class ActivityLog:
    """Keeps what was done, for good or for the days that the user wants.

    `note` is quick and may be called from any thread; `write` puts what was noted into the file, and
    blocks.  Without a key, as in a locked vault, entries wait in memory.

    Attributes:
        problem: Why the last write failed; None where it did not.
    """

    def __init__(self, folder: Path, key: Callable[[], bytes | None], clock: Clock, *, by: str) -> None:
        self._path = folder / _NAME
        self._head_path = folder / "activity.head"
        self._lock_path = folder / "activity.lock"
        self._key = key
        self._clock = clock
        self._by = by
        self._waiting: deque[Line] = deque(maxlen=_MAX_WAITING)
        self._lock = threading.Lock()
        self._trouble: Phrase | None = None
        self._has_looked = False
        self.problem: Phrase | None = None
        self._listeners: list[Callable[[], None]] = []

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Have `listener` called after each note, in its thread: there is something to write."""
        self._listeners.append(listener)

    def note(self, kind: ActivityKind, profile: Profile | None = None, detail: str = "") -> None:
        """Remember what was done with `profile`, with all where it is None."""
        line = Line(
            number=0,
            at=self._clock(),
            kind=kind.value,
            credential="" if profile is None else profile.description,
            profile_id="" if profile is None else profile.id,
            detail=" ".join(detail.split())[:_MAX_DETAIL],
            by=self._by,
        )
        with self._lock:
            self._waiting.append(line)
        for listener in self._listeners:
            listener()

    def write(self) -> bool:
        """Append what was noted; say whether nothing waits any more."""
        key = self._key()
        if key is None:
            return not self._waiting
        with self._lock:
            waiting = list(self._waiting)
            self._waiting.clear()
        if not waiting:
            return True
        self.look()  # before this program's own entries hide what was there
        try:
            self._append(waiting, key)
        except (OSError, VaultNotSavedError) as error:
            reason = error if isinstance(error, VaultNotSavedError) else file_reason(error)
            self.problem = Phrase("activity.not_written", reason=reason)
            with self._lock:
                self._waiting.extendleft(reversed(waiting))
            return False
        self.problem = None
        return True

    def look(self) -> Phrase | None:
        """Return what is wrong with the files at a glance, as this program found them; blocks.

        The whole chain is not gone through: see `faults`.

        Returns:
            None where nothing is wrong, or where there is no key to tell by.
        """
        key = self._key()
        if key is not None and not self._has_looked:
            trouble = self._found_trouble(key)
            # A program that ended while it let old entries go leaves what looks odd and is in order.
            self._trouble = trouble if trouble is not None and self.faults() else None
            self._has_looked = True
        return self._trouble

    def _found_trouble(self, key: bytes) -> Phrase | None:
        head = self._head(key)
        try:
            size, tail = patiently(lambda: self._tail(head.size if head else 0))
        except FileNotFoundError:
            return Phrase("activity.missing", file=_NAME) if head is not None and head.end.number else None
        except OSError as error:
            reason = error.strerror or type(error).__name__
            return Phrase("activity.unreadable", file=_NAME, reason=reason)
        if head is None:
            return UNPROVED if size else None
        if size < head.size:
            return Phrase("activity.cut_short", file=_NAME)
        last = next(read_lines(tail[tail.rfind(b"\n", 0, max(len(tail) - 1, 0)) + 1 :]), None)
        is_same = not head.size or (last is not None and last.seal == head.end.seal)
        return None if is_same else Phrase("activity.changed", file=_NAME)

    def _tail(self, end: int) -> tuple[int, bytes]:
        """Return the file's size, and what stands right before `end`: a longer line is none of ours."""
        with os.fdopen(open_regular(self._path, os.O_RDONLY), "rb") as file:
            file.seek(max(0, end - _LONGEST_LINE))
            return os.fstat(file.fileno()).st_size, file.read(min(end, _LONGEST_LINE))

    def read(self) -> list[Activity]:
        """Return all entries that can be read, the newest first; blocks."""
        lines = [line.activity for line in read_lines(self._content()) if line is not None]
        # The window writes a moment after it notes: by their numbers two programs' entries may be mixed up.
        lines.sort(key=lambda entry: (entry.at, entry.number), reverse=True)
        return lines

    def faults(self) -> list[Phrase] | None:
        """Return what is missing or was changed, a sentence each; None while there is no key to tell by."""
        key = self._key()
        if key is None:
            return None
        try:
            with self._alone():
                content, head = self._content(), self._head(key)
        except (OSError, VaultNotSavedError):
            return [Phrase("activity.not_read")]
        lines = list(read_lines(content))
        if content and not content.endswith(b"\n") and head is not None and len(content) > head.size:
            lines.pop()  # a program ended while it wrote it: what was done is not lost, only its entry
        if head is None:
            return [UNPROVED, *faults(lines, Link(), Link(), key)] if lines else []
        return faults(lines, head.begin, head.end, key)

    def prune(self, days: int) -> int:
        """Remove entries older than `days`, those at the beginning; return how many.  Blocks."""
        key = self._key()
        oldest = self._clock() - timedelta(days=days)
        first = next((line for line in read_lines(self._content()) if line is not None), None)
        if key is None or not days or first is None or first.at >= oldest:
            return 0
        with self._alone():
            head = self._head(key)
            raw = self._content().splitlines(keepends=True)
            lines = list(read_lines(b"".join(raw)))
            count = next((n for n, line in enumerate(lines) if line is None or line.at >= oldest), len(lines))
            last = lines[count - 1] if count else None
            if head is None or last is None or not is_authentic(last, key):
                return 0  # what is not in order stays for the user to see
            kept = b"".join(raw[count:])
            # The head goes first: were it the last, a crash would leave what looks like a removal.
            self._write_head(_Head(Link(last.number, last.seal), head.end, len(kept)), key)
            write_whole(self._path, kept, sync=False)
            return count

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with writing(self._lock_path):
            yield

    def _append(self, waiting: list[Line], key: bytes) -> None:
        with self._alone():
            head = self._current_head(key)
            if head is None:
                # Said in the record itself: a new head would hide for ever that the old one was gone.
                waiting = [unproved(waiting[0].at, self._by), *waiting]
                head = self._found_head(_Head(Link(), Link(), 0), key)
            link, texts = head.end, []
            for line in waiting:
                line = sealed(line, link, key)
                link = Link(line.number, line.seal)
                texts.append(msgspec.json.encode(line) + b"\n")
            content = b"".join(texts)
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            with os.fdopen(patiently(lambda: open_regular(self._path, flags)), "ab") as file:
                file.truncate(head.size)
                file.write(content)
            self._write_head(_Head(head.begin, link, head.size + len(content)), key)

    def _current_head(self, key: bytes) -> _Head | None:
        """Return where to go on; None where there are entries whose end is not proved."""
        head = self._head(key)
        size = self._path.stat().st_size if self._path.exists() else 0
        if head is None:
            if size:
                return None
            head = _Head(Link(), Link(), 0)
            self._write_head(head, key)
        return head if head.size == size else self._found_head(head, key)

    def _found_head(self, head: _Head, key: bytes) -> _Head:
        """Return `head` as of the last whole line: a program may have ended before it wrote its own."""
        content = self._content()
        whole = content[: content.rfind(b"\n") + 1]
        last = head.end
        for line in read_lines(whole):
            if line is not None and line.number > last.number and is_authentic(line, key):
                last = Link(line.number, line.seal)
        return _Head(head.begin, last, len(whole))

    def _head(self, key: bytes) -> _Head | None:
        try:
            head = typed_json.decode(patiently(lambda: read_regular(self._head_path)), _Head)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return head if head == _sealed_head(head, key) else None

    def _write_head(self, head: _Head, key: bytes) -> None:
        write_whole(self._head_path, msgspec.json.encode(_sealed_head(head, key)), sync=False)

    def _content(self) -> bytes:
        try:
            return patiently(lambda: read_regular(self._path))
        except OSError:
            return b""


def _sealed_head(head: _Head, key: bytes) -> _Head:
    unsealed = msgspec.structs.replace(head, seal="")
    return msgspec.structs.replace(head, seal=seal_of(msgspec.json.encode(unsealed), key))
