"""The example that stands beside a schema: with a parameter, or with a media type."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.plain_text import plain_text

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.references import References


_MAX_EXAMPLES: Final = 50


def first_example(raw: dict[str, Any], references: References) -> tuple[object] | None:
    """Return `example`, or the first of `examples` that has a value, in a tuple since it may be null."""
    if "example" in raw:
        return (raw["example"],)
    first = next(iter(named_examples(raw, references)), None)
    return None if first is None else (first[1],)


def named_examples(raw: dict[str, Any], references: References) -> tuple[tuple[str, object], ...]:
    """Return those of `examples` that have a value, each with its summary or else its name."""
    named = raw.get("examples")
    found = []
    for name, entry in islice(named.items(), _MAX_EXAMPLES) if isinstance(named, dict) else ():
        example = references.resolve(entry)
        if example is not None and "value" in example:
            summary = example.get("summary")
            found.append(
                (plain_text(summary if isinstance(summary, str) and summary else str(name)), example["value"])
            )
    return tuple(found)


def json_text(value: object) -> str:
    """Return `value` as a field shows it: text as it is, all else as JSON."""
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False)
    except (RecursionError, ValueError, TypeError):
        return ""
