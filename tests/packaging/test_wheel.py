"""What pip and pipx install: built here, and run from where it was put; and what Linux' menus read of it."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as Tree

import pytest

from aspire_desktop import __version__
from aspire_desktop.app.arguments import parse_arguments

ROOT = Path(__file__).parents[2]
_LINUX = ROOT / "packaging" / "linux"
_ENTRY = _LINUX / "aspire-desktop.desktop"
(_METADATA,) = _LINUX.glob("*.metainfo.xml")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A prefix with the program alone, from a wheel; what it needs is the environment's."""
    work = tmp_path_factory.mktemp("wheel")
    source = work / "source"
    # A copy: setuptools builds beside the sources.
    wanted = shutil.ignore_patterns("__pycache__", "*.egg-info")
    for name in ("aspire_desktop", "resources", "packaging/linux"):
        shutil.copytree(ROOT / name, source / name, ignore=wanted)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copyfile(ROOT / name, source / name)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    quietly = ["--quiet", "--no-deps"]
    _run([*pip, "wheel", *quietly, "--no-build-isolation", "-w", str(work), str(source)])
    (wheel,) = work.glob("*.whl")
    _run([*pip, "install", *quietly, "--prefix", str(work / "prefix"), "--ignore-installed", str(wheel)])
    return work / "prefix"


def _run(command: list[str], **variables: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | variables)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _packages(prefix: Path) -> str:
    (found,) = prefix.rglob("site-packages")
    return str(found)


def test_the_installed_commands_run_on_what_was_installed(installed: Path, tmp_path: Path) -> None:
    (command,) = installed.rglob("aspire-desktop-cli*")
    packages = {"PYTHONPATH": _packages(installed)}
    assert _run([str(command), "--version"], **packages).strip().endswith(__version__)
    assert "Register-ArgumentCompleter" in _run([str(command), "completion", "powershell"], **packages)
    picture = tmp_path / "demo.png"
    window = command.with_stem("aspire-desktop")
    _run([str(window), "--demo", "--screenshot", str(picture)], QT_QPA_PLATFORM="offscreen", **packages)
    assert picture.stat().st_size > 10_000


def test_every_resource_is_installed(installed: Path) -> None:
    place = Path(_packages(installed)) / "aspire_desktop" / "resources"
    wanted = {
        path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    there = {path.relative_to(place) for path in place.rglob("*") if path.is_file()}
    assert {path for path in wanted if "__pycache__" not in path.parts} <= there


def test_the_menus_entry_starts_the_program_with_what_it_understands(installed: Path) -> None:
    share = installed / "share"
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(share / "applications" / _ENTRY.name, encoding="utf-8")
    assert list(share.glob(f"icons/hicolor/*/apps/{entry['Desktop Entry']['Icon']}.png"))
    for name in entry["Desktop Entry"]["Actions"].split(";")[:-1]:
        program, *options = entry[f"Desktop Action {name}"]["Exec"].split()
        assert program == entry["Desktop Entry"]["Exec"] == "aspire-desktop"
        assert parse_arguments(options).new_request


def test_the_metadata_is_valid_and_of_this_version(installed: Path) -> None:
    path = installed / "share" / "metainfo" / _METADATA.name
    component = Tree.parse(path).getroot()  # noqa: S314 (ours)
    assert component.findtext("id") == path.name.removesuffix(".metainfo.xml")
    assert component.findtext("launchable") == _ENTRY.name
    newest = component.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__
    if shutil.which("appstreamcli"):
        _run(["appstreamcli", "validate", "--no-net", str(path)])
