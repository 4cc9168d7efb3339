"""JSONPath over values that are decoded as they are looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final

import msgspec

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.json_text.iregexp import python_pattern

if TYPE_CHECKING:
    import jsonpath

    from aspire_desktop.core.json_text.value import JsonValue, Path

#: What a person can look through; the rest is only counted out.
MAX_MATCHES: Final = 100_000


def is_json_path(text: str) -> bool:
    """Tell a JSONPath from a text to look for."""
    rest = text.removeprefix("$").lstrip(" \t\r\n") if text.startswith("$") else ""
    return text.strip() == "$" or rest.startswith((".", "["))


def matches(value: JsonValue, query: str) -> Iterator[Path]:
    """Yield the ways to the values that a JSONPath (RFC 9535) selects, at most `MAX_MATCHES`.

    Raises:
        InputError: It is not a JSONPath.
    """
    import jsonpath

    try:
        for number, match in enumerate(_environment().finditer(query.strip(), _view(value))):
            if number >= MAX_MATCHES:
                return
            yield tuple(match.parts)
    except (jsonpath.JSONPathError, RecursionError, ValueError) as error:
        # The lines after the first draw the place with signs, for a terminal.
        said = str(error).partition("\n")[0][:160]
        raise InputError("response.json_path_malformed", said=said) from None


def _environment() -> jsonpath.JSONPathEnvironment:
    import jsonpath
    from jsonpath.function_extensions import ExpressionType, FilterFunction

    class Matching(FilterFunction):
        arg_types: ClassVar = [ExpressionType.VALUE, ExpressionType.VALUE]
        return_type = ExpressionType.LOGICAL

        def __init__(self, method: str) -> None:
            self._method = method

        def __call__(self, value: object, expression: object) -> bool:
            if not isinstance(value, str) or not isinstance(expression, str):
                return False
            pattern = python_pattern(expression)
            return pattern is not None and bool(getattr(pattern, self._method)(value))

    environment = jsonpath.JSONPathEnvironment(strict=True)
    environment.function_extensions["match"] = Matching("fullmatch")
    environment.function_extensions["search"] = Matching("search")
    return environment


def _view(value: JsonValue) -> Any:
    """Return what the library takes for a JSON value."""
    if value.is_object:
        return _Members(value)
    if value.is_array:
        return _Elements(value)
    if value.is_no_number:
        return float(value.scalar())
    try:
        return msgspec.json.decode(value.text)
    except (msgspec.MsgspecError, UnicodeDecodeError):  # a number beyond all floats, or no UTF-8
        return value.scalar() if value.opening == b'"' else float(bytes(value.text))


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
    """An array; as a list it equals another whose elements are equal."""

    __hash__ = None  # type: ignore[assignment]  # as a list's

    def __init__(self, value: JsonValue) -> None:
        self._value = value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or isinstance(other, str) or len(self) != len(other):
            return False
        return all(own == theirs for own, theirs in zip(self, other, strict=True))

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
