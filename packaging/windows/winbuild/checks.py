"""What has to hold of a built folder before anything is made of it."""

from __future__ import annotations

import re
from pathlib import Path

from winbuild.executables import Executable, executables
from winbuild.folder import Built
from winbuild.launchers import LAUNCHERS, four_parts
from winbuild.sources import ROOT

#: All that nobody has signed before us: for us to sign.  Files that are signed are never touched.
OURS_TO_SIGN = (
    *(launcher.file for launcher in LAUNCHERS),
    "runtime/lib/_cffi_backend.cp313-win_amd64.pyd",
    "runtime/lib/cryptography/hazmat/bindings/_rust.pyd",
    "runtime/lib/jsonschema_rs/jsonschema_rs.pyd",
    "runtime/lib/msgspec/_core.cp313-win_amd64.pyd",
    "runtime/lib/yaml/_yaml.cp313-win_amd64.pyd",
)


def faults(built: Built, *, signed: bool = False) -> list[str]:
    """Return, a line each, what of the folder is not as it has to be; `signed` says that ours have been."""
    return [*_signature_faults(built.folder, signed), *_launcher_faults(built), *_path_faults(built)]


def _signature_faults(folder: Path, signed: bool) -> list[str]:  # noqa: FBT001 (its caller names it)
    found = {
        path.relative_to(folder).as_posix() for path in executables(folder) if not Executable(path).is_signed
    }
    wanted = set() if signed else set(OURS_TO_SIGN)
    return [f"{name} is not signed, and not on the list of ours" for name in sorted(found - wanted)] + [
        f"{name} is on the list of ours, and signed already or gone" for name in sorted(wanted - found)
    ]


def _launcher_faults(built: Built) -> list[str]:
    lines = []
    for launcher in LAUNCHERS:
        file = Executable(built.folder / launcher.file)
        if file.version != four_parts(built.version):
            lines.append(f"{launcher.file} has the version {file.version}, not {built.version}")
        for wanted in (">UTF-8<", ">PerMonitorV2<", ">true</longPathAware>", 'level="asInvoker"'):
            if wanted not in file.manifest:
                lines.append(f"the manifest of {launcher.file} lacks {wanted}")
    return lines


def _path_faults(built: Built) -> list[str]:
    """Return where a folder of this machine is named."""
    folders = {str(ROOT), str(built.folder.parent), str(Path.home()), "/build/"} - {"/", "/root"}
    pattern = re.compile(b"|".join(re.escape(folder.encode()) for folder in sorted(folders)))
    return [
        f"{path.relative_to(built.folder)} names a folder of this machine"
        for path in built.files()
        if pattern.search(path.read_bytes())
    ]
