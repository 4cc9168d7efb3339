"""Answers of 1 kB to 200 MB in the window's own parts: ``python -m tests.bench.bench_answers``.

Each run is a process of its own under a real event loop, and fetches from a server in another one.
Times of a view count from the answer's last byte until it is painted, as if it were the one that is open;
the yardstick is one json.loads of the same body.  A stall is the longest time between two beats of a
heartbeat of 1 ms in the window's loop.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from tests.bench import answer_probe
from tests.bench.answer_probe import EDITED
from tests.bench.answer_server import ROOT, serving

Runs = list[dict[str, float]]

_STALL_TARGET = "50 ms"
_MEMORY_TARGET = "4 x"
_LOADS = "json.loads"
_VIEWS = ("Tree", "Table", "Raw")
_SHOWN = ("stall_fetch_read", "stall_show", "stall_columns")


@dataclass(frozen=True)
class Case:
    """One size of answer; `target` is for the time from its last byte to a painted view."""

    name: str
    size: int
    runs: int
    target: str


_CASES = (
    Case("1 kB", 1_000, 7, ""),
    Case("1 MB", 1_000_000, 7, "50 ms"),
    Case("10 MB", 10_000_000, 7, "100 ms"),
    Case("50 MB", 50_000_000, 5, "300 ms"),
    Case("200 MB", 200_000_000, 5, "1,000 ms"),
)


def main() -> None:
    results: list[tuple[Case, Runs]] = []
    with serving() as base_url:
        for case in _CASES:
            probed(base_url, case.size)  # the first one has the server make the body
            results.append((case, [probed(base_url, case.size) for _ in range(case.runs)]))
    print("Last byte to painted (x json.loads), longest stall from sending to shown, peak memory")
    rows = [["answer", _LOADS, *_VIEWS, "target", "stall", "target", "memory", "target"]]
    rows += [[c.name, ms(r, _LOADS), *views(r), c.target, *stall_and_memory(c, r)] for c, r in results]
    print_table(rows)
    print("To the end of a view; finding a rare text, sorting a column (x json.loads, their stalls)")
    rows = [["answer", *(f"end of {view}" for view in _VIEWS), "find", "stall", "sort", "stall"]]
    rows += [[case.name, *going_through(runs)] for case, runs in results]
    print_table(rows)
    compare_editor(next(runs for case, runs in results if case.size == EDITED))


def probed(base_url: str, size: int) -> dict[str, float]:
    """Measure one answer in a process of its own."""
    command = [sys.executable, "-m", answer_probe.__name__, base_url, str(size)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    numbers: dict[str, float] = json.loads(done.stdout)
    return numbers


def views(runs: Runs) -> list[str]:
    return [ratio(runs, view) for view in _VIEWS]


def going_through(runs: Runs) -> list[str]:
    ends = [ms(runs, f"scroll_{view}") for view in _VIEWS]
    find = [ratio(runs, "find"), worst(runs, "stall_find")]
    return [*ends, *find, ratio(runs, "sort"), worst(runs, "stall_sort")]


def stall_and_memory(case: Case, runs: Runs) -> list[str]:
    """Below 1 MB what an answer takes is lost in what the process holds anyway."""
    stall = [worst(runs, *_SHOWN), _STALL_TARGET]
    if case.size < 1_000_000:
        return [*stall, "", ""]
    return [*stall, f"{median(run['grown_shown'] / run['size'] for run in runs):.2f} x", _MEMORY_TARGET]


def compare_editor(runs: Runs) -> None:
    editor, raw = (median(run[name] for run in runs) for name in ("editor", "Raw"))
    print(
        f"QPlainTextEdit with 1 MB: {editor * 1000:.0f} ms, {editor / raw:.1f} x Raw with all of the answer"
    )


def ms(runs: Runs, name: str) -> str:
    return f"{median(run[name] for run in runs) * 1000:,.1f} ms"


def ratio(runs: Runs, name: str) -> str:
    return f"{ms(runs, name)} ({median(run[name] / run[_LOADS] for run in runs):,.2f} x)"


def worst(runs: Runs, *names: str) -> str:
    """Return the median over the runs, and the worst run, of the worst of what is named."""
    stalls = [max(run[name] for name in names) * 1000 for run in runs]
    return f"{median(stalls):.0f} [..{max(stalls):.0f}] ms"


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Print rows of equally many cells in columns, the first of them to the left."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        padded = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        print("  ".join([first.ljust(widths[0]), *padded]))


if __name__ == "__main__":
    main()
