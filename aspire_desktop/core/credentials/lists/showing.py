"""What may be shown of a pair that cannot be imported: its Secret may stand in any of its fields."""

from __future__ import annotations

import re
from typing import Final

from aspire_desktop.core.credentials.lists.placeholders import is_placeholder
from aspire_desktop.core.redaction import MASK, redacted

_GUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
#: As one word, it is an identifier; with anything beside it, nobody knows where a Secret begins.
_ONE_WORD: Final = re.compile(r"[\w.@-]*")
#: So long a word of letters and digits is no name.
_RANDOM: Final = re.compile(r"(?=[^\d\s]*\d)(?=[^a-z\s]*[a-z])[\w+/=~.!$-]{16,}", re.IGNORECASE)
_ASSIGNMENT: Final = re.compile(r"(?:secret|password|token|key)[\"']?\s*[=:]", re.IGNORECASE)


def shown(description: str, client_id: str, secret: str) -> tuple[str, str]:
    """Return the description and the Client ID, each masked where a Secret may stand in it."""
    shown_id = _id(client_id, secret)
    return (shown_id if description == client_id else shown_name(description, secret)), shown_id


def _id(text: str, secret: str) -> str:
    """Return a Client ID that looks like one alone, or what stands in its place in an example."""
    if _GUID.fullmatch(text) and text != secret:
        return text
    is_plain = _ONE_WORD.fullmatch(text) or is_placeholder(text)
    return redacted(text, (secret,)) if is_plain and not _holds_more(text) else MASK


def shown_name(text: str, secret: str) -> str:
    """Return a description, unless it looks as if a line or a value of the list had run into it."""
    return MASK if len(text.splitlines()) > 1 or _holds_more(text) else redacted(text, (secret,))


def _holds_more(text: str) -> bool:
    return bool(_RANDOM.search(text) or _ASSIGNMENT.search(text))
