"""Tests for the build for Windows that need neither its tools nor Windows."""

from __future__ import annotations

import hashlib
import os
import re
import zipfile
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Tree

import pytest
import yaml
from winbuild import budgets, main
from winbuild.contents import MODULE, Staging, stage_module
from winbuild.executables import Executable, executables
from winbuild.folder import NAME, Built, with_folders, write_zip
from winbuild.installer_source import MACHINE, USER, Scope, file_ids, installer_source
from winbuild.installer_tables import queries, tables
from winbuild.installers import PORTABLE_MARK, write_portable_zip
from winbuild.launchers import LAUNCHERS, MODEL_ID, four_parts
from winbuild.materials import bill_of_materials
from winbuild.signing import signer_of
from winbuild.sources import embeddable_python
from winbuild.tools import BuildError
from winbuild.winget import PACKAGE, write_manifests

from aspire_desktop import __version__

_WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
#: Real executables for Windows, which setuptools brings.
_SETUPTOOLS = Path(str(files("setuptools")))
_LIBRARIES = ("runtime/a.dll", "runtime/lib/b.pyd", "runtime/app.zip", f"{MODULE}/AspireDesktop.psd1")


@pytest.fixture
def built(tmp_path: Path) -> Built:
    folder = tmp_path / NAME
    names = (*(launcher.file for launcher in LAUNCHERS), *_LIBRARIES)
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return Built(folder, "1.2.3", dict.fromkeys(names, "here"), ("One_Package==1.0",))


def _source(built: Built, scope: Scope = USER) -> Tree.Element:
    return Tree.fromstring(installer_source(built, scope, Path("app.ico")))  # noqa: S314 (made here)


def _values(source: Tree.Element, tag: str, attribute: str) -> list[str]:
    found = (element.get(attribute) for element in source.iter(_WIX + tag))
    return [value for value in found if value is not None]


def test_an_installer_names_each_file_once_and_each_component_in_its_feature(built: Built) -> None:
    source = _source(built)
    wanted = [f"{NAME}/{path.relative_to(built.folder).as_posix()}" for path in built.files()]
    assert sorted(_values(source, "File", "Source")) == sorted(wanted)
    components = _values(source, "Component", "Id")
    assert components == _values(source, "ComponentRef", "Id")
    assert len(set(_values(source, "Component", "Guid"))) == len(components)


def test_the_cabinet_has_the_files_in_the_order_of_the_source(built: Built) -> None:
    assert _values(_source(built), "File", "Id") == list(file_ids(built))


def test_from_version_to_version_only_the_product_gets_another_id(built: Built) -> None:
    old, new = (_source(Built(built.folder, version, {}, ())) for version in ("1.2.3", "1.2.4"))
    for tag in ("Component", "File", "Directory"):
        assert _values(old, tag, "Id") == _values(new, tag, "Id")
    assert _values(old, "Product", "UpgradeCode") == _values(new, "Product", "UpgradeCode")
    assert _values(old, "Product", "Id") != _values(new, "Product", "Id")


def test_for_one_user_and_for_all_are_two_products_in_two_hives(built: Built) -> None:
    user, machine = (_source(built, scope) for scope in (USER, MACHINE))
    assert set(_values(user, "RegistryValue", "Root")) == {"HKCU"}
    assert set(_values(machine, "RegistryValue", "Root")) == {"HKLM"}
    for attribute in ("Id", "UpgradeCode"):
        assert _values(user, "Product", attribute) != _values(machine, "Product", attribute)


