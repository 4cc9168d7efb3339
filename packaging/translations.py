#!/usr/bin/env python3
"""Brings the files of translations up to date: ``python packaging/dev.py translations``.

``resources/i18n/en.ts`` holds the English texts that depend on a number: one credential, two credentials.
What is new in the code is added to it, unfinished; what the code lost goes.  Then the .qm that ships is made.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
SOURCES = ("app", "viewmodels", "widgets")


def main() -> int:
    """Write all files; return 1 where a text is not finished."""
    (FOLDER / "en.ts").write_bytes(extracted())
    (FOLDER / "en.qm").write_bytes(compiled())
    unfinished = b'type="unfinished"' in (FOLDER / "en.ts").read_bytes()
    if unfinished:
        print("en.ts has texts that are not finished", file=sys.stderr)
    return int(unfinished)


def extracted() -> bytes:
    """Return en.ts as the code wishes it: with the forms that were filled in before."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "en.ts")
        target.write_bytes((FOLDER / "en.ts").read_bytes())
        options = ["-pluralonly", "-no-obsolete", "-locations", "none", "-extensions", "py"]
        languages = ["-source-language", "en", "-target-language", "en"]
        folders = [str(ROOT / "aspire_desktop" / name) for name in SOURCES]
        _run("pyside6-lupdate", "-silent", *options, *languages, *folders, "-ts", str(target))
        # To lupdate the comments of our signals are words for translators.
        return re.sub(rb"\s*<extracomment>[^<]*</extracomment>", b"", target.read_bytes())


def compiled() -> bytes:
    """Return the .qm of en.ts."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "en.qm")
        _run("pyside6-lrelease", "-silent", str(FOLDER / "en.ts"), "-qm", str(target))
        return target.read_bytes()


def _run(program: str, *arguments: str) -> None:
    beside = Path(sys.executable).with_name(program)
    subprocess.run([str(beside), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
