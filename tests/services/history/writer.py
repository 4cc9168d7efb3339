"""Adds entries to a store until it is killed: ``python -m tests.services.history.writer FOLDER COUNT``.

It says "ready", begins with the end of its standard input, and prints a dot for each entry.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from aspire_desktop.services.history.store import RequestStore
from tests.services.history.test_store import KEY, entry


def main() -> None:
    store = RequestStore(Path(sys.argv[1]), lambda: KEY, lambda: datetime.now(UTC))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.read()
    for number in range(int(sys.argv[2])):
        store.add(entry(store, f"writer {number}", at=datetime.now(UTC)))
        sys.stdout.write(".")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
