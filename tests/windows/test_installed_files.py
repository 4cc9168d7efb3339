"""The files of an installation: each loads, none is left out of the bill; a portable copy keeps to itself."""

from __future__ import annotations

import json

import pytest
from winbuild.checks import faults
from winbuild.materials import bill_of_materials

from tests.windows.installation import FIRST, Installation
from tests.windows.lab import WindowsLab

pytestmark = pytest.mark.windows

_LOAD_ALL = """
import ctypes, json, os
runtime = os.path.join(os.path.dirname(sys.executable), "runtime")
kept = [os.add_dll_directory(os.path.join(runtime, "lib", name)) for name in ("PySide6", "shiboken6")]
from PySide6.QtCore import QPluginLoader
import shiboken6, PySide6.QtGui
found = {}
for folder, _, names in os.walk(runtime):
    for name in names:
        if name.endswith((".dll", ".pyd")):
            path = os.path.join(folder, name)
            try:
                ctypes.WinDLL(path)
                loader = QPluginLoader(path) if "plugins" in folder else None
                found[name] = "" if loader is None or loader.load() else loader.errorString()
            except OSError as error:
                found[name] = str(error)
print(json.dumps(found))
"""


def test_every_library_and_plugin_loads(installed: Installation) -> None:
    found = json.loads(installed.script(_LOAD_ALL))
    assert {name: why for name, why in found.items() if why} == {}
    assert {
        "Qt6Widgets.dll",
        "qwindows.dll",
        "_rust.pyd",
        "python313.dll",
        "jsonschema_rs.pyd",
    } <= found.keys()


def test_nothing_is_wrong_with_what_was_built_and_all_of_it_is_in_the_bill(
    installation: Installation,
) -> None:
    built = installation.installers.built[FIRST]
    assert faults(built) == []
    listed = {
        part["name"] for part in json.loads(bill_of_materials(built))["components"] if part["type"] == "file"
    }
    assert listed == {path.relative_to(built.folder).as_posix() for path in built.files()}


def test_a_portable_copy_keeps_its_data_beside_itself(installation: Installation, lab: WindowsLab) -> None:
    profile = lab.drive / "users/root/AppData/Local/aspire-desktop"
    before = sorted(profile.rglob("*")) if profile.exists() else None
    folder, done = installation.portable("portable 東", "diagnostics")
    assert done.returncode == 0, done.stderr
    assert b"Aspire Desktop: " + FIRST.encode() in done.stdout
    assert (folder / "data").is_dir()
    assert (sorted(profile.rglob("*")) if profile.exists() else None) == before
