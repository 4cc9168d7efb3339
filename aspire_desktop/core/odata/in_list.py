"""Makes ``A in (1,2,3)`` of ``A eq 1 or A eq 2 or A eq 3``: addresses have a limit, and servers keep it."""

from __future__ import annotations

from typing import Final

from aspire_desktop.core.odata.problem import Repair
from aspire_desktop.core.odata.tokens import Kind, Token, tokens
from aspire_desktop.core.wording import Phrase

_VALUES: Final = frozenset({Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.GUID})
#: Fewer are as well read the long way.
_MIN_VALUES: Final = 5


def as_in_list(text: str) -> Repair | None:
    """Return the change that shortens the first long run of comparisons of one field; None without one.

    Only a run that is all of what ``or`` joins there is changed, so that the meaning stays.
    """
    words = list(tokens(text))
    place = 0
    while place < len(words):
        path, values, stop = _run(words, place)
        if len(values) >= _MIN_VALUES and _is_apart(words, place, stop):
            start, end = words[place].start, words[stop - 1].end
            listed = f"{path} in ({','.join(values)})"
            return Repair(start, end, listed, Phrase("repair.write_in"))
        place = max(stop, place + 1)
    return None


def _run(words: list[Token], place: int) -> tuple[str, list[str], int]:
    """Return the field, the values, and where the run ends that begins at `place`."""
    path, stop = "", place
    values: list[str] = []
    while True:
        found = _comparison(words, place)
        if found is None or (path and found[0] != path):
            return path, values, stop
        path, value, stop = found
        values.append(value)
        if words[stop].text != "or":
            return path, values, stop
        place = stop + 1


def _comparison(words: list[Token], place: int) -> tuple[str, str, int] | None:
    """Read ``A/B eq 5``."""
    if words[place].kind is not Kind.NAME:
        return None
    path = words[place].text
    place += 1
    while words[place].text == "/" and words[place + 1].kind is Kind.NAME:
        path += f"/{words[place + 1].text}"
        place += 2
    if words[place].text != "eq":
        return None
    sign = "-" if words[place + 1].text == "-" else ""
    value = words[place + 1 + len(sign)] if place + 1 + len(sign) < len(words) else words[-1]
    if value.kind not in _VALUES:
        return None
    return path, sign + value.text, place + 2 + len(sign)


def _is_apart(words: list[Token], start: int, stop: int) -> bool:
    """Say whether neither side is bound by ``and``, which binds more tightly, or by ``not``."""
    before = words[start - 1].text if start else ""
    return before in ("", "(", "or", ":") and words[stop].text in ("", ")", "or")
