"""The example that stands beside a schema: with a parameter, or with a media type."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.references import References


def first_example(raw: dict[str, Any], references: References) -> tuple[object] | None:
    """Return `example`, or the first of `examples` that has a value, in a tuple since it may be null."""
    if "example" in raw:
        return (raw["example"],)
    named = raw.get("examples")
    for entry in named.values() if isinstance(named, dict) else ():
        example = references.resolve(entry)
        if example is not None and "value" in example:
            return (example["value"],)
    return None


def json_text(value: object) -> str:
    """Return `value` as a field shows it: text as it is, all else as JSON."""
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False)
    except (RecursionError, ValueError, TypeError):
        return ""
