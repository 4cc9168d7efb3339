"""The rows that an export has so far, in a folder beside the file they are meant for, safe from any crash."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from datetime import datetime  # msgspec reads the annotations
from itertools import islice
from typing import TYPE_CHECKING, Final

import msgspec

from aspire_desktop.core import typed_json
from aspire_desktop.core.errors import InputError
from aspire_desktop.services.pages.disk import Disk
from aspire_desktop.services.pages.work_folder import is_ours, work_folder
from aspire_desktop.services.regular_file import read_regular

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_VERSION: Final = 1
_ROWS: Final = "rows.jsonl"
_STATE: Final = "state.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """How far through the pages one has come.

    Attributes:
        rows: Had so far: where the next page begins.
        digest: Of the last page.
        is_end: There is no further page.
        next_url: What the last page named as the next one; empty where it named none.
    """

    rows: int = 0
    pages: int = 0
    digest: str = ""
    is_end: bool = False
    next_url: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """What the rows are: an export goes on only with rows of the same kind.

    Attributes:
        url: Of the first page; it holds no token, but may hold customer data.
        credential: The `Profile.account` that the rows are of.
    """

    url: str = field(repr=False)
    credential: str
    method: str = "GET"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interrupted:
    """What an export left behind that did not come to its end.

    Attributes:
        folder: It holds the rows.
    """

    folder: Path
    place: Place
    purpose: Purpose
    started_at: datetime

    @property
    def rows(self) -> int:
        return self.place.rows


class _State(msgspec.Struct, frozen=True, kw_only=True):
    """The file beside the rows.  `size` is how many bytes of them count."""

    version: int = _VERSION
    method: str
    url: str
    credential: str
    started_at: datetime
    rows: int = 0
    pages: int = 0
    digest: str = ""
    is_end: bool = False
    next_url: str = ""
    size: int = 0


class Spool:
    """Appends pages to a file in the target's work folder, one JSON text a line.

    The rows are on the disk before the state file says so, and the state file is replaced in one step:
    a crash at any moment loses the page under way and doubles none.  For who is alone in that folder.
    """

    def __init__(self, target: Path, state: _State, disk: Disk) -> None:
        self.folder = work_folder(target)
        self._rows_path = self.folder / _ROWS
        self._state = state
        self._state_path = self.folder / _STATE
        self._disk = disk

    @classmethod
    def begun(cls, target: Path, purpose: Purpose, started_at: datetime, disk: Disk) -> Spool:
        """Begin anew; what an earlier export left behind goes."""
        state = _State(
            method=purpose.method,
            url=purpose.url,
            credential=purpose.credential,
            started_at=started_at,
        )
        spool = cls(target, state, disk)
        spool.remove()
        return spool

    @classmethod
    def resumed(cls, target: Path, purpose: Purpose, disk: Disk) -> Spool | None:
        """Go on with what an earlier export left behind; None where there is nothing.

        Raises:
            InputError: It left rows of another request or another credential.
        """
        state = _read(target)
        if state is None:
            return None
        if _purpose(state) != purpose:
            raise InputError("export.other_rows_kept", file=work_folder(target).name)
        return cls(target, state, disk)

    @property
    def place(self) -> Place:
        return _place(self._state)

    @property
    def size(self) -> int:
        """Bytes of the rows."""
        return self._state.size

    @property
    def started_at(self) -> datetime:
        return self._state.started_at

    def append(self, rows: Sequence[bytes], place: Place) -> None:
        """Keep a page, after which the export is at `place`.

        Raises:
            OSError: It could not be written; what was kept before still counts.
        """
        content = b"".join(row + b"\n" for row in rows)
        if content:
            self._disk.append(self._rows_path, self.size, content)
        state = msgspec.structs.replace(
            self._state,
            rows=place.rows,
            pages=place.pages,
            digest=place.digest,
            is_end=place.is_end,
            next_url=place.next_url,
            size=self.size + len(content),
        )
        self._write(state)
        self._state = state

    def rows(self) -> Iterator[bytes]:
        """Yield the rows, each without its line's end."""
        if not self.place.rows:
            return
        with self._rows_path.open("rb") as file:
            for line in islice(file, self.place.rows):
                yield line[:-1]

    def remove(self) -> None:
        """Remove the files; the state first, since rows without one count for nothing."""
        for path in (self._state_path, _temporary(self._state_path), self._rows_path):
            self._disk.unlink(path)

    def _write(self, state: _State) -> None:
        temporary = _temporary(self._state_path)
        self._disk.write(temporary, msgspec.json.encode(state))
        self._disk.replace(temporary, self._state_path)
        with contextlib.suppress(OSError):  # some network drives cannot
            self._disk.sync_folder(self.folder)


def resumable(target: Path) -> Interrupted | None:
    """Return what an interrupted export to `target` has, or None where there is nothing to go on with."""
    state = _read(target)
    if state is None:
        return None
    return Interrupted(
        folder=work_folder(target), place=_place(state), purpose=_purpose(state), started_at=state.started_at
    )


def _read(target: Path) -> _State | None:
    """Return the state left behind, if its rows are all there."""
    folder = work_folder(target)
    try:
        state = typed_json.decode(read_regular(folder / _STATE), _State)
        is_whole = is_ours(folder) and (folder / _ROWS).stat().st_size >= state.size
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    return state if is_whole and state.version == _VERSION else None


def _place(state: _State) -> Place:
    return Place(
        rows=state.rows,
        pages=state.pages,
        digest=state.digest,
        is_end=state.is_end,
        next_url=state.next_url,
    )


def _purpose(state: _State) -> Purpose:
    return Purpose(url=state.url, credential=state.credential, method=state.method)


def _temporary(path: Path) -> Path:
    return path.with_name(f"{path.name}.tmp")
