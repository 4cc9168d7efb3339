"""Loads modules of others only when something of them is used.

keyring's helpers import Python's web client, with all of TLS, and what reads the list of installed packages;
reading one key uses nothing of them.  They took a seventh of the time of a command that prints a saved token.
"""

from __future__ import annotations

import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import PathFinder
from importlib.util import LazyLoader
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from importlib.machinery import ModuleSpec

#: What keyring's helpers import and hardly use; in part only on some versions of Python.
OF_KEYRING: Final = ("urllib.request", "subprocess", "importlib_metadata", "more_itertools")


def put_off(names: Iterable[str]) -> None:
    """Have these modules be loaded at the second import, or the first use, of each that is not loaded yet.

    For a program that has one thread then: on Python 3.11 two of them could load a module at once.
    """
    sys.meta_path.insert(0, _Late(names))


class _Late(MetaPathFinder):
    def __init__(self, names: Iterable[str]) -> None:
        self._names = set(names)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: object = None
    ) -> ModuleSpec | None:
        del target
        if fullname not in self._names:
            return None
        self._names.discard(fullname)
        spec = PathFinder.find_spec(fullname, path)
        if spec is not None and spec.loader is not None:
            spec.loader = LazyLoader(spec.loader)
        return spec
