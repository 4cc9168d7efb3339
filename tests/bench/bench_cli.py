"""How long the command line takes, as whole processes: ``python -m tests.bench.bench_cli``."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.bench.bench_start import measured, timed
from tests.support.api_server import Answer, ApiServer
from tests.support.secret_service import private_secret_service, unavailable

_RUNS = 9


def main() -> None:
    reason = unavailable()
    if reason:
        print(reason)
        return
    with tempfile.TemporaryDirectory() as folder, saved_token(Path(folder)) as environment:
        costs = measured(commands(Path(folder)), environment, _RUNS)
    times = {name: [cost.wall for cost in found] for name, found in costs.items()}
    bare, interpreter = median(times["import httpx"]), median(times["the interpreter"])
    for name, values in times.items():
        over = (median(values) - interpreter) * 1000
        print(
            f"{name}: {median(values) * 1000:.0f} ms [{min(values) * 1000:.0f}..{max(values) * 1000:.0f}], "
            f"{median(values) / bare:.2f} x import httpx, interpreter + {over:.0f} ms"
        )


def commands(folder: Path) -> dict[str, list[str]]:
    """Return what is measured, over the vault that `saved_token` has made."""
    cli = [sys.executable, "-m", "aspire_desktop.cli", "--data-dir", str(folder / "data")]
    return {
        "import httpx": [sys.executable, "-c", "import httpx"],
        "the interpreter": [sys.executable, "-c", "pass"],
        "--version": [*cli, "--version"],
        "credentials list": [*cli, "credentials", "list"],
        "token, a valid one": [*cli, "token", "Payroll"],
    }


@contextmanager
def saved_token(folder: Path) -> Iterator[dict[str, str]]:
    """Save a credential with a valid token, on a Secret Service that stays for the block."""
    with private_secret_service(folder / "home") as environment, ApiServer() as server:
        environment |= {"PYTHONDONTWRITEBYTECODE": ""}
        server.script("POST", "/Authorization", Answer(json={"Token": "t" * 1800, "RefreshToken": "r"}))
        cli = [sys.executable, "-m", "aspire_desktop.cli", "--data-dir", str(folder / "data")]
        options = ["--environment", "custom", "--base-url", server.url, "--secret-stdin"]
        add = [*cli, "credentials", "add", "--description", "Payroll", "--client-id", "c", *options]
        subprocess.run(add, env=environment, input=b"made-up\n", check=True, stdout=subprocess.DEVNULL)
        timed([*cli, "token", "Payroll"], environment)
        yield environment


if __name__ == "__main__":
    main()
