"""Prints the table of `BENCHMARKS.md`: ``python packaging/dev.py benchmarks [RUNS]``.

Each figure is a ratio to a yardstick that was measured in turn with it, in the same run: of what people wait,
and of the processor's time, which others at work beside it touch less.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.bench import bench_cli, bench_start
from tests.bench.answer_probe import WORKED
from tests.bench.answer_server import ROOT, serving
from tests.bench.bench_answers import probed
from tests.bench.bench_start import Cost, measured
from tests.support.display import missing_programs
from tests.support.secret_service import unavailable

_RUNS = 9
_ANSWER = 50_000_000
_ANSWER_RUNS = 3
_LIMIT_MS = 50

Line = tuple[str, str, str]


def main(runs: int = _RUNS) -> None:
    missing = unavailable() or ", ".join(missing_programs())
    if missing:
        print(f"NOT MEASURED: {missing}")
        return
    machine = f"{platform.system()} on {platform.machine()}, {os.cpu_count()} cores"
    print(f"{machine}, Python {platform.python_version()}")
    print(f"load {os.getloadavg()[0]:.1f} at the beginning, {runs} runs\n")
    print("| what | measured | target |\n|---|---|---|")
    for line in (*start(runs), *command_line(runs), *window(), *answer()):
        print(f"| {' | '.join(line)} |", flush=True)


def start(runs: int) -> Iterator[Line]:
    targets = {"first painted window": "1.4 x", "100 credentials listed": "2.2 x", "operations shown": ""}
    costs = bench_start.taken(runs)
    bare = costs.pop("a bare window")
    for name, found in costs.items():
        yield f"{name} / a bare PySide6 window", ratios(found, bare), targets[name]


def command_line(runs: int) -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as folder, bench_cli.saved_token(Path(folder)) as environment:
        costs = measured(bench_cli.commands(Path(folder)), environment, runs)
    httpx = costs["import httpx"]
    yield "`token`, a valid one / `import httpx`", ratios(costs["token, a valid one"], httpx), "1.05 x"


def window() -> Iterator[Line]:
    command = [sys.executable, "-m", "tests.bench.gui_work"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    limit = f"{_LIMIT_MS} ms"
    yield "a form of 45 parameters, of the window's thread", f"{found['form']:.0f} ms", limit
    yield "one of 10,000 credentials saved, of the window's thread", f"{found['saved']:.0f} ms", limit


def answer() -> Iterator[Line]:
    with serving() as base_url:
        probed(base_url, _ANSWER)  # the first one has the server make the body
        runs = [probed(base_url, _ANSWER) for _ in range(_ANSWER_RUNS)]
    for view in ("Table", "Tree", "Raw"):
        took = median(run[view] for run in runs)
        loads = median(run[view] / run["json.loads"] for run in runs)
        worked = median(run[view + WORKED] for run in runs)
        by_loads = worked / median(run["json.loads" + WORKED] for run in runs)
        yield (
            f"50 MB, last byte to painted, {view}",
            f"{took * 1000:.0f} ms, {loads:.2f} x json.loads; "
            f"of the processor {worked * 1000:.0f} ms, {by_loads:.2f} x",
            "300 ms",
        )
    stalls = [max(run[name] for name in run if name.startswith("stall")) * 1000 for run in runs]
    yield "50 MB, longest stall: fetched, shown, found, sorted", f"{median(stalls):.0f} ms", f"{_LIMIT_MS} ms"


def ratios(found: list[Cost], yardstick: list[Cost]) -> str:
    """Return the ratio of the medians of what people wait, and of the processor's least."""
    wall = median(cost.wall for cost in found) / median(cost.wall for cost in yardstick)
    work = min(cost.processor for cost in found) / min(cost.processor for cost in yardstick)
    return f"{wall:.2f} x, of the processor {work:.2f} x"


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
