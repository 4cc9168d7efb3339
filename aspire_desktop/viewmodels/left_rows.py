"""The rows that a filter leaves of a response, as they came; reading them is meant for a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aspire_desktop.core.json_text.narrowing import Narrowing
    from aspire_desktop.core.json_text.rows import Rows
    from aspire_desktop.core.json_text.value import JsonValue, Path


def rows_at(rows: Rows, places: Iterable[int]) -> list[bytes]:
    """Return the rows at these places of a response, each a JSON text in one line."""
    return [_in_one_line(rows.value(place)) for place in places]


def rows_holding(array: JsonValue, narrowing: Narrowing) -> list[bytes]:
    """Return the rows of an array that hold the text looked for."""
    return [_in_one_line(array.member(place)[1]) for place in narrowing.places(array)]


def rows_matched(value: JsonValue, paths: Sequence[Path]) -> list[bytes]:
    """Return what a JSONPath selects; an array that it selects alone is its rows."""
    found = [one for path in paths if (one := value.at(path)) is not None]
    if len(found) == 1 and found[0].opening == b"[":
        found = [member for _, member in found[0].members()]
    return [_in_one_line(one) for one in found]


def _in_one_line(value: JsonValue) -> bytes:
    """Return the text without line breaks: within JSON they are blanks between its parts."""
    return bytes(value.text).translate(None, b"\r\n")
