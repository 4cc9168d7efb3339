"""Runs an operation once, counts its fallible calls, and runs it again with each failing, in each way.

Every disturbed run is a process of its own, so that a crash is one.  It is forked from a process without
threads, since what a thread holds at a fork stays held: see `tests.torture.acting`.  Afterwards a new start
has to find exactly one of the states of the undisturbed run, nothing half-made, and has to be able to go on.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aspire_desktop.services.vault.keys import KeyStore
from aspire_desktop.services.whole_file import remove_leftovers
from tests.torture.faults import CRASHED, Fault, keys_in

if TYPE_CHECKING:
    from tests.support.api_server import ApiServer
    from tests.support.forks import Forks

#: How a process ends that has acted: all is done, it said why not, or it broke.
DONE, TOLD, BROKEN = 0, 3, 1


@dataclass(frozen=True)
class Scene:
    """Where one run takes place: everything below `root` can fail.

    Attributes:
        url: Of the server.
        keys: The system's vault; it outlives every process.
    """

    root: Path
    url: str
    keys: KeyStore

    @property
    def data(self) -> Path:
        return self.root / "data"

    @property
    def outside(self) -> Path:
        """Where the user keeps files."""
        return self.root / "outside"

    def left_over(self) -> list[str]:
        """Return the half-made files that are still there after a start of the window."""
        remove_leftovers(self.data)
        return [str(path.relative_to(self.root)) for path in self.root.rglob("*.tmp")]


@dataclass(frozen=True)
class ServedScene(Scene):
    """A scene for whoever can look at what the server has seen."""

    server: ApiServer


@dataclass(frozen=True)
class Operation:
    """One thing that a user does.

    Attributes:
        begin: Makes what is there before, undisturbed.
        act: Does it; a pause after each part that is whole by itself.
        look: What a new start finds, in plain values: the next process' view.
        go_on: Does what a user would do next, and raises where that does not work.
    """

    name: str
    begin: Callable[[ServedScene], None]
    act: Callable[[Scene], Iterable[None]]
    look: Callable[[ServedScene], Any]
    go_on: Callable[[ServedScene], None] = lambda scene: None


@dataclass
class Report:
    """What was covered, and what was found."""

    points: int = 0
    calls: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


class Torturer:
    """Disturbs operations that `server` serves, each time in a process that `forks` makes."""

    def __init__(self, folder: Path, server: ApiServer, forks: Forks) -> None:
        self._folder = folder
        self._server = server
        self._forks = forks

    def torture(self, operation: Operation, *, stride: int = 1, offset: int = 0) -> Report:
        """Disturb every `stride`-th call of an operation, from the `offset`-th on, in every way."""
        report = Report()
        allowed = _undisturbed(operation, self._scene("whole"))
        calls = self._counted(operation, self._scene("counted"))
        stride = min(stride, len(calls))
        for at in range(offset % stride, len(calls), stride):
            for fault in Fault:
                scene = self._scene("disturbed")
                problem = self._disturbed(operation, scene, fault, at, allowed)
                report.points += 1
                report.calls[calls[at]] += 1
                if problem:
                    where = f"{operation.name}, call {at} of {len(calls)} ({calls[at]}), {fault.name}"
                    report.problems.append(f"{where}: {problem}")
                shutil.rmtree(scene.root.parent)
        return report

    def _scene(self, name: str) -> ServedScene:
        root = self._folder / name / "root"
        root.mkdir(parents=True)
        (root / "data").mkdir(mode=0o700)
        (root / "outside").mkdir()
        return ServedScene(root, self._server.url, keys_in(root.parent / "keys", None), self._server)

    def _counted(self, operation: Operation, scene: ServedScene) -> list[str]:
        operation.begin(scene)
        code, said = self._acted(operation, scene)
        shutil.rmtree(scene.root.parent)
        assert code == DONE, said
        calls: list[str] = json.loads(said)
        return calls

    def _disturbed(
        self, operation: Operation, scene: ServedScene, fault: Fault, at: int, allowed: list[Any]
    ) -> str:
        """Return what is wrong; empty where nothing is."""
        operation.begin(scene)
        asked = len(self._server.requests)
        code, said = self._acted(operation, scene, fault.name, str(at))
        if code not in (DONE, TOLD, CRASHED):
            return f"an error that no user is told of:\n{said}"
        try:
            found = operation.look(scene)
            if found not in allowed:
                return f"neither old nor new: {found!r}, allowed {allowed!r}"
            operation.go_on(scene)
        except Exception:
            return f"cannot go on:\n{traceback.format_exc()}"
        if left := scene.left_over():
            return f"left over: {left}"
        sent = [
            one.json["RefreshToken"] for one in self._server.requests[asked:] if "RefreshToken" in one.path
        ]
        twice = [token for token, count in Counter(sent).items() if count > 1]
        return f"refresh tokens sent twice: {twice}" if twice else ""

    def _acted(self, operation: Operation, scene: Scene, *disturbance: str) -> tuple[int, str]:
        """Act in a process of its own; return its exit code, and the calls or what went wrong."""
        command = [sys.executable, "-m", "tests.torture.acting", operation.name]
        ended = self._forks.run([*command, str(scene.root), scene.url, *disturbance], os.environ)
        said = ended.stderr if ended.returncode else ended.stdout
        return ended.returncode, said.decode("utf-8", "replace")


def _undisturbed(operation: Operation, scene: ServedScene) -> list[Any]:
    operation.begin(scene)
    states = [operation.look(scene)]
    for _ in operation.act(scene):
        states.append(operation.look(scene))
    operation.go_on(scene)
    shutil.rmtree(scene.root.parent)
    return states


def stepwise(*parts: Callable[[], object]) -> Iterator[None]:
    """Do one part after the other, each whole by itself."""
    for part in parts:
        part()
        yield
