"""The command line as a process of its own, on a real Secret Service."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support.api_server import ApiServer
from tests.support.forks import Forks

ROOT = Path(__file__).parents[2]
CLIENT_ID = "client-1"
SECRET = "canary-s3cret-of-the-command-line"


@dataclass(frozen=True)
class Outcome:
    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")


@dataclass(frozen=True)
class Cli:
    """Runs one command after another on the same data."""

    environment: dict[str, str]
    folder: Path
    forks: Forks
    variables: dict[str, str] = field(default_factory=dict)

    def __call__(self, *arguments: str, stdin: bytes = b"", **variables: str) -> Outcome:
        result = self.forks.run(self.command(*arguments), self.environment | variables, stdin)
        return Outcome(result.returncode, result.stdout, result.stderr.decode("utf-8"))

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "aspire_desktop.cli", "--data-dir", str(self.folder), *arguments]

    def add(
        self,
        url: str,
        *options: str,
        description: str = "Payroll",
        secret: str = SECRET,
        environment: str = "custom",
    ) -> Outcome:
        return self(
            *("credentials", "add", "--description", description, "--client-id", CLIENT_ID, "--secret-stdin"),
            *("--environment", environment, "--base-url", url, *options),
            stdin=f"{secret}\n".encode(),
        )


@pytest.fixture
def cli(secret_service: dict[str, str], tmp_path: Path, command_forks: Forks) -> Cli:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    environment = secret_service | {"PYTHONPATH": str(ROOT), "TMPDIR": str(temporary)}
    return Cli(environment, tmp_path / "data", command_forks)


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer() as server:
        server.add_account(CLIENT_ID, SECRET)
        yield server
