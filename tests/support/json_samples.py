"""JSON large enough to be cut into segments, of every shape that has to be cut in another way."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

#: Any JSON value; texts may hold what looks like JSON's own punctuation.
# No noncharacters: what marks the oddities of a body is made of them.
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\ufdd0"), max_size=12) | st.sampled_from(
    ['},{"a":1', "],[", '","', "\\", '{"x":[', "é\u2028"]
)
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.none() | st.booleans() | NUMBERS | TEXTS
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


def rows(count: int) -> list[dict[str, Any]]:
    """Return rows like an answer's: some 150 bytes each."""
    return [
        {
            "Id": number,
            "Name": f"Property {number}, “north”",
            "Address": {"Street": f"{number} Main", "Zip": None},
            "Lines": [{"Amount": number * 1.5, "Note": "},{"}] * (number % 3),
            "ChangedAt": "2026-01-31T08:00:00Z",
        }
        for number in range(count)
    ]


def encoded(value: object, *, indent: int | None = None) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=indent).encode()


#: Each some hundred kilobytes or more, by the reason why it is here.
LARGE: dict[str, bytes] = {
    "rows": encoded(rows(6_000)),
    "rows that are indented": encoded(rows(6_000), indent=1),
    "rows within an object": encoded({"count": 2, "value": rows(6_000), "next": None}),
    "numbers": encoded(list(range(100_000))),
    "texts": encoded([f"a,{n}" for n in range(50_000)]),
    "texts full of punctuation": encoded(['"},{"', '","', "],["] * 30_000),
    "arrays": encoded([[n, [n, {"k": []}]] for n in range(30_000)]),
    "rows that begin with other names": encoded([{f"k{n}": n} for n in range(40_000)]),
    "a mixture": encoded([n if n % 2 else {"a": [n]} for n in range(60_000)]),
    "one huge text": encoded([{"text": "x" * 600_000}, 1]),
    "an array deep inside": encoded({"a": {"b": [list(range(60_000)), {"z": "y" * 300_000, "q": []}]}}),
    "an object of many": encoded({f"k{n}": {"v": n, "w": []} for n in range(30_000)}),
}
