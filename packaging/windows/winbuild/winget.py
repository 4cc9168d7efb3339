"""What winget has to know of a release: three manifests of its schema 1.6.0.

The installer for one user alone, without a scope: with one winget refuses it to administrators.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from winbuild.folder import NAME
from winbuild.installer_source import MANUFACTURER, USER

PACKAGE = "AspireDesktop.AspireDesktop"
_SCHEMA = "1.6.0"
_LOCALE = "en-US"
_OLDEST_WINDOWS = "10.0.17763.0"


def write_manifests(folder: Path, installer: Path, version: str, url: str) -> list[Path]:
    """Write them below `folder`, and return them; `url` is that of the folder with `installer` in it."""
    place = folder / version
    place.mkdir(parents=True, exist_ok=True)
    kinds = {
        "version": {"DefaultLocale": _LOCALE},
        "installer": _installer(installer, version, url),
        "defaultLocale": _description(),
    }
    written = []
    for kind, values in kinds.items():
        suffix = {"version": "", "installer": ".installer", "defaultLocale": f".locale.{_LOCALE}"}[kind]
        head = {"PackageIdentifier": PACKAGE, "PackageVersion": version}
        tail = {"ManifestType": kind, "ManifestVersion": _SCHEMA}
        path = place / f"{PACKAGE}{suffix}.yaml"
        path.write_text(_text(head | values | tail), encoding="utf-8")
        written.append(path)
    return written


def _installer(installer: Path, version: str, url: str) -> dict[str, Any]:
    code = USER.product_code(version)
    entry = {"DisplayName": NAME, "Publisher": MANUFACTURER, "ProductCode": code}
    return {
        "InstallerType": "wix",
        "MinimumOSVersion": _OLDEST_WINDOWS,
        "InstallModes": ["interactive", "silent", "silentWithProgress"],
        "InstallerSwitches": {"InstallLocation": 'INSTALLDIR="<INSTALLPATH>"'},
        "UpgradeBehavior": "install",
        "Commands": ["aspire-desktop-cli"],
        "Installers": [
            {
                "Architecture": "x64",
                "InstallerUrl": f"{url.rstrip('/')}/{installer.name}",
                "InstallerSha256": hashlib.sha256(installer.read_bytes()).hexdigest().upper(),
                "ProductCode": code,
                "AppsAndFeaturesEntries": [entry | {"UpgradeCode": USER.upgrade_code}],
            }
        ],
    }


def _description() -> dict[str, Any]:
    return {
        "PackageLocale": _LOCALE,
        "Publisher": MANUFACTURER,
        "PackageName": NAME,
        "License": "MIT",
        "ShortDescription": "Credential manager and request panel for the Aspire External API",
        "Moniker": "aspire-desktop",
        "Tags": ["aspire", "api", "credentials", "token"],
    }


def _text(values: Mapping[str, Any]) -> str:
    return yaml.safe_dump(dict(values), sort_keys=False, allow_unicode=True)