@pytest.mark.parametrize("name", ["ADDTOPATH", "AUTOSTART", "DESKTOPSHORTCUT"])
def test_a_choice_is_kept_for_later_versions_and_has_a_value_where_nobody_chose(
    built: Built, name: str
) -> None:
    source = _source(built)
    assert name in _values(source, "RegistryValue", "Name")
    assert name in _values(source, "RegistrySearch", "Name")
    assert name not in _values(source, "Property", "Id")  # it could not be told from a choice
    for sequence in ("InstallExecuteSequence", "InstallUISequence"):
        steps = {step.get("Action"): step for step in source.iter(_WIX + "Custom")}
        assert steps[f"Take{name}"].text == f"OLD{name} AND NOT {name}"
        assert (steps[f"Default{name}"].text, steps[f"Default{name}"].get("After")) == (
            f"NOT {name}",
            f"Take{name}",
        )
        assert source.find(f".//{_WIX}{sequence}") is not None


def test_an_older_version_is_refused_in_words(built: Built) -> None:
    (said,) = _values(_source(built), "MajorUpgrade", "DowngradeErrorMessage")
    assert said == "A newer version of Aspire Desktop is installed. Remove it first to install this one."


def test_open_programs_are_ended_before_windows_asks_for_files_in_use(built: Built) -> None:
    ended = [query for query in queries(built, USER) if "'EndPrograms'" in query]
    assert any('"[INSTALLDIR]Aspire Desktop.exe" --quit' in query for query in ended)
    assert any(query.endswith("1390)") for query in ended)  # InstallValidate is 1400


def test_shortcuts_carry_the_id_that_the_launcher_gives_its_process(built: Built) -> None:
    rows = tables(built, USER)["MsiShortcutProperty"].splitlines()[3:]
    assert [row.split("\t")[1] for row in rows] == ["MenuShortcut", "DesktopShortcut"]
    assert {row.split("\t")[3] for row in rows} == {MODEL_ID}


@pytest.mark.parametrize(("scope", "editions"), [(USER, 2), (MACHINE, 1)])
def test_the_module_is_copied_to_where_each_powershell_looks(
    built: Built, scope: Scope, editions: int
) -> None:
    source = _source(built, scope)
    rows = [row.split("\t") for row in tables(built, scope)["DuplicateFile"].splitlines()[3:]]
    assert len(rows) == editions
    for _, component, file, name, folder in rows:
        assert component in _values(source, "Component", "Id")
        assert file_ids(built)[file].name == name == "AspireDesktop.psd1"
        assert folder in _values(source, "Directory", "Id")


def test_the_module_has_the_version_of_what_is_built(tmp_path: Path) -> None:
    stage_module(Staging(tmp_path), "7.8.9")
    assert b"ModuleVersion        = '7.8.9'\r\n" in (tmp_path / MODULE / "AspireDesktop.psd1").read_bytes()
    script = (tmp_path / MODULE / "AspireDesktop.psm1").read_text(encoding="ascii")
    (inner,) = re.findall(r"^\. \(Join-Path \$PSScriptRoot '(.*)'\)$", script, re.MULTILINE)
    assert (tmp_path / MODULE / inner).stat().st_size > 1000


@pytest.mark.parametrize("version", ["1.2", "1.2.3.4", "1.2.3rc1", "256.0.0", "0.0.65536", ""])
def test_a_version_that_windows_installer_cannot_compare_is_refused(version: str) -> None:
    with pytest.raises(BuildError, match="no version for Windows Installer"):
        four_parts(version)


def test_the_checkouts_own_version_is_built() -> None:
    assert main.own_version() == __version__
    assert four_parts(__version__)[3] == 0


def test_an_archive_is_the_same_whenever_its_files_were_written(tmp_path: Path, built: Built) -> None:
    archives = []
    for number in (1, 2):
        target = tmp_path / f"{number}.zip"
        os.utime(built.files()[0], (number * 10**8, number * 10**8))
        write_zip(target, with_folders(built.folder, built.files()), zipfile.ZIP_DEFLATED)
        archives.append(target.read_bytes())
    assert archives[0] == archives[1]


def test_an_archive_has_an_entry_for_each_folder(tmp_path: Path, built: Built) -> None:
    write_zip(tmp_path / "a.zip", with_folders(built.folder, built.files()), zipfile.ZIP_STORED)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        folders = [name for name in archive.namelist() if name.endswith("/")]
    assert folders == ["PowerShell/", f"{MODULE}/", "runtime/", "runtime/lib/"]


