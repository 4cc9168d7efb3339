"""Regular expressions out of descriptions: nobody has vouched for them either."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from jsonschema_rs import FancyRegexOptions

#: Steps back that one match may take; an expression made to hang gives up within milliseconds.
_MAX_STEPS_BACK: Final = 100_000
_MAX_PATTERN: Final = 10_000


def fits(pattern: str, text: str) -> bool:
    """Say whether `text` has a match of `pattern` (ECMAScript); true where that cannot be told."""
    if not pattern or len(pattern) > _MAX_PATTERN:
        return True
    import jsonschema_rs

    schema = {"type": "string", "pattern": pattern}
    try:
        found = jsonschema_rs.Draft202012Validator(schema, pattern_options=pattern_options())
        error = next(iter(found.iter_errors(text)), None)
    except (ValueError, jsonschema_rs.ValidationError):
        return True
    return error is None or error.kind.name != "pattern"


def pattern_options() -> FancyRegexOptions:
    """Return what bounds the work of a validator's expressions."""
    import jsonschema_rs

    return jsonschema_rs.FancyRegexOptions(backtrack_limit=_MAX_STEPS_BACK)
