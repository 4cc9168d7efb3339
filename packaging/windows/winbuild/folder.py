"""The folder that is installed: two executables, and `runtime` with CPython, `app.zip` and `lib`."""

from __future__ import annotations

import os
import re
import shutil
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from winbuild.contents import (
    POLICIES,
    Staging,
    license_texts,
    policy_templates,
    python_files,
    stage_module,
    stage_packages,
    stage_program,
    stage_version,
)
from winbuild.launchers import LAUNCHERS, Launcher, build_launcher
from winbuild.tools import EPOCH, Tools

NAME = "Aspire Desktop"
LICENSES = "LICENSES.txt"
#: Of the standard library: what needs Tcl, a terminal or a developer.
_LEFT_OUT_OF_LIBRARY = (
    "idlelib/", "tkinter/", "turtledemo/", "ensurepip/", "pydoc_data/", "unittest/", "venv/", "dbm/",
    "curses/", "_pyrepl/", "xmlrpc/", "wsgiref/",
)  # fmt: skip
_ZIP_TIME = (2026, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Built:
    """Attributes: origins: Where each file comes from, by its path in the folder. packages: name==version."""

    folder: Path
    version: str
    origins: dict[str, str]
    packages: tuple[str, ...]

    def files(self) -> list[Path]:
        return sorted(path for path in self.folder.rglob("*") if path.is_file())


@dataclass(frozen=True, slots=True)
class Compiled:
    """All that is bytecode, of whatever version: it can be built of more than once.

    Attributes:
        sources: The embeddable CPython, and the unpacked wheels.
    """

    staging: Staging
    packages: tuple[str, ...]
    sources: tuple[Path, Path]


def compile_packages(tools: Tools, work: Path, sources: tuple[Path, Path]) -> Compiled:
    """Gather the program and the packages anew in `work`, and compile them.

    Raises:
        BuildError: Something cannot be compiled.
    """
    shutil.rmtree(work, ignore_errors=True)
    staging = Staging(work)
    packages = stage_packages(staging, sources[1])
    stage_program(staging)
    _compile(tools, staging)
    return Compiled(staging, tuple(packages), sources)


def build_folder(
    tools: Tools, work: Path, version: str, compiled: Compiled, launchers: Iterable[Launcher] = LAUNCHERS
) -> Built:
    """Build the folder anew in `work`.

    Raises:
        BuildError: A step failed.
    """
    shutil.rmtree(work, ignore_errors=True)
    target, (python, wheels) = Staging(work / NAME), compiled.sources
    stage_version(compiled.staging, version)
    _compile(tools, compiled.staging)
    (library,) = (path.name for path in python.glob("python3??.dll"))
    for number, launcher in enumerate(launchers):
        made = build_launcher(tools, work / f"launcher-{number}", launcher, version, library)
        target.add(launcher.file, made, "aspire-desktop")
    for path in python_files(python):
        target.add(f"runtime/{path.name}", path, "CPython")
    standard = library.replace(".dll", ".zip")
    _write_library(python / standard, target, f"runtime/{standard}")
    _share_out(compiled.staging, target)
    paths = f"{standard}\napp.zip\nlib\n.\n"
    target.add(f"runtime/{library.replace('.dll', '._pth')}", paths.encode(), "CPython")
    for path in policy_templates():
        target.add(f"policies/{path.relative_to(POLICIES).as_posix()}", path, "aspire-desktop")
    stage_module(target, version)
    target.add(LICENSES, license_texts(wheels, python).encode(), "each package")
    _set_times(target.folder)
    return Built(target.folder, version, target.origins, compiled.packages)


def write_zip(target: Path, files: Iterable[tuple[str, Path | None]], compression: int) -> None:
    """Write an archive that is the same for the same files; of a folder, `name/`, the path is None."""
    with zipfile.ZipFile(target, "w", compression) as archive:
        for name, path in files:
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = compression
            entry.external_attr = (0o40755 << 16 | 0x10) if path is None else 0o100644 << 16
            archive.writestr(entry, b"" if path is None else path.read_bytes())


def with_folders(folder: Path, files: Iterable[Path]) -> list[tuple[str, Path | None]]:
    """Return `files` with their names below `folder`, and before them all folders they are in.

    A package without `__init__.py` is found in a zip only where its folder has an entry.
    """
    names = {path.relative_to(folder).as_posix(): path for path in files}
    folders = {f"{parent.as_posix()}/" for name in names for parent in Path(name).parents if parent.name}
    return [(name, None) for name in sorted(folders)] + sorted(names.items())


def _compile(tools: Tools, staging: Staging) -> None:
    """Put bytecode in the place of each source; nothing is ever compiled on the user's machine."""
    how = ["-q", "-b", "-j", "0", "--invalidation-mode", "unchecked-hash", "."]
    tools.run(["python3.13", "-m", "compileall", *how], staging.folder)
    for path in staging.folder.rglob("*.py"):
        path.unlink()
    staging.origins = {re.sub(r"\.py$", ".pyc", place): said for place, said in staging.origins.items()}


def _write_library(source: Path, target: Staging, place: str) -> None:
    """Copy Python's library, without compression: it is read faster, and installers pack it better."""
    (target.folder / place).parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(source) as read, zipfile.ZipFile(target.folder / place, "w") as written:
        for name in sorted(read.namelist()):
            if not name.startswith(_LEFT_OUT_OF_LIBRARY):
                written.writestr(zipfile.ZipInfo(name, _ZIP_TIME), read.read(name))
    target.origins[place] = "CPython"


def _share_out(staging: Staging, target: Staging) -> None:
    """Put packages with native parts into `lib`, all others into a zip, from which nothing native loads."""
    native = {place.split("/")[0] for place in staging.origins if place.endswith((".pyd", ".dll"))}
    zipped = []
    for place, origin in staging.origins.items():
        if place.split("/")[0] in native:
            target.add(f"runtime/lib/{place}", staging.folder / place, origin)
        else:
            zipped.append(staging.folder / place)
    write_zip(target.folder / "runtime/app.zip", with_folders(staging.folder, zipped), zipfile.ZIP_STORED)
    target.origins["runtime/app.zip"] = "aspire-desktop, and packages of pure Python"


def _set_times(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (EPOCH, EPOCH))
