"""What users get of the folder: a portable zip, an MSI for one user or for all, and a setup program."""

from __future__ import annotations

import os
import shutil
import uuid
import zipfile
from pathlib import Path

from winbuild.folder import NAME, Built, with_folders, write_zip
from winbuild.installer_source import CABINET, MANUFACTURER, Scope, file_ids, installer_source
from winbuild.installer_tables import queries, tables
from winbuild.launchers import four_parts
from winbuild.sources import ROOT
from winbuild.tools import EPOCH, Tools

#: Beside the executables it has the program keep its data there.
PORTABLE_MARK = "portable"
_SETUP_SOURCE = ROOT / "packaging" / "windows" / "setup.nsi"
_ICON = ROOT / "resources" / "icons" / "aspire-desktop.ico"
#: wixl, msibuild and makensis write the time into their results.  The library by itself: faketime's program
#: makes a semaphore with its process' number, which a later one of that number finds where it was left.
_AT_THAT_MOMENT = (
    "env",
    "LD_PRELOAD=/usr/$LIB/faketime/libfaketime.so.1",
    "FAKETIME=2026-01-01 00:00:00",
    "FAKETIME_DISABLE_SHM=1",
)


def write_portable_zip(built: Built, target: Path) -> None:
    """Write the folder as an archive, with the mark that keeps data beside the program."""
    mark = built.folder.parent / PORTABLE_MARK
    mark.write_text("The data lies in the folder data beside this file. Without this file, in the profile.\n")
    files = with_folders(built.folder.parent, built.files())
    write_zip(target, [*files, (f"{NAME}/{PORTABLE_MARK}", mark)], zipfile.ZIP_DEFLATED)
    mark.unlink()


def write_installer(tools: Tools, built: Built, scope: Scope, target: Path) -> None:
    """Write an MSI; `target` has to lie where the tools work.

    Raises:
        BuildError: A step failed.
    """
    work = built.folder.parent
    shutil.copyfile(_ICON, work / _ICON.name)
    source = target.with_suffix(".wxs")
    source.write_text(installer_source(built, scope, _ICON), encoding="utf-8")
    relative = os.path.relpath(target, work)
    wixl = ["wixl", "-a", "x64", "-o", relative, os.path.relpath(source, work)]
    tools.run([*_AT_THAT_MOMENT, *wixl], work)
    for name, text in tables(built, scope).items():
        table = work / f"{name}.idt"
        table.write_text(text, encoding="ascii", newline="")
        _msibuild(tools, work, relative, "-i", table.name)
    _msibuild(tools, work, relative, *(part for query in queries(built, scope) for part in ("-q", query)))
    _summarize(tools, target, work)


def write_setup(tools: Tools, built: Built, installer: Path, target: Path, *, quickly: bool = False) -> None:
    """Write a program that runs the installer, smaller than it: its cabinet is stored, and packed anew.

    With `quickly` it is not packed: for tests of what it does.

    Raises:
        BuildError: A step failed.
    """
    work = target.parent
    cabinet = work / "cabinet"
    shutil.rmtree(cabinet, ignore_errors=True)
    cabinet.mkdir()
    for name, path in file_ids(built).items():
        os.link(path, cabinet / name)
    tools.run(["gcab", "-c", "-n", f"../{CABINET}", *file_ids(built)], cabinet)
    plain = work / "setup.msi"
    shutil.copyfile(installer, plain)
    _msibuild(tools, work, plain.name, "-a", CABINET, CABINET)
    _summarize(tools, plain, work)
    shutil.copyfile(_ICON, work / _ICON.name)
    shutil.copyfile(_SETUP_SOURCE, work / "setup.nsi")
    for path in (plain, work / _ICON.name):
        os.utime(path, (EPOCH, EPOCH))
    numbers = ".".join(map(str, four_parts(built.version)))
    defined = [f"-DVERSION={built.version}", f"-DVERSION4={numbers}", f"-DTARGET={target.name}"]
    defined += ["-DQUICKLY"] if quickly else []
    tools.run([*_AT_THAT_MOMENT, "makensis", "-V2", *defined, "setup.nsi"], work)
    shutil.rmtree(cabinet)
    plain.unlink()
    (work / CABINET).unlink()


def _summarize(tools: Tools, installer: Path, work: Path) -> None:
    """Set the summary anew: wixl and msibuild each give the package a random code.

    Here it follows from the product's code and the file's name: equal files have equal codes.
    """
    name = os.path.relpath(installer, work)
    properties = tools.run(["msiinfo", "export", name, "Property"], work)
    product = next(
        line.split("\t")[1] for line in properties.splitlines() if line.startswith("ProductCode\t")
    )
    code = f"{{{uuid.uuid5(uuid.UUID(product.strip()), installer.name)}}}".upper()
    _msibuild(tools, work, name, "-s", NAME, MANUFACTURER, "x64;1033", code)


def _msibuild(tools: Tools, work: Path, *arguments: str) -> None:
    tools.run([*_AT_THAT_MOMENT, "msibuild", *arguments], work)
