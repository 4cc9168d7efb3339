"""What of the embeddable CPython, the wheels and the checkout is shipped; everything else stays behind."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.windows.import_table import ImportTable
from winbuild.sources import ROOT

POLICIES = ROOT / "packaging" / "windows" / "policies"
#: Never imported here: parsers that cffi needs to be built, and cffi but for what cryptography takes of it.
_LEFT_OUT_WHEELS = ("pycparser",)
_OF_CFFI = re.compile(r"_cffi_backend\..*\.pyd")
_LEFT_OUT_NAMES = re.compile(r"__pycache__|tests?|testing|include|.*\.(pyi|lib|exe|h|ts)|py\.typed|_yaml")
_QT = ("PySide6", "shiboken6")
#: Of Qt what the program imports; libraries follow from what these ask for.
_QT_MODULES = ("QtCore.pyd", "QtGui.pyd", "QtWidgets.pyd", "QtNetwork.pyd")
QT_PLUGINS = ("platforms/qwindows.dll", "platforms/qoffscreen.dll")
#: Its own texts, of buttons and context menus, in the languages of the program; English needs none.
QT_TRANSLATIONS = ("translations/qtbase_de.qm", "translations/qtbase_es.qm")
_QT_SOURCES = ("__init__.py", "_config.py", "_git_pyside_version.py", "_git_shiboken_module_version.py")
#: Of the embeddable CPython: other programs, and modules that nothing imports.
_LEFT_OUT_OF_PYTHON = re.compile(
    r"pythonw?\.exe|python\.cat|python3\d+\._pth|python3\d+\.zip|winsound\.pyd|_elementtree\.pyd"
)
#: Where in the folder the module for PowerShell lies.
MODULE = "PowerShell/AspireDesktop"
_MODULE_SOURCE = ROOT / "packaging" / "windows" / "powershell" / "AspireDesktop"
_HEADERS = re.compile(r"(Name|Version|License(-Expression)?): .*")
_LICENSE = re.compile(r"(?i)(licen[sc]e|copying|notice|authors)")


@dataclass(slots=True)
class Staging:
    """A folder that is filled; of each file it is known where it came from.

    Attributes:
        origins: By the path below `folder`, with slashes.
    """

    folder: Path
    origins: dict[str, str] = field(default_factory=dict)

    def add(self, place: str, content: Path | bytes, origin: str) -> None:
        target = self.folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, Path):
            shutil.copyfile(content, target)
        else:
            target.write_bytes(content)
        self.origins[place] = origin


def stage_packages(staging: Staging, wheels: Path) -> list[str]:
    """Copy of each wheel what is shipped, and return the wheels' ``name==version``."""
    found = []
    for wheel in sorted(wheels.iterdir()):
        name, version = wheel.name.split("-")[:2]
        if name in _LEFT_OUT_WHEELS:
            continue
        origin = f"{name}=={version}"
        found.append(origin)
        for path in _shipped(wheel, name):
            staging.add(path.relative_to(wheel).as_posix(), path, origin)
        (metadata,) = wheel.glob("*.dist-info/METADATA")
        # Enough for `importlib.metadata` to know the version.
        lines = filter(
            _HEADERS.fullmatch, metadata.read_text(encoding="utf-8").partition("\n\n")[0].splitlines()
        )
        text = "Metadata-Version: 2.1\n" + "".join(f"{line}\n" for line in lines)
        staging.add(f"{metadata.parent.name}/METADATA", text.encode(), origin)
    return found


def stage_program(staging: Staging) -> None:
    """Copy the program and its resources, but for what says its version."""
    package, resources = ROOT / "aspire_desktop", ROOT / "resources"
    for base, place in ((package, "aspire_desktop"), (resources, "aspire_desktop/resources")):
        for path in _files(base):
            staging.add(f"{place}/{path.relative_to(base).as_posix()}", path, "aspire-desktop")


