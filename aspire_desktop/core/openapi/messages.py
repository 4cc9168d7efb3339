"""What the server says of a body, laid beside the fields that it speaks of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.openapi.field_paths import FieldPaths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MAX_BYTES: Final = 1024 * 1024
_MAX_MESSAGES: Final = 200
_MAX_CHARS: Final = 1000
_MAX_DEPTH: Final = 6
#: The members in which servers put a sentence, and those in which they name the field it is about.
_WORDS: Final = frozenset(
    {
        "description",
        "detail",
        "error",
        "error_description",
        "errormessage",
        "exceptionmessage",
        "message",
        "msg",
        "reason",
        "title",
    }
)
_FIELDS: Final = frozenset(
    {"field", "property", "propertyname", "name", "path", "param", "parameter", "pointer"}
)


def field_messages(body: bytes, names: Iterable[str]) -> dict[str, list[str]]:
    """Return the messages in the server's answer by the name of the field they mention.

    It reads a JSON array of strings, a bare string, and objects with ``errors`` (RFC 9457's
    ProblemDetails and its like).  What mentions no field is in `other_messages`.

    Args:
        body: The answer's.
        names: Of the fields, or their paths as `body_paths` gives them.  Where one is part of another, the
            longer one counts.
    """
    return {name: messages for name, messages in _laid(body, names).items() if name}


def other_messages(body: bytes, names: Iterable[str]) -> list[str]:
    """Return the messages in the server's answer that mention none of the fields."""
    return _laid(body, names).get("", [])


def _laid(body: bytes, names: Iterable[str]) -> dict[str, list[str]]:
    fields = FieldPaths(names)
    laid: dict[str, list[str]] = {}
    for key, message in _messages(body):
        named = fields.named(key)
        for field in [named] if named else fields.mentioned(message) or [""]:
            listed = laid.setdefault(field, [])
            if message not in listed:
                listed.append(message)
    return laid


def _messages(body: bytes) -> list[tuple[str, str]]:
    """Return each message with the key it stands under, which may be empty."""
    text = body[:_MAX_BYTES].decode("utf-8", "replace").removeprefix("\ufeff")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = text
    if isinstance(value, str) and value.lstrip().startswith("<"):
        return []
    found: list[tuple[str, str]] = []
    for key, message in _walk("", value, 0):
        plain = " ".join("".join(c if c.isprintable() else " " for c in message[:_MAX_CHARS]).split())
        if plain:
            found.append((key, plain))
        if len(found) >= _MAX_MESSAGES:
            break
    return found


def _walk(key: str, value: object, depth: int) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield key, value
    elif depth >= _MAX_DEPTH:
        return
    elif isinstance(value, list):
        for item in value:
            yield from _walk(key, item, depth + 1)
    elif isinstance(value, dict):
        yield from _walk_object(key, value, depth)


def _walk_object(key: str, value: dict[str, object], depth: int) -> Iterator[tuple[str, str]]:
    about = next((text for name, text in value.items() if _is_about(name, text)), None)
    has_words = any(name.lower() in _WORDS for name in value)
    for name, inner in value.items():
        if name.lower() in _WORDS:
            yield from _walk(str(about) if about is not None else key, inner, depth + 1)
        elif isinstance(inner, dict | list):
            is_list_of_errors = name.lower() in ("errors", "details", "modelstate")
            yield from _walk(key if is_list_of_errors else name, inner, depth + 1)
        elif isinstance(inner, str) and not has_words and inner is not about:
            yield name, inner


def _is_about(name: str, text: object) -> bool:
    return name.lower() in _FIELDS and isinstance(text, str)
