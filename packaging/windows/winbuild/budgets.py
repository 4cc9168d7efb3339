"""How large a build may be: what was measured with everything in, and three in a hundred more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_MORE = 1.03
#: What was measured: megabytes (of 1,000,000 bytes), and files.
MEASURED = {
    "folder": 109.0,
    "files": 174,
    "portable.zip": 42.3,
    "user.msi": 44.9,
    "machine.msi": 44.9,
    "setup.exe": 29.3,
}


@dataclass(frozen=True, slots=True)
class Size:
    """Attributes: found: In megabytes, or a count."""

    name: str
    found: float

    @property
    def allowed(self) -> float:
        return MEASURED[self.name] * _MORE

    def line(self) -> str:
        return f"{self.name:<14} {self.found:>8,.1f} of {self.allowed:,.1f}"


def exceeded(sizes: Mapping[str, float]) -> list[str]:
    """Return, a line each, what is larger than it may be.

    Raises:
        KeyError: There is no budget of that name.
    """
    return [size.line() for size in (Size(*item) for item in sizes.items()) if size.found > size.allowed]
