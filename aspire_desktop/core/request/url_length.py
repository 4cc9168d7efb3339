"""How long an address may be before servers refuse it."""

from __future__ import annotations

from typing import Final

#: What servers take at most, in characters: IIS with its defaults, and most others.
_DOUBTFUL: Final = (2_048, 4_096)
_REFUSED: Final = 8_000


def length_warning(url: str) -> str:
    """Return what is said of an address that is near the limits of servers; empty where it is short.

    A server that has enough answers 414, or 404 and 400 without a reason.
    """
    query = url.partition("?")[2]
    if len(url) > _REFUSED:
        return f"This address has {len(url):,} characters. Most servers refuse more than 8,000 (414)."
    if len(query) > _DOUBTFUL[0] or len(url) > _DOUBTFUL[1]:
        return f"This address has {len(url):,} characters. Some servers refuse a query over 2,048 (414)."
    return ""
