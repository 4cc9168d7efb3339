#!/usr/bin/env python3
"""Runs the tests on the newest supported Python: ``python packaging/newest.py [ARGUMENTS OF PYTEST]``.

That Python comes with a newer Debian, which is made in a folder and kept there for the next run, the
installed packages too.  Needs root on Linux, and debootstrap; nothing beyond the standard library.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dev import NEWEST  # noqa: E402

from tests.support.debian import Debian, DebianError, held, unavailable  # noqa: E402

_RELEASE = "forky"
_PYTHON = f"python{NEWEST[0]}.{NEWEST[1]}"
_PACKAGES = (_PYTHON, f"{_PYTHON}-venv")
#: Where the checkout lies in there, and beside it what the tests read that is not of it.
_CHECKOUT = "src/repo"
_BESIDE = ("shared",)


def folder() -> Path:
    """Return where that Debian is kept, named by what it is made of."""
    chosen = os.environ.get("ASPIRE_NEWEST_PYTHON")
    makers = (Path(__file__), ROOT / "tests" / "support" / "debian.py")
    base = Path(chosen) if chosen else Path.home() / ".cache" / "aspire-desktop-newest-python"
    return base / hashlib.sha256(b"".join(maker.read_bytes() for maker in makers)).hexdigest()[:16]


def copy_sources(target: Path) -> None:
    """Copy what git has or would have, in place of the last copy; the packages installed there stay."""
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        if old.name != ".venv":
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)


def run(arguments: Sequence[str]) -> int:
    """Run the tests there, and return what pytest returned.

    Raises:
        DebianError: That Debian could not be made.
    """
    place = folder()
    debian = Debian(place / _RELEASE, _RELEASE)
    with held(place):
        made = place / "made"
        if not made.exists():
            print(f"-- Making a Debian with {_PYTHON} in {place}; this takes some minutes", flush=True)
            debian.make(_PACKAGES)
            made.touch()
        copy_sources(debian.root / _CHECKOUT)
        beside = {ROOT.parent / name: f"src/{name}" for name in _BESIDE if (ROOT.parent / name).is_dir()}
        environment = {
            "HOME": "/home",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
        } | {name: os.environ[name] for name in os.environ if name.lower().endswith("_proxy")}
        script = f'cd /{_CHECKOUT} && exec {_PYTHON} packaging/dev.py test "$@"'
        command = debian.command(["sh", "-c", script, "sh", *arguments], environment, beside)
        return subprocess.run(command, check=False).returncode


def main(arguments: Sequence[str]) -> int:
    """Return 0 only where the tests have run and passed."""
    reason = unavailable()
    if reason:
        print(f"newest.py: {reason}", file=sys.stderr)
        return 1
    try:
        return run(arguments)
    except DebianError as error:
        print(f"newest.py: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
