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

#: As their archive names them; what else is in it is used at once.
_LATE: Final = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator")
)
_compile: Final[Callable[..., Any]] = compile


@contextmanager
def compiled_late() -> Iterator[None]:
    """Put off what PySide compiles within the block; no other thread may run yet."""
    setattr(builtins, "compile", _stand_in)  # noqa: B010 (a type checker knows the builtin as it is)
    try:
        yield
    finally:
        setattr(builtins, "compile", _compile)  # noqa: B010


def late(namespace: dict[str, Any], source: bytes) -> Callable[[str], Any]:
    """Return a module's ``__getattr__``, which fills the module at the first name that it is asked for."""

    def load(name: str) -> Any:
        namespace.pop("__getattr__", None)
        exec(_compile(source, namespace["__file__"], "exec", dont_inherit=True), namespace)  # noqa: S102 (as PySide does)
        if name not in namespace:
            raise AttributeError(name)
        return namespace[name]

    return load


def _stand_in(source: Any, filename: Any, mode: str, *given: Any, **named: Any) -> Any:
    if filename in _LATE:
        source = f"from {__name__} import late\n__getattr__ = late(globals(), {source!r})"
    return _compile(source, filename, mode, *given, **named)
