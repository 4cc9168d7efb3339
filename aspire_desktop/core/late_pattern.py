"""Regular expressions that Python compiles when they are first used.

Python compiles an expression in a tenth of a millisecond or more, and most of the program's are of no use
before the list stands.
"""

from __future__ import annotations

import re
from typing import Any, cast


def late_pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return what stands for ``re.compile(text, flags)``, for a module's own: tests compile each of them."""
    return cast("re.Pattern[str]", LatePattern(text, flags))


class LatePattern:
    """Keeps what it was asked for of the pattern: from then on it is as quick as the pattern itself."""

    def __init__(self, text: str, flags: int) -> None:
        self._text = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # copying and pickling ask before there is anything
            raise AttributeError(name)
        value = getattr(re.compile(self._text, self._flags), name)
        setattr(self, name, value)
        return value
