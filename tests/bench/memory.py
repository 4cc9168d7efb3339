"""How much memory processes hold, as Linux counts it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

_PROC = Path("/proc")


def resident() -> int:
    """Return the bytes of this process that are in memory."""
    return _status("VmRSS")


def peak() -> int:
    """Return the most bytes that were in memory since the last `forget_peak`."""
    return _status("VmHWM")


def forget_peak() -> None:
    (_PROC / "self/clear_refs").write_text("5")


def proportional(processes: Iterable[int]) -> int:
    """Return the bytes of all these processes together; what they share counts once."""
    total = 0
    for process in processes:
        try:
            lines = (_PROC / str(process) / "smaps_rollup").read_text().splitlines()
        except OSError:  # it has just ended
            continue
        total += sum(_bytes(line) for line in lines if line.startswith("Pss:"))
    return total


def descendants(process: int) -> list[int]:
    """Return the ids of the processes that `process` and its children started."""
    children: dict[int, list[int]] = {}
    for entry in os.listdir(_PROC):  # noqa: PTH208 (names are all that is needed)
        if entry.isdecimal():
            children.setdefault(_parent(entry), []).append(int(entry))
    found = [process]
    for known in found:
        found += children.get(known, [])
    return found[1:]


def _parent(process: str) -> int:
    try:
        text = (_PROC / process / "stat").read_text()
    except OSError:
        return 0
    return int(text.rpartition(")")[2].split()[1])


def _status(name: str) -> int:
    lines = (_PROC / "self/status").read_text().splitlines()
    return next(_bytes(line) for line in lines if line.startswith(f"{name}:"))


def _bytes(line: str) -> int:
    return int(line.split()[1]) * 1024
