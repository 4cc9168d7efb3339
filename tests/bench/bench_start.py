"""From the process's start to the first painted window, against a bare PySide6 window.

``python -m tests.bench.bench_start``: needs Xvfb and a Secret Service, on Linux.  The vault holds 100
credentials, and the vendor's description is cached where this machine has it.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench import start_data
from tests.support.display import private_display
from tests.support.secret_service import private_secret_service, unavailable

_RUNS = 9
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


def main() -> None:
    reason = unavailable()
    if reason:
        print(reason)
        return
    with (
        tempfile.TemporaryDirectory() as folder,
        private_secret_service(Path(folder) / "home") as environment,
        private_display() as display,
    ):
        data = str(Path(folder) / "data")
        environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONDONTWRITEBYTECODE": ""}
        fill = [sys.executable, "-m", start_data.__name__, data]
        subprocess.run(fill, env=environment, check=True)
        commands = {
            "a bare window": [sys.executable, "-c", _BARE],
            "first painted window": [sys.executable, "-m", "tests.bench.start_probe", "painted", data],
            "100 credentials listed": [sys.executable, "-m", "tests.bench.start_probe", "listed", data],
            "operations shown": [sys.executable, "-m", "tests.bench.start_probe", "operations", data],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(_RUNS):
            for name, command in commands.items():
                times[name].append(timed(command, environment))
    bare = median(times["a bare window"])
    for name, values in times.items():
        values = values[1:]  # the first run fills the disk's cache
        print(
            f"{name}: {median(values) * 1000:.0f} ms [{min(values) * 1000:.0f}..{max(values) * 1000:.0f}], "
            f"{median(values) / bare:.2f} x"
        )


def timed(command: list[str], environment: dict[str, str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
