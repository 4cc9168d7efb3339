"""The files of an installation: each loads, none is left out of the bill; a portable copy keeps to itself."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID
from winbuild.checks import OURS_TO_SIGN, faults
from winbuild.materials import bill_of_materials
from winbuild.signing import Signer, take_back
from winbuild.tools import BuildError, Tools

from aspire_desktop.cli.ending import VAULT
from tests.windows.installation import Installation
from tests.windows.lab import WindowsLab
from tests.windows.workshop import FIRST

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


def test_a_portable_copy_that_cannot_write_its_folder_says_so(
    installation: Installation,
) -> None:
    folder, _ = installation.portable("portable full", "diagnostics")
    shutil.rmtree(folder / "data")
    (folder / "data").write_text("in the way")
    done = installation.run_in(folder, "credentials", "list")
    assert done.returncode == VAULT
    (sentence,) = done.stderr.decode("utf-8").splitlines()
    assert sentence.startswith("aspire-desktop-cli: The data folder ")
    assert r"portable full\data cannot be used" in sentence
    assert (folder / "data").read_text() == "in the way"


def test_only_what_nobody_has_signed_is_signed_by_us(
    installation: Installation, lab: WindowsLab, tmp_path: Path
) -> None:
    built = installation.installers.built[FIRST]
    folder = lab.share / "signed" / built.folder.name
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(built.folder, folder)
    signer = Signer(_certificate(tmp_path / "own.p12"), "pass word")
    signer.sign(Tools(lab.share), [folder / name for name in OURS_TO_SIGN])
    signed = replace(built, folder=folder)
    assert faults(signed, signed=True) == []
    assert [path.name for path in signed.files()] == [path.name for path in built.files()]
    for one, other in zip(signed.files(), built.files(), strict=True):
        ours = one.relative_to(folder).as_posix() in OURS_TO_SIGN
        assert (one.read_bytes() != other.read_bytes()) == ours, one.name
    assert "pass word" not in repr(signer)

    # What another machine signs comes back as the same file, with a signature.
    built_again = replace(built, folder=lab.share / "signed" / "again")
    shutil.copytree(built.folder, built_again.folder)
    with pytest.raises(BuildError, match="not signed"):
        take_back(built_again, built.folder)
    swapped = {"runtime/lib/yaml/_yaml.cp313-win_amd64.pyd": OURS_TO_SIGN[0]}
    given_out = lab.share / "signed" / "given out"
    for name in OURS_TO_SIGN:
        (given_out / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / swapped.get(name, name), given_out / name)
    with pytest.raises(BuildError, match="another file"):
        take_back(built_again, given_out)
    take_back(built_again, folder)
    assert faults(built_again, signed=True) == []


def _certificate(path: Path) -> Path:
    """Write a certificate that nobody trusts, with its key."""
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Tests")])
    day = datetime(2026, 1, 1, tzinfo=UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 7, day, day + timedelta(days=9_999))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .sign(key, hashes.SHA256())
    )
    protected = serialization.BestAvailableEncryption(b"pass word")
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"own", key, certificate, None, protected))
    return path
