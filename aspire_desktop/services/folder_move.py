"""Moves the data folder: copied, compared, and only then the one that counts."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Final

from aspire_desktop.core.errors import InputError, VaultFolderError, VaultNotSavedError
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.patience import patiently
from aspire_desktop.services.regular_file import read_regular
from aspire_desktop.services.whole_file import name_beside, write_whole

_POINTER: Final = "location.json"
_LOCK: Final = "vault.lock"
#: Of the pointer: the folder that a move is copying into.
_PARTIAL: Final = "partial"
#: Proves that a folder is the one that the data went to: an empty place to mount a drive on is not.
_MARK: Final = "folder.id"
#: Belong to the place, or to the run, and not to the data.
_LEFT: Final = frozenset({_POINTER, _LOCK, _MARK, "activity.lock", "rate"})
#: Any of these tells a folder with data from another one.
_DATA: Final = ("vault.aspire", "vault.id", _MARK)


def located(default: Path) -> Path:
    """Return the folder that counts: `default`, or where its pointer says that the data went.

    Raises:
        VaultFolderError: That folder is not there, or not any more, or the pointer cannot be read: nobody
            knows which it is.
    """
    kept = _read(default)
    if "folder" not in kept:
        if _is_gone(default):
            raise VaultFolderError("data_folder.gone", folder=str(default), path=str(trace_of(default)))
        return default
    folder = Path(kept["folder"])
    if not _is_there(folder, kept.get("mark", "")):
        raise VaultFolderError("data_folder.missing", folder=str(folder))
    return folder


def trace_of(default: Path) -> Path:
    """Return the file beside the default folder that tells, when all of it is gone, that it held a vault."""
    return default.with_name(f".{default.name}.id")


def begin_anew(default: Path) -> None:
    """Take a default folder that is gone for one that never was.

    Raises:
        OSError: Its trace cannot be removed.
    """
    trace_of(default).unlink(missing_ok=True)


def use_default(default: Path) -> None:
    """Have the data where it lies unless it was moved; a pointer that cannot be read is kept aside."""
    with contextlib.suppress(OSError):
        pointer = default / _POINTER
        pointer.replace(pointer.with_suffix(".json.aside"))
    _write(default, {})


def point_to(default: Path, folder: Path) -> None:
    """Have `folder` be the one that counts: the data is there already.

    Raises:
        InputError: There is no data in it.
    """
    folder = folder.expanduser().absolute()
    if not any((folder / name).exists() for name in _DATA):
        raise InputError("data_folder.no_vault")
    _write(default, {"folder": str(folder), "mark": _mark_of(folder)})


def old_folder(default: Path) -> Path | None:
    """Return the folder that the data was moved from, as long as it holds it still and nobody has decided."""
    old = _read(default).get("old")
    if old is None or not any((Path(old) / name).exists() for name in _DATA):
        return None
    return Path(old)


def keep_old(default: Path) -> None:
    """Leave the old folder as it is, and offer it no more."""
    _write(default, {key: value for key, value in _read(default).items() if key != "old"})


def delete_old(default: Path) -> None:
    """Delete from the old folder what is in the new one as well: it holds every secret.

    Raises:
        OSError: A part of it could not be deleted; it is offered again.
    """
    import shutil

    old, new = old_folder(default), located(default)
    if old is None or old == new or new in old.parents:
        return
    for path in sorted(old.iterdir()):
        if path.name == _POINTER or not ((new / path.name).exists() or path.name in _LEFT):
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            patiently(path.unlink)
    if old != default and not any(old.iterdir()):
        old.rmdir()
    keep_old(default)


def wish(default: Path, target: Path) -> None:
    """Have the data moved to `target` at the next start: nobody writes to it then.

    Raises:
        InputError: It cannot go there.
    """
    current = located(default)
    target = target.expanduser().absolute()
    if target == current or current in target.parents or target in current.parents:
        raise InputError("data_folder.overlaps")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise InputError("data_folder.not_empty")
    if str(target).startswith(("\\\\", "//")):
        raise InputError("data_folder.network_drive")
    _write(default, _read(default) | {"move_to": str(target)})


def wished(default: Path) -> Path | None:
    """Return where the data is to go at the next start."""
    target = _read(default).get("move_to")
    return Path(target) if target else None


def withdraw(default: Path) -> None:
    """Leave the data where it is after all."""
    _write(default, {key: value for key, value in _read(default).items() if key != "move_to"})


def move_if_wished(default: Path) -> Phrase | None:
    """Do what was wished for; called before anything is opened.

    Returns:
        Why it was not moved; None where it was, or where nothing was wished for.  The old folder
        stays as it was in any case.
    """
    _clear_away(default)
    target = wished(default)
    if target is None:
        return None
    import shutil

    source, partial = located(default), name_beside(target)
    try:
        _write(default, _read(default) | {_PARTIAL: str(partial)})
        mark = _copied(source, target, partial)
        _write(default, {"folder": str(target), "mark": mark, "old": str(source)})
    except (OSError, shutil.Error, VaultNotSavedError) as error:
        with contextlib.suppress(OSError):  # a disk that takes nothing: it is said again at the next start
            withdraw(default)
        reason = getattr(error, "strerror", None) or Phrase("folder.copy_failed")
        return Phrase("folder.not_moved", reason=reason)
    return None


def _clear_away(default: Path) -> None:
    """Remove what a move that was cut off has left; the pointer names it, so that it is nobody else's."""
    kept = _read(default)
    partial = kept.pop(_PARTIAL, None)
    if partial is not None:
        import shutil

        shutil.rmtree(partial, ignore_errors=True)
        with contextlib.suppress(OSError):
            _write(default, kept)