def test_the_portable_archive_has_its_mark_and_leaves_none_behind(tmp_path: Path, built: Built) -> None:
    write_portable_zip(built, tmp_path / "portable.zip")
    with zipfile.ZipFile(tmp_path / "portable.zip") as archive:
        assert f"{NAME}/{PORTABLE_MARK}" in archive.namelist()
    assert not list(built.folder.glob(PORTABLE_MARK))


def test_the_bill_lists_every_file_with_its_origin(built: Built) -> None:
    bill = bill_of_materials(built)
    for path in built.files():
        assert f'"name": "{path.relative_to(built.folder).as_posix()}"' in bill
    assert "pkg:pypi/one-package@1.0" in bill
    assert bill == bill_of_materials(built)


def test_what_is_larger_than_measured_by_more_than_three_in_a_hundred_is_told() -> None:
    measured = budgets.MEASURED["folder"]
    assert budgets.exceeded({"folder": measured * 1.029}) == []
    (line,) = budgets.exceeded({"folder": measured * 1.031})
    assert line.startswith("folder")
    with pytest.raises(KeyError):
        budgets.exceeded({"something else": 1})


def test_an_embeddable_python_with_another_hash_is_refused(tmp_path: Path) -> None:
    (tmp_path / "python.zip").write_bytes(b"another")
    with pytest.raises(BuildError, match="has the SHA-256"):
        embeddable_python(tmp_path / "python.zip", "00")


def test_a_certificate_without_its_password_is_no_certificate() -> None:
    assert signer_of({}) is None
    with pytest.raises(BuildError, match="ASPIRE_CERTIFICATE_PASSWORD is not"):
        signer_of({"ASPIRE_CERTIFICATE": "own.p12"})
    signer = signer_of({"ASPIRE_CERTIFICATE": "own.p12", "ASPIRE_CERTIFICATE_PASSWORD": "s3cret"})
    assert signer is not None
    assert "s3cret" not in repr(signer)


def test_an_executable_says_whether_it_is_signed_and_how_windows_runs_it(tmp_path: Path) -> None:
    found = {path.name: Executable(path) for path in executables(_SETUPTOOLS)}
    assert not found["cli-64.exe"].is_signed
    assert found["cli-64.exe"].version is None
    (tmp_path / "a.exe").write_bytes(b"no program")
    with pytest.raises(ValueError, match=r"a\.exe is no Windows file"):
        Executable(tmp_path / "a.exe")


def test_winget_is_told_the_file_its_hash_and_the_codes_of_the_installer(
    tmp_path: Path, built: Built
) -> None:
    installer = tmp_path / "Aspire-Desktop-1.2.3-user.msi"
    installer.write_bytes(b"an installer")
    written = write_manifests(tmp_path / "winget", installer, "1.2.3", "https://example.test/v1.2.3/")
    found = {manifest["ManifestType"]: manifest for manifest in map(_manifest, written)}
    assert found.keys() == {"version", "installer", "defaultLocale"}
    for manifest in found.values():
        assert (manifest["PackageIdentifier"], manifest["PackageVersion"]) == (PACKAGE, "1.2.3")
        assert manifest["ManifestVersion"] == "1.6.0"
    (offered,) = found["installer"]["Installers"]
    assert offered["InstallerUrl"] == "https://example.test/v1.2.3/Aspire-Desktop-1.2.3-user.msi"
    assert offered["InstallerSha256"] == hashlib.sha256(b"an installer").hexdigest().upper()
    source = _source(built)
    assert [offered["ProductCode"]] == _values(source, "Product", "Id")
    assert [offered["AppsAndFeaturesEntries"][0]["UpgradeCode"]] == _values(source, "Product", "UpgradeCode")
    assert "Scope" not in found["installer"]
    assert "Scope" not in offered


def _manifest(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content
