"""From the process's start to the first painted window, against a bare PySide6 window.

``python -m tests.bench.bench_start``: needs Xvfb and a Secret Service, on Linux.  The vault holds 100
credentials, and the vendor's description is cached where this machine has it.  The commands take turns, so
that what else the machine does falls on each alike.  Two times are printed: the wall's, which people wait,
and the processor's (user and system), which others at work beside it touch less.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench import start_data
from tests.support.display import missing_programs, private_display
from tests.support.secret_service import private_secret_service, unavailable
from tests.support.vendor_document import PATH

_RUNS = 9
#: Far above any start: what has not ended by then never will.
_END_S = 60.0
_BARE = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: os._exit(0))
application = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took, in seconds."""

    wall: float
    processor: float


def main(runs: int = _RUNS) -> None:
    missing = missing_programs()
    reason = unavailable() or (f"NOT MEASURED: {', '.join(missing)} missing" if missing else "")
    if reason:
        print(reason)
        return
    report(taken(runs))


def taken(runs: int) -> dict[str, list[Cost]]:
    """Return what each start took, on a display and a Secret Service of its own."""
    with tempfile.TemporaryDirectory() as folder, prepared(Path(folder)) as (environment, data):
        return measured(commands(data), environment, runs)


@contextmanager
def prepared(folder: Path) -> Iterator[tuple[dict[str, str], str]]:
    """Yield an environment with a display and a Secret Service of its own, and a filled data folder."""
    with private_secret_service(folder / "home") as environment, private_display() as display:
        data = str(folder / "data")
        environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONDONTWRITEBYTECODE": ""}
        subprocess.run([sys.executable, "-m", start_data.__name__, data], env=environment, check=True)
        yield environment, data


def commands(data: str) -> dict[str, list[str]]:
    """Return what is measured; without a description in the cache no operations are ever shown."""
    probes = {"first painted window": "painted", "100 credentials listed": "listed"}
    if PATH.exists():
        probes["operations shown"] = "operations"
    else:
        print("operations shown: NOT MEASURED, the vendor's document is not on this machine")
    bare = {"a bare window": [sys.executable, "-c", _BARE]}
    return bare | {
        name: [sys.executable, "-m", "tests.bench.start_probe", end, data] for name, end in probes.items()
    }


def measured(chosen: dict[str, list[str]], environment: dict[str, str], runs: int) -> dict[str, list[Cost]]:
    costs: dict[str, list[Cost]] = {name: [] for name in chosen}
    for number in range(runs + 1):
        for name, command in chosen.items():
            cost = timed(command, environment)
            if number:  # the first run fills the disk's cache
                costs[name].append(cost)
    return costs


def report(costs: dict[str, list[Cost]]) -> None:
    """Print each command's median and range, and its medians as multiples of the first one's."""
    walls = {name: [cost.wall * 1000 for cost in values] for name, values in costs.items()}
    works = {name: [cost.processor * 1000 for cost in values] for name, values in costs.items()}
    bare = next(iter(costs))
    for name in costs:
        wall, work = walls[name], works[name]
        print(
            f"{name}: {median(wall):.0f} ms [{min(wall):.0f}..{max(wall):.0f}], "
            f"{median(wall) / median(walls[bare]):.2f} x; of the processor {median(work):.0f} ms "
            f"[{min(work):.0f}..{max(work):.0f}], {median(work) / median(works[bare]):.2f} x"
        )


def timed(command: list[str], environment: dict[str, str]) -> Cost:
    """Run a program to its end.

    Raises:
        subprocess.TimeoutExpired: It never came to what is measured.
    """
    before, begun = _processor_s(), time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=_END_S)
    return Cost(time.perf_counter() - begun, _processor_s() - before)


def _processor_s() -> float:
    """Return what the programs that have ended took of the processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
