"""Moves the data folder: copied, compared, and only then the one that counts."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Final

from aspire_desktop.core.errors import InputError, VaultNotSavedError

_POINTER: Final = "location.json"
_LOCK: Final = "vault.lock"
#: Belong to the place, or to the run, and not to the data.
_LEFT: Final = frozenset({_POINTER, _LOCK, "activity.lock", "rate"})


def located(default: Path) -> Path:
    """Return the folder that counts: `default`, or where its pointer says that the data went."""
    folder = _read(default).get("folder")
    return Path(folder) if folder else default


def wish(default: Path, target: Path) -> None:
    """Have the data moved to `target` at the next start: nobody writes to it then.

    Raises:
        InputError: It cannot go there.
    """
    current = located(default)
    target = target.expanduser().absolute()
    if target == current or current in target.parents or target in current.parents:
        raise InputError("Choose a folder that is neither the present one, nor in it, nor around it.")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise InputError("Choose an empty folder, or a new one: nothing there must be overwritten.")
    if str(target).startswith(("\\\\", "//")):
        raise InputError("Choose a folder on this computer: a network drive may be gone when it is needed.")
    _write(default, _read(default) | {"move_to": str(target)})


def wished(default: Path) -> Path | None:
    """Return where the data is to go at the next start."""
    target = _read(default).get("move_to")
    return Path(target) if target else None


def withdraw(default: Path) -> None:
    """Leave the data where it is after all."""
    _write(default, {key: value for key, value in _read(default).items() if key != "move_to"})


def move_if_wished(default: Path) -> str:
    """Do what was wished for; called before anything is opened.

    Returns:
        Why it was not moved; empty where it was, or where nothing was wished for.  The old folder
        stays as it was in any case.
    """
    target = wished(default)
    if target is None:
        return ""
    import shutil

    source = located(default)
    try:
        _copy(source, target)
        _write(default, {"folder": str(target)})
    except (OSError, shutil.Error, VaultNotSavedError) as error:
        withdraw(default)
        reason = getattr(error, "strerror", None) or "the copy could not be made"
        return f"The data folder was not moved: {reason}. Everything is where it was."
    return ""


def _copy(source: Path, target: Path) -> None:
    """Copy `source` while nobody writes to its vault; what is there under the name of `target` is whole."""
    import shutil

    from aspire_desktop.services.vault.lock import writing

    partial = target.with_name(f"{target.name}.partial")
    source.mkdir(parents=True, exist_ok=True, mode=0o700)
    shutil.rmtree(partial, ignore_errors=True)  # left by a try that was cut off
    try:
        with writing(source / _LOCK):
            shutil.copytree(source, partial, ignore=lambda _, names: _LEFT & set(names))
            partial.chmod(0o700)
            if _digests(source) != _digests(partial):
                raise OSError(5, "the copy differs from the original")
            if target.exists():
                target.rmdir()  # it has to be empty still
            partial.replace(target)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _digests(folder: Path) -> dict[str, str]:
    """Return each file's digest by its place."""
    import hashlib

    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and name.parts[0] not in _LEFT:
            found[name.as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def _read(default: Path) -> dict[str, str]:
    try:
        kept = json.loads((default / _POINTER).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(kept, dict):
        return {}
    return {key: value for key, value in kept.items() if isinstance(value, str) and Path(value).is_absolute()}


def _write(default: Path, kept: dict[str, str]) -> None:
    default.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = default / f"{_POINTER}.tmp"
    with temporary.open("w", encoding="utf-8") as file:
        json.dump(kept, file)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(default / _POINTER)
