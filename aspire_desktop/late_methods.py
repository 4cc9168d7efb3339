"""Has the methods of data classes be compiled when they are first used.

`dataclasses` writes the text of a class's methods and has Python compile it when the class is made: six for a
frozen one, a tenth of a millisecond each.  Most of them are never used in a run, least of all before the list
stands: that was a sixth of the way there.  Here a descriptor stands in the class for each, which has Python
make the method as it would have, puts it where it stood itself, and is gone.

This can go when Python makes these methods without compiling a text, or late.
"""

from __future__ import annotations

import dataclasses
import sys
from copy import copy
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

#: The tests compare the classes with `dataclasses`' own on these; a later Python may make them otherwise.
_LATEST: Final = (3, 14)
#: Two threads that come to a method at once make it once.
_making: Final = RLock()


class LateMethod:
    """Stands in a class for a method until somebody looks for it."""

    def __init__(self, name: str, make: Callable[[type], Any]) -> None:
        """Args: make: Returns the method for the class in which it stands."""
        self.__name__ = name
        self.make = make
        self._made: Any = None

    def __get__(self, instance: Any, owner: type) -> Any:
        """Put the method where this stands, and return it as Python would have found it there."""
        with _making:
            if self._made is None:
                self._made = self._put(instance, owner)
        return self._made.__get__(instance, owner)

    def _put(self, instance: Any, owner: type) -> Any:
        # `inspect` asks by way of the metaclass: then the class is the instance.
        kinds = (*owner.__mro__, *(instance.__mro__ if isinstance(instance, type) else ()))
        holder = next(kind for kind in kinds if vars(kind).get(self.__name__) is self)
        method = self.make(holder)
        method.__qualname__ = f"{holder.__qualname__}.{self.__name__}"
        setattr(holder, self.__name__, method)
        return method


def install() -> None:
    """Have `dataclasses` make classes so from now on, where this Python is known."""
    if sys.version_info[:2] > _LATEST:
        return
    if hasattr(dataclasses, "_FuncBuilder"):
        _replace(dataclasses._FuncBuilder, "add_fns_to_class", _late_functions)  # noqa: SLF001 (there is no other way)
    else:
        _replace(dataclasses, "_create_fn", _late_function)
        _replace(dataclasses, "_recursive_repr", _late_repr)


def _replace(place: object, name: str, stand_in: Callable[[Any], Any]) -> None:
    own = getattr(place, name)
    if own.__module__ != __name__:  # once is enough
        setattr(place, name, stand_in(own))


def _late_functions(add: Callable[[Any, type], None]) -> Callable[[Any, type], None]:
    """Return what stands for Python's own from 3.13 on, which compiles all methods of a class in one text."""

    def make(builder: Any, name: str, text: str, kind: type) -> Any:
        single = copy(builder)
        single.names, single.src, single.unconditional_adds = [name], [text], {name: True}
        if "__class__" in builder.locals:  # with slots it is another by now, and only functions were told
            single.locals = builder.locals | {"__class__": kind}
        add(single, kind)
        return vars(kind)[name]

    def add_late(builder: Any, kind: type) -> None:
        texts = zip(builder.names, builder.src, strict=True)
        stand_ins = copy(builder)
        late = {name: LateMethod(name, partial(make, builder, name, text)) for name, text in texts}
        # What is a parameter and made by no text comes back as it is, and is put in place by Python's rules.
        stand_ins.locals, stand_ins.src = late, []
        add(stand_ins, kind)

    return add_late


def _late_function(create: Callable[..., Any]) -> Callable[..., Any]:
    """Return what stands for Python's own before 3.13, which compiles one method."""

    def create_late(name: str, *given: Any, **named: Any) -> LateMethod:
        return LateMethod(name, lambda _: create(name, *given, **named))

    return create_late


def _late_repr(wrap: Callable[[Any], Any]) -> Callable[[LateMethod], LateMethod]:
    """Return what stands for Python's own before 3.13, which keeps a `__repr__` from going round."""
    return lambda method: LateMethod(method.__name__, lambda kind: wrap(method.make(kind)))
