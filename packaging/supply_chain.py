#!/usr/bin/env python3
"""What the program is made of: known weaknesses, a bill of materials, and the licenses of what is bundled.

    python packaging/dev.py audit             looks the locked packages up in the advisories, by the network
    python packaging/dev.py sbom [FILE]       writes a CycloneDX bill of materials, JSON; sbom.cdx.json
    python packaging/dev.py licenses [FOLDER] writes THIRD_PARTY.md anew, and the texts into FOLDER

Their own tools live in `.venv-audit`, from a lock of their own: the program does not need them.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import venv
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements"
RUNTIME = REQUIREMENTS / "runtime.txt"
TOOLS = ROOT / ".venv-audit"
TABLE = ROOT / "THIRD_PARTY.md"

_ENTRY = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(?:\s*;\s*([^\\\n]+?))?\s*\\?$", re.MULTILINE)
#: Of packages that are installed on another system, or whose metadata say it in no words for a table.
_KNOWN = {
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "colorama": "BSD-3-Clause",
    "pywin32-ctypes": "BSD-3-Clause",
}
_CLASSIFIER = "License :: OSI Approved :: "
_HEAD = """# What is bundled

Made by `python packaging/dev.py licenses` from the lock and each package's own metadata. An installation
holds these packages beside Python itself (PSF-2.0). Qt and PySide are used under the LGPL, version 3: they
are separate libraries of the installation, and may be replaced by another build of the same version.

| package | version | license | where |
|---|---|---|---|
"""


def main(arguments: list[str]) -> int:
    """Do what the first argument says and return the exit code."""
    command, *rest = arguments or ["help"]
    if command == "audit":
        return audit(rest)
    if command == "sbom":
        return write_sbom(Path(rest[0]) if rest else ROOT / "sbom.cdx.json")
    if command == "licenses":
        return write_licenses(Path(rest[0]) if rest else None)
    print(__doc__)
    return 2


def locked(lock: Path = RUNTIME) -> list[tuple[str, str, str]]:
    """Return name, version and marker of each package of a lock."""
    return [(name, version, marker or "") for name, version, marker in _ENTRY.findall(lock.read_text())]


def audit(arguments: list[str]) -> int:
    """Look up what the program and its demo are made of.

    Returns 0 where nothing is known of any package, 1 where something is, and 2 where not all could be asked:
    silence is no clean bill.
    """
    codes = [_audit(lock, arguments) for lock in (RUNTIME, REQUIREMENTS / "demo.txt")]
    return 1 if 1 in codes else max(codes)


def _audit(lock: Path, arguments: list[str]) -> int:
    command = [
        tool("pip-audit"),
        "--require-hashes",
        "--disable-pip",
        "--progress-spinner",
        "off",
        "-f",
        "json",
    ]
    result = subprocess.run(
        [*command, "-r", str(lock), *arguments], check=False, capture_output=True, text=True
    )
    try:
        found = json.loads(result.stdout)["dependencies"]
    except (ValueError, KeyError):
        last = (result.stderr.strip().splitlines() or ["pip-audit said nothing"])[-1]
        print(f"{lock.name}: NOT AUDITED: {last}", file=sys.stderr)
        return 2
    return told(lock.name, found)


def told(lock: str, found: list[dict[str, Any]]) -> int:
    """Print what pip-audit found for a lock, and return the exit code that it is worth."""
    skipped = [part for part in found if "skip_reason" in part]
    weak = [(part, one) for part in found for one in part.get("vulns", ())]
    for part, one in weak:
        fixed = ", ".join(one.get("fix_versions", ())) or "none yet"
        print(f"{lock}: {part['name']} {part['version']}: {one['id']}, fixed in {fixed}")
    print(f"{lock}: {len(found) - len(skipped)} of {len(found)} packages audited, {len(weak)} advisories")
    if skipped:
        print(
            f"{lock}: NOT AUDITED: {len(skipped)} packages, e.g. {skipped[0]['skip_reason']}", file=sys.stderr
        )
    return 1 if weak else 2 if skipped else 0


def write_sbom(target: Path) -> int:
    """Write the bill of materials of what an installation holds, the same for the same lock."""
    options = [
        "--pyproject",
        str(ROOT / "pyproject.toml"),
        "--output-format",
        "JSON",
        "--output-reproducible",
    ]
    command = [tool("cyclonedx-py"), "requirements", str(RUNTIME), *options, "-o", str(target)]
    # It misses the graph of what needs what, which a lock does not hold.
    environment = os.environ | {"PYTHONWARNINGS": "ignore"}
    code = subprocess.run(command, check=False, env=environment).returncode
    if code:
        return code
    found = json.loads(target.read_text(encoding="utf-8"))
    names = {part["name"].lower() for part in found.get("components", ())}
    missing = {name.lower() for name, _, _ in locked()} - names
    print(f"{target.name}: CycloneDX {found['specVersion']}, {len(names)} packages")
    if missing:
        print(f"Not in it: {', '.join(sorted(missing))}", file=sys.stderr)
    return int(bool(missing))


def write_licenses(folder: Path | None) -> int:
    """Write the table; with a folder also the texts of the packages that are installed here."""
    known = {name: license_ for name, _, license_, _ in _rows(TABLE)}
    lines, texts = [], 0
    for name, version, marker in locked():
        license_ = license_of(name) or known.get(name, "")
        if not license_:
            print(f"{name}: its license is not known here: install it on its system", file=sys.stderr)
            return 1
        lines.append(f"| {name} | {version} | {license_} | {_where(marker)} |\n")
        texts += 0 if folder is None else copy_texts(name, folder)
    TABLE.write_text(_HEAD + "".join(lines), encoding="utf-8")
    print(f"{TABLE.name}: {len(lines)} packages" + (f", {texts} texts in {folder}" if folder else ""))
    return 0


def license_of(name: str) -> str:
    """Return a package's license as its metadata tell it; empty where it is not installed or says nothing."""
    try:
        found = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return _KNOWN.get(name, "")
    said = found.get("License-Expression") or ""
    if not said:
        classes = found.get_all("Classifier") or []
        said = ", ".join(c.removeprefix(_CLASSIFIER) for c in classes if c.startswith(_CLASSIFIER))
    if not said:
        text = found.get("License") or ""
        said = text if len(text) < 60 else ""
    return _KNOWN.get(name) or said.replace("|", "or").strip()


