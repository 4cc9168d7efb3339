"""The starts, counted in the processor's instructions: no load and no other program touches that figure.

``python -m tests.bench.instructions`` needs valgrind besides what `bench_start` needs, and takes minutes.
What the kernel does is not in it, nor what waiting for memory takes: it tells one state of the program from
another to half a percent, and is no time.
"""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from tests.bench import bench_cli, bench_start
from tests.support.display import missing_programs
from tests.support.secret_service import unavailable

_VALGRIND: Final = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
_COUNT: Final = re.compile(r"I\s+refs:\s+([\d,]+)")


def main() -> None:
    missing = unavailable() or ", ".join(
        [*missing_programs(), *([] if shutil.which("valgrind") else ["valgrind"])]
    )
    if missing:
        print(f"NOT MEASURED: {missing}")
        return
    with tempfile.TemporaryDirectory() as folder, bench_start.prepared(Path(folder)) as (environment, data):
        report(bench_start.commands(data), environment)
    with tempfile.TemporaryDirectory() as folder, bench_cli.saved_token(Path(folder)) as environment:
        report(bench_cli.commands(Path(folder)), environment)


def report(commands: dict[str, list[str]], environment: dict[str, str]) -> None:
    """Print the count of each command, and as a multiple of the first one's."""
    first = 0
    for name, command in commands.items():
        subprocess.run(command, env=environment, check=True, capture_output=True)  # compiles what it imports
        count = counted(command, environment)
        first = first or count
        print(f"{name}: {count / 1e6:.0f} million instructions, {count / first:.2f} x", flush=True)


def counted(command: list[str], environment: dict[str, str]) -> int:
    """Return how many instructions a program takes to its end."""
    steady = environment | {"PYTHONHASHSEED": "0"}
    done = subprocess.run([*_VALGRIND, *command], env=steady, check=True, capture_output=True, text=True)
    found = _COUNT.search(done.stderr)
    if found is None:
        raise ValueError(f"valgrind has told no count: {done.stderr[-400:]}")
    return int(found[1].replace(",", ""))


if __name__ == "__main__":
    main()
