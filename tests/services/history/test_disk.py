"""What becomes of the history on a disk that fails under it."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import HistoryEntry
from aspire_desktop.services.history.store import RequestStore
from tests.support.disks import fill, small_disk

_NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_KEY = bytes(32)


def _entry(number: int, padding: int = 0) -> HistoryEntry:
    return HistoryEntry(
        id=f"{int(_NOW.timestamp() * 1_000_000):020d}-{number}",
        at=_NOW,
        method="GET",
        url=f"https://api.test/{number}/{'x' * padding}",
        profile_id="p",
        profile_name="Payroll",
        status=200,
        draft=RequestDraft("GET /Branches"),
    )


def test_a_disk_that_takes_nothing_more_leaves_the_history_in_memory_and_says_so(tmp_path: Path) -> None:
    with small_disk(tmp_path / "data", 2048) as disk:
        store = RequestStore(disk, lambda: _KEY, lambda: _NOW)
        store.add(_entry(1))
        fill(disk)
        store.add(_entry(2, padding=50_000))
        store.pin(_entry(1).id, pinned=True)
        assert [entry.id[-1] for entry in store.history()] == ["2", "1"]
        assert "in memory only" in str(store.problem)
        store.close()


def test_what_was_kept_before_the_disk_failed_is_there_afterwards(tmp_path: Path) -> None:
    with small_disk(tmp_path / "data", 2048) as disk:
        store = RequestStore(disk, lambda: _KEY, lambda: _NOW)
        store.add(_entry(1))
        fill(disk)
        store.add(_entry(2, padding=50_000))
        store.close()
        (disk / "filler").unlink()
        with sqlite3.connect(disk / "requests.sqlite") as connection:
            assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
        connection.close()
        found = RequestStore(disk, lambda: _KEY, lambda: _NOW)
        assert [entry.id[-1] for entry in found.history()] == ["1"]
        found.close()