def copy_texts(name: str, folder: Path) -> int:
    """Copy the license files that a package brings; return how many there are."""
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError:
        return 0
    found = [path for path in files if re.match(r"(?i)(licen[sc]e|copying|notice)", path.name)]
    for path in found:
        target = folder / name / path.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(str(path.locate()), target)
    return len(found)


def tool(name: str, lock: Path = REQUIREMENTS / "audit.txt", folder: Path = TOOLS) -> str:
    """Return the path of a tool in its environment, which is made anew where its lock is another one."""
    mark = folder / "lock.sha256"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    if not mark.exists() or mark.read_text() != wanted:
        print(f"-- Making {folder.name} with the packages of {lock.name}", flush=True)
        venv.create(folder, clear=True, with_pip=True)
        pip = [str(scripts / "python"), "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        subprocess.run([*pip, "-r", str(lock)], check=True)
        mark.write_text(wanted)
    return str(scripts / name)


def _rows(table: Path) -> list[tuple[str, str, str, str]]:
    if not table.exists():
        return []
    cells = (line.strip("| \n").split(" | ") for line in table.read_text(encoding="utf-8").splitlines())
    return [(c[0], c[1], c[2], c[3]) for c in cells if len(c) == 4 and c[0] != "package"]


def _where(marker: str) -> str:
    system = re.search(r"(?:sys_platform|platform_system) == '(\w+)'", marker)
    return {"win32": "Windows", "Windows": "Windows", "linux": "Linux", "darwin": "macOS"}.get(
        system[1] if system else "", "everywhere" if not marker else marker.replace("|", "or")
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
