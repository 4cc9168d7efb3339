"""The window beside Swagger UI and Scalar: ``python -m tests.bench.bench_browsers FOLDER``.

FOLDER holds the front-end packages swagger-ui-dist and @scalar/api-reference, fetched with npm; Chromium
and its driver come from the system.  All of it talks to one server on this machine.

A start counts from the start of the process to the first screenful of the vendor's operations; an answer
from the click, or in the window from the sending, until its body is painted.  Memory is what the processes
hold together.
"""

import contextlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.bench import window_data
from tests.bench.answer_server import ROOT, serving
from tests.bench.bench_answers import probed
from tests.bench.bench_start import timed
from tests.bench.browser_pages import CLICKED, PAGES, UNTIL, Page, missing_packages, site
from tests.bench.memory import descendants, proportional
from tests.bench.webdriver import NoAnswerError, browser, missing
from tests.support.secret_service import private_secret_service, unavailable
from tests.support.vendor_document import PATH

_STARTS = 5
_SIZES = {"1 kB": (1_000, 5), "100 kB": (100_000, 3), "1 MB": (1_000_000, 2), "10 MB": (10_000_000, 1)}
_LIMIT_S = 60.0
#: After its start a program is left alone so long before its memory is read.
_REST_S = 3.0


@dataclass
class Measures:
    """Seconds and bytes, one of each for a run; none where nothing came within the limit."""

    seconds: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    def shown(self, yardstick: "Measures") -> str:
        held = f", {median(self.memory) / 1e6:,.0f} MB" if self.memory else ""
        if not self.seconds:
            return f"nothing after {_LIMIT_S:.0f} s{held}"
        middle, low, high = median(self.seconds), min(self.seconds), max(self.seconds)
        times = f"{middle * 1000:,.0f} ms [{low * 1000:,.0f}..{high * 1000:,.0f}]"
        return f"{times}, {middle / median(yardstick.seconds):,.1f} x{held}"


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    reason = why_not(folder)
    if reason or folder is None:
        print(f"The browsers are not measured: {reason}.")
        return
    with site(folder) as root, serving(root) as base_url:
        if PATH.exists():
            report_starts(base_url)
        else:
            print("the vendor's document is not on this machine")
        for name, (size, runs) in _SIZES.items():
            report_answers(name, size, runs, base_url)


def why_not(folder: Path | None) -> str:
    """Return what is missing; empty where nothing is."""
    if folder is None:
        return "no folder with the packages swagger-ui-dist and @scalar/api-reference was named"
    packages = missing_packages(folder)
    if packages:
        return f"{' and '.join(packages)} not found in {folder}"
    programs = missing()
    return f"{programs} missing" if programs else unavailable()


def report_starts(base_url: str) -> None:
    with tempfile.TemporaryDirectory() as folder, data_on(base_url, Path(folder)) as (environment, data):
        measures = {name: Measures() for name in ("the window", "its first start", "a blank page")}
        measures |= {page.name: Measures() for page in PAGES}
        for _ in range(_STARTS):  # in turn, so that a busy machine troubles all alike
            for description in data.glob("descriptions/*"):
                description.unlink()
            measures["its first start"].seconds.append(started(data, environment))
            # Left alone, it keeps the description for the start after it.
            measures["the window"].memory.append(window_memory(data, environment))
            measures["the window"].seconds.append(started(data, environment))
            start_page(f"{base_url}/blank.html", "document.body", measures["a blank page"])
            for page in PAGES:
                url = f"{base_url}/{page.file}#/swagger/v1/swagger.json"
                start_page(url, page.listed, measures[page.name])
    print("Start to the first screenful of the vendor's operations, and memory when idle")
    for name, measure in measures.items():
        print(f"  {name}: {measure.shown(measures['the window'])}")


@contextmanager
def data_on(base_url: str, folder: Path) -> Iterator[tuple[dict[str, str], Path]]:
    """Make a data folder with a credential of the server, and a Secret Service that opens it."""
    with private_secret_service(folder / "home") as environment:
        environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
        data = folder / "data"
        command = [sys.executable, "-m", window_data.__name__, str(data), base_url]
        subprocess.run(command, env=environment, cwd=ROOT, check=True)
        yield environment, data


def started(data: Path, environment: dict[str, str]) -> float:
    """Start the window and end it when it has the operations."""
    return timed([sys.executable, "-m", "tests.bench.start_probe", "operations", str(data)], environment).wall


def window_memory(data: Path, environment: dict[str, str]) -> float:
    """Return what the program holds when it has started and is left alone."""
    command = [sys.executable, "-m", "aspire_desktop", "--data-dir", str(data)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, cwd=ROOT, stdout=quiet, stderr=quiet) as process:
        time.sleep(_REST_S)
        held = proportional([process.pid, *descendants(process.pid)])
        process.terminate()
    return held


def start_page(url: str, condition: str, measures: Measures) -> None:
    begun = time.perf_counter()
    with browser() as chromium:
        chromium.open(url)
        chromium.run(UNTIL.replace("CONDITION", condition), limit_s=_LIMIT_S)
        measures.seconds.append(time.perf_counter() - begun)
        time.sleep(_REST_S)
        measures.memory.append(chromium.memory())


def report_answers(name: str, size: int, runs: int, base_url: str) -> None:
    measures = {"the window": Measures()} | {page.name: Measures() for page in PAGES}
    probed(base_url, size)  # the first one has the server make the body
    for _ in range(runs):
        numbers = probed(base_url, size)
        measures["the window"].seconds.append(numbers["answered"])
        measures["the window"].memory.append(numbers["held"])
        for page in PAGES:
            execute(page, f"{base_url}/{page.file}#/described/{size}", measures[page.name])
    print(f"Execute to the readable answer of {name}, and memory after it")
    for program, measure in measures.items():
        print(f"  {program}: {measure.shown(measures['the window'])}", flush=True)


def execute(page: Page, url: str, measures: Measures) -> None:
    """Send a page's request in a browser of its own: a page that hangs takes its browser with it."""
    with browser() as chromium:
        chromium.open(url)
        if page.opener:
            chromium.run(UNTIL.replace("CONDITION", page.opener), limit_s=_LIMIT_S)
            opened = CLICKED.replace("ACTION", f"{page.opener}.click()")
            chromium.run(opened.replace("CONDITION", page.execute), limit_s=_LIMIT_S)
        else:
            chromium.run(UNTIL.replace("CONDITION", page.execute), limit_s=_LIMIT_S)
        script = CLICKED.replace("ACTION", f"{page.execute}.click()").replace("CONDITION", page.answered)
        with contextlib.suppress(NoAnswerError):
            measures.seconds.append(chromium.run(script, limit_s=_LIMIT_S) / 1000)
        measures.memory.append(chromium.memory())


if __name__ == "__main__":
    main()
