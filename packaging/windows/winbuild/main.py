"""The build's command line; see ``build.py``."""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

from tests.support.debian import DebianError
from winbuild.budgets import Size, exceeded
from winbuild.checks import OURS_TO_SIGN, faults
from winbuild.folder import Built, build_folder, compile_packages
from winbuild.installer_source import MACHINE, USER
from winbuild.installers import write_installer, write_portable_zip, write_setup
from winbuild.materials import bill_of_materials
from winbuild.signing import Signer, give_out, signer_of, take_back
from winbuild.sources import ROOT, embeddable_python, unpacked_wheels
from winbuild.tools import BuildError, Tools, cache_folder
from winbuild.winget import write_manifests

DIST = ROOT / "dist"
#: The bill of materials among the results.
BILL = "bill"
_MEGABYTE = 1_000_000


def main(arguments: list[str]) -> int:
    """Build and return the exit code: 1 where it failed, or where something is larger than it may be."""
    options = _parsed(arguments)
    if options.winget:
        installer = DIST / f"{_base(options)}-user.msi"
        for path in write_manifests(DIST / "winget", installer, options.version, options.winget):
            print(path.relative_to(ROOT))
        return 0
    work = cache_folder() / "work"
    work.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(dir=work) as place:
            return _build(options, Path(place))
    except (BuildError, DebianError, ValueError) as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1


def own_version() -> str:
    """Return the version of the checkout."""
    source = (ROOT / "aspire_desktop" / "__init__.py").read_text(encoding="utf-8")
    return source.partition('__version__ = "')[2].partition('"')[0]


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="build.py", description="Builds what Windows installs.")
    parser.add_argument("--version", default=own_version(), help="of the result; the checkout's own")
    parser.add_argument("--python-embed", type=Path, metavar="FILE", help="python.org's embeddable package")
    parser.add_argument("--sha256", default="", help="what that file has to hash to")
    parser.add_argument("--folder-only", action="store_true", help="no zip and no installers")
    parser.add_argument("--unsigned", type=Path, metavar="FOLDER", help="copy there what is ours to sign")
    parser.add_argument("--signed", type=Path, metavar="FOLDER", help="take from there what was signed")
    parser.add_argument("--winget", metavar="URL", help="only describe what lies in dist, offered at URL")
    parser.add_argument("--twice", action="store_true", help="build all again, and compare byte by byte")
    return parser.parse_args(arguments)


def _build(options: argparse.Namespace, work: Path) -> int:
    results = _results(options, work / "first")
    if options.twice:
        again = _results(options, work / "second")
        different = [kind for kind, path in results.items() if _digest(path) != _digest(again[kind])]
        if different:
            raise BuildError(f"Two builds differ: {', '.join(different)}.")
        print("Two builds are equal, byte for byte.")
    DIST.mkdir(exist_ok=True)
    for path in results.values():
        target = DIST / path.name
        if path.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(path, target)
        else:
            shutil.copyfile(path, target)
    return _judge(results)


def _results(options: argparse.Namespace, work: Path) -> dict[str, Path]:
    """Build all in a folder of its own, and return by its kind what a release has."""
    tools = Tools(work)
    sources = (embeddable_python(options.python_embed, options.sha256), unpacked_wheels())
    _say("folder")
    compiled = compile_packages(tools, work / "compiled", sources)
    built = build_folder(tools, work / "build", options.version, compiled)
    if options.unsigned:
        give_out(built, options.unsigned)
    signer = signer_of(dict(os.environ))
    if options.signed:
        take_back(built, options.signed)
    elif signer:
        signer.sign(tools, [built.folder / name for name in OURS_TO_SIGN])
    wrong = faults(built, signed=bool(signer or options.signed))
    if wrong:
        raise BuildError("\n".join(wrong))
    place, base = built.folder.parent, _base(options)
    results = {"folder": built.folder, BILL: place / f"{base}.cdx.json"}
    results[BILL].write_text(bill_of_materials(built), encoding="utf-8")
    if not options.folder_only:
        results |= _packages(tools, built, base, signer)
    return results


def _base(options: argparse.Namespace) -> str:
    return f"Aspire-Desktop-{options.version}"


def _packages(tools: Tools, built: Built, base: str, signer: Signer | None) -> dict[str, Path]:
    kinds = ("portable.zip", "user.msi", "machine.msi", "setup.exe")
    made = {kind: built.folder.parent / f"{base}-{kind}" for kind in kinds}
    for kind, path in made.items():
        _say(path.name)
        if kind == "portable.zip":
            write_portable_zip(built, path)
        elif kind == "setup.exe":
            write_setup(tools, built, made["user.msi"], path)
        else:
            write_installer(tools, built, USER if kind == "user.msi" else MACHINE, path)
        if signer and kind != "portable.zip":
            signer.sign(tools, [path])
    return made


def _judge(results: dict[str, Path]) -> int:
    """Print the hashes and sizes; return 1 where one is above its budget."""
    files = [path for path in results["folder"].rglob("*") if path.is_file()]
    sizes: dict[str, float] = {"files": len(files)}
    for kind, path in results.items():
        if path.is_file():
            print(f"{_digest(path)}  {path.name}")
        if kind != BILL:
            measured = files if path.is_dir() else [path]
            sizes[kind] = sum(one.stat().st_size for one in measured) / _MEGABYTE
    for item in sizes.items():
        print(Size(*item).line())
    too_large = exceeded(sizes)
    for line in too_large:
        print(f"build.py: larger than it may be: {line}", file=sys.stderr)
    return int(bool(too_large))


def _digest(path: Path) -> str:
    """Return a hash of a file, or of a folder with all names and contents in it."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    inner = (f"{one.relative_to(path)} {_digest(one)}" for one in sorted(path.rglob("*")) if one.is_file())
    return hashlib.sha256("\n".join(inner).encode()).hexdigest()


def _say(text: str) -> None:
    print(f"-- {text}", flush=True)
