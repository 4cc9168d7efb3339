"""100,000 rows in the sealed history: adding one, reading the newest, a search's key.

    python packaging/dev.py bench history

The product keeps as many as `MAX_ENTRIES`; what is beyond them goes with the next look.  A plain table of
SQLite with the same rows stands beside it.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import HistoryEntry
from aspire_desktop.services.history.sealed import Row, SealedTable
from aspire_desktop.services.history.store import RequestStore
from aspire_desktop.viewmodels.history_model import HistoryModel

ROWS = 100_000
_KEY = bytes(32)
_NOW = datetime.now(UTC)


def entry(number: int) -> HistoryEntry:
    at = _NOW - timedelta(seconds=number)
    return HistoryEntry(
        id=f"{int(at.timestamp() * 1_000_000):020d}-{number:08x}",
        at=at,
        method="GET",
        url=f"https://api.test/Branches/{number}?$filter=Name%20eq%20'Branch%20{number % 997}'",
        profile_id="p",
        profile_name=f"Payroll {number % 50}",
        status=200 if number % 9 else 403,
        draft=RequestDraft("GET /Branches"),
    )


def median_ms(act: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def filled(folder: Path) -> None:
    """Put the rows in at once: one by one they would be written for minutes."""
    table = SealedTable(folder, lambda: _KEY)
    table.put(Row("elsewhere", f"{number:08d}", "p", b"x" * 400) for number in range(ROWS))
    table.close()


def plain(folder: Path) -> Callable[[], object]:
    connection = sqlite3.connect(folder / "plain.sqlite")
    connection.execute("CREATE TABLE row (key TEXT PRIMARY KEY, content BLOB) WITHOUT ROWID")
    connection.executemany("INSERT INTO row VALUES (?, ?)", ((f"{n:08d}", b"x" * 400) for n in range(ROWS)))
    connection.commit()
    return lambda: connection.execute("SELECT key, content FROM row").fetchall()


def main() -> None:
    qt = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        filled(folder)
        table = SealedTable(folder, lambda: _KEY)
        store = RequestStore(folder, lambda: _KEY, lambda: _NOW)
        store.history()
        numbers = iter(range(10_000))
        print(f"{ROWS:,} rows of the file, each sealed:")
        print(f"  open and read all    {median_ms(lambda: table.rows('elsewhere'), 3):8.1f} ms")
        print(f"  plain SQLite, all    {median_ms(plain(folder), 3):8.1f} ms")
        print(f"  add one              {median_ms(lambda: store.add(entry(next(numbers))), 200):8.2f} ms")
        print(f"  the newest, trimmed  {median_ms(store.history, 5):8.1f} ms")
        model = HistoryModel()
        model.set_entries([entry(number) for number in range(ROWS)])
        words = iter(["b", "br", "bra", "branch 5", "403", "payroll 7"])
        search_ms = median_ms(lambda: model.set_search(next(words)), 6)
        print(f"  a search's key       {search_ms:8.1f} ms")
        table.close()
        store.close()
    del qt


if __name__ == "__main__":
    main()
