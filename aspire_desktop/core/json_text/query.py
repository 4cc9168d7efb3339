"""JSONPath over values that are decoded as they are looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec

from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from aspire_desktop.core.json_text.value import JsonValue, Path

#: What a person can look through; the rest is only counted out.
MAX_MATCHES: Final = 100_000


def is_json_path(text: str) -> bool:
    """Tell a JSONPath from a text to look for."""
    return text.startswith(("$.", "$[")) or text == "$"


def matches(value: JsonValue, query: str) -> Iterator[Path]:
    """Yield the ways to the values that a JSONPath (RFC 9535) selects, at most `MAX_MATCHES`.

    Raises:
        InputError: It is not a JSONPath.
    """
    import jsonpath

    try:
        for number, match in enumerate(jsonpath.finditer(query, _view(value))):
            if number >= MAX_MATCHES:
                return
            yield tuple(match.parts)
    except (jsonpath.JSONPathError, RecursionError, ValueError) as error:
        said = str(error).partition(",")[0][:160]
        raise InputError(f"This is not a JSONPath: {said}.") from None


def _view(value: JsonValue) -> Any:
    """Return what the library takes for a JSON value."""
    if value.is_object:
        return _Members(value)
    if value.is_array:
        return _Elements(value)
    return msgspec.json.decode(value.text)


class _Members(Mapping[str, Any]):
    def __init__(self, value: JsonValue) -> None:
        self._members = {str(name): member for name, member in value.members()}

    def __getitem__(self, name: str) -> Any:
        return _view(self._members[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


class _Elements(Sequence[Any]):
    def __init__(self, value: JsonValue) -> None:
        self._value = value

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[index] for index in range(*place.indices(len(self)))]
        index = place + len(self) if place < 0 else place
        if not 0 <= index < len(self):
            raise IndexError(place)
        return _view(self._value.member(index)[1])

    def __iter__(self) -> Iterator[Any]:
        for _, member in self._value.members():
            yield _view(member)

    def __len__(self) -> int:
        return len(self._value)
