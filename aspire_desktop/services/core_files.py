"""A process that crashes leaves no file of its memory: that would hold secrets, in the clear, for good."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Final

#: Linux hands a dump to a program, where one collects them, whatever the limit is: but for this one
#: (``cprm.limit == 1`` in fs/coredump.c).  No file is as short as that either.
_NO_BYTES: Final = 1
#: WER_FAULT_REPORTING_FLAG_NOHEAP: a report on a crash holds nothing of the heap.
_NO_HEAP: Final = 1


def forbid() -> None:
    """Have this process leave no core file, nor those it starts: the token of `exec` is in their environment.

    A program that wants its own can raise the limit again.  What the system refuses stays as it is.
    """
    if sys.platform == "win32":
        import ctypes

        with suppress(AttributeError, OSError):  # what is no Windows, but runs its programs, may lack it
            ctypes.WinDLL("kernel32").WerSetFlags(_NO_HEAP)
    else:
        import resource

        with suppress(OSError, ValueError):  # a hard limit of 0 is as good
            hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
            resource.setrlimit(resource.RLIMIT_CORE, (_NO_BYTES, hard))
