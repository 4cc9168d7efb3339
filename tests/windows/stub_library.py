"""Stands in for a Windows library that Wine lacks, for as long as nothing of it is used.

Wine 10 has no ``icuuc.dll``, which Windows has had since 10.1703 and Qt imports since 6.10 for text
codecs that the program never asks for.  Qt needs the library in order to start, so the laboratory
gets one with the names that this very Qt imports.  Each of them ends the process and says why: a
stub that answered would let a test pass on a lie.  It can go as soon as Debian's Wine has the library.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tests.windows.import_table import ImportTable

#: What a process that has used a stub ends with.
USED = 70

_HEAD = """\
#include <stdio.h>
#include <windows.h>

static void say(const char *name)
{
    fprintf(stderr, "%s is a stub in the laboratory, and was used\\n", name);
    fflush(stderr);
    TerminateProcess(GetCurrentProcess(), USED);
}

"""


def wanted_of(library: str, folder: Path) -> list[str]:
    """Return, sorted, what the libraries and modules below `folder` import from `library`.

    Raises:
        ValueError: A file cannot be read as a 64-bit Windows file, or imports by number.
    """
    files = [path for path in folder.rglob("*") if path.suffix.lower() in (".dll", ".pyd")]
    return sorted({name for path in files for name in ImportTable(path).names(library)})


def stub_source(library: str, names: Iterable[str]) -> str:
    """Return the C source of a library that exports `names` and can do none of it."""
    exports = [f'__declspec(dllexport) void {name}(void) {{ say("{library}: {name}"); }}\n' for name in names]
    return _HEAD.replace("USED", str(USED)) + "".join(exports)
