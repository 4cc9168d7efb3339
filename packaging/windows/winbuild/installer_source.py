"""The source of an MSI for wixl: for one user, or for all users of a machine.

All ids follow from paths, so that they are the same from build to build.  Files of a folder are one
component; what tells Windows Installer that it is there is a value in the registry, as it has to be where
a user installs for himself, and as it does for upgrades that bring an older library.
"""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Tree

from winbuild.folder import NAME, Built
from winbuild.launchers import WINDOW, four_parts

MANUFACTURER = "Aspire Desktop project"
#: Every id is made within it; it never changes.
_NAMESPACE = uuid.UUID("6f0f1c5e-6c0b-4f7e-9a53-2a1d5b0c7e41")
_KEY = r"Software\Aspire Desktop\Installed"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
CABINET = "app.cab"
#: What an administrator may choose, with what holds where nobody has: a later version keeps the choice.
CHOICES = {"ADDTOPATH": "1", "AUTOSTART": "0", "DESKTOPSHORTCUT": "0"}
PROPERTIES = ("INSTALLDIR", *CHOICES)
#: The component with the variable PATH, which wixl would give a random id.
ON_PATH = "CommandOnPath"
SHORTCUTS = ("MenuShortcut", "DesktopShortcut")


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom is installed.

    Attributes:
        root: Of the registry. above: The folders above that of the program, from Windows' own down.
        modules: Windows' own folder, and those in it in which PowerShell looks for modules: Windows
            PowerShell and PowerShell 7 have one each for a user, and share one for all users.
    """

    name: str
    wix_name: str
    root: str
    above: tuple[tuple[str, str], ...]
    modules: tuple[str, tuple[str, ...]]

    @property
    def upgrade_code(self) -> str:
        """Windows' name for all versions of this kind: a kind never replaces the other."""
        return _guid(f"upgrade/{self.name}")

    def product_code(self, version: str) -> str:
        """Windows' name for one version of this kind."""
        return _guid(f"product/{self.name}/{version}")


USER = Scope(
    "user",
    "perUser",
    "HKCU",
    (("LocalAppDataFolder", "."), ("ProgramsFolder", "Programs")),
    ("PersonalFolder", ("WindowsPowerShell", "PowerShell")),
)
MACHINE = Scope(
    "machine",
    "perMachine",
    "HKLM",
    (("ProgramFiles64Folder", "."),),
    ("ProgramFiles64Folder", ("WindowsPowerShell",)),
)


def installer_source(built: Built, scope: Scope, icon: Path) -> str:
    """Return the XML; files are named by their paths from the folder above the built one."""
    return _Source(built, scope, icon).text()


def module_folders(scope: Scope) -> dict[str, tuple[str, ...]]:
    """Return the component of each copy of the module for PowerShell, with its folders from above."""
    return {
        f"Module{edition}": (f"{edition}Folder", f"{edition}Modules", f"{edition}AspireDesktop")
        for edition in scope.modules[1]
    }


def file_ids(built: Built) -> dict[str, Path]:
    """Return the files by their ids in the MSI, in the order of its cabinet."""
    return {_id("F", _relative(built, path)): path for path in _in_order(built.folder)}


