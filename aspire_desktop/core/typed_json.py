"""Reads JSON into types of ours, each of which one thread makes ready.

What msgspec knows of a class with fields it finds out when the class is first decoded, and it puts that where
other threads look before it is complete: one that decodes the same class meanwhile reads an address that is
not there yet, and the process is gone.  So nothing else in here decodes into a class; Python's own types and
`msgspec.Raw` have nothing to make ready.

This can go when msgspec shows other threads only what is complete.
"""

from __future__ import annotations

from threading import RLock
from typing import Any, Final, TypeVar

import msgspec

Content = TypeVar("Content")

_decoders: Final[dict[Any, msgspec.json.Decoder[Any]]] = {}
#: One for all types: two that differ may hold a third.
_making: Final = RLock()


def decode(raw: bytes | str | msgspec.Raw, kind: type[Content]) -> Content:
    """Return `raw` as a `kind`: a class with fields, or ``list`` and the like of it.

    Raises:
        msgspec.MsgspecError: It is no JSON, or not of that shape.
        UnicodeDecodeError: It is not UTF-8.
        RecursionError: It is nested too deeply.
    """
    decoder = _decoders.get(kind) or _made(kind)
    content: Content = decoder.decode(raw)
    return content


def _made(kind: Any) -> msgspec.json.Decoder[Any]:
    with _making:
        if kind not in _decoders:
            _decoders[kind] = msgspec.json.Decoder(kind)
        return _decoders[kind]