def stage_version(staging: Staging, version: str) -> None:
    """Write what says the program's version, in the place of another."""
    for old in [place for place in staging.origins if place.startswith("aspire_desktop-")]:
        del staging.origins[old]
    package, origin = ROOT / "aspire_desktop", "aspire-desktop"
    source = (package / "__init__.py").read_text(encoding="utf-8")
    text = re.sub(r'(?m)^__version__ = ".*"$', f'__version__ = "{version}"', source)
    staging.add("aspire_desktop/__init__.py", text.encode(), origin)
    metadata = f"Metadata-Version: 2.1\nName: aspire-desktop\nVersion: {version}\n"
    staging.add(f"aspire_desktop-{version}.dist-info/METADATA", metadata.encode(), origin)


def stage_module(staging: Staging, version: str) -> None:
    """Copy the module for PowerShell, which has the program's version."""
    for path in _files(_MODULE_SOURCE):
        text = path.read_text(encoding="ascii")
        if path.suffix == ".psd1":
            text = re.sub(r"(?m)^(    ModuleVersion +=) '.*'$", rf"\g<1> '{version}'", text)
        # As Windows writes files: an editor of its own shows one line otherwise.
        staging.add(f"{MODULE}/{path.name}", text.replace("\n", "\r\n").encode(), "aspire-desktop")


def python_files(python: Path) -> Iterator[Path]:
    """Yield what of the embeddable CPython is shipped, but for its library."""
    yield from (path for path in sorted(python.iterdir()) if not _LEFT_OUT_OF_PYTHON.fullmatch(path.name))


def policy_templates() -> list[Path]:
    """Return the administrative templates, which Group Policy's editor takes as they are."""
    return sorted(path for path in POLICIES.rglob("*") if path.suffix in (".admx", ".adml"))


def license_texts(wheels: Path, python: Path) -> str:
    """Return the licenses of all that is shipped, one after the other."""
    texts = [("Aspire Desktop", (ROOT / "LICENSE").read_text(encoding="utf-8"))]
    texts += [("Python", path.read_text(encoding="utf-8")) for path in python.glob("LICENSE.txt")]
    for wheel in sorted(wheels.iterdir()):
        for path in sorted(wheel.glob("*.dist-info/**/*")):
            if path.is_file() and _LICENSE.match(path.name):
                title = f"{wheel.name.split('-')[0]}: {path.name}"
                texts.append((title, path.read_text(encoding="utf-8", errors="replace")))
    rule = "=" * 78
    table = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    return table + "".join(f"\n{rule}\n{title}\n{rule}\n\n{text.strip()}\n" for title, text in texts)


def _shipped(wheel: Path, name: str) -> Iterator[Path]:
    if name in ("pyside6_essentials", "shiboken6"):
        yield from _shipped_qt(wheel, wheel.parent)
        return
    for path in _files(wheel):
        top = path.relative_to(wheel).parts[0]
        if not top.endswith((".dist-info", ".data")) and (name != "cffi" or _OF_CFFI.fullmatch(top)):
            yield path


def _shipped_qt(wheel: Path, wheels: Path) -> Iterator[Path]:
    """Yield Qt's modules and plugins that are used, and every library that they need, each of this wheel."""
    folders = [folder for name in _QT for folder in sorted(wheels.glob(f"*/{name}"))]
    wanted = [folder / name for folder in folders for name in (*_QT_MODULES, "Shiboken.pyd")]
    wanted += [folder / "plugins" / name for folder in folders for name in QT_PLUGINS]
    closed = _with_libraries([path for path in wanted if path.exists()], folders)
    names = (*_QT_SOURCES, *QT_TRANSLATIONS)
    sources = [folder / name for folder in folders for name in names if (folder / name).exists()]
    yield from sorted(path for path in (*closed, *sources) if path.is_relative_to(wheel))


def _with_libraries(roots: list[Path], folders: list[Path]) -> set[Path]:
    """Return `roots` and what they import from `folders`, and what that imports, to the end."""
    there = {folder: {path.name.lower(): path for path in folder.iterdir()} for folder in folders}
    found: set[Path] = set()
    waiting = list(roots)
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        found.add(path)
        for library in ImportTable(path).libraries():
            beside = [
                there[folder][library.lower()] for folder in folders if library.lower() in there[folder]
            ]
            waiting += beside[:1]
    return found


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files below `folder`, sorted, without what is never shipped."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not any(
            _LEFT_OUT_NAMES.fullmatch(part) for part in path.relative_to(folder).parts
        ):
            yield path
