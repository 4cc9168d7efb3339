"""What an MSI holds that wixl cannot say: queries and tables for msibuild."""

from __future__ import annotations

from winbuild.contents import MODULE
from winbuild.folder import Built
from winbuild.installer_source import (
    MACHINE,
    ON_PATH,
    PROPERTIES,
    SHORTCUTS,
    Scope,
    file_ids,
    module_folders,
)
from winbuild.launchers import LAUNCHERS, MODEL_ID, WINDOW, four_parts

#: A program in a folder (34) whose exit code is not minded (64).
_RUN_AND_GO_ON = 34 + 64
#: What our program does for its installer: the action, its switch, when it runs, and where in the sequence,
#: between CostFinalize (1000) and InstallValidate (1400), which asks for files in use.
_ACTIONS = (
    ("EndPrograms", "--quit", "WIX_UPGRADE_DETECTED OR Installed", 1390),
    ("Forget", "--forget", 'REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE', 1391),
)
#: Windows' own actions for variables and for copies of files, where they have their places.
_OWN_ACTIONS = {
    "RemoveEnvironmentStrings": 3300,
    "RemoveDuplicateFiles": 3400,
    "DuplicateFiles": 4210,
    "WriteEnvironmentStrings": 5200,
}
#: What an upgrade finds, and what an administrator sets, reaches the part of the installer that has rights.
_SECURE = ("WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED", *PROPERTIES)
_AT_REMOVAL = 2
#: Windows' own property of a shortcut: the AppUserModelID, as propkey.h has it.
_MODEL_KEY = "{9F4C2855-9F79-4B39-A8D0-E1D42DE1D5F3}, 5"


def queries(built: Built, scope: Scope) -> list[str]:
    """Return, in the SQL of Windows Installer, what is added and changed."""
    found = [_insert("Environment", **_path_variable(scope))]
    for action, switch, condition, place in _ACTIONS:
        command = f'"[INSTALLDIR]{WINDOW.file}" {switch}'
        run = {"Action": action, "Source": "INSTALLDIR", "Target": command}
        found.append(_insert("CustomAction", Type=_RUN_AND_GO_ON, **run))
        found.append(_insert("InstallExecuteSequence", Action=action, Condition=condition, Sequence=place))
    for action, place in _OWN_ACTIONS.items():
        found.append(_insert("InstallExecuteSequence", Action=action, Sequence=place))
    for component, folders in module_folders(scope).items():
        for folder in folders:
            # Goes only where nothing else is in it.
            emptied = {"FileKey": f"Empty{folder}", "Component_": component, "DirProperty": folder}
            found.append(_insert("RemoveFile", InstallMode=_AT_REMOVAL, **emptied))
    secure = ";".join(_SECURE)
    found.append(_update("Property", "SecureCustomProperties", Value=secure))
    # By its version Windows tells a new executable from an old one.
    numbers = ".".join(map(str, four_parts(built.version)))
    ours = {launcher.file for launcher in LAUNCHERS}
    names = [name for name, path in file_ids(built).items() if path.name in ours]
    return found + [_update("File", name, Version=numbers, Language="1033") for name in names]


def tables(built: Built, scope: Scope) -> dict[str, str]:
    """Return further tables by their names, in the text form of Windows Installer."""
    return {"MsiShortcutProperty": _shortcut_properties(), "DuplicateFile": _copies(built, scope)}


def _shortcut_properties() -> str:
    """Give shortcuts their AppUserModelID."""
    head = ["MsiShortcutProperty\tShortcut_\tPropertyKey\tPropVariantValue", "s72\ts72\ts255\ts255"]
    rows = [f"{name}Model\t{name}\t{_MODEL_KEY}\t{MODEL_ID}" for name in SHORTCUTS]
    return _lines(*head, "MsiShortcutProperty\tMsiShortcutProperty", *rows)


def _copies(built: Built, scope: Scope) -> str:
    """Have the module for PowerShell be copied to where PowerShell looks for it."""
    place = built.folder / MODULE
    files = [(name, path.name) for name, path in file_ids(built).items() if path.parent == place]
    rows = [
        f"{component}{name.replace('.', '')}\t{component}\t{identity}\t{name}\t{folders[-1]}"
        for component, folders in module_folders(scope).items()
        for identity, name in files
    ]
    head = ["FileKey\tComponent_\tFile_\tDestName\tDestFolder", "s72\ts72\ts72\tL255\tS72"]
    return _lines(*head, "DuplicateFile\tFileKey", *rows)


def _lines(*lines: str) -> str:
    return "".join(f"{line}\r\n" for line in lines)


def _path_variable(scope: Scope) -> dict[str, str | int]:
    # Set at installation (=), removed with the component (-), of the whole system (*).
    name = "=-*PATH" if scope is MACHINE else "=-PATH"
    return {"Environment": "Path", "Name": name, "Value": "[~];[INSTALLDIR]", "Component_": ON_PATH}


def _insert(table: str, **values: str | int) -> str:
    names = ", ".join(f"`{name}`" for name in values)
    return f"INSERT INTO `{table}` ({names}) VALUES ({', '.join(map(_literal, values.values()))})"  # noqa: S608 (ours)


def _update(table: str, key: str, **values: str) -> str:
    """Change a row of a table whose key has the table's own name."""
    sets = ", ".join(f"`{name}`={_literal(value)}" for name, value in values.items())
    return f"UPDATE `{table}` SET {sets} WHERE `{table}`={_literal(key)}"  # noqa: S608 (ours)


def _literal(value: str | int) -> str:
    return str(value) if isinstance(value, int) else f"'{value}'"
