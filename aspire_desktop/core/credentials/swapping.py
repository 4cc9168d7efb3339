"""Tells a Client ID and a Secret that were given the other way round, as far as their forms tell it.

The vendor has published no form of either, so that this warns and never refuses: what is saved as a Client ID
is shown everywhere.
"""

from __future__ import annotations

import re
from typing import Final

_GUID: Final = re.compile(r"\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?", re.IGNORECASE)
_ONE_WORD: Final = re.compile(r"[\w+/=~.!$-]{24,}")
#: So often do letters and digits follow each other in what is random, and in no name.
_BOUNDARY: Final = re.compile(r"(?<=[A-Za-z])\d|(?<=\d)[A-Za-z]")
_LEAST_BOUNDARIES: Final = 4


def look_swapped(client_id: str, secret: str) -> bool:
    """Say whether the Secret has the form of an identifier, and the Client ID that of something random."""
    client_id, secret = client_id.strip(), secret.strip()
    if not _GUID.fullmatch(secret) or _GUID.fullmatch(client_id) or not _ONE_WORD.fullmatch(client_id):
        return False
    return len(_BOUNDARY.findall(client_id)) >= _LEAST_BOUNDARIES
