"""What the program does while another one has a file of its data for itself: run by the installed Python.

Prints a JSON list of what became of each command: the held files, for how long at most, the exit code, what
went to standard error, and whether the credential's guard was changed.
"""

from __future__ import annotations

import ctypes
import io
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from ctypes import c_uint32, c_void_p, c_wchar_p
from pathlib import Path
from typing import Any

from aspire_desktop.cli.main import main

_READ_AND_WRITE, _OPEN_EXISTING, _NORMAL = 0xC0000000, 3, 0x80
_INVALID = c_void_p(-1).value
#: How long another program has a file as a rule; what is held for long is held for as long as anybody waits.
_MOMENT_S = 1.0
VAULT = ("vault.aspire", "vault.aspire.1", "vault.lock")
OTHERS = ("vault.id", "activity.jsonl", "activity.lock")


def report(folder: str, names: Sequence[str]) -> None:
    """Print what becomes of a change while all files are held for a moment, and each for long.

    Those for long have a process each, so that they wait beside one another: it is called there with the
    name of the file, and prints that one trial.
    """
    place = Path(folder)
    if names:
        print(json.dumps(_trial(place, names, None)))  # noqa: T201
        return
    shutil.rmtree(place, ignore_errors=True)
    base = place / "base"
    new = ["--description", "One", "--client-id", "c", "--environment", "sandbox", "--secret-stdin"]
    reader, writer = os.pipe()
    os.write(writer, b"secret")
    os.close(writer)
    sys.stdin = os.fdopen(reader)
    assert _run(base, "credentials", "add", *new)[0] == 0
    for ends in ("--read-only", "--no-read-only", "--read-only"):
        assert _run(base, "credentials", "guard", "One", ends)[0] == 0
    everything = sorted(path.name for path in base.iterdir() if path.is_file())
    found = [_trial(place, everything, _MOMENT_S)]
    script = [sys.executable, sys.argv[1]]
    beside = [subprocess.Popen([*script, name], stdout=subprocess.PIPE) for name in (*VAULT, *OTHERS)]
    found += [json.loads(process.communicate()[0]) for process in beside]
    print(json.dumps(found))  # noqa: T201


def _trial(folder: Path, names: Sequence[str], seconds: float | None) -> dict[str, Any]:
    """Return what becomes of a change in a copy of the data, where these files are held."""
    copy = folder / names[0] if len(names) == 1 else folder / "everything"
    shutil.copytree(folder / "base", copy)
    with _held([copy / name for name in names], seconds):
        code, said = _run(copy, "credentials", "guard", "One", "--no-read-only")
    (entry,) = json.loads(_run(copy, "credentials", "list", "--json")[1])
    return {"held": list(names), "code": code, "said": said, "changed": not entry["read_only"]}


def _run(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run a command; return its exit code, and what it said on both streams."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="utf-8", newline="")
    with redirect_stdout(stream), redirect_stderr(stream):
        code = main(["--data-dir", str(folder), *arguments])
    stream.flush()
    return code, raw.getvalue().decode("utf-8")


@contextmanager
def _held(paths: Sequence[Path], seconds: float | None) -> Iterator[None]:
    """Have the files open, shared with nobody, until the block ends or the time is over, if there is one."""
    load: Any = getattr(ctypes, "WinDLL")  # noqa: B009 (known on Windows only)
    kernel = load("kernel32")
    kernel.CreateFileW.restype = c_void_p
    kernel.CreateFileW.argtypes = [c_wchar_p, c_uint32, c_uint32, c_void_p, c_uint32, c_uint32, c_void_p]
    kernel.CloseHandle.argtypes = [c_void_p]
    handles = [
        kernel.CreateFileW(str(path), _READ_AND_WRITE, 0, None, _OPEN_EXISTING, _NORMAL, None)
        for path in paths
    ]
    assert _INVALID not in handles
    over = threading.Event()

    def let_go() -> None:
        over.wait(seconds)
        for handle in handles:
            kernel.CloseHandle(handle)

    holder = threading.Thread(target=let_go)
    holder.start()
    try:
        yield
    finally:
        over.set()
        holder.join()
