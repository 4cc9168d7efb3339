"""Kills the window and two commands that work on one vault: ``python -m tests.torture.kills [N] [SEED]``.

All three are the real programs.  The window keeps three short-lived tokens refreshed; the commands add a
credential each, one after the other.  What a command reported as done has to be there in the end.
"""

from __future__ import annotations

import contextlib
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from tests.support.aging_accounts import AgingAccounts
from tests.support.api_server import ApiServer
from tests.support.secret_service import private_secret_service

ROOT = Path(__file__).parents[2]
SECRET: Final = "canary-secret-of-the-killed"
_KEPT: Final = ("Kept 1", "Kept 2", "Kept 3")
_LIFETIME: Final = timedelta(seconds=4)
#: Within so long after its start a program is killed: a window is up and refreshes, a command has ended.
_WINDOW_S: Final = 6.0
_COMMAND_S: Final = 1.2
_END_S: Final = 60
_LOOK_EVERY: Final = 20
_PREPARE: Final = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.credentials.profile import Renewal
from aspire_desktop.services.credentials import CredentialService
from aspire_desktop.services.vault.keys import KeyringKeyStore
from aspire_desktop.services.vault.vault import Vault
folder, url, secret, *names = sys.argv[1:]
vault = Vault(Path(folder), KeyringKeyStore())
vault.open()
for name in names:
    CredentialService(vault, lambda: datetime.now(UTC)).add(CredentialDraft(
        description=name, environment=environment(EnvironmentKind.CUSTOM, url),
        client_id=name.replace(" ", "-"), secret=secret, renewal=Renewal.KEEP_ALIVE))
"""
_LOCKS_ARE_FREE: Final = """
import sys
from pathlib import Path
from aspire_desktop.services.vault.lock import writing
for path in Path(sys.argv[1]).rglob("*.lock"):
    with writing(path, patience_s=0):
        pass
