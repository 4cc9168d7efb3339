"""Tortures every operation, or those that are named: ``python -m tests.torture [NAME ...]``."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from tests.support.api_server import ApiServer
from tests.support.forks import forks
from tests.torture.harness import Torturer
from tests.torture.operations import OPERATIONS, prepare


def main(names: list[str]) -> int:
    """Print what was covered and found; return the exit code."""
    known = [one.name for one in OPERATIONS]
    unknown = [name for name in names if name not in known]
    if unknown:
        listed = "\n  ".join(known)
        print(f"There is no operation {', '.join(unknown)}. There are:\n  {listed}", file=sys.stderr)
        return 2
    chosen = [one for one in OPERATIONS if not names or one.name in names]
    memory = Path("/dev/shm")  # noqa: S108 (thousands of syncs: what they do is the same in memory)
    place = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
    points, problems = 0, []
    with ApiServer() as server, forks(os.environ) as processes, place as folder:
        prepare(server)
        for operation in chosen:
            began = time.monotonic()
            torturer = Torturer(Path(folder) / operation.name.replace(" ", "-"), server, processes)
            report = torturer.torture(operation)
            points += report.points
            problems += report.problems
            said = f"{len(report.problems)} problems" if report.problems else "exactly old or new"
            kinds = ", ".join(f"{count} {name}" for name, count in report.calls.most_common())
            elapsed = f"{time.monotonic() - began:.0f} s"
            lines = [f"{operation.name}: {report.points} points in {elapsed}, {said} ({kinds})"]
            print("\n  ".join(lines + report.problems), flush=True)
    print(f"{points} points in {len(chosen)} operations, {len(problems)} problems")
    return int(bool(problems) or not points)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
