"""A Debian in a folder: another release than this machine's, to run programs in.

It is made with debootstrap from this machine's own mirror, as root.  Mounts are made in a mount
namespace of each process and vanish with it, so that nothing is left to undo.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

_SCRIPTS = Path("/usr/share/debootstrap/scripts")
#: What debootstrap does for a release that it is too old to know.
_NEWEST_SCRIPT = "sid"
_CERTIFICATES = Path("etc/ssl/certs/ca-certificates.crt")
_APT_SETTINGS = Path("etc/apt/apt.conf.d")


class DebianError(Exception):
    """The folder could not be made; the text has what the failing program said."""


def unavailable() -> str:
    """Return why there can be no other Debian here; empty where there can."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "it takes root on Linux"
    missing = [program for program in ("debootstrap", "unshare") if not shutil.which(program)]
    return f"it needs {', '.join(missing)}" if missing else ""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep other runs out of a folder, which would make or change it at the same time."""
    import fcntl  # not on Windows, where this file is read all the same

    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class Debian:
    """The release of that name in the folder `root`."""

    def __init__(self, root: Path, release: str) -> None:
        self.root = root
        self._release = release

    def make(self, packages: Sequence[str]) -> None:
        """Make the folder anew, with these packages and what they cannot do without.

        Raises:
            DebianError: A step failed.
        """
        shutil.rmtree(self.root, ignore_errors=True)
        self.root.parent.mkdir(parents=True, exist_ok=True)
        script = _SCRIPTS / self._release
        options = ["--variant=minbase", "--include=ca-certificates"]
        place = [self._release, str(self.root), _mirror()]
        known = script if script.exists() else _SCRIPTS / _NEWEST_SCRIPT
        finish(["debootstrap", *options, *place, str(known)])
        for settings in (Path("/") / _APT_SETTINGS).iterdir():
            shutil.copy(settings, self.root / _APT_SETTINGS)
        if (Path("/") / _CERTIFICATES).exists():
            shutil.copy(Path("/") / _CERTIFICATES, self.root / _CERTIFICATES)
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for step in (["apt-get", "update", "-qq"], install, ["apt-get", "clean"]):
            finish(["chroot", str(self.root), *step], environment)

    def command(
        self, arguments: Sequence[str], environment: Mapping[str, str], mounts: Mapping[Path, str]
    ) -> list[str]:
        """Return the command that runs a program in there.

        Args:
            arguments: The program and its arguments, as it is called in there.
            environment: All that it finds in its environment.
            mounts: Folders of this machine, each with its place in there, without a slash before it.
        """
        places = {Path("/proc"): "proc", Path("/dev"): "dev", **mounts}
        for place in places.values():
            (self.root / place).mkdir(parents=True, exist_ok=True)
        bind = " && ".join(
            f"mount --rbind '{source}' '{self.root / place}'" for source, place in places.items()
        )
        settings = [f"{name}={value}" for name, value in environment.items()]
        inside = ["chroot", str(self.root), "env", "-i", *settings, *arguments]
        script = f'{bind} && exec "$@"'
        return ["unshare", "--mount", "--propagation", "private", "sh", "-c", script, "sh", *inside]


def finish(command: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
    """Run a program to its end.

    Raises:
        DebianError: It failed.
    """
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if result.returncode:
        raise DebianError(f"{' '.join(command)}\n{result.stdout[-2000:]}\n{result.stderr[-2000:]}")


def _mirror() -> str:
    """Return the Debian mirror that this machine uses itself."""
    places = [Path("/etc/apt/sources.list"), *Path("/etc/apt/sources.list.d").glob("*")]
    for place in places:
        found = re.search(r"[a-z]+://\S+/debian/?(?=\s|$)", place.read_text()) if place.is_file() else None
        if found:
            return found[0]
    raise DebianError("This machine's package sources name no Debian mirror.")
