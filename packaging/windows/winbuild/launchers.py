"""The two executables: the window's and the command line's, from one source in C."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from winbuild.sources import ROOT
from winbuild.tools import BuildError, Tools

SOURCES = ROOT / "packaging" / "windows" / "launcher"
#: The same in the Start menu's entry: Windows groups windows, and shows messages, by it.
MODEL_ID = "AspireDesktop.AspireDesktop"
_COMPILER = "x86_64-w64-mingw32-gcc-win32"
_RESOURCE_COMPILER = "x86_64-w64-mingw32-windres"
_OPTIONS = ("-municode", "-Os", "-s", "-Wall", "-Wextra", "-Werror", "-Wl,--no-insert-timestamp")
_HARDENED = ("-Wl,--dynamicbase", "-Wl,--nxcompat", "-Wl,--high-entropy-va")
_LIBRARIES = ("-lshell32", "-luser32", "-ladvapi32", "-lole32", "-luuid")


@dataclass(frozen=True, slots=True)
class Launcher:
    """Attributes: entry: What Python runs. switches: Of the compiler."""

    file: str
    description: str
    entry: str
    switches: tuple[str, ...] = ()


WINDOW = Launcher(
    "Aspire Desktop.exe",
    "Aspire Desktop",
    "from aspire_desktop.__main__ import main; sys.exit(main())",
    ("-DWINDOW", "-mwindows"),
)
COMMAND_LINE = Launcher(
    "aspire-desktop-cli.exe",
    "Aspire Desktop command line",
    "from aspire_desktop.cli.__main__ import run; run()",
)
LAUNCHERS = (WINDOW, COMMAND_LINE)


def four_parts(version: str) -> tuple[int, int, int, int]:
    """Return what Windows takes for a version: ``1.2.3`` is 1, 2, 3, 0.

    Raises:
        BuildError: Windows Installer compares three numbers, below 256, 256 and 65,536.
    """
    match = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    parts = tuple(map(int, match.groups())) if match else ()
    if len(parts) != 3 or parts[0] > 255 or parts[1] > 255 or parts[2] > 65_535:
        raise BuildError(f"{version} is no version for Windows Installer, such as 1.2.3.")
    return parts[0], parts[1], parts[2], 0


def build_launcher(tools: Tools, folder: Path, launcher: Launcher, version: str, library: str) -> Path:
    """Compile one of them in `folder` and return it; `library` is Python's, e.g. ``python313.dll``."""
    shutil.copytree(SOURCES, folder)
    shutil.copyfile(ROOT / "resources" / "icons" / "aspire-desktop.ico", folder / "launcher.ico")
    parts = four_parts(version)
    values = {
        "VERSION4": ".".join(map(str, parts)),
        "COMMAS4": ",".join(map(str, parts)),
        "VERSION": version,
        "DESCRIPTION": launcher.description,
        "FILE": launcher.file,
        "INTERNAL": launcher.file.removesuffix(".exe").lower().replace(" ", "-"),
    }
    for name in ("launcher.rc", "launcher.manifest"):
        text = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(
            re.sub("@([A-Z0-9]+)@", lambda found: values[found[1]], text), encoding="utf-8"
        )
    tools.run([_RESOURCE_COMPILER, "launcher.rc", "-O", "coff", "-o", "resources.o"], folder)
    defined = [
        f'-DENTRY=L"{launcher.entry}"',
        f'-DPYTHON_DLL=L"{library}"',
        f'-DMODEL_ID=L"{MODEL_ID}"',
        "-D_WIN32_WINNT=0x0A00",
    ]
    options = [*_OPTIONS, *_HARDENED, *launcher.switches, *defined]
    target = ["-o", "launcher.exe", "launcher.c", "resources.o", *_LIBRARIES]
    tools.run([_COMPILER, *options, *target], folder)
    return folder / "launcher.exe"