"""


@dataclass
class KillReport:
    """Attributes: kills: By what was killed. refreshed: Tokens that the window got, in all its lives."""

    kills: dict[str, int] = field(default_factory=lambda: {"window": 0, "command": 0})
    acknowledged: int = 0
    refreshed: int = 0
    problems: list[str] = field(default_factory=list)


@dataclass
class _Command:
    name: str
    process: subprocess.Popen[bytes]


class Killing:
    """One vault, the three programs, and what was promised."""

    def __init__(self, folder: Path, environment: Mapping[str, str], server: ApiServer, seed: int) -> None:
        self._folder = folder
        self._environment = dict(environment) | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        self._server = server
        self._random = random.Random(seed)
        self._number = self._issued_before = 0
        self._acknowledged: list[str] = []
        self._window: subprocess.Popen[bytes] | None = None
        self._commands: list[_Command] = []
        self.report = KillReport()

    def prepare(self) -> None:
        self._python("-c", _PREPARE, str(self._folder), self._server.url, SECRET, *_KEPT)
        for name in _KEPT:
            self._cli("token", name)
        self._issued_before = self._issued

    @property
    def _issued(self) -> int:
        return sum(one.path.startswith("/Authorization") for one in self._server.requests)

    def run(self, kills: int) -> KillReport:
        """Kill so many times, look, and let everything start and end once more."""
        try:
            self._window = self._start("aspire_desktop", "--data-dir", str(self._folder))
            self._wait_for_a_refresh(self._window)
            for number in range(kills):
                self._kill_one()
                if number % _LOOK_EVERY == _LOOK_EVERY - 1:
                    self._look()
        finally:
            for process in [self._window, *(one.process for one in self._commands)]:
                if process is not None:
                    process.kill()
                    process.wait(_END_S)
        self._look()
        self._look_at_a_next_start()
        self.report.acknowledged = len(self._acknowledged)
        return self.report

    def _wait_for_a_refresh(self, window: subprocess.Popen[bytes]) -> None:
        """Have a window be at work before it is killed or ended, however slow the machine is."""
        give_up, before = time.monotonic() + _END_S, self._issued
        while self._issued == before and time.monotonic() < give_up:
            with contextlib.suppress(subprocess.TimeoutExpired):
                window.wait(0.1)
                return

    def _kill_one(self) -> None:
        if self._window is None:
            self._window = self._start("aspire_desktop", "--data-dir", str(self._folder))
        while len(self._commands) < 2:
            self._begin_command()
        if self._random.random() < 1 / 3:
            victim, what, most = self._window, "window", _WINDOW_S
        else:
            victim, what, most = self._random.choice(self._commands).process, "command", _COMMAND_S
        try:
            victim.wait(self._random.uniform(0, most))
        except subprocess.TimeoutExpired:
            victim.kill()
            victim.wait(_END_S)
            self.report.kills[what] += 1
        if what == "window":
            self._window = None
        self._settle()

    def _begin_command(self) -> None:
        self._number += 1
        name = f"Added {self._number}"
        arguments = ("--client-id", "c", "--secret-stdin", "--description", name, "--environment", "demo")
        process = self._start(
            "aspire_desktop.cli",
            "--data-dir",
            str(self._folder),
            "credentials",
            "add",
            *arguments,
            stdin=True,
        )
        assert process.stdin is not None
        process.stdin.write(SECRET.encode())
        process.stdin.close()
        self._commands.append(_Command(name, process))

    def _settle(self) -> None:
        """Take note of commands that have ended: 0 is a promise."""
        for one in [one for one in self._commands if one.process.poll() is not None]:
            self._commands.remove(one)
            if one.process.returncode == 0:
                self._acknowledged.append(one.name)
            elif one.process.returncode > 0:
                self.report.problems.append(f"{one.name}: exit code {one.process.returncode}")

    def _look(self) -> None:
        """Read the vault as a command does, whatever else is going on."""
        listed = self._cli("credentials", "list", "--json")
        if listed.returncode:
            self.report.problems.append(f"unreadable: {listed.stderr.decode()}")
            return
        names = [row["description"] for row in json.loads(listed.stdout)]
        lost = [name for name in (*_KEPT, *self._acknowledged) if name not in names]
        if lost:
            self.report.problems.append(f"acknowledged and lost: {lost}")
        if len(names) != len(set(names)):
            self.report.problems.append("a credential is there twice")

    def _look_at_a_next_start(self) -> None:
        """Start a window once more, and end it as the system does."""
        self.report.refreshed = self._issued - self._issued_before
        window = self._start("aspire_desktop", "--data-dir", str(self._folder))
        self._wait_for_a_refresh(window)
        window.terminate()
        if code := window.wait(_END_S):
            self.report.problems.append(f"the next window ended with {code}")
        if self._python("-c", _LOCKS_ARE_FREE, str(self._folder)).returncode:
            self.report.problems.append("a lock is stuck")
        left = [str(path.relative_to(self._folder)) for path in self._folder.rglob("*.tmp")]
        if left:
            self.report.problems.append(f"left over: {left}")
        sent = [one.json["RefreshToken"] for one in self._server.requests if "Refresh" in one.path]
        if len(sent) != len(set(sent)):
            self.report.problems.append("a refresh token was sent twice")

    def _cli(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return self._python("-m", "aspire_desktop.cli", "--data-dir", str(self._folder), *arguments)

    def _python(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, *arguments]
        return subprocess.run(
            command, env=self._environment, capture_output=True, check=False, timeout=_END_S
        )

    def _start(self, module: str, *arguments: str, stdin: bool = False) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            env=self._environment,
            stdin=subprocess.PIPE if stdin else subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


@contextmanager
def killing(folder: Path, environment: Mapping[str, str], seed: int) -> Iterator[Killing]:
    """Yield a prepared vault, its server and its programs."""
    accounts = AgingAccounts(
        lambda: datetime.now(UTC), has_exp=True, rolls=False, lifetime=_LIFETIME, detects_reuse=True
    )
    accounts.secrets = {name.replace(" ", "-"): SECRET for name in _KEPT}
    with ApiServer() as server:
        server.accounts = accounts
        made = Killing(folder, environment, server, seed)
        made.prepare()
        yield made


def main(arguments: list[str]) -> int:
    """Print what was killed and found; return the exit code."""
    kills = int(arguments[0]) if arguments else 1000
    seed = int(arguments[1]) if len(arguments) > 1 else random.randrange(2**32)
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        environment = stack.enter_context(private_secret_service(home / "home"))
        report = stack.enter_context(killing(home / "data", environment, seed)).run(kills)
    print(f"seed {seed}: killed {report.kills['window']} windows and {report.kills['command']} commands;")
    print(f"{report.acknowledged} writes acknowledged, {report.refreshed} tokens refreshed by the window;")
    print("\n".join(report.problems) or "0 unreadable, 0 lost, 0 stuck locks, 0 left files")
    return int(bool(report.problems))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
