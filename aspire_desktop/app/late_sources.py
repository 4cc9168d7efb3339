"""Has what PySide compiles at each start, and nobody uses as a rule, be compiled when it is used.

PySide carries the sources of what it says of signatures in an archive within its library: for
`inspect.signature`, for the texts of errors about arguments, for type stubs.  It compiles them, 100 kB,
whenever it is imported: a fourth of what a bare window costs.  Here each of them is a module that compiles
itself when somebody asks it for something.

This can go when PySide compiles them when they are used, or ships them compiled.
"""

from __future__ import annotations

import builtins
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FOLDER: Final = "shibokensupport/signature"
#: As their archive names them; what else is in it is used at once.  PySide's C++ looks for this function in
#: the module's dictionary, where a module cannot be asked.
_LATE: Final = {
    f"{_FOLDER}/errorhandler.py": "",
    f"{_FOLDER}/layout.py": "",
    f"{_FOLDER}/mapping.py": "update_mapping",
    f"{_FOLDER}/parser.py": "",
    f"{_FOLDER}/lib/enum_sig.py": "",
    f"{_FOLDER}/lib/pyi_generator.py": "",
}
_compile: Final[Callable[..., Any]] = compile
#: By their names in the archive: as a text within a text they would be read at once after all.
_sources: Final[dict[str, Any]] = {}


@contextmanager
def compiled_late() -> Iterator[None]:
    """Put off what PySide compiles within the block; no other thread may run yet."""
    setattr(builtins, "compile", _stand_in)  # noqa: B010 (a type checker knows the builtin as it is)
    try:
        yield
    finally:
        setattr(builtins, "compile", _compile)  # noqa: B010


def late(namespace: dict[str, Any], filename: str) -> Callable[[str], Any]:
    """Return a module's ``__getattr__``, which fills the module at the first name that it is asked for."""

    def load(name: str) -> Any:
        namespace.pop("__getattr__", None)
        exec(_compile(_sources[filename], namespace["__file__"], "exec", dont_inherit=True), namespace)  # noqa: S102 (as PySide does)
        if name not in namespace:
            raise AttributeError(name)
        return namespace[name]

    return load


def late_call(namespace: dict[str, Any], name: str) -> Callable[..., Any]:
    """Return what stands for a module's function until the module is filled, and calls it from then on."""

    def call(*given: Any) -> Any:
        if namespace[name] is call:
            namespace["__getattr__"](name)
        return namespace[name](*given)

    return call


def _stand_in(source: Any, filename: Any, mode: str, *given: Any, **named: Any) -> Any:
    if filename in _LATE:
        called = _LATE[filename]
        _sources[filename] = source
        source = f"from {__name__} import late, late_call\n__getattr__ = late(globals(), {filename!r})"
        if called:
            source += f"\n{called} = late_call(globals(), {called!r})"
    return _compile(source, filename, mode, *given, **named)
