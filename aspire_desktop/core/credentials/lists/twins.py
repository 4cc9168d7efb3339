"""Keeps two pairs of one login from being imported together: the second would take the first one's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aspire_desktop.core.credentials.lists.judging import ListedPair
    from aspire_desktop.core.wording import Phrase


def check_single(chosen: Iterable[ListedPair]) -> None:
    """Check what was chosen of a list; each has its environment.

    Raises:
        InputError: Two of them have the same Client ID on the same host, with different Secrets.
    """
    places: dict[tuple[str, str], str | Phrase] = {}
    for pair in chosen:
        draft = pair.draft()
        login = (draft.environment.origin, draft.client_id)
        if login in places:
            raise InputError("listing.one_login_twice", place=places[login], other=pair.place)
        places[login] = pair.place