class _Source:
    def __init__(self, built: Built, scope: Scope, icon: Path) -> None:
        self._built = built
        self._scope = scope
        self._icon = icon
        self._components: list[str] = []
        four_parts(built.version)

    def text(self) -> str:
        scope, version = self._scope, self._built.version
        wix = Tree.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
        product = _add(wix, "Product", Id=scope.product_code(version), Name=NAME, Version=version)
        product.attrib |= {
            "Language": "1033",
            "Manufacturer": MANUFACTURER,
            "UpgradeCode": scope.upgrade_code,
        }
        package = {"InstallerVersion": "500", "Compressed": "yes", "InstallScope": scope.wix_name}
        _add(product, "Package", Id=_guid(f"package/{scope.name}/{version}"), Description=NAME, **package)
        refused = "A newer version of Aspire Desktop is installed. Remove it first to install this one."
        _add(product, "MajorUpgrade", DowngradeErrorMessage=refused)
        _add(product, "Media", Id="1", Cabinet=CABINET, EmbedCab="yes")
        self._add_properties(product)
        self._add_folders(product)
        self._add_actions(product)
        feature = _add(product, "Feature", Id="Main", Level="1")
        for name in self._components:
            _add(feature, "ComponentRef", Id=name)
        Tree.indent(wix)
        return Tree.tostring(wix, encoding="unicode", xml_declaration=True)

    def _add_properties(self, product: Tree.Element) -> None:
        _add(product, "Icon", Id="app.ico", SourceFile=self._icon.name)
        values = {
            "ARPPRODUCTICON": "app.ico",
            "ARPNOMODIFY": "1",
            "ARPCOMMENTS": "Credential manager and request panel for the Aspire External API",
        }
        for name, value in values.items():
            _add(product, "Property", Id=name, Value=value)
        for name, kept in (("OLDFOLDER", "Folder"), *((f"OLD{choice}", choice) for choice in CHOICES)):
            found = _add(product, "Property", Id=name)
            where = {"Root": self._scope.root, "Key": _KEY, "Name": kept, "Type": "raw", "Win64": "yes"}
            _add(found, "RegistrySearch", Id=f"Find{kept}", **where)

    def _add_folders(self, product: Tree.Element) -> None:
        target = _add(product, "Directory", Id="TARGETDIR", Name="SourceDir")
        place = target
        for name, seen in self._scope.above:
            place = _add(place, "Directory", Id=name, Name=seen)
        installed = _add(place, "Directory", Id="INSTALLDIR", Name=NAME)
        self._add_files(installed, self._built.folder)
        self._add_settings(installed)
        base = self._scope.modules[0]
        self._add_modules(place if place.get("Id") == base else _add(target, "Directory", Id=base, Name="."))
        for folder, shortcut, condition in (
            ("ProgramMenuFolder", SHORTCUTS[0], ""),
            ("DesktopFolder", SHORTCUTS[1], 'DESKTOPSHORTCUT="1"'),
        ):
            self._add_shortcut(_add(target, "Directory", Id=folder, Name="."), folder, shortcut, condition)

    def _add_modules(self, above: Tree.Element) -> None:
        """Add where copies of the module go; what is copied is in a table of its own."""
        editions = zip(self._scope.modules[1], module_folders(self._scope).items(), strict=True)
        for edition, (component, ids) in editions:
            place = above
            for identity, name in zip(ids, (edition, "Modules", "AspireDesktop"), strict=True):
                place = _add(place, "Directory", Id=identity, Name=name)
            self._component(place, component)

    def _add_files(self, parent: Tree.Element, folder: Path) -> None:
        relative = _relative(self._built, folder)
        component = self._component(parent, _id("C", relative))
        _add(component, "RemoveFolder", Id=_id("R", relative), On="uninstall")
        for path in _files_of(folder):
            name = _relative(self._built, path)
            _add(component, "File", Id=_id("F", name), Name=path.name, Source=f"{NAME}/{name}")
        for path in sorted(path for path in folder.iterdir() if path.is_dir()):
            inner = _add(parent, "Directory", Id=_id("D", _relative(self._built, path)), Name=path.name)
            self._add_files(inner, path)

    def _add_settings(self, installed: Tree.Element) -> None:
        folder = self._component(installed, "InstalledFolder")
        place = {"Root": self._scope.root, "Key": _KEY, "Type": "string"}
        for name, value in (("Folder", "[INSTALLDIR]"), *((choice, f"[{choice}]") for choice in CHOICES)):
            _add(folder, "RegistryValue", Name=name, Value=value, **place)
        self._component(installed, ON_PATH, 'ADDTOPATH="1"')
        start = self._component(installed, "StartAtSignIn", 'AUTOSTART="1"')
        run = {"Root": self._scope.root, "Key": _RUN_KEY, "Name": NAME, "Type": "string"}
        _add(start, "RegistryValue", Value=f'"[INSTALLDIR]{WINDOW.file}" --hidden', **run)

    def _add_shortcut(self, parent: Tree.Element, folder: str, shortcut: str, condition: str) -> None:
        component = self._component(parent, f"{shortcut}Component", condition)
        target = {"Target": f"[INSTALLDIR]{WINDOW.file}", "WorkingDirectory": "INSTALLDIR", "Icon": "app.ico"}
        _add(component, "Shortcut", Id=shortcut, Directory=folder, Name=NAME, **target)

    def _component(self, parent: Tree.Element, name: str, condition: str = "") -> Tree.Element:
        self._components.append(name)
        guid = _guid(f"component/{self._scope.name}/{name}")
        component = _add(parent, "Component", Id=name, Guid=guid, Win64="yes")
        if condition:
            _add(component, "Condition").text = condition
        value = {"Root": self._scope.root, "Key": _KEY, "Name": name, "Type": "integer", "Value": "1"}
        _add(component, "RegistryValue", KeyPath="yes", **value)
        return component

    def _add_actions(self, product: Tree.Element) -> None:
        """Add that the folder and the choices of the last version are found again.

        At the removal as well: what is there by a choice goes only while that holds, as Wine has it.
        """
        taken = [("INSTALLDIR", "OLDFOLDER"), *((choice, f"OLD{choice}") for choice in CHOICES)]
        for name, old in taken:
            _add(product, "CustomAction", Id=f"Take{name}", Property=name, Value=f"[{old}]")
        for name, value in CHOICES.items():
            _add(product, "CustomAction", Id=f"Default{name}", Property=name, Value=value)
        _add(product, "CustomAction", Id="TellFolder", Property="ARPINSTALLLOCATION", Value="[INSTALLDIR]")
        for sequence in ("InstallExecuteSequence", "InstallUISequence"):
            steps = _add(product, sequence)
            for name, old in taken:
                _add(steps, "Custom", Action=f"Take{name}", After="AppSearch").text = f"{old} AND NOT {name}"
            for name in CHOICES:
                _add(steps, "Custom", Action=f"Default{name}", After=f"Take{name}").text = f"NOT {name}"
            if sequence == "InstallExecuteSequence":
                _add(steps, "Custom", Action="TellFolder", After="CostFinalize").text = "NOT Installed"


def _add(parent: Tree.Element, tag: str, **attributes: str) -> Tree.Element:
    return Tree.SubElement(parent, tag, attributes)


def _in_order(folder: Path) -> list[Path]:
    """Return the files as the source names them: those of a folder, then those of the folders in it."""
    inner = sorted(path for path in folder.iterdir() if path.is_dir())
    return [*_files_of(folder), *(path for one in inner for path in _in_order(one))]


def _files_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file())


def _relative(built: Built, path: Path) -> str:
    return path.relative_to(built.folder).as_posix()


def _id(kind: str, relative: str) -> str:
    return kind + hashlib.sha256(relative.encode()).hexdigest()[:24]


def _guid(name: str) -> str:
    return f"{{{uuid.uuid5(_NAMESPACE, name)}}}".upper()
