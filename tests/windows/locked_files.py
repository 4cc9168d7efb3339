"""What the program does while another one has a file of its data for itself: run by the installed Python.

Prints a JSON list of what became of each command: the held files, for how long at most, the exit code, what
went to standard error, and whether the credential's guard was changed.
"""

from __future__ import annotations

import ctypes
import io
import json
import shutil
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
#: Held alone for as long as the program may want to wait: more than it does.
LONG_S = 8.0
SHORT_S = 1.0
VAULT = ("vault.aspire", "vault.aspire.1", "vault.lock")
OTHERS = ("vault.id", "activity.jsonl", "activity.lock")


def trials(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield what becomes of a change while all files are held for a moment, and each for long."""
    base = folder / "base"
    new = ["--description", "One", "--client-id", "c", "--environment", "sandbox", "--secret-stdin"]
    sys.stdin = io.TextIOWrapper(io.BytesIO(b"secret"), encoding="utf-8")
    assert _run(base, "credentials", "add", *new)[0] == 0
    for ends in ("--read-only", "--no-read-only", "--read-only"):
        assert _run(base, "credentials", "guard", "One", ends)[0] == 0
    everything = sorted(path.name for path in base.iterdir() if path.is_file())
    for number, (names, seconds) in enumerate(
        [(everything, SHORT_S), *(([name], LONG_S) for name in (*VAULT, *OTHERS))]
    ):
        copy = folder / str(number)
        shutil.copytree(base, copy)
        with _held([copy / name for name in names], seconds):
            code, said = _run(copy, "credentials", "guard", "One", "--no-read-only")
        (entry,) = json.loads(_run(copy, "credentials", "list", "--json")[1])
        yield {"held": names, "code": code, "said": said, "changed": not entry["read_only"]}


def _run(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run a command; return its exit code, and what it said on both streams."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="utf-8", newline="")
    with redirect_stdout(stream), redirect_stderr(stream):
        code = main(["--data-dir", str(folder), *arguments])
    stream.flush()
    return code, raw.getvalue().decode("utf-8")


@contextmanager
def _held(paths: Sequence[Path], seconds: float) -> Iterator[None]:
    """Have the files open, shared with nobody, until the block ends or the time is over."""
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


def report(folder: str) -> None:
    """Print all trials in a new folder."""
    shutil.rmtree(folder, ignore_errors=True)
    print(json.dumps(list(trials(Path(folder)))))  # noqa: T201
