"""The data files that ship with the program."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

#: Where they lie in a checkout: beside the package, into which an installation puts them.
_BESIDE = Path(__file__).parents[2] / "resources"


def resource(*names: str) -> Path:
    """Return a file or folder of theirs, also of a checkout that was never installed.

    They are files wherever the program is; `importlib.resources` would import what reads archives.
    """
    try:
        (folder,) = import_module("aspire_desktop.resources").__path__
    except ModuleNotFoundError:
        return _BESIDE.joinpath(*names)
    return Path(folder, *names)
