"""How long an address may be before servers refuse it."""

from __future__ import annotations

from typing import Final

from aspire_desktop.core.wording import Phrase

#: What servers take at most, in characters: IIS with its defaults, and most others.
_DOUBTFUL: Final = (2_048, 4_096)
_REFUSED: Final = 8_000


def length_warning(url: str) -> Phrase | None:
    """Return what is said of an address that is near the limits of servers; None where it is short.

    A server that has enough answers 414, or 404 and 400 without a reason.
    """
    query = url.partition("?")[2]
    if len(url) > _REFUSED:
        return Phrase("address.refused_by_most", count=len(url), limit=_REFUSED)
    if len(query) > _DOUBTFUL[0] or len(url) > _DOUBTFUL[1]:
        return Phrase("address.refused_by_some", count=len(url), limit=_DOUBTFUL[0])
    return None
