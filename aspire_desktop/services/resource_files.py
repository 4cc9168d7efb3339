"""The data files that ship with the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

#: Where they lie in a checkout: beside the package, into which an installation puts them.
_BESIDE = Path(__file__).parents[2] / "resources"


def resource(*names: str) -> Traversable:
    """Return a file or folder of theirs, also of a checkout that was never installed."""
    from importlib.resources import files  # when they are asked for: the first frame needs none

    try:
        return files("aspire_desktop.resources").joinpath(*names)
    except ModuleNotFoundError:
        return _BESIDE.joinpath(*names)