def _copied(source: Path, target: Path, partial: Path) -> str:
    """Copy `source` while nobody writes to its vault, and return the copy's mark.

    What is there under the name of `target` is whole.
    """
    import shutil

    from aspire_desktop.services.vault.lock import writing

    source.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        with writing(source / _LOCK):
            shutil.copytree(source, partial, ignore=lambda _, names: _LEFT & set(names))
            partial.chmod(0o700)
            if _digests(source) != _digests(partial):
                raise OSError(5, "the copy differs from the original")
            mark = _marked(partial)
            if target.exists():
                target.rmdir()  # it has to be empty still
            partial.replace(target)
            return mark
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _digests(folder: Path) -> dict[str, str]:
    """Return each file's digest by its place."""
    import hashlib

    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and name.parts[0] not in _LEFT:
            found[name.as_posix()] = hashlib.sha256(read_regular(path)).hexdigest()
    return found


def _read(default: Path) -> dict[str, str]:
    """Return what the pointer says; nothing where there is none.

    Raises:
        VaultFolderError: It cannot be read.
    """
    try:
        kept = json.loads(patiently(lambda: read_regular(default / _POINTER)))
    except FileNotFoundError:
        return {}
    except NotADirectoryError:
        return {}
    except (OSError, ValueError, RecursionError):
        kept = None
    is_usable = isinstance(kept, dict) and all(isinstance(value, str) for value in kept.values())
    if not is_usable or not all(Path(kept[key]).is_absolute() for key in kept if key not in ("mark",)):
        raise VaultFolderError("data_folder.pointer_unreadable", file=_POINTER)
    return dict(kept)


def _is_gone(default: Path) -> bool:
    """Say whether a vault was saved here, and nothing of it is left: of a part the vault itself tells."""
    has_data = any((default / name).exists() for name in _DATA) or any(default.glob(f"{_DATA[0]}*"))
    return not has_data and trace_of(default).exists()


def _is_there(folder: Path, mark: str) -> bool:
    try:
        return folder.is_dir() and (not mark or _mark_of(folder) == mark)
    except OSError:
        return False


def _marked(folder: Path) -> str:
    """Give a folder its mark, and return it."""
    import secrets  # for the one that moves: the first frame has no use for it

    mark = secrets.token_hex(16)
    write_whole(folder / _MARK, mark.encode("ascii"))
    return mark


def _mark_of(folder: Path) -> str:
    try:
        return read_regular(folder / _MARK).decode("ascii")
    except (OSError, UnicodeDecodeError):
        return ""


def _write(default: Path, kept: dict[str, str]) -> None:
    default.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_whole(default / _POINTER, json.dumps(kept).encode())
