"""From the bytes of a description to its values, whether it is JSON or YAML."""

from __future__ import annotations

import codecs
import json
import re
from typing import TYPE_CHECKING, Any, Final

import msgspec

from aspire_desktop.core.errors import DocumentError
from aspire_desktop.core.openapi.yaml_text import decoded_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.wording import Phrase

_MAX_BYTES: Final = 64 * 1024 * 1024
_REFERENCE: Final = re.compile(rb'"\$ref"\s*:\s*"([^"]*)"')
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decoded(raw: bytes) -> tuple[dict[str, Any], tuple[Phrase, ...], Iterator[str]]:
    """Return the document, what is said of each oddity in its text, and its references, once each.

    Raises:
        DocumentError: It is neither JSON nor YAML, too large, or no object.
    """
    if len(raw) > _MAX_BYTES:
        raise DocumentError("description.too_large", limit_mib=_MAX_BYTES // 2**20)
    raw = _utf8(raw)
    start = raw[:512].lstrip()[:64].lower()
    if not start:
        raise DocumentError("description.empty")
    if start.startswith(b"<"):
        raise DocumentError("description.web_page")
    problems: tuple[Phrase, ...] = ()
    is_json = start.startswith((b"{", b"["))
    document: object
    if is_json:
        document = _json(raw)
    else:
        document, problems = decoded_yaml(raw)
    if not isinstance(document, dict):
        raise DocumentError("description.no_object")
    return document, problems, _written_references(raw) if is_json else _walked_references(document)


def _utf8(raw: bytes) -> bytes:
    if raw.startswith(_UTF16):
        return raw.decode("utf-16", "replace").encode()
    return raw.removeprefix(codecs.BOM_UTF8)


def _json(raw: bytes) -> object:
    try:
        return msgspec.json.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise DocumentError("description.json_broken", detail=str(error)) from None
    except RecursionError:
        raise DocumentError("description.too_deep") from None


def _written_references(raw: bytes) -> Iterator[str]:
    """Find them in the text, which is many times faster than to walk through all of the values."""
    for found in dict.fromkeys(_REFERENCE.findall(raw)):
        try:
            yield json.loads(b'"' + found + b'"')
        except ValueError:
            continue


def _walked_references(document: object) -> Iterator[str]:
    seen: set[int] = set()
    waiting = [document]
    found: dict[str, None] = {}
    while waiting:
        node = waiting.pop()
        if not isinstance(node, dict | list) or id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, list):
            waiting.extend(node)
            continue
        target = node.get("$ref")
        if isinstance(target, str):
            found[target] = None
        waiting.extend(node.values())
    yield from found
