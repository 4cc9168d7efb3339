"""Runs an operation once, counts its fallible calls, and runs it again with each failing, in each way.

Every disturbed run is a process of its own, so that a crash is one.  Afterwards a new start has to find
exactly one of the states of the undisturbed run, nothing half-made, and has to be able to go on.
"""

from __future__ import annotations

import faulthandler
import json
import os
import shutil
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aspire_desktop.core.errors import AspireError
from aspire_desktop.services.vault.keys import KeyStore
from aspire_desktop.services.whole_file import remove_leftovers
from tests.support.api_server import ApiServer
from tests.torture.faults import CRASHED, Fault, Gate, install, keys_in

_DONE, _TOLD, _FAULT = 0, 3, 1
#: Longer than any patience of the product: whoever is still at it then will never end.
_HANGS_S = 180


@dataclass(frozen=True)
class Scene:
    """Where one run takes place: everything below `root` can fail.

    Attributes:
        keys: The system's vault; it outlives every process.
    """

    root: Path
    server: ApiServer
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
class Operation:
    """One thing that a user does.

    Attributes:
        begin: Makes what is there before, undisturbed.
        act: Does it; a pause after each part that is whole by itself.
        look: What a new start finds, in plain values: the next process' view.
        go_on: Does what a user would do next, and raises where that does not work.
    """

    name: str
    begin: Callable[[Scene], None]
    act: Callable[[Scene], Iterable[None]]
    look: Callable[[Scene], Any]
    go_on: Callable[[Scene], None] = lambda scene: None


@dataclass
class Report:
    """What was covered, and what was found."""

    points: int = 0
    calls: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


def torture(
    operation: Operation, folder: Path, server: ApiServer, *, stride: int = 1, offset: int = 0
) -> Report:
    """Disturb every `stride`-th call of an operation, from the `offset`-th on, in every way."""
    report = Report()
    allowed = _undisturbed(operation, _scene(folder, "whole", server))
    calls = _counted(operation, _scene(folder, "counted", server))
    stride = min(stride, len(calls))
    for at in range(offset % stride, len(calls), stride):
        for fault in Fault:
            scene = _scene(folder, "disturbed", server)
            problem = _disturbed(operation, scene, fault, at, allowed)
            report.points += 1
            report.calls[calls[at]] += 1
            if problem:
                where = f"{operation.name}, call {at} of {len(calls)} ({calls[at]}), {fault.name}"
                report.problems.append(f"{where}: {problem}")
            shutil.rmtree(scene.root.parent)
    return report


def _scene(folder: Path, name: str, server: ApiServer, gate: Gate | None = None) -> Scene:
    root = folder / name / "root"
    root.mkdir(parents=True)
    (root / "data").mkdir(mode=0o700)
    (root / "outside").mkdir()
    return Scene(root, server, keys_in(root.parent / "keys", gate))


def _undisturbed(operation: Operation, scene: Scene) -> list[Any]:
    operation.begin(scene)
    states = [operation.look(scene)]
    for _ in operation.act(scene):
        states.append(operation.look(scene))
    operation.go_on(scene)
    shutil.rmtree(scene.root.parent)
    return states


def _counted(operation: Operation, scene: Scene) -> list[str]:
    operation.begin(scene)
    code, said = _in_child(operation, scene, None, -1)
    shutil.rmtree(scene.root.parent)
    assert code == _DONE, said
    calls: list[str] = json.loads(said)
    return calls


def _disturbed(operation: Operation, scene: Scene, fault: Fault, at: int, allowed: list[Any]) -> str:
    """Return what is wrong; empty where nothing is."""
    operation.begin(scene)
    asked = len(scene.server.requests)
    code, said = _in_child(operation, scene, fault, at)
    if code == _FAULT:
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
    sent = [one.json["RefreshToken"] for one in scene.server.requests[asked:] if "RefreshToken" in one.path]
    twice = [token for token, count in Counter(sent).items() if count > 1]
    return f"refresh tokens sent twice: {twice}" if twice else ""


def _in_child(operation: Operation, scene: Scene, fault: Fault | None, at: int) -> tuple[int, str]:
    """Act in a process of its own; return its exit code, and the calls or what went wrong."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        code, said = _FAULT, ""
        faulthandler.dump_traceback_later(_HANGS_S, exit=True)
        try:
            code, said = _acted(operation, scene, Gate(scene.root, fault, at))
        finally:
            with os.fdopen(writer, "w") as pipe:
                pipe.write(said)
            os._exit(code)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        said = pipe.read()
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return (_DONE, said) if code == CRASHED else (code, said)


def _acted(operation: Operation, scene: Scene, gate: Gate) -> tuple[int, str]:
    install(gate)
    acting = Scene(scene.root, scene.server, keys_in(scene.root.parent / "keys", gate))
    try:
        for _ in operation.act(acting):
            pass
    except AspireError:
        return _TOLD, ""
    except BaseException:
        return _FAULT, traceback.format_exc()
    return _DONE, json.dumps(gate.calls)


def stepwise(*parts: Callable[[], object]) -> Iterator[None]:
    """Do one part after the other, each whole by itself."""
    for part in parts:
        part()
        yield
